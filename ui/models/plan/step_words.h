// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/step.h"

#include <QCoreApplication>
#include <QString>

namespace recourse::ui {

/// The words of the plan in the user's language.
class StepWords
{
    Q_DECLARE_TR_FUNCTIONS(recourse::ui::StepWords)
public:
    /// "Within hours"
    [[nodiscard]] static QString urgency(model::Urgency urgency);
    /// "Done", "Not for you"; empty while the step is open.
    [[nodiscard]] static QString state(model::StepState state);
    /// "about 10 minutes"
    [[nodiscard]] static QString minutes(int minutes);
    /// A title or reason as the rules have it, translated.
    [[nodiscard]] static QString ruleText(const QString& text);
    /// The step's title and reason, translated where the rules' texts are.
    [[nodiscard]] static QString title(const model::Step& step);
    [[nodiscard]] static QString why(const model::Step& step);
};

} // namespace recourse::ui
