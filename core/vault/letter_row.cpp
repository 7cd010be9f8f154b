// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/letter_row.h"

#include "model/names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace recourse::vault {

namespace {

const QString kWarning = QStringLiteral("warning");
const QString kError = QStringLiteral("error");

QString lintAsJson(const QList<model::LintFinding>& findings)
{
    QJsonArray array;
    for (const model::LintFinding& finding : findings) {
        const bool isError = finding.severity == model::LintFinding::Severity::Error;
        array.append(QJsonObject{{QStringLiteral("severity"), isError ? kError : kWarning},
            {QStringLiteral("code"), finding.code}, {QStringLiteral("where"), finding.where},
            {QStringLiteral("message"), finding.message}});
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<model::LintFinding> lintFromJson(const QString& json)
{
    using Severity = model::LintFinding::Severity;
    QList<model::LintFinding> findings;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto& element : array) {
        const QJsonObject object = element.toObject();
        const bool isWarning = object.value(QLatin1String("severity")).toString() == kWarning;
        findings.append(
            { isWarning ? Severity::Warning : Severity::Error, object.value(QLatin1String("code")).toString(),
                object.value(QLatin1String("where")).toString(), object.value(QLatin1String("message")).toString() });
    }
    return findings;
}

} // namespace

void bindLetter(Statement& statement, const model::Letter& letter)
{
    if (letter.matter.stored())
        statement.bind(1, letter.matter.value);
    else
        statement.bindNull(1);
    statement.bind(2, letter.service.value).bind(3, letter.type).bind(4, letter.regime).bind(5, letter.language);
    statement.bind(6, letter.reference).bind(7, letter.sender).bind(8, letter.senderEmail);
    statement.bind(9, letter.recipient).bind(10, letter.recipientEmail).bind(11, letter.place).bind(12, letter.date);
    statement.bind(13, letter.subject).bind(14, letter.body).bind(15, letter.closing);
    statement.bind(16, letter.enclosures).bind(17, letter.cites).bind(18, letter.due).bind(19, letter.overdueFrom);
    statement.bind(20, model::name(letter.state)).bind(21, letter.created).bind(22, lintAsJson(letter.lint));
}

model::Letter readLetter(const Statement& statement)
{
    model::Letter letter;
    letter.id = {statement.integer(0)};
    letter.matter = {statement.integer(1)};
    letter.service = {statement.integer(2)};
    letter.type = statement.text(3);
    letter.regime = statement.text(4);
    letter.language = statement.text(5);
    letter.reference = statement.text(6);
    letter.sender = statement.texts(7);
    letter.senderEmail = statement.text(8);
    letter.recipient = statement.texts(9);
    letter.recipientEmail = statement.text(10);
    letter.place = statement.text(11);
    letter.date = statement.date(12);
    letter.subject = statement.text(13);
    letter.body = statement.text(14);
    letter.closing = statement.text(15);
    letter.enclosures = statement.texts(16);
    letter.cites = statement.texts(17);
    letter.due = statement.date(18);
    letter.overdueFrom = statement.date(19);
    letter.state = model::fromName<model::LetterState>(statement.text(20)).value_or(model::LetterState::Drafted);
    letter.created = statement.dateTime(21);
    letter.lint = lintFromJson(statement.text(22));
    return letter;
}

} // namespace recourse::vault
