// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/service_words.h"

#include <QRegularExpression>

namespace recourse::session {

using base::Code;
using base::fail;
using base::Result;

std::optional<NamedSource> namedSource(const QString& contactSource)
{
    static const QRegularExpression kStarter(
        QStringLiteral("^datenanfragen\\.de company database, record “[^”]+”, (?<licence>[^,]+), as of (?<day>\\d{4}-\\d\\d-\\d\\d)$"));
    static const QRegularExpression kDirectory(QStringLiteral("^(?<name>[^()]+) \\((?<licence>[^()]+)\\), (?<day>\\d{4}-\\d\\d-\\d\\d)$"));
    const bool isStarter = contactSource.startsWith(QLatin1String("datenanfragen.de "));
    const QRegularExpressionMatch parts = (isStarter ? kStarter : kDirectory).match(contactSource);
    const QDate day = QDate::fromString(parts.captured(QStringLiteral("day")), Qt::ISODate);
    if (!day.isValid())
        return std::nullopt;
    const QString name = isStarter ? QStringLiteral("Datenanfragen.de") : parts.captured(QStringLiteral("name"));
    return NamedSource{name, parts.captured(QStringLiteral("licence")), day};
}

Result<QString> serviceKeyOf(const QString& words, const domains::SuffixList& suffixes)
{
    const QString trimmed = words.trimmed();
    if (trimmed.isEmpty())
        return fail(Code::BadArgument, QStringLiteral("service"));
    if (trimmed.startsWith(QLatin1String("app:")))
        return trimmed;
    if (trimmed.startsWith(QLatin1String("title:")))
        return trimmed.toLower();
    const domains::Site site = domains::siteOf(trimmed.toStdString(), suffixes);
    if (site.kind == domains::SiteKind::Web && !site.domain.isEmpty())
        return site.domain;
    return QStringLiteral("title:") + trimmed.toLower();
}

} // namespace recourse::session
