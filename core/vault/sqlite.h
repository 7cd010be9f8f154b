// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// SQLCipher's header, wherever the system keeps it. Not SQLite's own: that one declares no key functions.
#if __has_include(<sqlcipher/sqlite3.h>)
#include <sqlcipher/sqlite3.h>
#else
#include <sqlite3.h>
#endif
