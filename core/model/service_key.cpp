// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/service_key.h"

namespace recourse::model {

QString serviceKey(const Account& account)
{
    switch (account.kind) {
    case AccountKind::Web:
        return account.domain.isEmpty() ? account.host : account.domain;
    case AccountKind::App:
        return QStringLiteral("app:") + account.host;
    case AccountKind::Local:
        return QStringLiteral("local:") + account.host;
    case AccountKind::Unresolved:
        break;
    }
    return QStringLiteral("title:") + account.title.toLower();
}

QString serviceKey(const Candidate& candidate)
{
    if (!candidate.domain.isEmpty())
        return candidate.domain;
    if (!candidate.appId.isEmpty())
        return QStringLiteral("app:") + candidate.appId;
    return QStringLiteral("title:") + candidate.title.toLower();
}

QString mergeKey(const Account& account)
{
    return serviceKey(account) + QChar(u'\x1F') + account.login.toLower();
}

} // namespace recourse::model
