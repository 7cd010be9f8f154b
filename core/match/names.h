// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domains/organisation_name.h"
#include "match/context.h"
#include "match/pending_texts.h"
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

    [[nodiscard]] std::size_t size() const { return m_texts.size(); }

    /// Calls `use(row, name, hash, shown)` for each, in the order in which they were added; `shown` is the name as it was published, which
    /// may be taken.
    template <class Use> void take(const Use& use)
    {
        auto shown = m_shown.begin();
        m_texts.each([&](std::uint32_t row, QStringView name, std::uint32_t hash) { use(row, name, hash, *shown++); });
    }

private:
    void addNames(std::uint32_t row, const QString& shown, std::size_t first);

    PendingTexts m_texts;
    std::vector<QString> m_shown; ///< beside the texts
    domains::OrganisationNames m_names; ///< of the name at hand
};

/// What the user's entry is called, in the form in which names are compared; empty if its title only repeats the address.
[[nodiscard]] QString nameInTitle(const model::Account& account);

/// Whether a service has one name, which is in that form as it is written.
[[nodiscard]] bool hasPlainName(const KnownService& service);

/// The names of a service in that form, each once.
[[nodiscard]] QStringList namesOf(const KnownService& service);

} // namespace recourse::match
