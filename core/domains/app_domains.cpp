// SPDX-License-Identifier: GPL-3.0-or-later
#include "domains/app_domains.h"

#include <QDate>
#include <QJsonDocument>
#include <QJsonObject>

namespace recourse::domains {

using base::Code;
using base::fail;

base::Result<AppDomains> AppDomains::parse(const QByteArray& json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (root[u"source"].toString().isEmpty())
        return fail(Code::RuleMalformed, QStringLiteral("source"));
    if (!QDate::fromString(root[u"as_of"].toString(), Qt::ISODate).isValid())
        return fail(Code::RuleMalformed, QStringLiteral("as_of"));
    const QJsonObject apps = root[u"apps"].toObject();
    if (apps.isEmpty())
        return fail(Code::RuleMalformed, QStringLiteral("apps"));
    AppDomains read;
    for (auto app = apps.begin(); app != apps.end(); ++app) {
        const QString domain = app.value().toString();
        if (app.key() != app.key().toLower() || !domain.contains(u'.') || domain != domain.toLower())
            return fail(Code::RuleMalformed, app.key());
        read.m_domains.insert(app.key(), domain);
    }
    return read;
}

} // namespace recourse::domains
