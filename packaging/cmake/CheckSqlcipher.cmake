# SPDX-License-Identifier: GPL-3.0-or-later
# SQLCipher below 4.5 (SQLite 3.36) has no STRICT tables, no integrity check and weaker defaults: refuse it here, in words.
include(CheckCXXSourceCompiles)
if(sqlcipher_LINK_LIBRARIES)
    set(CMAKE_REQUIRED_INCLUDES ${sqlcipher_INCLUDE_DIRS})
    set(CMAKE_REQUIRED_LIBRARIES ${sqlcipher_LINK_LIBRARIES})
elseif(TARGET sqlcipher::sqlcipher)
    set(CMAKE_REQUIRED_LIBRARIES sqlcipher::sqlcipher)
else()
    set(CMAKE_REQUIRED_INCLUDES ${sqlcipher_INCLUDE_DIR})
    set(CMAKE_REQUIRED_LIBRARIES ${sqlcipher_LIBRARY})
endif()
set(CMAKE_REQUIRED_DEFINITIONS -DSQLITE_HAS_CODEC)
check_cxx_source_compiles("
    #if __has_include(<sqlcipher/sqlite3.h>)
    #include <sqlcipher/sqlite3.h>
    #else
    #include <sqlite3.h>
    #endif
    #if SQLITE_VERSION_NUMBER < 3036000
    #error too old
    #endif
    int main() { return sqlite3_key_v2(nullptr, nullptr, nullptr, 0); }" RECOURSE_SQLCIPHER_IS_RECENT)
unset(CMAKE_REQUIRED_INCLUDES)
unset(CMAKE_REQUIRED_LIBRARIES)
unset(CMAKE_REQUIRED_DEFINITIONS)
if(NOT RECOURSE_SQLCIPHER_IS_RECENT)
    message(FATAL_ERROR "Recourse needs SQLCipher 4.5 or later with its header and codec functions; the one found "
        "(${sqlcipher_VERSION}) is older or incomplete. On Debian 12 install libsqlcipher-dev from bookworm-backports: "
        "packaging/run.sh does that.")
endif()
