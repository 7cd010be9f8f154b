// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/address_list.h"

#include <algorithm>

namespace recourse::imports {

namespace {

constexpr std::string_view kBlank = " \t\r\n";
constexpr std::size_t kLongestScheme = 32;
constexpr std::size_t kLongestAuthority = 1024;

bool isSchemeByte(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
}

/// The length of "scheme://" at the beginning, or 0.
std::size_t schemeLength(std::string_view text)
{
    const auto colon = text.substr(0, kLongestScheme).find("://");
    if (colon == std::string_view::npos || colon == 0)
        return 0;
    const std::string_view scheme = text.substr(0, colon);
    return std::all_of(scheme.begin(), scheme.end(), isSchemeByte) ? colon + 3 : 0;
}

std::string_view withoutBlanksBefore(std::string_view text)
{
    return text.substr(std::min(text.find_first_not_of(kBlank), text.size()));
}

/// The first comma from `from` on that a scheme follows.
std::size_t commaBeforeScheme(std::string_view line, std::size_t from)
{
    std::size_t comma = line.find(',', from);
    while (comma != std::string_view::npos && schemeLength(withoutBlanksBefore(line.substr(comma + 1))) == 0)
        comma = line.find(',', comma + 1);
    return comma;
}

/// Where the first address of a line ends: at a comma, or at the line's end.
std::size_t endOfFirst(std::string_view line)
{
    const std::size_t begin = schemeLength(line);
    const std::size_t stop = std::min(line.find_first_of(",/?#", begin), line.size());
    if (stop == line.size() || line[stop] != ',')
        return std::min(commaBeforeScheme(line, stop), line.size());
    if (begin == 0)
        return stop;
    // User info may hold a comma. The window keeps a long cell from being searched to its end for each of its addresses.
    const std::string_view authority = line.substr(0, begin + kLongestAuthority);
    const auto userInfo = authority.substr(0, authority.find_first_of("/?#", stop)).rfind('@');
    if (userInfo == std::string_view::npos || userInfo < stop)
        return stop;
    return userInfo + endOfFirst(line.substr(userInfo));
}

void splitLine(std::string_view line, std::vector<std::string_view>& out)
{
    for (line = withoutBlanksBefore(line); !line.empty();) {
        const std::size_t end = endOfFirst(line);
        if (end > 0)
            out.push_back(line.substr(0, end));
        line = withoutBlanksBefore(line.substr(std::min(end + 1, line.size())));
    }
}

} // namespace

void splitAddresses(std::string_view cell, std::vector<std::string_view>& out)
{
    while (!cell.empty()) {
        const std::size_t end = std::min(cell.find_first_of("\r\n"), cell.size());
        splitLine(cell.substr(0, end), out);
        cell.remove_prefix(std::min(end + 1, cell.size()));
    }
}

} // namespace recourse::imports
