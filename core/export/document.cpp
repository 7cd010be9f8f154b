// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/document.h"

#include "base/file_kind.h"
#include "export/postal_country.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace recourse::documents {

namespace {

struct Ending
{
    const char* word;
    DocumentKind kind;
};

constexpr std::array kEndings = {Ending{"pdf", DocumentKind::Pdf}, Ending{"odt", DocumentKind::Odt},
    Ending{"txt", DocumentKind::Text}, Ending{"eml", DocumentKind::Eml}};

struct LayoutWord
{
    const char* word;
    PageLayout layout;
};

constexpr std::array kLayouts = {LayoutWord{"din5008", PageLayout::Din5008}, LayoutWord{"us", PageLayout::UsLetter},
    LayoutWord{"uk", PageLayout::UkA4}};

} // namespace

base::Result<DocumentKind> documentKindOf(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const auto found = std::find_if(
        kEndings.begin(), kEndings.end(), [&](const Ending& ending) { return suffix == QLatin1String(ending.word); });
    if (found != kEndings.end())
        return found->kind;
    QStringList endings;
    for (const Ending& ending : kEndings)
        endings += QLatin1Char('.') + QLatin1String(ending.word);
    return base::unknownKind(path, endings);
}

PageLayout layoutFor(const model::Letter& letter)
{
    if (const PostalCountry from = senderCountry(letter); !from.code.isEmpty())
        return from.layout;
    if (letter.regime.startsWith(QLatin1String("eu-"))) // the law of many countries, which share their paper
        return PageLayout::Din5008;
    return letter.recipient.isEmpty() ? PageLayout::Din5008 : countryNamed(letter.recipient.last()).layout;
}

base::Result<PageLayout> layoutNamed(const QString& word)
{
    const QString wanted = word.trimmed().toLower();
    const auto found = std::find_if(
        kLayouts.begin(), kLayouts.end(), [&](const LayoutWord& entry) { return wanted == QLatin1String(entry.word); });
    if (found != kLayouts.end())
        return found->layout;
    return base::fail(base::Code::BadArgument, word);
}

} // namespace recourse::documents
