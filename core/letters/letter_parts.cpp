// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/letter_parts.h"

#include "model/service_key.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace recourse::letters {

namespace {

/// A letter that lists more accounts than this does not fit its page.
constexpr int kMostIdentifiers = 8;

QString field(const LetterRequest& request, const char* key)
{
    return templateValue(request.fields.value(QLatin1String(key)));
}

QString fieldOr(const LetterRequest& request, const char* key, const QString& otherwise)
{
    const QString own = field(request, key);
    return own.isEmpty() ? templateValue(otherwise) : own;
}

QStringList parts(const QString& text)
{
    static const QRegularExpression separator(QStringLiteral("[\\n;]"));
    QStringList parts;
    for (const QString& part : text.split(separator)) {
        const QString value = templateValue(part);
        if (!value.isEmpty())
            parts.append(value);
    }
    return parts;
}

QStringList addressOr(const LetterRequest& request, const char* key, const QString& otherwise)
{
    const QStringList own = parts(request.fields.value(QLatin1String(key)));
    return own.isEmpty() ? parts(otherwise) : own;
}

bool isEmail(const QString& value)
{
    static const QRegularExpression email(QStringLiteral("^[^@\\s]+@[^@\\s]+$"));
    return email.match(value).hasMatch();
}

QString kindOf(const QString& value)
{
    static const QRegularExpression phone(QStringLiteral("^\\+?[0-9][0-9 ()/-]{5,}$"));
    if (isEmail(value))
        return QStringLiteral("email");
    return phone.match(value).hasMatch() ? QStringLiteral("phone") : QStringLiteral("username");
}

void addIdentifier(QList<Identifier>& list, const QString& kind, const QString& raw)
{
    const QString value = templateValue(raw);
    const bool known = std::any_of(list.begin(), list.end(),
        [&](const Identifier& other) { return other.value.compare(value, Qt::CaseInsensitive) == 0; });
    if (!value.isEmpty() && !known && list.size() < kMostIdentifiers)
        list.append(Identifier{kind, value});
}

} // namespace

QString senderName(const LetterRequest& request)
{
    return fieldOr(request, "sender_name", request.profile.fullName);
}

QStringList senderAddress(const LetterRequest& request)
{
    return addressOr(request, "sender_address", request.profile.postalAddress.join(QLatin1Char('\n')));
}

QString senderEmail(const LetterRequest& request)
{
    return fieldOr(request, "sender_email", request.profile.email);
}

QString recipientEntity(const LetterRequest& request)
{
    return fieldOr(request, "recipient", request.service.legalEntity);
}

QStringList recipientAddress(const LetterRequest& request)
{
    return addressOr(request, "recipient_address", request.service.postalAddress);
}

QString recipientEmail(const LetterRequest& request)
{
    return fieldOr(request, "recipient_email", request.service.privacyEmail);
}

std::vector<model::Account> accountsOfService(const LetterRequest& request)
{
    std::vector<model::Account> own;
    for (const model::Account& account : request.accounts) {
        const bool linked = account.service.stored() && account.service == request.service.id;
        const bool sameKey = !request.service.key.isEmpty() && model::serviceKey(account) == request.service.key;
        const bool sameDomain = !account.domain.isEmpty() && request.service.domains.contains(account.domain);
        if (linked || sameKey || sameDomain)
            own.push_back(account);
    }
    return own;
}

QList<Identifier> identifiers(const LetterRequest& request)
{
    QList<Identifier> list;
    for (const QString& own : parts(request.fields.value(QStringLiteral("identifiers"))))
        addIdentifier(list, isEmail(own) ? QStringLiteral("email") : QStringLiteral("other"), own);
    if (!list.isEmpty())
        return list;
    for (const model::Account& account : accountsOfService(request)) {
        addIdentifier(list, kindOf(account.login.trimmed()), account.login);
        const auto email = std::find_if(account.also.begin(), account.also.end(), isEmail);
        if (!isEmail(account.login.trimmed()) && email != account.also.end())
            addIdentifier(list, QStringLiteral("email"), *email);
    }
    return list;
}

QString effectiveChannel(const LetterRequest& request)
{
    if (!request.channel.isEmpty())
        return request.channel;
    if (!recipientEmail(request).isEmpty())
        return QStringLiteral("email");
    return recipientAddress(request).isEmpty() ? QStringLiteral("web") : QStringLiteral("letter");
}

QStringList fieldItems(const LetterRequest& request, const QString& key)
{
    return parts(request.fields.value(key));
}

QString dateText(const law::LetterWords& words, const QString& language, QDate day)
{
    const QString format = words.value(QStringLiteral("date_format"));
    const QString text = QLocale(language).toString(day, format.isEmpty() ? QStringLiteral("yyyy-MM-dd") : format);
    const bool frenchFirst = language == QLatin1String("fr") && text.startsWith(QLatin1String("1 "));
    return frenchFirst ? QStringLiteral("1er") + text.mid(1) : text;
}

const QStringList& commonFields()
{
    static const QStringList fields{QStringLiteral("sender_name"), QStringLiteral("sender_address"), QStringLiteral("sender_email"),
        QStringLiteral("recipient"), QStringLiteral("recipient_email"), QStringLiteral("recipient_address"),
        QStringLiteral("identifiers"), QStringLiteral("place"), QStringLiteral("answer_channel"), QStringLiteral("answer_by"),
        QStringLiteral("enclosures"), QStringLiteral("variant")};
    return fields;
}

} // namespace recourse::letters
