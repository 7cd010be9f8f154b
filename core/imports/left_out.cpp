// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/left_out.h"

#include <algorithm>
#include <array>

namespace recourse::imports {

using base::Code;

namespace {

constexpr qsizetype kMost = 50;

/// How the lists of products are called inside archives.
constexpr auto kEndings = std::to_array<QStringView>({u".csv", u".tsv", u".json", u".data", u".xml", u".js", u".1pif"});

} // namespace

void leaveOut(LeftOut& members, const QString& name, const QString& kind)
{
    if (members.size() < kMost)
        members.append({name, kind});
}

bool isDamagedList(const QString& name, const base::Error& error)
{
    switch (error.code) {
    case Code::InputMalformed:
    case Code::InputTooDeep:
    case Code::InputTooLarge:
    case Code::InputDoctype:
    case Code::InputNotText:
        return std::any_of(kEndings.begin(), kEndings.end(), [&name](QStringView ending) { return name.endsWith(ending, Qt::CaseInsensitive); });
    default:
        return false;
    }
}

} // namespace recourse::imports
