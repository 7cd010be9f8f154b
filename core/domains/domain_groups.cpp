// SPDX-License-Identifier: GPL-3.0-or-later
#include "domains/domain_groups.h"

#include "domains/site.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace recourse::domains {

using base::Code;
using base::fail;
using base::Status;

namespace {

std::optional<GroupKind> kindOf(const QString& word)
{
    if (word == QLatin1String("shared"))
        return GroupKind::Shared;
    if (word == QLatin1String("shared_one_way"))
        return GroupKind::SharedOneWay;
    if (word == QLatin1String("renamed"))
        return GroupKind::Renamed;
    if (word == QLatin1String("former"))
        return GroupKind::Former;
    return std::nullopt;
}

Status malformed(int group, const QString& what)
{
    return fail(Code::RuleMalformed, QStringLiteral("group %1: %2").arg(group).arg(what));
}

Status addMembers(QHash<QString, DomainGroups::Member>& members, const QJsonValue& list, const DomainGroups::Member& member)
{
    const QJsonArray domains = list.toArray();
    if (domains.isEmpty())
        return malformed(member.group, QStringLiteral("domains"));
    for (const QJsonValue& value : domains) {
        const QString domain = value.toString();
        if (domain.isEmpty() || normalisedHost(domain) != domain || members.contains(domain))
            return malformed(member.group, domain);
        members.insert(domain, member);
    }
    return {};
}

Status addGroup(QHash<QString, DomainGroups::Member>& members, const QJsonObject& group, int number)
{
    const auto kind = kindOf(group[QLatin1String("kind")].toString());
    if (!kind)
        return malformed(number, QStringLiteral("kind"));
    const qsizetype before = members.size();
    Status added;
    if (*kind == GroupKind::Shared || *kind == GroupKind::Former) {
        added = addMembers(members, group[QLatin1String("domains")], {number, *kind, false});
    } else {
        added = addMembers(members, group[QLatin1String("from")], {number, *kind, false});
        if (added)
            added = addMembers(members, group[QLatin1String("to")], {number, *kind, true});
    }
    if (added && members.size() < before + 2)
        return malformed(number, QStringLiteral("one domain only"));
    return added;
}

} // namespace

base::Result<DomainGroups> DomainGroups::parse(const QByteArray& json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    for (const char* field : {"source", "source_url", "licence", "copyright"}) {
        if (root[QLatin1String(field)].toString().isEmpty())
            return fail(Code::RuleMalformed, QString::fromLatin1(field));
    }
    DomainGroups groups;
    groups.m_asOf = QDate::fromString(root[QLatin1String("as_of")].toString(), Qt::ISODate);
    const QJsonArray list = root[QLatin1String("groups")].toArray();
    if (!groups.m_asOf.isValid() || list.isEmpty())
        return fail(Code::RuleMalformed, list.isEmpty() ? QStringLiteral("groups") : QStringLiteral("as_of"));
    for (const QJsonValue& group : list) {
        if (const Status added = addGroup(groups.m_members, group.toObject(), groups.m_groups++); !added)
            return added.error();
    }
    return groups;
}

std::optional<DomainGroups::Member> DomainGroups::find(const QString& host, const QString& domain) const
{
    QString name = host.isEmpty() ? domain : host;
    while (true) {
        const auto member = m_members.constFind(name);
        if (member != m_members.constEnd())
            return *member;
        const qsizetype dot = name.indexOf(u'.');
        if (name == domain || dot < 0)
            return std::nullopt;
        name = name.mid(dot + 1);
    }
}

} // namespace recourse::domains
