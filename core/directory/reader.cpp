// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/reader.h"

#include <algorithm>
#include <iterator>

namespace recourse::directory {

namespace {

struct NamedReader
{
    const char* name;
    ReadDirectory read;
};

constexpr NamedReader kReaders[] = {
    {"datenanfragen", &readDatenanfragen},
    {"justdeleteme", &readJustDeleteMe},
    {"two_factor_v3", &readTwoFactorV3},
    {"two_factor_v4", &readTwoFactorV4},
    {"passkeys", &readPasskeys},
    {"change_password", &readChangePassword},
    {"shared_logins", &readSharedLogins},
    {"data_brokers", &readDataBrokers},
};

} // namespace

ReadDirectory readerOf(const DirectoryDefinition& definition)
{
    const auto found = std::find_if(std::begin(kReaders), std::end(kReaders),
        [&](const NamedReader& reader) { return definition.feed.reader == QLatin1String(reader.name); });
    return found == std::end(kReaders) ? nullptr : found->read;
}

} // namespace recourse::directory
