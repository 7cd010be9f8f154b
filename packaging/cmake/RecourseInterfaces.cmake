# SPDX-License-Identifier: GPL-3.0-or-later
# Interface targets: warnings, hardening, sanitizers. Every target of ours links recourse::options.
add_library(recourse_warnings INTERFACE)
add_library(recourse_hardening INTERFACE)
add_library(recourse_sanitizers INTERFACE)
add_library(recourse_options INTERFACE)
add_library(recourse::options ALIAS recourse_options)

target_compile_definitions(recourse_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)

if(MSVC)
    target_compile_options(recourse_warnings INTERFACE /W4 /permissive- /utf-8 /Zc:__cplusplus $<$<BOOL:${RECOURSE_WERROR}>:/WX>)
    target_compile_options(recourse_hardening INTERFACE /guard:cf /Qspectre- /sdl)
    target_link_options(recourse_hardening INTERFACE /guard:cf /CETCOMPAT)
    target_compile_definitions(recourse_options INTERFACE NOMINMAX WIN32_LEAN_AND_MEAN)
else()
    target_compile_options(recourse_warnings INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wold-style-cast -Woverloaded-virtual -Wnon-virtual-dtor
        -Wcast-align -Wformat=2 -Wdate-time -Wunused-result
        $<$<BOOL:${RECOURSE_WERROR}>:-Werror>)
    # Where it inlines, GCC 12 takes the other alternative of a std::variant for memory that nobody wrote. The sanitizers watch over that.
    target_compile_options(recourse_warnings INTERFACE $<$<AND:$<CXX_COMPILER_ID:GNU>,$<CONFIG:Release,RelWithDebInfo>>:-Wno-maybe-uninitialized>)
    target_compile_options(recourse_hardening INTERFACE -fstack-protector-strong -ffile-prefix-map=${CMAKE_SOURCE_DIR}=.)
    target_compile_definitions(recourse_hardening INTERFACE _GLIBCXX_ASSERTIONS)
    if(NOT APPLE)
        target_compile_options(recourse_hardening INTERFACE -fstack-clash-protection)
        if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
            target_compile_options(recourse_hardening INTERFACE -fcf-protection)
        endif()
        target_link_options(recourse_hardening INTERFACE -Wl,-z,relro,-z,now,-z,separate-code)
    endif()
    if(NOT RECOURSE_SANITIZE)
        target_compile_options(recourse_hardening INTERFACE $<$<CONFIG:Release,RelWithDebInfo>:-U_FORTIFY_SOURCE>)
        target_compile_definitions(recourse_hardening INTERFACE $<$<CONFIG:Release,RelWithDebInfo>:_FORTIFY_SOURCE=3>)
    endif()
endif()
include(CheckPIESupported)
check_pie_supported()

if(RECOURSE_SANITIZE)
    target_compile_options(recourse_sanitizers INTERFACE -fsanitize=${RECOURSE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(recourse_sanitizers INTERFACE -fsanitize=${RECOURSE_SANITIZE})
endif()
if(RECOURSE_FUZZ)
    target_compile_options(recourse_sanitizers INTERFACE -fsanitize=fuzzer-no-link)
    target_link_options(recourse_sanitizers INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(RECOURSE_COVERAGE)
    target_compile_options(recourse_sanitizers INTERFACE --coverage)
    target_link_options(recourse_sanitizers INTERFACE --coverage)
endif()

# Some hundred test programs are linked in a full run: LLVM's linker takes a fifth of the time where it is installed.
if(NOT MSVC AND NOT APPLE)
    include(CheckLinkerFlag)
    check_linker_flag(CXX -fuse-ld=lld RECOURSE_HAS_LLD)
    if(RECOURSE_HAS_LLD)
        target_link_options(recourse_options INTERFACE $<$<CONFIG:Debug>:-fuse-ld=lld>)
    endif()
endif()

target_link_libraries(recourse_options INTERFACE recourse_warnings recourse_hardening recourse_sanitizers)
