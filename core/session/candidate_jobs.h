// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/mail_findings.h"
#include "model/alias.h"
#include "model/candidate.h"
#include "model/import.h"
#include "session/session.h"
#include "vault/candidate_decisions.h"

#include <QSet>

#include <memory>
#include <optional>
#include <vector>

namespace recourse::session {

/// What a run over mailboxes, archives of platforms or a browser's history found.
struct CandidateFindings
{
    QString fileName; ///< of what was read, without its folder
    QString format; ///< the format's word, e.g. "mbox", "x-archive"
    std::vector<model::Candidate> candidates; ///< ids and states are ignored; several for one service are folded into one
    std::vector<imports::MailVisit> visits; ///< mail that speaks for no account, to addresses that may be aliases
    model::ImportId run = {}; ///< the first import of the files that are taken in together; not set: this one
    /// What was read, a line for each record, with the fate of those that are no evidence. Empty where there are too many (mail): then
    /// each candidate is a record.
    std::vector<model::ImportLine> records = {};
    std::vector<int> candidateOf = {}; ///< beside `records`: index into `candidates`, -1 none
};

/// What taking in findings did or would do.
struct CandidateReport
{
    /// As stored; `id` is not set for a preview. `added` are services now waiting for the user's word, `changed` those (candidates, or
    /// services of the inventory) with new evidence, `known` those for which nothing is new, `merged` further findings for a service of
    /// this run, `skipped` findings without evidence. The sum of all is `records`.
    model::ImportRun run;
    /// One for each record of the findings, in their order: New, Changed, Known, Merged, Skipped, Failed. `reason` is "has_account" if the
    /// inventory has the account, "not_mine" if the user said so before, "no_evidence" for skipped candidates, that of the record
    /// where it is no evidence, else empty.
    std::vector<model::ImportLine> lines;
    int improvedDates = 0; ///< accounts whose first known day is earlier now
    int leakSigns = 0; ///< new ones
    int droppedSigns = 0; ///< found before, which by now the mail shows to be none
    /// Strangers that write to addresses which the findings tell of, by all mail that is stored and the user's word on addresses.
    std::vector<model::LeakSign> signs;
};

/// Compares findings with the inventory and what was said about candidates before; stores nothing.
[[nodiscard]] Job<CandidateReport> previewCandidates(Session& session, CandidateFindings findings);

/// Takes findings in as one import run, which `undoImport` takes back as a whole. Findings for one domain, app or (with neither) title
/// are one candidate. A service that the inventory has is not proposed unless there is proof of an account under an address that none of its
/// accounts has: its evidence is kept for `serviceEvidence`, and evidence of a sign-up, a
/// security message or a connection earlier than what is known moves the account's first known day, if it is clear which account it
/// is. What the user called not theirs is never proposed again. The same findings a second time are nothing new, but are
/// stored: what they tell stays when the first ones are taken back. Signs of leaks are told by what is stored and the findings together;
/// those found before that it shows to be none are dropped, unless the user dismissed them. Matches anew if a day moved or signs changed.
[[nodiscard]] Job<CandidateReport> commitCandidates(Session& session, CandidateFindings findings);

/// A candidate with what the triage list shows of it.
struct CandidateView
{
    model::Candidate candidate; ///< evidence folded over all imports: one for each kind, source, recipient and relay
    QString service; ///< the service's name as far as known, else domain, title or app
    QDateTime first; ///< UTC; of all evidence, may be missing
    QDateTime last; ///< UTC
    int messages = 0; ///< mails counted
    QStringList recipients; ///< the user's addresses it was sent to, the most used first
    QDateTime decidedAt; ///< UTC; of the user's word
    model::AccountId account; ///< Kept and ToDelete: the account it became, unless that is gone
    std::vector<model::AccountId> accounts; ///< what the inventory has at this service by now
    QStringList further; ///< recipients that speak for an account which is none of `accounts`, see `imports::furtherAddresses`
    std::vector<model::AccountId> sharing; ///< accounts at other domains that share logins with this one (a hint, no more)

    /// Whether it speaks for an account that the inventory does not have.
    [[nodiscard]] bool isMissing() const { return accounts.empty() || !further.isEmpty(); }
};

/// Which candidates to list.
struct CandidateFilter
{
    QSet<model::CandidateState> states{model::CandidateState::Open}; ///< empty: any
    model::Verdict atLeast = model::Verdict::Possible; ///< of undecided ones; what the user decided about is told whatever speaks for it
    std::optional<model::EvidenceKind> kind; ///< with evidence of this kind
    QString query; ///< in domain, app, title, name or recipient, ignoring case
    bool withAccounts = false; ///< also undecided ones whose account the inventory has by now
};

/// The surest first, then those with the most messages. Made for 10,000 candidates.
[[nodiscard]] Job<std::vector<CandidateView>> listCandidates(Session& session, CandidateFilter filter);

/// How many there are to decide (Open, `isMissing`, verdict Possible and above), for a badge.
[[nodiscard]] Job<int> countOpenCandidates(Session& session);

/// What `decideCandidates` changed; hand it to `takeBackDecision`.
using DecisionUndo = std::shared_ptr<const vault::CandidateDecisions>;

/// What a word about candidates did.
struct CandidateDecision
{
    std::vector<CandidateView> candidates; ///< as they are now, in the order of the ids
    std::vector<model::AccountId> made; ///< accounts that are new in the inventory
    DecisionUndo undo;
};

/// Stores the user's word about candidates, in one transaction, then matches anew if accounts were made. Kept and ToDelete give each
/// of them an account: the one it has already, the only one at the service with that login (or the only one at all, if no address is
/// known), else a new one; its login is the recipient if there is exactly one (of those that no account has, where there are such), all
/// recipients else are left for the user to choose; its
/// first known day is that of the earliest sign-up, security message or connection. ToDelete also notes the wish to have the account
/// deleted at the service (`AccountRow::toDelete`), Kept forgets it. Any other word takes back neither an account made earlier nor that
/// wish. NotMine is never proposed again. Errors: NotFound (one of them is not there), Cancelled; nothing is stored then.
[[nodiscard]] Job<CandidateDecision> decideCandidates(
    Session& session, std::vector<model::CandidateId> ids, model::CandidateState word);

/// Puts former words back and takes away the accounts that the decision made, with the wishes it noted, in one transaction. An account
/// that the user changed since, or that has letters or cases, stays; the answer counts these.
[[nodiscard]] Job<int> takeBackDecision(Session& session, DecisionUndo undo);

/// Everything found so far that speaks for accounts at a service of the inventory.
struct ServiceEvidence
{
    QList<model::Evidence> evidence; ///< the earliest first
    QStringList recipients; ///< addresses that no account of the service has as login or further identifier, the most used first
};

/// Errors: NotFound.
[[nodiscard]] Job<ServiceEvidence> serviceEvidence(Session& session, model::AccountId account);

} // namespace recourse::session
