// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/account.h"
#include "model/breach.h"
#include "model/exposure.h"

#include <optional>
#include <vector>

namespace recourse::vault {

class Database;

/// `AccountRow::source` of accounts that were candidates.
inline constexpr QLatin1String kFromProposal{"proposal"};

/// An account as a table of 100,000 shows it.
struct AccountRow
{
    model::AccountId id;
    model::ServiceId service;
    QString name; ///< of the service; shared by its accounts
    QString site; ///< domain, else title, else host
    QString login;
    QDateTime created; ///< UTC
    QDateTime lastUsed; ///< UTC
    int reusedCount = 0; ///< as `model::PasswordJudgement`
    int possible = 0; ///< exposures of that band that wait for something to be done
    int likely = 0;
    int confirmed = 0;
    qint8 strength = -1; ///< as `model::PasswordJudgement`
    model::AccountState state = model::AccountState::Open;
    model::AccountKind kind = model::AccountKind::Unresolved;
    bool oneTimeCode = false;
    bool passkey = false;
    bool archived = false; ///< put aside in the password manager
    bool toDelete = false; ///< the user wants it to be deleted at the service
    QStringList tags; ///< shared by accounts with the same ones
    QString person; ///< household member; empty is the owner of the vault
    QDateTime passwordChanged; ///< UTC
    int pwnedCount = -1; ///< as `model::PasswordJudgement`
    /// Where the list has it from: the format's word of the import that brought it ("firefox"), `kFromProposal`, or empty if it was
    /// added by hand. Shared.
    QString source;

    [[nodiscard]] int openExposures() const { return possible + likely + confirmed; }
};

/// An exposure as a table shows it: what it joins, without the facts.
struct ExposureRow
{
    model::ExposureId id;
    model::AccountId account;
    model::BreachId breach;
    model::ServiceId service;
    QString serviceName;
    QString site; ///< as `AccountRow::site`
    QString login;
    QString title; ///< of the incident
    QDate occurred; ///< invalid: not known
    QDate disclosed;
    qint64 affected = -1;
    QStringList dataClasses;
    QDate disposedOn;
    model::DatePrecision precision = model::DatePrecision::Unknown;
    model::Band band = model::Band::Possible;
    model::Disposition disposition = model::Disposition::Open;
    bool stale = false;
    bool sensitive = false;
};

/// Reads what tables show, lean and in one pass.
class OverviewRepository
{
public:
    explicit OverviewRepository(Database& database) : m_database(database) {}

    /// Every account, ordered by id.
    [[nodiscard]] base::Result<std::vector<AccountRow>> accounts();
    /// Every exposure, or those of one account, ordered by id.
    [[nodiscard]] base::Result<std::vector<ExposureRow>> exposures(std::optional<model::AccountId> account);

private:
    Database& m_database;
};

} // namespace recourse::vault
