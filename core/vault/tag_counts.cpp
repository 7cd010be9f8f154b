// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/tag_counts.h"

#include "vault/json_list.h"
#include "vault/query.h"

#include <QMap>

#include <algorithm>

namespace recourse::vault {

base::Result<std::vector<std::pair<QString, int>>> tagCounts(Database& database)
{
    // Many accounts share one list of tags: SQLite counts the lists, so few of them are read.
    Statement select = database.prepare("SELECT tags, count(*) FROM accounts WHERE tags IS NOT NULL GROUP BY tags");
    const auto lists = readAll(
        select, [](const Statement& row) { return std::pair(listFromJson(row.text(0)), static_cast<int>(row.integer(1))); });
    if (!lists)
        return lists.error();
    QMap<QString, int> counts;
    for (const auto& [tags, count] : *lists) {
        for (const QString& tag : tags)
            counts[tag] += count;
    }
    std::vector<std::pair<QString, int>> sorted;
    for (auto entry = counts.cbegin(); entry != counts.cend(); ++entry)
        sorted.emplace_back(entry.key(), entry.value());
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto& left, const auto& right) { return left.second > right.second; });
    return sorted;
}

base::Result<QStringList> persons(Database& database)
{
    Statement select = database.prepare("SELECT DISTINCT person FROM accounts WHERE person <> '' ORDER BY person");
    const auto names = readAll(select, [](const Statement& row) { return row.text(0); });
    if (!names)
        return names.error();
    return QStringList(names->begin(), names->end());
}

} // namespace recourse::vault
