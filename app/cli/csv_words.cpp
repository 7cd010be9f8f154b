// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv_words.h"

#include "program.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iterator>

namespace recourse::cli {

namespace {

using base::Code;
using base::fail;

base::Result<char> delimiterOf(const std::string& word)
{
    if (word == "tab" || word == "TAB" || word == "\\t")
        return '\t';
    if (word.size() == 1 && word != "\"" && word != "\n" && word != "\r")
        return word.front();
    return fail(Code::BadArgument, text(word));
}

} // namespace

void addCsvOptions(CLI::App& command, CsvWords& words)
{
    const std::string fields = imports::columnFieldNames().join(QStringLiteral(", ")).toStdString();
    command.add_option("--map", words.map, "what a column of an unknown CSV means, by its name or its number from 1; FIELD is one of " + fields
        + "; columns not named are dropped")->type_name("COLUMN=FIELD");
    command.add_option("--delimiter", words.delimiter, "what stands between the columns of a CSV: , ; | or tab");
    command.add_option("--encoding", words.encoding, "the encoding of a CSV, for example windows-1250");
    auto* header = command.add_flag("--header", words.header, "the first row of a CSV names the columns");
    command.add_flag("--no-header", words.noHeader, "the first row of a CSV is an account")->excludes(header);
}

void returnFiles(CsvWords& words, std::vector<std::string>& files)
{
    const auto isFile = [](const std::string& word) { return word.find('=') == std::string::npos; };
    std::copy_if(words.map.begin(), words.map.end(), std::back_inserter(files), isFile);
    std::erase_if(words.map, isFile);
}

base::Result<imports::CsvReading> readingOf(const CsvWords& words)
{
    imports::CsvReading reading;
    for (const std::string& word : words.map) {
        auto choice = imports::columnChoiceFromWords(text(word));
        if (!choice)
            return choice.error();
        reading.columns.push_back(std::move(*choice));
    }
    if (!words.delimiter.empty()) {
        const auto delimiter = delimiterOf(words.delimiter);
        if (!delimiter)
            return delimiter.error();
        reading.delimiter = *delimiter;
    }
    reading.encoding = text(words.encoding);
    if (words.header || words.noHeader)
        reading.hasHeader = words.header;
    return reading;
}

} // namespace recourse::cli
