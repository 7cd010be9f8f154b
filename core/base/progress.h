// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

namespace recourse::base {

/// How long work tells what it has done and learns that it should stop. Called from the working thread, often:
/// implementations must be cheap and thread-safe.
class Progress
{
public:
    virtual ~Progress() = default;
    /// `done` of `total` units (rows, bytes, letters); `total` 0 means not known.
    virtual void report(qint64 done, qint64 total) = 0;
    /// True as soon as the user asked to stop. The work then ends with `Code::Cancelled` and stores nothing.
    [[nodiscard]] virtual bool cancelled() const = 0;

    /// Reports nowhere, never cancelled.
    [[nodiscard]] static Progress& none();
};

} // namespace recourse::base
