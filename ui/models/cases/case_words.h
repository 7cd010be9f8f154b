// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/letter.h"
#include "model/matter.h"
#include "session/case_jobs.h"
#include "ui/widgets/badge.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>
#include <QStringList>

namespace recourse::ui {

/// The words of cases in the user's language.
class CaseWords
{
    Q_DECLARE_TR_FUNCTIONS(recourse::ui::CaseWords)
public:
    [[nodiscard]] static QString stage(model::CaseStage stage);
    [[nodiscard]] static Badge stageBadge(model::CaseStage stage);
    [[nodiscard]] static QString letterState(model::LetterState state);
    /// What a case or letter is about, by its record in letters.json.
    [[nodiscard]] static QString matter(const QString& type);
    /// What happened, in the past: "They answered".
    [[nodiscard]] static QString event(const QString& kind);
    /// What kind of reply it was, as a person would say it; a record of replies.json.
    [[nodiscard]] static QString reply(const QString& kind);
    /// How a letter travels: "email", "letter" and its kinds, "registered", "web".
    [[nodiscard]] static QString channel(const QString& channel);
    /// How well a rule is checked, as a sentence.
    [[nodiscard]] static QString ruleState(const QString& state, const QString& asOf);
    /// "Answer due 12 March", "5 days overdue: send a reminder".
    [[nodiscard]] static QString next(const session::CaseView& view, QDate today);
    /// The same as a call: "Send the letter".
    [[nodiscard]] static QString action(const QString& kind);
};

/// The kinds of events a user may log at that stage, "sent" and "drafted" apart: those have ways of their own.
[[nodiscard]] QStringList loggableKinds(model::CaseStage stage);
/// Whether it is something that the user sent.
[[nodiscard]] bool isOwnEvent(const QString& kind);
/// Whether the case's letter can be marked as sent.
[[nodiscard]] bool canBeSent(const session::CaseView& view);
/// Whether the answer is late on every reading.
[[nodiscard]] bool isOverdue(const session::CaseView& view, QDate today);
[[nodiscard]] bool isOver(model::CaseStage stage);

} // namespace recourse::ui
