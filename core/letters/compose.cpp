// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/compose.h"

#include "base/detail.h"
#include "base/rule_text.h"
#include "law/regime_choice.h"
#include "letters/letter_parts.h"

#include <algorithm>
#include <string_view>

namespace recourse::letters {

using base::Detail;

namespace {

base::Error notOffered(const QString& why)
{
    return base::fail(base::Code::LetterNotOffered, why);
}

QString lawText(const QString& text)
{
    return base::ruleText(base::RuleTexts::Law, text);
}

QString letterName(const LetterType& type)
{
    return base::ruleText(base::RuleTexts::Letters, type.title(QStringLiteral("en")));
}

/// The basis of the letter, or why the law gives none today.
base::Result<const LetterBasis*> basisOf(const LetterType& type, const law::Regime& regime, QDate day)
{
    const LetterBasis* basis = type.basis(regime.code);
    if (!basis)
        return notOffered(Detail::tr("%1 has no basis for “%2”", "a law; a letter").arg(lawText(regime.shortName), letterName(type)));
    if (!basis->provenance.inForce(day) || !regime.provenance.inForce(day))
        return notOffered(Detail::tr("%1: not in force on %2", "a law; a day").arg(lawText(basis->provenance.cite), day.toString(Qt::ISODate)));
    if (basis->provenance.state == law::RuleState::Uncertain)
        return notOffered(Detail::tr("%1: a person must check this rule first", "a law").arg(lawText(basis->provenance.cite)));
    return basis;
}

base::Result<QString> regimeCode(const LetterRequest& request, const Rules& rules)
{
    if (!request.regime.isEmpty())
        return request.regime;
    const auto choice = law::regimeFor(rules.regimes, request.profile.residence, request.service.country, request.today);
    if (!choice)
        return choice.error();
    return choice->regime;
}

QStringList recipientBlock(const LetterRequest& request, const law::Regime& regime)
{
    const QString entity = recipientEntity(request);
    QStringList block{entity.isEmpty() ? templateValue(request.service.name) : entity};
    block.append(regime.letterWords.value(request.language).value(QStringLiteral("attention")));
    block.append(recipientAddress(request));
    block.removeAll(QString());
    return block;
}

QStringList senderBlock(const LetterRequest& request)
{
    QStringList block{senderName(request)};
    block.append(senderAddress(request));
    block.removeAll(QString());
    return block;
}

/// Everything but the text and the dates.
model::Letter letterHead(const LetterRequest& request, const LetterType& type, const law::Regime& regime, const LetterBasis& basis)
{
    model::Letter letter;
    letter.service = request.service.id;
    letter.type = type.id;
    letter.regime = regime.code;
    letter.language = request.language;
    letter.reference = request.reference;
    letter.sender = senderBlock(request);
    letter.senderEmail = senderEmail(request);
    letter.recipient = recipientBlock(request, regime);
    letter.recipientEmail = recipientEmail(request);
    letter.place = templateValue(request.fields.value(QStringLiteral("place")));
    letter.date = request.today;
    const QString closing = regime.letterWords.value(request.language).value(QStringLiteral("closing"));
    letter.closing = closing + QLatin1Char('\n') + senderName(request);
    letter.cites = basis.cites;
    return letter;
}

} // namespace

base::Result<model::Letter> composeLetter(const LetterRequest& request, const Rules& rules)
{
    const LetterType* type = rules.types.find(request.type);
    if (!type)
        return base::fail(base::Code::LetterTypeUnknown, request.type);
    const auto code = regimeCode(request, rules);
    if (!code)
        return code.error();
    const law::Regime* regime = rules.regimes.find(*code);
    if (!regime)
        return base::fail(base::Code::RegimeUnknown, *code);
    const auto basis = basisOf(*type, *regime, request.today);
    if (!basis)
        return basis.error();
    const auto dates = law::dueDates(rules.regimes, rules.holidays, dueRequest(request, *type, *regime, rules));
    if (!dates)
        return dates.error();
    const TemplateData data = templateData(request, *type, *regime, *dates, rules);
    const auto text = fillTemplate(rules.templates, request.language, (*basis)->templateKey, data);
    if (!text)
        return text.error();

    model::Letter letter = letterHead(request, *type, *regime, **basis);
    letter.subject = text->subject;
    letter.body = text->body;
    letter.due = dates->due;
    letter.overdueFrom = dates->overdueFrom;
    letter.lint = lintLetter(letter, request, rules);
    return letter;
}

bool blocksExport(const QList<model::LintFinding>& findings)
{
    return std::any_of(findings.begin(), findings.end(),
        [](const model::LintFinding& finding) { return finding.severity == model::LintFinding::Severity::Error; });
}

QString newReference(quint64 random)
{
    static constexpr std::string_view kAlphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    QString token = QStringLiteral("RC-");
    for (int i = 0; i < 8; ++i) {
        if (i == 4)
            token += QLatin1Char('-');
        token += QLatin1Char(kAlphabet[random % kAlphabet.size()]);
        random /= kAlphabet.size();
    }
    return token;
}

} // namespace recourse::letters
