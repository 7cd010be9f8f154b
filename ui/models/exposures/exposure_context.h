// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/account_rows.h"
#include "session/breach_jobs.h"
#include "session/exposure_jobs.h"
#include "session/match_jobs.h"

#include <QHash>
#include <QString>

#include <vector>

namespace recourse::ui {

/// What is known beside the rows of exposures: which records tell of one event, names that wait for the user's word, whose accounts they
/// are. All of it may be empty: then every record is an event of its own.
class ExposureContext
{
public:
    ExposureContext() = default;
    /// Keeps what `rows` touch.
    ExposureContext(const std::vector<session::ExposureRow>& rows, std::vector<session::IncidentView> incidents,
        std::vector<session::NameView> names, const std::vector<session::AccountRow>& accounts);

    /// All records of the event that this record tells of, the one to be shown first; nullptr if it stands for itself.
    [[nodiscard]] const session::IncidentView* incident(model::BreachId record) const;
    /// What names the event of a record: the number of its first record.
    [[nodiscard]] qint64 incidentId(model::BreachId record) const;
    /// nullptr if it is not known.
    [[nodiscard]] const model::Breach* record(model::BreachId id) const;
    /// Whether its publisher took the record back.
    [[nodiscard]] bool isWithdrawn(model::BreachId record) const;

    /// The name that an exposure was found by; nullptr if it was not found by name.
    [[nodiscard]] const session::NameView* name(model::ExposureId exposure) const;
    /// Whether the user is to say first whose incident it is.
    [[nodiscard]] bool awaits(model::ExposureId exposure) const;

    /// The member of the household whose account it is; empty is the owner.
    [[nodiscard]] QString person(model::AccountId account) const { return m_personOf.value(account.value); }

private:
    struct Place
    {
        std::size_t incident = 0;
        std::size_t source = 0;
    };

    std::vector<session::IncidentView> m_incidents;
    QHash<qint64, Place> m_placeOf; ///< record → where it stands
    std::vector<session::NameView> m_names;
    QHash<qint64, std::size_t> m_nameOf; ///< exposure → name
    QHash<qint64, QString> m_personOf; ///< account → person, the owner's left out
};

/// Whether the publisher took a record back, or corrected it by another.
[[nodiscard]] bool isTakenBack(const model::Breach& record);

} // namespace recourse::ui
