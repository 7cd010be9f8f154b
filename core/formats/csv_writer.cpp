// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/csv.h"

namespace recourse::formats {

namespace {

/// What spreadsheets take for the beginning of a formula (OWASP ASVS 1.2.10).
bool couldRunAsFormula(std::string_view value)
{
    using namespace std::string_view_literals;
    return !value.empty() && "=+-@\t\r\0"sv.find(value.front()) != std::string_view::npos;
}

} // namespace

std::string writeCsvRow(const std::vector<std::string>& fields)
{
    std::string line;
    for (const std::string& field : fields) {
        line += line.empty() ? "\"" : ",\"";
        if (couldRunAsFormula(field))
            line += '\'';
        for (const char c : field)
            line.append(c == '"' ? 2 : 1, c);
        line += '"';
    }
    return line + "\r\n";
}

} // namespace recourse::formats
