// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/limits.h"
#include "base/result.h"

#include <QIODevice>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace recourse::formats {

/// One message of an mbox; both views are gone with the next.
struct MboxMessage
{
    std::string_view separator; ///< the line "From …" without its line end; empty for a single message
    std::string_view header; ///< the header block, cut at the limit
};

using MboxSink = std::function<void(const MboxMessage& message)>;

/// True if a message of an mbox begins at `at`, which is the beginning of a line. The separator (RFC 4155; mboxo and mboxrd write
/// "From id date", Thunderbird also "From - date" and nothing but "From ") has a date or a form that no sentence has, stands after
/// a blank line or at the beginning, and a header field follows. Without the blank line or the field it counts with a full date only.
/// What is decided depends on the two lines at `at` and the four bytes before it alone.
[[nodiscard]] bool isMboxSeparator(std::string_view text, std::size_t at);

/// The line "From id date" taken apart: the seconds since 1970 of its date, or nothing.
[[nodiscard]] std::optional<std::int64_t> mboxSeparatorDate(std::string_view separator);

/// Reads an mbox of any size in pieces, with one buffer of a fixed size. Bodies are passed over and kept nowhere. For one thread.
class MboxReader
{
public:
    explicit MboxReader(const base::MailLimits& limits);

    /// `file` is open for random access. Hands over the messages whose separator begins at a byte in [begin, end), in order. Pieces of one
    /// file, each of four bytes or more, together give what the whole gives. `read` is told the bytes passed since it was last called; it returns false to stop.
    /// Errors: FileUnreadable; Cancelled if stopped.
    [[nodiscard]] base::Status readPiece(
        QIODevice& file, qint64 begin, qint64 end, const MboxSink& sink, const std::function<bool(qint64 bytes)>& read);

    /// The header block of a file that is one message, from its first byte on, with an empty separator. Errors: FileUnreadable.
    [[nodiscard]] base::Result<MboxMessage> readSingle(QIODevice& file);

private:
    [[nodiscard]] std::string_view window() const { return {m_buffer.data(), m_size}; }
    [[nodiscard]] base::Status startAt(QIODevice& file, qint64 offset, std::size_t wanted);
    [[nodiscard]] base::Status fill(std::size_t wanted);
    [[nodiscard]] base::Status keepFrom(std::size_t position);
    [[nodiscard]] base::Status reach(std::size_t& position, std::size_t wanted);
    [[nodiscard]] bool findCandidate(std::size_t& position) const;
    [[nodiscard]] base::Result<std::size_t> takeMessage(std::size_t at, const MboxSink& sink);

    QIODevice* m_file = nullptr; ///< of the call that runs
    base::MailLimits m_limits;
    std::string m_buffer;
    std::size_t m_size = 0; ///< bytes in the buffer
    qint64 m_offset = 0; ///< of the buffer's first byte in the file
    bool m_atEnd = false; ///< nothing follows what is in the buffer
};

} // namespace recourse::formats
