// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/document.h"
#include "model/letter.h"

#include <QString>

namespace recourse::documents {

/// How the last lines of an address stand in a country (UPU, Postal addressing systems).
enum class TownOrder {
    AsGiven, ///< the country has no one order, or it is not known here
    CodeBeforeTown, ///< "10115 Berlin"
    TownBeforeCode, ///< "Sacramento, CA 95814"
    CodeBelowTown, ///< "London", and "SW1A 1AA" on a line of its own
};

/// One country as letters need it.
struct PostalCountry
{
    QString code; ///< ISO 3166 alpha-2
    TownOrder order = TownOrder::AsGiven;
    PageLayout layout = PageLayout::Din5008;

    bool operator==(const PostalCountry&) const = default;
};

/// The country that a line of an address names, in any case, in English, German, French, Spanish or its own language; an empty code if
/// the line names none that is known here.
[[nodiscard]] PostalCountry countryNamed(const QString& line);

/// The country of an ISO 3166 code; "US-CA" counts as "US". An unknown code keeps its name and gets the default paper.
[[nodiscard]] PostalCountry countryCoded(const QString& code);

/// Where the writer lives: by the last line of the sender's address, else by the letter's regime where that is the law of one country
/// alone. An empty code if neither tells.
[[nodiscard]] PostalCountry senderCountry(const model::Letter& letter);

} // namespace recourse::documents
