// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace recourse::imports {

/// The first row of a delimited file: names trimmed and in lower case, empty names at the end dropped (some exporters end every
/// line with a comma).
class CsvHeader
{
public:
    CsvHeader() = default;
    explicit CsvHeader(const std::vector<std::string_view>& fields);

    [[nodiscard]] int size() const { return static_cast<int>(m_names.size()); }
    [[nodiscard]] const std::vector<std::string>& names() const { return m_names; }
    /// The column of that name, or -1.
    [[nodiscard]] int column(std::string_view name) const;
    [[nodiscard]] bool hasAll(std::initializer_list<std::string_view> names) const;
    /// Those names that are words which password managers use for columns. A list without a header has a user's data in its
    /// first row, so no other word of it may be shown.
    [[nodiscard]] QStringList knownWords() const;

private:
    std::vector<std::string> m_names;
};

} // namespace recourse::imports
