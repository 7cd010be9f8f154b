// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/theft_jobs.h"

#include "base/detail.h"
#include "vault/setting_repository.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace recourse::session {

using base::Code;
using base::Detail;
using base::fail;
using base::Result;
using base::Status;
using model::TheftFacts;
using model::TheftItem;

namespace {

const QString kSetting = QStringLiteral("theft_facts");

QString key(const char* word)
{
    return QLatin1String(word);
}

QString iso(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QDate dayOf(const QString& text)
{
    return QDate::fromString(text.trimmed(), Qt::ISODate);
}

QJsonObject toJson(const TheftItem& item)
{
    return {{key("creditor"), item.creditor}, {key("account"), item.account}, {key("opened"), iso(item.opened)},
        {key("amount"), item.amount}, {key("note"), item.note}};
}

QByteArray toJson(const TheftFacts& facts)
{
    QJsonArray items;
    for (const TheftItem& item : facts.items)
        items.append(toJson(item));
    const QJsonObject object{{key("report_number"), facts.reportNumber}, {key("reported_on"), iso(facts.reportedOn)},
        {key("police_office"), facts.policeOffice}, {key("police_report"), facts.policeReport},
        {key("discovered_on"), iso(facts.discoveredOn)}, {key("how"), facts.how}, {key("items"), items}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

TheftItem itemOf(const QJsonObject& object)
{
    const auto text = [&object](const char* word) { return object.value(key(word)).toString(); };
    return {text("creditor"), text("account"), dayOf(text("opened")), text("amount"), text("note")};
}

TheftFacts factsOf(const QJsonObject& object)
{
    const auto text = [&object](const char* word) { return object.value(key(word)).toString(); };
    TheftFacts facts;
    facts.reportNumber = text("report_number");
    facts.reportedOn = dayOf(text("reported_on"));
    facts.policeOffice = text("police_office");
    facts.policeReport = text("police_report");
    facts.discoveredOn = dayOf(text("discovered_on"));
    facts.how = text("how");
    for (const QJsonValue item : object.value(key("items")).toArray())
        facts.items.append(itemOf(item.toObject()));
    return facts;
}

/// A whole account number belongs neither into the sheet nor into a letter.
bool hasWholeNumber(const QString& account)
{
    static const QRegularExpression digit(QStringLiteral("[0-9]"));
    constexpr int kMostDigits = 4;
    return account.count(digit) > kMostDigits;
}

Status checked(const TheftFacts& facts)
{
    for (const TheftItem& item : facts.items) {
        if (item.creditor.trimmed().isEmpty())
            return fail(Code::BadArgument, Detail::tr("creditor: each item names the company it is with"));
        if (hasWholeNumber(item.account))
            return fail(Code::BadArgument, Detail::tr("account: at most the last four digits"));
    }
    return {};
}

Status takeDay(QDate& target, const QString& field, const QString& value)
{
    const QDate day = dayOf(value);
    if (!day.isValid() && !value.trimmed().isEmpty())
        return fail(Code::BadArgument, Detail::tr("%1: a day as YYYY-MM-DD").arg(field));
    target = day;
    return {};
}

Status take(TheftFacts& facts, const QString& field, const QString& value)
{
    const QMap<QString, QString*> texts{{key("report_number"), &facts.reportNumber}, {key("police_office"), &facts.policeOffice},
        {key("police_report"), &facts.policeReport}, {key("how"), &facts.how}};
    const QMap<QString, QDate*> days{{key("reported_on"), &facts.reportedOn}, {key("discovered_on"), &facts.discoveredOn}};
    if (QDate* day = days.value(field))
        return takeDay(*day, field, value);
    QString* text = texts.value(field);
    if (text == nullptr)
        return fail(Code::BadArgument, field);
    *text = value.trimmed();
    return {};
}

Status take(TheftItem& item, const QString& field, const QString& value)
{
    const QMap<QString, QString*> texts{{key("creditor"), &item.creditor}, {key("account"), &item.account},
        {key("amount"), &item.amount}, {key("note"), &item.note}};
    if (field == key("opened"))
        return takeDay(item.opened, field, value);
    QString* text = texts.value(field);
    if (text == nullptr)
        return fail(Code::BadArgument, field);
    *text = value.trimmed();
    return {};
}

template <class Target> Status takeAll(Target& target, const QMap<QString, QString>& fields)
{
    for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
        if (const Status taken = take(target, field.key(), field.value()); !taken)
            return taken;
    }
    return {};
}

/// Changes the stored sheet in one go.
Job<TheftFacts> changed(Session& session, std::function<Status(TheftFacts&)> change)
{
    return session.start<TheftFacts>([&session, change = std::move(change)](base::Progress&) {
        return session.withVault<TheftFacts>([&](vault::Vault& vault) -> Result<TheftFacts> {
            auto facts = theftFacts(vault);
            if (!facts)
                return facts;
            if (const Status done = change(*facts); !done)
                return done.error();
            if (const Status fits = checked(*facts); !fits)
                return fits.error();
            const Status kept = vault::SettingRepository(vault.database()).setValue(kSetting, QString::fromUtf8(toJson(*facts)));
            if (!kept)
                return kept.error();
            return facts;
        });
    });
}

} // namespace

Result<TheftFacts> theftFacts(vault::Vault& vault)
{
    const auto text = vault::SettingRepository(vault.database()).value(kSetting);
    if (!text)
        return text.error();
    return factsOf(QJsonDocument::fromJson(text->toUtf8()).object());
}

Job<TheftFacts> readTheftFacts(Session& session)
{
    return session.start<TheftFacts>([&session](base::Progress&) {
        return session.withVault<TheftFacts>([](vault::Vault& vault) { return theftFacts(vault); });
    });
}

Job<TheftFacts> writeTheftFacts(Session& session, TheftFacts facts)
{
    return changed(session, [facts = std::move(facts)](TheftFacts& stored) {
        stored = facts;
        return Status();
    });
}

QStringList theftFields()
{
    return {key("report_number"), key("reported_on"), key("police_office"), key("police_report"), key("discovered_on"), key("how")};
}

Job<TheftFacts> setTheftFacts(Session& session, QMap<QString, QString> fields)
{
    return changed(session, [fields = std::move(fields)](TheftFacts& facts) { return takeAll(facts, fields); });
}

QStringList theftItemFields()
{
    return {key("creditor"), key("account"), key("opened"), key("amount"), key("note")};
}

Job<TheftFacts> addTheftItem(Session& session, QMap<QString, QString> fields)
{
    return changed(session, [fields = std::move(fields)](TheftFacts& facts) -> Status {
        TheftItem item;
        if (const Status taken = takeAll(item, fields); !taken)
            return taken;
        facts.items.append(std::move(item));
        return {};
    });
}

Job<TheftFacts> removeTheftItem(Session& session, int number)
{
    return changed(session, [number](TheftFacts& facts) -> Status {
        if (number < 1 || number > facts.items.size())
            return fail(Code::NotFound, QString::number(number));
        facts.items.removeAt(number - 1);
        return {};
    });
}

} // namespace recourse::session
