// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/match_memory.h"

#include "match/matcher.h"

namespace recourse::session {

MatchMemory::MatchMemory() = default;
MatchMemory::~MatchMemory() = default;

void MatchMemory::forget()
{
    m_forget = true;
    const std::unique_lock lock(m_mutex, std::try_to_lock);
    if (lock.owns_lock() && m_forget.exchange(false))
        m_matcher.reset();
}

MatchMemory::Use::Use(MatchMemory& memory)
    : m_memory(memory)
    , m_lock(memory.m_mutex)
{
    if (m_memory.m_forget.exchange(false))
        m_memory.m_matcher.reset();
}

MatchMemory::Use::~Use()
{
    if (m_memory.m_forget.exchange(false))
        m_memory.m_matcher.reset();
}

} // namespace recourse::session
