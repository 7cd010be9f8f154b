// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/rule_text.h"

#include <QCoreApplication>

namespace recourse::base {

namespace {

const char* contextOf(RuleTexts file)
{
    switch (file) {
    case RuleTexts::Steps:
        return "StepRules";
    case RuleTexts::Letters:
        return "LetterRules";
    case RuleTexts::Law:
        return "LawRules";
    case RuleTexts::Cases:
        return "CaseRules";
    case RuleTexts::Feeds:
        break;
    }
    return "FeedRules";
}

} // namespace

QString ruleText(RuleTexts file, const QString& text)
{
    // No context has a text for "": translations keep their own head under it.
    return text.isEmpty() ? text : QCoreApplication::translate(contextOf(file), text.toUtf8().constData());
}

} // namespace recourse::base
