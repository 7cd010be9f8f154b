// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/candidate_repository.h"

#include "model/evidence.h"
#include "model/names.h"
#include "model/service_key.h"
#include "vault/database.h"
#include "vault/query.h"

#include <QHash>

#include <algorithm>

namespace recourse::vault {

namespace {

const QString kWhat = QStringLiteral("candidate");

#define RECOURSE_CANDIDATES "SELECT id, domain, app, title, state, decided_at, ifnull(account_id, 0) FROM candidates "
#define RECOURSE_EVIDENCE                                                                                              \
    "SELECT candidate_id, verdict, kind, source, recipient, count, via_relay, first, last FROM candidate_evidence "

StoredCandidate readCandidate(const Statement& row)
{
    StoredCandidate stored;
    stored.candidate.id = {row.integer(0)};
    stored.candidate.domain = row.text(1);
    stored.candidate.appId = row.text(2);
    stored.candidate.title = row.text(3);
    stored.candidate.state = model::fromName<model::CandidateState>(row.text(4)).value_or(model::CandidateState::Open);
    stored.decidedAt = row.dateTime(5);
    stored.account = {row.integer(6)};
    return stored;
}

/// A row of evidence with the verdict that its import came to.
struct EvidenceRow
{
    qint64 candidate = 0;
    model::Verdict verdict = model::Verdict::None;
    model::Evidence evidence;
};

EvidenceRow readEvidence(const Statement& row)
{
    EvidenceRow found;
    found.candidate = row.integer(0);
    found.verdict = model::fromName<model::Verdict>(row.text(1)).value_or(model::Verdict::None);
    found.evidence.kind = model::fromName<model::EvidenceKind>(row.text(2)).value_or(model::EvidenceKind::Newsletter);
    found.evidence.source = row.text(3);
    found.evidence.recipient = row.text(4);
    found.evidence.count = static_cast<int>(row.integer(5));
    found.evidence.viaRelay = row.boolean(6);
    found.evidence.first = row.dateTime(7);
    found.evidence.last = row.dateTime(8);
    return found;
}

base::Status readEvidenceOf(std::vector<StoredCandidate>& candidates, Statement& select)
{
    QHash<qint64, model::Candidate*> byId;
    for (StoredCandidate& stored : candidates)
        byId.insert(stored.candidate.id.value, &stored.candidate);
    const auto rows = readAll(select, readEvidence);
    if (!rows)
        return rows.error();
    for (const EvidenceRow& row : *rows) {
        model::Candidate* candidate = byId.value(row.candidate);
        if (candidate == nullptr)
            continue;
        candidate->verdict = std::max(candidate->verdict, row.verdict);
        candidate->evidence.append(row.evidence);
    }
    return {};
}

void fold(std::vector<StoredCandidate>& candidates)
{
    for (StoredCandidate& stored : candidates)
        stored.candidate.evidence = model::folded(stored.candidate.evidence);
}

/// Writes candidates of one import with statements that are prepared once.
class CandidateWriter
{
public:
    CandidateWriter(Database& database, model::ImportId import)
        : m_database(database)
        , m_insert(database.prepare("INSERT INTO candidates (key, domain, app, title, state, added_by) "
              "VALUES (?1, ?2, ?3, ?4, 'open', ?5) RETURNING id"))
        , m_name(database.prepare("UPDATE candidates SET key = ?1, domain = ?2, app = ?3, title = ?4 WHERE id = ?5"))
        , m_evidence(database.prepare("INSERT INTO candidate_evidence (candidate_id, import_id, verdict, kind, source, "
              "recipient, count, via_relay, first, last) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)"))
        , m_import(import)
    {
    }

    base::Status add(const model::Candidate& candidate)
    {
        bindNames(m_insert, candidate).bind(5, m_import.value);
        const base::Result<qint64> id = writtenId(m_database, m_insert, kWhat);
        return id ? addEvidence(*id, candidate) : base::Status(id.error());
    }

    base::Status change(const model::Candidate& candidate)
    {
        bindNames(m_name, candidate).bind(5, candidate.id.value);
        const base::Status named = writeExisting(m_database, m_name, kWhat);
        return named ? know(candidate) : named;
    }

    base::Status know(const model::Candidate& candidate) { return addEvidence(candidate.id.value, candidate); }

private:
    static Statement& bindNames(Statement& statement, const model::Candidate& candidate)
    {
        return statement.bind(1, model::serviceKey(candidate)).bind(2, candidate.domain).bind(3, candidate.appId).bind(4, candidate.title);
    }

    base::Status addEvidence(qint64 id, const model::Candidate& candidate)
    {
        for (const model::Evidence& evidence : candidate.evidence) {
            m_evidence.bind(1, id).bind(2, m_import.value).bind(3, model::name(candidate.verdict));
            m_evidence.bind(4, model::name(evidence.kind)).bind(5, evidence.source).bind(6, evidence.recipient);
            m_evidence.bind(7, evidence.count).bind(8, evidence.viaRelay).bind(9, evidence.first).bind(10, evidence.last);
            if (const base::Status done = vault::write(m_database, m_evidence, kWhat); !done)
                return done;
        }
        return {};
    }

    Database& m_database;
    Statement m_insert;
    Statement m_name;
    Statement m_evidence;
    model::ImportId m_import;
};

} // namespace

base::Result<std::vector<StoredCandidate>> CandidateRepository::all()
{
    auto candidates = allUnfolded();
    if (candidates)
        fold(*candidates);
    return candidates;
}

base::Result<std::vector<StoredCandidate>> CandidateRepository::allUnfolded()
{
    Statement select = m_database.prepare(RECOURSE_CANDIDATES "ORDER BY id");
    auto candidates = readAll(select, readCandidate);
    if (!candidates)
        return candidates;
    Statement evidence = m_database.prepare(RECOURSE_EVIDENCE "ORDER BY id");
    const base::Status read = readEvidenceOf(*candidates, evidence);
    if (!read)
        return read.error();
    return candidates;
}

base::Result<StoredCandidate> CandidateRepository::byId(model::CandidateId id)
{
    Statement select = m_database.prepare(RECOURSE_CANDIDATES "WHERE id = ?1");
    select.bind(1, id.value);
    auto stored = readOne(select, kWhat, readCandidate);
    if (!stored)
        return stored;
    std::vector<StoredCandidate> one{std::move(*stored)};
    Statement evidence = m_database.prepare(RECOURSE_EVIDENCE "WHERE candidate_id = ?1 ORDER BY id");
    evidence.bind(1, id.value);
    const base::Status read = readEvidenceOf(one, evidence);
    if (!read)
        return read.error();
    fold(one);
    return std::move(one.front());
}

base::Status CandidateRepository::write(model::ImportId import, const std::vector<model::Candidate>& added,
    const std::vector<model::Candidate>& changed, const std::vector<model::Candidate>& known)
{
    CandidateWriter writer(m_database, import);
    for (const model::Candidate& candidate : added) {
        if (const base::Status done = writer.add(candidate); !done)
            return done;
    }
    for (const model::Candidate& candidate : changed) {
        if (const base::Status done = writer.change(candidate); !done)
            return done;
    }
    for (const model::Candidate& candidate : known) {
        if (const base::Status done = writer.know(candidate); !done)
            return done;
    }
    return {};
}

base::Status CandidateRepository::setState(
    model::CandidateId id, model::CandidateState state, const QDateTime& at, model::AccountId account)
{
    Statement update = m_database.prepare("UPDATE candidates SET state = ?2, decided_at = ?3, "
        "account_id = (SELECT id FROM accounts WHERE id = ?4) WHERE id = ?1");
    update.bind(1, id.value).bind(2, model::name(state)).bind(3, at).bind(4, account.value);
    return writeExisting(m_database, update, kWhat);
}

} // namespace recourse::vault
