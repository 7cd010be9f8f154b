// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/proxy.h"

#include "base/detail.h"

#include <QRandomGenerator>
#include <QUrl>

namespace recourse::net {

using base::Detail;

namespace {

QByteArray randomWord()
{
    return QByteArray::number(QRandomGenerator::system()->generate64(), 16);
}

} // namespace

base::Result<ProxyRoute> ProxyRoutes::routeFor(const QString& feed, const QString& proxySetting)
{
    if (proxySetting.isEmpty())
        return ProxyRoute{};
    const QUrl url(proxySetting, QUrl::StrictMode);
    const QString scheme = url.scheme().toLower();
    const bool socks = scheme == QLatin1String("socks5h");
    const bool known = socks || scheme == QLatin1String("http") || scheme == QLatin1String("https");
    if (!known || url.host().isEmpty())
        return base::fail(base::Code::NetProxy, Detail::tr("only http://, https:// and socks5h:// with a host are understood"));

    ProxyRoute route{url.toEncoded(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment), {}, {}};
    if (socks && url.userInfo().isEmpty()) {
        QByteArray& circuit = m_circuits[feed];
        if (circuit.isEmpty())
            circuit = randomWord();
        route.user = circuit;
        route.password = circuit;
    }
    return route;
}

} // namespace recourse::net
