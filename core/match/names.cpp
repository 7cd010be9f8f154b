// SPDX-License-Identifier: GPL-3.0-or-later
#include "match/names.h"

#include "domains/organisation_name.h"

#include <algorithm>

namespace recourse::match {

namespace {

bool looksLikeHost(const QString& text)
{
    return text.contains(u'.') && !text.contains(u' ');
}

} // namespace

PublishedNames publishedNames(const model::Breach& breach)
{
    PublishedNames names;
    const auto add = [&names](const QString& shown) {
        for (const QString& name : domains::organisationNames(shown)) {
            const auto same = [&name](const auto& known) { return known.first == name; };
            if (std::none_of(names.begin(), names.end(), same))
                names.emplace_back(name, shown.simplified());
        }
    };
    add(breach.orgName);
    for (const QString& name : breach.orgNames)
        add(name);
    return names;
}

QString nameInTitle(const model::Account& account)
{
    const QString& title = account.title;
    const bool repeats = title.isEmpty() || title == account.domain || title == account.host;
    if (repeats || account.kind == model::AccountKind::Local)
        return {};
    if (account.kind == model::AccountKind::Web && looksLikeHost(title))
        return {};
    return domains::organisationName(title);
}

bool hasPlainName(const KnownService& service)
{
    return service.names.size() == 1 && domains::isOrganisationName(service.names.constFirst());
}

QStringList namesOf(const KnownService& service)
{
    if (hasPlainName(service))
        return service.names;
    QStringList names;
    for (const QString& shown : service.names) {
        for (const QString& name : domains::organisationNames(shown)) {
            if (!names.contains(name))
                names += name;
        }
    }
    return names;
}

} // namespace recourse::match
