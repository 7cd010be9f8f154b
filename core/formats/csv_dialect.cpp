// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/csv.h"

#include <algorithm>
#include <array>
#include <map>

namespace recourse::formats {

namespace {

constexpr std::array<char, 4> kDelimiters{',', ';', '\t', '|'};
constexpr std::size_t kSampleRecords = 50;
/// Fifty records of any export fit; more would only be read to count delimiters.
constexpr std::size_t kSampleBytes = std::size_t{256} << 10;
constexpr base::CsvLimits kSampleLimits{kSampleBytes, kSampleRecords, 4096, std::size_t{1} << 10};

std::size_t behindLineEnd(std::string_view text, std::size_t from)
{
    const std::size_t end = text.find_first_of("\r\n", from);
    return end == std::string_view::npos ? text.size() : std::min(text.find_first_not_of("\r\n", end), text.size());
}

std::size_t behindBlankLines(std::string_view text)
{
    std::size_t start = 0;
    for (std::size_t i = 0; i < text.size() && (text[i] == ' ' || text[i] == '\r' || text[i] == '\n'); ++i)
        start = text[i] == ' ' ? start : i + 1;
    return start;
}

bool startsWithSep(std::string_view line)
{
    return line.size() >= 5 && (line[0] | 0x20) == 's' && (line[1] | 0x20) == 'e' && (line[2] | 0x20) == 'p'
        && line[3] == '=';
}

/// The delimiter that a spreadsheet's first line "sep=;" names, or 0.
char namedDelimiter(std::string_view line)
{
    if (line.starts_with('"'))
        line.remove_prefix(1);
    if (!startsWithSep(line) || line[4] == '"' || line[4] == '\r' || line[4] == '\n')
        return 0;
    const std::string_view rest = line.substr(5, 1);
    return rest.empty() || rest == "\"" || rest == "\r" || rest == "\n" ? line[4] : '\0';
}

/// How many records agree on one field count above 1, and on which.
struct Agreement
{
    std::size_t records = 0;
    std::size_t agreeing = 0;
    std::size_t fields = 0;
    std::size_t divided = 0; ///< records of more than one field
};

/// True if the first row is one of quoted names with a blank between: "name", "url".
bool hasSpacedQuotes(std::string_view text)
{
    const std::string_view row = text.substr(0, std::min(text.find_first_of("\r\n"), kSampleBytes));
    return row.starts_with('"') && std::any_of(kDelimiters.begin(), kDelimiters.end(), [row](char delimiter) {
        const char between[] = {'"', delimiter, ' ', '"'};
        return row.find(std::string_view(between, std::size(between))) != std::string_view::npos;
    });
}

Agreement agreementOn(CsvDialect dialect, char delimiter, std::string_view sample, bool lastRecordIsCut)
{
    dialect.delimiter = delimiter;
    dialect.start = 0;
    CsvReader reader(sample, dialect, kSampleLimits);
    CsvRow row;
    std::vector<std::size_t> counts;
    for (auto more = reader.next(row); more && *more == CsvNext::Record; more = reader.next(row))
        counts.push_back(row.fields.size());
    if (lastRecordIsCut && counts.size() > 1 && counts.size() < kSampleRecords)
        counts.pop_back();
    std::map<std::size_t, std::size_t> frequency;
    for (const std::size_t count : counts)
        ++frequency[count];
    Agreement best{counts.size(), 0, 0, counts.size() - frequency[1]};
    for (const auto& [fields, records] : frequency) {
        if (fields > 1 && records >= best.agreeing)
            best = {counts.size(), records, fields, best.divided};
    }
    return best;
}

struct Choice
{
    Agreement agreement;
    char delimiter = ',';
};

Choice mostAgreeing(const std::array<Agreement, kDelimiters.size()>& agreements)
{
    Choice best;
    for (std::size_t i = 0; i < kDelimiters.size(); ++i) {
        const Agreement& found = agreements[i];
        const Agreement& other = best.agreement;
        const bool most = found.agreeing * 2 > found.records;
        const bool better = found.agreeing * std::max<std::size_t>(other.records, 1) > other.agreeing * found.records
            || (found.agreeing * other.records == other.agreeing * found.records && found.fields > other.fields);
        if (most && better)
            best = {found, kDelimiters[i]};
    }
    return best;
}

Choice mostDividing(const std::array<Agreement, kDelimiters.size()>& agreements)
{
    Choice best;
    for (std::size_t i = 0; i < kDelimiters.size(); ++i) {
        const bool most = agreements[i].divided > 1 && agreements[i].divided * 5 >= agreements[i].records * 4;
        if (most && agreements[i].divided > best.agreement.divided)
            best = {agreements[i], kDelimiters[i]};
    }
    return best;
}

} // namespace

CsvDialect sniffCsvDialect(std::string_view text)
{
    CsvDialect dialect;
    dialect.start = behindBlankLines(text);
    if (const char named = namedDelimiter(text.substr(dialect.start)); named != 0) {
        dialect.delimiter = named;
        dialect.start = behindLineEnd(text, dialect.start);
        dialect.found = true;
        return dialect;
    }
    dialect.spacedQuotes = hasSpacedQuotes(text.substr(dialect.start));
    const std::string_view sample = text.substr(dialect.start, kSampleBytes);
    const bool cut = dialect.start + sample.size() < text.size();
    std::array<Agreement, kDelimiters.size()> agreements;
    std::transform(kDelimiters.begin(), kDelimiters.end(), agreements.begin(),
        [&](char delimiter) { return agreementOn(dialect, delimiter, sample, cut); });
    Choice choice = mostAgreeing(agreements);
    if (choice.agreement.agreeing == 0)
        choice = mostDividing(agreements);
    dialect.delimiter = choice.delimiter;
    dialect.found = choice.agreement.divided > 0;
    return dialect;
}

} // namespace recourse::formats
