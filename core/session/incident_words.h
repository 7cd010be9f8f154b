// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/vault.h"
#include "vault/word_history.h"

#include <QHash>

#include <optional>
#include <vector>

namespace recourse::session {

/// What the user says about one record of an incident counts for the incident: several lists tell of one (`feeds::incidentsOf`), and a password
/// is changed once. Of use within one act: what is stored in between is not seen.
///
/// "Never mine" says less: it is carried on only to records that were found by the same fact or by a name alone. That a name is
/// another's says nothing of a record that names the account's own domain.
class IncidentWords
{
public:
    using Word = vault::FormerWords::Exposure;

    explicit IncidentWords(vault::Vault& vault) : m_vault(vault) {}

    /// One word about these exposures, then about the other standing records of their incidents at the same accounts. Without `note` each
    /// keeps its own, the others with an empty one too. Errors: NotFound.
    [[nodiscard]] base::Result<std::vector<Word>> about(const std::vector<model::ExposureId>& ids, model::Disposition disposition,
        const std::optional<QString>& note, QDate on);

    /// Words that are to be put back, and the same for the records that took over the word which is taken back (`takeOver`): the same word
    /// of the same day with the same note. Exposures that are gone are left out.
    [[nodiscard]] base::Result<std::vector<Word>> back(const std::vector<Word>& words);

    /// Words for exposures younger than `newest` that nothing was said about: those that were given about another record of their incident at
    /// the same account. A record that tells of more kinds of data than those which the word was given about stays open, unless the word
    /// is about the account as a whole (never mine, closed before).
    [[nodiscard]] base::Result<std::vector<Word>> takeOver(model::ExposureId newest);

    /// How many incidents at accounts these are.
    [[nodiscard]] base::Result<int> count(const std::vector<Word>& words);

    /// Whether an account's own domain, not a name, brought one of these words' exposures together with the incident of this one.
    [[nodiscard]] base::Result<bool> isFoundByDomain(const model::Exposure& exposure, const std::vector<Word>& words);

private:
    /// The exposure's standing ones of the same incident at the same account, without itself.
    [[nodiscard]] base::Result<std::vector<model::Exposure>> others(const model::Exposure& exposure);
    [[nodiscard]] base::Result<const std::vector<model::Exposure>*> ofAccount(model::AccountId account);
    /// The same number for the records of one incident.
    [[nodiscard]] base::Result<qsizetype> incidentOf(model::BreachId record);

    vault::Vault& m_vault;
    QHash<qint64, std::vector<model::Exposure>> m_standing; ///< by account
    std::optional<QHash<qint64, qsizetype>> m_incidents; ///< by record
};

} // namespace recourse::session
