// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/accounts/account_filter.h"

#include "ui/models/accounts/account_words.h"

#include <algorithm>

namespace recourse::ui {

using session::AccountRow;

namespace {

quint32 bitOf(AccountFilter filter)
{
    return filter == AccountFilter::All ? 0 : 1U << static_cast<unsigned>(filter);
}

bool isState(AccountFilter filter)
{
    return filter == AccountFilter::Dormant || filter == AccountFilter::Closed;
}

QDateTime yearsBefore(QDate today, int years)
{
    return {today.addYears(-years), QTime(0, 0), Qt::UTC};
}

} // namespace

bool AccountNarrowing::has(AccountFilter filter) const
{
    return filter == AccountFilter::All ? filters == 0 : (filters & bitOf(filter)) != 0;
}

void AccountNarrowing::set(AccountFilter filter, bool on)
{
    if (filter == AccountFilter::All)
        filters = 0;
    else
        filters = on ? filters | bitOf(filter) : filters & ~bitOf(filter);
}

bool AccountFilters::accepts(AccountFilter filter, const AccountRow& row)
{
    switch (filter) {
    case AccountFilter::All:
        return true;
    case AccountFilter::Reused:
        return isReused(row.reusedCount);
    case AccountFilter::Weak:
        return isWeak(row.strength);
    case AccountFilter::LeakedPassword:
        return row.pwnedCount > 0;
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

QString AccountFilters::word(AccountFilter filter)
{
    switch (filter) {
    case AccountFilter::All:
        return tr("All");
    case AccountFilter::Reused:
        return tr("Reused password");
    case AccountFilter::Weak:
        return tr("Weak password");
    case AccountFilter::LeakedPassword:
        return tr("Leaked password");
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

QString AccountFilters::olderThan(int years)
{
    return tr("Password older than %n year(s)", nullptr, years);
}

AccountTest::AccountTest(AccountNarrowing narrowing, QDate today)
    : m_narrowing(std::move(narrowing))
{
    if (m_narrowing.passwordYears > 0)
        m_unchangedSince = yearsBefore(today, m_narrowing.passwordYears);
}

bool AccountTest::operator()(const AccountRow& row) const
{
    if (!passesFilters(row))
        return false;
    if (m_narrowing.person && *m_narrowing.person != row.person)
        return false;
    if (m_narrowing.source && !isFromSource(row))
        return false;
    if (m_unchangedSince.isValid() && !(row.passwordChanged.isValid() && row.passwordChanged < m_unchangedSince))
        return false;
    return m_narrowing.tag.isEmpty() || row.tags.contains(m_narrowing.tag, Qt::CaseInsensitive);
}

bool AccountTest::isFromSource(const AccountRow& row) const
{
    const auto known = m_fromSource.constFind(row.source);
    return known != m_fromSource.constEnd() ? *known : *m_fromSource.insert(row.source, AccountWords::origin(row.source) == *m_narrowing.source);
}

bool AccountTest::passesFilters(const AccountRow& row) const
{
    if (m_narrowing.filters == 0)
        return true;
    bool wantsState = false;
    bool isInState = false;
    for (int i = 1; i < kAccountFilters; ++i) {
        const auto filter = static_cast<AccountFilter>(i);
        if (!m_narrowing.has(filter))
            continue;
        const bool accepted = AccountFilters::accepts(filter, row);
        if (!isState(filter) && !accepted)
            return false;
        wantsState = wantsState || isState(filter);
        isInState = isInState || (isState(filter) && accepted);
    }
    return !wantsState || isInState;
}

std::array<int, kAccountFilters> countByFilter(const std::vector<AccountRow>& rows)
{
    std::array<int, kAccountFilters> counts{};
    for (const AccountRow& row : rows) {
        for (int filter = 0; filter < kAccountFilters; ++filter)
            counts[static_cast<std::size_t>(filter)] += AccountFilters::accepts(static_cast<AccountFilter>(filter), row) ? 1 : 0;
    }
    return counts;
}

std::array<int, kPasswordYears.size()> countByAge(const std::vector<AccountRow>& rows, QDate today)
{
    std::array<QDateTime, kPasswordYears.size()> limits;
    std::transform(kPasswordYears.begin(), kPasswordYears.end(), limits.begin(), [today](int years) { return yearsBefore(today, years); });
    std::array<int, kPasswordYears.size()> counts{};
    for (const AccountRow& row : rows) {
        for (std::size_t i = 0; row.passwordChanged.isValid() && i < limits.size() && row.passwordChanged < limits[i]; ++i)
            ++counts[i];
    }
    return counts;
}

} // namespace recourse::ui
