# SPDX-License-Identifier: GPL-3.0-or-later
#
# The three kinds of targets: a folder of the program, a program, and a test.

include(${CMAKE_CURRENT_LIST_DIR}/Dependencies.cmake)

# docket_library(<folder> [AUTOMOC] SOURCES … [DEPENDS <folder>…] [LIBRARIES <target>…])
#
# The static library docket::<folder> of the calling folder, a slash in the name written as _. DEPENDS names other
# folders of Docket as cmake/dependencies.txt does, LIBRARIES targets of other projects; users of the folder see both.
# AUTOMOC is for folders with Q_OBJECT: the headers that have it stand among the sources.
function(docket_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "AUTOMOC" "" "SOURCES;DEPENDS;LIBRARIES")
    docket_check_arguments(${name})
    docket_check_dependencies(${arg_DEPENDS} ${arg_LIBRARIES})

    string(REPLACE "/" "_" target ${name})
    add_library(docket_${target} STATIC ${arg_SOURCES})
    add_library(docket::${target} ALIAS docket_${target})
    set_target_properties(docket_${target} PROPERTIES AUTOMOC ${arg_AUTOMOC})
    docket_link(docket_${target} PUBLIC)
endfunction()

# docket_program(NAME <name> SOURCES … [DEPENDS <folder>…] [LIBRARIES <target>…])
#
# A program, in build/<preset>/bin.
function(docket_program)
    cmake_parse_arguments(PARSE_ARGV 0 arg "" "NAME" "SOURCES;DEPENDS;LIBRARIES")
    docket_check_arguments(${arg_NAME})
    docket_check_dependencies(${arg_DEPENDS} ${arg_LIBRARIES})

    add_executable(${arg_NAME} ${arg_SOURCES})
    set_target_properties(${arg_NAME} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
    docket_link(${arg_NAME} PRIVATE)
endfunction()

# docket_test(NAME <name> SOURCES … [DEPENDS <folder>…] [LIBRARIES <target>…] [TIMEOUT <seconds>])
#
# A Qt Test program, run by ctest without a display. DOCKET_SHARED in its environment names the folder of real order
# data beside the checkout; tests that want it skip when it is absent.
function(docket_test)
    cmake_parse_arguments(PARSE_ARGV 0 arg "" "NAME;TIMEOUT" "SOURCES;DEPENDS;LIBRARIES")
    docket_check_arguments(${arg_NAME})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    if(DOCKET_SANITIZE)
        math(EXPR arg_TIMEOUT "${arg_TIMEOUT} * 5")
    endif()

    add_executable(${arg_NAME} ${arg_SOURCES})
    set_target_properties(${arg_NAME} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    list(APPEND arg_LIBRARIES Qt6::Test)
    docket_link(${arg_NAME} PRIVATE)

    if(DEFINED ENV{DOCKET_SHARED})
        set(shared $ENV{DOCKET_SHARED})
    else()
        set(shared ${CMAKE_SOURCE_DIR}/../shared)
    endif()
    add_test(NAME ${arg_NAME} COMMAND ${arg_NAME})
    set_tests_properties(${arg_NAME} PROPERTIES
        TIMEOUT ${arg_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;DOCKET_SHARED=${shared}")
endfunction()

# What the three have in common. They work on the arguments that their caller has parsed into arg_….

macro(docket_check_arguments name)
    if(arg_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "${name}: do not know what to do with ${arg_UNPARSED_ARGUMENTS}")
    endif()
    if(NOT arg_SOURCES)
        message(FATAL_ERROR "${name}: SOURCES are missing")
    endif()
endmacro()

function(docket_link target scope)
    target_link_libraries(${target} ${scope} docket::options ${arg_LIBRARIES})
    foreach(folder IN LISTS arg_DEPENDS)
        string(REPLACE "/" "_" library ${folder})
        target_link_libraries(${target} ${scope} docket::${library})
    endforeach()
endfunction()
