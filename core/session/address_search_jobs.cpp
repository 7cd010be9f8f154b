// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/address_search_jobs.h"

#include "feeds/address_search.h"
#include "session/answer_candidates.h"
#include "session/exposure_jobs.h"
#include "session/feed_sources.h"
#include "session/stealer_logs.h"
#include "vault/address_answer_repository.h"
#include "vault/breach_repository.h"
#include "vault/feed_choice_repository.h"
#include "vault/setting_repository.h"

#include <QHash>

namespace recourse::session {

using base::Code;
using base::fail;
using base::Result;
using base::Status;
using model::AddressQuestion;

namespace {

const QString kKeySetting = QStringLiteral("address_search.key");

Result<feeds::AddressServer> serverOf(Session& session)
{
    const auto rules = session.rules();
    if (!rules)
        return rules.error();
    const feeds::AddressSearchDefinition& definition = (*rules)->addressSearch;
    feeds::AddressServer server{definition, feedUrlOverride(session.settings(), definition.id), {}, {}};
    const Status read = session.withVault<void>([&](vault::Vault& vault) -> Status {
        const auto key = vault::SettingRepository(vault.database()).value(kKeySetting);
        if (!key)
            return key.error();
        server.key = key->toLatin1();
        const auto choice = vault::FeedChoiceRepository(vault.database()).choice(definition.feed);
        if (!choice)
            return choice.error();
        server.proxy = choice->proxy;
        return {};
    });
    if (!read)
        return read.error();
    if (!feeds::isSearchKey(server.key))
        return fail(Code::BadArgument, QStringLiteral("key"));
    return server;
}

/// As they are asked about, each once, in the alphabet's order: that of the list tells something about the user.
Result<QStringList> addressesOf(const QStringList& given)
{
    QStringList addresses;
    for (const QString& one : given) {
        const QString address = feeds::searchableAddress(one);
        if (address.isEmpty())
            return fail(Code::BadArgument, QStringLiteral("address"));
        addresses.append(address);
    }
    addresses.removeDuplicates();
    addresses.sort();
    return addresses;
}

Result<AddressSearchPreview> preview(Session& session, AddressQuestion question, const QStringList& given)
{
    const auto addresses = addressesOf(given);
    if (!addresses)
        return addresses.error();
    auto server = serverOf(session);
    if (!server)
        return server.error();
    AddressSearchPreview shown;
    shown.provider = server->definition.name;
    shown.access = server->definition.access(question);
    shown.attribution = server->definition.attribution;
    shown.requests = static_cast<int>(addresses->size());
    if (addresses->isEmpty())
        return shown;
    const QByteArray key = server->key;
    const net::HttpRequest first = feeds::addressRequest(*server, question, addresses->first());
    shown.address = first.shownUrl;
    auto bytes = net::requestBytes(first, session.http().settings().userAgent);
    if (!bytes)
        return bytes.error();
    shown.request = bytes->replace(key, QStringLiteral("•").repeated(key.size()).toUtf8());
    return shown;
}

Status keep(Session& session, const model::AddressAnswer& answer, const feeds::AddressSearchDefinition& definition)
{
    const QDate today = session.clock().today();
    const Status stored = session.withVault<void>([&](vault::Vault& vault) {
        const Status kept = vault::AddressAnswerRepository(vault.database()).save(answer);
        return kept ? keepStealerLogs(vault, definition, today) : kept;
    });
    return stored ? proposeNamed(session, answer) : stored;
}

Result<std::vector<AnswerView>> viewsOf(vault::Vault& vault, std::vector<model::AddressAnswer> answers)
{
    QHash<QString, QHash<QString, model::Breach>> records; // of each feed, by id
    std::vector<AnswerView> views;
    for (model::AddressAnswer& answer : answers) {
        const bool ofSites = answer.question == AddressQuestion::StealerLogs;
        if (!ofSites && !records.contains(answer.feed)) {
            auto stored = vault::BreachRepository(vault.database()).byFeed(answer.feed);
            if (!stored)
                return stored.error();
            QHash<QString, model::Breach>& known = records[answer.feed];
            for (model::Breach& breach : *stored)
                known.insert(breach.feedId, std::move(breach));
        }
        AnswerView view;
        for (const QString& name : std::as_const(answer.names)) {
            const auto record = records[answer.feed].constFind(name);
            const bool known = !ofSites && record != records[answer.feed].constEnd();
            view.named.push_back({name, known ? std::optional(*record) : std::nullopt});
        }
        view.answer = std::move(answer);
        views.push_back(std::move(view));
    }
    return views;
}

Result<Done> forget(Session& session, const QString& address)
{
    const auto rules = session.rules();
    if (!rules)
        return rules.error();
    const QDate today = session.clock().today();
    const Status forgotten = session.withVault<void>([&](vault::Vault& vault) {
        const feeds::AddressSearchDefinition& definition = (*rules)->addressSearch;
        const QString asked = feeds::searchableAddress(address);
        Status done = vault::AddressAnswerRepository(vault.database()).forget(asked);
        if (done)
            done = forgetProposed(vault, definition.feed, asked);
        return done ? keepStealerLogs(vault, definition, today) : done;
    });
    if (!forgotten)
        return forgotten.error();
    const auto matched = matchEverything(session, base::Progress::none());
    if (!matched)
        return matched.error();
    return Done{};
}

Result<AddressSearchReport> ask(Session& session, AddressQuestion question, const QStringList& given, base::Progress& progress)
{
    const auto addresses = addressesOf(given);
    if (!addresses)
        return addresses.error();
    const auto server = serverOf(session);
    if (!server)
        return server.error();
    const domains::SuffixList& suffixes = (*session.rules())->suffixes;
    AddressSearchReport report;
    std::vector<model::AddressAnswer> answers;
    for (const QString& address : *addresses) {
        progress.report(static_cast<qint64>(answers.size()), addresses->size());
        auto names = feeds::askAboutAddress(*server, question, address, session.http(), suffixes, progress);
        if (!names) {
            report.stopped = names.error();
            break;
        }
        model::AddressAnswer answer{address, server->definition.feed, question, session.clock().now(), std::move(*names)};
        if (const Status kept = keep(session, answer, server->definition); !kept)
            return kept.error();
        answers.push_back(std::move(answer));
    }
    if (answers.empty())
        return report;
    const auto matched = matchEverything(session, base::Progress::none());
    if (!matched)
        return matched.error();
    auto views = session.withVault<std::vector<AnswerView>>([&](vault::Vault& vault) { return viewsOf(vault, std::move(answers)); });
    if (!views)
        return views.error();
    report.answers = std::move(*views);
    return report;
}

Result<Done> done(const Status& status)
{
    return status ? Result<Done>(Done{}) : Result<Done>(status.error());
}

} // namespace

Job<Done> setSearchKey(Session& session, std::shared_ptr<const base::SecretBytes> key)
{
    return session.start<Done>([&session, key](base::Progress&) -> Result<Done> {
        const QByteArray text(reinterpret_cast<const char*>(key->data()), static_cast<qsizetype>(key->size()));
        if (!text.isEmpty() && !feeds::isSearchKey(text))
            return fail(Code::BadArgument, QStringLiteral("key"));
        return done(session.withVault<void>([&](vault::Vault& vault) {
            return vault::SettingRepository(vault.database()).setValue(kKeySetting, QString::fromLatin1(text));
        }));
    });
}

Job<bool> hasSearchKey(Session& session)
{
    return session.start<bool>([&session](base::Progress&) -> Result<bool> {
        const auto key = session.withVault<QString>(
            [](vault::Vault& vault) { return vault::SettingRepository(vault.database()).value(kKeySetting); });
        if (!key)
            return key.error();
        return feeds::isSearchKey(key->toLatin1());
    });
}

Job<AddressSearchPreview> previewAddressSearch(Session& session, AddressQuestion question, QStringList addresses)
{
    return session.start<AddressSearchPreview>(
        [&session, question, addresses](base::Progress&) { return preview(session, question, addresses); });
}

Job<AddressSearchReport> askAboutAddresses(Session& session, AddressQuestion question, QStringList addresses)
{
    return session.start<AddressSearchReport>(
        [&session, question, addresses](base::Progress& progress) { return ask(session, question, addresses, progress); });
}

Job<std::vector<AnswerView>> listAddressAnswers(Session& session)
{
    using Answers = std::vector<AnswerView>;
    return session.start<Answers>([&session](base::Progress&) {
        return session.withVault<Answers>([](vault::Vault& vault) -> Result<Answers> {
            auto answers = vault::AddressAnswerRepository(vault.database()).all();
            return answers ? viewsOf(vault, std::move(*answers)) : Result<Answers>(answers.error());
        });
    });
}

Job<Done> forgetAddressAnswers(Session& session, QString address)
{
    return session.start<Done>([&session, address](base::Progress&) { return forget(session, address); });
}

} // namespace recourse::session
