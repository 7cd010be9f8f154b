// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/redact.h"

#include <QRegularExpression>
#include <QStringList>

namespace recourse::base {

namespace {

bool isBidirectionalControl(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x061C || u == 0x200E || u == 0x200F || (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069);
}

/// Names of queries by which servers know who asks: "apikey", "access_token", "$$app_token", "X-Amz-Signature", "sig".
bool isKeyName(const QString& encoded)
{
    static const QRegularExpression word(QStringLiteral("key$|key(id|pair)|token|secret|signature|passw|credential|accessid|sessionid"
                                                        "|^(pass|pwd|pw|sig|auth|authorization|jwt|sid|session|hmac|user|username|login|email)$"));
    QString plain;
    for (const QChar c : QUrl::fromPercentEncoding(encoded.toUtf8()).toLower()) {
        if (c.isLetterOrNumber())
            plain += c;
    }
    return word.match(plain).hasMatch();
}

} // namespace

QString redactedLogin(const QString& login)
{
    if (login.isEmpty())
        return {};
    const qsizetype at = login.lastIndexOf(QLatin1Char('@'));
    QString shown = login.left(1) + QStringLiteral("…");
    if (at > 0) {
        const qsizetype dot = login.lastIndexOf(QLatin1Char('.'));
        shown += QStringLiteral("@…") + (dot > at ? login.mid(dot) : QString());
    }
    return shown;
}

QString redactedUrl(const QUrl& url)
{
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::FullyEncoded);
}

QString withoutKeys(const QString& url)
{
    const qsizetype query = url.indexOf(QLatin1Char('?'));
    if (query < 0)
        return url;
    QStringList parts = url.mid(query + 1).split(QLatin1Char('&'));
    for (QString& part : parts) {
        const qsizetype equals = part.indexOf(QLatin1Char('='));
        if (equals >= 0 && equals < part.size() - 1 && isKeyName(part.left(equals)))
            part = part.left(equals + 1) + QStringLiteral("•••••");
    }
    return url.left(query + 1) + parts.join(QLatin1Char('&'));
}

QString printable(const QString& text, int maxLength)
{
    QString line;
    line.reserve(std::min<qsizetype>(text.size(), maxLength));
    for (const QChar c : text) {
        if (line.size() >= maxLength) {
            line += QStringLiteral("…");
            break;
        }
        if (c == QLatin1Char('\n') || c == QLatin1Char('\t') || c == QLatin1Char('\r'))
            line += QLatin1Char(' ');
        else if (c.category() != QChar::Other_Control && !isBidirectionalControl(c))
            line += c;
    }
    return line;
}

} // namespace recourse::base
