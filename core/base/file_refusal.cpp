// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file_refusal.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace recourse::base {

namespace {

struct Entry
{
    Code code;
    const char* text; ///< "%1" is replaced by the place
};

// clang-format off
constexpr Entry kEntries[] = {
    {Code::FeedNotJson, QT_TRANSLATE_NOOP("Code", "This file is not the list it should be (%1). Nothing of it was stored; what was taken before stays in use.")},
    {Code::FeedHtml, QT_TRANSLATE_NOOP("Code", "This file is a web page, not the list (%1). Save the list itself and take that. Nothing of it was stored.")},
    {Code::FeedShrunk, QT_TRANSLATE_NOOP("Code", "The list in this file is much shorter than what was taken before (%1), so nothing of it was stored.")},
    {Code::FeedMalformed, QT_TRANSLATE_NOOP("Code", "This file cannot be used as it is (%1). Nothing of it was stored; what was taken before stays in use.")},
    {Code::FeedSignature, QT_TRANSLATE_NOOP("Code", "The list in this file is not signed with the key that you gave for it (%1). Nothing of it was stored.")},
    {Code::NetTooLarge, QT_TRANSLATE_NOOP("Code", "This file is larger than this list can be (%1). Nothing of it was stored.")},
};
// clang-format on

const Entry* entryOf(Code code)
{
    const auto found = std::find_if(std::begin(kEntries), std::end(kEntries), [code](const Entry& entry) { return entry.code == code; });
    return found == std::end(kEntries) ? nullptr : found;
}

} // namespace

QString fileRefusalText(const Error& error)
{
    const Entry* entry = entryOf(error.code);
    if (entry == nullptr)
        return error.text();
    return QCoreApplication::translate("Code", entry->text).arg(error.where.isEmpty() ? QCoreApplication::translate("Code", "no details") : error.where);
}

int fileRefusalStatus(const Error& error)
{
    return exitStatus(entryOf(error.code) == nullptr ? error.code : Code::InputMalformed);
}

} // namespace recourse::base
