// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/service_repository.h"

#include "vault/query.h"
#include "vault/service_row.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace recourse::vault {

namespace {

const QString kWhat = QStringLiteral("service");

constexpr const char* kUpsert
    = "INSERT INTO services (" RECOURSE_SERVICE_COLUMNS ") "
      "VALUES (" RECOURSE_SERVICE_PARAMETERS ") ON CONFLICT (key) DO UPDATE SET name = excluded.name, "
      "legal_entity = excluded.legal_entity, domains = excluded.domains, country = excluded.country, "
      "sector = excluded.sector, privacy_email = excluded.privacy_email, postal_address = excluded.postal_address, "
      "contact_source = excluded.contact_source, created_by = NULL RETURNING id";
constexpr const char* kUpdate = "UPDATE services SET (" RECOURSE_SERVICE_COLUMNS ", created_by) = "
    "(" RECOURSE_SERVICE_PARAMETERS ", NULL) WHERE id = ?10 RETURNING id";
constexpr const char* kRemoveUnused = "DELETE FROM services WHERE id = ?1 AND id NOT IN (SELECT service_id FROM accounts) "
    "AND id NOT IN (SELECT service_id FROM accounts_before) AND id NOT IN (SELECT service_id FROM letters) "
    "AND id NOT IN (SELECT service_id FROM cases) AND id NOT IN (SELECT service_id FROM data_held) "
    "AND id NOT IN (SELECT service_id FROM conduct_facts)";

enum Rank { Equal, Begins, Contains, Absent };

Rank rankOf(const QString& text, const QString& sought)
{
    const qsizetype at = text.indexOf(sought, 0, Qt::CaseInsensitive);
    if (at < 0)
        return Absent;
    if (at > 0)
        return Contains;
    return text.size() == sought.size() ? Equal : Begins;
}

Rank rankOf(const model::Service& service, const QString& sought)
{
    Rank best = std::min(rankOf(service.key, sought), rankOf(service.name, sought));
    for (const QString& domain : service.domains)
        best = std::min(best, rankOf(domain, sought));
    return best;
}

} // namespace

base::Result<std::vector<model::Service>> ServiceRepository::all()
{
    Statement select = m_database.prepare("SELECT id, " RECOURSE_SERVICE_COLUMNS " FROM services ORDER BY key");
    return readAll(select, readService);
}

base::Result<model::Service> ServiceRepository::byId(model::ServiceId id)
{
    Statement select = m_database.prepare("SELECT id, " RECOURSE_SERVICE_COLUMNS " FROM services WHERE id = ?1");
    select.bind(1, id.value);
    return readOne(select, kWhat, readService);
}

base::Result<model::Service> ServiceRepository::byKey(const QString& key)
{
    Statement select = m_database.prepare("SELECT id, " RECOURSE_SERVICE_COLUMNS " FROM services WHERE key = ?1");
    select.bind(1, key);
    return readOne(select, kWhat, readService);
}

base::Result<model::ServiceId> ServiceRepository::save(const model::Service& service)
{
    Statement statement = m_database.prepare(service.id.stored() ? kUpdate : kUpsert);
    bindService(statement, service);
    if (service.id.stored())
        statement.bind(kServiceColumns + 1, service.id.value);
    const base::Result<qint64> id = writtenId(m_database, statement, kWhat);
    if (!id)
        return id.error();
    return model::ServiceId{*id};
}

base::Result<ServiceRepository::Ensured> ServiceRepository::ensure(const model::Service& service)
{
    const auto known = byKey(service.key);
    if (known)
        return Ensured{known->id, false};
    if (known.error().code != base::Code::NotFound)
        return known.error();
    model::Service fresh = service;
    fresh.id = {};
    const auto id = save(fresh);
    if (!id)
        return id.error();
    return Ensured{*id, true};
}

base::Result<ServiceRepository::Left> ServiceRepository::removeUnused(model::ServiceId id)
{
    Statement remove = m_database.prepare(kRemoveUnused);
    remove.bind(1, id.value);
    if (const base::Status done = write(m_database, remove, kWhat); !done)
        return done.error();
    return m_database.changes() > 0 ? Left::Gone : Left::InUse;
}

base::Result<std::vector<model::Service>> ServiceRepository::search(const QString& text)
{
    // Not by LIKE: SQLite folds the case of ASCII only.
    base::Result<std::vector<model::Service>> services = all();
    if (!services)
        return services;
    std::vector<std::pair<Rank, model::Service>> found;
    for (model::Service& service : *services) {
        const Rank rank = rankOf(service, text);
        if (rank != Absent)
            found.emplace_back(rank, std::move(service));
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<model::Service> ordered;
    ordered.reserve(found.size());
    std::transform(
        found.begin(), found.end(), std::back_inserter(ordered), [](auto& entry) { return std::move(entry.second); });
    return ordered;
}

} // namespace recourse::vault
