// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/directory.h"

#include <QLocale>

#include <algorithm>
#include <tuple>

namespace recourse::directory {

using model::DirectoryEntry;
using model::DirectoryKind;

namespace {

QString reportKey(const QString& feed, const QString& feedId)
{
    return feed + u'\n' + feedId;
}

/// A list of groups of domains is no word on which of them is the service's main one.
bool namesService(const DirectoryEntry& entry)
{
    return entry.kind != DirectoryKind::SharedLogin && entry.kind != DirectoryKind::Authority;
}

/// How good a name a kind of directory gives: the brand before the legal entity.
int nameRank(const DirectoryEntry& entry)
{
    switch (entry.kind) {
    case DirectoryKind::TwoFactor:
        return 0;
    case DirectoryKind::Deletion:
        return 1;
    case DirectoryKind::Passkey:
    case DirectoryKind::ChangePassword:
        return 2;
    case DirectoryKind::PrivacyContact:
        return 3;
    default:
        return 4;
    }
}

/// English names of countries, so that "germany" finds what is of "DE".
QString countryWords(const QStringList& countries)
{
    QString words;
    for (const QString& code : countries) {
        const QLocale::Territory territory = code.size() == 2 ? QLocale::codeToTerritory(code) : QLocale::AnyTerritory;
        if (territory != QLocale::AnyTerritory)
            words += u' ' + QLocale::territoryToString(territory);
    }
    return words;
}

template <class T> void addNew(QList<T>& list, const QList<T>& more)
{
    for (const T& item : more) {
        if (!list.contains(item))
            list << item;
    }
}

} // namespace

QString searchForm(const QString& text)
{
    const bool ascii = std::all_of(text.begin(), text.end(), [](QChar letter) { return letter.unicode() < 0x80; });
    if (ascii)
        return text.toLower();
    QString form;
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD)) {
        if (letter == u'ß')
            form += QLatin1String("ss");
        else if (!letter.isMark())
            form += letter;
    }
    return form.toCaseFolded();
}

/// Puts a directory together.
class DirectoryBuilder
{
public:
    explicit DirectoryBuilder(Directory& directory)
        : m_directory(directory)
    {
    }

    void takeCatalogue(const DirectoryCatalogue& catalogue)
    {
        for (const DirectoryDefinition& definition : catalogue.all())
            m_directory.m_trust.insert(definition.feed.id, definition.trust);
    }

    void takeMaterial(Directory::Material material)
    {
        m_directory.m_entries = std::move(material.entries);
        std::erase_if(m_directory.m_entries, [&](const DirectoryEntry& entry) { return !m_directory.m_trust.contains(entry.feed); });
        m_directory.m_asOf = std::move(material.asOf);
        for (model::DirectoryReport& report : material.reports) {
            const QString key = reportKey(report.feed, report.feedId);
            m_directory.m_reports.insert(key, std::move(report));
        }
    }

    void build()
    {
        findMainDomains();
        makeServices();
        gatherEntries();
        for (DirectoryService& service : m_directory.m_services)
            describe(service);
        sortAndIndex();
    }

private:
    /// A domain that stands first anywhere is a service of its own; one that is only named besides belongs to the first.
    /// An object by domain names each domain of a service for itself, so its entries say nothing about who belongs to whom.
    void findMainDomains()
    {
        for (const DirectoryEntry& entry : m_directory.m_entries) {
            if (!namesService(entry) || entry.domains.isEmpty())
                continue;
            const bool alone = entry.domains.size() == 1 && entry.names.isEmpty();
            (alone ? m_alone : m_main).insert(entry.domains.first(), true);
            for (const QString& other : entry.domains.mid(1)) {
                if (!m_mainOf.contains(other))
                    m_mainOf.insert(other, entry.domains.first());
            }
        }
        for (auto alone = m_alone.cbegin(); alone != m_alone.cend(); ++alone) {
            if (!m_mainOf.contains(alone.key()))
                m_main.insert(alone.key(), true);
        }
        m_mainOf.removeIf([&](auto other) { return m_main.contains(other.key()); });
    }

    [[nodiscard]] QString mainOf(const QString& domain) const
    {
        // "b" may be named beside "a", and "a" beside "c".
        QString main = domain;
        for (int i = 0; i < 8; ++i) {
            const auto next = m_mainOf.constFind(main);
            if (next == m_mainOf.constEnd())
                break;
            main = *next;
        }
        return main;
    }

    int serviceAt(const QString& key, const QString& domain)
    {
        const auto found = m_directory.m_byDomain.constFind(key);
        if (found != m_directory.m_byDomain.constEnd())
            return *found;
        const int index = static_cast<int>(m_directory.m_services.size());
        DirectoryService service;
        service.key = key;
        if (!domain.isEmpty())
            service.domains << domain;
        m_directory.m_services.push_back(std::move(service));
        m_directory.m_byDomain.insert(key, index);
        return index;
    }

    void makeServices()
    {
        for (const DirectoryEntry& entry : m_directory.m_entries) {
            if (!namesService(entry))
                continue;
            if (entry.domains.isEmpty())
                serviceAt(entry.feed + u':' + entry.feedId, {});
            for (const QString& domain : entry.domains) {
                const QString main = mainOf(domain);
                const int index = serviceAt(main, main);
                QStringList& domains = m_directory.m_services[static_cast<std::size_t>(index)].domains;
                if (!domains.contains(domain))
                    domains << domain;
                m_directory.m_byDomain.insert(domain, index);
            }
        }
    }

    void gatherEntries()
    {
        for (int i = 0; i < static_cast<int>(m_directory.m_entries.size()); ++i) {
            const DirectoryEntry& entry = m_directory.m_entries[static_cast<std::size_t>(i)];
            if (entry.kind == DirectoryKind::Authority) {
                m_directory.m_authorities.push_back(i);
                continue;
            }
            QStringList keys = entry.domains;
            if (keys.isEmpty())
                keys << entry.feed + u':' + entry.feedId;
            for (const QString& key : std::as_const(keys)) {
                const int index = m_directory.m_byDomain.value(key, -1);
                if (index < 0)
                    continue;
                std::vector<int>& list = m_directory.m_services[static_cast<std::size_t>(index)].entries;
                if (list.empty() || list.back() != i)
                    list.push_back(i);
            }
        }
    }

    void describe(DirectoryService& service) const
    {
        std::vector<const DirectoryEntry*> named;
        for (const int index : service.entries) {
            const DirectoryEntry& entry = m_directory.m_entries[static_cast<std::size_t>(index)];
            addNew(service.countries, entry.countries);
            service.sensitive = service.sensitive || entry.sensitive;
            if (!entry.names.isEmpty())
                named.push_back(&entry);
        }
        // The entry whose first domain this is names it; those that mention the domain besides come later.
        std::stable_sort(named.begin(), named.end(), [&](const DirectoryEntry* left, const DirectoryEntry* right) {
            const bool leftOwn = left->domains.value(0) == service.domains.value(0);
            const bool rightOwn = right->domains.value(0) == service.domains.value(0);
            const bool leftWhole = left->hosts.isEmpty();
            const bool rightWhole = right->hosts.isEmpty();
            return std::tuple(!leftOwn, !leftWhole, nameRank(*left)) < std::tuple(!rightOwn, !rightWhole, nameRank(*right));
        });
        for (const DirectoryEntry* entry : named)
            addNew(service.names, entry->names);
        service.name = service.names.isEmpty() ? service.key : service.names.first();
    }

    void sortAndIndex()
    {
        std::vector<DirectoryService>& services = m_directory.m_services;
        std::vector<std::pair<QString, int>> order;
        order.reserve(services.size());
        for (int i = 0; i < static_cast<int>(services.size()); ++i)
            order.emplace_back(searchForm(services[static_cast<std::size_t>(i)].name), i);
        std::sort(order.begin(), order.end());
        std::vector<DirectoryService> sorted;
        std::vector<int> place(services.size());
        sorted.reserve(services.size());
        for (const auto& [form, index] : order) {
            place[static_cast<std::size_t>(index)] = static_cast<int>(sorted.size());
            sorted.push_back(std::move(services[static_cast<std::size_t>(index)]));
        }
        services = std::move(sorted);
        for (int& index : m_directory.m_byDomain)
            index = place[static_cast<std::size_t>(index)];
        for (const DirectoryService& service : services) {
            const QString all = u' ' + service.names.join(u' ') + u' ' + service.domains.join(u' ') + countryWords(service.countries);
            m_directory.m_texts.push_back({searchForm(service.name), service.domains.value(0), searchForm(all)});
            unsigned kinds = 0;
            for (const int entry : service.entries)
                kinds |= 1U << static_cast<unsigned>(m_directory.m_entries[static_cast<std::size_t>(entry)].kind);
            m_directory.m_kinds.push_back(kinds);
        }
    }

    Directory& m_directory;
    QHash<QString, bool> m_main;
    QHash<QString, bool> m_alone; ///< first domains of entries that name nothing but that domain
    QHash<QString, QString> m_mainOf; ///< domain → main domain of the service it belongs to
};

Directory Directory::build(Material material, const DirectoryCatalogue& catalogue)
{
    Directory directory;
    DirectoryBuilder builder(directory);
    builder.takeCatalogue(catalogue);
    builder.takeMaterial(std::move(material));
    builder.build();
    return directory;
}

} // namespace recourse::directory
