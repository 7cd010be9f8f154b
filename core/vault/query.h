// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "vault/database.h"

#include <QString>

#include <type_traits>
#include <vector>

/// What the repositories share around a statement. Internal to the vault.
namespace recourse::vault {

/// The kind of entry ("account") in the user's language, as the place of an error.
[[nodiscard]] QString entryName(const QString& what);

/// A failed write's error with broken constraints in words of the user: a unique key → AlreadyThere, a missing row
/// referred to → NotFound, both with `what` as the place. Everything else stays as it is. Call it right after the
/// failure.
[[nodiscard]] base::Error constraintError(const Database& database, base::Error error, const QString& what);

/// Runs a write; broken constraints as `constraintError`.
[[nodiscard]] base::Status write(const Database& database, Statement& statement, const QString& what);

/// As `write`, but NotFound if no row was changed.
[[nodiscard]] base::Status writeExisting(const Database& database, Statement& statement, const QString& what);

/// The id of the row that an INSERT … RETURNING id wrote; broken constraints as `constraintError`, NotFound without a
/// row.
[[nodiscard]] base::Result<qint64> writtenId(const Database& database, Statement& statement, const QString& what);

/// The outcome without the value.
template <class T> [[nodiscard]] base::Status asStatus(const base::Result<T>& result)
{
    if (!result)
        return result.error();
    return {};
}

/// Every remaining row, each read by `read(statement)`. `expected` is how many there will be, if that is known.
template <class Read>
[[nodiscard]] auto readAll(Statement& statement, Read read, std::size_t expected = 0)
    -> base::Result<std::vector<std::invoke_result_t<Read, const Statement&>>>
{
    std::vector<std::invoke_result_t<Read, const Statement&>> rows;
    rows.reserve(expected);
    while (true) {
        const base::Result<Fetched> row = statement.step();
        if (!row)
            return row.error();
        if (*row == Fetched::End)
            return rows;
        rows.push_back(read(statement));
    }
}

/// The first row, read by `read(statement)`; NotFound at `what` if there is none.
template <class Read>
[[nodiscard]] auto readOne(Statement& statement, const QString& what, Read read)
    -> base::Result<std::invoke_result_t<Read, const Statement&>>
{
    const base::Result<Fetched> row = statement.step();
    if (!row)
        return row.error();
    if (*row == Fetched::End)
        return base::fail(base::Code::NotFound, entryName(what));
    auto value = read(statement);
    statement.reset();
    return value;
}

} // namespace recourse::vault
