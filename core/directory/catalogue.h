// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "feeds/catalogue.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

namespace recourse::directory {

/// Where a supervisory authority works and for whom, which its directory does not say.
struct AuthorityScope
{
    QString region; ///< "DE-BW"
    QString scope; ///< "public" (public bodies alone), "federal" (federal bodies, telecommunications and post), "church", "broadcasting"; empty: companies
};

/// A stable word for a yes/no column of a register, whose label changes with the years.
struct AnswerWord
{
    QString column; ///< part of the label, letters and digits in lower case
    QString word;
};

/// What the program knows about a directory of services: one record of resources/rules/directories.json.
struct DirectoryDefinition
{
    feeds::FeedDefinition feed; ///< kind "directory" or "suffix_list"; the fields of every public list
    QString signaturePath; ///< below `feed.base`: an OpenPGP signature of the list; empty: the publisher signs nothing
    int trust = 0; ///< 1 to 100: of two facts about one thing, the one with more comes first
    QHash<QString, AuthorityScope> scopes; ///< by the directory's id of the authority
    std::vector<AnswerWord> answers; ///< words for a register's yes/no columns, the first that fits counts

    [[nodiscard]] bool isSuffixList() const { return feed.kind == QLatin1String("suffix_list"); }
};

/// All directories of this program.
class DirectoryCatalogue
{
public:
    /// Reads resources/rules/directories.json. Error: RuleMalformed, `where` names directory and field.
    [[nodiscard]] static base::Result<DirectoryCatalogue> parse(const QByteArray& directoriesJson);

    [[nodiscard]] const std::vector<DirectoryDefinition>& all() const { return m_all; }
    /// Nullptr if there is no such directory.
    [[nodiscard]] const DirectoryDefinition* find(const QString& id) const;

private:
    std::vector<DirectoryDefinition> m_all;
};

} // namespace recourse::directory
