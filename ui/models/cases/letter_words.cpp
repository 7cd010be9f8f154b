// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cases/letter_words.h"

#include <QMap>

namespace recourse::ui {

QString LetterWords::label(const QString& field)
{
    const QMap<QString, QString> known{{QStringLiteral("type"), tr("&What do you want?")},
        {QStringLiteral("service"), tr("&From which company?")}, {QStringLiteral("regime"), tr("Under which &law?")},
        {QStringLiteral("breach"), tr("Which &incident?")}, {QStringLiteral("name"), tr("Your &name")},
        {QStringLiteral("address"), tr("Your postal &address")}, {QStringLiteral("email"), tr("Your e-&mail for answers")},
        {QStringLiteral("residence"), tr("Where you li&ve")}, {QStringLiteral("identifiers"), tr("What they &know you by")},
        {QStringLiteral("recipient"), tr("The company's full legal name")},
        {QStringLiteral("recipient_address"), tr("Their p&ostal address")},
        {QStringLiteral("recipient_email"), tr("Their e-mail for data protection")}, {QStringLiteral("channel"), tr("How will you &send it?")},
        {QStringLiteral("time_span"), tr("For which time? (optional)")}, {QStringLiteral("scope"), tr("Anything in particular? (optional)")},
        {QStringLiteral("ground"), tr("Your reason (optional)")},
        {QStringLiteral("access_request"), tr("Your earlier request for access (optional)")},
        {QStringLiteral("notice"), tr("Their notice to you (optional)")}};
    return known.value(field, field);
}

QString LetterWords::example(const QString& field)
{
    const QMap<QString, QString> known{{QStringLiteral("time_span"), tr("For example: since January 2024")},
        {QStringLiteral("scope"), tr("For example: my location and my purchases")},
        {QStringLiteral("ground"), tr("For example: I closed my account")},
        {QStringLiteral("access_request"), tr("For example: of 3 May 2026, reference RC-7K2M-9QXD")},
        {QStringLiteral("notice"), tr("For example: your e-mail of 5 June 2026")},
        {QStringLiteral("service"), tr("Type the first letters of the name")},
        {QStringLiteral("identifiers"), tr("One on each line: e-mail, user name, customer number")}};
    return known.value(field);
}

QString LetterWords::place(const QString& where)
{
    const QMap<QString, QString> known{{QStringLiteral("sender_name"), tr("Your name")},
        {QStringLiteral("answer_address"), tr("Your address or e-mail")}, {QStringLiteral("recipient"), tr("The company's full legal name")},
        {QStringLiteral("recipient_email"), tr("Their e-mail")}, {QStringLiteral("recipient_address"), tr("Their postal address")},
        {QStringLiteral("identifiers"), tr("What they know you by")}, {QStringLiteral("incident"), tr("The incident")},
        {QStringLiteral("accounts"), tr("Your accounts there")}, {QStringLiteral("reference"), tr("The reference")}};
    return known.value(where);
}

QString LetterWords::severity(model::LintFinding::Severity severity)
{
    return severity == model::LintFinding::Severity::Error ? tr("Must be settled") : tr("Worth a look");
}

QString fieldOf(const model::LintFinding& finding)
{
    const QMap<QString, QString> known{{QStringLiteral("sender_name"), QStringLiteral("name")},
        {QStringLiteral("answer_address"), QStringLiteral("email")}, {QStringLiteral("recipient"), QStringLiteral("recipient")},
        {QStringLiteral("recipient_email"), QStringLiteral("recipient_email")},
        {QStringLiteral("recipient_address"), QStringLiteral("recipient_address")},
        {QStringLiteral("identifiers"), QStringLiteral("identifiers")}, {QStringLiteral("incident"), QStringLiteral("breach")}};
    if (finding.code == QLatin1String("recipient.authority"))
        return QStringLiteral("recipient");
    if (finding.code.startsWith(QLatin1String("law.")))
        return QStringLiteral("regime");
    return known.value(finding.where, finding.code == QLatin1String("field.unknown") ? finding.where : QString());
}

} // namespace recourse::ui
