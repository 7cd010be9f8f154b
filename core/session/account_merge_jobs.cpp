// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/account_merge_jobs.h"

#include "imports/account_split.h"
#include "session/exposure_jobs.h"
#include "session/starter_jobs.h"
#include "vault/account_repository.h"
#include "vault/duplicate_repository.h"

#include <QCoreApplication>
#include <QHash>

namespace recourse::session {

using base::Result;
using base::Status;
using imports::DuplicateProposal;
using imports::DuplicateReason;

namespace {

using Views = std::vector<DuplicateView>;

QString said(const char* text)
{
    return QCoreApplication::translate("Duplicate", text);
}

QString listed(QStringList values)
{
    values.removeDuplicates();
    return values.join(QStringLiteral(", "));
}

QString passwordWords(imports::DuplicatePasswords passwords)
{
    switch (passwords) {
    case imports::DuplicatePasswords::Same:
        return QLatin1Char(' ') + said(QT_TRANSLATE_NOOP("Duplicate", "The passwords are the same."));
    case imports::DuplicatePasswords::Different:
        return QLatin1Char(' ') + said(QT_TRANSLATE_NOOP("Duplicate", "The passwords differ."));
    case imports::DuplicatePasswords::Unknown:
        break;
    }
    return {};
}

QString reasonWords(const DuplicateProposal& proposal)
{
    const QString values = listed(proposal.values);
    switch (proposal.reason) {
    case DuplicateReason::AlsoLogin:
        return said(QT_TRANSLATE_NOOP("Duplicate", "One account has the other's login as a further identifier: %1.")).arg(values);
    case DuplicateReason::Renamed:
        return said(QT_TRANSLATE_NOOP("Duplicate", "The service moved to another domain, and the login is the same: %1.")).arg(values);
    case DuplicateReason::SharedLogin:
        return said(QT_TRANSLATE_NOOP("Duplicate", "One login is good at all these sites and apps: %1.")).arg(values);
    case DuplicateReason::LocalPart:
        return said(QT_TRANSLATE_NOOP("Duplicate", "One login is an e-mail address, the other is its first part: %1.")).arg(values);
    case DuplicateReason::SameTitle:
        return said(QT_TRANSLATE_NOOP("Duplicate", "One entry has no address, but fits the other by title and login: %1.")).arg(values);
    case DuplicateReason::FormerlyShared:
        return said(QT_TRANSLATE_NOOP("Duplicate", "One login once was good at all these sites: %1.")).arg(values);
    }
    return {};
}

/// Everything stored that proposals are made of.
struct Ground
{
    std::vector<model::Account> accounts;
    vault::DeclinedPairs declined;
    std::vector<vault::AccountRow> rows;
};

Result<Ground> readGround(vault::Vault& vault)
{
    auto accounts = vault::AccountRepository(vault.database()).all();
    if (!accounts)
        return accounts.error();
    auto declined = vault::DuplicateRepository(vault.database()).declined();
    if (!declined)
        return declined.error();
    auto rows = vault::OverviewRepository(vault.database()).accounts();
    if (!rows)
        return rows.error();
    return Ground{std::move(*accounts), std::move(*declined), std::move(*rows)};
}

Views viewsOf(std::vector<DuplicateProposal> proposals, const std::vector<vault::AccountRow>& rows)
{
    QHash<qint64, const vault::AccountRow*> byId;
    byId.reserve(static_cast<qsizetype>(rows.size()));
    for (const vault::AccountRow& row : rows)
        byId.insert(row.id.value, &row);
    Views views;
    views.reserve(proposals.size());
    for (DuplicateProposal& proposal : proposals) {
        DuplicateView view;
        view.why = reasonWords(proposal) + passwordWords(proposal.passwords);
        for (const model::AccountId id : proposal.accounts)
            view.rows.push_back(*byId.value(id.value));
        view.proposal = std::move(proposal);
        views.push_back(std::move(view));
    }
    return views;
}

Result<Views> propose(Session& session, base::Progress& progress)
{
    const auto rules = session.rules();
    if (!rules)
        return rules.error();
    const auto ground = session.withVault<Ground>([&](vault::Vault& vault) -> Result<Ground> {
        if (progress.cancelled()) // while it waited for its turn
            return base::fail(base::Code::Cancelled);
        return readGround(vault);
    });
    if (!ground)
        return ground.error();
    if (progress.cancelled())
        return base::fail(base::Code::Cancelled);
    const auto isDeclined = [&](const model::Account& one, const model::Account& other) { return ground->declined.contains(one, other); };
    return viewsOf(imports::findDuplicates(ground->accounts, {(*rules)->sharedLogins, (*rules)->apps}, isDeclined), ground->rows);
}

Result<DivisionUndo> divided(Session& session, const std::function<Result<vault::AccountDivision>(vault::Vault&)>& divide)
{
    auto division = session.withVault<vault::AccountDivision>(divide);
    if (!division)
        return division.error();
    if (const auto matched = matchEverything(session, base::Progress::none()); !matched)
        return matched.error();
    return DivisionUndo(std::make_shared<const vault::AccountDivision>(std::move(*division)));
}

Result<MergeOutcome> merge(Session& session, const std::vector<model::AccountId>& ids)
{
    auto undo = divided(session, [&](vault::Vault& vault) { return vault::mergeAccounts(vault.database(), ids); });
    if (!undo)
        return undo.error();
    auto view = accountView(session, ids.front());
    if (!view)
        return view.error();
    return MergeOutcome{std::move(*view), std::move(*undo)};
}

Result<vault::AccountDivision> splitStored(vault::Vault& vault, const SplitRequest& request, const Rules& rules)
{
    const auto account = vault::AccountRepository(vault.database()).byId(request.account);
    if (!account)
        return account.error();
    const auto parts = imports::splitOff(*account, request.hosts, request.identifiers, rules.suffixes);
    if (!parts)
        return parts.error();
    return vault::splitAccount(vault.database(), parts->remaining, parts->made,
        [&](const model::Account& part) { return knownServiceOf(rules, part); });
}

Result<SplitOutcome> split(Session& session, const SplitRequest& request)
{
    const auto rules = session.rules();
    if (!rules)
        return rules.error();
    auto undo = divided(session, [&](vault::Vault& vault) { return splitStored(vault, request, **rules); });
    if (!undo)
        return undo.error();
    auto remaining = accountView(session, request.account);
    if (!remaining)
        return remaining.error();
    auto made = accountView(session, (*undo)->after.back().id);
    if (!made)
        return made.error();
    return SplitOutcome{std::move(*remaining), std::move(*made), std::move(*undo)};
}

/// Runs a change that has nothing to answer.
Job<Done> change(Session& session, std::function<Status(vault::Database&)> work)
{
    return session.start<Done>([&session, work = std::move(work)](base::Progress&) -> Result<Done> {
        const Status done = session.withVault<void>([&](vault::Vault& vault) { return work(vault.database()); });
        if (!done)
            return done.error();
        return Done{};
    });
}

} // namespace

Job<Views> duplicateProposals(Session& session)
{
    return session.start<Views>([&session](base::Progress& progress) { return propose(session, progress); });
}

Job<Done> declineDuplicates(Session& session, std::vector<model::AccountId> accounts)
{
    return change(session,
        [accounts = std::move(accounts)](vault::Database& database) { return vault::DuplicateRepository(database).decline(accounts); });
}

Job<Done> proposeDuplicatesAgain(Session& session, std::vector<model::AccountId> accounts)
{
    return change(session,
        [accounts = std::move(accounts)](vault::Database& database) { return vault::DuplicateRepository(database).forget(accounts); });
}

Job<MergeOutcome> mergeAccounts(Session& session, std::vector<model::AccountId> ids)
{
    return session.start<MergeOutcome>([&session, ids = std::move(ids)](base::Progress&) { return merge(session, ids); });
}

Job<SplitOutcome> splitAccount(Session& session, SplitRequest request)
{
    return session.start<SplitOutcome>(
        [&session, request = std::move(request)](base::Progress&) { return split(session, request); });
}

Job<Done> takeBackDivision(Session& session, DivisionUndo undo)
{
    return session.start<Done>([&session, undo = std::move(undo)](base::Progress&) -> Result<Done> {
        const Status back
            = session.withVault<void>([&](vault::Vault& vault) { return vault::takeBack(vault.database(), *undo); });
        if (!back)
            return back.error();
        if (const auto matched = matchEverything(session, base::Progress::none()); !matched)
            return matched.error();
        return Done{};
    });
}

} // namespace recourse::session
