# SPDX-License-Identifier: GPL-3.0-or-later
# recourse_test_folder(LABEL folder LINKS targets…): every test_*.cpp there is one executable and one ctest entry.
# Everything of one suite, for builds that need no more: cmake --build … --target unit_tests fuzz_targets
foreach(suite unit ui cli fault)
    add_custom_target(${suite}_tests)
endforeach()
add_custom_target(fuzz_targets)
add_custom_target(benches)

function(recourse_test label source)
    cmake_parse_arguments(arg "" "TIMEOUT" "LINKS" ${ARGN})
    get_filename_component(file ${source} NAME_WE)
    set(name ${label}_${file})
    string(REPLACE "/" "_" name ${name})
    # One moc call a test instead of AUTOMOC, which would add a scan and an empty source to each of them.
    set(moc ${CMAKE_CURRENT_BINARY_DIR}/moc/${name}/${file}.moc)
    qt_generate_moc(${source} ${moc})
    add_executable(${name} ${source} ${moc})
    set_source_files_properties(${moc} PROPERTIES HEADER_FILE_ONLY ON)
    target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/moc/${name})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_link_libraries(${name} PRIVATE recourse::options recourse_test_support Qt6::Test ${arg_LINKS})
    target_compile_definitions(${name} PRIVATE
        RECOURSE_SOURCE_DIR="${CMAKE_SOURCE_DIR}" RECOURSE_BINARY_DIR="${CMAKE_BINARY_DIR}"
        RECOURSE_SHARED_DIR="${CMAKE_SOURCE_DIR}/../shared")
    if(RECOURSE_PCH)
        # Qt Test's header asks which other Qt modules are linked, so only tests without Qt Gui can share its precompiled form.
        if(label MATCHES "^ui")
            target_precompile_headers(${name} REUSE_FROM recourse_ui_pch)
        elseif(label MATCHES "export|session")
            target_precompile_headers(${name} REUSE_FROM recourse_pch)
        else()
            target_precompile_headers(${name} REUSE_FROM recourse_test_pch)
        endif()
    endif()
    add_test(NAME ${name} COMMAND ${name})
    string(REGEX REPLACE "/.*" "" suite ${label})
    add_dependencies(${suite}_tests ${name})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    set_tests_properties(${name} PROPERTIES LABELS ${suite} TIMEOUT ${arg_TIMEOUT} SKIP_RETURN_CODE 77
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8;ASAN_OPTIONS=detect_leaks=1;UBSAN_OPTIONS=print_stacktrace=1")
endfunction()

function(recourse_test_folder label folder)
    file(GLOB sources CONFIGURE_DEPENDS ${folder}/test_*.cpp)
    list(SORT sources)
    foreach(source ${sources})
        recourse_test(${label} ${source} ${ARGN})
    endforeach()
endfunction()
