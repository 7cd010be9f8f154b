// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "imports/account_collector.h"
#include "imports/program.h"
#include "imports/source.h"

#include <span>

namespace recourse::imports {

/// One account-list format. A new one is a file that defines a function giving its `Format`, and a line in `format.cpp`.
struct Format
{
    const char* name; ///< the word for users and scripts; with `container` unique
    Program program; ///< that writes such lists
    Container container;
    /// How much of the source speaks for this format: 0 if it is not of this format, else a number that is larger the longer the
    /// signature (for CSV the count of header columns). The largest wins, so that a short header cannot swallow a longer one.
    int (*recognise)(const Source& source);
    /// Hands every record to `out`. Errors: those of `readAccountList`.
    base::Status (*read)(const Source& source, AccountCollector& out, base::Progress& progress);
    /// Recognised by what its content looks like, not by a signature: in an archive it counts only where nothing else is there.
    bool guessed = false;
};

/// All formats.
[[nodiscard]] std::span<const Format> formatTable();

/// The format that recognises the source best, or nothing.
[[nodiscard]] const Format* recognisedFormat(const Source& source);

/// A format of that name, or nothing. Several have the same name where a program writes its list in several containers.
[[nodiscard]] const Format* formatNamed(QStringView name);

/// The format of that name for that container, or nothing.
[[nodiscard]] const Format* formatNamed(QStringView name, Container container);

} // namespace recourse::imports
