// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/mapping_jobs.h"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace recourse::cli {

/// What the call says about a delimited list that no format knows.
struct CsvWords
{
    std::vector<std::string> map; ///< "COLUMN=FIELD"
    std::string delimiter;
    std::string encoding;
    bool noHeader = false;
    bool header = false;
};

/// Adds --map, --delimiter, --encoding, --header and --no-header.
void addCsvOptions(CLI::App& command, CsvWords& words);

/// Moves what stands behind --map without "=" to the files: "--map A=url list.csv" means it so.
void returnFiles(CsvWords& words, std::vector<std::string>& files);

/// Errors: BadArgument naming the word.
[[nodiscard]] base::Result<imports::CsvReading> readingOf(const CsvWords& words);

} // namespace recourse::cli
