// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/catalogue.h"
#include "model/directory_entry.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace recourse::directory {

/// One fact about a service, with what the user needs to judge it.
struct DirectoryFact
{
    const model::DirectoryEntry* entry = nullptr; ///< of the directory, which must live as long
    QStringList hosts; ///< where it holds for parts of the domain only: "aws.amazon.com"; empty: for the whole site
    QDate asOf; ///< when the directory was last fetched; invalid if not known
    QStringList alsoSaidBy; ///< other directories that say the same
    bool conflicts = false; ///< another fact of the same kind says something else
    bool reportedWrong = false; ///< by the user, and it says what it said then
    bool changedSinceReport = false; ///< reported, but says something else by now
    QString reportNote;
    QDate reportedOn;
};

/// One service, as all directories together know it.
struct DirectoryService
{
    QString key; ///< its main registrable domain; "feed:id" for one without a domain
    QString name; ///< shown; the domain if none is known
    QStringList names; ///< all of them, the shown one first
    QStringList domains; ///< the main one first
    QStringList countries; ///< ISO codes and "ALL", as the directories say; empty: not said
    std::vector<int> entries; ///< indices of the directory's entries
    bool sensitive = false;
};

/// What to look for. All that is given must fit.
struct DirectoryQuery
{
    QString words; ///< parts of names, domains and countries, in any order and case, accents apart; empty: everything
    QString country; ///< ISO code; services of that country or of all
    std::optional<model::DirectoryKind> kind; ///< only services that something of this kind is known of
    int limit = 0; ///< at most; 0: all
};

/// What was found.
struct DirectoryHits
{
    std::vector<int> services; ///< indices, the best first
    int total = 0; ///< before the limit
};

/// All directories in one: entries are put together by registrable domain, never by name alone. Immutable once built; safe to share
/// between threads.
class Directory
{
public:
    /// What it is made of. Entries of directories that `catalogue` does not have are left out.
    struct Material
    {
        std::vector<model::DirectoryEntry> entries;
        std::vector<model::DirectoryReport> reports;
        QHash<QString, QDate> asOf; ///< by directory
    };
    [[nodiscard]] static Directory build(Material material, const DirectoryCatalogue& catalogue);

    [[nodiscard]] const std::vector<DirectoryService>& services() const { return m_services; }
    [[nodiscard]] const std::vector<model::DirectoryEntry>& entries() const { return m_entries; }
    [[nodiscard]] DirectoryHits search(const DirectoryQuery& query) const;
    /// The service of a registrable domain, or of a service's key; nullptr if none is known.
    [[nodiscard]] const DirectoryService* find(const QString& domainOrKey) const;
    /// What is known of a service, the most trusted first, what the user reported wrong last; equal facts once.
    [[nodiscard]] std::vector<DirectoryFact> facts(const DirectoryService& service, model::DirectoryKind kind) const;
    /// One entry as a fact of its own; nothing if there is no such entry.
    [[nodiscard]] std::optional<DirectoryFact> fact(model::DirectoryEntryId id) const;
    /// Where to write about one's data: privacy contacts first, then what brokers give, then addresses to delete an account.
    [[nodiscard]] std::vector<DirectoryFact> contacts(const DirectoryService& service) const;
    /// Supervisory authorities of a country ("DE") or of a part of it ("DE-BY": that part's and the whole country's), those for companies
    /// first.
    [[nodiscard]] std::vector<DirectoryFact> authorities(const QString& region) const;

private:
    friend class DirectoryBuilder;
    /// A service's text in the form in which it is searched.
    struct SearchText
    {
        QString name;
        QString domain;
        QString all; ///< words, each behind a space
    };
    [[nodiscard]] DirectoryFact factOf(const model::DirectoryEntry& entry, const DirectoryService* service) const;
    [[nodiscard]] int trustOf(const model::DirectoryEntry& entry) const;
    void putInOrder(std::vector<DirectoryFact>& facts) const;
    [[nodiscard]] bool fits(int service, const DirectoryQuery& query) const;
    [[nodiscard]] int rankOf(int service, const QStringList& words) const;

    std::vector<model::DirectoryEntry> m_entries;
    std::vector<DirectoryService> m_services; ///< by name
    std::vector<SearchText> m_texts; ///< of each service
    std::vector<unsigned> m_kinds; ///< of each service, a bit a kind
    QHash<QString, int> m_byDomain; ///< domain or key → service
    QHash<QString, int> m_trust; ///< by directory
    QHash<QString, QDate> m_asOf; ///< by directory
    QHash<QString, model::DirectoryReport> m_reports; ///< by directory and entry
    std::vector<int> m_authorities; ///< indices of entries
};

/// Text in the form in which it is searched: lower case without accents.
[[nodiscard]] QString searchForm(const QString& text);

} // namespace recourse::directory
