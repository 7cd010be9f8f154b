// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text.h"

#include <QDate>
#include <QLocale>
#include <QRegularExpression>

namespace recourse::ui {

namespace {

bool turnsDirection(char16_t letter)
{
    return (letter >= 0x202A && letter <= 0x202E) || (letter >= 0x2066 && letter <= 0x2069) || letter == 0x200E || letter == 0x200F
        || letter == 0x061C;
}

bool isShown(QChar letter)
{
    if (letter == u'\n' || letter == u'\t')
        return true;
    return letter.category() != QChar::Other_Control && !turnsDirection(letter.unicode());
}

} // namespace

QString safeText(const QString& text, int longest)
{
    QString safe;
    safe.reserve(qMin<qsizetype>(text.size(), longest + 1));
    for (const QChar letter : text) {
        if (!isShown(letter))
            continue;
        if (safe.size() >= longest) {
            if (safe.back().isHighSurrogate())
                safe.chop(1);
            return safe + QChar(0x2026);
        }
        safe += letter;
    }
    return safe;
}

QString plainToolTip(const QString& text)
{
    if (text.isEmpty())
        return {};
    QString escaped = safeText(text, 1000).toHtmlEscaped();
    escaped.replace(u'\n', QStringLiteral("<br>"));
    return QStringLiteral("<p>%1</p>").arg(escaped);
}

bool mayOpen(const QUrl& url)
{
    if (!url.isValid())
        return false;
    if (url.scheme() == QLatin1String("mailto"))
        return !url.path().isEmpty();
    return url.scheme() == QLatin1String("https") && !url.host().isEmpty();
}

QString dateFormat()
{
    const QLocale locale;
    // Day and month stand in either order in English: without a country, only the month's name says which is which.
    if (locale.language() == QLocale::English && locale.territory() == QLocale::World)
        return QStringLiteral("d MMM yyyy");
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return format;
}

QString dateText(const QDate& date)
{
    return QLocale().toString(date, dateFormat());
}

QString momentText(const QDateTime& moment)
{
    const QDateTime local = moment.toLocalTime();
    QString time = QLocale().timeFormat(QLocale::ShortFormat);
    time.remove(QLatin1String(":ss")); // as locales without a country have it
    return QStringLiteral("%1 %2").arg(dateText(local.date()), QLocale().toString(local.time(), time));
}

QString withLocalDates(const QString& sentence)
{
    // A day alone: not the beginning of a moment, nor a part of a name such as "2026-01-02.example.org".
    static const QRegularExpression day(QStringLiteral("(?<![\\w.-])\\d{4}-\\d{2}-\\d{2}(?![\\w-]|\\.\\w)"));
    QString said;
    qsizetype end = 0;
    for (auto matches = day.globalMatch(sentence); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QDate date = QDate::fromString(match.captured(), Qt::ISODate);
        said += QStringView(sentence).mid(end, match.capturedStart() - end);
        said += date.isValid() ? dateText(date) : match.captured();
        end = match.capturedEnd();
    }
    said += QStringView(sentence).mid(end);
    return said;
}

} // namespace recourse::ui
