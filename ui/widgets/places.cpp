// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/places.h"

#include "ui/widgets/place_names.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

namespace recourse::ui {

namespace {

QString partName(const PlaceName& part, const QString& country)
{
    return QStringLiteral("%1 (%2)").arg(part.said(), country);
}

QString unitedStates()
{
    return QCoreApplication::translate("Places", "US");
}

QString canada()
{
    return QCoreApplication::translate("Places", "Canada");
}

void add(std::vector<Place>& places, std::span<const PlaceName> parts, const QString& country)
{
    for (const PlaceName& part : parts)
        places.push_back({QString::fromLatin1(part.code), partName(part, country)});
}

void sort(std::vector<Place>& places)
{
    QCollator order;
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(places.begin(), places.end(), [&](const Place& left, const Place& right) { return order.compare(left.name, right.name) < 0; });
}

std::vector<Place> unsortedCountries()
{
    std::vector<Place> all;
    for (const PlaceName& country : countryNames())
        all.push_back({QString::fromLatin1(country.code), country.said()});
    return all;
}

const PlaceName* named(std::span<const PlaceName> places, const QString& code)
{
    const auto found = std::find_if(places.begin(), places.end(), [&](const PlaceName& place) { return code == QLatin1String(place.code); });
    return found == places.end() ? nullptr : &*found;
}

} // namespace

std::vector<Place> countries()
{
    std::vector<Place> all = unsortedCountries();
    sort(all);
    return all;
}

std::vector<Place> places()
{
    std::vector<Place> all = unsortedCountries();
    add(all, stateNames(), unitedStates());
    add(all, provinceNames(), canada());
    sort(all);
    return all;
}

QString placeName(const QString& code)
{
    if (const PlaceName* country = named(countryNames(), code))
        return country->said();
    if (const PlaceName* state = named(stateNames(), code))
        return partName(*state, unitedStates());
    if (const PlaceName* province = named(provinceNames(), code))
        return partName(*province, canada());
    return code;
}

} // namespace recourse::ui
