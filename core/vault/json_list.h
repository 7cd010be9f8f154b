// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace recourse::vault {

/// A JSON array of strings, as the vault stores lists. Several times faster than QJsonDocument, which counts with
/// 100,000 accounts.
[[nodiscard]] QString listAsJson(const QStringList& list);

/// The strings of a JSON array. What is not an array of strings gives what QJsonDocument makes of it.
[[nodiscard]] QStringList listFromJson(const QString& json);

} // namespace recourse::vault
