// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as text: guessed, and in the encoding that the first line names. What comes out is UTF-8 without NUL.
#include "formats/text_decoding.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace recourse;
using namespace recourse::formats;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

void check(const base::Result<DecodedText>& decoded, std::size_t size)
{
    if (!decoded) {
        require(!decoded.error().where.isEmpty() || decoded.error().code == base::Code::BadArgument);
        return;
    }
    const std::string_view text = decoded->text();
    require(text.find('\0') == std::string_view::npos && text.size() <= 3 * size + 16);
    require(!decoded->encodingName().isEmpty());
    const QString read = QString::fromUtf8(text);
    require(std::string_view(read.toUtf8().constData(), static_cast<std::size_t>(read.toUtf8().size())) == text || text.starts_with("\xEF\xBB\xBF"));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view all(reinterpret_cast<const char*>(data), size);
    check(decodeText(all), size);
    const std::size_t lineEnd = all.find('\n');
    if (lineEnd == std::string_view::npos || lineEnd > 40)
        return 0;
    const std::string_view bytes = all.substr(lineEnd + 1);
    check(decodeTextAs(bytes, QString::fromLatin1(all.data(), static_cast<qsizetype>(lineEnd))), bytes.size());
    return 0;
}
