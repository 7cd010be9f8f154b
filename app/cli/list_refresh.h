// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program.h"

#include "session/feed_jobs.h"

#include <functional>
#include <string>
#include <vector>

namespace recourse::cli {

/// Which lists are fetched, and from where.
struct ListChoice
{
    std::vector<std::string> lists; ///< ids; empty: all that are switched on
    std::vector<std::string> urls; ///< ID=URL: from there in place of the list's own address
};

/// Fetches breach lists or directories and prints what was done. The exit status is that of the first list that failed; where one alone was
/// asked for, its error is the answer.
[[nodiscard]] int refreshLists(Program& program, const ListChoice& choice,
    const std::function<session::Job<std::vector<session::FeedView>>(session::Session& session, const QStringList& ids)>& refresh);

/// The answer to a list from a file that was refused: no server is to blame, and the exit status is that of a refused input.
[[nodiscard]] int refusedFile(Program& program, const base::Error& error);

/// Takes one list from a file, likewise.
[[nodiscard]] int takeList(Program& program, const std::function<session::Job<session::FeedView>(session::Session& session)>& take);

} // namespace recourse::cli
