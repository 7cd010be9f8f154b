// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/content_check.h"

#include "base/detail.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace recourse::imports {

namespace {

using base::Code;
using base::Detail;
using base::Error;
using base::fail;

constexpr std::string_view kBlank = " \t\r\n";

struct Magic
{
    std::string_view bytes;
    std::size_t offset;
    Code code;
    const char* what;
};

// The views' lengths are given where the bytes hold NUL.
using std::string_view_literals::operator""sv;
constexpr auto kMagics = std::to_array<Magic>({
    {"PK\x03\x04"sv, 0, Code::InputArchive, "zip"},
    {"PK\x05\x06"sv, 0, Code::InputArchive, "zip"},
    {"PK\x07\x08"sv, 0, Code::InputArchive, "zip"},
    {"\x1F\x8B"sv, 0, Code::InputArchive, "gzip"},
    {"7z\xBC\xAF\x27\x1C"sv, 0, Code::InputArchive, "7z"},
    {"Rar!\x1A\x07"sv, 0, Code::InputArchive, "rar"},
    {"\xFD" "7zXZ\0"sv, 0, Code::InputArchive, "xz"},
    {"BZh"sv, 0, Code::InputArchive, "bzip2"},
    {"\x28\xB5\x2F\xFD"sv, 0, Code::InputArchive, "zstd"},
    {"ustar"sv, 257, Code::InputArchive, "tar"},
    {"\x03\xD9\xA2\x9A\x67\xFB\x4B\xB5"sv, 0, Code::InputPasswordDatabase, "kdbx"},
    {"\x03\xD9\xA2\x9A\x66\xFB\x4B\xB5"sv, 0, Code::InputPasswordDatabase, "kdbx"},
    {"\x03\xD9\xA2\x9A\x65\xFB\x4B\xB5"sv, 0, Code::InputPasswordDatabase, "kdb"},
    {"age-encryption.org/"sv, 0, Code::InputEncrypted, "age"},
    {"Salted__"sv, 0, Code::InputEncrypted, "OpenSSL"},
    {"\x85\x01\x0C"sv, 0, Code::InputEncrypted, "PGP"},
    {"\x85\x02\x0C"sv, 0, Code::InputEncrypted, "PGP"},
    {"\x8C\x0D\x04"sv, 0, Code::InputEncrypted, "PGP"},
    {"SQLite format 3\0"sv, 0, Code::InputNotText, "SQLite"},
    {"%PDF-"sv, 0, Code::InputNotText, "PDF"},
    {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, 0, Code::InputNotText, "Excel 97"},
});

bool startsIgnoringCase(std::string_view text, std::string_view lowerCase)
{
    return text.size() >= lowerCase.size()
        && std::equal(lowerCase.begin(), lowerCase.end(), text.begin(),
            [](char expected, char seen) { return (seen >= 'A' && seen <= 'Z' ? static_cast<char>(seen + ('a' - 'A')) : seen) == expected; });
}

/// Web pages may begin as XML does.
std::string_view behindXmlDeclaration(std::string_view text)
{
    constexpr std::size_t kLongest = 256;
    const auto end = text.starts_with("<?xml") ? text.substr(0, kLongest).find("?>") : std::string_view::npos;
    if (end == std::string_view::npos)
        return text;
    const auto next = text.find_first_not_of(kBlank, end + 2);
    return next == std::string_view::npos ? text : text.substr(next);
}

QString seenColumns(const Source& source)
{
    const QStringList words = source.header.knownWords();
    if (words.isEmpty())
        return Detail::tr("no header line with enough known column names, %1 columns").arg(source.sample.columns);
    return Detail::tr("columns: %1").arg(words.join(QStringLiteral(", ")));
}

} // namespace

base::Status refuseOtherFiles(std::string_view bytes)
{
    for (const Magic& magic : kMagics) {
        if (bytes.size() >= magic.offset + magic.bytes.size() && bytes.substr(magic.offset, magic.bytes.size()) == magic.bytes)
            return fail(magic.code, QString::fromLatin1(magic.what));
    }
    return {};
}

bool isMailbox(std::string_view text)
{
    constexpr std::string_view kFields[] = {"from", "to", "subject", "date", "message-id", "received", "return-path", "delivered-to", "mime-version",
        "x-gm-thrid", "x-gmail-labels", "x-mozilla-status"};
    constexpr std::size_t kHeadBytes = 4096;
    std::string_view head = text.substr(0, kHeadBytes);
    const bool hasSeparator = head.starts_with("From ");
    if (hasSeparator)
        head.remove_prefix(std::min(head.find('\n'), head.size() - 1) + 1);
    int fields = 0;
    while (!head.empty() && head.front() != '\r' && head.front() != '\n') {
        const std::string_view line = head.substr(0, head.find('\n'));
        const std::string_view name = line.substr(0, line.find(':'));
        const bool isField = !name.empty() && name.size() < line.size() && name.find_first_of(" \t,;\"") == std::string_view::npos;
        const bool isContinued = fields > 0 && (line.front() == ' ' || line.front() == '\t');
        if (!isField && !isContinued && line.size() < head.size())
            return false;
        fields += std::any_of(std::begin(kFields), std::end(kFields),
                      [name](std::string_view field) { return name.size() == field.size() && startsIgnoringCase(name, field); })
            ? 1
            : 0;
        head.remove_prefix(std::min(line.size() + 1, head.size()));
    }
    return fields > (hasSeparator ? 0 : 1);
}

bool isBookmarks(std::string_view text)
{
    const auto first = text.find_first_not_of(kBlank);
    return first != std::string_view::npos && startsIgnoringCase(text.substr(first), "<!doctype netscape-bookmark-file");
}

base::Status refuseOtherTexts(std::string_view text)
{
    const auto first = text.find_first_not_of(kBlank);
    if (first == std::string_view::npos)
        return {};
    if (isBookmarks(text))
        return fail(Code::InputNotText, Detail::tr("a browser's bookmarks, which name no accounts"));
    const std::string_view begin = behindXmlDeclaration(text.substr(first)).substr(0, 64);
    for (const std::string_view tag : {"<!doctype html", "<html", "<head", "<body", "<!-- saved from url"}) {
        if (startsIgnoringCase(begin, tag))
            return fail(Code::InputWebPage);
    }
    if (isMailbox(text.substr(first)))
        return fail(Code::InputNotText, Detail::tr("a mailbox: use the mailbox search, “discover”"));
    if (begin.starts_with("-----BEGIN PGP"))
        return fail(Code::InputEncrypted, QStringLiteral("PGP"));
    if (begin.starts_with("-----BEGIN AGE"))
        return fail(Code::InputEncrypted, QStringLiteral("age"));
    return {};
}

bool isEmptyJson(formats::JsonView root)
{
    return (root.isArray() || root.isObject()) && root.size() == 0;
}

Error unknownFormat(const Source& source)
{
    switch (source.container) {
    case Container::Csv:
        return fail(Code::InputUnknownFormat, seenColumns(source));
    case Container::Json:
        return fail(Code::InputUnknownFormat, Detail::tr("JSON of another kind"));
    case Container::Text:
        return fail(Code::InputUnknownFormat, Detail::tr("text of another kind"));
    case Container::Xml:
        break;
    }
    static const QRegularExpression kElement(QStringLiteral("^[A-Za-z0-9_:-]{1,40}$"));
    const bool plain = kElement.match(source.rootElement).hasMatch();
    return fail(Code::InputUnknownFormat, plain ? QStringLiteral("XML <%1>").arg(source.rootElement) : QStringLiteral("XML"));
}

} // namespace recourse::imports
