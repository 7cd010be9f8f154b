// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace recourse::ui {

/// A country, or a state or province of one whose laws differ by them.
struct Place
{
    QString code; ///< as `model::Profile::residence`: "DE", "US-CA"
    QString name; ///< "Germany", "California (US)"
};

/// Every country, by name.
[[nodiscard]] std::vector<Place> countries();
/// Every place one may live in, by name: countries, states of the United States, provinces of Canada.
[[nodiscard]] std::vector<Place> places();
/// The name of a code; the code itself if it is not known.
[[nodiscard]] QString placeName(const QString& code);

} // namespace recourse::ui
