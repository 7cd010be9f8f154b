// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/overview_counts.h"

#include "feeds/incidents.h"
#include "model/data_class.h"
#include "session/case_clocks.h"

#include <QHash>

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>

namespace recourse::session {

namespace {

using model::Band;
using model::Disposition;

bool isOpen(Disposition disposition)
{
    return disposition == Disposition::Open || disposition == Disposition::Waiting;
}

int yearOf(const model::Breach& breach)
{
    if (breach.occurredFrom.isValid())
        return breach.occurredFrom.year();
    return breach.disclosed.isValid() ? breach.disclosed.year() : 0;
}

/// What the exposures to one incident come to, by whatever record of it.
struct Touch
{
    Band surest = Band::Unlikely; ///< without those that were "never mine"
    bool counts = false; ///< there is one that was not "never mine"
    bool open = false;
    QSet<QString> openClasses;
};

void countBand(YearCount& count, Band band)
{
    count.possible += band == Band::Possible ? 1 : 0;
    count.likely += band == Band::Likely ? 1 : 0;
    count.confirmed += band == Band::Confirmed ? 1 : 0;
}

/// Years without an incident are shown too: a gap would lie about the time between.
std::vector<YearCount> withoutGaps(const std::map<int, YearCount>& found)
{
    std::vector<YearCount> years;
    for (const auto& [year, count] : found) {
        while (!years.empty() && years.back().year != 0 && years.back().year + 1 < year)
            years.push_back({years.back().year + 1, 0, 0, 0});
        years.push_back(count);
    }
    return years;
}

std::vector<DataClassCount> byFrequency(const QHash<QString, int>& found)
{
    const QStringList bySeverity = model::allDataClasses();
    const auto rank = [&bySeverity](const QString& dataClass) { // a word of a newer program comes last
        const qsizetype place = bySeverity.indexOf(dataClass);
        return place < 0 ? bySeverity.size() : place;
    };
    std::vector<DataClassCount> counts;
    for (auto entry = found.cbegin(); entry != found.cend(); ++entry)
        counts.push_back({entry.key(), entry.value()});
    std::sort(counts.begin(), counts.end(), [&rank](const DataClassCount& left, const DataClassCount& right) {
        return std::tuple(-left.open, rank(left.dataClass), left.dataClass) < std::tuple(-right.open, rank(right.dataClass), right.dataClass);
    });
    return counts;
}

bool isLate(const RunningClock& clock)
{
    return clock.next.kind == QLatin1String("remind") || clock.next.kind == QLatin1String("escalate");
}

void join(Touch& touch, const Touch& other)
{
    touch.surest = std::max(touch.surest, other.surest);
    touch.counts = touch.counts || other.counts;
    touch.open = touch.open || other.open;
    touch.openClasses.unite(other.openClasses);
}

void note(Touch& touch, const model::Exposure& exposure)
{
    const bool open = isOpen(exposure.disposition);
    const bool counts = exposure.disposition != Disposition::NeverMine;
    join(touch, {counts ? exposure.band : Band::Unlikely, counts, open, {}});
    if (open)
        touch.openClasses.unite({exposure.dataClasses.cbegin(), exposure.dataClasses.cend()});
}

/// Records of one event count once.
void countIncidents(Overview& overview, const std::vector<model::Breach>& breaches, const QHash<qint64, Touch>& byRecord)
{
    std::vector<model::Breach> told;
    std::copy_if(breaches.begin(), breaches.end(), std::back_inserter(told),
        [&](const model::Breach& breach) { return byRecord.contains(breach.id.value); });
    std::map<int, YearCount> years;
    QHash<QString, int> classes;
    for (const feeds::Incident& incident : feeds::incidentsOf(told)) {
        Touch touch;
        for (const std::size_t source : incident.sources)
            join(touch, byRecord.value(told[source].id.value));
        overview.openIncidents += touch.open ? 1 : 0;
        for (const QString& dataClass : std::as_const(touch.openClasses))
            ++classes[dataClass];
        if (!touch.counts)
            continue;
        YearCount& count = years[yearOf(told[incident.sources.front()])];
        count.year = yearOf(told[incident.sources.front()]);
        countBand(count, touch.surest);
    }
    overview.years = withoutGaps(years);
    overview.dataClasses = byFrequency(classes);
}

} // namespace

void countExposures(Overview& overview, const OverviewMaterial& material)
{
    overview.accounts = static_cast<int>(material.accounts.size());
    overview.closedAccounts = static_cast<int>(std::count_if(material.accounts.cbegin(), material.accounts.cend(),
        [](const model::Account& account) { return account.state == model::AccountState::Closed; }));
    QHash<qint64, Touch> byRecord;
    QHash<qint64, bool> accountIsOpen;
    for (const model::Exposure& exposure : material.exposures) {
        if (exposure.band == Band::Unlikely)
            continue;
        const bool open = isOpen(exposure.disposition);
        overview.openExposures += open ? 1 : 0;
        overview.settledExposures += open ? 0 : 1;
        accountIsOpen[exposure.account.value] |= open;
        note(byRecord[exposure.breach.value], exposure);
    }
    countIncidents(overview, material.breaches, byRecord);
    overview.accountsExposed = static_cast<int>(std::count(accountIsOpen.cbegin(), accountIsOpen.cend(), true));
    overview.accountsSettled = static_cast<int>(accountIsOpen.size()) - overview.accountsExposed;
}

void countLetters(Overview& overview, const OverviewMaterial& material)
{
    QSet<qint64> answered;
    for (const model::Case& matter : material.cases) {
        const bool has = std::any_of(matter.events.cbegin(), matter.events.cend(), [](const model::CaseEvent& event) {
            return event.kind == QLatin1String("answered") || event.kind == QLatin1String("refused")
                || event.kind == QLatin1String("settled");
        });
        if (has)
            answered.insert(matter.id.value);
    }
    for (const model::Letter& letter : material.letters) {
        if (letter.state == model::LetterState::Drafted)
            ++overview.lettersDrafted;
        else if (answered.contains(letter.matter.value))
            ++overview.lettersAnswered;
        else
            ++overview.lettersSent;
    }
}

std::vector<RunningClock> runningClocks(const Rules& rules, const CaseView& view)
{
    RunningClock clock;
    clock.id = view.matter.id;
    clock.service = view.service.name.isEmpty() ? view.service.key : view.service.name;
    clock.about = aboutOf(view);
    clock.stage = view.matter.stage;
    clock.next = view.next;
    std::vector<RunningClock> running;
    for (const DueClock& day : clocksIn(rules, view)) {
        clock.owner = day.isMine() ? ClockOwner::Mine : ClockOwner::Theirs;
        clock.due = day.dates.due;
        clock.overdueFrom = day.isMine() ? QDate() : day.dates.overdueFrom;
        clock.fromAuthority = day.fromAuthority;
        running.push_back(clock);
    }
    if (view.next.kind == QLatin1String("none"))
        return running;
    const auto has = [&running](ClockOwner owner) {
        return std::any_of(running.begin(), running.end(), [owner](const RunningClock& one) { return one.owner == owner; });
    };
    // A late answer of theirs is told with what to do about it; it needs no line of the user's beside it.
    const bool theirTurn = view.next.kind == QLatin1String("wait") || (isLate(clock) && has(ClockOwner::Theirs));
    if (theirTurn ? !running.empty() : has(ClockOwner::Mine))
        return running;
    clock.owner = theirTurn ? ClockOwner::Theirs : ClockOwner::Mine;
    clock.due = view.next.date;
    clock.overdueFrom = {};
    clock.fromAuthority = theirTurn && view.matter.stage == model::CaseStage::Complained;
    running.push_back(std::move(clock));
    return running;
}

bool isMoreUrgent(const RunningClock& left, const RunningClock& right)
{
    if (isLate(left) != isLate(right))
        return isLate(left);
    if (left.due.isValid() != right.due.isValid())
        return left.due.isValid();
    if (left.due != right.due)
        return left.due < right.due;
    return left.id.value < right.id.value;
}

} // namespace recourse::session
