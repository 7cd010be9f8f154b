// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/candidate.h"
#include "model/ids.h"

#include <QDateTime>

#include <vector>

namespace recourse::vault {

class Database;

/// A candidate with what the user said about it. Its evidence is folded over all imports, its verdict the surest of them.
struct StoredCandidate
{
    model::Candidate candidate;
    QDateTime decidedAt; ///< UTC; invalid while Open
    model::AccountId account; ///< what it became; not stored (0) if nothing, or if that is gone
};

/// Services that something speaks for. No two share a `model::serviceKey`.
class CandidateRepository
{
public:
    explicit CandidateRepository(Database& database) : m_database(database) {}

    /// Every candidate, ordered by id.
    [[nodiscard]] base::Result<std::vector<StoredCandidate>> all();
    /// The same with the evidence of every import by itself.
    [[nodiscard]] base::Result<std::vector<StoredCandidate>> allUnfolded();
    /// Errors: NotFound.
    [[nodiscard]] base::Result<StoredCandidate> byId(model::CandidateId id);
    /// Stores what an import found: new candidates with their evidence, and for known ones (with id) further evidence and what was not
    /// known of domain, app and title. For the transaction of `ImportRepository::apply`. Errors: AlreadyThere (a new one has the key of
    /// another), NotFound. `known` are stored ones with what the import tells of them that is known already: kept as its own word, which
    /// stays when the others are taken back.
    [[nodiscard]] base::Status write(model::ImportId import, const std::vector<model::Candidate>& added,
        const std::vector<model::Candidate>& changed, const std::vector<model::Candidate>& known = {});
    /// The user's word, and the account that the candidate became; one that is gone is passed over. Errors: NotFound.
    [[nodiscard]] base::Status setState(
        model::CandidateId id, model::CandidateState state, const QDateTime& at, model::AccountId account);

private:
    Database& m_database;
};

} // namespace recourse::vault
