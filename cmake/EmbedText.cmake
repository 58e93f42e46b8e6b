# SPDX-License-Identifier: GPL-3.0-or-later
#
# docket_embed_text(<target> FUNCTION <qualified::name> FILE <file>)
#
# Compiles a text into the target, as the body of a function that the target declares:
#
#     std::string_view <qualified::name>();
#
# Run as a script (cmake -P) this file writes that source.

if(NOT CMAKE_SCRIPT_MODE_FILE)
    set(DOCKET_EMBED_TEXT_SCRIPT ${CMAKE_CURRENT_LIST_FILE})

    function(docket_embed_text target)
        cmake_parse_arguments(PARSE_ARGV 1 arg "" "FUNCTION;FILE" "")
        if(NOT TARGET ${target})
            return()
        endif()
        cmake_path(ABSOLUTE_PATH arg_FILE OUTPUT_VARIABLE file)
        cmake_path(GET file STEM name)
        set(source ${CMAKE_CURRENT_BINARY_DIR}/${target}_${name}.cpp)
        add_custom_command(
            OUTPUT ${source}
            COMMAND ${CMAKE_COMMAND} -D FUNCTION=${arg_FUNCTION} -D FILE=${file} -D OUTPUT=${source}
                -P ${DOCKET_EMBED_TEXT_SCRIPT}
            DEPENDS ${file} ${DOCKET_EMBED_TEXT_SCRIPT}
            COMMENT "Embedding ${name} in ${target}"
            VERBATIM)
        target_sources(${target} PRIVATE ${source})
    endfunction()
    return()
endif()

# Compilers take literals of any length only in pieces.
file(READ ${FILE} rest)
set(pieces)
string(LENGTH "${rest}" length)
while(length GREATER 0)
    string(SUBSTRING "${rest}" 0 8000 piece)
    string(APPEND pieces "R\"text(${piece})text\"\n")
    string(LENGTH "${piece}" taken)
    string(SUBSTRING "${rest}" ${taken} -1 rest)
    string(LENGTH "${rest}" length)
endwhile()

string(REGEX MATCH "^(.+)::([^:]+)$" matched ${FUNCTION})
file(WRITE ${OUTPUT} "// Written by cmake/EmbedText.cmake from ${FILE}.
#include <string_view>

namespace ${CMAKE_MATCH_1} {

std::string_view ${CMAKE_MATCH_2}();

std::string_view ${CMAKE_MATCH_2}()
{
    return ${pieces};
}

} // namespace ${CMAKE_MATCH_1}
")
