// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/rule_text.h"
#include "letters/letter_parts.h"
#include "letters/lint_checks.h"

#include <QRegularExpression>

#include <algorithm>

namespace recourse::letters {

namespace {

const QRegularExpression& placeholder()
{
    static const QRegularExpression pattern(
        QStringLiteral("\\{\\{|\\}\\}|_{4,}|\\bTBD\\b|\\bX{3,}\\b|<[^<>\\n]{1,60}>|\\[(?!\\d{4}\\]|…\\])[^\\]\\n]{1,60}\\]|\\bJohn Q\\. Public\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

QString wholeText(const model::Letter& letter)
{
    return letter.subject + QLatin1Char('\n') + letter.body + QLatin1Char('\n') + letter.closing;
}

/// Names that others chose: a service may really be called "{{sender}}".
QStringList foreignValues(const LetterRequest& request)
{
    QStringList values{templateValue(request.service.name), templateValue(request.service.legalEntity)};
    for (const model::Account& account : accountsOfService(request)) {
        values.append(templateValue(account.login));
        for (const QString& also : account.also)
            values.append(templateValue(also));
    }
    for (const model::Breach& breach : request.breaches)
        values.append({templateValue(breach.title), templateValue(breach.orgName), templateValue(breach.sourceUrl),
            templateValue(breach.noticeUrl)});
    values.removeAll(QString());
    // A name may be part of a longer one; the longer must go first.
    std::sort(values.begin(), values.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
    return values;
}

/// The text with these values blanked where they stand as words of their own.
QString without(QString text, const QStringList& values)
{
    for (const QString& value : values) {
        const QString word = QStringLiteral("(?<!\\w)%1(?!\\w)").arg(QRegularExpression::escape(value));
        text.replace(QRegularExpression(word, QRegularExpression::UseUnicodePropertiesOption), QStringLiteral(" "));
    }
    return text;
}

void checkPlaceholders(const LintCase& letter, Findings& findings)
{
    const QString own = wholeText(letter.letter) + QLatin1Char('\n') + letter.letter.sender.join(QLatin1Char('\n'));
    const QString text = without(own, foreignValues(letter.request));
    const QRegularExpressionMatch match = placeholder().match(text);
    if (match.hasMatch())
        addError(findings, "text.placeholder", match.captured(),
            QT_TRANSLATE_NOOP("Lint", "A placeholder was left in the text. Put in what it stands for."));
}

/// Names say nothing: a Mr Police may write to a firm called Press.
QStringList names(const LetterRequest& request)
{
    QStringList values = foreignValues(request);
    values << senderName(request) << senderEmail(request) << recipientEmail(request);
    values.removeAll(QString());
    return values;
}

void checkPhrases(const LintCase& letter, Findings& findings)
{
    const QString text = without(wholeText(letter.letter), names(letter.request));
    for (const PhraseRule& rule : letter.rules.types.phraseRules()) {
        if (!rule.appliesTo(letter.letter))
            continue;
        const QRegularExpressionMatch match = rule.pattern.match(text);
        if (match.hasMatch() == (rule.demand == PhraseRule::Demand::Always))
            continue;
        const QString message = base::ruleText(base::RuleTexts::Letters, rule.message);
        findings.append({rule.severity, rule.code, match.captured(), message});
    }
}

/// The check digit of payment cards and some national numbers (ISO/IEC 7812-1).
bool luhn(const QString& digits)
{
    int sum = 0;
    int place = 0;
    for (auto c = digits.rbegin(); c != digits.rend(); ++c) {
        if (!c->isDigit())
            continue;
        const int value = c->digitValue() * (place % 2 == 1 ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
        ++place;
    }
    return place > 0 && sum % 10 == 0;
}

bool identifiesAccount(const LintCase& letter, const QString& number)
{
    const QList<Identifier> known = identifiers(letter.request);
    return std::any_of(known.begin(), known.end(), [&](const Identifier& one) { return one.value.contains(number); });
}

void checkNumber(const LintCase& letter, const NumberRule& rule, const QString& text, Findings& findings)
{
    for (auto matches = rule.pattern.globalMatch(text); matches.hasNext();) {
        const QString number = matches.next().captured();
        if (rule.check == NumberRule::Check::Luhn && !luhn(number))
            continue;
        const bool own = rule.mayIdentifyAccount && identifiesAccount(letter, number);
        const auto severity = own ? model::LintFinding::Severity::Warning : model::LintFinding::Severity::Error;
        // The number itself must not travel further than the letter.
        const QString where = number.left(2) + QStringLiteral("…");
        findings.append({severity, rule.code, where, base::ruleText(base::RuleTexts::Letters, rule.message)});
        return;
    }
}

} // namespace

void checkText(const LintCase& letter, Findings& findings)
{
    checkPlaceholders(letter, findings);
    checkPhrases(letter, findings);
    const QString text = wholeText(letter.letter) + QLatin1Char('\n') + letter.letter.sender.join(QLatin1Char('\n'));
    for (const NumberRule& rule : letter.rules.types.numberRules()) {
        if (rule.exceptTypes.contains(letter.letter.type))
            continue;
        checkNumber(letter, rule, text, findings);
    }
}

} // namespace recourse::letters
