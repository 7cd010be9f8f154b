// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domains/organisation_name.h"
#include "match/context.h"
#include "match/string_table.h"
#include "model/account.h"
#include "model/breach.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace recourse::match {

/// The names under which breaches were published, in the form in which names are compared and close together: they get their numbers
/// later.
class PublishedTexts
{
public:
    /// Adds the names of the breach in that row. Each form is there once.
    void add(std::uint32_t row, const model::Breach& breach);

    [[nodiscard]] std::size_t size() const { return m_items.size(); }

    /// Calls `use(row, name, hash, shown)` for each, in the order in which they were added; `shown` is the name as it was published, which
    /// may be taken.
    template <class Use> void take(const Use& use)
    {
        const char16_t* text = m_text.data();
        for (Item& item : m_items) {
            use(item.row, QStringView(text, static_cast<qsizetype>(item.size)), item.hash, item.shown);
            text += item.size;
        }
    }

private:
    struct Item
    {
        std::uint32_t row = 0;
        std::uint32_t hash = 0;
        std::uint32_t size = 0;
        QString shown;
    };

    void addNames(std::uint32_t row, const QString& shown, std::size_t first);

    std::vector<Item> m_items;
    std::vector<char16_t> m_text;
    domains::OrganisationNames m_names; ///< of the name at hand
};

/// What the user's entry is called, in the form in which names are compared; empty if its title only repeats the address.
[[nodiscard]] QString nameInTitle(const model::Account& account);

/// Whether a service has one name, which is in that form as it is written.
[[nodiscard]] bool hasPlainName(const KnownService& service);

/// The names of a service in that form, each once.
[[nodiscard]] QStringList namesOf(const KnownService& service);

} // namespace recourse::match
