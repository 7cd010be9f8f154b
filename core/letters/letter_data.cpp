// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/letter_parts.h"

#include <QLocale>
#include <QRegularExpression>

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
QString periodWords(const LetterTypes& types, const law::Period* period, const law::LetterWords& words, const QString& language)
{
    if (!period)
        return {};
    const QString key = QStringLiteral("period.") + QLatin1String(unitKey(period->unit));
    const QString exact = types.word(language, key + QStringLiteral(".%1").arg(period->count));
    const QString own = words.value(key);
    const QString general = own.isEmpty() ? types.word(language, key) : own;
    return exact.isEmpty() && general.contains(QStringLiteral("%1")) ? general.arg(period->count) : exact;
}

/// Where the law sets the period of this action: "period_basis.<action>" among its words, else "period_basis".
QString periodBasis(const law::LetterWords& words, const QString& action)
{
    const QString own = words.value(QStringLiteral("period_basis.") + action);
    return own.isEmpty() ? words.value(QStringLiteral("period_basis")) : own;
}

void insertIfEmpty(law::LetterWords& texts, const QString& key, const QString& value)
{
    QString& text = texts[key];
    if (text.isEmpty())
        text = value;
}

/// "{name}" in a word becomes the text of that name.
QString expanded(QString text, const law::LetterWords& texts)
{
    static const QRegularExpression name(QStringLiteral("\\{(\\w+)\\}"));
    for (QRegularExpressionMatch match = name.match(text); match.hasMatch(); match = name.match(text))
        text.replace(match.capturedStart(), match.capturedLength(), texts.value(match.captured(1)).remove(QLatin1Char('{')));
    return text;
}

/// What a law says of itself and its rights: its words, and for each right "right_<name>" and "a_<name>" with the cite, empty where the
/// law lacks it or the cite is uncertain.
law::LetterWords lawTexts(const LetterRequest& request, const law::Regime& regime, const Rules& rules)
{
    law::LetterWords texts = rules.types.lawWords(regime, request.language);
    for (const law::Right& right : regime.rights) {
        if (!right.provenance.inForce(request.today) || right.provenance.state == law::RuleState::Uncertain)
            continue;
        insertIfEmpty(texts, QStringLiteral("right_") + right.right, right.provenance.cite);
        insertIfEmpty(texts, QStringLiteral("a_") + right.right, right.provenance.cite);
    }
    for (const law::Regime& other : rules.regimes.all()) {
        for (const law::Right& right : other.rights) {
            insertIfEmpty(texts, QStringLiteral("right_") + right.right, QString());
            insertIfEmpty(texts, QStringLiteral("a_") + right.right, QString());
        }
    }
    const law::LetterWords plain = texts;
    for (QString& text : texts) {
        if (text.contains(QLatin1Char('{')))
            text = expanded(text, plain);
    }
    return texts;
}

/// As exact as the feed knows it.
QString breachDate(const model::Breach& breach, const law::LetterWords& words, const QString& language)
{
    if (!breach.occurredFrom.isValid())
        return {};
    switch (breach.precision) {
    case model::DatePrecision::Day: return dateText(words, language, breach.occurredFrom);
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

QList<Row> incidentRows(const LetterRequest& request, const law::LetterWords& words, const LetterTypes& types)
{
    QList<Row> rows;
    for (const model::Breach& breach : request.breaches) {
        const QString title = templateValue(breach.title.isEmpty() ? breach.orgName : breach.title);
        if (title.isEmpty())
            continue;
        rows.append(Row{{QStringLiteral("incident_title"), title},
            {QStringLiteral("incident_date"), breachDate(breach, words, request.language)},
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

/// A field as it is printed: a day in the way of the letter, anything else as it is.
QString fieldText(const LetterRequest& request, const law::LetterWords& words, const QString& key)
{
    const QString value = templateValue(request.fields.value(key));
    const QDate day = value.size() == 10 ? QDate::fromString(value, Qt::ISODate) : QDate();
    return day.isValid() ? dateText(words, request.language, day) : value;
}

void addFields(const LetterRequest& request, const LetterType& type, const law::LetterWords& words, TemplateData& data)
{
    // Where the letter needs a word that is not there, its text shows a gap; it cannot leave like that.
    const QString gap = QStringLiteral("[…]");
    for (const QString& key : type.optional + type.required) {
        if (type.lists.contains(key) || data.texts.contains(key) || data.lists.contains(key))
            continue;
        const QString text = fieldText(request, words, key);
        data.texts.insert(key, text.isEmpty() && type.required.contains(key) ? gap : text);
    }
    for (const QString& key : type.lists) {
        QList<Row> rows;
        for (const QString& item : fieldItems(request, key))
            rows.append(Row{{QStringLiteral("item"), item}});
        data.flags.insert(QStringLiteral("has_") + key, !rows.isEmpty());
        data.lists.insert(key, rows);
    }
    const QString variant = request.fields.value(QStringLiteral("variant"));
    for (const QString& known : type.variants)
        data.flags.insert(QStringLiteral("variant_") + known, known == variant);
}

/// The items of the fact sheet on identity theft, for the letters that name them.
QList<Row> theftRows(const LetterRequest& request, const law::LetterWords& words)
{
    QList<Row> rows;
    for (const model::TheftItem& item : request.theft.items) {
        const QString opened = item.opened.isValid() ? dateText(words, request.language, item.opened) : QString();
        rows.append(Row{{QStringLiteral("theft_creditor"), templateValue(item.creditor)},
            {QStringLiteral("theft_account"), templateValue(item.account)}, {QStringLiteral("theft_opened"), opened},
            {QStringLiteral("theft_amount"), templateValue(item.amount)}, {QStringLiteral("theft_note"), templateValue(item.note)}});
    }
    return rows;
}

void addTheft(const LetterRequest& request, const law::LetterWords& words, TemplateData& data)
{
    const model::TheftFacts& theft = request.theft;
    const auto day = [&](QDate date) { return date.isValid() ? dateText(words, request.language, date) : QString(); };
    data.texts.insert(QStringLiteral("theft_report"), templateValue(theft.reportNumber));
    data.texts.insert(QStringLiteral("theft_reported"), day(theft.reportedOn));
    data.texts.insert(QStringLiteral("theft_police"), templateValue(theft.policeOffice));
    data.texts.insert(QStringLiteral("theft_police_report"), templateValue(theft.policeReport));
    data.texts.insert(QStringLiteral("theft_discovered"), day(theft.discoveredOn));
    data.texts.insert(QStringLiteral("theft_how"), templateValue(theft.how));
    data.flags.insert(QStringLiteral("has_theft_items"), !theft.items.isEmpty());
    data.lists.insert(QStringLiteral("theft_items"), theftRows(request, words));
}

/// Whether the time that the law gives the sender for this letter still runs, counted from the day of the other side's notice: then it
/// runs from the arrival of the notice too.
bool inTime(const LetterRequest& request, const LetterType& type, const law::Regime& regime)
{
    const law::Period* period = regime.period(type.id, request.today);
    const QDate notice = QDate::fromString(templateValue(request.fields.value(QStringLiteral("notice_date"))), Qt::ISODate);
    return period && period->side == law::Side::Users && period->unit == law::PeriodUnit::CalendarDay && notice.isValid()
        && request.today <= notice.addDays(period->count);
}

void addParties(const LetterRequest& request, TemplateData& data)
{
    const auto set = [&data](const char* key, const QString& value) { data.texts.insert(QLatin1String(key), value); };
    const QString name = templateValue(request.service.name);
    const QString entity = templateValue(request.service.legalEntity);
    set("service", name.isEmpty() ? recipientEntity(request) : name);
    set("controller", entity.isEmpty() ? name : entity);
    set("controller_address", templateValue(QString(request.service.postalAddress).replace(QLatin1Char('\n'), QStringLiteral(", "))));
    set("sender_name", senderName(request));
    set("answer_email", senderEmail(request));
    set("answer_address", postal(senderAddress(request)));
    set("answer_channel", templateValue(request.fields.value(QStringLiteral("answer_channel"))));
    set("reference", templateValue(request.reference));
}

} // namespace

TemplateData templateData(const LetterRequest& request, const LetterType& type, const law::Regime& regime,
    const law::DueDates& dates, const Rules& rules)
{
    TemplateData data;
    data.texts = lawTexts(request, regime, rules);
    const law::LetterWords words = data.texts;
    const auto set = [&data](const char* key, const QString& value) { data.texts.insert(QLatin1String(key), value); };
    const QString action = type.clockUnder(regime.code).action;
    const law::Period* period = regime.period(action, request.today);
    const law::Period* ack = regime.period(QStringLiteral("ack"), request.today);
    set("due", dates.due.isValid() ? dateText(words, request.language, dates.due) : QString());
    set("period", periodWords(rules.types, period, words, request.language));
    if (words.contains(QStringLiteral("period_basis")))
        set("period_basis", periodBasis(words, action));
    set("period_cite", period ? period->provenance.cite : QString());
    // The law's word for its period speaks of the one to answer; where this letter starts another, that has its own cite.
    const law::Period* answer = regime.period(QStringLiteral("answer"), request.today);
    if (period && answer && period != answer)
        set("period_basis", period->provenance.cite);
    set("ack_period", periodWords(rules.types, ack, words, request.language));
    addParties(request, data);
    const QDate closed = closedOn(request);
    set("closed_on", closed.isValid() ? dateText(words, request.language, closed) : QString());
    data.lists.insert(QStringLiteral("identifiers"), identifierRows(request, rules.types));
    const QList<Row> incidents = incidentRows(request, words, rules.types);
    data.lists.insert(QStringLiteral("incidents"), incidents);
    const QString own = templateValue(request.fields.value(QStringLiteral("incident")));
    set("incident", own.isEmpty() && !incidents.isEmpty() ? incidents.first().value(QStringLiteral("incident_title")) : own);
    addTheft(request, words, data);
    data.flags.insert(QStringLiteral("in_time"), inTime(request, type, regime));
    addFields(request, type, words, data);
    return data;
}

} // namespace recourse::letters
