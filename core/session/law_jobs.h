// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "law/due_dates.h"
#include "law/regime.h"
#include "law/regime_choice.h"
#include "session/session.h"

#include <vector>

namespace recourse::session {

/// Every law the program knows. Needs no vault.
[[nodiscard]] Job<std::vector<law::Regime>> listRegimes(Session& session);

/// When an answer is due. Needs no vault. Errors: those of `law::dueDates`.
[[nodiscard]] Job<law::DueDates> computeDueDates(Session& session, law::DueRequest request);

/// The same with both readings of an extension that may still come.
struct DueAnswer
{
    law::DueDates dates;
    /// What the strictest reading gives with a valid extension; equals `dates.extensionDue` where the readings agree; invalid if the law
    /// knows none.
    QDate extensionEarliest;
};
[[nodiscard]] Job<DueAnswer> computeDueReadings(Session& session, law::DueRequest request);

/// A law to choose from.
struct LawOption
{
    QString code;
    QString name; ///< in the user's language

    bool operator==(const LawOption&) const = default;
};

/// A kind of organisation that some law is made for or leaves to others.
struct SectorOption
{
    QString word; ///< for `law::LawQuestion::sector`
    QString name; ///< in the user's language

    bool operator==(const SectorOption&) const = default;
};

/// Every kind of organisation that the laws tell apart, in the order of the rules. Needs no vault.
[[nodiscard]] Job<std::vector<SectorOption>> listSectors(Session& session);

/// Which law fits, and why.
struct LawAnswer
{
    law::LawQuestion question; ///< as it was answered: what was left empty is filled in
    QString regime; ///< empty: none fits
    QString name; ///< of the law in the user's language
    QList<law::LawReason> steps; ///< the reasoning; names of laws by `code` in `LawReason::regime`
    std::vector<LawOption> alternatives; ///< others that fit too
    std::vector<LawOption> all; ///< whatever may be chosen instead: every law in force on the day that may be quoted
    QString whyNone; ///< a sentence in the user's language where none fits; else empty
};

/// Which law fits, with an invalid day read as today. Needs no vault. Errors: those of `law::chooseLaw`.
[[nodiscard]] Job<LawAnswer> chooseLaw(Session& session, law::LawQuestion question);

/// The same for a letter to a service: an empty residence is the profile's, an empty place of establishment the service's country, where
/// the starter table fills gaps of the vault. Where no law fits, the answer says why. `service` is a number, a domain or a name; empty: an
/// organisation nobody knows anything of. Errors: NotFound (the service), RegimeUnknown, those of the vault.
[[nodiscard]] Job<LawAnswer> lawForService(Session& session, QString service, law::LawQuestion question);

} // namespace recourse::session
