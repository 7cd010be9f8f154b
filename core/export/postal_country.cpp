// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/postal_country.h"

#include <algorithm>
#include <array>

namespace recourse::documents {

namespace {

struct Row
{
    const char* code;
    TownOrder order;
    PageLayout layout;
    const char16_t* names; ///< lower case, between bars: English, German, French, Spanish, the country's own
};

constexpr auto kCodeTown = TownOrder::CodeBeforeTown;
constexpr auto kTownCode = TownOrder::TownBeforeCode;
constexpr auto kBelow = TownOrder::CodeBelowTown;
constexpr auto kGiven = TownOrder::AsGiven;
constexpr auto kDin = PageLayout::Din5008;
constexpr auto kUs = PageLayout::UsLetter;
constexpr auto kUk = PageLayout::UkA4;

// Paper as Unicode CLDR has it (letter size in North America and parts of the Americas); windows on the left as in Britain where DL is the
// common envelope. Orders after the Universal Postal Union's country sheets; where a sheet has no plain rule of one line, "as given".
// clang-format off
constexpr std::array kRows = {
    Row{"DE", kCodeTown, kDin, u"|germany|deutschland|allemagne|alemania|"},
    Row{"AT", kCodeTown, kDin, u"|austria|österreich|autriche|"},
    Row{"CH", kCodeTown, kDin, u"|switzerland|schweiz|suisse|suiza|svizzera|"},
    Row{"LI", kCodeTown, kDin, u"|liechtenstein|"},
    Row{"FR", kCodeTown, kDin, u"|france|frankreich|francia|"},
    Row{"BE", kCodeTown, kDin, u"|belgium|belgien|belgique|bélgica|belgië|"},
    Row{"NL", kCodeTown, kDin, u"|netherlands|the netherlands|niederlande|pays-bas|países bajos|nederland|"},
    Row{"LU", kCodeTown, kDin, u"|luxembourg|luxemburg|luxemburgo|lëtzebuerg|"},
    Row{"ES", kCodeTown, kDin, u"|spain|spanien|espagne|españa|"},
    Row{"PT", kCodeTown, kDin, u"|portugal|"},
    Row{"IT", kCodeTown, kDin, u"|italy|italien|italie|italia|"},
    Row{"PL", kCodeTown, kDin, u"|poland|polen|pologne|polonia|polska|"},
    Row{"CZ", kCodeTown, kDin, u"|czech republic|czechia|tschechien|tschechische republik|république tchèque|tchéquie|chequia|república checa|česko|česká republika|"},
    Row{"SK", kCodeTown, kDin, u"|slovakia|slowakei|slovaquie|eslovaquia|slovensko|"},
    Row{"SI", kCodeTown, kDin, u"|slovenia|slowenien|slovénie|eslovenia|slovenija|"},
    Row{"HR", kCodeTown, kDin, u"|croatia|kroatien|croatie|croacia|hrvatska|"},
    Row{"HU", kGiven, kDin, u"|hungary|ungarn|hongrie|hungría|magyarország|"},
    Row{"RO", kCodeTown, kDin, u"|romania|rumänien|roumanie|rumanía|rumania|românia|"},
    Row{"BG", kCodeTown, kDin, u"|bulgaria|bulgarien|bulgarie|българия|"},
    Row{"GR", kCodeTown, kDin, u"|greece|griechenland|grèce|grecia|ελλάδα|ελλαδα|"},
    Row{"CY", kCodeTown, kUk, u"|cyprus|zypern|chypre|chipre|κύπρος|κυπροσ|"},
    Row{"MT", kGiven, kUk, u"|malta|malte|"},
    Row{"DK", kCodeTown, kDin, u"|denmark|dänemark|danemark|dinamarca|danmark|"},
    Row{"SE", kCodeTown, kDin, u"|sweden|schweden|suède|suecia|sverige|"},
    Row{"NO", kCodeTown, kDin, u"|norway|norwegen|norvège|noruega|norge|"},
    Row{"FI", kCodeTown, kDin, u"|finland|finnland|finlande|finlandia|suomi|"},
    Row{"IS", kCodeTown, kDin, u"|iceland|island|islande|islandia|ísland|"},
    Row{"EE", kCodeTown, kDin, u"|estonia|estland|estonie|eesti|"},
    Row{"LV", kGiven, kDin, u"|latvia|lettland|lettonie|letonia|latvija|"},
    Row{"LT", kCodeTown, kDin, u"|lithuania|litauen|lituanie|lituania|lietuva|"},
    Row{"IE", kGiven, kUk, u"|ireland|irland|irlande|irlanda|éire|republic of ireland|"},
    Row{"GB", kBelow, kUk, u"|united kingdom|uk|u.k.|great britain|england|scotland|wales|northern ireland|vereinigtes königreich|großbritannien|grossbritannien|royaume-uni|reino unido|"},
    Row{"US", kTownCode, kUs, u"|united states|united states of america|usa|u.s.a.|vereinigte staaten|vereinigte staaten von amerika|états-unis|estados unidos|"},
    Row{"CA", kTownCode, kUs, u"|canada|kanada|canadá|"},
    Row{"MX", kCodeTown, kUs, u"|mexico|mexiko|mexique|méxico|"},
    Row{"AU", kTownCode, kUk, u"|australia|australien|australie|"},
    Row{"NZ", kTownCode, kUk, u"|new zealand|neuseeland|nouvelle-zélande|nueva zelanda|aotearoa|"},
    Row{"ZA", kBelow, kUk, u"|south africa|südafrika|afrique du sud|sudáfrica|"},
    Row{"IN", kGiven, kUk, u"|india|indien|inde|bharat|"},
    Row{"SG", kTownCode, kUk, u"|singapore|singapur|singapour|"},
    Row{"HK", kGiven, kUk, u"|hong kong|hongkong|"},
    Row{"JP", kGiven, kDin, u"|japan|japon|japón|日本|"},
    Row{"KR", kGiven, kDin, u"|korea|south korea|republic of korea|südkorea|corée du sud|corea del sur|대한민국|"},
    Row{"BR", kGiven, kDin, u"|brazil|brasilien|brésil|brasil|"},
    Row{"AR", kGiven, kDin, u"|argentina|argentinien|argentine|"},
    Row{"CL", kCodeTown, kUs, u"|chile|chili|"},
    Row{"CO", kGiven, kUs, u"|colombia|kolumbien|colombie|"},
    Row{"CR", kGiven, kUs, u"|costa rica|"},
    Row{"PH", kGiven, kUs, u"|philippines|philippinen|filipinas|"},
    Row{"TR", kCodeTown, kDin, u"|turkey|türkiye|türkei|turquie|turquía|"},
    Row{"TH", kGiven, kDin, u"|thailand|thaïlande|tailandia|ประเทศไทย|"},
    Row{"IL", kGiven, kDin, u"|israel|israël|ישראל|"},
    Row{"CN", kGiven, kDin, u"|china|chine|people's republic of china|中国|"},
};
// clang-format on

PostalCountry countryOf(const Row& row)
{
    return {QLatin1String(row.code), row.order, row.layout};
}

/// Regimes that are the law of one country: the first part of their name, where it is not the country's code itself.
QString countryOfRegime(const QString& regime)
{
    const QString first = regime.section(QLatin1Char('-'), 0, 0).toUpper();
    if (first == QLatin1String("UK"))
        return QStringLiteral("GB");
    if (first.size() != 2 || first == QLatin1String("EU"))
        return {};
    return first;
}

} // namespace

PostalCountry countryNamed(const QString& line)
{
    const QString name = line.trimmed().toLower();
    if (name.isEmpty() || name.contains(QLatin1Char('|')))
        return {};
    const QString wanted = QLatin1Char('|') + name + QLatin1Char('|');
    const auto found = std::find_if(
        kRows.begin(), kRows.end(), [&](const Row& row) { return QStringView(row.names).contains(wanted); });
    return found == kRows.end() ? PostalCountry() : countryOf(*found);
}

PostalCountry countryCoded(const QString& code)
{
    const QString country = code.section(QLatin1Char('-'), 0, 0).trimmed().toUpper();
    const auto found = std::find_if(
        kRows.begin(), kRows.end(), [&](const Row& row) { return country == QLatin1String(row.code); });
    return found == kRows.end() ? PostalCountry{country, TownOrder::AsGiven, PageLayout::Din5008} : countryOf(*found);
}

PostalCountry senderCountry(const model::Letter& letter)
{
    const PostalCountry named = letter.sender.isEmpty() ? PostalCountry() : countryNamed(letter.sender.last());
    return named.code.isEmpty() ? countryCoded(countryOfRegime(letter.regime)) : named;
}

} // namespace recourse::documents
