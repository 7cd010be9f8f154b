// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/rules.h"

#include "directory/suffix_rules.h"

#include <QDir>
#include <QFile>

// Outside any namespace: the macro declares a function that the resource compiler defines there.
static void initialiseResources()
{
    Q_INIT_RESOURCE(recourse);
}

namespace recourse::session {

using base::Code;
using base::fail;
using base::Result;

namespace {

Result<QByteArray> resource(const QString& path)
{
    QFile file(QStringLiteral(":/") + path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Code::RuleMalformed, path);
    return file.readAll();
}

/// Reads one file and parses it; the path goes in front of the parser's own words.
template <class T> Result<T> parsed(const QString& path, Result<T> (*parse)(const QByteArray&))
{
    const auto bytes = resource(path);
    if (!bytes)
        return bytes.error();
    auto value = parse(*bytes);
    if (!value)
        return fail(value.error().code, path + QStringLiteral(": ") + value.error().where);
    return value;
}

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// A suffix list and how many rules the program's own has.
struct Suffixes
{
    domains::SuffixList list;
    int ownRules = 0;
};

/// The program's own list, or `newer` if that is sound and not older. Versions are dates, as both lists write them.
Result<Suffixes> suffixList(const QByteArray& newer)
{
    const auto bytes = resource(QStringLiteral("psl/public_suffix_list.dat"));
    if (!bytes)
        return bytes.error();
    auto own = domains::SuffixList::fromText(viewOf(*bytes));
    if (!own)
        return fail(Code::RuleMalformed, QStringLiteral("psl/public_suffix_list.dat"));
    const int ownRules = directory::suffixRulesIn(viewOf(*bytes));
    auto other = newer.isEmpty() ? std::nullopt : domains::SuffixList::fromText(viewOf(newer));
    const bool useOther = other && (other->version().isEmpty() || other->version() >= own->version());
    return Suffixes{std::move(useOther ? *other : *own), ownRules};
}

/// The files of rules whose names `holds` knows; a new file needs no entry anywhere.
Result<std::vector<law::RulesFile>> rulesFiles(bool (*holds)(const QString& fileName))
{
    std::vector<law::RulesFile> files;
    for (const QString& name : QDir(QStringLiteral(":/rules")).entryList(QDir::Files, QDir::Name)) {
        if (!holds(name))
            continue;
        const auto bytes = resource(QStringLiteral("rules/") + name);
        if (!bytes)
            return bytes.error();
        files.push_back({name, *bytes});
    }
    return files;
}

bool holdsLaw(const QString& fileName)
{
    return law::holdsRegimes(fileName) || fileName == QLatin1String("holidays.json");
}

Result<letters::LetterTypes> letterTypes()
{
    const auto files = rulesFiles(&letters::holdsLetters);
    if (!files)
        return files.error();
    return letters::LetterTypes::parse(*files);
}

Result<letters::Rules> letterRules(law::LawTables tables)
{
    auto types = letterTypes();
    if (!types)
        return types.error();
    const letters::TemplateSource templates = [](const QString& key) -> std::optional<QString> {
        const auto bytes = resource(QStringLiteral("letters/") + key + QStringLiteral(".mustache"));
        if (!bytes)
            return std::nullopt;
        return QString::fromUtf8(*bytes);
    };
    return letters::Rules{std::move(tables.regimes), std::move(tables.holidays), std::move(*types), templates};
}

Result<StarterTables> starterTables(const domains::SuffixList& suffixes)
{
    const auto breaches = resource(QStringLiteral("starter/breaches.json"));
    if (!breaches)
        return breaches.error();
    const auto services = resource(QStringLiteral("starter/services.json"));
    if (!services)
        return services.error();
    return parseStarter(*breaches, *services, suffixes);
}

} // namespace

Result<LawSource> loadLaw(const QByteArray& rulesPack)
{
    initialiseResources();
    const auto files = rulesFiles(&holdsLaw);
    if (!files)
        return files.error();
    return lawSource(*files, rulesPack);
}

Result<std::unique_ptr<const Rules>> loadRules(const QByteArray& newerSuffixes, const QByteArray& rulesPack)
{
    initialiseResources();
    auto suffixes = suffixList(newerSuffixes);
    if (!suffixes)
        return suffixes.error();
    auto sharedLogins = parsed(QStringLiteral("rules/shared_logins.json"), &domains::DomainGroups::parse);
    if (!sharedLogins)
        return sharedLogins.error();
    auto apps = parsed(QStringLiteral("rules/app_domains.json"), &domains::AppDomains::parse);
    if (!apps)
        return apps.error();
    auto feeds = parsed(QStringLiteral("rules/feeds.json"), &feeds::FeedCatalogue::parse);
    if (!feeds)
        return feeds.error();
    auto passwordRange = parsed(QStringLiteral("rules/feeds.json"), &feeds::RangeDefinition::parse);
    if (!passwordRange)
        return passwordRange.error();
    auto addressSearch = parsed(QStringLiteral("rules/feeds.json"), &feeds::AddressSearchDefinition::parse);
    if (!addressSearch)
        return addressSearch.error();
    auto directories = parsed(QStringLiteral("rules/directories.json"), &directory::DirectoryCatalogue::parse);
    if (!directories)
        return directories.error();
    auto steps = parsed(QStringLiteral("rules/steps.json"), &plan::StepRules::parse);
    if (!steps)
        return steps.error();
    auto law = loadLaw(rulesPack);
    if (!law)
        return law.error();
    auto letters = letterRules(std::move(law->tables));
    if (!letters)
        return letters.error();
    auto cases = loadCaseRules();
    if (!cases)
        return cases.error();
    auto starter = starterTables(suffixes->list);
    if (!starter)
        return starter.error();
    QHash<QString, int> byDomain;
    for (std::size_t i = 0; i < starter->services.size(); ++i) {
        for (const QString& domain : starter->services[i].domains)
            byDomain.insert(domain, static_cast<int>(i));
    }
    return std::unique_ptr<const Rules>(new Rules{std::move(suffixes->list), std::move(*sharedLogins), std::move(*apps), std::move(*feeds),
        std::move(*steps), std::move(*letters), std::move(*cases), std::move(*starter), std::move(byDomain), std::move(*passwordRange),
        std::move(*addressSearch), std::move(*directories), suffixes->ownRules, std::move(law->edition)});
}

} // namespace recourse::session
