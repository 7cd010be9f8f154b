// SPDX-License-Identifier: GPL-3.0-or-later
// A plain list: one host, URL or e-mail domain a line ("example.com", "https://www.example.com/login", "@example.com"). Lines that
// begin with "#", ";" or "//" are comments, and so is what follows " #" behind an entry; a first line that names the column ("Domain") is none of the list.
#include "base/detail.h"
#include "base/limits.h"
#include "imports/cell_kind.h"
#include "imports/column_words.h"
#include "imports/format.h"
#include "imports/text_lines.h"

#include <utility>

namespace recourse::imports {

namespace {

using base::Code;
using base::Detail;
using base::fail;

constexpr int kLinesPerReport = 1024;
constexpr int kSampleLines = 200;
constexpr std::size_t kLongestLine = 4096;

/// A line without quotes around it, white space, or a list's bullet.
std::string_view entryOf(std::string_view line)
{
    for (const std::string_view remark : {" #", "\t#"})
        line = line.substr(0, line.find(remark));
    line = trimmedCell(line);
    for (const std::string_view bullet : {"- ", "* ", "\xE2\x80\xA2 "}) {
        if (line.starts_with(bullet))
            line = trimmedCell(line.substr(bullet.size()));
    }
    while (line.ends_with(',') || line.ends_with(';'))
        line = trimmedCell(line.substr(0, line.size() - 1));
    if (line.size() >= 2 && line.front() == '"' && line.back() == '"')
        line = trimmedCell(line.substr(1, line.size() - 2));
    return line;
}

bool isComment(std::string_view line)
{
    const std::string_view text = trimmedCell(line);
    return text.empty() || text.starts_with('#') || text.starts_with(';') || text.starts_with("//");
}

bool isHeading(std::string_view entry)
{
    const auto field = fieldOfWord(columnWord(entry));
    return field == ColumnField::Url || field == ColumnField::Title || field == ColumnField::Email;
}

bool isAddress(std::string_view entry)
{
    if (entry.starts_with('@'))
        entry.remove_prefix(1);
    const CellKind kind = cellKind(entry);
    return kind == CellKind::Address || kind == CellKind::Host || entry == "localhost";
}

/// Most of the first lines must be addresses: prose has a host here and there.
int recognise(const Source& source)
{
    int entries = 0;
    int addresses = 0;
    TextLines lines(source.text);
    while (entries < kSampleLines && lines.next()) {
        const std::string_view entry = entryOf(lines.line());
        if (isComment(lines.line()) || (entries == 0 && isHeading(entry)))
            continue;
        ++entries;
        addresses += isAddress(entry) ? 1 : 0;
    }
    return addresses > 0 && addresses * 3 >= entries * 2 ? 1 : 0;
}

void fill(std::string_view entry, Record& record)
{
    if (entry.starts_with('@'))
        entry.remove_prefix(1);
    record.addresses.push_back(entry);
}

base::Status read(const Source& source, AccountCollector& out, base::Progress& progress)
{
    TextLines lines(source.text);
    Record record;
    bool first = true;
    while (lines.next()) {
        if (lines.number() % kLinesPerReport == 1) {
            progress.report(static_cast<qint64>(lines.position()), static_cast<qint64>(source.text.size()));
            if (progress.cancelled())
                return fail(Code::Cancelled);
        }
        const std::string_view entry = entryOf(lines.line());
        if (isComment(lines.line()) || (std::exchange(first, false) && isHeading(entry)))
            continue;
        if (out.records() >= static_cast<int>(base::kImportCsvLimits.rows))
            return fail(Code::InputTooLarge, Detail::tr("more than %1 records").arg(base::kImportCsvLimits.rows));
        record.reset();
        record.line = lines.number();
        record.cut = entry.size() > kLongestLine;
        fill(entry.substr(0, kLongestLine), record);
        out.add(record);
    }
    return {};
}

} // namespace

Format domainList()
{
    return {"domain-list", {QT_TRANSLATE_NOOP("Program", "List of domains"),
            QT_TRANSLATE_NOOP("Program", "A text file with one domain or web address a line.")},
        Container::Text, recognise, read, true};
}

} // namespace recourse::imports
