// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "law/regime.h"
#include "law/rule_record.h"

namespace recourse::law {

/// Reads one record of the laws. Faults go to the record's fault.
[[nodiscard]] Regime readRegime(const RuleRecord& record);

/// Reads one authority.
[[nodiscard]] Authority readAuthority(const RuleRecord& record);

/// Reads one period of a regime; `action` is its name there.
[[nodiscard]] Period readPeriod(const QString& action, const RuleRecord& record);

} // namespace recourse::law
