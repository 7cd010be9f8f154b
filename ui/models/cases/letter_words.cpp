// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cases/letter_words.h"

#include "base/rule_text.h"
#include "session/letter_fields.h"
#include "ui/models/cases/case_words.h"

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
        {QStringLiteral("language"), tr("Lan&guage of the letter")}, {QStringLiteral("translation"), tr("&Translation beside it, for you")},
        {QStringLiteral("layout"), tr("Pape&r and envelope")}};
    return known.value(field, field);
}

QString LetterWords::example(const QString& field)
{
    const QMap<QString, QString> known{{QStringLiteral("service"), tr("Type the first letters of the name")},
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
    if (known.contains(where))
        return known.value(where);
    if (session::isOfTheftSheet(where))
        return tr("Your fact sheet on identity theft");
    const session::LetterField field = session::letterField(where);
    return field.label == where ? QString() : field.label;
}

QString LetterWords::group(LetterGroup group)
{
    switch (group) {
    case LetterGroup::Know: return tr("Learn what they hold");
    case LetterGroup::Change: return tr("Correct, erase, stop");
    case LetterGroup::Breach: return tr("After a breach");
    case LetterGroup::Contract: return tr("Terms and contracts");
    case LetterGroup::Theft: return tr("Identity theft, payments, credit");
    case LetterGroup::Next: return tr("When the answer is missing or bad");
    case LetterGroup::Other: break;
    }
    return tr("For family, and the rest");
}

QString LetterWords::title(const QString& type, const QString& title)
{
    const QString word = CaseWords::matter(type);
    return word == type ? base::ruleText(base::RuleTexts::Letters, title) : word;
}

QString LetterWords::language(const QString& code)
{
    const QMap<QString, QString> known{{QStringLiteral("en"), tr("English")}, {QStringLiteral("de"), tr("German")},
        {QStringLiteral("fr"), tr("French")}, {QStringLiteral("es"), tr("Spanish")}};
    return known.value(code, code);
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
    if (finding.code == QLatin1String("field.variant"))
        return QStringLiteral("variant");
    if (session::isOfTheftSheet(finding.where))
        return QStringLiteral("theftSheet");
    const bool isField = finding.code.startsWith(QLatin1String("field."));
    return known.value(finding.where, isField ? finding.where : QString());
}

} // namespace recourse::ui
