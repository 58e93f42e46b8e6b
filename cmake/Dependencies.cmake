# SPDX-License-Identifier: GPL-3.0-or-later
#
# Reads cmake/dependencies.txt, the table of who may depend on whom.

set(DOCKET_DEPENDENCY_TABLE ${CMAKE_CURRENT_LIST_DIR}/dependencies.txt)
set_property(DIRECTORY ${CMAKE_SOURCE_DIR} APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${DOCKET_DEPENDENCY_TABLE})

# Stops the configuration unless the folder of the calling CMakeLists.txt may use each of the folders and each of the
# Qt modules (Qt6::…) named. Tests may use everything.
function(docket_check_dependencies)
    file(RELATIVE_PATH here ${CMAKE_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR})
    if(here MATCHES "^tests(/|$)")
        return()
    endif()

    file(STRINGS ${DOCKET_DEPENDENCY_TABLE} rows REGEX "^[a-z]")
    foreach(row IN LISTS rows)
        string(REGEX MATCH "^([a-z0-9_/]+):(.*)$" matched "${row}")
        set(folder ${CMAKE_MATCH_1})
        separate_arguments(allowed UNIX_COMMAND "${CMAKE_MATCH_2}")
        string(FIND "${here}/" "${folder}/" position)
        if(position EQUAL 0)
            foreach(wanted IN LISTS ARGN)
                string(REGEX REPLACE "^Qt6::" "Qt" wanted ${wanted})
                if(wanted MATCHES "::" OR wanted STREQUAL "QtCore" OR wanted STREQUAL folder)
                    continue()
                endif()
                if(NOT wanted IN_LIST allowed)
                    message(FATAL_ERROR "${here} may not depend on ${wanted}: cmake/dependencies.txt allows it ${allowed}")
                endif()
            endforeach()
            return()
        endif()
    endforeach()
    message(FATAL_ERROR "${here} has no row in cmake/dependencies.txt: add one that says what it may use")
endfunction()
