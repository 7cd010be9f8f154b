// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/feed_choice_jobs.h"

#include "base/atomic_file.h"
#include "base/detail.h"
#include "feeds/mapped_list.h"
#include "feeds/table.h"
#include "session/directory_sync.h"
#include "session/exposure_jobs.h"
#include "session/feed_jobs.h"
#include "session/feed_sources.h"
#include "vault/breach_repository.h"
#include "vault/feed_change_repository.h"
#include "vault/feed_choice_repository.h"
#include "vault/news_repository.h"

#include <QCryptographicHash>
#include <QHash>

namespace recourse::session {

using base::Code;
using base::Detail;
using base::fail;
using base::Result;
using base::Status;

namespace {

constexpr qint64 kFileBytes = qint64{32} << 20;
constexpr std::size_t kShownEntries = 20;
constexpr qsizetype kIdCharacters = 40;
constexpr qsizetype kDigestDigits = 8;

Result<Done> done(const Status& status)
{
    return status ? Result<Done>(Done{}) : Result<Done>(status.error());
}

QString digestOf(const QString& name)
{
    return QString::fromLatin1(QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex().left(kDigestDigits));
}

/// "Vermont, AG" → "own-vermont-ag"; a name without Latin letters and digits is known by a digest.
QString idFor(const QString& name)
{
    QString id;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            id += c;
        else if (!c.isMark() && !id.isEmpty() && !id.endsWith(QLatin1Char('-')))
            id += QLatin1Char('-');
    }
    while (id.size() > kIdCharacters || id.endsWith(QLatin1Char('-')))
        id.chop(1);
    return QStringLiteral("own-") + (id.isEmpty() ? digestOf(name) : id);
}

/// The id of the list of that name, else a new one that no other list has.
QString freeId(const std::vector<QByteArray>& stored, const QString& name)
{
    const QString wanted = idFor(name);
    bool isTaken = false;
    for (const QByteArray& json : stored) {
        const auto other = feeds::FeedDefinition::parseOwn(json);
        if (other && other->name == name)
            return other->id;
        isTaken = isTaken || (other && other->id == wanted);
    }
    return isTaken ? wanted + QLatin1Char('-') + digestOf(name) : wanted;
}

/// What an option of “feeds describe” must be, by the field of a definition that does not fit.
base::Error badOption(const QString& field)
{
    const QString column = QStringLiteral("mapping.columns.");
    if (field == QLatin1String("address"))
        return fail(Code::BadArgument, Detail::tr("--address (an address that begins with https://)"));
    if (field == QLatin1String("refresh_hours"))
        return fail(Code::BadArgument, Detail::tr("--hours (6 or more)"));
    if (field == QLatin1String("name"))
        return fail(Code::BadArgument, Detail::tr("the name of the list (it has none)"));
    if (field == QLatin1String("mapping.separator"))
        return fail(Code::BadArgument, Detail::tr("--separator (one character)"));
    if (field == column + QLatin1String("name"))
        return fail(Code::BadArgument, Detail::tr("--column (“name” or “domain” must have a column)"));
    if (field.startsWith(column))
        return fail(Code::BadArgument, QStringLiteral("--column ") + field.mid(column.size()));
    return fail(Code::BadArgument, field);
}

/// The request in the form that is stored and checked.
feeds::FeedDefinition draftOf(const OwnFeedRequest& request)
{
    feeds::FeedDefinition draft;
    draft.id = idFor(request.name);
    draft.name = request.name;
    draft.kind = request.kind;
    draft.fileOnly = request.address.isEmpty();
    draft.base = QUrl(request.address, QUrl::StrictMode);
    draft.mapping = request.mapping;
    draft.licence = request.licence;
    draft.jurisdiction = request.jurisdiction;
    draft.refreshHours = request.refreshHours;
    draft.wholeList = request.wholeList;
    return draft;
}

Result<feeds::FeedDefinition> addOwn(Session& session, const OwnFeedRequest& request)
{
    auto definition = feeds::FeedDefinition::parseOwn(draftOf(request).toJson());
    if (!definition)
        return badOption(definition.error().where);
    const Status stored = session.withVault<void>([&](vault::Vault& vault) -> Status {
        vault::FeedChoiceRepository choices(vault.database());
        const auto others = choices.ownFeeds();
        if (!others)
            return others.error();
        definition->id = freeId(*others, definition->name);
        return choices.saveOwnFeed(definition->id, definition->toJson());
    });
    if (!stored)
        return stored.error();
    return definition;
}

Status removeOwn(Session& session, const QString& id)
{
    const Status removed = session.withVault<void>([&](vault::Vault& vault) -> Status {
        vault::Transaction transaction(vault.database());
        if (!transaction.begun())
            return transaction.begun();
        const Status forgotten = vault::FeedChoiceRepository(vault.database()).removeOwnFeed(id);
        if (!forgotten)
            return forgotten.error().code == Code::NotFound ? Status(fail(Code::FeedUnknown, id)) : forgotten;
        Status done = vault::BreachRepository(vault.database()).withdrawFeed(id, session.clock().today());
        if (done)
            done = storeKept(vault, id, {});
        return done ? transaction.commit() : done;
    });
    if (!removed)
        return removed;
    const auto matched = matchEverything(session, base::Progress::none());
    return matched ? Status() : Status(matched.error());
}

Result<OwnFeedPreview> preview(Session& session, const QString& path, const feeds::FieldMapping& mapping)
{
    const auto rules = session.rules();
    if (!rules)
        return rules.error();
    const auto bytes = base::readWholeFile(path, kFileBytes);
    if (!bytes)
        return bytes.error();
    const std::string_view text(bytes->constData(), static_cast<std::size_t>(bytes->size()));
    const auto table = feeds::FeedTable::read(text, {{}, {}, mapping.path});
    if (!table)
        return table.error();
    OwnFeedPreview shown;
    shown.columns = table->titles();
    shown.guess = feeds::guessedMapping(shown.columns);
    if (mapping.isEmpty())
        return shown;
    feeds::FeedDefinition definition;
    definition.id = QStringLiteral("own-preview");
    definition.mapping = mapping;
    auto reading = feeds::readMappedList({{text}, {}}, definition, (*rules)->suffixes);
    if (!reading)
        return reading.error();
    shown.entries = static_cast<int>(reading->breaches.size());
    shown.warnings = reading->warnings + reading->notes;
    reading->breaches.resize(std::min(reading->breaches.size(), kShownEntries));
    shown.first = std::move(reading->breaches);
    return shown;
}

Result<std::vector<FeedChangeView>> changes(vault::Vault& vault, const QString& feed, int limit)
{
    const auto stored = vault::FeedChangeRepository(vault.database()).last(feed, limit);
    if (!stored)
        return stored.error();
    std::vector<FeedChangeView> views;
    for (const model::FeedChange& change : *stored) {
        auto breach = vault::BreachRepository(vault.database()).byId(change.breach);
        if (!breach)
            return breach.error();
        views.push_back({change, std::move(*breach)});
    }
    return views;
}

} // namespace

Job<Done> setFeedChoice(Session& session, model::FeedChoice choice)
{
    return session.start<Done>([&session, choice](base::Progress&) -> Result<Done> {
        const auto catalogue = feedCatalogue(session);
        if (!catalogue)
            return catalogue.error();
        const auto directories = directoriesAmong(session, {choice.feed});
        if (!directories)
            return directories.error();
        if (catalogue->find(choice.feed) == nullptr && directories->isEmpty())
            return fail(Code::FeedUnknown, choice.feed);
        if (choice.proxy) {
            if (const Status understood = checkProxy(*choice.proxy); !understood)
                return understood.error();
        }
        return done(session.withVault<void>(
            [&](vault::Vault& vault) { return vault::FeedChoiceRepository(vault.database()).saveChoice(choice); }));
    });
}

Job<feeds::FeedDefinition> addOwnFeed(Session& session, OwnFeedRequest request)
{
    return session.start<feeds::FeedDefinition>([&session, request](base::Progress&) { return addOwn(session, request); });
}

Job<Done> removeOwnFeed(Session& session, QString id)
{
    return session.start<Done>([&session, id](base::Progress&) { return done(removeOwn(session, id)); });
}

Job<OwnFeedPreview> previewOwnFeed(Session& session, QString path, feeds::FieldMapping mapping)
{
    return session.start<OwnFeedPreview>([&session, path, mapping](base::Progress&) { return preview(session, path, mapping); });
}

Job<std::vector<FeedChangeView>> listFeedChanges(Session& session, QString feed, int limit)
{
    using Views = std::vector<FeedChangeView>;
    return session.start<Views>([&session, feed, limit](base::Progress&) {
        return session.withVault<Views>([&](vault::Vault& vault) { return changes(vault, feed, limit); });
    });
}

Job<std::vector<model::NewsItem>> listNews(Session& session, QString feed, int limit)
{
    using Items = std::vector<model::NewsItem>;
    return session.start<Items>([&session, feed, limit](base::Progress&) {
        return session.withVault<Items>(
            [&](vault::Vault& vault) { return vault::NewsRepository(vault.database()).last(feed, limit); });
    });
}

} // namespace recourse::session
