// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/overview_repository.h"

#include "model/names.h"
#include "vault/json_list.h"
#include "vault/query.h"

#include <QHash>

#include <tuple>

namespace recourse::vault {

namespace {

constexpr const char* kServices = "SELECT id, name FROM services";
constexpr const char* kAccounts = "SELECT id, service_id, domain, title, host, login, created, last_used, reused_count, strength, "
    "state, one_time_code, passkey, kind, archived, tags, person, password_changed, pwned_count, added_by FROM accounts ORDER BY id";
constexpr const char* kFormats = "SELECT id, format FROM imports WHERE kind = 'accounts'";
constexpr const char* kProposed = "SELECT DISTINCT account_id FROM candidates WHERE account_id IS NOT NULL";
constexpr const char* kWishes = "SELECT account_id FROM deletion_wishes";
constexpr const char* kCounts = "SELECT account_id, band, count(*) FROM exposures WHERE stale = 0 AND band <> 'unlikely' "
    "AND disposition IN ('open', 'waiting') GROUP BY account_id, band";
constexpr const char* kExposures = "SELECT e.id, e.account_id, e.breach_id, a.service_id, s.name, a.domain, a.title, a.host, "
    "a.login, b.title, b.occurred_from, b.disclosed, b.affected, e.data_classes, e.disposed_on, b.precision, e.band, "
    "e.disposition, e.stale, b.sensitive FROM exposures e JOIN accounts a ON a.id = e.account_id "
    "JOIN services s ON s.id = a.service_id JOIN breaches b ON b.id = e.breach_id "
    "WHERE ?1 = 0 OR e.account_id = ?1 ORDER BY e.id";

QDateTime moment(const Statement& row, int column)
{
    return row.isNull(column) ? QDateTime() : QDateTime::fromSecsSinceEpoch(row.integer(column), Qt::UTC);
}

QString siteOf(const QString& domain, const QString& title, const QString& host)
{
    return !domain.isEmpty() ? domain : !title.isEmpty() ? title : host;
}

/// Lists of tags by their stored text: many accounts share one.
using TagLists = QHash<QString, QStringList>;

QStringList tagsOf(const QString& stored, TagLists& lists)
{
    const auto known = lists.constFind(stored);
    return known != lists.constEnd() ? *known : *lists.insert(stored, listFromJson(stored));
}

/// Words of formats by the import's number.
using Formats = QHash<qint64, QString>;

AccountRow readRow(const Statement& row, TagLists& lists, const Formats& formats)
{
    AccountRow account;
    account.id = {row.integer(0)};
    account.service = {row.integer(1)};
    account.site = siteOf(row.text(2), row.text(3), row.text(4));
    account.login = row.text(5);
    account.created = moment(row, 6);
    account.lastUsed = moment(row, 7);
    account.reusedCount = static_cast<int>(row.integer(8));
    account.strength = static_cast<qint8>(row.integer(9));
    account.state = model::fromName<model::AccountState>(row.text(10)).value_or(model::AccountState::Open);
    account.oneTimeCode = row.boolean(11);
    account.passkey = row.boolean(12);
    account.kind = model::fromName<model::AccountKind>(row.text(13)).value_or(model::AccountKind::Unresolved);
    account.archived = row.boolean(14);
    if (!row.isNull(15))
        account.tags = tagsOf(row.text(15), lists);
    account.person = row.text(16);
    account.passwordChanged = moment(row, 17);
    account.pwnedCount = static_cast<int>(row.integer(18));
    if (!row.isNull(19))
        account.source = formats.value(row.integer(19));
    return account;
}

ExposureRow readExposure(const Statement& row)
{
    ExposureRow exposure;
    exposure.id = {row.integer(0)};
    exposure.account = {row.integer(1)};
    exposure.breach = {row.integer(2)};
    exposure.service = {row.integer(3)};
    exposure.serviceName = row.text(4);
    exposure.site = siteOf(row.text(5), row.text(6), row.text(7));
    exposure.login = row.text(8);
    exposure.title = row.text(9);
    exposure.occurred = row.date(10);
    exposure.disclosed = row.date(11);
    exposure.affected = row.integer(12);
    exposure.dataClasses = row.texts(13);
    exposure.disposedOn = row.date(14);
    exposure.precision = model::fromName<model::DatePrecision>(row.text(15)).value_or(model::DatePrecision::Unknown);
    exposure.band = model::fromName<model::Band>(row.text(16)).value_or(model::Band::Possible);
    exposure.disposition = model::fromName<model::Disposition>(row.text(17)).value_or(model::Disposition::Open);
    exposure.stale = row.boolean(18);
    exposure.sensitive = row.boolean(19);
    return exposure;
}

void count(AccountRow& row, const QString& band, int number)
{
    const auto found = model::fromName<model::Band>(band);
    if (found == model::Band::Confirmed)
        row.confirmed = number;
    else if (found == model::Band::Likely)
        row.likely = number;
    else if (found == model::Band::Possible)
        row.possible = number;
}

base::Result<Formats> readFormats(Database& database)
{
    Statement select = database.prepare(kFormats);
    const auto rows = readAll(select, [](const Statement& row) { return std::pair(row.integer(0), row.text(1)); });
    if (!rows)
        return rows.error();
    Formats formats;
    for (const auto& [import, format] : *rows)
        formats.insert(import, format);
    return formats;
}

base::Result<std::vector<qint64>> readIds(Database& database, const char* sql)
{
    Statement select = database.prepare(sql);
    return readAll(select, [](const Statement& row) { return row.integer(0); });
}

/// Accounts that no import brought, but a candidate became.
void noteProposed(const std::vector<qint64>& proposed, const QHash<qint64, AccountRow*>& byId)
{
    const QString word = kFromProposal;
    for (const qint64 account : proposed) {
        if (AccountRow* row = byId.value(account); row != nullptr && row->source.isEmpty())
            row->source = word;
    }
}

} // namespace

base::Result<std::vector<AccountRow>> OverviewRepository::accounts()
{
    Statement selectServices = m_database.prepare(kServices);
    const auto services = readAll(selectServices, [](const Statement& row) { return std::pair(row.integer(0), row.text(1)); });
    Statement selectCounts = m_database.prepare(kCounts);
    const auto counts = readAll(selectCounts,
        [](const Statement& row) { return std::tuple(row.integer(0), row.text(1), static_cast<int>(row.integer(2))); });
    const auto wishes = readIds(m_database, kWishes);
    const auto proposed = readIds(m_database, kProposed);
    const auto formats = readFormats(m_database);
    if (!formats)
        return formats.error();
    TagLists lists;
    Statement select = m_database.prepare(kAccounts);
    auto rows = readAll(select, [&](const Statement& row) { return readRow(row, lists, *formats); });
    if (!services)
        return services.error();
    if (!counts)
        return counts.error();
    if (!wishes)
        return wishes.error();
    if (!proposed)
        return proposed.error();
    if (!rows)
        return rows.error();
    QHash<qint64, QString> names;
    for (const auto& [id, name] : *services)
        names.insert(id, name);
    QHash<qint64, AccountRow*> byId;
    byId.reserve(static_cast<qsizetype>(rows->size()));
    for (AccountRow& row : *rows) {
        row.name = names.value(row.service.value);
        byId.insert(row.id.value, &row);
    }
    for (const auto& [account, band, number] : *counts)
        count(*byId.value(account), band, number);
    for (const qint64 account : *wishes)
        byId.value(account)->toDelete = true;
    noteProposed(*proposed, byId);
    return rows;
}

base::Result<std::vector<ExposureRow>> OverviewRepository::exposures(std::optional<model::AccountId> account)
{
    Statement select = m_database.prepare(kExposures);
    select.bind(1, account ? account->value : qint64{0});
    return readAll(select, readExposure);
}

} // namespace recourse::vault
