// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/candidate.h"
#include "ui/widgets/badge.h"

#include <QCoreApplication>

namespace recourse::ui {

/// What speaks for an account, in words of the user.
class CandidateWords
{
    Q_DECLARE_TR_FUNCTIONS(CandidateWords)
public:
    /// "Welcome mail".
    [[nodiscard]] static QString kind(model::EvidenceKind kind);
    /// One sentence: what it means for the user that such evidence is there.
    [[nodiscard]] static QString meaning(model::EvidenceKind kind);
    [[nodiscard]] static QString verdict(model::Verdict verdict);
    [[nodiscard]] static Badge badge(model::Verdict verdict);
    [[nodiscard]] static QString state(model::CandidateState state);
    /// The kinds of a candidate's evidence, each once.
    [[nodiscard]] static QString kinds(const QList<model::Evidence>& evidence);
    /// "3 kept" and the like, for the undo bar.
    [[nodiscard]] static QString decided(model::CandidateState state, int count);
};

} // namespace recourse::ui
