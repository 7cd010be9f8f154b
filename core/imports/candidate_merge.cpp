// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/candidate_merge.h"

#include "model/evidence.h"
#include "model/service_key.h"

#include <QHash>

#include <algorithm>

namespace recourse::imports {

namespace {

using model::Account;
using model::Candidate;
using model::CandidateState;
using model::Evidence;
using model::ImportLine;
using model::RecordFate;

/// Candidates by domain, app and title; gives places in a list.
class CandidateIndex
{
public:
    void add(const Candidate& candidate, int place)
    {
        if (!candidate.domain.isEmpty())
            m_byDomain.insert(candidate.domain, place);
        if (!candidate.appId.isEmpty() && (!m_byApp.contains(candidate.appId) || candidate.domain.isEmpty()))
            m_byApp.insert(candidate.appId, place);
        if (candidate.domain.isEmpty() && candidate.appId.isEmpty())
            m_byTitle.insert(candidate.title.toLower(), place);
    }

    /// The candidate of the same service in `list`, whose places these are; -1 if there is none.
    [[nodiscard]] int find(const Candidate& candidate, const std::vector<Candidate>& list) const
    {
        if (candidate.domain.isEmpty() && candidate.appId.isEmpty())
            return m_byTitle.value(candidate.title.toLower(), -1);
        if (!candidate.domain.isEmpty() && m_byDomain.contains(candidate.domain))
            return m_byDomain.value(candidate.domain);
        const int place = candidate.appId.isEmpty() ? -1 : m_byApp.value(candidate.appId, -1);
        if (place < 0)
            return -1;
        // One company's apps go with its domain; two domains are two services, whatever app they share.
        const bool twoDomains = !candidate.domain.isEmpty() && !list[static_cast<std::size_t>(place)].domain.isEmpty();
        return twoDomains ? -1 : place;
    }

private:
    QHash<QString, int> m_byDomain;
    QHash<QString, int> m_byApp;
    QHash<QString, int> m_byTitle;
};

void addNames(Candidate& known, const Candidate& other)
{
    if (known.domain.isEmpty())
        known.domain = other.domain;
    if (known.appId.isEmpty())
        known.appId = other.appId;
    if (known.title.isEmpty())
        known.title = other.title;
}

void addWithinRun(Candidate& known, const Evidence& fresh)
{
    const auto same = std::find_if(
        known.evidence.begin(), known.evidence.end(), [&](const Evidence& one) { return saysTheSame(one, fresh); });
    if (same == known.evidence.end()) {
        known.evidence.append(fresh);
        return;
    }
    const int count = same->count + fresh.count;
    model::widen(*same, fresh);
    same->count = count;
}

QString nameOf(const Candidate& candidate)
{
    return !candidate.domain.isEmpty() ? candidate.domain : !candidate.title.isEmpty() ? candidate.title : candidate.appId;
}

/// One run's candidates, one a service, and which line is about which of them.
struct Run
{
    std::vector<Candidate> candidates;
    std::vector<int> lineOf; ///< of each, the line of its first record
    std::vector<ImportLine> lines;
};

Run foldedRun(const std::vector<Candidate>& found)
{
    Run run;
    CandidateIndex index;
    for (std::size_t i = 0; i < found.size(); ++i) {
        const Candidate& candidate = found[i];
        run.lines.push_back({static_cast<int>(i) + 1, 0, nameOf(candidate), RecordFate::New, {}});
        if (candidate.verdict == model::Verdict::None || candidate.evidence.isEmpty() || nameOf(candidate).isEmpty()) {
            run.lines.back().fate = RecordFate::Skipped;
            run.lines.back().reason = QStringLiteral("no_evidence");
            continue;
        }
        int place = index.find(candidate, run.candidates);
        if (place < 0) {
            place = static_cast<int>(run.candidates.size());
            run.candidates.push_back({{}, candidate.domain, candidate.appId, candidate.title, candidate.verdict, {}, {}});
            run.lineOf.push_back(static_cast<int>(i));
        } else {
            run.lines.back().fate = RecordFate::Merged;
        }
        Candidate& known = run.candidates[static_cast<std::size_t>(place)];
        addNames(known, candidate);
        known.verdict = std::max(known.verdict, candidate.verdict);
        for (const Evidence& evidence : candidate.evidence)
            addWithinRun(known, evidence);
        index.add(known, place);
    }
    return run;
}

/// What `fresh` says that `known` does not.
struct News
{
    QList<Evidence> evidence; ///< what counts, now or with what is read later
    QList<Evidence> known; ///< the rest
    bool isSeen = false; ///< something of it changes what is known
};

/// A surer verdict on known evidence is news too, and the evidence carries it.
News newsOf(const Candidate& fresh, const Candidate& known)
{
    if (fresh.verdict > known.verdict)
        return {fresh.evidence, {}, true};
    News news;
    for (const Evidence& evidence : fresh.evidence) {
        const model::EvidenceNews said = model::newsOf(evidence, known.evidence);
        (said == model::EvidenceNews::None ? news.known : news.evidence).append(evidence);
        news.isSeen = news.isSeen || said == model::EvidenceNews::Now;
    }
    return news;
}

/// Earlier first days of accounts, each account once.
class EarlierDays
{
public:
    void note(const QList<Evidence>& evidence, const QList<const Account*>& atService)
    {
        for (const bool beginning : {true, false}) { // what only proves an account moves a day that is known
            for (const Evidence& one : evidence) {
                const QDateTime since = model::provenSince({one});
                if (since.isValid() && model::tellsBeginning(one.kind) == beginning)
                    note(since, beginning, accountOf(one, atService));
            }
        }
    }

    [[nodiscard]] std::vector<Account> taken() { return std::move(m_accounts); }

private:
    void note(const QDateTime& since, bool beginning, const Account* account)
    {
        if (account == nullptr)
            return;
        const auto known = m_places.constFind(account->id.value);
        const bool isKnown = known != m_places.constEnd();
        const QDateTime& created = isKnown ? m_accounts[*known].created : account->created;
        if (created.isValid() ? created <= since : !beginning)
            return;
        if (!isKnown) {
            m_places.insert(account->id.value, m_accounts.size());
            m_accounts.push_back(*account);
        }
        m_accounts[m_places.value(account->id.value)].created = since;
    }

    QHash<qint64, std::size_t> m_places;
    std::vector<Account> m_accounts;
};

bool isToDecide(const QList<Evidence>& evidence, const QList<const Account*>& atService)
{
    return atService.isEmpty() || !furtherAddresses(evidence, atService).isEmpty();
}

/// What becomes of new evidence for a stored candidate: it may be the first to tell of an account that the inventory does not have.
RecordFate fateOf(const News& news, const Candidate& known, const QList<const Account*>& atService)
{
    if (!news.isSeen)
        return RecordFate::Known;
    const bool comesUp
        = known.state == CandidateState::Open && !isToDecide(known.evidence, atService) && isToDecide(news.evidence, atService);
    return comesUp ? RecordFate::New : RecordFate::Changed;
}

/// Adds what the run says of a stored candidate to what is to be stored of it.
void addToStored(CandidateMerge& merge, const Candidate& known, const Candidate& fresh, News news)
{
    if (!news.known.isEmpty())
        merge.known.push_back({known.id, known.domain, known.appId, known.title, fresh.verdict, std::move(news.known), known.state});
    if (news.evidence.isEmpty())
        return;
    Candidate change = known;
    addNames(change, fresh);
    change.verdict = fresh.verdict;
    change.evidence = std::move(news.evidence);
    merge.changed.push_back(std::move(change));
}

} // namespace

CandidateMerge mergeCandidates(
    const std::vector<Candidate>& found, const std::vector<Candidate>& stored, const InventoryIndex& inventory)
{
    CandidateIndex index;
    for (std::size_t place = 0; place < stored.size(); ++place)
        index.add(stored[place], static_cast<int>(place));
    Run run = foldedRun(found);
    CandidateMerge merge;
    EarlierDays earlier;
    for (std::size_t i = 0; i < run.candidates.size(); ++i) {
        Candidate& fresh = run.candidates[i];
        ImportLine& line = run.lines[static_cast<std::size_t>(run.lineOf[i])];
        const int place = index.find(fresh, stored);
        const Candidate* known = place < 0 ? nullptr : &stored[static_cast<std::size_t>(place)];
        if (known != nullptr && known->state == CandidateState::NotMine) {
            line.fate = RecordFate::Known;
            line.reason = QStringLiteral("not_mine");
            addToStored(merge, *known, fresh, {{}, fresh.evidence, false});
            continue;
        }
        const QList<const Account*> accounts = inventory.at(fresh);
        const bool isOpen = known == nullptr || known->state == CandidateState::Open;
        const bool waits = isOpen && isToDecide(known == nullptr ? fresh.evidence : known->evidence + fresh.evidence, accounts);
        if (!accounts.isEmpty() && !waits)
            line.reason = QStringLiteral("has_account");
        earlier.note(fresh.evidence, accounts);
        if (known == nullptr) {
            line.fate = waits ? RecordFate::New : RecordFate::Changed;
            merge.added.push_back(std::move(fresh));
            continue;
        }
        News news = newsOf(fresh, *known);
        line.fate = fateOf(news, *known, accounts);
        addToStored(merge, *known, fresh, std::move(news));
    }
    merge.lines = std::move(run.lines);
    merge.earlier = earlier.taken();
    return merge;
}

} // namespace recourse::imports
