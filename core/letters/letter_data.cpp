// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/letter_parts.h"

#include <QLocale>

namespace recourse::letters {

namespace {

using Row = QMap<QString, QString>;

const char* unitKey(law::PeriodUnit unit)
{
    switch (unit) {
    case law::PeriodUnit::Month: return "month";
    case law::PeriodUnit::CalendarDay: return "calendar_day";
    case law::PeriodUnit::BusinessDay: break;
    }
    return "business_day";
}

/// "one month" or "45 calendar days", by the words of letters.json: "period.month.1", else "period.month" with %1. A regime
/// that calls the unit otherwise has its own word.
QString periodWords(const LetterTypes& types, const law::Regime& regime, const QString& language, const QString& action, QDate day)
{
    const law::Period* period = regime.period(action, day);
    if (!period)
        return {};
    const QString key = QStringLiteral("period.") + QLatin1String(unitKey(period->unit));
    const QString exact = types.word(language, key + QStringLiteral(".%1").arg(period->count));
    const QString general = regime.letterWords.value(language).value(key, types.word(language, key));
    return exact.isEmpty() && general.contains(QStringLiteral("%1")) ? general.arg(period->count) : exact;
}

/// As exact as the feed knows it.
QString breachDate(const model::Breach& breach, const law::Regime& regime, const QString& language)
{
    if (!breach.occurredFrom.isValid())
        return {};
    switch (breach.precision) {
    case model::DatePrecision::Day: return dateText(regime, language, breach.occurredFrom);
    case model::DatePrecision::Month: return QLocale(language).toString(breach.occurredFrom, QStringLiteral("MMMM yyyy"));
    case model::DatePrecision::Year: return QString::number(breach.occurredFrom.year());
    case model::DatePrecision::Unknown: break;
    }
    return {};
}

QString listedWords(const LetterTypes& types, const QString& language, const QStringList& dataClasses)
{
    QStringList words;
    for (const QString& dataClass : dataClasses) {
        const QString word = types.word(language, QStringLiteral("data_class.") + dataClass);
        if (!word.isEmpty())
            words.append(word);
    }
    return words.join(QStringLiteral(", "));
}

QList<Row> incidentRows(const LetterRequest& request, const law::Regime& regime, const LetterTypes& types)
{
    QList<Row> rows;
    for (const model::Breach& breach : request.breaches) {
        const QString title = templateValue(breach.title.isEmpty() ? breach.orgName : breach.title);
        if (title.isEmpty())
            continue;
        rows.append(Row{{QStringLiteral("incident_title"), title},
            {QStringLiteral("incident_date"), breachDate(breach, regime, request.language)},
            {QStringLiteral("incident_classes"), listedWords(types, request.language, breach.dataClasses)},
            {QStringLiteral("incident_source"), templateValue(breach.noticeUrl.isEmpty() ? breach.sourceUrl : breach.noticeUrl)}});
    }
    return rows;
}

QList<Row> identifierRows(const LetterRequest& request, const LetterTypes& types)
{
    QList<Row> rows;
    for (const Identifier& identifier : identifiers(request)) {
        const QString label = types.word(request.language, QStringLiteral("identifier.") + identifier.kind);
        rows.append(Row{{QStringLiteral("label"), label}, {QStringLiteral("value"), identifier.value}});
    }
    return rows;
}

/// The latest day on which an account of this service was closed; nothing while any is open.
QDate closedOn(const LetterRequest& request)
{
    QDate last;
    for (const model::Account& account : accountsOfService(request)) {
        if (account.state != model::AccountState::Closed)
            return {};
        last = std::max(last, account.closedOn);
    }
    return last;
}

QString postal(const QStringList& address)
{
    return address.join(QStringLiteral(", "));
}

void addFields(const LetterRequest& request, const LetterType& type, TemplateData& data)
{
    for (const QString& key : type.optional + type.required) {
        if (!data.texts.contains(key))
            data.texts.insert(key, templateValue(request.fields.value(key)));
    }
}

} // namespace

TemplateData templateData(const LetterRequest& request, const LetterType& type, const law::Regime& regime,
    const law::DueDates& dates, const Rules& rules)
{
    TemplateData data;
    data.texts = regime.letterWords.value(request.language);
    const auto set = [&data](const char* key, const QString& value) { data.texts.insert(QLatin1String(key), value); };
    const QString name = templateValue(request.service.name);
    set("service", name.isEmpty() ? recipientEntity(request) : name);
    set("reference", templateValue(request.reference));
    set("due", dateText(regime, request.language, dates.due));
    set("period", periodWords(rules.types, regime, request.language, type.action, request.today));
    set("ack_period", periodWords(rules.types, regime, request.language, QStringLiteral("ack"), request.today));
    set("answer_email", senderEmail(request));
    set("answer_address", postal(senderAddress(request)));
    set("answer_channel", templateValue(request.fields.value(QStringLiteral("answer_channel"))));
    const QDate closed = closedOn(request);
    set("closed_on", closed.isValid() ? dateText(regime, request.language, closed) : QString());
    data.lists.insert(QStringLiteral("identifiers"), identifierRows(request, rules.types));
    const QList<Row> incidents = incidentRows(request, regime, rules.types);
    data.lists.insert(QStringLiteral("incidents"), incidents);
    const QString own = templateValue(request.fields.value(QStringLiteral("incident")));
    set("incident", own.isEmpty() && !incidents.isEmpty() ? incidents.first().value(QStringLiteral("incident_title")) : own);
    addFields(request, type, data);
    return data;
}

} // namespace recourse::letters
