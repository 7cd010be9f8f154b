// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringDecoder>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace recourse::formats {

/// Decodes bytes by the name of their charset and keeps the decoders for the next time. For one thread.
class MailCharsets
{
public:
    /// Appends `bytes` to `out`. A charset that is unknown, or empty, is read as UTF-8 if the bytes are such, else as Windows-1252;
    /// ISO-8859-1 and US-ASCII are read so too, because senders say them of anything. What has no meaning becomes U+FFFD.
    void append(std::string_view charset, std::string_view bytes, QString& out);

private:
    struct Known
    {
        std::string name;
        std::unique_ptr<QStringDecoder> decoder; ///< missing if nobody knows the charset
    };

    [[nodiscard]] QStringDecoder* decoderOf(std::string_view charset);

    std::vector<Known> m_known;
    std::size_t m_oldest = 0; ///< of those in `m_known`, once there is no more room
};

} // namespace recourse::formats
