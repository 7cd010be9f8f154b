// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/place_names.h"

#include <QCoreApplication>

namespace recourse::ui {

namespace {

// clang-format off
/// ISO 3166-1, and Kosovo.
constexpr PlaceName kCountries[] = {
    {"AF", QT_TRANSLATE_NOOP("Places", "Afghanistan")}, {"AX", QT_TRANSLATE_NOOP("Places", "Åland Islands")},
    {"AL", QT_TRANSLATE_NOOP("Places", "Albania")}, {"DZ", QT_TRANSLATE_NOOP("Places", "Algeria")},
    {"AS", QT_TRANSLATE_NOOP("Places", "American Samoa")}, {"AD", QT_TRANSLATE_NOOP("Places", "Andorra")},
    {"AO", QT_TRANSLATE_NOOP("Places", "Angola")}, {"AI", QT_TRANSLATE_NOOP("Places", "Anguilla")},
    {"AQ", QT_TRANSLATE_NOOP("Places", "Antarctica")}, {"AG", QT_TRANSLATE_NOOP("Places", "Antigua and Barbuda")},
    {"AR", QT_TRANSLATE_NOOP("Places", "Argentina")}, {"AM", QT_TRANSLATE_NOOP("Places", "Armenia")},
    {"AW", QT_TRANSLATE_NOOP("Places", "Aruba")}, {"AU", QT_TRANSLATE_NOOP("Places", "Australia")},
    {"AT", QT_TRANSLATE_NOOP("Places", "Austria")}, {"AZ", QT_TRANSLATE_NOOP("Places", "Azerbaijan")},
    {"BS", QT_TRANSLATE_NOOP("Places", "Bahamas")}, {"BH", QT_TRANSLATE_NOOP("Places", "Bahrain")},
    {"BD", QT_TRANSLATE_NOOP("Places", "Bangladesh")}, {"BB", QT_TRANSLATE_NOOP("Places", "Barbados")},
    {"BY", QT_TRANSLATE_NOOP("Places", "Belarus")}, {"BE", QT_TRANSLATE_NOOP("Places", "Belgium")},
    {"BZ", QT_TRANSLATE_NOOP("Places", "Belize")}, {"BJ", QT_TRANSLATE_NOOP("Places", "Benin")},
    {"BM", QT_TRANSLATE_NOOP("Places", "Bermuda")}, {"BT", QT_TRANSLATE_NOOP("Places", "Bhutan")},
    {"BO", QT_TRANSLATE_NOOP("Places", "Bolivia")}, {"BA", QT_TRANSLATE_NOOP("Places", "Bosnia and Herzegovina")},
    {"BW", QT_TRANSLATE_NOOP("Places", "Botswana")}, {"BV", QT_TRANSLATE_NOOP("Places", "Bouvet Island")},
    {"BR", QT_TRANSLATE_NOOP("Places", "Brazil")}, {"IO", QT_TRANSLATE_NOOP("Places", "British Indian Ocean Territory")},
    {"VG", QT_TRANSLATE_NOOP("Places", "British Virgin Islands")}, {"BN", QT_TRANSLATE_NOOP("Places", "Brunei")},
    {"BG", QT_TRANSLATE_NOOP("Places", "Bulgaria")}, {"BF", QT_TRANSLATE_NOOP("Places", "Burkina Faso")},
    {"BI", QT_TRANSLATE_NOOP("Places", "Burundi")}, {"KH", QT_TRANSLATE_NOOP("Places", "Cambodia")},
    {"CM", QT_TRANSLATE_NOOP("Places", "Cameroon")}, {"CA", QT_TRANSLATE_NOOP("Places", "Canada")},
    {"CV", QT_TRANSLATE_NOOP("Places", "Cape Verde")}, {"BQ", QT_TRANSLATE_NOOP("Places", "Caribbean Netherlands")},
    {"KY", QT_TRANSLATE_NOOP("Places", "Cayman Islands")}, {"CF", QT_TRANSLATE_NOOP("Places", "Central African Republic")},
    {"TD", QT_TRANSLATE_NOOP("Places", "Chad")}, {"CL", QT_TRANSLATE_NOOP("Places", "Chile")},
    {"CN", QT_TRANSLATE_NOOP("Places", "China")}, {"CX", QT_TRANSLATE_NOOP("Places", "Christmas Island")},
    {"CC", QT_TRANSLATE_NOOP("Places", "Cocos Islands")}, {"CO", QT_TRANSLATE_NOOP("Places", "Colombia")},
    {"KM", QT_TRANSLATE_NOOP("Places", "Comoros")}, {"CG", QT_TRANSLATE_NOOP("Places", "Congo (Brazzaville)")},
    {"CD", QT_TRANSLATE_NOOP("Places", "Congo (Kinshasa)")}, {"CK", QT_TRANSLATE_NOOP("Places", "Cook Islands")},
    {"CR", QT_TRANSLATE_NOOP("Places", "Costa Rica")}, {"HR", QT_TRANSLATE_NOOP("Places", "Croatia")},
    {"CU", QT_TRANSLATE_NOOP("Places", "Cuba")}, {"CW", QT_TRANSLATE_NOOP("Places", "Curaçao")},
    {"CY", QT_TRANSLATE_NOOP("Places", "Cyprus")}, {"CZ", QT_TRANSLATE_NOOP("Places", "Czechia")},
    {"CI", QT_TRANSLATE_NOOP("Places", "Côte d’Ivoire")}, {"DK", QT_TRANSLATE_NOOP("Places", "Denmark")},
    {"DJ", QT_TRANSLATE_NOOP("Places", "Djibouti")}, {"DM", QT_TRANSLATE_NOOP("Places", "Dominica")},
    {"DO", QT_TRANSLATE_NOOP("Places", "Dominican Republic")}, {"EC", QT_TRANSLATE_NOOP("Places", "Ecuador")},
    {"EG", QT_TRANSLATE_NOOP("Places", "Egypt")}, {"SV", QT_TRANSLATE_NOOP("Places", "El Salvador")},
    {"GQ", QT_TRANSLATE_NOOP("Places", "Equatorial Guinea")}, {"ER", QT_TRANSLATE_NOOP("Places", "Eritrea")},
    {"EE", QT_TRANSLATE_NOOP("Places", "Estonia")}, {"SZ", QT_TRANSLATE_NOOP("Places", "Eswatini")},
    {"ET", QT_TRANSLATE_NOOP("Places", "Ethiopia")}, {"FK", QT_TRANSLATE_NOOP("Places", "Falkland Islands")},
    {"FO", QT_TRANSLATE_NOOP("Places", "Faroe Islands")}, {"FJ", QT_TRANSLATE_NOOP("Places", "Fiji")},
    {"FI", QT_TRANSLATE_NOOP("Places", "Finland")}, {"FR", QT_TRANSLATE_NOOP("Places", "France")},
    {"GF", QT_TRANSLATE_NOOP("Places", "French Guiana")}, {"PF", QT_TRANSLATE_NOOP("Places", "French Polynesia")},
    {"TF", QT_TRANSLATE_NOOP("Places", "French Southern Territories")}, {"GA", QT_TRANSLATE_NOOP("Places", "Gabon")},
    {"GM", QT_TRANSLATE_NOOP("Places", "Gambia")}, {"GE", QT_TRANSLATE_NOOP("Places", "Georgia (country)")},
    {"DE", QT_TRANSLATE_NOOP("Places", "Germany")}, {"GH", QT_TRANSLATE_NOOP("Places", "Ghana")},
    {"GI", QT_TRANSLATE_NOOP("Places", "Gibraltar")}, {"GR", QT_TRANSLATE_NOOP("Places", "Greece")},
    {"GL", QT_TRANSLATE_NOOP("Places", "Greenland")}, {"GD", QT_TRANSLATE_NOOP("Places", "Grenada")},
    {"GP", QT_TRANSLATE_NOOP("Places", "Guadeloupe")}, {"GU", QT_TRANSLATE_NOOP("Places", "Guam")},
    {"GT", QT_TRANSLATE_NOOP("Places", "Guatemala")}, {"GG", QT_TRANSLATE_NOOP("Places", "Guernsey")},
    {"GN", QT_TRANSLATE_NOOP("Places", "Guinea")}, {"GW", QT_TRANSLATE_NOOP("Places", "Guinea-Bissau")},
    {"GY", QT_TRANSLATE_NOOP("Places", "Guyana")}, {"HT", QT_TRANSLATE_NOOP("Places", "Haiti")},
    {"HM", QT_TRANSLATE_NOOP("Places", "Heard Island and McDonald Islands")}, {"HN", QT_TRANSLATE_NOOP("Places", "Honduras")},
    {"HK", QT_TRANSLATE_NOOP("Places", "Hong Kong")}, {"HU", QT_TRANSLATE_NOOP("Places", "Hungary")},
    {"IS", QT_TRANSLATE_NOOP("Places", "Iceland")}, {"IN", QT_TRANSLATE_NOOP("Places", "India")},
    {"ID", QT_TRANSLATE_NOOP("Places", "Indonesia")}, {"IR", QT_TRANSLATE_NOOP("Places", "Iran")},
    {"IQ", QT_TRANSLATE_NOOP("Places", "Iraq")}, {"IE", QT_TRANSLATE_NOOP("Places", "Ireland")},
    {"IM", QT_TRANSLATE_NOOP("Places", "Isle of Man")}, {"IL", QT_TRANSLATE_NOOP("Places", "Israel")},
    {"IT", QT_TRANSLATE_NOOP("Places", "Italy")}, {"JM", QT_TRANSLATE_NOOP("Places", "Jamaica")},
    {"JP", QT_TRANSLATE_NOOP("Places", "Japan")}, {"JE", QT_TRANSLATE_NOOP("Places", "Jersey")},
    {"JO", QT_TRANSLATE_NOOP("Places", "Jordan")}, {"KZ", QT_TRANSLATE_NOOP("Places", "Kazakhstan")},
    {"KE", QT_TRANSLATE_NOOP("Places", "Kenya")}, {"KI", QT_TRANSLATE_NOOP("Places", "Kiribati")},
    {"XK", QT_TRANSLATE_NOOP("Places", "Kosovo")}, {"KW", QT_TRANSLATE_NOOP("Places", "Kuwait")},
    {"KG", QT_TRANSLATE_NOOP("Places", "Kyrgyzstan")}, {"LA", QT_TRANSLATE_NOOP("Places", "Laos")},
    {"LV", QT_TRANSLATE_NOOP("Places", "Latvia")}, {"LB", QT_TRANSLATE_NOOP("Places", "Lebanon")},
    {"LS", QT_TRANSLATE_NOOP("Places", "Lesotho")}, {"LR", QT_TRANSLATE_NOOP("Places", "Liberia")},
    {"LY", QT_TRANSLATE_NOOP("Places", "Libya")}, {"LI", QT_TRANSLATE_NOOP("Places", "Liechtenstein")},
    {"LT", QT_TRANSLATE_NOOP("Places", "Lithuania")}, {"LU", QT_TRANSLATE_NOOP("Places", "Luxembourg")},
    {"MO", QT_TRANSLATE_NOOP("Places", "Macao")}, {"MG", QT_TRANSLATE_NOOP("Places", "Madagascar")},
    {"MW", QT_TRANSLATE_NOOP("Places", "Malawi")}, {"MY", QT_TRANSLATE_NOOP("Places", "Malaysia")},
    {"MV", QT_TRANSLATE_NOOP("Places", "Maldives")}, {"ML", QT_TRANSLATE_NOOP("Places", "Mali")},
    {"MT", QT_TRANSLATE_NOOP("Places", "Malta")}, {"MH", QT_TRANSLATE_NOOP("Places", "Marshall Islands")},
    {"MQ", QT_TRANSLATE_NOOP("Places", "Martinique")}, {"MR", QT_TRANSLATE_NOOP("Places", "Mauritania")},
    {"MU", QT_TRANSLATE_NOOP("Places", "Mauritius")}, {"YT", QT_TRANSLATE_NOOP("Places", "Mayotte")},
    {"MX", QT_TRANSLATE_NOOP("Places", "Mexico")}, {"FM", QT_TRANSLATE_NOOP("Places", "Micronesia")},
    {"MD", QT_TRANSLATE_NOOP("Places", "Moldova")}, {"MC", QT_TRANSLATE_NOOP("Places", "Monaco")},
    {"MN", QT_TRANSLATE_NOOP("Places", "Mongolia")}, {"ME", QT_TRANSLATE_NOOP("Places", "Montenegro")},
    {"MS", QT_TRANSLATE_NOOP("Places", "Montserrat")}, {"MA", QT_TRANSLATE_NOOP("Places", "Morocco")},
    {"MZ", QT_TRANSLATE_NOOP("Places", "Mozambique")}, {"MM", QT_TRANSLATE_NOOP("Places", "Myanmar")},
    {"NA", QT_TRANSLATE_NOOP("Places", "Namibia")}, {"NR", QT_TRANSLATE_NOOP("Places", "Nauru")},
    {"NP", QT_TRANSLATE_NOOP("Places", "Nepal")}, {"NL", QT_TRANSLATE_NOOP("Places", "Netherlands")},
    {"NC", QT_TRANSLATE_NOOP("Places", "New Caledonia")}, {"NZ", QT_TRANSLATE_NOOP("Places", "New Zealand")},
    {"NI", QT_TRANSLATE_NOOP("Places", "Nicaragua")}, {"NE", QT_TRANSLATE_NOOP("Places", "Niger")},
    {"NG", QT_TRANSLATE_NOOP("Places", "Nigeria")}, {"NU", QT_TRANSLATE_NOOP("Places", "Niue")},
    {"NF", QT_TRANSLATE_NOOP("Places", "Norfolk Island")}, {"KP", QT_TRANSLATE_NOOP("Places", "North Korea")},
    {"MK", QT_TRANSLATE_NOOP("Places", "North Macedonia")}, {"MP", QT_TRANSLATE_NOOP("Places", "Northern Mariana Islands")},
    {"NO", QT_TRANSLATE_NOOP("Places", "Norway")}, {"OM", QT_TRANSLATE_NOOP("Places", "Oman")},
    {"PK", QT_TRANSLATE_NOOP("Places", "Pakistan")}, {"PW", QT_TRANSLATE_NOOP("Places", "Palau")},
    {"PS", QT_TRANSLATE_NOOP("Places", "Palestinian Territories")}, {"PA", QT_TRANSLATE_NOOP("Places", "Panama")},
    {"PG", QT_TRANSLATE_NOOP("Places", "Papua New Guinea")}, {"PY", QT_TRANSLATE_NOOP("Places", "Paraguay")},
    {"PE", QT_TRANSLATE_NOOP("Places", "Peru")}, {"PH", QT_TRANSLATE_NOOP("Places", "Philippines")},
    {"PN", QT_TRANSLATE_NOOP("Places", "Pitcairn Islands")}, {"PL", QT_TRANSLATE_NOOP("Places", "Poland")},
    {"PT", QT_TRANSLATE_NOOP("Places", "Portugal")}, {"PR", QT_TRANSLATE_NOOP("Places", "Puerto Rico")},
    {"QA", QT_TRANSLATE_NOOP("Places", "Qatar")}, {"RO", QT_TRANSLATE_NOOP("Places", "Romania")},
    {"RU", QT_TRANSLATE_NOOP("Places", "Russia")}, {"RW", QT_TRANSLATE_NOOP("Places", "Rwanda")},
    {"RE", QT_TRANSLATE_NOOP("Places", "Réunion")}, {"BL", QT_TRANSLATE_NOOP("Places", "Saint Barthélemy")},
    {"SH", QT_TRANSLATE_NOOP("Places", "Saint Helena")}, {"KN", QT_TRANSLATE_NOOP("Places", "Saint Kitts and Nevis")},
    {"LC", QT_TRANSLATE_NOOP("Places", "Saint Lucia")}, {"MF", QT_TRANSLATE_NOOP("Places", "Saint Martin")},
    {"PM", QT_TRANSLATE_NOOP("Places", "Saint Pierre and Miquelon")},
    {"VC", QT_TRANSLATE_NOOP("Places", "Saint Vincent and the Grenadines")}, {"WS", QT_TRANSLATE_NOOP("Places", "Samoa")},
    {"SM", QT_TRANSLATE_NOOP("Places", "San Marino")}, {"SA", QT_TRANSLATE_NOOP("Places", "Saudi Arabia")},
    {"SN", QT_TRANSLATE_NOOP("Places", "Senegal")}, {"RS", QT_TRANSLATE_NOOP("Places", "Serbia")},
    {"SC", QT_TRANSLATE_NOOP("Places", "Seychelles")}, {"SL", QT_TRANSLATE_NOOP("Places", "Sierra Leone")},
    {"SG", QT_TRANSLATE_NOOP("Places", "Singapore")}, {"SX", QT_TRANSLATE_NOOP("Places", "Sint Maarten")},
    {"SK", QT_TRANSLATE_NOOP("Places", "Slovakia")}, {"SI", QT_TRANSLATE_NOOP("Places", "Slovenia")},
    {"SB", QT_TRANSLATE_NOOP("Places", "Solomon Islands")}, {"SO", QT_TRANSLATE_NOOP("Places", "Somalia")},
    {"ZA", QT_TRANSLATE_NOOP("Places", "South Africa")},
    {"GS", QT_TRANSLATE_NOOP("Places", "South Georgia and the South Sandwich Islands")},
    {"KR", QT_TRANSLATE_NOOP("Places", "South Korea")}, {"SS", QT_TRANSLATE_NOOP("Places", "South Sudan")},
    {"ES", QT_TRANSLATE_NOOP("Places", "Spain")}, {"LK", QT_TRANSLATE_NOOP("Places", "Sri Lanka")},
    {"SD", QT_TRANSLATE_NOOP("Places", "Sudan")}, {"SR", QT_TRANSLATE_NOOP("Places", "Suriname")},
    {"SJ", QT_TRANSLATE_NOOP("Places", "Svalbard and Jan Mayen")}, {"SE", QT_TRANSLATE_NOOP("Places", "Sweden")},
    {"CH", QT_TRANSLATE_NOOP("Places", "Switzerland")}, {"SY", QT_TRANSLATE_NOOP("Places", "Syria")},
    {"ST", QT_TRANSLATE_NOOP("Places", "São Tomé and Príncipe")}, {"TW", QT_TRANSLATE_NOOP("Places", "Taiwan")},
    {"TJ", QT_TRANSLATE_NOOP("Places", "Tajikistan")}, {"TZ", QT_TRANSLATE_NOOP("Places", "Tanzania")},
    {"TH", QT_TRANSLATE_NOOP("Places", "Thailand")}, {"TL", QT_TRANSLATE_NOOP("Places", "Timor-Leste")},
    {"TG", QT_TRANSLATE_NOOP("Places", "Togo")}, {"TK", QT_TRANSLATE_NOOP("Places", "Tokelau")},
    {"TO", QT_TRANSLATE_NOOP("Places", "Tonga")}, {"TT", QT_TRANSLATE_NOOP("Places", "Trinidad and Tobago")},
    {"TN", QT_TRANSLATE_NOOP("Places", "Tunisia")}, {"TM", QT_TRANSLATE_NOOP("Places", "Turkmenistan")},
    {"TC", QT_TRANSLATE_NOOP("Places", "Turks and Caicos Islands")}, {"TV", QT_TRANSLATE_NOOP("Places", "Tuvalu")},
    {"TR", QT_TRANSLATE_NOOP("Places", "Türkiye")}, {"UG", QT_TRANSLATE_NOOP("Places", "Uganda")},
    {"UA", QT_TRANSLATE_NOOP("Places", "Ukraine")}, {"AE", QT_TRANSLATE_NOOP("Places", "United Arab Emirates")},
    {"GB", QT_TRANSLATE_NOOP("Places", "United Kingdom")}, {"US", QT_TRANSLATE_NOOP("Places", "United States")},
    {"UM", QT_TRANSLATE_NOOP("Places", "United States Outlying Islands")},
    {"VI", QT_TRANSLATE_NOOP("Places", "United States Virgin Islands")}, {"UY", QT_TRANSLATE_NOOP("Places", "Uruguay")},
    {"UZ", QT_TRANSLATE_NOOP("Places", "Uzbekistan")}, {"VU", QT_TRANSLATE_NOOP("Places", "Vanuatu")},
    {"VA", QT_TRANSLATE_NOOP("Places", "Vatican City")}, {"VE", QT_TRANSLATE_NOOP("Places", "Venezuela")},
    {"VN", QT_TRANSLATE_NOOP("Places", "Vietnam")}, {"WF", QT_TRANSLATE_NOOP("Places", "Wallis and Futuna")},
    {"EH", QT_TRANSLATE_NOOP("Places", "Western Sahara")}, {"YE", QT_TRANSLATE_NOOP("Places", "Yemen")},
    {"ZM", QT_TRANSLATE_NOOP("Places", "Zambia")}, {"ZW", QT_TRANSLATE_NOOP("Places", "Zimbabwe")},
};

constexpr PlaceName kStates[] = {
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

constexpr PlaceName kProvinces[] = {
    {"CA-AB", QT_TRANSLATE_NOOP("Places", "Alberta")}, {"CA-BC", QT_TRANSLATE_NOOP("Places", "British Columbia")},
    {"CA-MB", QT_TRANSLATE_NOOP("Places", "Manitoba")}, {"CA-NB", QT_TRANSLATE_NOOP("Places", "New Brunswick")},
    {"CA-NL", QT_TRANSLATE_NOOP("Places", "Newfoundland and Labrador")},
    {"CA-NS", QT_TRANSLATE_NOOP("Places", "Nova Scotia")},
    {"CA-NT", QT_TRANSLATE_NOOP("Places", "Northwest Territories")},
    {"CA-NU", QT_TRANSLATE_NOOP("Places", "Nunavut")}, {"CA-ON", QT_TRANSLATE_NOOP("Places", "Ontario")},
    {"CA-PE", QT_TRANSLATE_NOOP("Places", "Prince Edward Island")}, {"CA-QC", QT_TRANSLATE_NOOP("Places", "Quebec")},
    {"CA-SK", QT_TRANSLATE_NOOP("Places", "Saskatchewan")}, {"CA-YT", QT_TRANSLATE_NOOP("Places", "Yukon")},
};
// clang-format on

} // namespace

QString PlaceName::said() const
{
    return QCoreApplication::translate("Places", name);
}

std::span<const PlaceName> countryNames()
{
    return kCountries;
}

std::span<const PlaceName> stateNames()
{
    return kStates;
}

std::span<const PlaceName> provinceNames()
{
    return kProvinces;
}

} // namespace recourse::ui
