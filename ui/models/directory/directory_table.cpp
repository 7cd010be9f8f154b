// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/directory/directory_table.h"

#include "ui/icons.h"
#include "ui/models/directory/directory_words.h"
#include "ui/text.h"

#include <algorithm>
#include <limits>

namespace recourse::ui {

namespace {

constexpr int kLongestName = 120;

qint64 numberOf(const QString& key)
{
    constexpr std::size_t kPositive = std::numeric_limits<qint64>::max();
    return static_cast<qint64>(qHash(key) & kPositive);
}

bool hasContact(const DirectoryRow& row)
{
    return row.hit.kinds.contains(model::DirectoryKind::PrivacyContact);
}

} // namespace

DirectoryTable::DirectoryTable(QObject* parent)
    : RowsModel<DirectoryRow>(columns(), [](const DirectoryRow& row) { return row.number; }, parent)
{
}

std::vector<Column<DirectoryRow>> DirectoryTable::columns()
{
    constexpr auto kStart = Qt::AlignLeft | Qt::AlignVCenter;
    const auto nameExtra = [this](const DirectoryRow& row, int role) {
        return role == Qt::DecorationRole && isMasked(row) ? QVariant(icon(QStringLiteral("eye-off"), Colour::Muted)) : QVariant();
    };
    const auto deletionExtra = [](const DirectoryRow& row, int role) {
        return role == BadgeRole ? QVariant(static_cast<int>(DirectoryWords::difficultyBadge(row.hit.difficulty))) : QVariant();
    };
    const auto protection = [](const DirectoryRow& row) {
        const QString words = DirectoryWords::protection(row.hit);
        return words.isEmpty() ? tr("not known") : words;
    };
    return {
        {tr("Service"), [this](const DirectoryRow& row) { return isMasked(row) ? DirectoryWords::masked() : safeText(row.hit.name, kLongestName); },
            {}, kStart, nameExtra},
        {tr("Website"), [this](const DirectoryRow& row) { return isMasked(row) ? QString() : row.hit.domain; }, {}, kStart, {}},
        {tr("Deleting"), [](const DirectoryRow& row) { return DirectoryWords::difficulty(row.hit.difficulty); },
            [](const DirectoryRow& row) { return SortKey{DirectoryWords::difficultyRank(row.hit.difficulty), {}}; }, kStart, deletionExtra},
        {tr("Second factor"), protection, {}, kStart, {}},
        {tr("Privacy contact"), [](const DirectoryRow& row) { return hasContact(row) ? tr("Known") : QString(); },
            [](const DirectoryRow& row) { return SortKey{hasContact(row) ? 0 : 1, {}}; }, kStart, {}},
    };
}

const DirectoryRow* DirectoryTable::service(qint64 number) const
{
    const auto found = std::find_if(rows().begin(), rows().end(), [number](const DirectoryRow& row) { return row.number == number; });
    return found == rows().end() ? nullptr : &*found;
}

void DirectoryTable::reveal(qint64 number)
{
    m_revealed.insert(number);
    if (const DirectoryRow* known = service(number))
        rowChanged(static_cast<int>(known - rows().data()));
}

Snapshot<DirectoryRow> DirectoryTable::prepared(std::vector<session::DirectoryHit> hits)
{
    std::vector<DirectoryRow> rows;
    rows.reserve(hits.size());
    for (session::DirectoryHit& hit : hits) {
        const qint64 number = numberOf(hit.key);
        rows.push_back({std::move(hit), number});
    }
    return snapshotOf<DirectoryRow>(std::move(rows), [](const DirectoryRow& row) { return row.hit.name; });
}

} // namespace recourse::ui
