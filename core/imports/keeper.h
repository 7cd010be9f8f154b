// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

/// What Keeper's CSV and JSON have in common.
namespace recourse::imports {

/// The label under which a one-time-code seed stands.
inline constexpr std::string_view kKeeperOneTimeCode = "TFC:Keeper";

/// True for the label of a further address: "Website Address" as Keeper proposes it, also with words added.
[[nodiscard]] bool isKeeperAddressLabel(std::string_view label);

/// A folder path with slashes. Keeper separates folders by backslashes and doubles a backslash that is part of a name.
[[nodiscard]] QString keeperFolder(const QString& path);

} // namespace recourse::imports
