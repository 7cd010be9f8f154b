// SPDX-License-Identifier: GPL-3.0-or-later
#include "match/names.h"

namespace recourse::match {

namespace {

bool looksLikeHost(const QString& text)
{
    return text.contains(u'.') && !text.contains(u' ');
}

} // namespace

void PublishedTexts::add(std::uint32_t row, const model::Breach& breach)
{
    const std::size_t first = m_texts.size();
    addNames(row, breach.orgName, first);
    for (const QString& name : breach.orgNames)
        addNames(row, name, first);
}

/// Those of one published name, without what is there already of that breach, whose names begin at `first`.
void PublishedTexts::addNames(std::uint32_t row, const QString& shown, std::size_t first)
{
    m_names.read(shown);
    for (qsizetype at = 0; at < m_names.size(); ++at) {
        const QStringView name = m_names.at(at);
        const std::uint32_t hash = StringTable::hashOf(name);
        if (m_texts.hasSince(first, name, hash))
            continue;
        m_texts.add(row, name, hash);
        m_shown.push_back(shown);
    }
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
