# Sourced by the scripts beside it: the project root as the working folder, and --help from a script's own head.

cd "$(dirname "${BASH_SOURCE[0]}")/.."

# Prints the comment at the head of a script, which is its manual.
show_help() {
    sed -n '3,/^[^#]/{/^#/s/^# \{0,1\}//p}' "$1"
}

say() {
    printf '%s\n' "$*"
}

stop() {
    printf '%s\n' "$*" >&2
    exit 1
}

# Configures one preset; the build folder is build/<preset>.
configure() {
    mkdir -p build
    cmake --preset "$1" >build/configure.log 2>&1 || {
        cat build/configure.log >&2
        stop "CMake could not configure the preset '$1'; its words are above."
    }
}
