// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/exposure.h"

#include <functional>
#include <vector>

namespace recourse::vault {

class Database;

/// Breaches matched to accounts, one row per pair. Bands and facts are computed; disposition, note and their date are
/// the user's.
class ExposureRepository
{
public:
    explicit ExposureRepository(Database& database) : m_database(database) {}

    /// Every exposure, stale ones too, ordered by id.
    [[nodiscard]] base::Result<std::vector<model::Exposure>> all();
    /// The same without stale ones: what still stands.
    [[nodiscard]] base::Result<std::vector<model::Exposure>> standing();
    [[nodiscard]] base::Result<std::vector<model::Exposure>> standingOf(model::AccountId account);
    /// Errors: NotFound.
    [[nodiscard]] base::Result<model::Exposure> byId(model::ExposureId id);
    [[nodiscard]] base::Result<std::vector<model::Exposure>> forAccount(model::AccountId account);
    /// Those whose first fact for them has a code that begins so, without stale ones.
    [[nodiscard]] base::Result<std::vector<model::Exposure>> foundBy(const QString& code);
    /// Those of which the user said that they were never theirs, stale ones too.
    [[nodiscard]] base::Result<std::vector<model::Exposure>> neverMine();
    /// Those that the last computation no longer found and that are kept for the user's word on them.
    [[nodiscard]] base::Result<std::vector<model::ExposureId>> stale();
    /// The youngest id; 0 if there is none.
    [[nodiscard]] base::Result<model::ExposureId> newest();
    /// Standing ones younger than that about which nothing was said, of accounts with another exposure about which something was.
    [[nodiscard]] base::Result<std::vector<model::Exposure>> unsaidSince(model::ExposureId newest);
    /// Makes the stored exposures those of `computed`, in one transaction. A pair that is stored keeps its id,
    /// disposition, note and date. One that is gone is deleted if it is open and without a note, else kept as stale
    /// until it is found again. Only what differs is written. Errors: NotFound (no such account or breach); nothing is changed then.
    /// `then`, if there is any, is done after it in the same transaction: where it fails, nothing is changed either.
    [[nodiscard]] base::Status replaceComputed(const std::vector<model::Exposure>& computed, const std::function<base::Status()>& then = {});
    /// The same for these accounts alone, which all of `computed` is of. Accounts that are gone are passed over.
    [[nodiscard]] base::Status replaceComputedOf(const std::vector<model::AccountId>& accounts, const std::vector<model::Exposure>& computed,
        const std::function<base::Status()>& then = {});
    /// `on` is kept for all but Open. Errors: NotFound.
    [[nodiscard]] base::Status setDisposition(
        model::ExposureId id, model::Disposition disposition, const QString& note, QDate on);

private:
    Database& m_database;
};

} // namespace recourse::vault
