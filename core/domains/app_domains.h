// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace recourse::domains {

/// At which web site the account of an app is. Facts about others, so good for proposals and possible matches only. Immutable; safe to
/// share between threads.
class AppDomains
{
public:
    /// Reads resources/rules/app_domains.json: source, as_of (ISO date) and apps, an object of ids of apps in lower case and registrable
    /// domains. Errors: RuleMalformed, `where` naming the field or the app.
    [[nodiscard]] static base::Result<AppDomains> parse(const QByteArray& json);

    /// The domain of an app's account; empty if that is not known.
    [[nodiscard]] QString domainOf(const QString& app) const { return m_domains.value(app.toLower()); }
    /// Every app with its domain.
    [[nodiscard]] const QHash<QString, QString>& all() const { return m_domains; }

private:
    QHash<QString, QString> m_domains;
};

} // namespace recourse::domains
