// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domains/site.h"
#include "model/account.h"
#include "model/service.h"

#include <QMap>
#include <QString>

namespace recourse::session {

/// Sets what the user typed, field by field, onto an account. Words as `setAccount` lists them; those of the service are passed over.
/// Lists are separated by commas, dates are ISO. Errors: BadArgument, `where` names the field.
[[nodiscard]] base::Status setAccountFields(
    model::Account& account, const QMap<QString, QString>& fields, const domains::SuffixList& suffixes);

/// Sets the fields that belong to the service.
void setServiceFields(model::Service& service, const QMap<QString, QString>& fields);

} // namespace recourse::session
