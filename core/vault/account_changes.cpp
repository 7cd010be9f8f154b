// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/account_changes.h"

#include "model/names.h"
#include "vault/database.h"
#include "vault/deletion_wishes.h"
#include "vault/json_list.h"
#include "vault/query.h"

#include <algorithm>

namespace recourse::vault {

using base::Status;
using Row = FormerAccounts::Row;

namespace {

const QString kWhat = QStringLiteral("account");

Row readRow(const Statement& row)
{
    return {{row.integer(0)}, row.isNull(1) ? QStringList() : listFromJson(row.text(1)), row.text(2),
        model::fromName<model::AccountState>(row.text(3)).value_or(model::AccountState::Open),
        row.isNull(4) ? QDate() : row.date(4), row.integer(5)};
}

bool sameFields(const Row& one, const Row& other)
{
    return one.tags == other.tags && one.person == other.person && one.state == other.state && one.closedOn == other.closedOn;
}

Row changed(const Row& row, const AccountChange& change)
{
    Row now = row;
    const auto isRemoved = [&](const QString& tag) { return change.removeTags.contains(tag, Qt::CaseInsensitive); };
    if (std::any_of(now.tags.cbegin(), now.tags.cend(), isRemoved))
        now.tags.removeIf(isRemoved);
    for (const QString& tag : change.addTags) {
        if (!tag.isEmpty() && !now.tags.contains(tag, Qt::CaseInsensitive))
            now.tags.append(tag);
    }
    if (change.person)
        now.person = *change.person;
    if (change.state) {
        now.state = *change.state;
        now.closedOn = now.state == model::AccountState::Closed ? change.closedOn : QDate();
    }
    return now;
}

/// Reads and writes the fields that change, with statements that are prepared once.
class ChangedFields
{
public:
    explicit ChangedFields(Database& database)
        : m_database(database)
        , m_select(database.prepare("SELECT id, tags, person, state, closed_on, edited_after FROM accounts WHERE id = ?1"))
        , m_update(database.prepare(
              "UPDATE accounts SET tags = ?2, person = ?3, state = ?4, closed_on = ?5, edited_after = ?6 WHERE id = ?1"))
    {
    }

    base::Result<Row> read(model::AccountId id)
    {
        m_select.bind(1, id.value);
        return readOne(m_select, kWhat, readRow);
    }

    Status write(const Row& row)
    {
        m_update.bind(1, row.id.value);
        if (row.tags.isEmpty())
            m_update.bindNull(2);
        else
            m_update.bind(2, listAsJson(row.tags));
        m_update.bind(3, row.person).bind(4, model::name(row.state)).bind(5, row.closedOn).bind(6, row.editedAfter);
        return vault::write(m_database, m_update, kWhat);
    }

private:
    Database& m_database;
    Statement m_select;
    Statement m_update;
};

base::Result<qint64> newestImport(Database& database)
{
    Statement select = database.prepare("SELECT ifnull(max(id), 0) FROM imports");
    return readOne(select, QStringLiteral("import"), [](const Statement& row) { return row.integer(0); });
}

Status changeFields(Database& database, const std::vector<model::AccountId>& ids, const AccountChange& change, FormerAccounts& former)
{
    const auto newest = newestImport(database);
    if (!newest)
        return newest.error();
    ChangedFields fields(database);
    for (const model::AccountId id : ids) {
        const auto row = fields.read(id);
        if (!row)
            return row.error();
        Row now = changed(*row, change);
        if (sameFields(now, *row))
            continue;
        now.editedAfter = *newest;
        if (const Status written = fields.write(now); !written)
            return written;
        former.rows.push_back(*row);
    }
    return {};
}

Status changeWishes(Database& database, const std::vector<model::AccountId>& ids, const AccountChange& change, FormerAccounts& former)
{
    if (change.deletion == AccountChange::Wish::Leave)
        return {};
    const bool wanted = change.deletion == AccountChange::Wish::Delete;
    DeletionWishes wishes(database);
    for (const model::AccountId id : ids) {
        const auto since = wishes.set(id, wanted ? std::optional(change.today) : std::nullopt);
        if (!since)
            return since.error();
        if (since->has_value() != wanted)
            former.wishes.push_back({id, *since});
    }
    return {};
}

} // namespace

base::Result<FormerAccounts> changeAccounts(
    Database& database, const std::vector<model::AccountId>& ids, const AccountChange& change)
{
    Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun().error();
    FormerAccounts former;
    former.changesStates = change.state.has_value();
    Status done = changeFields(database, ids, change, former);
    if (done)
        done = changeWishes(database, ids, change, former);
    if (done)
        done = transaction.commit();
    if (!done)
        return done.error();
    return former;
}

Status takeBack(Database& database, const FormerAccounts& former)
{
    Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun();
    // In reverse: an account that was named twice had its first state first.
    ChangedFields fields(database);
    for (auto row = former.rows.crbegin(); row != former.rows.crend(); ++row) {
        if (const Status written = fields.write(*row); !written)
            return written;
    }
    DeletionWishes wishes(database);
    for (auto wish = former.wishes.crbegin(); wish != former.wishes.crend(); ++wish) {
        const auto set = wishes.set(wish->id, wish->since);
        if (!set && set.error().code != base::Code::NotFound)
            return set.error();
    }
    return transaction.commit();
}

} // namespace recourse::vault
