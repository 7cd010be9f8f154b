// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"

#include <algorithm>
#include <cstddef>

namespace recourse::session {

/// Reports how far a run over several lists is: each has an equal share, whatever it reports of itself.
class RunProgress : public base::Progress
{
public:
    RunProgress(base::Progress& outer, std::size_t lists)
        : m_outer(outer)
        , m_lists(static_cast<qint64>(lists))
    {
    }
    void begin(std::size_t list)
    {
        m_list = static_cast<qint64>(list);
        report(0, 1);
    }
    void report(qint64 done, qint64 total) override
    {
        const qint64 part = total > 0 ? std::clamp<qint64>(done * kShare / total, 0, kShare) : 0;
        m_outer.report(m_list * kShare + part, m_lists * kShare);
    }
    [[nodiscard]] bool cancelled() const override { return m_outer.cancelled(); }

private:
    static constexpr qint64 kShare = 1000;
    base::Progress& m_outer;
    qint64 m_lists;
    qint64 m_list = 0;
};

} // namespace recourse::session
