// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "imports/mail_rules.h"

namespace recourse::session {

/// The tables by which mail is judged. They are readable once `Session::rules` was. Errors: those of `MailRules::parse`.
[[nodiscard]] base::Result<imports::MailRules> readMailRules();

} // namespace recourse::session
