// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/account.h"

namespace recourse::vault {

class Database;

/// What an import changed of an account, done to the account in another state: of a field that it changed, what it made of it; of a list,
/// the entries that it brought. A judgement is taken as a whole, and not if it is that of `undone`, whose passwords count no more.
[[nodiscard]] model::Account withChangesOf(
    const model::Account& before, const model::Account& after, model::Account onto, model::ImportId undone);

/// Takes what `import` changed out of those accounts that later imports have too: their images and the accounts become what they would be
/// if the later imports had changed what they did change, but `import` had not. What a later import said as well, and so did not
/// change, is not known and goes too. The image of `import` is gone then; accounts without later images are left alone. Needs an open
/// transaction. Answers how many accounts are different now.
[[nodiscard]] base::Result<int> withdrawChanges(Database& database, model::ImportId import);

} // namespace recourse::vault
