// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/redact.h"

namespace recourse::base {

namespace {

bool isBidirectionalControl(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x061C || u == 0x200E || u == 0x200F || (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069);
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
