// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/breach_jobs.h"

#include "base/redact.h"
#include "feeds/incidents.h"
#include "feeds/reading_collector.h"
#include "feeds/values.h"
#include "feeds/xposedornot.h"
#include "model/data_class.h"
#include "model/notice.h"
#include "session/exposure_jobs.h"
#include "vault/breach_repository.h"

#include <QUuid>

#include <algorithm>
#include <utility>

namespace recourse::session {

using base::Code;
using base::fail;
using base::Result;
using base::Status;
using model::Breach;

namespace {

constexpr int kDescriptionCharacters = 8000;

bool isEntered(const Breach& breach)
{
    return breach.feed == model::kNoticeFeed || breach.feed == model::kHeardFeed;
}

/// Nobody can have heard of what comes; east of the clock it may be tomorrow already.
bool isToCome(QDate day, QDate today)
{
    return day.isValid() && day > today.addDays(1);
}

Status check(const BreachEntry& entry, const Breach& breach, QDate today)
{
    if (breach.orgName.isEmpty() && breach.domains.isEmpty())
        return fail(Code::BadArgument, QStringLiteral("organisation"));
    if (breach.domains.size() < entry.domains.size())
        return fail(Code::BadArgument, QStringLiteral("domains"));
    if (entry.occurredTo.isValid() && (!entry.occurredFrom.isValid() || entry.occurredTo < entry.occurredFrom))
        return fail(Code::BadArgument, QStringLiteral("occurred"));
    for (const auto& [field, day] : {std::pair(QStringLiteral("occurred"), std::max(entry.occurredFrom, entry.occurredTo)),
             std::pair(QStringLiteral("discovered"), entry.discovered), std::pair(QStringLiteral("disclosed"), entry.disclosed)}) {
        if (isToCome(day, today))
            return fail(Code::BadArgument, QStringLiteral("%1: %2 is still to come").arg(field, day.toString(Qt::ISODate)));
    }
    if (!entry.noticeUrl.isEmpty() && breach.noticeUrl.isEmpty())
        return fail(Code::BadArgument, QStringLiteral("notice_url"));
    return {};
}

/// Own words stay what they are; others are read as a register's.
void setClasses(const QStringList& words, Breach& breach)
{
    feeds::setDataClasses(breach, words);
    const QStringList own = model::allDataClasses();
    QStringList foreign;
    for (const QString& word : words) {
        if (!own.contains(word))
            foreign.append(word);
    }
    const QStringList read = model::dataClassesOf(foreign);
    breach.dataClasses.clear();
    for (const QString& each : own) {
        if (words.contains(each) || read.contains(each))
            breach.dataClasses.append(each);
    }
}

Result<Breach> breachOf(Session& session, const BreachEntry& entry)
{
    const auto rules = session.rules();
    if (!rules)
        return rules.error();
    Breach breach;
    breach.feed = entry.knownBy == BreachKnownBy::Notice ? model::kNoticeFeed : model::kHeardFeed;
    breach.feedId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    feeds::setDomains(breach, entry.domains, (*rules)->suffixes);
    feeds::setOrganisation(breach, entry.organisation.trimmed().isEmpty() ? breach.domains.value(0) : entry.organisation);
    breach.occurredFrom = entry.occurredFrom;
    breach.occurredTo = entry.occurredTo == entry.occurredFrom ? QDate() : entry.occurredTo;
    breach.precision = entry.occurredFrom.isValid() ? entry.precision : model::DatePrecision::Unknown;
    breach.disclosed = entry.disclosed;
    breach.discovered = entry.discovered;
    setClasses(entry.dataClasses, breach);
    breach.affected = entry.affected >= 0 ? entry.affected : -1;
    breach.noticeUrl = feeds::webAddress(entry.noticeUrl);
    breach.description = base::printable(entry.description.simplified(), kDescriptionCharacters);
    breach.flags.verified = entry.knownBy == BreachKnownBy::Notice;
    breach.reporterRole = entry.knownBy == BreachKnownBy::Notice ? model::ReporterRole::Notifier : model::ReporterRole::Claim;
    breach.firstSeen = session.clock().today();
    if (const Status sound = check(entry, breach, breach.firstSeen); !sound)
        return sound.error();
    return breach;
}

Result<Breach> store(Session& session, Breach breach)
{
    const auto id = session.withVault<model::BreachId>(
        [&](vault::Vault& vault) { return vault::BreachRepository(vault.database()).save(breach); });
    if (!id)
        return id.error();
    breach.id = *id;
    const auto matched = matchEverything(session, base::Progress::none());
    if (!matched)
        return matched.error();
    return breach;
}

Result<Breach> enteredBreach(Session& session, model::BreachId id)
{
    auto breach = session.withVault<Breach>(
        [&](vault::Vault& vault) { return vault::BreachRepository(vault.database()).byId(id); });
    if (breach && !isEntered(*breach))
        return fail(Code::BadArgument, breach->feed);
    return breach;
}

Result<Breach> edit(Session& session, model::BreachId id, const BreachEntry& entry)
{
    const auto stored = enteredBreach(session, id);
    if (!stored)
        return stored;
    auto changed = breachOf(session, entry);
    if (!changed)
        return changed;
    // The row keeps its key, since exposures refer to it.
    changed->feed = stored->feed;
    changed->feedId = stored->feedId;
    changed->firstSeen = stored->firstSeen;
    return store(session, std::move(*changed));
}

Result<std::vector<IncidentView>> incidents(Session& session, const QString& feed)
{
    const auto all = session.withVault<std::vector<Breach>>(
        [](vault::Vault& vault) { return vault::BreachRepository(vault.database()).all(); });
    if (!all)
        return all.error();
    std::vector<IncidentView> views;
    for (const feeds::Incident& incident : feeds::incidentsOf(*all)) {
        IncidentView view;
        bool wanted = feed.isEmpty();
        for (const std::size_t index : incident.sources) {
            view.sources.push_back((*all)[index]);
            wanted = wanted || (*all)[index].feed == feed;
        }
        if (wanted)
            views.push_back(std::move(view));
    }
    return views;
}

} // namespace

Job<Breach> addBreach(Session& session, BreachEntry entry)
{
    return session.start<Breach>([&session, entry](base::Progress&) -> Result<Breach> {
        auto breach = breachOf(session, entry);
        if (!breach)
            return breach;
        return store(session, std::move(*breach));
    });
}

Job<Breach> editBreach(Session& session, model::BreachId id, BreachEntry entry)
{
    return session.start<Breach>([&session, id, entry](base::Progress&) { return edit(session, id, entry); });
}

Job<Done> withdrawBreach(Session& session, model::BreachId id)
{
    return session.start<Done>([&session, id](base::Progress&) -> Result<Done> {
        auto breach = enteredBreach(session, id);
        if (!breach)
            return breach.error();
        if (!breach->withdrawnOn.isValid())
            breach->withdrawnOn = session.clock().today();
        const auto stored = store(session, std::move(*breach));
        if (!stored)
            return stored.error();
        return Done{};
    });
}

Job<std::vector<IncidentView>> listIncidents(Session& session, QString feed)
{
    return session.start<std::vector<IncidentView>>([&session, feed](base::Progress&) { return incidents(session, feed); });
}

} // namespace recourse::session
