#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# check_translations.sh PROJECT: the German and French texts are complete and belong to the sources.
#
# Runs lupdate over copies of the .ts files: a text of the sources that a file lacks, or that nobody has translated,
# comes out as unfinished; a text that is gone from the sources comes out as dropped.
set -euo pipefail
project=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
status=0

cp -r "$project/translations" "$work/"
cd "$project"
for language in de fr en; do
    file=$work/translations/docket_$language.ts
    before=$(grep -c '<message' "$file" || true)
    plural=()
    [[ $language == en ]] && plural=(-pluralonly)
    /usr/lib/qt6/bin/lupdate -silent -I . -no-obsolete -locations none -recursive models ui app/console "${plural[@]}" \
        -source-language en -target-language "$language" -ts "$file"
    after=$(grep -c '<message' "$file" || true)
    unfinished=$(grep -c 'type="unfinished"' "$file" || true)
    if ((unfinished > 0)); then
        echo "docket_$language.ts: $unfinished texts are not translated. Run tools/translate, then translate:"
        grep -B4 'type="unfinished"' "$file" | grep -o '<source>.*</source>' | head -20
        status=1
    fi
    if [[ $language != en ]] && ((before > after)); then
        echo "docket_$language.ts: $((before - after)) texts are gone from the sources. Run tools/translate."
        status=1
    fi
    # A place for a value that one side has and the other has not would show the wrong thing, or nothing.
    python=$(command -v python3 || true)
    if [[ -n $python ]]; then
        "$python" - "$file" <<'PYTHON' || status=1
import re, sys, xml.etree.ElementTree as tree
wrong = 0
for message in tree.parse(sys.argv[1]).iter("message"):
    source = message.findtext("source") or ""
    translation = message.find("translation")
    forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
    wanted = set(re.findall(r"%L?\d+", source))
    for form in forms:
        if form and set(re.findall(r"%L?\d+", form)) != wanted:
            print(f"{sys.argv[1].rsplit('/', 1)[-1]}: places for values differ: {source!r} -> {form!r}")
            wrong += 1
sys.exit(1 if wrong else 0)
PYTHON
    fi
done
exit $status
