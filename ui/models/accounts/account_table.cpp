// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/accounts/account_table.h"

#include "ui/models/accounts/account_words.h"
#include "ui/text.h"

#include <QFont>
#include <QLocale>

#include <algorithm>

namespace recourse::ui {

using session::AccountRow;

namespace {

/// The worst first when sorted downwards: by how many share it, then by weakness.
qint64 passwordRank(const AccountRow& row)
{
    constexpr qint64 kClasses = 8;
    if (row.strength < 0 && row.reusedCount < 2)
        return -1;
    return qint64{qMax(row.reusedCount, 1)} * kClasses + (4 - row.strength);
}

qint64 exposureRank(const AccountRow& row)
{
    constexpr qint64 kStep = 10'000;
    return (qint64{row.confirmed} * kStep + row.likely) * kStep + row.possible;
}

SortKey dayKey(const QDateTime& time)
{
    return {time.isValid() ? time.toSecsSinceEpoch() : SortKey::kUnknown, {}};
}

QVariant badge(int role, Badge value)
{
    return role == BadgeRole && value != Badge::None ? QVariant(static_cast<int>(value)) : QVariant();
}

QVariant passwordExtra(const AccountRow& row, int role)
{
    return badge(role, AccountWords::passwordBadge(row.strength, row.reusedCount));
}

QVariant standingExtra(const AccountRow& row, int role)
{
    return badge(role, row.toDelete ? Badge::Info : Badge::None);
}

QString nameOf(const AccountRow& row)
{
    return row.name.isEmpty() ? row.site : row.name;
}

QVariant exposureExtra(const AccountRow& row, int role)
{
    if (row.openExposures() == 0)
        return {};
    return badge(role, row.confirmed + row.likely > 0 ? Badge::Danger : Badge::Warning);
}

} // namespace

AccountTable::AccountTable(QObject* parent)
    : RowsModel<AccountRow>(columns(), [](const AccountRow& row) { return row.id.value; }, parent)
{
}

std::vector<Column<AccountRow>> AccountTable::columns()
{
    constexpr auto kStart = Qt::AlignLeft | Qt::AlignVCenter;
    const auto day = [](const QDateTime& time) { return time.isValid() ? dateText(time.toLocalTime().date()) : QString(); };
    return {
        {tr("Service"), nameOf, {}, kStart, {}},
        {tr("Signed in as"), [](const AccountRow& row) { return row.login; }, {}, kStart, {}},
        {tr("Password"), [](const AccountRow& row) { return AccountWords::passwordShort(row.strength, row.reusedCount); },
            [](const AccountRow& row) { return SortKey{passwordRank(row), {}}; }, kStart, passwordExtra},
        {tr("Incidents"), [](const AccountRow& row) { return row.openExposures() == 0 ? QString() : tr("%n open", nullptr, row.openExposures()); },
            [](const AccountRow& row) { return SortKey{exposureRank(row), {}}; }, kStart, exposureExtra},
        {tr("Last used"), [day](const AccountRow& row) { return day(row.lastUsed); },
            [](const AccountRow& row) { return dayKey(row.lastUsed); }, kStart, {}},
        {tr("Second proof"), [](const AccountRow& row) { return AccountWords::secondFactor(row.oneTimeCode, row.passkey); },
            [](const AccountRow& row) { return SortKey{(row.passkey ? 0 : 2) + (row.oneTimeCode ? 0 : 1), {}}; }, kStart, {}},
        {tr("State"), [](const AccountRow& row) { return AccountWords::standing(row.state, row.toDelete); },
            [](const AccountRow& row) { return SortKey{static_cast<qint64>(row.state) * 2 + (row.toDelete ? 0 : 1), {}}; }, kStart, standingExtra},
        {tr("Tags"), [](const AccountRow& row) { return row.tags.join(QStringLiteral(", ")); }, {}, kStart, {}},
        {tr("Belongs to"), [](const AccountRow& row) { return AccountWords::person(row.person); }, {}, kStart, {}},
    };
}

void AccountTable::setFilter(AccountFilter filter)
{
    m_filter = filter;
    applyAccepts();
}

void AccountTable::narrow(const AccountNarrowing& narrowing)
{
    if (narrowing == m_narrowing)
        return;
    m_narrowing = narrowing;
    applyAccepts();
}

void AccountTable::applyAccepts()
{
    if (m_filter == AccountFilter::All && m_narrowing.isNone())
        return setAccepts({});
    setAccepts([this](int source) {
        const AccountRow& row = rows()[static_cast<std::size_t>(source)];
        return accepts(m_filter, row) && m_narrowing.accepts(row);
    });
}

bool AccountNarrowing::accepts(const AccountRow& row) const
{
    return (!person || *person == row.person) && (tag.isEmpty() || row.tags.contains(tag, Qt::CaseInsensitive));
}

void AccountTable::group(Grouping grouping)
{
    m_grouping = grouping;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Service), index(rowCount() - 1, Service), {Qt::DisplayRole, Qt::FontRole});
}

bool AccountTable::follows(int shown) const
{
    if (shown == 0)
        return false;
    const AccountRow& one = row(shown - 1);
    const AccountRow& other = row(shown);
    return one.service == other.service || folded(nameOf(one)) == folded(nameOf(other));
}

int AccountTable::groupSize(int shown) const
{
    int end = shown + 1;
    while (end < rowCount() && follows(end))
        ++end;
    return end - shown;
}

QVariant AccountTable::data(const QModelIndex& index, int role) const
{
    const bool concerns = m_grouping == Grouping::ByService && index.isValid() && index.column() == Service
        && (role == Qt::DisplayRole || role == Qt::FontRole);
    if (!concerns)
        return RowsModel<AccountRow>::data(index, role);
    if (follows(index.row()))
        return role == Qt::DisplayRole ? QVariant(QString()) : QVariant();
    const int size = groupSize(index.row());
    if (size == 1)
        return RowsModel<AccountRow>::data(index, role);
    if (role == Qt::DisplayRole)
        return tr("%1 (%2)", "a service and how many accounts there are at it").arg(nameOf(row(index.row())), QLocale().toString(size));
    QFont bold;
    bold.setWeight(QFont::DemiBold);
    return bold;
}

const AccountRow* AccountTable::account(qint64 id) const
{
    const auto found = std::lower_bound(
        rows().begin(), rows().end(), id, [](const AccountRow& row, qint64 wanted) { return row.id.value < wanted; });
    return found != rows().end() && found->id.value == id ? &*found : nullptr;
}

bool AccountTable::accepts(AccountFilter filter, const AccountRow& row)
{
    switch (filter) {
    case AccountFilter::All:
        return true;
    case AccountFilter::Reused:
        return isReused(row.reusedCount);
    case AccountFilter::Weak:
        return isWeak(row.strength);
    case AccountFilter::Breached:
        return row.openExposures() > 0;
    case AccountFilter::Dormant:
        return row.state == model::AccountState::Dormant;
    case AccountFilter::ToDelete:
        return row.toDelete;
    case AccountFilter::Closed:
        return row.state == model::AccountState::Closed;
    }
    return true;
}

QString AccountTable::word(AccountFilter filter)
{
    switch (filter) {
    case AccountFilter::All:
        return tr("All");
    case AccountFilter::Reused:
        return tr("Reused password");
    case AccountFilter::Weak:
        return tr("Weak password");
    case AccountFilter::Breached:
        return tr("In a breach");
    case AccountFilter::Dormant:
        return tr("Not used any more");
    case AccountFilter::ToDelete:
        return tr("To be deleted");
    case AccountFilter::Closed:
        return tr("Closed");
    }
    return {};
}

Snapshot<AccountRow> AccountTable::prepared(std::vector<AccountRow> rows)
{
    return snapshotOf<AccountRow>(std::move(rows), [](const AccountRow& row) {
        QString words = row.name + QLatin1Char('\n') + row.site + QLatin1Char('\n') + row.login;
        for (const QString& tag : row.tags)
            words += QLatin1Char('\n') + tag;
        return row.person.isEmpty() ? words : words + QLatin1Char('\n') + row.person;
    });
}

std::array<int, kAccountFilters> countByFilter(const std::vector<AccountRow>& rows)
{
    std::array<int, kAccountFilters> counts{};
    for (const AccountRow& row : rows) {
        for (int filter = 0; filter < kAccountFilters; ++filter)
            counts[static_cast<std::size_t>(filter)] += AccountTable::accepts(static_cast<AccountFilter>(filter), row) ? 1 : 0;
    }
    return counts;
}

} // namespace recourse::ui
