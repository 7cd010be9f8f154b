// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace recourse::match {

/// So many items ahead it is told what comes; by then memory has answered.
inline constexpr std::size_t kAhead = 12;

/// Tells the processor that what stands at `place` is read soon. Any address may be told; nothing is read here.
inline void expectAt(const void* place)
{
#if defined(__GNUC__)
    __builtin_prefetch(place);
#else
    static_cast<void>(place);
#endif
}

/// The same for all of an object.
template <class Object> void expectAll(const Object& object)
{
    constexpr std::size_t kLine = 64;
    for (std::size_t at = 0; at < sizeof(Object); at += kLine)
        expectAt(reinterpret_cast<const char*>(&object) + at);
}

} // namespace recourse::match
