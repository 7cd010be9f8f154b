// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "json_views.h"
#include "text_views.h"

#include "session/account_rows.h"
#include "view_words.h"

#include <CLI/CLI.hpp>

namespace recourse::cli {

namespace {

using session::AccountView;

struct Words
{
    std::string query;
    std::string on;
    qint64 id = 0;
    std::vector<qint64> ids;
    std::vector<std::string> fields;
};

int one(Program& program, const std::function<session::Job<AccountView>(session::Session&)>& make)
{
    return program.runUnlocked<AccountView>(make, [](const AccountView& view) { return toJson(view); },
        [](const AccountView& view) { return toText(std::vector<AccountView>{view}); });
}

int list(Program& program, const Words& words)
{
    using Views = std::vector<AccountView>;
    const auto inWords = [&words](const Views& views) {
        const bool missed = views.empty() && !words.query.empty();
        return missed ? QStringLiteral("No account contains “%1”.").arg(safe(text(words.query))) : toText(views);
    };
    return program.runUnlocked<Views>([&](session::Session& session) { return session::listAccounts(session, text(words.query)); },
        [](const Views& views) { return arrayOf(views); }, inWords);
}

int withFields(Program& program, const Words& words,
    const std::function<session::Job<AccountView>(session::Session&, QMap<QString, QString>)>& make)
{
    const auto fields = fieldsOf(words.fields);
    if (!fields)
        return program.failed(fields.error());
    return one(program, [&](session::Session& session) { return make(session, *fields); });
}

int close(Program& program, const Words& words)
{
    const QDate day = words.on.empty() ? program.clock().today() : QDate::fromString(text(words.on), Qt::ISODate);
    if (!day.isValid())
        return program.failed(base::fail(base::Code::BadArgument, QStringLiteral("--on")));
    return one(program, [&](session::Session& session) { return session::closeAccount(session, {words.id}, day); });
}

int remove(Program& program, const Words& words)
{
    QJsonArray removed;
    for (const qint64 id : words.ids)
        removed.append(id);
    return program.runUnlocked<session::RemovedAccounts>(
        [&](session::Session& session) { return session::removeAccounts(session, accountIds(words.ids)); },
        [&](const auto&) { return QJsonObject{{QStringLiteral("removed"), removed.size() == 1 ? removed.first() : QJsonValue(removed)}}; },
        [&](const auto&) {
            return words.ids.size() == 1 ? QStringLiteral("Account %1 is removed from the vault.").arg(words.ids.front())
                                         : QStringLiteral("%1 accounts are removed from the vault.").arg(words.ids.size());
        });
}

void addChanges(CLI::App& accounts, Program& program, const std::shared_ptr<Words>& words)
{
    auto* add = accounts.add_subcommand("add", "add an account by hand: url=… login=… title=…");
    add->add_option("fields", words->fields, "FIELD=VALUE")->required();
    add->callback([&program, words] {
        program.action = [&program, words] {
            return withFields(program, *words, [](session::Session& session, QMap<QString, QString> fields) { return session::addAccount(session, fields); });
        };
    });
    auto* set = accounts.add_subcommand("set", "change fields of an account or its service");
    set->add_option("id", words->id, "the account's number")->required();
    set->add_option("fields", words->fields, "FIELD=VALUE: title url login also tags state closed created last_used changed person "
                                             "service legal_entity country sector privacy_email postal_address")->required();
    set->callback([&program, words] {
        program.action = [&program, words] {
            return withFields(program, *words, [words](session::Session& session, QMap<QString, QString> fields) { return session::setAccount(session, {words->id}, fields); });
        };
    });
    auto* closing = accounts.add_subcommand("close", "mark an account as closed; it stays in the inventory");
    closing->add_option("id", words->id, "the account's number")->required();
    closing->add_option("--on", words->on, "the day it was closed (YYYY-MM-DD); today if not given");
    closing->callback([&program, words] { program.action = [&program, words] { return close(program, *words); }; });
    auto* removing = accounts.add_subcommand("remove", "delete accounts from the vault");
    removing->add_option("ids", words->ids, "the accounts' numbers")->required();
    removing->callback([&program, words] { program.action = [&program, words] { return remove(program, *words); }; });
}

} // namespace

std::vector<model::AccountId> accountIds(const std::vector<qint64>& numbers)
{
    std::vector<model::AccountId> ids;
    for (const qint64 number : numbers)
        ids.push_back({number});
    return ids;
}

void addAccountCommands(CLI::App& app, Program& program)
{
    const auto words = std::make_shared<Words>();
    auto* accounts = app.add_subcommand("accounts", "the inventory");
    auto* listing = accounts->add_subcommand("list", "every account, or those that contain a word");
    listing->add_option("query", words->query, "in service, domain, title or login");
    auto* show = accounts->add_subcommand("show", "one account with the data that is held");
    show->add_option("id", words->id, "the account's number")->required();
    show->callback([&program, words] {
        program.action = [&program, words] { return one(program, [&](session::Session& session) { return session::showAccount(session, {words->id}); }); };
    });
    addChanges(*accounts, program, words);
    addAccountGroupCommands(*accounts, program);
    addDataMapCommand(*accounts, program);
    accounts->callback([&program, words] {
        if (!program.action)
            program.action = [&program, words] { return list(program, *words); };
    });
}

} // namespace recourse::cli
