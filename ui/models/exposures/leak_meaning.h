// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace recourse::ui {

/// What kinds of leaked data mean together, for the person they are about.
class LeakMeaning
{
    Q_DECLARE_TR_FUNCTIONS(recourse::ui::LeakMeaning)
public:
    /// One plain sentence each, the most pressing first, at most three; empty if nothing is known.
    [[nodiscard]] static QStringList sentences(const QStringList& dataClasses);
};

} // namespace recourse::ui
