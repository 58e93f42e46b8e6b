#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# check_docs.sh <project root> [docketctl]: holds the documentation against the project.
#
# Every relative link leads to a file, and to a heading where it names one; every error code that the core refuses with stands
# in the reference; so does every command of docketctl with its options, and no command that it does not have.
set -euo pipefail
root=$1
docketctl=${2:-}
cd "$root"
reference=docs/reference.md
failures=0

wrong() {
    printf '%s\n' "$*"
    failures=$((failures + 1))
}

documents() {
    find . -maxdepth 1 -name '*.md'
    find docs -name '*.md'
}

# The names by which headings are linked to.
anchors() {
    sed '/^ *```/,/^ *```/d' "$1" | sed -n 's/^#\{1,6\} //p' | tr '[:upper:]' '[:lower:]' | sed 's/[^a-z0-9 _-]//g; s/ /-/g'
}

check_links() {
    local document target path anchor
    while read -r document; do
        while read -r target; do
            path=${target%%#*}
            anchor=
            [[ $target == *#* ]] && anchor=${target#*#}
            path=${path:+$(dirname "$document")/$path}
            path=${path:-$document}
            if [[ ! -e $path ]]; then
                wrong "$document: the link to $target leads nowhere"
            elif [[ -n $anchor && $path == *.md ]] && ! anchors "$path" | grep -qxF -- "$anchor"; then
                wrong "$document: $path has no heading for #$anchor"
            fi
        done < <(sed '/^ *```/,/^ *```/d' "$document" | grep -oE '\]\([^)]+\)' | sed 's/^](//; s/)$//' | grep -vE '^[a-z]+:' || true)
    done < <(documents)
}

check_codes() {
    local code codes
    codes=$({
        cat services/domain/decide*.cpp services/ordering/*.cpp | tr '\n' ' ' | grep -oE '\b(add|refuse)\( *u"[a-z0-9_]+"_s'
        find services -name '*.cpp' -exec cat {} + | tr '\n' ' ' | grep -oE '\bfail\( *u"[a-z0-9_]+"_s'
    } | sed -E 's/.*\( *u"([a-z0-9_]+)"_s/\1/' | sort -u)
    [[ -n $codes ]] || wrong "no error codes were found in the sources"
    for code in $codes; do
        grep -qF "\`$code\`" "$reference" || wrong "$reference: the error code $code is missing"
    done
}

# The part of the reference about one command.
section() {
    sed -n "/^#### \`$1\`\$/,/^###* /p" "$reference" | tail -n +2
    grep -F -- '--data DIR' "$reference"
}

check_commands() {
    local command option help commands
    commands=$("$docketctl" help | sed '/^Every command takes/,$d' | sed -nE 's/^  ([a-z-]+( [a-z-]+)?)  .*/\1/p')
    [[ -n $commands ]] || wrong "docketctl help lists no commands"
    while read -r command; do
        if ! grep -qxF "#### \`$command\`" "$reference"; then
            wrong "$reference: the command $command is missing"
            continue
        fi
        help=$("$docketctl" help $command </dev/null)
        for option in $(grep -oE '^  --[a-z-]+' <<<"$help" | sort -u); do
            case $option in --data | --passphrase-file | --wait | --log-level | --help) continue ;; esac
            grep -qE -- "\`$option[\` ]" <<<"$(section "$command")" ||
                wrong "$reference: $command takes $option, which is missing"
        done
    done <<<"$commands"
    while read -r command; do
        [[ $command == help || $command == completion ]] || grep -qxF "$command" <<<"$commands" ||
            wrong "$reference: docketctl has no command $command"
    done < <(sed -nE 's/^#### `([a-z -]+)`$/\1/p' "$reference")
}

check_links
check_codes
if [[ -n $docketctl ]]; then
    check_commands
fi
if ((failures)); then
    printf '%s\n' "$failures places of the documentation are not true any more."
    exit 1
fi
