// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/feed_sources.h"

#include "session/exposure_jobs.h"
#include "vault/breach_repository.h"
#include "vault/feed_choice_repository.h"
#include "vault/feed_repository.h"
#include "vault/ledger_repository.h"
#include "vault/setting_repository.h"

#include <algorithm>

namespace recourse::session {

using base::Code;
using base::fail;
using base::Result;
using base::Status;

namespace {

/// Under which the ids of records are kept that stand though their list no longer has them.
QString keptKey(const QString& feed)
{
    return QStringLiteral("feeds.kept.") + feed;
}

Status readStored(vault::Vault& vault, const QDateTime& now, feeds::RefreshInput& input)
{
    const QString& id = input.definition.id;
    if (vault.mode() == vault::OpenMode::ReadOnly)
        return fail(Code::VaultReadOnly);
    auto state = vault::FeedRepository(vault.database()).byId(id);
    if (!state)
        return state.error();
    auto known = vault::BreachRepository(vault.database()).byFeed(id);
    if (!known)
        return known.error();
    auto asked = vault::LedgerRepository(vault.database()).askedSince(id, now.addDays(-1));
    if (!asked)
        return asked.error();
    const auto choice = vault::FeedChoiceRepository(vault.database()).choice(id);
    if (!choice)
        return choice.error();
    auto kept = keptIds(vault, id);
    if (!kept)
        return kept.error();
    input.state = std::move(*state);
    input.known = std::move(*known);
    input.asked = std::move(*asked);
    input.proxy = choice->proxy;
    input.kept = std::move(*kept);
    return {};
}

bool changedAnything(const FeedView& view)
{
    if (!view.refresh)
        return false;
    const feeds::Refresh& refresh = *view.refresh;
    return !refresh.changedOrAdded.empty() || refresh.added + refresh.changed + refresh.withdrawnCount > 0;
}

} // namespace

Result<feeds::FeedCatalogue> feedCatalogue(Session& session)
{
    const auto rules = session.rules();
    if (!rules)
        return rules.error();
    const auto stored = session.withVault<std::vector<QByteArray>>(
        [](vault::Vault& vault) { return vault::FeedChoiceRepository(vault.database()).ownFeeds(); });
    if (!stored)
        return stored.error();
    std::vector<feeds::FeedDefinition> own;
    for (const QByteArray& json : *stored) {
        if (auto definition = feeds::FeedDefinition::parseOwn(json))
            own.push_back(std::move(*definition));
    }
    return (*rules)->feeds.with(own);
}

QUrl feedUrlOverride(const SessionSettings& settings, const QString& feed)
{
    const auto own = settings.feedUrls.constFind(feed);
    if (own != settings.feedUrls.cend())
        return *own;
    QUrl all = settings.feedUrls.value(QStringLiteral("*"));
    if (all.isEmpty())
        return all;
    QString path = all.path();
    if (!path.endsWith(QLatin1Char('/')))
        path += QLatin1Char('/');
    all.setPath(path + feed + QLatin1Char('/'));
    return all;
}

Result<feeds::RefreshInput> refreshInput(Session& session, const feeds::FeedDefinition& definition)
{
    feeds::RefreshInput input{definition, feedUrlOverride(session.settings(), definition.id), {}, {}, {}, {}};
    const Status read
        = session.withVault<void>([&](vault::Vault& vault) { return readStored(vault, session.clock().now(), input); });
    if (!read)
        return read.error();
    return input;
}

Result<QSet<QString>> keptIds(vault::Vault& vault, const QString& feed)
{
    const auto stored = vault::SettingRepository(vault.database()).value(keptKey(feed));
    if (!stored)
        return stored.error();
    const QStringList ids = stored->split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    return QSet<QString>(ids.cbegin(), ids.cend());
}

Status storeKept(vault::Vault& vault, const QString& feed, const QSet<QString>& kept)
{
    QStringList ids(kept.cbegin(), kept.cend());
    ids.sort();
    return vault::SettingRepository(vault.database()).setValue(keptKey(feed), ids.join(QLatin1Char('\n')));
}

bool isReachable(const SessionSettings& settings, const QString& feed)
{
    return settings.feedUrls.isEmpty() || !feedUrlOverride(settings, feed).isEmpty();
}

bool isSwitchedOn(const feeds::FeedDefinition& definition, const model::FeedChoice& choice)
{
    return !definition.fileOnly && choice.switchedOn.value_or(definition.switchedOn);
}

Status matchIfChanged(Session& session, const std::vector<FeedView>& views)
{
    if (std::none_of(views.cbegin(), views.cend(), changedAnything))
        return {};
    const auto matched = matchEverything(session, base::Progress::none());
    return matched ? Status() : Status(matched.error());
}

} // namespace recourse::session
