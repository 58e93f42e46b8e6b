# SPDX-License-Identifier: GPL-3.0-or-later
#
# docket_embed_sql(<target> FUNCTION <qualified::name> FOLDER <folder>)
#
# Compiles the folder's NNNN_name.sql files into the target, as the body of a function that the target declares:
#
#     QList<docket::sql::Migration> <qualified::name>();
#
# A text in the program needs no resource file to be found, and none to be initialised in a static library.
# Run as a script (cmake -P) this file writes that source.

if(NOT CMAKE_SCRIPT_MODE_FILE)
    set(DOCKET_EMBED_SQL_SCRIPT ${CMAKE_CURRENT_LIST_FILE})

    function(docket_embed_sql target)
        cmake_parse_arguments(PARSE_ARGV 1 arg "" "FUNCTION;FOLDER" "")
        if(NOT TARGET ${target})
            return()
        endif()
        cmake_path(ABSOLUTE_PATH arg_FOLDER OUTPUT_VARIABLE folder)
        file(GLOB files CONFIGURE_DEPENDS ${folder}/[0-9][0-9][0-9][0-9]_*.sql)
        set(source ${CMAKE_CURRENT_BINARY_DIR}/${target}_sql.cpp)
        add_custom_command(
            OUTPUT ${source}
            COMMAND ${CMAKE_COMMAND} -D FUNCTION=${arg_FUNCTION} -D "FILES=${files}" -D OUTPUT=${source}
                -P ${DOCKET_EMBED_SQL_SCRIPT}
            DEPENDS ${files} ${DOCKET_EMBED_SQL_SCRIPT}
            COMMENT "Embedding the migrations of ${target}"
            VERBATIM)
        target_sources(${target} PRIVATE ${source})
    endfunction()
    return()
endif()

set(entries)
set(expected 1)
foreach(file IN LISTS FILES)
    cmake_path(GET file STEM name)
    string(REGEX MATCH "^0*([0-9]+)_(.+)$" matched ${name})
    set(number ${CMAKE_MATCH_1})
    if(NOT number EQUAL expected)
        message(FATAL_ERROR "${file}: migration ${expected} comes next; numbers have no gaps")
    endif()
    math(EXPR expected "${expected} + 1")
    file(READ ${file} text)
    string(APPEND entries "        {${number}, QStringLiteral(\"${CMAKE_MATCH_2}\"), QByteArrayLiteral(R\"sql(${text})sql\")},\n")
endforeach()

set(declaration "QList<docket::sql::Migration> ${FUNCTION}();")
if(FUNCTION MATCHES "^(.+)::([^:]+)$")
    set(declaration "namespace ${CMAKE_MATCH_1} { QList<docket::sql::Migration> ${CMAKE_MATCH_2}(); }")
endif()
file(WRITE ${OUTPUT} "// Written by cmake/EmbedSql.cmake from the migrations' .sql files.
#include \"services/sql/migrations.h\"

${declaration}

QList<docket::sql::Migration> ${FUNCTION}()
{
    return {
${entries}    };
}
")
