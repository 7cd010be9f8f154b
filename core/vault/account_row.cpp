// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/account_row.h"

#include "model/names.h"
#include "model/service_key.h"
#include "vault/json_list.h"

#include <sodium.h>

namespace recourse::vault {

namespace {

void bindList(Statement& statement, int position, const QStringList& list)
{
    if (list.isEmpty())
        statement.bindNull(position);
    else
        statement.bind(position, listAsJson(list));
}

QStringList readList(const Statement& statement, int column)
{
    return statement.isNull(column) ? QStringList() : listFromJson(statement.text(column));
}

void bindSeconds(Statement& statement, int position, const QDateTime& time)
{
    if (time.isValid())
        statement.bind(position, time.toSecsSinceEpoch());
    else
        statement.bindNull(position);
}

QDateTime readSeconds(const Statement& statement, int column)
{
    return statement.isNull(column) ? QDateTime() : QDateTime::fromSecsSinceEpoch(statement.integer(column), Qt::UTC);
}

model::PasswordJudgement readJudgement(const Statement& statement, int column)
{
    const auto number = [&](int offset) { return static_cast<int>(statement.integer(column + offset)); };
    return {number(0), number(1), number(2), {statement.integer(column + 3)}, number(4)};
}

} // namespace

QByteArray mergeDigest(const model::Account& account)
{
    QByteArray digest(kMergeDigestBytes, Qt::Uninitialized);
    writeMergeDigest(account, reinterpret_cast<unsigned char*>(digest.data()));
    return digest;
}

void writeMergeDigest(const model::Account& account, unsigned char* digest)
{
    const QByteArray key = model::mergeKey(account).toUtf8();
    crypto_generichash(digest, kMergeDigestBytes, reinterpret_cast<const unsigned char*>(key.constData()),
        static_cast<unsigned long long>(key.size()), nullptr, 0);
}

void bindJudgement(Statement& statement, const model::PasswordJudgement& password)
{
    statement.bind(19, password.strength).bind(20, password.reusedCount).bind(21, password.reuseGroup);
    if (password.judgedBy.stored())
        statement.bind(kAccountJudgedByParameter, password.judgedBy.value);
    else
        statement.bindNull(kAccountJudgedByParameter);
    statement.bind(23, password.pwnedCount);
}

void bindAccount(Statement& statement, const model::Account& account, const model::Account* previous, const QByteArray& digest)
{
    const auto differs = [&](auto member) { return previous == nullptr || previous->*member != account.*member; };
    statement.bind(1, account.service.value).bind(2, digest.isEmpty() ? mergeDigest(account) : digest);
    if (differs(&model::Account::kind))
        statement.bind(3, model::name(account.kind));
    statement.bind(4, account.domain).bind(5, account.host).bind(7, account.title).bind(8, account.login);
    const auto bindListAt = [&](int position, QStringList model::Account::* list) {
        if (differs(list))
            bindList(statement, position, account.*list);
    };
    bindListAt(6, &model::Account::otherHosts);
    bindListAt(9, &model::Account::also);
    bindListAt(10, &model::Account::tags);
    if (differs(&model::Account::state))
        statement.bind(11, model::name(account.state));
    const auto bindFlagAt = [&](int position, bool model::Account::* flag) {
        if (differs(flag))
            statement.bind(position, account.*flag);
    };
    bindFlagAt(12, &model::Account::archived);
    bindFlagAt(13, &model::Account::oneTimeCode);
    bindFlagAt(14, &model::Account::passkey);
    bindSeconds(statement, 15, account.created);
    bindSeconds(statement, 16, account.lastUsed);
    bindSeconds(statement, 17, account.passwordChanged);
    if (differs(&model::Account::closedOn) && account.closedOn.isValid())
        statement.bind(18, account.closedOn);
    else if (differs(&model::Account::closedOn))
        statement.bindNull(18);
    bindJudgement(statement, account.password);
    if (differs(&model::Account::person))
        statement.bind(24, account.person);
}

model::Account readAccount(const Statement& statement)
{
    model::Account account;
    account.id = {statement.integer(0)};
    account.service = {statement.integer(1)};
    account.kind = model::fromName<model::AccountKind>(statement.text(3)).value_or(model::AccountKind::Unresolved);
    account.domain = statement.text(4);
    account.host = statement.text(5);
    account.otherHosts = readList(statement, 6);
    account.title = statement.text(7);
    account.login = statement.text(8);
    account.also = readList(statement, 9);
    account.tags = readList(statement, 10);
    account.state = model::fromName<model::AccountState>(statement.text(11)).value_or(model::AccountState::Open);
    account.archived = statement.boolean(12);
    account.oneTimeCode = statement.boolean(13);
    account.passkey = statement.boolean(14);
    account.created = readSeconds(statement, 15);
    account.lastUsed = readSeconds(statement, 16);
    account.passwordChanged = readSeconds(statement, 17);
    if (!statement.isNull(18))
        account.closedOn = statement.date(18);
    account.password = readJudgement(statement, 19);
    account.person = statement.text(24);
    return account;
}

} // namespace recourse::vault
