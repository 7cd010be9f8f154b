// SPDX-License-Identifier: GPL-3.0-or-later
#include "domains/site.h"

#include <QChar>
#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace recourse::domains {

namespace {

bool isLetterOf(QChar c, QChar::Script script)
{
    return c.isLetter() && c.script() == script;
}

bool has(const QString& label, QChar::Script script)
{
    return std::any_of(label.begin(), label.end(), [script](QChar c) { return isLetterOf(c, script); });
}

/// True if every Cyrillic or Greek letter of the label looks like a Latin one (after Unicode TR 39's table of
/// confusables).
bool looksLatin(const QString& label)
{
    static const QString lookAlikes = QStringLiteral("асԁеһіјӏорԛѕԝхуαεικνορτυχ");
    return std::all_of(label.begin(), label.end(), [](QChar c) { return !c.isLetter() || lookAlikes.contains(c); });
}

bool couldDeceive(const QString& label)
{
    const bool lookAlikeScript = has(label, QChar::Script_Cyrillic) || has(label, QChar::Script_Greek);
    return lookAlikeScript && (has(label, QChar::Script_Latin) || looksLatin(label));
}

} // namespace

QString displayHost(const QString& host)
{
    if (!host.contains(QLatin1String("xn--")))
        return host;
    QStringList labels = host.split(u'.');
    for (QString& label : labels) {
        const QString shown = QUrl::fromAce(label.toLatin1(), QUrl::IgnoreIDNWhitelist);
        if (!shown.isEmpty() && !couldDeceive(shown))
            label = shown;
    }
    return labels.join(u'.');
}

} // namespace recourse::domains
