// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "law/holiday_calendars.h"
#include "law/regime_table.h"
#include "letters/letter_types.h"

#include <functional>
#include <optional>

namespace recourse::letters {

/// The text of a template by its key "language/name" ("en/access_gdpr"); nothing if there is none.
using TemplateSource = std::function<std::optional<QString>(const QString& key)>;

/// Everything that letters are made by.
struct Rules
{
    law::RegimeTable regimes;
    law::HolidayCalendars holidays;
    LetterTypes types;
    TemplateSource templates;
};

} // namespace recourse::letters
