// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/candidate.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace recourse::imports {

/// What a message is. Those up to Newsletter speak for an account.
enum class MailKind : std::uint8_t { SignUp, Security, Terms, Purchase, Newsletter, Personal, Sent, List, Bounce, Calendar, Spoof, Spam };
inline constexpr int kMailKinds = 12;

[[nodiscard]] inline bool isEvidence(MailKind kind)
{
    return kind <= MailKind::Newsletter;
}

/// Of a kind for which `isEvidence` holds.
[[nodiscard]] model::EvidenceKind evidenceKind(MailKind kind);

/// The other way round, for the kinds that mail shows.
[[nodiscard]] MailKind mailKind(model::EvidenceKind kind);

/// How much a kind says: what only a customer gets is Confirmed, what a buyer gets Likely, what anybody gets Possible.
[[nodiscard]] model::Verdict verdictOf(MailKind kind);

/// The word scripts know it by ("signup", "spoof").
[[nodiscard]] QString mailKindName(MailKind kind);

} // namespace recourse::imports
