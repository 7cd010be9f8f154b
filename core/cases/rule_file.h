// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "law/rule_record.h"

#include <QByteArray>

#include <functional>

namespace recourse::cases {

/// Reads one rules file as a record named `fileName`; faults are collected by what `read` does to it. Errors: RuleMalformed, `where` names
/// file, record and member.
[[nodiscard]] base::Status readRuleFile(
    const QString& fileName, const QByteArray& json, const std::function<void(const law::RuleRecord& root)>& read);

} // namespace recourse::cases
