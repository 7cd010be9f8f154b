// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/json.h"

#include <cstddef>
#include <string_view>

namespace recourse::formats {

/// Tells at which line of its text each object of a document begins. Asked in the order of the document, it walks the text once.
class JsonLines
{
public:
    /// Tells nothing.
    JsonLines() = default;
    /// `text` is what `document` was parsed from; both must outlive this.
    JsonLines(const JsonDocument& document, std::string_view text);

    /// The line of the object's opening bracket, counted from 1; 0 for an object without members and for all that is none, and where
    /// the whole text is one line, which tells no place. Line ends are LF, CRLF and CR.
    [[nodiscard]] int of(JsonView object);

private:
    void restart();
    [[nodiscard]] bool goToString();
    void passString();
    [[nodiscard]] int lineOfBracket() const;

    std::string_view m_text; ///< empty: tells nothing
    const char* m_first = nullptr; ///< the document's first string
    const char* m_string = nullptr; ///< the document's string that the text's next one is
    std::size_t m_at = 0; ///< in the text
    int m_line = 1; ///< of that place
};

} // namespace recourse::formats
