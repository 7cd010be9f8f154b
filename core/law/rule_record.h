// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "formats/json.h"
#include "law/regime.h"

#include <initializer_list>
#include <utility>

namespace recourse::law {

/// Collects the first fault of a rules file, so that readers read on and ask once at the end.
class RuleFault
{
public:
    /// Keeps `where` if it is the first.
    void report(const QString& where);
    [[nodiscard]] bool found() const { return m_error.has_value(); }
    /// RuleMalformed at the first place reported. Needs `found()`.
    [[nodiscard]] base::Error error() const { return *m_error; }

private:
    std::optional<base::Error> m_error;
};

/// One record of a rules file, read member by member. What is missing or malformed is reported to the fault by the record's
/// name; the reader then gives an empty value.
///
/// A record may follow another: members it does not have are those of the other, but never cite, source, state, as_of,
/// valid_from and valid_to, which each record has of its own; nor lists of records. Of a member with named records it has only
/// those it names, each following the other's of that name.
class RuleRecord
{
public:
    RuleRecord(RuleFault& fault, QString name, formats::JsonView view, formats::JsonView like = {});

    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] bool has(std::string_view key) const;
    /// The member as a record of its own; it must be an object.
    [[nodiscard]] RuleRecord record(std::string_view key) const;
    /// A text that must be there and not be empty.
    [[nodiscard]] QString text(std::string_view key) const;
    /// A text that may be missing.
    [[nodiscard]] QString optionalText(std::string_view key) const;
    /// A list of texts that may be missing.
    [[nodiscard]] QStringList texts(std::string_view key) const;
    /// An integer between `least` and `most` that must be there.
    [[nodiscard]] int integer(std::string_view key, int least, int most) const;
    /// A yes or no; missing is no.
    [[nodiscard]] bool flag(std::string_view key) const;
    /// An ISO date that must be there.
    [[nodiscard]] QDate date(std::string_view key) const;
    /// An ISO date, null or nothing; an invalid date for the latter two.
    [[nodiscard]] QDate optionalDate(std::string_view key) const;
    /// A map from text to text that may be missing; of a followed map it takes what it does not name itself.
    [[nodiscard]] QMap<QString, QString> textMap(std::string_view key) const;
    /// Cite, source, state, as_of, valid_from and valid_to; all must be there, only valid_to may be null.
    [[nodiscard]] Provenance provenance() const;
    /// The enumerator of a word that must be there.
    template <class Enum> [[nodiscard]] Enum word(std::string_view key, std::initializer_list<std::pair<const char*, Enum>> words) const
    {
        const QString given = text(key);
        for (const auto& [word, value] : words) {
            if (given == QLatin1String(word))
                return value;
        }
        report(key, "is no known word");
        return words.begin()->second;
    }
    /// Calls `use` with each element of a list of records; the list may be missing.
    void forEach(std::string_view key, const std::function<void(const RuleRecord& element)>& use) const;
    /// Calls `use` with each member's name and value; the object may be missing. A member that is a list of records gives
    /// one call for each.
    void forEachMember(std::string_view key, const std::function<void(const QString& member, const RuleRecord& value)>& use) const;
    /// Reports a fault of this record's member.
    void report(std::string_view key, const char* what) const;

private:
    /// The record's own member, or that of the followed record.
    [[nodiscard]] formats::JsonView member(std::string_view key) const;

    RuleFault* m_fault;
    QString m_name;
    formats::JsonView m_view;
    formats::JsonView m_like; ///< the record followed; missing for most
};

} // namespace recourse::law
