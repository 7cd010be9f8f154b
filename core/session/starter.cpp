// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/starter.h"

#include "formats/json.h"
#include "model/data_class.h"
#include "model/names.h"

#include <QSet>

#include <algorithm>
#include <functional>
#include <initializer_list>
#include <utility>

namespace recourse::session {

using base::Result;
using base::Status;
using formats::JsonDocument;
using formats::JsonView;

namespace {

/// One record of a table and the words that name it in a message.
class Record
{
public:
    Record(JsonView json, QString name)
        : m_json(json)
        , m_name(std::move(name))
    {
    }

    [[nodiscard]] base::Error wrong(const char* field) const
    {
        return base::fail(base::Code::RuleMalformed, m_name + QStringLiteral(", ") + QString::fromLatin1(field));
    }
    [[nodiscard]] JsonView operator[](const char* field) const { return m_json[field]; }
    [[nodiscard]] QString text(const char* field) const { return m_json[field].text(); }

    /// A text that must be there and not empty.
    [[nodiscard]] Status require(std::initializer_list<const char*> fields) const
    {
        for (const char* field : fields) {
            if (text(field).trimmed().isEmpty())
                return wrong(field);
        }
        return {};
    }
    /// A date; invalid where the record has none.
    [[nodiscard]] Result<QDate> date(const char* field) const
    {
        if (!m_json[field].exists())
            return QDate();
        const QDate value = QDate::fromString(text(field), Qt::ISODate);
        return value.isValid() ? Result<QDate>(value) : Result<QDate>(wrong(field));
    }
    /// Registrable domains, at least `least` of them.
    [[nodiscard]] Result<QStringList> domains(const domains::SuffixList& suffixes, qsizetype least) const
    {
        const QStringList found = m_json["domains"].texts();
        const bool sound = m_json["domains"].isArray() && m_json["domains"].size() == static_cast<std::size_t>(found.size())
            && found.size() >= least && std::all_of(found.begin(), found.end(), [&](const QString& domain) {
                   return suffixes.registrableDomain(domain) == domain;
               });
        return sound ? Result<QStringList>(found) : Result<QStringList>(wrong("domains"));
    }

private:
    JsonView m_json;
    QString m_name;
};

Status readFlags(const Record& record, model::BreachFlags& flags)
{
    const JsonView json = record["flags"];
    if (!json.isObject())
        return record.wrong("flags");
    const std::pair<const char*, bool model::BreachFlags::*> known[] = {{"verified", &model::BreachFlags::verified},
        {"fabricated", &model::BreachFlags::fabricated}, {"retired", &model::BreachFlags::retired},
        {"spam_list", &model::BreachFlags::spamList}, {"malware", &model::BreachFlags::malware},
        {"stealer_log", &model::BreachFlags::stealerLog}, {"sensitive", &model::BreachFlags::sensitive}};
    std::size_t read = 0;
    for (const auto& [name, member] : known) {
        if (const auto value = json[name].boolean()) {
            flags.*member = *value;
            ++read;
        }
    }
    return read == json.size() ? Status() : Status(record.wrong("flags"));
}

Status readDates(const Record& record, model::Breach& breach)
{
    const auto from = record.date("occurred_from");
    const auto to = record.date("occurred_to");
    const auto disclosed = record.date("disclosed");
    const auto asOf = record.date("as_of");
    for (const auto* date : {&from, &to, &disclosed, &asOf}) {
        if (!*date)
            return date->error();
    }
    const auto precision = model::fromName<model::DatePrecision>(record.text("precision"));
    if (!precision || from->isValid() == (*precision == model::DatePrecision::Unknown))
        return record.wrong("precision");
    if (to->isValid() && (!from->isValid() || *to < *from))
        return record.wrong("occurred_to");
    if (!disclosed->isValid())
        return record.wrong("disclosed");
    breach.occurredFrom = *from;
    breach.occurredTo = *to;
    breach.precision = *precision;
    breach.disclosed = *disclosed;
    breach.modified = QDateTime::fromString(record.text("modified"), Qt::ISODate).toUTC();
    if (record["modified"].exists() && !breach.modified.isValid())
        return record.wrong("modified");
    return {};
}

Status readExtent(const Record& record, model::Breach& breach)
{
    const auto affected = record["affected"].integer();
    if (record["affected"].exists() && (!affected || *affected < 0))
        return record.wrong("affected");
    breach.affected = affected.value_or(-1);
    breach.affectedScope = record.text("affected_scope");
    breach.dataClassesRaw = record["data_classes_raw"].texts();
    if (breach.dataClassesRaw.isEmpty())
        return record.wrong("data_classes_raw");
    breach.dataClasses = model::dataClassesOf(breach.dataClassesRaw);
    return {};
}

Result<model::Breach> readBreach(const Record& record, const domains::SuffixList& suffixes)
{
    if (const Status there = record.require({"feed", "feed_id", "title", "org_name", "affected_scope", "description", "source",
            "source_url", "as_of", "licence"}); !there)
        return there.error();
    model::Breach breach;
    breach.feed = record.text("feed");
    if (breach.feed != QLatin1String("hibp") && breach.feed != QLatin1String("starter"))
        return record.wrong("feed");
    breach.feedId = record.text("feed_id");
    breach.title = record.text("title");
    breach.orgName = record.text("org_name");
    breach.description = record.text("description");
    breach.sourceUrl = record.text("source_url");
    breach.licence = record.text("licence");
    const auto domains = record.domains(suffixes, 0);
    if (!domains)
        return domains.error();
    breach.domains = *domains;
    for (const Status& read : {readFlags(record, breach.flags), readDates(record, breach), readExtent(record, breach)}) {
        if (!read)
            return read.error();
    }
    // As the list itself is read, which gives out as a claim what it could not verify.
    breach.reporterRole = breach.flags.verified ? model::ReporterRole::Unknown : model::ReporterRole::Claim;
    return breach;
}

Result<model::Service> readService(const Record& record, const domains::SuffixList& suffixes)
{
    if (const Status there = record.require({"key", "name", "sector", "source", "source_url", "as_of"}); !there)
        return there.error();
    const auto domains = record.domains(suffixes, 1);
    const auto asOf = record.date("as_of");
    if (!domains)
        return domains.error();
    if (!asOf)
        return asOf.error();
    model::Service service;
    service.key = record.text("key");
    service.name = record.text("name");
    service.legalEntity = record.text("legal_entity");
    service.domains = *domains;
    service.country = record.text("country");
    service.sector = record.text("sector");
    service.privacyEmail = record.text("privacy_email");
    service.postalAddress = record.text("postal_address");
    service.contactSource = record.text("contact_source");
    if (service.domains.first() != service.key)
        return record.wrong("key");
    const bool hasContact = !service.privacyEmail.isEmpty() || !service.postalAddress.isEmpty();
    if (hasContact == service.contactSource.isEmpty())
        return record.wrong("contact_source");
    return service;
}

/// Reads the records of one table one by one; `take` stores a record or says what is wrong with it.
Result<QDate> readTable(const QByteArray& json, const char* table, const std::function<Status(const Record&)>& take)
{
    const auto document = JsonDocument::parse({json.constData(), static_cast<std::size_t>(json.size())}, base::kRulesJsonLimits);
    const QString name = QString::fromLatin1(table);
    if (!document)
        return base::fail(base::Code::RuleMalformed, name + QStringLiteral(", ") + document.error().where);
    const QDate asOf = QDate::fromString(document->root()["as_of"].text(), Qt::ISODate);
    const JsonView records = document->root()[table];
    if (!asOf.isValid() || records.size() == 0)
        return base::fail(base::Code::RuleMalformed, name);
    Status state;
    int number = 0;
    records.forEach([&](JsonView record) {
        state = take(Record(record, name + QStringLiteral(" record %1").arg(++number)));
        return state.ok();
    });
    return state ? Result<QDate>(asOf) : Result<QDate>(state.error());
}

} // namespace

Result<StarterTables> parseStarter(
    const QByteArray& breachesJson, const QByteArray& servicesJson, const domains::SuffixList& suffixes)
{
    StarterTables tables;
    QSet<QString> seen;
    const auto breachesAsOf = readTable(breachesJson, "breaches", [&](const Record& record) -> Status {
        auto breach = readBreach(record, suffixes);
        if (!breach)
            return breach.error();
        const QString id = breach->feed + QLatin1Char('/') + breach->feedId;
        if (seen.contains(id))
            return record.wrong("feed_id");
        seen.insert(id);
        tables.breaches.push_back(std::move(*breach));
        return {};
    });
    if (!breachesAsOf)
        return breachesAsOf.error();
    const auto servicesAsOf = readTable(servicesJson, "services", [&](const Record& record) -> Status {
        auto service = readService(record, suffixes);
        if (!service)
            return service.error();
        for (const QString& domain : std::as_const(service->domains)) {
            if (seen.contains(domain))
                return record.wrong("domains");
            seen.insert(domain);
        }
        tables.services.push_back(std::move(*service));
        return {};
    });
    if (!servicesAsOf)
        return servicesAsOf.error();
    tables.asOf = std::min(*breachesAsOf, *servicesAsOf);
    return tables;
}

} // namespace recourse::session
