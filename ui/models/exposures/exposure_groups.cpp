// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/exposures/exposure_groups.h"

#include "ui/models/exposures/exposure_words.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace recourse::ui {

using session::ExposureRow;

namespace {

ExposureGroup begun(const ExposureRow& row, Grouping grouping)
{
    ExposureGroup group;
    const QString account = row.serviceName.isEmpty() ? row.site : row.serviceName;
    group.id = grouping == Grouping::ByIncident ? row.breach.value : row.account.value;
    group.name = grouping == Grouping::ByIncident ? row.title : account;
    group.login = row.login;
    return group;
}

void join(ExposureGroup& group, const ExposureRow& row)
{
    if (group.login != row.login)
        group.login.clear();
    group.worst = qMax(group.worst, row.band);
    if (!group.newest.isValid() || row.occurred > group.newest) {
        group.newest = row.occurred;
        group.precision = row.precision;
    }
    if (ExposureWords::isSettled(row.disposition))
        group.said = row.disposition;
    else
        ++group.open;
    group.sensitive = group.sensitive || row.sensitive;
    group.members.push_back(row.id);
    group.words += row.title + QLatin1Char('\n') + row.serviceName + QLatin1Char('\n') + row.site + QLatin1Char('\n') + row.login
        + QLatin1Char('\n');
}

bool comesFirst(const ExposureGroup& left, const ExposureGroup& right)
{
    return std::tuple(left.open > 0, left.worst, left.newest, right.id) > std::tuple(right.open > 0, right.worst, right.newest, left.id);
}

} // namespace

std::vector<ExposureGroup> groupsOf(const std::vector<ExposureRow>& rows, Grouping grouping)
{
    std::vector<ExposureGroup> groups;
    QHash<qint64, std::size_t> at;
    for (const ExposureRow& row : rows) {
        const qint64 id = grouping == Grouping::ByIncident ? row.breach.value : row.account.value;
        const auto known = at.constFind(id);
        const std::size_t index = known == at.constEnd() ? groups.size() : *known;
        if (known == at.constEnd()) {
            at.insert(id, index);
            groups.push_back(begun(row, grouping));
        }
        join(groups[index], row);
    }
    std::sort(groups.begin(), groups.end(), comesFirst);
    return groups;
}

} // namespace recourse::ui
