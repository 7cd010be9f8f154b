// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/progress.h"

namespace recourse::base {

namespace {

class SilentProgress : public Progress
{
public:
    void report(qint64, qint64) override {}
    [[nodiscard]] bool cancelled() const override { return false; }
};

} // namespace

Progress& Progress::none()
{
    static SilentProgress silent;
    return silent;
}

} // namespace recourse::base
