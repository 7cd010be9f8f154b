// SPDX-License-Identifier: GPL-3.0-or-later
#include "law/authority_choice.h"
#include "letters/letter_language.h"
#include "letters/letter_parts.h"

namespace recourse::letters {

namespace {

/// Where the user named none: the authority of the user's country, else the regime's only one.
const law::Authority& authorityFor(const LetterRequest& request, const law::Regime& regime)
{
    const QString country = request.profile.residence.section(QLatin1Char('-'), 0, 0);
    for (const law::Authority& authority : regime.authorities) {
        const bool ofPlace = authority.country == request.profile.residence || authority.country == country;
        if (ofPlace && authority.scope == law::AuthorityScope::General && authority.lands.isEmpty())
            return authority;
    }
    return regime.authority;
}

/// Values of the user stand; nothing goes from one authority's record to a recipient the user named.
void fillAuthority(LetterRequest& request, const law::Authority& authority)
{
    const auto empty = [&request](const char* key) { return templateValue(request.fields.value(QLatin1String(key))).isEmpty(); };
    if (!empty("recipient") || !law::canBeWrittenTo(authority))
        return;
    request.fields.insert(QStringLiteral("recipient"), authority.name);
    if (empty("recipient_email") && empty("recipient_address")) {
        request.fields.insert(QStringLiteral("recipient_email"), authority.email);
        request.fields.insert(QStringLiteral("recipient_address"), authority.post);
    }
}

/// The languages that this letter has a text and this law has words in.
QStringList availableLanguages(const LetterType& type, const law::Regime& regime, const Rules& rules)
{
    const LetterBasis* basis = type.basis(regime.code);
    const QString family = rules.types.family(regime.code);
    QStringList available;
    for (const char* language : {"en", "de", "fr", "es"}) {
        const QString code = QLatin1String(language);
        const QString key = basis ? code + QLatin1Char('/') + basis->templateKey : QString();
        const bool text = basis && rules.templates && (rules.templates(key + QLatin1Char('_') + family) || rules.templates(key));
        if (text && !rules.types.lawWords(regime, code).value(QStringLiteral("salutation")).isEmpty())
            available.append(code);
    }
    return available;
}

} // namespace

LetterRequest completed(const LetterRequest& request, const LetterType& type, const law::Regime& regime, const Rules& rules)
{
    LetterRequest full = request;
    QStringList spoken = languagesAt(request.service.country, recipientAddress(request));
    if (type.addressee == Addressee::Authority) {
        const law::Authority& authority = authorityFor(request, regime);
        fillAuthority(full, authority);
        spoken = authority.languages;
    }
    if (full.language.isEmpty())
        full.language = letterLanguage(spoken, availableLanguages(type, regime, rules), request.profile.language);
    return full;
}

} // namespace recourse::letters
