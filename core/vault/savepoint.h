// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace recourse::vault {

class Database;

/// All or nothing for the writes of one repository call that a caller may make part of a larger transaction. Takes its
/// writes back unless released. One at a time: savepoints of this class do not nest in each other.
class Savepoint
{
public:
    explicit Savepoint(Database& database);
    ~Savepoint();
    Savepoint(const Savepoint&) = delete;
    Savepoint& operator=(const Savepoint&) = delete;

    /// Whether it was set; check it before the first change.
    [[nodiscard]] const base::Status& begun() const { return m_begun; }
    /// Keeps the writes; commits them if no transaction is open around them.
    [[nodiscard]] base::Status release();

private:
    Database& m_database;
    base::Status m_begun;
    bool m_open = false;
};

} // namespace recourse::vault
