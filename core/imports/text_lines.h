// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace recourse::imports {

/// The lines of a text, ended by LF, CRLF or CR.
class TextLines
{
public:
    explicit TextLines(std::string_view text)
        : m_text(text)
    {
    }

    /// Goes to the next line; false at the end.
    [[nodiscard]] bool next()
    {
        if (m_position >= m_text.size())
            return false;
        const std::size_t end = std::min(m_text.find_first_of("\r\n", m_position), m_text.size());
        m_line = m_text.substr(m_position, end - m_position);
        m_position = end + (m_text.substr(end, 2) == "\r\n" ? 2 : 1);
        ++m_number;
        return true;
    }

    /// Without its end. Valid as long as the text.
    [[nodiscard]] std::string_view line() const { return m_line; }
    /// Counted from 1.
    [[nodiscard]] int number() const { return m_number; }
    /// Byte behind the line.
    [[nodiscard]] std::size_t position() const { return std::min(m_position, m_text.size()); }

private:
    std::string_view m_text;
    std::string_view m_line;
    std::size_t m_position = 0;
    int m_number = 0;
};

} // namespace recourse::imports
