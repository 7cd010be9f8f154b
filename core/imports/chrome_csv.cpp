// SPDX-License-Identifier: GPL-3.0-or-later
// Passwords as Chrome, Edge, Brave, Opera and Vivaldi export them: "name,url,username,password,note", without the note before
// 2023. Chromium's own importer also takes other words for the columns (components/password_manager/core/browser/import).
#include "imports/csv_records.h"
#include "imports/format.h"

#include <algorithm>
#include <array>

namespace recourse::imports {

namespace {

using base::Code;
using base::fail;

enum Meaning : std::size_t { Name, Url, Username, Password, Note, MeaningCount };

struct Alias
{
    std::string_view word;
    Meaning meaning;
};

constexpr auto kAliases = std::to_array<Alias>({{"name", Name}, {"url", Url}, {"website", Url}, {"origin", Url}, {"hostname", Url},
    {"login_uri", Url}, {"username", Username}, {"user", Username}, {"login", Username}, {"account", Username},
    {"login_username", Username}, {"password", Password}, {"login_password", Password}, {"note", Note}, {"notes", Note},
    {"comment", Note}, {"comments", Note}});

struct Columns
{
    std::array<int, MeaningCount> at{-1, -1, -1, -1, -1};
    bool exact = true; ///< every column has a meaning, and no two the same
};

Columns columnsOf(const CsvHeader& header)
{
    Columns columns;
    for (int i = 0; i < header.size(); ++i) {
        const std::string& word = header.names()[static_cast<std::size_t>(i)];
        const auto alias = std::find_if(kAliases.begin(), kAliases.end(), [&word](const Alias& known) { return known.word == word; });
        if (alias == kAliases.end() || columns.at[alias->meaning] >= 0)
            columns.exact = false;
        else
            columns.at[alias->meaning] = i;
    }
    return columns;
}

/// Only the exact set of columns: many other lists contain these words among others.
int recognise(const Source& source)
{
    const Columns columns = columnsOf(source.header);
    const bool complete = columns.at[Name] >= 0 && columns.at[Url] >= 0 && columns.at[Username] >= 0 && columns.at[Password] >= 0;
    return columns.exact && complete ? source.header.size() : 0;
}

base::Status read(const Source& source, AccountCollector& out, base::Progress& progress)
{
    const auto at = columnsOf(source.header).at;
    for (const auto& [meaning, word] : {std::pair{Url, u"url"}, std::pair{Username, u"username"}, std::pair{Password, u"password"}}) {
        if (at[meaning] < 0)
            return fail(Code::InputMissingColumn, QString::fromUtf16(word));
    }
    const CsvShape shape{at[Url], at[Username], at[Password]};
    return readCsvRecords(source, shape, out, progress, [&at](const CsvCells& cells, Record& record) {
        record.title = cells.text(at[Name]);
        record.addresses.push_back(cells[at[Url]]);
        record.login = cells.text(at[Username]);
        record.password = cells[at[Password]];
        record.note = !cells[at[Note]].empty();
    });
}

} // namespace

Format chromeCsv()
{
    return {"chrome-csv", {QT_TRANSLATE_NOOP("Program", "Chrome, Edge, Brave, Vivaldi or Opera"),
            QT_TRANSLATE_NOOP("Program", "Settings → Password manager → Settings → Download file. The file ends in .csv.")},
        Container::Csv, recognise, read};
}

} // namespace recourse::imports
