// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/candidate_decisions.h"

#include "model/service_key.h"
#include "vault/account_repository.h"
#include "vault/deletion_wishes.h"
#include "vault/query.h"
#include "vault/service_repository.h"

#include <QSet>

namespace recourse::vault {

using base::Code;
using base::Status;
using model::CandidateState;

namespace {

const QString kWhat = QStringLiteral("candidate");

constexpr const char* kBusy
    = "SELECT 1 FROM accounts a WHERE a.id = ?1 AND (EXISTS (SELECT 1 FROM exposures e WHERE e.account_id = a.id "
      "AND (e.disposition <> 'open' OR e.note <> '')) "
      "OR EXISTS (SELECT 1 FROM letters l WHERE l.service_id = a.service_id) "
      "OR EXISTS (SELECT 1 FROM cases c WHERE c.service_id = a.service_id))";
bool wantsAccount(CandidateState state)
{
    return state == CandidateState::Kept || state == CandidateState::ToDelete;
}

/// Stores one word about candidates after the other.
class Deciding
{
public:
    Deciding(Database& database, const CandidateWord& word)
        : m_database(database)
        , m_word(word)
    {
    }

    Status decide(model::CandidateId id)
    {
        CandidateRepository candidates(m_database);
        const auto stored = candidates.byId(id);
        if (!stored)
            return stored.error();
        m_done.former.push_back({id, stored->candidate.state, stored->decidedAt, stored->account});
        model::AccountId account = stored->account;
        if (wantsAccount(m_word.state) && !account.stored()) {
            const auto became = accountOf(*stored);
            if (!became)
                return became.error();
            account = *became;
        }
        if (wantsAccount(m_word.state)) {
            if (const Status wished = wish(account); !wished)
                return wished;
        }
        const QDateTime at = m_word.state == CandidateState::Open ? QDateTime() : m_word.at;
        return candidates.setState(id, m_word.state, at, account);
    }

    CandidateDecisions taken() { return std::move(m_done); }

private:
    base::Result<model::AccountId> accountOf(const StoredCandidate& stored)
    {
        model::Account account = m_word.accountFor(stored);
        if (account.id.stored())
            return account.id;
        const auto service = serviceOf(account);
        if (!service)
            return service.error();
        account.service = *service;
        const auto id = AccountRepository(m_database).save(account);
        if (!id)
            return id;
        auto made = AccountRepository(m_database).byId(*id);
        if (!made)
            return made.error();
        m_done.made.push_back(std::move(*made));
        return id;
    }

    base::Result<model::ServiceId> serviceOf(const model::Account& account)
    {
        model::Service service = m_word.serviceFor(account);
        service.key = model::serviceKey(account);
        const auto ensured = ServiceRepository(m_database).ensure(service);
        if (!ensured)
            return ensured.error();
        if (ensured->made)
            m_done.services.push_back(ensured->id);
        return ensured->id;
    }

    Status wish(model::AccountId account)
    {
        const bool wanted = m_word.state == CandidateState::ToDelete;
        const auto former = DeletionWishes(m_database).set(account, wanted ? std::optional(m_word.at.date()) : std::nullopt);
        if (former)
            m_done.wishes.emplace_back(account, *former);
        return asStatus(former);
    }

    Database& m_database;
    const CandidateWord& m_word;
    CandidateDecisions m_done;
};

enum class Touch { Untouched, Touched };

base::Result<Touch> touchOf(Database& database, const model::Account& made)
{
    const auto now = AccountRepository(database).byId(made.id);
    if (!now)
        return now.error().code == Code::NotFound ? base::Result<Touch>(Touch::Touched) : base::Result<Touch>(now.error());
    Statement busy = database.prepare(kBusy);
    busy.bind(1, made.id.value);
    const auto row = busy.step();
    if (!row)
        return row.error();
    return *row == Fetched::End && *now == made ? Touch::Untouched : Touch::Touched;
}

/// Removes the accounts that nobody touched; answers those that stay.
base::Result<QSet<qint64>> removeMade(Database& database, const std::vector<model::Account>& made)
{
    QSet<qint64> kept;
    for (const model::Account& account : made) {
        const auto touch = touchOf(database, account);
        if (!touch)
            return touch.error();
        if (*touch == Touch::Touched) {
            kept.insert(account.id.value);
            continue;
        }
        if (const Status removed = AccountRepository(database).remove(account.id); !removed)
            return removed.error();
    }
    return kept;
}

Status restoreWord(Database& database, const CandidateDecisions::Former& former, const QSet<qint64>& kept)
{
    CandidateRepository candidates(database);
    const auto now = candidates.byId(former.id);
    if (!now)
        return now.error().code == Code::NotFound ? Status() : Status(now.error());
    if (kept.contains(now->account.value))
        return {};
    return candidates.setState(former.id, former.state, former.decidedAt, former.account);
}

Status restore(Database& database, const CandidateDecisions& decisions, const QSet<qint64>& kept)
{
    // A candidate that was named twice had its first word first.
    QSet<qint64> restored;
    for (const CandidateDecisions::Former& former : decisions.former) {
        if (restored.contains(former.id.value))
            continue;
        restored.insert(former.id.value);
        if (const Status done = restoreWord(database, former, kept); !done)
            return done;
    }
    DeletionWishes wishes(database);
    for (auto wish = decisions.wishes.crbegin(); wish != decisions.wishes.crend(); ++wish) {
        const auto& [account, since] = *wish;
        const base::Result<model::Account> there = AccountRepository(database).byId(account);
        if (!there || kept.contains(account.value))
            continue; // gone, or with a life of its own by now
        if (const auto done = wishes.set(account, since); !done)
            return done.error();
    }
    for (const model::ServiceId service : decisions.services) {
        if (const auto removed = ServiceRepository(database).removeUnused(service); !removed)
            return removed.error();
    }
    return {};
}

} // namespace

base::Result<CandidateDecisions> decide(
    Database& database, const std::vector<model::CandidateId>& ids, const CandidateWord& word, base::Progress& progress)
{
    Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun().error();
    Deciding deciding(database, word);
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (progress.cancelled())
            return base::fail(Code::Cancelled);
        if (const Status done = deciding.decide(ids[i]); !done)
            return done.error();
        progress.report(static_cast<qint64>(i) + 1, static_cast<qint64>(ids.size()));
    }
    if (const Status done = transaction.commit(); !done)
        return done.error();
    return deciding.taken();
}

base::Result<int> takeBack(Database& database, const CandidateDecisions& decisions)
{
    Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun().error();
    const auto kept = removeMade(database, decisions.made);
    if (!kept)
        return kept.error();
    Status done = restore(database, decisions, *kept);
    if (done)
        done = transaction.commit();
    if (!done)
        return done.error();
    return static_cast<int>(kept->size());
}

} // namespace recourse::vault
