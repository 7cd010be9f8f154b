// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/candidate.h"

namespace recourse::model {

/// True for the kinds that mail shows.
[[nodiscard]] bool isMail(EvidenceKind kind);

/// Whether both say the same, apart from how often and when: kind, source, recipient and relay. Mail is one source in whatever form it was
/// read.
[[nodiscard]] bool saysTheSame(const Evidence& one, const Evidence& other);

/// Folds what another import said into `known`: the larger count and the widest span. Answers whether that was news. Both must say the
/// same.
bool widen(Evidence& known, const Evidence& other);

/// Folds the evidence of several imports: one for each thing said, in order of first appearance, with the widest span. The count is that
/// of what surely is not the same twice: mail of spans that do not touch is added up; where spans overlap, they may be one mailbox read
/// again, and the larger count is taken. So mailboxes whose days are mixed count at least, never too much, and in any order the same.
[[nodiscard]] QList<Evidence> folded(const QList<Evidence>& evidence);

/// What evidence adds to evidence that says the same.
enum class EvidenceNews {
    None,
    Later, ///< nothing by itself, but it may count with what is read later
    Now, ///< what is folded changes
};

/// `known` is not folded; what of it does not say the same is passed over.
[[nodiscard]] EvidenceNews newsOf(const Evidence& fresh, const QList<Evidence>& known);

/// Whether evidence of this kind proves that there was an account on its first day. A shop sends orders, and anybody newsletters, without
/// one.
[[nodiscard]] bool provesAccount(EvidenceKind kind);

/// The first moment at which evidence proves an account; invalid if none does or none is dated.
[[nodiscard]] QDateTime provenSince(const QList<Evidence>& evidence);

/// Whether the first day of evidence of this kind may be the account's own. A new password, a sign-in or the end of an account presuppose
/// one that is older.
[[nodiscard]] bool tellsBeginning(EvidenceKind kind);

/// Since when the account exists as far as evidence of its beginning is there: `provenSince`; invalid if nothing tells of a beginning.
[[nodiscard]] QDateTime beganOn(const QList<Evidence>& evidence);

} // namespace recourse::model
