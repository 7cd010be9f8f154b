// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace recourse::formats {

/// One field of a message's header, as it stands.
struct MailField
{
    std::string_view name; ///< without the colon and the white space before it
    std::string_view body; ///< may hold the line ends of folding; ends before the last line end
};

/// Walks over the fields of a header block (RFC 5322 §2.2, also with LF, CR CR LF and the obsolete space before the colon).
/// Ends at the first blank line or the end of the bytes. Lines that are no field and continue none are passed over.
class MailFields
{
public:
    explicit MailFields(std::string_view block)
        : m_rest(block)
    {
    }

    /// The next field; false at the end.
    [[nodiscard]] bool next(MailField& field);

private:
    std::string_view m_rest;
};

/// True if `name` is `lowerCase`, ignoring the case of ASCII letters.
[[nodiscard]] bool isMailWord(std::string_view name, std::string_view lowerCase);

/// True if the line begins as a header field does: a name without white space, then a colon.
[[nodiscard]] bool startsMailField(std::string_view line);

/// True for a line of nothing but a line end.
[[nodiscard]] bool isBlankMailLine(std::string_view line);

/// Puts a folded body into `out` as one line: line ends and control characters become spaces, both ends are trimmed.
/// At most `maxBytes` are kept.
void unfoldMailBody(std::string_view body, std::size_t maxBytes, std::string& out);

} // namespace recourse::formats
