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
base::Result<LetterBasis> basisOf(const LetterType& type, const law::Regime& regime, QDate day)
{
    const auto basis = type.basisUnder(regime, day);
    if (!basis && !regime.noLetters.isEmpty() && type.wouldRestOn(regime, day))
        return notOffered(lawText(regime.noLetters));
    if (!basis)
        return notOffered(Detail::tr("%1 has no basis for “%2”", "a law; a letter").arg(lawText(regime.shortName), letterName(type)));
    if (!basis->provenance.inForce(day) || !regime.provenance.inForce(day))
        return notOffered(Detail::tr("%1: not in force on %2", "a law; a day").arg(lawText(basis->provenance.cite), day.toString(Qt::ISODate)));
    if (basis->provenance.state == law::RuleState::Uncertain)
        return notOffered(Detail::tr("%1: a person must check this rule first", "a law").arg(lawText(basis->provenance.cite)));
    return *basis;
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

/// To whom and where a letter to an authority goes: by its own fields alone, for the service's are those of the organisation it is about.
QStringList authorityBlock(const LetterRequest& request)
{
    QStringList block{templateValue(request.fields.value(QStringLiteral("recipient")))};
    if (!block.constFirst().isEmpty())
        block.append(fieldItems(request, QStringLiteral("recipient_address")));
    block.removeAll(QString());
    return block;
}

QStringList recipientBlock(const LetterRequest& request, const LetterType& type, const law::LetterWords& words)
{
    if (type.addressee == Addressee::Authority)
        return authorityBlock(request);
    const QString entity = recipientEntity(request);
    QStringList block{entity.isEmpty() ? templateValue(request.service.name) : entity};
    if (type.addressee == Addressee::Controller)
        block.append(words.value(QStringLiteral("attention")));
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

/// What the letter always encloses, what this law wants enclosed, and what the user adds.
QStringList enclosures(const LetterRequest& request, const LetterType& type, const law::Regime& regime)
{
    const LetterBasis* basis = type.basis(regime.code);
    const QStringList wanted = basis ? basis->enclosures.value(request.language) : QStringList();
    return type.enclosures.value(request.language) + wanted + fieldItems(request, QStringLiteral("enclosures"));
}

/// "Mit freundlichen Grüßen" has no sharp s in Switzerland.
QString closingWords(const LetterRequest& request, const law::LetterWords& words)
{
    QString closing = words.value(QStringLiteral("closing"));
    if (request.service.country == QLatin1String("CH") || request.service.country == QLatin1String("LI"))
        closing.replace(QChar(0x00DF), QStringLiteral("ss"));
    return closing;
}

/// Everything but the text and the dates.
model::Letter letterHead(const LetterRequest& request, const LetterType& type, const law::Regime& regime, const Rules& rules)
{
    const law::LetterWords words = rules.types.lawWords(regime, request.language);
    model::Letter letter;
    letter.service = request.service.id;
    letter.type = type.id;
    letter.regime = regime.code;
    letter.language = request.language;
    letter.reference = request.reference;
    letter.sender = senderBlock(request);
    letter.senderEmail = senderEmail(request);
    letter.recipient = recipientBlock(request, type, words);
    letter.recipientEmail = type.addressee == Addressee::Authority ? templateValue(request.fields.value(QStringLiteral("recipient_email")))
                                                                   : recipientEmail(request);
    letter.place = templateValue(request.fields.value(QStringLiteral("place")));
    letter.date = request.today;
    letter.closing = closingWords(request, words) + QLatin1Char('\n') + senderName(request);
    letter.enclosures = enclosures(request, type, regime);
    return letter;
}

/// The letter of a request whose type and law are found and whose gaps are filled.
base::Result<model::Letter> written(
    const LetterRequest& request, const LetterType& type, const law::Regime& regime, const LetterBasis& basis, const Rules& rules)
{
    const auto dates = letterDates(request, type.clockUnder(regime.code), regime, rules);
    if (!dates)
        return dates.error();
    const TemplateData data = templateData(request, type, regime, *dates, rules);
    const QString country = regime.code == QLatin1String("ca-qc") ? QStringLiteral("CA-QC") : request.service.country;
    const bool swiss = request.language == QLatin1String("de") && (country == QLatin1String("CH") || country == QLatin1String("LI"));
    const TemplateSource templates = swiss && rules.templates ? swissSpelling(rules.templates) : rules.templates;
    const auto text = fillTemplate(templates, request.language, basis.templateKey, data, rules.types.family(regime.code));
    if (!text)
        return text.error();
    model::Letter letter = letterHead(request, type, regime, rules);
    letter.cites = basis.cites;
    letter.subject = typeset(text->subject, request.language, country);
    letter.body = typeset(text->body, request.language, country);
    letter.due = dates->due;
    letter.overdueFrom = dates->overdueFrom;
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
    auto letter = written(completed(request, *type, *regime, rules), *type, *regime, *basis, rules);
    if (letter)
        letter->lint = lintLetter(*letter, request, rules);
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
