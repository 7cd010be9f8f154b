// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/candidate.h"

namespace recourse::model {

/// Whether both say the same, apart from how often and when: kind, source, recipient and relay.
[[nodiscard]] bool saysTheSame(const Evidence& one, const Evidence& other);

/// Folds what another import said into `known`: the larger count, since two exports of one mailbox overlap, and the widest span. Answers
/// whether that was news. Both must say the same.
bool widen(Evidence& known, const Evidence& other);

/// Folds the evidence of several imports: one for each thing said, in order of first appearance.
[[nodiscard]] QList<Evidence> folded(const QList<Evidence>& evidence);

/// Whether evidence of this kind proves that there was an account on its first day. A shop sends orders, and anybody newsletters, without
/// one.
[[nodiscard]] bool provesAccount(EvidenceKind kind);

/// The first moment at which evidence proves an account; invalid if none does or none is dated.
[[nodiscard]] QDateTime provenSince(const QList<Evidence>& evidence);

} // namespace recourse::model
