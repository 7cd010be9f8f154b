// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undo_history.h"

#include <algorithm>

namespace recourse::ui {

namespace {
constexpr std::size_t kLongest = 50;
}

void UndoHistory::offer(const QString& text, std::function<void()> undo)
{
    fill(reserve(), text, std::move(undo));
}

int UndoHistory::reserve()
{
    if (m_entries.size() == kLongest)
        m_entries.erase(m_entries.begin());
    m_entries.push_back({++m_lastPlace, {}});
    return m_lastPlace;
}

void UndoHistory::fill(int place, const QString& text, std::function<void()> undo)
{
    if (m_awaited.remove(place))
        return undo();
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [place](const Entry& entry) { return entry.place == place; });
    if (found == m_entries.end()) // forgotten meanwhile
        return;
    found->undo = std::move(undo);
    if (found + 1 == m_entries.end()) // else the words would not be those of what is taken back next
        Q_EMIT offered(text);
}

void UndoHistory::release(int place)
{
    m_awaited.remove(place);
    std::erase_if(m_entries, [place](const Entry& entry) { return entry.place == place; });
}

void UndoHistory::undo()
{
    if (m_entries.empty())
        return;
    const Entry entry = std::move(m_entries.back());
    m_entries.pop_back();
    Q_EMIT taken();
    if (entry.undo)
        entry.undo();
    else
        m_awaited.insert(entry.place);
}

void UndoHistory::clear()
{
    m_entries.clear();
    m_awaited.clear();
    Q_EMIT taken();
}

} // namespace recourse::ui
