// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

namespace recourse::test {

/// A clock that stands where the test puts it.
class FakeClock : public base::Clock
{
public:
    explicit FakeClock(QDate today = QDate(2026, 11, 21))
        : m_now(today, QTime(12, 0), Qt::UTC)
    {
    }
    [[nodiscard]] QDateTime now() const override { return m_now; }
    [[nodiscard]] QDate today() const override { return m_now.date(); }
    void set(const QDateTime& now) { m_now = now; }
    void advanceDays(int days) { m_now = m_now.addDays(days); }

private:
    QDateTime m_now;
};

} // namespace recourse::test
