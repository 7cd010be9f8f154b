// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undo_history.h"

namespace recourse::ui {

namespace {
constexpr std::size_t kLongest = 50;
}

void UndoHistory::offer(const QString& text, std::function<void()> undo)
{
    if (m_entries.size() == kLongest)
        m_entries.erase(m_entries.begin());
    m_entries.push_back({text, std::move(undo)});
    Q_EMIT offered(text);
}

void UndoHistory::undo()
{
    if (m_entries.empty())
        return;
    const Entry entry = std::move(m_entries.back());
    m_entries.pop_back();
    Q_EMIT taken();
    entry.undo();
}

void UndoHistory::clear()
{
    m_entries.clear();
    Q_EMIT taken();
}

} // namespace recourse::ui
