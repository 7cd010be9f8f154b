// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/accounts/account_detail.h"

namespace recourse::ui {

/// Reads what is shown of an account, but for the wish to have it deleted. An account that is gone gives nothing.
void readAccount(Workspace& workspace, model::AccountId id, QObject* receiver, const std::function<void(AccountDetail::Facts)>& good);

} // namespace recourse::ui
