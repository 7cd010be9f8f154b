// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/conduct_jobs.h"

#include "base/atomic_file.h"
#include "base/detail.h"
#include "base/file_kind.h"
#include "session/letter_material.h"
#include "vault/breach_repository.h"
#include "vault/case_repository.h"
#include "vault/conduct_repository.h"
#include "vault/letter_repository.h"
#include "vault/service_repository.h"

#include <QHash>

#include <algorithm>

namespace recourse::session {

using base::Code;
using base::Detail;
using base::fail;
using base::Result;
using base::Status;

namespace {

using Facts = std::vector<model::ConductFact>;

bool isKnown(const Facts& facts, const model::ConductFact& fact)
{
    return std::any_of(facts.begin(), facts.end(), [&](const model::ConductFact& one) {
        return one.criterion == fact.criterion && one.incident == fact.incident && one.value == fact.value && one.on == fact.on;
    });
}

/// The day the request was sent; where that is not known, of the first thing that happened.
QDate firstDay(const model::Case& matter)
{
    const auto sent = std::find_if(matter.events.begin(), matter.events.end(),
        [](const model::CaseEvent& event) { return event.kind == QLatin1String("sent"); });
    const auto first = sent != matter.events.end() ? sent : matter.events.begin();
    return first != matter.events.end() ? first->at.date() : QDate();
}

/// Where the fact can be read: the reference of the case's last letter, else the request of that day.
Result<QString> sourceOf(vault::Vault& vault, const model::Case& matter)
{
    const auto letters = vault::LetterRepository(vault.database()).forCase(matter.id);
    if (!letters)
        return letters.error();
    if (letters->empty() || letters->back().reference.isEmpty())
        return Detail::tr("request sent on %1").arg(firstDay(matter).toString(Qt::ISODate));
    return letters->back().reference;
}

/// What a case says about how requests are answered.
Status offerReply(vault::Vault& vault, ConductView& view, const Facts& facts, model::CaseId id)
{
    const auto matter = vault::CaseRepository(vault.database()).byId(id);
    if (!matter)
        return matter.error();
    const auto source = sourceOf(vault, *matter);
    if (!source)
        return source.error();
    const auto fact = cases::replyFact(*matter, *source);
    if (fact && !isKnown(facts, *fact))
        view.offered.push_back(*fact);
    return {};
}

Status offerNotice(vault::Vault& vault, ConductView& view, const Facts& facts, model::BreachId id)
{
    const auto breach = vault::BreachRepository(vault.database()).byId(id);
    if (!breach)
        return breach.error();
    view.incidents.push_back({breach->id, breach->title});
    const auto fact = cases::noticeFact(*breach, view.service.id, {});
    if (fact && !isKnown(facts, *fact))
        view.offered.push_back(*fact);
    return {};
}

Status offerFacts(vault::Vault& vault, ConductView& view, const Facts& facts)
{
    const auto sources = vault::ConductRepository(vault.database()).sources(view.service.id);
    if (!sources)
        return sources.error();
    for (const model::CaseId id : sources->cases) {
        if (const Status offered = offerReply(vault, view, facts, id); !offered)
            return offered;
    }
    for (const model::BreachId id : sources->incidents) {
        if (const Status offered = offerNotice(vault, view, facts, id); !offered)
            return offered;
    }
    return {};
}

Result<ConductView> viewOf(vault::Vault& vault, const cases::ConductRules& rules, const model::Service& service)
{
    const auto facts = vault::ConductRepository(vault.database()).forService(service.id);
    if (!facts)
        return facts.error();
    ConductView view;
    view.service = service;
    view.score = cases::conductScore(rules, *facts);
    view.criteria = rules.criteria();
    if (const Status offered = offerFacts(vault, view, *facts); !offered)
        return offered.error();
    return view;
}

Result<ConductView> stored(Session& session, const QString& words)
{
    const auto rules = session.rules();
    if (!rules)
        return rules.error();
    const auto service = serviceForLetter(session, words);
    if (!service)
        return service.error();
    return session.withVault<ConductView>([&](vault::Vault& vault) { return viewOf(vault, (*rules)->cases.conduct, *service); });
}

Status checkFact(const cases::ConductRules& rules, const model::ConductFact& fact, QDate today)
{
    const cases::ConductCriterion* criterion = rules.criterion(fact.criterion);
    if (criterion == nullptr)
        return fail(Code::BadArgument, Detail::tr("criterion: “%1”").arg(fact.criterion));
    if (!criterion->points(fact.value))
        return fail(Code::BadArgument, Detail::tr("value: “%1”").arg(fact.value));
    if (!fact.on.isValid())
        return fail(Code::BadArgument, Detail::tr("a fact needs its day"));
    if (fact.on > today)
        return fail(Code::BadArgument, Detail::tr("a fact cannot be of a day to come"));
    if (fact.source.trimmed().isEmpty())
        return fail(Code::BadArgument, Detail::tr("a fact needs a source: where it can be read"));
    return {};
}

Result<model::ConductFact> remove(vault::Vault& vault, model::ConductFactId id)
{
    vault::ConductRepository facts(vault.database());
    const auto all = facts.all();
    if (!all)
        return all.error();
    const auto found = std::find_if(all->begin(), all->end(), [id](const model::ConductFact& fact) { return fact.id == id; });
    if (const Status removed = facts.remove(id); !removed)
        return removed.error();
    return *found;
}

bool isBetter(const ConductSummary& left, const ConductSummary& right)
{
    if (left.score != right.score)
        return left.score.value_or(-1) > right.score.value_or(-1);
    return left.name.compare(right.name, Qt::CaseInsensitive) < 0;
}

Result<std::vector<ConductSummary>> summaries(vault::Vault& vault, const cases::ConductRules& rules)
{
    const auto facts = vault::ConductRepository(vault.database()).all();
    if (!facts)
        return facts.error();
    QHash<qint64, Facts> byService;
    for (const model::ConductFact& fact : *facts)
        byService[fact.service.value].push_back(fact);
    std::vector<ConductSummary> all;
    for (auto one = byService.cbegin(); one != byService.cend(); ++one) {
        const auto service = vault::ServiceRepository(vault.database()).byId({one.key()});
        if (!service)
            return service.error();
        const cases::ConductScore score = cases::conductScore(rules, one.value());
        all.push_back({service->id, service->name, score.score, score.facts});
    }
    std::sort(all.begin(), all.end(), isBetter);
    return all;
}

} // namespace

Job<ConductView> showConduct(Session& session, QString service)
{
    return session.start<ConductView>([&session, service](base::Progress&) { return stored(session, service); });
}

Job<model::ConductFact> saveConductFact(Session& session, model::ConductFact fact)
{
    return session.start<model::ConductFact>([&session, fact](base::Progress&) -> Result<model::ConductFact> {
        const auto rules = session.rules();
        if (!rules)
            return rules.error();
        if (const Status fits = checkFact((*rules)->cases.conduct, fact, session.clock().today()); !fits)
            return fits.error();
        return session.withVault<model::ConductFact>([&](vault::Vault& vault) -> Result<model::ConductFact> {
            const auto id = vault::ConductRepository(vault.database()).save(fact);
            if (!id)
                return id.error();
            model::ConductFact saved = fact;
            saved.id = *id;
            return saved;
        });
    });
}

Job<model::ConductFact> removeConductFact(Session& session, model::ConductFactId id)
{
    return session.start<model::ConductFact>([&session, id](base::Progress&) {
        return session.withVault<model::ConductFact>([id](vault::Vault& vault) { return remove(vault, id); });
    });
}

Job<QString> exportConduct(Session& session, QString service, QString path)
{
    return session.start<QString>([&session, service, path](base::Progress&) -> Result<QString> {
        if (!path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
            return base::unknownKind(path, {QStringLiteral(".json")});
        const auto view = stored(session, service);
        if (!view)
            return view.error();
        const QByteArray json = cases::conductJson(view->score, view->service.name);
        if (const Status written = base::writeFileAtomically(path, json, base::FileAccess::Private); !written)
            return written.error();
        return path;
    });
}

Job<std::vector<ConductSummary>> listConduct(Session& session)
{
    using Summaries = std::vector<ConductSummary>;
    return session.start<Summaries>([&session](base::Progress&) -> Result<Summaries> {
        const auto rules = session.rules();
        if (!rules)
            return rules.error();
        return session.withVault<Summaries>([&](vault::Vault& vault) { return summaries(vault, (*rules)->cases.conduct); });
    });
}

QString answerTitle(const cases::ConductCriterion& criterion, const QString& value)
{
    for (const cases::ConductAnswer& answer : criterion.answers) {
        if (!criterion.countsDays && answer.value == value)
            return answer.title;
    }
    return value;
}

} // namespace recourse::session
