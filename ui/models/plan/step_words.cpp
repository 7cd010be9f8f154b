// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/plan/step_words.h"

#include "base/rule_text.h"
#include "ui/models/today/overview_words.h"

namespace recourse::ui {

QString StepWords::urgency(model::Urgency urgency)
{
    switch (urgency) {
    case model::Urgency::Hours:
        return tr("Within hours");
    case model::Urgency::Days:
        return tr("In the next days");
    case model::Urgency::Weeks:
        return tr("In the next two weeks");
    case model::Urgency::Habit:
        break;
    }
    return tr("Good habits");
}

QString StepWords::state(model::StepState state)
{
    switch (state) {
    case model::StepState::Done:
        return tr("Done");
    case model::StepState::Declined:
        return tr("Not for you");
    case model::StepState::Open:
        break;
    }
    return {};
}

QString StepWords::minutes(int minutes)
{
    return tr("about %1", "a time: 25 minutes").arg(OverviewWords::duration(minutes));
}

QString StepWords::ruleText(const QString& text)
{
    return base::ruleText(base::RuleTexts::Steps, text);
}

QString StepWords::title(const model::Step& step)
{
    return ruleText(step.title);
}

QString StepWords::why(const model::Step& step)
{
    return ruleText(step.why);
}

} // namespace recourse::ui
