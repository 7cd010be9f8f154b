// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace recourse::base {

/// Which rules file a text comes from.
enum class RuleTexts { Steps, Letters, Law, Feeds, Cases };

/// A text of resources/rules in the user's language; as it stands in the file where there is no translation. The texts that people get to
/// read are told to lupdate by packaging/rule_texts.py.
[[nodiscard]] QString ruleText(RuleTexts file, const QString& text);

} // namespace recourse::base
