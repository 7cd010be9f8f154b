// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "match/context.h"
#include "model/account.h"
#include "model/breach.h"

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace recourse::match {

/// Names of a breach: in the form in which names are compared, and as published. Each form is there once.
using PublishedNames = std::vector<std::pair<QString, QString>>;
[[nodiscard]] PublishedNames publishedNames(const model::Breach& breach);

/// What the user's entry is called, in the form in which names are compared; empty if its title only repeats the address.
[[nodiscard]] QString nameInTitle(const model::Account& account);

/// Whether a service has one name, which is in that form as it is written.
[[nodiscard]] bool hasPlainName(const KnownService& service);

/// The names of a service in that form, each once.
[[nodiscard]] QStringList namesOf(const KnownService& service);

} // namespace recourse::match
