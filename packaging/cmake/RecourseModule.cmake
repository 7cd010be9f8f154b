# SPDX-License-Identifier: GPL-3.0-or-later
# One core folder = one static library recourse_<name>. Sources are every .cpp of the folder, so a new format, feed or
# table is a new file and nothing else.
if(RECOURSE_PCH)
    file(WRITE ${CMAKE_BINARY_DIR}/pch.cpp "// Holds the precompiled header.\n")
    add_library(recourse_pch STATIC ${CMAKE_BINARY_DIR}/pch.cpp)
    target_link_libraries(recourse_pch PRIVATE recourse::options Qt6::Core)
    target_precompile_headers(recourse_pch PRIVATE
        <QByteArray> <QDate> <QDateTime> <QFuture> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QMap> <QPromise> <QString> <QStringList>
        <algorithm> <array> <condition_variable> <cstdint> <functional> <memory> <mutex> <optional> <span> <string> <string_view> <utility> <variant> <vector>)
endif()

function(recourse_module name)
    cmake_parse_arguments(arg "" "" "PUBLIC;PRIVATE" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp)
    list(SORT sources)
    add_library(recourse_${name} STATIC ${sources})
    add_library(recourse::${name} ALIAS recourse_${name})
    target_include_directories(recourse_${name} PUBLIC ${CMAKE_SOURCE_DIR}/core)
    target_link_libraries(recourse_${name} PUBLIC ${arg_PUBLIC} PRIVATE recourse::options ${arg_PRIVATE})
    if(RECOURSE_PCH)
        target_precompile_headers(recourse_${name} REUSE_FROM recourse_pch)
    endif()
    recourse_unity(recourse_${name})
endfunction()
