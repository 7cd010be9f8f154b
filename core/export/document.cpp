// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/document.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <optional>

namespace recourse::documents {

namespace {

struct Ending
{
    const char* word;
    DocumentKind kind;
};

constexpr std::array kEndings = {Ending{"pdf", DocumentKind::Pdf}, Ending{"odt", DocumentKind::Odt},
    Ending{"txt", DocumentKind::Text}, Ending{"eml", DocumentKind::Eml}};

struct Country
{
    const char* name; ///< upper case, as a last address line gives it
    PageLayout layout;
};

// The United States, Canada and Mexico use letter paper; their postal services name these country lines.
constexpr std::array kCountries = {Country{"UNITED STATES", PageLayout::UsLetter},
    Country{"UNITED STATES OF AMERICA", PageLayout::UsLetter}, Country{"USA", PageLayout::UsLetter},
    Country{"U.S.A.", PageLayout::UsLetter}, Country{"CANADA", PageLayout::UsLetter}, Country{"MEXICO", PageLayout::UsLetter},
    Country{"UNITED KINGDOM", PageLayout::UkA4}, Country{"UK", PageLayout::UkA4}, Country{"GREAT BRITAIN", PageLayout::UkA4},
    Country{"ENGLAND", PageLayout::UkA4}, Country{"SCOTLAND", PageLayout::UkA4}, Country{"WALES", PageLayout::UkA4},
    Country{"NORTHERN IRELAND", PageLayout::UkA4}};

std::optional<PageLayout> layoutOfRegime(const QString& regime)
{
    const QString country = regime.section(QLatin1Char('-'), 0, 0).toLower();
    if (country == QLatin1String("us") || country == QLatin1String("ca") || country == QLatin1String("mx"))
        return PageLayout::UsLetter;
    if (country == QLatin1String("uk"))
        return PageLayout::UkA4;
    if (country.isEmpty() || country == QLatin1String("own") || country == QLatin1String("any"))
        return std::nullopt;
    return PageLayout::Din5008;
}

} // namespace

base::Result<DocumentKind> documentKindOf(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const auto found = std::find_if(
        kEndings.begin(), kEndings.end(), [&](const Ending& ending) { return suffix == QLatin1String(ending.word); });
    if (found != kEndings.end())
        return found->kind;
    return base::fail(base::Code::ExportUnknownKind, QFileInfo(path).fileName());
}

PageLayout layoutFor(const model::Letter& letter)
{
    if (const auto layout = layoutOfRegime(letter.regime))
        return *layout;
    if (letter.recipient.isEmpty())
        return PageLayout::Din5008;
    const QString country = letter.recipient.last().trimmed().toUpper();
    const auto found = std::find_if(
        kCountries.begin(), kCountries.end(), [&](const Country& entry) { return country == QLatin1String(entry.name); });
    return found == kCountries.end() ? PageLayout::Din5008 : found->layout;
}

} // namespace recourse::documents
