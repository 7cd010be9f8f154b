// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/match_jobs.h"

#include "domains/organisation_name.h"
#include "model/service_key.h"
#include "session/said_words.h"
#include "session/service_words.h"
#include "vault/account_repository.h"
#include "vault/exposure_repository.h"
#include "vault/name_word_repository.h"
#include "vault/service_repository.h"

#include <QHash>
#include <QMap>

#include <algorithm>

namespace recourse::session {

using base::Code;
using base::fail;
using base::Result;
using vault::FormerWords;

namespace {

using Views = std::vector<NameView>;
using NameKey = std::pair<QString, QString>; ///< published name, service

/// The names that exposures were found by, with these exposures.
Result<QMap<NameKey, NameView>> foundNames(vault::Vault& vault)
{
    const auto exposures = vault::ExposureRepository(vault.database()).foundBy(QStringLiteral("name."));
    if (!exposures)
        return exposures.error();
    QMap<NameKey, NameView> views;
    for (const model::Exposure& exposure : *exposures) {
        if (exposure.band == model::Band::Unlikely)
            continue; // whoever it is, it is not theirs
        const auto account = vault::AccountRepository(vault.database()).byId(exposure.account);
        if (!account)
            return account.error();
        const model::Fact& fact = exposure.factsFor.constFirst();
        NameView& view = views[{fact.values.value(0), model::serviceKey(*account)}];
        view.name = fact.values.value(0);
        view.service = model::serviceKey(*account);
        view.serviceName = fact.values.value(1);
        view.exposures.push_back(exposure.id);
    }
    return views;
}

void addWords(QMap<NameKey, NameView>& views, const std::vector<model::NameWord>& words, const QHash<QString, QString>& services)
{
    for (const model::NameWord& word : words) {
        NameView& view = views[{word.shown, word.service}];
        view.name = word.shown;
        view.service = word.service;
        view.serviceName = services.value(word.service, word.service);
        view.same = word.same;
        view.saidOn = word.saidOn;
    }
}

Result<Views> namesIn(vault::Vault& vault)
{
    auto views = foundNames(vault);
    if (!views)
        return views.error();
    const auto words = vault::NameWordRepository(vault.database()).all();
    if (!words)
        return words.error();
    const auto services = vault::ServiceRepository(vault.database()).all();
    if (!services)
        return services.error();
    QHash<QString, QString> names;
    for (const model::Service& service : *services)
        names.insert(service.key, service.name);
    addWords(*views, *words, names);
    Views found(views->cbegin(), views->cend());
    std::stable_partition(found.begin(), found.end(), [](const NameView& view) { return !view.same.has_value(); });
    return found;
}

Result<int> say(Session& session, const std::function<Result<FormerWords>(vault::Vault&)>& words)
{
    const QDate today = session.clock().today();
    auto said = session.withVault<FormerWords>([&](vault::Vault& vault) -> Result<FormerWords> {
        auto saying = words(vault);
        if (!saying)
            return saying;
        const auto former = act(vault, *saying, today);
        if (!former)
            return former.error();
        return saying;
    });
    if (!said)
        return said.error();
    if (const base::Status matched = matchAfter(session, {}, *said); !matched)
        return matched.error();
    return static_cast<int>(said->names.size());
}

Result<FormerWords> wordsAbout(
    vault::Vault& vault, const std::vector<model::ExposureId>& ids, std::optional<bool> same, QDate on)
{
    FormerWords words;
    for (const model::ExposureId id : ids) {
        const auto exposure = vault::ExposureRepository(vault.database()).byId(id);
        if (!exposure)
            return exposure.error();
        const auto account = vault::AccountRepository(vault.database()).byId(exposure->account);
        if (!account)
            return account.error();
        for (FormerWords::Name& name : namesOf(*exposure, *account, same, on)) {
            const auto isSame = [&](const FormerWords::Name& known) { return known.name == name.name && known.service == name.service; };
            if (std::none_of(words.names.begin(), words.names.end(), isSame))
                words.names.push_back(std::move(name));
        }
    }
    if (words.names.empty())
        return fail(Code::BadArgument, QStringLiteral("exposure"));
    return words;
}

} // namespace

Job<Views> listNames(Session& session)
{
    return session.start<Views>([&session](base::Progress&) {
        return session.withVault<Views>([](vault::Vault& vault) { return namesIn(vault); });
    });
}

Job<int> sayNames(Session& session, std::vector<model::ExposureId> exposures, std::optional<bool> same)
{
    return session.start<int>([&session, exposures = std::move(exposures), same](base::Progress&) {
        return say(session, [&](vault::Vault& vault) { return wordsAbout(vault, exposures, same, session.clock().today()); });
    });
}

Job<int> sayName(Session& session, QString name, QString service, std::optional<bool> same)
{
    return session.start<int>([&session, name, service, same](base::Progress&) -> Result<int> {
        const auto rules = session.rules();
        if (!rules)
            return rules.error();
        const auto key = serviceKeyOf(service, (*rules)->suffixes);
        if (!key)
            return key.error();
        FormerWords words;
        for (const QString& form : domains::organisationNames(name)) {
            words.names.push_back({form, *key, std::nullopt});
            if (same)
                words.names.back().word = model::NameWord{form, *key, *same, name.simplified(), session.clock().today()};
        }
        if (words.names.empty())
            return fail(Code::BadArgument, QStringLiteral("name"));
        return say(session, [&](vault::Vault&) -> Result<FormerWords> { return words; });
    });
}

} // namespace recourse::session
