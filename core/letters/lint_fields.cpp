// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/letter_parts.h"
#include "letters/lint_checks.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

namespace recourse::letters {

namespace {

/// Whether a letter to an authority has a recipient, which is not the organisation that it is about.
bool isToAnother(const LintCase& letter)
{
    const QString to = letter.letter.recipient.value(0);
    const model::Service& about = letter.request.service;
    return !to.isEmpty() && to != templateValue(about.legalEntity) && to != templateValue(about.name);
}

/// Whether an element of the letter is filled. A code that names no element is a field of the user.
bool filled(const LintCase& letter, const QString& element)
{
    const LetterRequest& request = letter.request;
    const auto is = [&element](const char* code) { return element == QLatin1String(code); };
    if (is("sender_name"))
        return !senderName(request).isEmpty();
    if (is("answer_address"))
        return !senderEmail(request).isEmpty() || !senderAddress(request).isEmpty();
    if (is("recipient") && letter.type->addressee == Addressee::Authority)
        return isToAnother(letter);
    if (is("recipient"))
        return !recipientEntity(request).isEmpty();
    if (is("identifiers"))
        return !identifiers(request).isEmpty();
    if (is("reference"))
        return !letter.letter.reference.isEmpty();
    if (is("incident") && !request.breaches.empty())
        return true;
    if (is("theft_report"))
        return !templateValue(request.theft.reportNumber).isEmpty();
    if (is("theft_items"))
        return !request.theft.items.isEmpty();
    return !templateValue(request.fields.value(element)).isEmpty();
}

void checkRequired(const LintCase& letter, Findings& findings)
{
    for (const QString& element : letter.type->required) {
        if (!filled(letter, element))
            addError(findings, "field.empty", element,
                QT_TRANSLATE_NOOP("Lint", "The letter needs this and it is empty. Fill it in."));
    }
    for (auto field = letter.request.fields.begin(); field != letter.request.fields.end(); ++field) {
        const bool known = commonFields().contains(field.key()) || letter.type->required.contains(field.key())
            || letter.type->optional.contains(field.key());
        if (!known)
            addWarning(findings, "field.unknown", field.key(),
                QT_TRANSLATE_NOOP("Lint", "This letter has no such field; the value is not printed."));
    }
}

/// A letter with variants says different things; which of them is the user's choice.
void checkVariant(const LintCase& letter, Findings& findings)
{
    const QString variant = letter.request.fields.value(QStringLiteral("variant"));
    if (!letter.type->variants.isEmpty() && !letter.type->variants.contains(variant))
        addError(findings, "field.variant", variant,
            QT_TRANSLATE_NOOP("Lint", "This letter has several forms. Choose the one that fits."));
}

void checkWayThere(const LintCase& letter, Findings& findings)
{
    const QString channel = effectiveChannel(letter.request);
    if (channel == QLatin1String("email") && recipientEmail(letter.request).isEmpty())
        addError(findings, "field.empty", QStringLiteral("recipient_email"),
            QT_TRANSLATE_NOOP("Lint", "The letter goes by e-mail but there is no address. Add the privacy contact."));
    const bool post = channel.startsWith(QLatin1String("letter")) || channel == QLatin1String("registered");
    if (post && recipientAddress(letter.request).isEmpty())
        addError(findings, "field.empty", QStringLiteral("recipient_address"),
            QT_TRANSLATE_NOOP("Lint", "The letter goes by post but there is no postal address. Add it."));
}

QString mainDomain(QString host)
{
    if (host.startsWith(QLatin1String("www.")))
        host = host.mid(4);
    return host;
}

/// The domains at which an authority takes mail or complaints.
QSet<QString> domainsOf(const law::Authority& authority)
{
    QSet<QString> domains;
    if (authority.email.contains(QLatin1Char('@')))
        domains.insert(authority.email.section(QLatin1Char('@'), 1).toLower());
    if (!authority.urlComplaint.isEmpty())
        domains.insert(mainDomain(QUrl(authority.urlComplaint).host().toLower()));
    return domains;
}

/// The authority's name, without the short form, and the short form in parentheses.
QStringList namesOf(const law::Authority& authority)
{
    static const QRegularExpression brackets(QStringLiteral("^(.*?)\\s*\\(([^)]+)\\)$"));
    const QRegularExpressionMatch match = brackets.match(authority.name);
    return match.hasMatch() ? QStringList{authority.name, match.captured(1), match.captured(2)} : QStringList{authority.name};
}

bool isAddressOf(const law::Authority& authority, const model::Letter& letter)
{
    const QString domain = letter.recipientEmail.section(QLatin1Char('@'), 1).trimmed().toLower();
    for (const QString& own : domainsOf(authority)) {
        if (domain == own || domain.endsWith(QLatin1Char('.') + own))
            return true;
    }
    const QStringList names = namesOf(authority);
    return !letter.recipient.isEmpty() && names.contains(letter.recipient.first(), Qt::CaseInsensitive);
}

void checkRecipient(const LintCase& letter, Findings& findings)
{
    if (letter.type->addressee == Addressee::Authority)
        return;
    for (const law::Regime& regime : letter.rules.regimes.all()) {
        QList<law::Authority> authorities = regime.authorities;
        authorities.append(regime.authority);
        for (const law::Authority& authority : authorities) {
            if (!isAddressOf(authority, letter.letter))
                continue;
            addError(findings, "recipient.authority", authority.name,
                QT_TRANSLATE_NOOP("Lint",
                    "This letter is for the organisation that holds the data, but the recipient is an authority. "
                    "Correct the recipient."));
            return;
        }
    }
}

void checkPersons(const LintCase& letter, Findings& findings)
{
    QSet<QString> persons;
    for (const model::Account& account : accountsOfService(letter.request))
        persons.insert(account.person.trimmed());
    if (persons.size() > 1)
        addError(findings, "person.several", QStringLiteral("accounts"),
            QT_TRANSLATE_NOOP("Lint", "The accounts belong to more than one person. Each person writes a letter of their own."));
    else if (persons.size() == 1 && !letter.type->forAnother && !senderName(letter.request).contains(*persons.begin(), Qt::CaseInsensitive))
        addError(findings, "person.other", QStringLiteral("sender_name"),
            QT_TRANSLATE_NOOP("Lint", "The accounts belong to another person than the sender. That person must write and sign."));
}

} // namespace

void checkFields(const LintCase& letter, Findings& findings)
{
    if (!letter.type)
        return;
    checkRequired(letter, findings);
    checkVariant(letter, findings);
    checkWayThere(letter, findings);
    checkRecipient(letter, findings);
    checkPersons(letter, findings);
}

} // namespace recourse::letters
