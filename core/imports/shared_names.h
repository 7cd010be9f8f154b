// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <cstddef>
#include <vector>

namespace recourse::imports {

/// Lets equal names share their memory, those that come often at least: of names that fall on one place only the last is known. To know
/// them all would take longer than it saves, for most hosts of a list are there once or twice.
class SharedNames
{
public:
    /// The same text, in the memory of an equal one that was asked about before, where it is still known.
    [[nodiscard]] QString shared(const QString& name)
    {
        QString& known = m_names[qHash(name, QHashSeed::globalSeed()) % kPlaces];
        if (known != name)
            known = name;
        return known;
    }

private:
    static constexpr std::size_t kPlaces = 1'024;

    std::vector<QString> m_names = std::vector<QString>(kPlaces);
};

} // namespace recourse::imports
