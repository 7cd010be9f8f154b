// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "session/session.h"

#include <QStringList>

namespace recourse::gui {

/// What the command line of the window says.
struct Options
{
    session::SessionSettings settings; ///< vault folder, offline, proxy, addresses of feeds
    QString preferencesFile; ///< empty: the usual one
    QStringList files; ///< to import
    bool selfTest = false; ///< show the window once, say so and end
    bool help = false;
    bool version = false;
};

/// Errors: BadArgument, `where` is the sentence to print.
[[nodiscard]] base::Result<Options> readOptions(const QStringList& arguments);

/// What `--help` prints.
[[nodiscard]] QString helpText();

} // namespace recourse::gui
