// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domains/site.h"
#include "model/directory_entry.h"

#include <QHash>
#include <QString>
#include <QStringList>

/// What directories write, brought into one form. Texts come from outside: they end as plain text or not at all.
namespace recourse::directory {

/// One line of plain text: white space folded, control and direction characters dropped, cut at 400 characters.
[[nodiscard]] QString lineOf(const QString& text);
/// Several lines of plain text, cut at 4,000 characters; tags dropped, "[words](address)" as "words (address)".
[[nodiscard]] QString paragraphOf(const QString& text);
/// An http or https address with a host and without user info, as it can be opened; empty for all else.
[[nodiscard]] QString pageOf(const QString& text);
/// The mail address of "privacy@example.com", "mailto:privacy@example.com?subject=x" and "privacy [at] example [dot] com", the host in
/// lower case; empty for all else.
[[nodiscard]] QString mailOf(const QString& text);
/// An ISO 639 language, perhaps with a country ("de", "pt-BR"); empty for all else.
[[nodiscard]] QString languageOf(const QString& text);
/// An ISO 3166 country in upper case, "-US" and "ALL" as in `DirectoryEntry::countries`; empty for all else.
[[nodiscard]] QString countryOf(const QString& text);

/// Puts what a directory names as a service's domains into `entry.domains` and `entry.hosts`: a registrable domain that is named itself
/// (or with "www.") stands for the whole site; one of which only hosts or folders are named ("forums.example.com", "example.com/forum")
/// does so if the entry names three registrable domains or fewer, or its page is there, and is in `hosts` in any case. The page's own
/// domain comes first. What is no domain ("dewrito,net") is left out and returned.
[[nodiscard]] QStringList addDomains(
    model::DirectoryEntry& entry, const QStringList& named, const QString& page, const domains::SuffixList& suffixes);

/// Makes `feedId` unique within a list by a number behind it.
class UniqueIds
{
public:
    [[nodiscard]] QString unique(const QString& id);

private:
    QHash<QString, int> m_seen;
};

} // namespace recourse::directory
