// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/torn_row.h"

#include "base/secret_bytes.h"

namespace recourse::imports {

namespace {

void wipeAll(std::vector<std::string>& cells)
{
    for (std::string& cell : cells)
        base::wipe(cell.data(), cell.size());
}

} // namespace

TornRow::~TornRow()
{
    wipeAll(m_before);
    wipeAll(m_behind);
}

void TornRow::take(const formats::CsvRow& row)
{
    const bool first = m_cells == 0;
    m_before.reserve(m_torn + 1); // growing would leave unwiped copies of short cells behind
    m_behind.reserve(m_columns);
    for (std::size_t i = 0; i < row.fields.size(); ++i) {
        if (first && i <= m_torn)
            m_before.emplace_back(row.fields[i]);
        else
            keepBehind(row.fields[i], !first && i == 0);
    }
    m_cells += row.fields.size() - (first ? 0 : 1);
}

void TornRow::keepBehind(std::string_view cell, bool continues)
{
    const std::size_t most = m_columns - m_torn - 1;
    if (continues && m_behind.empty())
        return; // more of the torn text
    if (continues) {
        base::wipe(m_behind.back().data(), m_behind.back().size());
        m_behind.back() = cell;
        return;
    }
    if (most == 0)
        return;
    if (m_behind.size() == most) {
        base::wipe(m_behind.front().data(), m_behind.front().size());
        m_behind.erase(m_behind.begin());
    }
    m_behind.emplace_back(cell);
}

std::vector<std::string_view> TornRow::fields() const
{
    std::vector<std::string_view> fields(m_before.begin(), m_before.end());
    fields.insert(fields.end(), m_behind.begin(), m_behind.end());
    return fields;
}

} // namespace recourse::imports
