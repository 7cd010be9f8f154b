// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/exposures/exposure_groups.h"

#include "ui/models/exposures/exposure_words.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <limits>
#include <tuple>
#include <utility>

namespace recourse::ui {

using session::ExposureRow;

namespace {

/// The e-mail address an account is known by; empty if its login is none.
QString addressOf(const ExposureRow& row)
{
    return row.login.contains(QLatin1Char('@')) ? row.login.trimmed().toLower() : QString();
}

QString wordOf(const ExposureRow& row, Grouping grouping, const ExposureContext& context)
{
    return grouping == Grouping::ByAddress ? addressOf(row) : context.person(row.account);
}

/// The same for the same words, whatever else there is: the chosen line is found again by it.
qint64 idOf(const QString& words)
{
    constexpr std::size_t kPositive = std::numeric_limits<qint64>::max();
    return static_cast<qint64>(qHash(words) & kPositive);
}

qint64 keyOf(const ExposureRow& row, Grouping grouping, const ExposureContext& context)
{
    switch (grouping) {
    case Grouping::ByIncident:
        return context.incidentId(row.breach);
    case Grouping::ByAccount:
        return row.account.value;
    case Grouping::ByAddress:
    case Grouping::ByPerson:
        break;
    }
    return idOf(wordOf(row, grouping, context));
}

ExposureGroup begun(const ExposureRow& row, Grouping grouping, const ExposureContext& context)
{
    ExposureGroup group;
    group.id = keyOf(row, grouping, context);
    group.login = row.login;
    if (grouping == Grouping::ByAccount) {
        group.name = row.serviceName.isEmpty() ? row.site : row.serviceName;
    } else if (grouping == Grouping::ByIncident) {
        // The record that is shown first gives name and day, whichever of them touches the account.
        const session::IncidentView* incident = context.incident(row.breach);
        const model::Breach* shown = incident == nullptr || incident->sources.empty() ? nullptr : &incident->sources.front();
        group.name = shown == nullptr ? row.title : shown->title;
        group.newest = shown == nullptr ? row.occurred : shown->occurredFrom;
        group.precision = shown == nullptr ? row.precision : shown->precision;
    } else {
        group.name = wordOf(row, grouping, context);
    }
    return group;
}

void join(ExposureGroup& group, const ExposureRow& row, Grouping grouping, const ExposureContext& context)
{
    if (group.login != row.login)
        group.login.clear();
    group.worst = qMax(group.worst, row.band);
    if (grouping != Grouping::ByIncident && (!group.newest.isValid() || row.occurred > group.newest)) {
        group.newest = row.occurred;
        group.precision = row.precision;
    }
    if (ExposureWords::isSettled(row.disposition))
        group.said = row.disposition;
    else
        ++group.open;
    group.awaiting += context.awaits(row.id) ? 1 : 0;
    group.withdrawn += context.isWithdrawn(row.breach) ? 1 : 0;
    group.sensitive = group.sensitive || row.sensitive;
    for (const QString& dataClass : row.dataClasses) {
        if (!group.dataClasses.contains(dataClass))
            group.dataClasses.append(dataClass);
    }
    group.members.push_back(row.id);
    group.words += row.title + QLatin1Char('\n') + row.serviceName + QLatin1Char('\n') + row.site + QLatin1Char('\n') + row.login
        + QLatin1Char('\n');
}

/// What needs something first, then the surest, then the newest: a detail shows the first of them.
std::vector<const ExposureRow*> inOrder(const std::vector<ExposureRow>& rows)
{
    std::vector<const ExposureRow*> ordered;
    ordered.reserve(rows.size());
    for (const ExposureRow& row : rows)
        ordered.push_back(&row);
    const auto rank = [](const ExposureRow* row) {
        return std::tuple(!ExposureWords::isSettled(row->disposition), row->band, row->occurred);
    };
    std::stable_sort(ordered.begin(), ordered.end(),
        [&](const ExposureRow* left, const ExposureRow* right) { return rank(left) > rank(right); });
    return ordered;
}

bool comesFirst(const ExposureGroup& left, const ExposureGroup& right)
{
    return std::tuple(left.open > 0, left.worst, left.newest, right.id) > std::tuple(right.open > 0, right.worst, right.newest, left.id);
}

} // namespace

std::vector<ExposureGroup> groupsOf(const std::vector<ExposureRow>& rows, Grouping grouping, const ExposureContext& context)
{
    std::vector<ExposureGroup> groups;
    QHash<qint64, std::size_t> at;
    QSet<std::pair<qint64, qint64>> counted; // group, and what is counted in it
    QSet<std::pair<qint64, qint64>> open; // those with something to do
    QSet<std::pair<qint64, qint64>> awaiting; // those where a name waits
    for (const ExposureRow* each : inOrder(rows)) {
        const ExposureRow& row = *each;
        const qint64 id = keyOf(row, grouping, context);
        const auto known = at.constFind(id);
        const std::size_t index = known == at.constEnd() ? groups.size() : *known;
        if (known == at.constEnd()) {
            at.insert(id, index);
            groups.push_back(begun(row, grouping, context));
        }
        join(groups[index], row, grouping, context);
        const std::pair one{id, grouping == Grouping::ByIncident ? row.account.value : context.incidentId(row.breach)};
        if (!counted.contains(one)) {
            counted.insert(one);
            ++groups[index].count;
        }
        if (!ExposureWords::isSettled(row.disposition) && !open.contains(one)) {
            open.insert(one);
            ++groups[index].toDo;
        }
        if (context.awaits(row.id) && !awaiting.contains(one)) {
            awaiting.insert(one);
            ++groups[index].toConfirm;
        }
    }
    for (const auto& one : (open - awaiting))
        ++groups[at.value(one.first)].toAct;
    std::sort(groups.begin(), groups.end(), comesFirst);
    return groups;
}

std::vector<std::vector<session::ExposureView>> pilesOf(
    std::vector<session::ExposureView> views, Grouping grouping, const ExposureContext& context)
{
    std::vector<std::vector<session::ExposureView>> piles;
    QHash<std::pair<qint64, qint64>, std::size_t> at;
    for (session::ExposureView& view : views) {
        const std::pair key{view.account.id.value, grouping == Grouping::ByIncident ? 0 : context.incidentId(view.breach.id)};
        const auto known = at.constFind(key);
        const std::size_t index = known == at.constEnd() ? piles.size() : *known;
        if (known == at.constEnd()) {
            at.insert(key, index);
            piles.emplace_back();
        }
        piles[index].push_back(std::move(view));
    }
    for (auto& pile : piles) {
        std::stable_sort(pile.begin(), pile.end(),
            [](const session::ExposureView& left, const session::ExposureView& right) { return left.exposure.band > right.exposure.band; });
    }
    return piles;
}

} // namespace recourse::ui
