// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/accounts/account_table.h"

/// Five accounts of which each filter of the inventory shows some.
namespace recourse::test {

using ui::AccountFilter;
using ui::AccountNarrowing;
using ui::AccountTable;

inline session::AccountRow row(qint64 id, const QString& name, int strength, int reused, int confirmed)
{
    session::AccountRow row;
    row.id = {id};
    row.name = name;
    row.site = name.toLower() + QStringLiteral(".com");
    row.login = QStringLiteral("anna@example.org");
    row.strength = static_cast<qint8>(strength);
    row.reusedCount = reused;
    row.confirmed = confirmed;
    return row;
}

inline std::vector<session::AccountRow> rows()
{
    std::vector<session::AccountRow> rows{row(1, QStringLiteral("Zebra"), 1, 4, 2), row(2, QStringLiteral("Apple"), 4, 1, 0),
        row(3, QStringLiteral("Mango"), 4, 2, 0), row(4, QStringLiteral("Berry"), -1, 0, 1), row(5, QStringLiteral("Cherry"), 2, 1, 0)};
    rows[3].state = model::AccountState::Closed;
    rows[2].state = model::AccountState::Dormant;
    rows[0].toDelete = true;
    rows[0].tags = {QStringLiteral("Shops"), QStringLiteral("old")};
    rows[1].tags = {QStringLiteral("shops")};
    rows[1].person = QStringLiteral("Ben");
    rows[1].lastUsed = QDateTime(QDate(2026, 1, 2), QTime(12, 0), Qt::UTC);
    rows[4].pwnedCount = 12;
    rows[3].pwnedCount = 0;
    rows[0].passwordChanged = QDateTime(QDate(2015, 6, 1), QTime(12, 0), Qt::UTC);
    rows[1].passwordChanged = QDateTime(QDate(2024, 9, 1), QTime(12, 0), Qt::UTC);
    rows[2].passwordChanged = QDateTime(QDate(2026, 8, 20), QTime(12, 0), Qt::UTC);
    rows[1].source = QStringLiteral("bitwarden-csv");
    rows[2].source = QStringLiteral("bitwarden-json");
    rows[3].source = session::kFromProposal;
    return rows;
}

/// The ids of the rows shown.
inline QList<qint64> idsOf(const AccountTable& table)
{
    QList<qint64> ids;
    for (int i = 0; i < table.rowCount(); ++i)
        ids << table.idAt(i);
    return ids;
}

inline AccountNarrowing only(AccountFilter filter)
{
    AccountNarrowing narrowing;
    narrowing.set(filter, true);
    return narrowing;
}

inline const QDate kToday(2026, 9, 1);

} // namespace recourse::test
