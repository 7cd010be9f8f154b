// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory_views.h"

#include "json_views.h"

#include "model/names.h"
#include "view_words.h"

#include <QJsonDocument>

namespace recourse::cli {

namespace {

QJsonArray words(const QStringList& list)
{
    return QJsonArray::fromStringList(list);
}

QJsonObject textsOf(const QMap<QString, QString>& texts)
{
    QJsonObject object;
    for (auto text = texts.cbegin(); text != texts.cend(); ++text)
        object.insert(text.key(), text.value());
    return object;
}

QJsonArray elementsOf(const QList<model::DirectoryElement>& elements)
{
    QJsonArray array;
    for (const model::DirectoryElement& element : elements)
        array.append(QJsonObject{{key("name"), element.name}, {key("type"), element.type}, {key("optional"), element.optional}});
    return array;
}

QJsonValue saidOrNull(std::optional<bool> value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QString line(const char* label, const QString& value)
{
    return value.isEmpty() ? QString() : QStringLiteral("    %1: %2\n").arg(QLatin1String(label), safe(value, 500));
}

/// What the kind of the fact makes the first thing to know.
QString headOf(const session::DirectoryFactView& fact)
{
    const model::DirectoryEntry& entry = fact.entry;
    switch (entry.kind) {
    case model::DirectoryKind::Deletion:
        return QStringLiteral("delete the account: %1").arg(entry.difficulty.isEmpty() ? QStringLiteral("not said how hard") : entry.difficulty);
    case model::DirectoryKind::TwoFactor:
        return entry.methods.isEmpty() ? QStringLiteral("listed without a second factor")
                                       : QStringLiteral("second factors: ") + entry.methods.join(QStringLiteral(", "));
    case model::DirectoryKind::Passkey:
        return entry.methods.isEmpty() ? QStringLiteral("listed without passkeys")
                                       : QStringLiteral("passkeys: ") + entry.methods.join(QStringLiteral(", "));
    case model::DirectoryKind::ChangePassword:
        return QStringLiteral("change the password");
    case model::DirectoryKind::PrivacyContact:
        return QStringLiteral("privacy contact: ") + safe(entry.names.value(0), kLine);
    case model::DirectoryKind::Broker:
        return QStringLiteral("registered data broker: ") + safe(entry.names.value(0), kLine);
    case model::DirectoryKind::SharedLogin:
        return QStringLiteral("one login (%1): ").arg(entry.quality) + (entry.domains + entry.hosts).join(QStringLiteral(", "));
    case model::DirectoryKind::Authority:
        break;
    }
    return safe(entry.names.value(0), kLine) + QStringLiteral(" (%1)").arg(entry.countries.join(QStringLiteral(", ")));
}

QString standingOf(const session::DirectoryFactView& fact)
{
    QString text;
    if (!fact.hosts.isEmpty())
        text += QStringLiteral("    only at: %1\n").arg(safe(fact.hosts.join(QStringLiteral(", ")), 500));
    if (fact.conflicts)
        text += QStringLiteral("    another entry says something else\n");
    if (fact.reportedWrong)
        text += QStringLiteral("    you noted this as wrong on %1 %2\n").arg(iso(fact.reportedOn), safe(fact.reportNote, kLine));
    if (fact.changedSinceReport)
        text += QStringLiteral("    changed since you reported it on %1\n").arg(iso(fact.reportedOn));
    return text;
}

} // namespace

QJsonObject toJson(const session::DirectoryHit& hit)
{
    QJsonArray kinds;
    for (const model::DirectoryKind kind : hit.kinds)
        kinds.append(model::name(kind));
    return {{key("key"), hit.key}, {key("name"), hit.name}, {key("domain"), hit.domain}, {key("countries"), words(hit.countries)},
        {key("kinds"), kinds}, {key("difficulty"), hit.difficulty}, {key("methods"), words(hit.methods)}, {key("passkeys"), hit.passkeys},
        {key("sensitive"), hit.sensitive}};
}

QJsonObject toJson(const session::DirectoryFactView& fact)
{
    const model::DirectoryEntry& entry = fact.entry;
    QJsonObject object{{key("id"), entry.id.value}, {key("kind"), model::name(entry.kind)}, {key("names"), words(entry.names)},
        {key("domains"), words(entry.domains)}, {key("only_at"), words(fact.hosts)}, {key("countries"), words(entry.countries)},
        {key("url"), entry.url}, {key("form"), entry.form}, {key("email"), entry.email}, {key("postal"), entry.postal},
        {key("phone"), entry.phone}, {key("fax"), entry.fax}, {key("transport"), entry.transport}, {key("language"), entry.language},
        {key("difficulty"), entry.difficulty}, {key("methods"), words(entry.methods)}, {key("products"), words(entry.products)},
        {key("required"), elementsOf(entry.required)}, {key("needs_id"), saidOrNull(entry.needsId)}, {key("notes"), textsOf(entry.notes)},
        {key("pages"), textsOf(entry.pages)}, {key("mail_subject"), entry.mailSubject}, {key("mail_body"), entry.mailBody}};
    object.insert(key("quality"), entry.quality);
    object.insert(key("sources"), words(entry.sources));
    object.insert(key("details"), QJsonDocument::fromJson(entry.details).object());
    object.insert(key("feed"), entry.feed);
    object.insert(key("source"), fact.source);
    object.insert(key("licence"), fact.licence);
    object.insert(key("as_of"), iso(fact.asOf));
    object.insert(key("changed_on"), iso(entry.changedOn));
    object.insert(key("also_said_by"), words(fact.alsoSaidBy));
    object.insert(key("conflicts"), fact.conflicts);
    object.insert(key("reported_wrong"), fact.reportedWrong);
    object.insert(key("changed_since_report"), fact.changedSinceReport);
    object.insert(key("report_note"), fact.reportNote);
    object.insert(key("reported_on"), iso(fact.reportedOn));
    return object;
}

QJsonObject toJson(const session::DirectoryServiceView& service)
{
    return {{key("key"), service.key}, {key("name"), service.name}, {key("names"), words(service.names)},
        {key("domains"), words(service.domains)}, {key("countries"), words(service.countries)}, {key("sensitive"), service.sensitive},
        {key("facts"), factsAsJson(service.facts)}};
}

QJsonObject toJson(const model::ListKey& listKey)
{
    return {{key("feed"), listKey.feed}, {key("fingerprint"), listKey.fingerprint}};
}

QJsonArray factsAsJson(const std::vector<session::DirectoryFactView>& facts)
{
    QJsonArray array;
    for (const session::DirectoryFactView& fact : facts)
        array.append(toJson(fact));
    return array;
}

QString toText(const session::DirectorySearch& search)
{
    QString text;
    for (const session::DirectoryHit& hit : search.hits) {
        QStringList known;
        for (const model::DirectoryKind kind : hit.kinds)
            known << model::name(kind);
        text += QStringLiteral("%1  %2  [%3]%4\n").arg(safe(hit.name, kLine), hit.domain, known.join(QStringLiteral(", ")),
            hit.difficulty.isEmpty() ? QString() : QStringLiteral("  deleting: ") + hit.difficulty);
    }
    return text + QStringLiteral("%1 of %2\n").arg(search.hits.size()).arg(search.total);
}

QString toText(const session::DirectoryFactView& fact)
{
    const model::DirectoryEntry& entry = fact.entry;
    QString text = QStringLiteral("  #%1 %2\n").arg(entry.id.value).arg(headOf(fact));
    text += line("page", entry.url) + line("form", entry.form) + line("mail", entry.email) + line("post", entry.postal);
    text += line("phone", entry.phone) + line("they want letters by", entry.transport) + line("in", entry.language);
    text += line("note", entry.notes.value(QStringLiteral("en"))) + standingOf(fact);
    QString source = QStringLiteral("%1, %2").arg(fact.source, fact.licence);
    if (fact.asOf.isValid())
        source += QStringLiteral(", as of ") + iso(fact.asOf);
    if (!fact.alsoSaidBy.isEmpty())
        source += QStringLiteral("; also ") + fact.alsoSaidBy.join(QStringLiteral(", "));
    return text + line("source", source);
}

QString toText(const session::DirectoryServiceView& service)
{
    return QStringLiteral("%1 (%2)\n").arg(safe(service.name, kLine), safe(service.domains.join(QStringLiteral(", ")), 500)) + factsAsText(service.facts);
}

QString toText(const model::ListKey& listKey)
{
    return QStringLiteral("%1: %2\n").arg(listKey.feed, listKey.fingerprint);
}

QString factsAsText(const std::vector<session::DirectoryFactView>& facts)
{
    QString text;
    for (const session::DirectoryFactView& fact : facts)
        text += toText(fact);
    return text.isEmpty() ? QStringLiteral("nothing known\n") : text;
}

} // namespace recourse::cli
