// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/account_split.h"

#include "base/detail.h"

namespace recourse::imports {

using base::Code;
using base::Detail;
using base::fail;
using base::Status;
using model::Account;
using model::AccountKind;

namespace {

/// Android and iOS name apps by reversed domains, and no host begins with these labels.
bool looksLikeApp(const QString& name)
{
    for (const char* start : {"com.", "org.", "net.", "io.", "app.", "co.", "me.", "tv.", "air.", "edu.", "gov."}) {
        if (name.startsWith(QLatin1String(start)) && name.count(u'.') > 1)
            return true;
    }
    return false;
}

/// Gives an account its place by the name of a host or app.
void setPlace(Account& account, const QString& host, const domains::SuffixList& suffixes)
{
    if (account.host == host)
        return;
    account.host = host;
    account.service = {};
    account.domain = looksLikeApp(host) ? QString() : suffixes.registrableDomain(host);
    account.kind = looksLikeApp(host)  ? AccountKind::App
        : account.domain.isEmpty()     ? AccountKind::Local
                                       : AccountKind::Web;
}

/// Takes names out of a list that must hold them all and one more.
Status takeNames(QStringList& names, const QStringList& taken)
{
    for (const QString& name : taken) {
        const auto place = std::find_if(names.begin(), names.end(),
            [&](const QString& known) { return known.compare(name, Qt::CaseInsensitive) == 0; });
        if (place == names.end())
            return fail(Code::BadArgument, name);
        names.erase(place);
    }
    if (names.isEmpty() && !taken.isEmpty())
        return fail(Code::BadArgument, Detail::tr("nothing would remain"));
    return {};
}

QStringList namesOf(const QString& first, const QStringList& further)
{
    QStringList names;
    if (!first.isEmpty())
        names << first;
    return names + further;
}

} // namespace

base::Result<AccountParts> splitOff(
    const Account& account, const QStringList& hosts, const QStringList& identifiers, const domains::SuffixList& suffixes)
{
    if (hosts.isEmpty() && identifiers.isEmpty())
        return fail(Code::BadArgument, Detail::tr("no host and no identifier"));
    QStringList keptHosts = namesOf(account.host, account.otherHosts);
    QStringList keptNames = namesOf(account.login, account.also);
    if (const Status taken = takeNames(keptHosts, hosts); !taken)
        return taken.error();
    if (const Status taken = takeNames(keptNames, identifiers); !taken)
        return taken.error();
    AccountParts parts{account, account};
    parts.made.id = {};
    parts.made.service = {};
    if (!hosts.isEmpty()) {
        setPlace(parts.made, hosts.constFirst(), suffixes);
        parts.made.otherHosts = hosts.mid(1);
        setPlace(parts.remaining, keptHosts.constFirst(), suffixes);
        parts.remaining.otherHosts = keptHosts.mid(1);
    }
    if (!identifiers.isEmpty()) {
        parts.made.login = identifiers.constFirst();
        parts.made.also = identifiers.mid(1);
        parts.remaining.login = keptNames.constFirst();
        parts.remaining.also = keptNames.mid(1);
    }
    return parts;
}

} // namespace recourse::imports
