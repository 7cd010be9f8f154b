// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/accounts/account_inventory.h"

#include "ui/models/accounts/account_words.h"

#include <algorithm>

namespace recourse::ui {

using session::AccountRow;

namespace {

int countIn(const std::vector<LabelCount>& labels, const QString& label)
{
    const auto found = std::find_if(
        labels.begin(), labels.end(), [&](const LabelCount& one) { return one.label.compare(label, Qt::CaseInsensitive) == 0; });
    return found == labels.end() ? 0 : found->count;
}

std::vector<LabelCount> mostFirst(const QMap<QString, LabelCount>& counts)
{
    std::vector<LabelCount> sorted(counts.cbegin(), counts.cend());
    std::stable_sort(sorted.begin(), sorted.end(), [](const LabelCount& left, const LabelCount& right) { return left.count > right.count; });
    return sorted;
}

} // namespace

QStringList AccountLabels::tagNames() const
{
    QStringList names;
    for (const LabelCount& tag : tags)
        names << tag.label;
    return names;
}

QStringList AccountLabels::personNames() const
{
    QStringList names;
    for (const LabelCount& person : persons) {
        if (!person.label.isEmpty())
            names << person.label;
    }
    return names;
}

int AccountLabels::countOfTag(const QString& tag) const
{
    return countIn(tags, tag);
}

int AccountLabels::countOfSource(const QString& source) const
{
    return countIn(sources, source);
}

void LabelCounter::add(const AccountRow& row)
{
    ++m_persons[row.person];
    ++m_sources[row.source];
    if (row.tags.isEmpty())
        return;
    Shared& shared = m_lists[row.tags.constData()];
    if (shared.count++ == 0)
        shared.tags = row.tags;
}

AccountLabels LabelCounter::labels() const
{
    QMap<QString, LabelCount> byFolded; // a map, so that the answer does not depend on where texts are kept
    for (const Shared& shared : m_lists) {
        for (const QString& tag : shared.tags) {
            LabelCount& count = byFolded[tag.toCaseFolded()];
            count.label = count.label.isEmpty() ? tag : std::min(count.label, tag);
            count.count += shared.count;
        }
    }
    QMap<QString, LabelCount> byOrigin; // several formats are of one program
    for (auto source = m_sources.cbegin(); source != m_sources.cend(); ++source) {
        LabelCount& count = byOrigin[AccountWords::origin(source.key())];
        count.label = AccountWords::origin(source.key());
        count.count += *source;
    }
    AccountLabels labels;
    labels.tags = mostFirst(byFolded);
    labels.sources = mostFirst(byOrigin);
    for (auto person = m_persons.cbegin(); person != m_persons.cend(); ++person)
        labels.persons.push_back({person.key(), person.value()});
    return labels;
}

ChosenAccounts chosenOf(const AccountTable& table, const QList<qint64>& ids)
{
    ChosenAccounts chosen;
    LabelCounter counter;
    for (const qint64 id : ids) {
        const AccountRow* row = table.account(id);
        if (row == nullptr)
            continue;
        chosen.ids.append(id);
        counter.add(*row);
        chosen.closed += row->state == model::AccountState::Closed ? 1 : 0;
        chosen.dormant += row->state == model::AccountState::Dormant ? 1 : 0;
        chosen.wished += row->toDelete ? 1 : 0;
        if (chosen.rows.size() <= static_cast<std::size_t>(kMostMerged))
            chosen.rows.push_back(*row);
    }
    chosen.labels = counter.labels();
    return chosen;
}

Inventory inventoryOf(std::vector<AccountRow> rows, QDate today)
{
    Inventory inventory;
    inventory.counts = countByFilter(rows);
    inventory.older = countByAge(rows, today);
    LabelCounter counter;
    for (const AccountRow& row : rows) {
        counter.add(row);
        inventory.knowsPasswordAges = inventory.knowsPasswordAges || row.passwordChanged.isValid();
        inventory.knowsLastUses = inventory.knowsLastUses || row.lastUsed.isValid();
        inventory.knowsSecondProofs = inventory.knowsSecondProofs || row.oneTimeCode || row.passkey;
    }
    inventory.labels = counter.labels();
    inventory.rows = AccountTable::prepared(std::move(rows));
    return inventory;
}

} // namespace recourse::ui
