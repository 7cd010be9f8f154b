// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as an mbox: the same messages whether it is read whole or in pieces of any size, and headers within their bounds.
#include "formats/mail_mbox.h"

#include <QBuffer>

#include <cstdint>
#include <cstdlib>
#include <vector>

using namespace recourse;

namespace {

constexpr base::MailLimits kLimits{400, 100, 4, 3000};

struct Seen
{
    std::string separator;
    std::string header;
    bool operator==(const Seen&) const = default;
};

void require(bool condition)
{
    if (!condition)
        std::abort();
}

std::vector<Seen> messagesOf(const QByteArray& bytes, qint64 piece)
{
    QBuffer file;
    file.setData(bytes);
    require(file.open(QIODevice::ReadOnly));
    formats::MboxReader reader(kLimits);
    std::vector<Seen> messages;
    qint64 told = 0;
    for (qint64 begin = 0; begin < bytes.size(); begin += piece) {
        const auto read = reader.readPiece(
            file, begin, std::min<qint64>(begin + piece, bytes.size()),
            [&](const formats::MboxMessage& message) {
                require(message.header.size() <= kLimits.headerBytes);
                messages.push_back({std::string(message.separator), std::string(message.header)});
            },
            [&](qint64 passed) {
                require(passed >= 0);
                told += passed;
                return true;
            });
        require(read.ok());
    }
    require(told == bytes.size());
    return messages;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 2)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char*>(data) + 1, static_cast<qsizetype>(size - 1));
    const qint64 piece = 4 + data[0] * (1 + bytes.size() / 512); // longer than a byte order mark; a file has a few hundred pieces at most
    require(messagesOf(bytes, piece) == messagesOf(bytes, bytes.size()));

    QBuffer file;
    file.setData(bytes);
    require(file.open(QIODevice::ReadOnly));
    formats::MboxReader reader(kLimits);
    const auto single = reader.readSingle(file);
    require(single.ok() && single->header.size() <= kLimits.headerBytes);
    return 0;
}
