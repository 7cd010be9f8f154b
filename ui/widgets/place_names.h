// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace recourse::ui {

/// A place and its name in English.
struct PlaceName
{
    const char* code; ///< "DE", "US-CA"
    const char* name;

    /// The name in the user's language.
    [[nodiscard]] QString said() const;
};

/// Every country.
[[nodiscard]] std::span<const PlaceName> countryNames();
/// The states of the United States.
[[nodiscard]] std::span<const PlaceName> stateNames();
/// The provinces and territories of Canada.
[[nodiscard]] std::span<const PlaceName> provinceNames();

} // namespace recourse::ui
