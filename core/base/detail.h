// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace recourse::base {

/// The words of `Error::where` in the user's language: `fail(Code::FeedMalformed, Detail::tr("no entries"))`. Write it without "base::":
/// lupdate takes what stands before "::tr" for the context. Words for those who keep the rules files and for reports of bugs stay English
/// and need it not.
struct Detail
{
    Q_DECLARE_TR_FUNCTIONS(Detail)
};

} // namespace recourse::base
