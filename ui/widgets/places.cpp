// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/places.h"

#include <QCollator>
#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <span>

namespace recourse::ui {

namespace {

struct Known
{
    const char* code;
    const char* name;
};

/// The countries most users live in, by names that are translated; all others have the English name Qt knows.
constexpr Known kCountries[] = {
    {"AT", QT_TRANSLATE_NOOP("Places", "Austria")}, {"BE", QT_TRANSLATE_NOOP("Places", "Belgium")},
    {"BG", QT_TRANSLATE_NOOP("Places", "Bulgaria")}, {"HR", QT_TRANSLATE_NOOP("Places", "Croatia")},
    {"CY", QT_TRANSLATE_NOOP("Places", "Cyprus")}, {"CZ", QT_TRANSLATE_NOOP("Places", "Czechia")},
    {"DK", QT_TRANSLATE_NOOP("Places", "Denmark")}, {"EE", QT_TRANSLATE_NOOP("Places", "Estonia")},
    {"FI", QT_TRANSLATE_NOOP("Places", "Finland")}, {"FR", QT_TRANSLATE_NOOP("Places", "France")},
    {"DE", QT_TRANSLATE_NOOP("Places", "Germany")}, {"GR", QT_TRANSLATE_NOOP("Places", "Greece")},
    {"HU", QT_TRANSLATE_NOOP("Places", "Hungary")}, {"IE", QT_TRANSLATE_NOOP("Places", "Ireland")},
    {"IT", QT_TRANSLATE_NOOP("Places", "Italy")}, {"LV", QT_TRANSLATE_NOOP("Places", "Latvia")},
    {"LT", QT_TRANSLATE_NOOP("Places", "Lithuania")}, {"LU", QT_TRANSLATE_NOOP("Places", "Luxembourg")},
    {"MT", QT_TRANSLATE_NOOP("Places", "Malta")}, {"NL", QT_TRANSLATE_NOOP("Places", "Netherlands")},
    {"PL", QT_TRANSLATE_NOOP("Places", "Poland")}, {"PT", QT_TRANSLATE_NOOP("Places", "Portugal")},
    {"RO", QT_TRANSLATE_NOOP("Places", "Romania")}, {"SK", QT_TRANSLATE_NOOP("Places", "Slovakia")},
    {"SI", QT_TRANSLATE_NOOP("Places", "Slovenia")}, {"ES", QT_TRANSLATE_NOOP("Places", "Spain")},
    {"SE", QT_TRANSLATE_NOOP("Places", "Sweden")}, {"IS", QT_TRANSLATE_NOOP("Places", "Iceland")},
    {"LI", QT_TRANSLATE_NOOP("Places", "Liechtenstein")}, {"NO", QT_TRANSLATE_NOOP("Places", "Norway")},
    {"CH", QT_TRANSLATE_NOOP("Places", "Switzerland")}, {"GB", QT_TRANSLATE_NOOP("Places", "United Kingdom")},
    {"US", QT_TRANSLATE_NOOP("Places", "United States")}, {"CA", QT_TRANSLATE_NOOP("Places", "Canada")},
    {"AU", QT_TRANSLATE_NOOP("Places", "Australia")}, {"NZ", QT_TRANSLATE_NOOP("Places", "New Zealand")},
    {"JP", QT_TRANSLATE_NOOP("Places", "Japan")}, {"KR", QT_TRANSLATE_NOOP("Places", "South Korea")},
    {"BR", QT_TRANSLATE_NOOP("Places", "Brazil")}, {"MX", QT_TRANSLATE_NOOP("Places", "Mexico")},
    {"IN", QT_TRANSLATE_NOOP("Places", "India")}, {"ZA", QT_TRANSLATE_NOOP("Places", "South Africa")},
    {"TR", QT_TRANSLATE_NOOP("Places", "Türkiye")}, {"UA", QT_TRANSLATE_NOOP("Places", "Ukraine")},
    {"IL", QT_TRANSLATE_NOOP("Places", "Israel")}, {"SG", QT_TRANSLATE_NOOP("Places", "Singapore")},
    {"CN", QT_TRANSLATE_NOOP("Places", "China")}, {"RS", QT_TRANSLATE_NOOP("Places", "Serbia")},
    {"AR", QT_TRANSLATE_NOOP("Places", "Argentina")}, {"CL", QT_TRANSLATE_NOOP("Places", "Chile")},
    {"CO", QT_TRANSLATE_NOOP("Places", "Colombia")},
};

constexpr Known kStates[] = {
    {"US-AL", QT_TRANSLATE_NOOP("Places", "Alabama")}, {"US-AK", QT_TRANSLATE_NOOP("Places", "Alaska")},
    {"US-AZ", QT_TRANSLATE_NOOP("Places", "Arizona")}, {"US-AR", QT_TRANSLATE_NOOP("Places", "Arkansas")},
    {"US-CA", QT_TRANSLATE_NOOP("Places", "California")}, {"US-CO", QT_TRANSLATE_NOOP("Places", "Colorado")},
    {"US-CT", QT_TRANSLATE_NOOP("Places", "Connecticut")}, {"US-DE", QT_TRANSLATE_NOOP("Places", "Delaware")},
    {"US-DC", QT_TRANSLATE_NOOP("Places", "District of Columbia")}, {"US-FL", QT_TRANSLATE_NOOP("Places", "Florida")},
    {"US-GA", QT_TRANSLATE_NOOP("Places", "Georgia")}, {"US-HI", QT_TRANSLATE_NOOP("Places", "Hawaii")},
    {"US-ID", QT_TRANSLATE_NOOP("Places", "Idaho")}, {"US-IL", QT_TRANSLATE_NOOP("Places", "Illinois")},
    {"US-IN", QT_TRANSLATE_NOOP("Places", "Indiana")}, {"US-IA", QT_TRANSLATE_NOOP("Places", "Iowa")},
    {"US-KS", QT_TRANSLATE_NOOP("Places", "Kansas")}, {"US-KY", QT_TRANSLATE_NOOP("Places", "Kentucky")},
    {"US-LA", QT_TRANSLATE_NOOP("Places", "Louisiana")}, {"US-ME", QT_TRANSLATE_NOOP("Places", "Maine")},
    {"US-MD", QT_TRANSLATE_NOOP("Places", "Maryland")}, {"US-MA", QT_TRANSLATE_NOOP("Places", "Massachusetts")},
    {"US-MI", QT_TRANSLATE_NOOP("Places", "Michigan")}, {"US-MN", QT_TRANSLATE_NOOP("Places", "Minnesota")},
    {"US-MS", QT_TRANSLATE_NOOP("Places", "Mississippi")}, {"US-MO", QT_TRANSLATE_NOOP("Places", "Missouri")},
    {"US-MT", QT_TRANSLATE_NOOP("Places", "Montana")}, {"US-NE", QT_TRANSLATE_NOOP("Places", "Nebraska")},
    {"US-NV", QT_TRANSLATE_NOOP("Places", "Nevada")}, {"US-NH", QT_TRANSLATE_NOOP("Places", "New Hampshire")},
    {"US-NJ", QT_TRANSLATE_NOOP("Places", "New Jersey")}, {"US-NM", QT_TRANSLATE_NOOP("Places", "New Mexico")},
    {"US-NY", QT_TRANSLATE_NOOP("Places", "New York")}, {"US-NC", QT_TRANSLATE_NOOP("Places", "North Carolina")},
    {"US-ND", QT_TRANSLATE_NOOP("Places", "North Dakota")}, {"US-OH", QT_TRANSLATE_NOOP("Places", "Ohio")},
    {"US-OK", QT_TRANSLATE_NOOP("Places", "Oklahoma")}, {"US-OR", QT_TRANSLATE_NOOP("Places", "Oregon")},
    {"US-PA", QT_TRANSLATE_NOOP("Places", "Pennsylvania")}, {"US-PR", QT_TRANSLATE_NOOP("Places", "Puerto Rico")},
    {"US-RI", QT_TRANSLATE_NOOP("Places", "Rhode Island")}, {"US-SC", QT_TRANSLATE_NOOP("Places", "South Carolina")},
    {"US-SD", QT_TRANSLATE_NOOP("Places", "South Dakota")}, {"US-TN", QT_TRANSLATE_NOOP("Places", "Tennessee")},
    {"US-TX", QT_TRANSLATE_NOOP("Places", "Texas")}, {"US-UT", QT_TRANSLATE_NOOP("Places", "Utah")},
    {"US-VT", QT_TRANSLATE_NOOP("Places", "Vermont")}, {"US-VA", QT_TRANSLATE_NOOP("Places", "Virginia")},
    {"US-WA", QT_TRANSLATE_NOOP("Places", "Washington")}, {"US-WV", QT_TRANSLATE_NOOP("Places", "West Virginia")},
    {"US-WI", QT_TRANSLATE_NOOP("Places", "Wisconsin")}, {"US-WY", QT_TRANSLATE_NOOP("Places", "Wyoming")},
};

constexpr Known kProvinces[] = {
    {"CA-AB", QT_TRANSLATE_NOOP("Places", "Alberta")}, {"CA-BC", QT_TRANSLATE_NOOP("Places", "British Columbia")},
    {"CA-MB", QT_TRANSLATE_NOOP("Places", "Manitoba")}, {"CA-NB", QT_TRANSLATE_NOOP("Places", "New Brunswick")},
    {"CA-NL", QT_TRANSLATE_NOOP("Places", "Newfoundland and Labrador")},
    {"CA-NS", QT_TRANSLATE_NOOP("Places", "Nova Scotia")},
    {"CA-NT", QT_TRANSLATE_NOOP("Places", "Northwest Territories")},
    {"CA-NU", QT_TRANSLATE_NOOP("Places", "Nunavut")}, {"CA-ON", QT_TRANSLATE_NOOP("Places", "Ontario")},
    {"CA-PE", QT_TRANSLATE_NOOP("Places", "Prince Edward Island")}, {"CA-QC", QT_TRANSLATE_NOOP("Places", "Quebec")},
    {"CA-SK", QT_TRANSLATE_NOOP("Places", "Saskatchewan")}, {"CA-YT", QT_TRANSLATE_NOOP("Places", "Yukon")},
};

QString said(const char* name)
{
    return QCoreApplication::translate("Places", name);
}

void addParts(std::vector<Place>& places, std::span<const Known> parts, const QString& country)
{
    for (const Known& part : parts)
        places.push_back({QString::fromLatin1(part.code), QStringLiteral("%1 (%2)").arg(said(part.name), country)});
}

void addOthers(std::vector<Place>& places)
{
    QSet<QString> there;
    for (const Place& place : places)
        there.insert(place.code);
    for (int value = QLocale::AnyTerritory + 1; value <= QLocale::LastTerritory; ++value) {
        const auto territory = static_cast<QLocale::Territory>(value);
        const QString code = QLocale::territoryToCode(territory);
        if (code.size() != 2 || there.contains(code) || !code.front().isLetter())
            continue;
        there.insert(code);
        places.push_back({code, QLocale::territoryToString(territory)});
    }
}

} // namespace

std::vector<Place> places()
{
    std::vector<Place> all;
    for (const Known& country : kCountries)
        all.push_back({QString::fromLatin1(country.code), said(country.name)});
    addParts(all, kStates, said(QT_TRANSLATE_NOOP("Places", "US")));
    addParts(all, kProvinces, said("Canada"));
    addOthers(all);
    QCollator order;
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(all.begin(), all.end(), [&](const Place& left, const Place& right) { return order.compare(left.name, right.name) < 0; });
    return all;
}

QString placeName(const QString& code)
{
    for (const Place& place : places()) {
        if (place.code == code)
            return place.name;
    }
    return code;
}

} // namespace recourse::ui
