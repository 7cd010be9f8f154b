// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/service_words.h"

namespace recourse::session {

using base::Code;
using base::fail;
using base::Result;

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
