// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/csv_header.h"

#include <algorithm>
#include <array>

namespace recourse::imports {

namespace {

constexpr std::size_t kLongestName = 64;

constexpr auto kColumnWords = std::to_array<std::string_view>({"account", "archived", "category", "collections", "comment", "comments",
    "created", "description", "display_name", "domain", "e-mail", "email", "entry name", "entry type", "extra", "fav", "favorite", "fields",
    "folder", "formactionorigin", "group", "grouping", "guid", "hostname", "httprealm", "icon", "label", "last modified", "login",
    "login name", "login_password", "login_totp", "login_uri", "login_urls", "login_username", "matchurl", "name", "nickname", "note",
    "notes", "origin", "origin_url", "otp", "otpauth", "otpsecret", "otpurl", "pass", "password", "password_value", "pwd", "rf_fields",
    "rffieldsv2", "secretdata", "site", "site url", "tags", "timecreated", "timelastused", "timepasswordchanged", "title", "totp", "type",
    "uri", "url", "urls", "user", "user id", "user name", "username", "username2", "username3", "username_value", "uuid", "vault",
    "web site", "website"});

std::string foldedName(std::string_view field)
{
    constexpr std::string_view kBlank = " \t\r\n";
    const auto first = field.find_first_not_of(kBlank);
    if (first == std::string_view::npos)
        return {};
    std::string name(field.substr(first, std::min(field.find_last_not_of(kBlank) - first + 1, kLongestName)));
    std::transform(name.begin(), name.end(), name.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
    return name;
}

} // namespace

CsvHeader::CsvHeader(const std::vector<std::string_view>& fields)
{
    m_names.reserve(fields.size());
    for (const std::string_view field : fields)
        m_names.push_back(foldedName(field));
    while (!m_names.empty() && m_names.back().empty())
        m_names.pop_back();
}

int CsvHeader::column(std::string_view name) const
{
    const auto found = std::find(m_names.begin(), m_names.end(), name);
    return found == m_names.end() ? -1 : static_cast<int>(found - m_names.begin());
}

bool CsvHeader::hasAll(std::initializer_list<std::string_view> names) const
{
    return std::all_of(names.begin(), names.end(), [this](std::string_view name) { return column(name) >= 0; });
}

QStringList CsvHeader::knownWords() const
{
    static_assert(std::is_sorted(kColumnWords.begin(), kColumnWords.end()));
    QStringList words;
    for (const std::string& name : m_names) {
        if (std::binary_search(kColumnWords.begin(), kColumnWords.end(), std::string_view(name)))
            words.append(QString::fromStdString(name));
    }
    return words;
}

} // namespace recourse::imports
