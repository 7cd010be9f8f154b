// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/match_material.h"

#include "match/match.h"
#include "model/notice.h"
#include "model/service_key.h"
#include "vault/account_repository.h"
#include "vault/address_answer_repository.h"
#include "vault/alias_repository.h"
#include "vault/breach_repository.h"
#include "vault/candidate_repository.h"
#include "vault/directory_repository.h"
#include "vault/exposure_repository.h"
#include "vault/name_word_repository.h"
#include "vault/service_repository.h"

#include <QHash>

#include <algorithm>

namespace recourse::session {

using base::Code;
using base::Result;
using base::Status;
using match::DomainBond;
using match::MatchContext;

namespace {

/// Names that directories give a service, by each of its domains.
using DirectoryNames = QHash<QString, QStringList>;

QStringList ownNames(const model::Service& service)
{
    QStringList names;
    for (const QString& name : {service.name, service.legalEntity}) {
        if (!name.isEmpty() && !names.contains(name))
            names += name;
    }
    return names;
}

/// Whether that is certain: behind the service's own one or two names stand those of directories.
bool sameService(const model::Service& service, const match::KnownService& known)
{
    const QStringList own = ownNames(service);
    const bool ends = own.size() == 2 || own.size() == known.names.size();
    return ends && service.key == known.key && service.domains == known.domains && known.names.mid(0, own.size()) == own;
}

match::KnownService knownService(const model::Service& service, const DirectoryNames& directories)
{
    match::KnownService known{service.id, service.key, ownNames(service), service.domains};
    for (const QString& name : directories.value(service.key)) {
        if (!known.names.contains(name))
            known.names += name;
    }
    return known;
}

void addSet(MatchContext& context, DomainBond bond, const QStringList& domains)
{
    if (domains.size() < 2)
        return;
    match::DomainSet set{bond, {}};
    for (const QString& domain : domains)
        set.members.push_back({domain, {}});
    context.domainSets.push_back(std::move(set));
}

/// Directories name the domains of one service; those of shared logins say which domains take one login.
void addEntry(MatchContext& context, DirectoryNames& names, const model::DirectoryEntry& entry)
{
    for (const QString& domain : entry.domains)
        names[domain] += entry.names;
    if (entry.kind != model::DirectoryKind::SharedLogin) {
        addSet(context, DomainBond::Service, entry.domains);
        return;
    }
    const bool moved = entry.quality == u"moved" || entry.quality == u"moved_obsolete";
    addSet(context, !moved ? DomainBond::Shared : entry.quality == u"moved" ? DomainBond::SharedOneWay : DomainBond::Renamed, entry.domains);
}

/// An entry that the user reported wrong.
QString reportedKey(const QString& feed, const QString& feedId)
{
    return feed + u'\n' + feedId;
}

Status readServices(MatchContext& context, vault::Database& database, const Rules& rules)
{
    const auto entries = vault::DirectoryRepository(database).all();
    if (!entries)
        return entries.error();
    const auto services = vault::ServiceRepository(database).all();
    if (!services)
        return services.error();
    context.domainSets = match::domainSets(rules.sharedLogins, rules.suffixes);
    for (auto app = rules.apps.all().cbegin(); app != rules.apps.all().cend(); ++app)
        addSet(context, DomainBond::Service, {app.key(), app.value()});
    DirectoryNames names;
    for (const model::DirectoryEntry& entry : *entries) {
        if (context.basis.isEmpty() || !context.basis.contains(reportedKey(entry.feed, entry.feedId)))
            addEntry(context, names, entry);
    }
    context.services.reserve(services->size());
    for (const model::Service& service : *services)
        context.services.push_back(knownService(service, names));
    return {};
}

/// Mail that only somebody with an account gets, and connections of an account.
bool tellsOfAccount(model::EvidenceKind kind)
{
    using model::EvidenceKind;
    return kind == EvidenceKind::SignUp || kind == EvidenceKind::Security || kind == EvidenceKind::Terms || kind == EvidenceKind::Purchase
        || kind == EvidenceKind::ConnectedApp;
}

Status readMail(MatchContext& context, vault::Database& database)
{
    const auto candidates = vault::CandidateRepository(database).all();
    if (!candidates)
        return candidates.error();
    for (const vault::StoredCandidate& stored : *candidates) {
        if (stored.candidate.state == model::CandidateState::NotMine)
            continue;
        for (const model::Evidence& evidence : stored.candidate.evidence) {
            if (tellsOfAccount(evidence.kind))
                context.mail.push_back({model::serviceKey(stored.candidate), evidence.recipient, evidence.first.toUTC().date(),
                    evidence.last.toUTC().date(), evidence.kind == model::EvidenceKind::SignUp});
        }
    }
    return {};
}

/// "Never mine" about a breach of another domain than the account's own hosts have.
void addRefused(MatchContext& context, const model::Exposure& exposure)
{
    using namespace match;
    if (exposure.factsFor.isEmpty())
        return;
    const model::Fact& common = exposure.factsFor.constFirst();
    for (const FactCode code : {FactCode::DomainService, FactCode::DomainShared, FactCode::DomainSharedOneWay,
             FactCode::DomainRenamed, FactCode::DomainFormer}) {
        if (common.code == wordOf(code))
            context.refusedDomains.push_back({exposure.account, common.values.value(0)});
    }
}

template <class Value, class Id, class Read>
Status readRows(std::vector<Value>& values, std::vector<Id>& gone, const QSet<qint64>& ids, const Read& read)
{
    for (const qint64 id : ids) {
        auto value = read(Id{id});
        if (value)
            values.push_back(std::move(*value));
        else if (value.error().code == Code::NotFound)
            gone.push_back(Id{id});
        else
            return value.error();
    }
    return {};
}

} // namespace

Result<bool> servicesAreKnown(vault::Vault& vault, const QSet<qint64>& ids, const MatchContext& context)
{
    QSet<qint64> known;
    for (const match::KnownService& each : context.services) {
        if (!ids.contains(each.id.value))
            continue;
        const auto service = vault::ServiceRepository(vault.database()).byId(each.id);
        if (!service && service.error().code != Code::NotFound)
            return service.error();
        const bool same = service && sameService(*service, each);
        // One that is gone has no accounts; what is left of it is found by nobody.
        if (same || !service)
            known.insert(each.id.value);
    }
    return known == ids;
}

Result<MatchContext> readMatchWords(vault::Vault& vault)
{
    vault::Database& database = vault.database();
    const auto words = vault::NameWordRepository(database).all();
    if (!words)
        return words.error();
    const auto refused = vault::ExposureRepository(database).neverMine();
    if (!refused)
        return refused.error();
    auto signs = vault::AliasRepository(database).leakSigns();
    if (!signs)
        return signs.error();
    const auto aliases = vault::AliasRepository(database).all();
    if (!aliases)
        return aliases.error();
    const auto answers = vault::AddressAnswerRepository(database).all();
    if (!answers)
        return answers.error();
    const auto reports = vault::DirectoryRepository(database).reports();
    if (!reports)
        return reports.error();
    MatchContext context;
    for (const model::DirectoryReport& report : *reports)
        context.basis += reportedKey(report.feed, report.feedId);
    for (const model::NameWord& word : *words)
        context.nameWords.push_back({word.name, word.service, word.same});
    for (const model::Exposure& exposure : *refused)
        addRefused(context, exposure);
    context.leakSigns = std::move(*signs);
    for (const model::Alias& alias : *aliases)
        context.addresses.push_back({alias.address, alias.service});
    for (const model::AddressAnswer& answer : *answers) {
        const bool logs = answer.question == model::AddressQuestion::StealerLogs; // see stealer_logs.h
        context.answers.push_back({logs ? model::kStealerFeed : answer.feed, answer.address, answer.asked.toUTC().date(), answer.names});
    }
    return context;
}

bool sameWords(const MatchContext& one, const MatchContext& other)
{
    return one.nameWords == other.nameWords && one.refusedDomains == other.refusedDomains && one.leakSigns == other.leakSigns
        && one.addresses == other.addresses && one.answers == other.answers && one.basis == other.basis;
}

Result<MatchMaterial> readMatchMaterial(vault::Vault& vault, const Rules& rules)
{
    vault::Database& database = vault.database();
    auto accounts = vault::AccountRepository(database).all();
    if (!accounts)
        return accounts.error();
    auto breaches = vault::BreachRepository(database).all();
    if (!breaches)
        return breaches.error();
    auto context = readMatchWords(vault);
    if (!context)
        return context.error();
    if (const Status read = readServices(*context, database, rules); !read)
        return read.error();
    if (const Status read = readMail(*context, database); !read)
        return read.error();
    context->accountsByName = std::any_of(accounts->begin(), accounts->end(), match::isKnownByName);
    return MatchMaterial{std::move(*accounts), std::move(*breaches), std::move(*context)};
}

Result<match::Changes> readMatchChanges(vault::Vault& vault, const vault::RowChanges& rows)
{
    vault::Database& database = vault.database();
    match::Changes changes;
    Status read = readRows(changes.accounts, changes.removedAccounts, rows.accounts,
        [&](model::AccountId id) { return vault::AccountRepository(database).byId(id); });
    if (read)
        read = readRows(changes.breaches, changes.removedBreaches, rows.breaches,
            [&](model::BreachId id) { return vault::BreachRepository(database).byId(id); });
    if (!read)
        return read.error();
    return changes;
}

} // namespace recourse::session
