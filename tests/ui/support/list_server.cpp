// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/list_server.h"

#include "base/clock.h"
#include "session/demo_jobs.h"

namespace recourse::test {

ListServer::ListServer()
{
    const base::SystemClock clock;
    session::Session session({}, clock);
    const auto material = session::demoMaterial(session);
    if (!material)
        qFatal("no demonstration list");
    m_server.serve("/api/v3/breaches", material->breachList, {{"Content-Type", "application/json"}});
    m_server.serve("/api/v3/latestbreach", material->latestBreach, {{"Content-Type", "application/json"}});
}

QMap<QString, QUrl> ListServer::feedUrls() const
{
    return {{QStringLiteral("hibp"), m_server.url(QStringLiteral("/api/v3"))}};
}

} // namespace recourse::test
