# SPDX-License-Identifier: GPL-3.0-or-later
#
# How every target of Docket is compiled: docket::options carries the warnings, the definitions and the sanitizers.

option(DOCKET_SANITIZE "Build with the address and undefined behaviour sanitizers" OFF)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "Debug or RelWithDebInfo" FORCE)
endif()
# Line tables are enough to read a stack trace.
set(CMAKE_CXX_FLAGS_RELWITHDEBINFO "-O2 -g1 -DNDEBUG")

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Paths are taken relative to this checkout and the working folder is left out of the hash, so that a fresh clone
    # profits from the objects of another. (No precompiled headers: ccache does not keep them and has to hash their 130 MB
    # for each file, so that a dozen files which were all in the cache took 7 to 11 s instead of 0.7 s.)
    set(launcher ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
        CCACHE_SLOPPINESS=time_macros,include_file_mtime,include_file_ctime ${CCACHE_PROGRAM})
    set(CMAKE_C_COMPILER_LAUNCHER ${launcher})
    set(CMAKE_CXX_COMPILER_LAUNCHER ${launcher})
endif()

add_library(docket_options INTERFACE)
add_library(docket::options ALIAS docket_options)
target_include_directories(docket_options INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_definitions(docket_options INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII)
target_compile_options(docket_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Werror)
target_link_libraries(docket_options INTERFACE Qt6::Core tl::expected)

if(DOCKET_SANITIZE)
    # GCC guesses wrong about initialisation in instrumented code; the other presets still refuse it.
    target_compile_options(docket_options INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer -Wno-error=maybe-uninitialized)
    target_link_options(docket_options INTERFACE -fsanitize=address,undefined)
endif()
