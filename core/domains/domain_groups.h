// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QString>

#include <optional>

namespace recourse::domains {

/// How domains of a group belong together.
enum class GroupKind {
    Shared, ///< one login is good at all of them
    SharedOneWay, ///< a login of an older domain is good at a newer one
    Renamed, ///< the service moved from some domains, which are obsolete, to others
    Former, ///< one login once was good at all of them
};

/// Domains whose logins are, or were, one. Facts about others, so good for proposals only. Immutable; safe to share between threads.
class DomainGroups
{
public:
    /// Reads resources/rules/shared_logins.json: source, source_url, licence, copyright, as_of (ISO date) and groups, each with a kind
    /// ("shared", "shared_one_way", "renamed", "former") and domains, or from and to, in lower case punycode. Errors: RuleMalformed,
    /// `where` naming group and field; for a missing or wrong field, a group of fewer than two domains, and a domain given twice.
    [[nodiscard]] static base::Result<DomainGroups> parse(const QByteArray& json);

    /// A domain's place.
    struct Member
    {
        int group = -1;
        GroupKind kind = GroupKind::Shared;
        bool newer = false; ///< of SharedOneWay and Renamed: it is one of those moved to
    };

    /// The group of a host or of the nearest domain above it, up to its registrable domain.
    [[nodiscard]] std::optional<Member> find(const QString& host, const QString& domain) const;
    [[nodiscard]] int groups() const { return m_groups; }
    /// Every domain with its place.
    [[nodiscard]] const QHash<QString, Member>& members() const { return m_members; }
    [[nodiscard]] QDate asOf() const { return m_asOf; }

private:
    QHash<QString, Member> m_members;
    int m_groups = 0;
    QDate m_asOf;
};

} // namespace recourse::domains
