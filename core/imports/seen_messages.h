// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/mail_head.h"

#include <cstddef>
#include <vector>

namespace recourse::imports {

/// What copies of a message share, in whatever form and folder they lie; 0: not known. By Message-ID and Date, since some programs give
/// every message one id; without an id by who wrote what to whom when. Differs from run to run.
[[nodiscard]] std::size_t copiesId(const MailHead& head);

/// Tells whether a message was met before, by numbers of 64 bits. Has a bound: then what is new is not remembered and counts each time.
class SeenMessages
{
public:
    /// False if `id` was added before.
    [[nodiscard]] bool add(std::size_t id);
    /// Forgets all and gives the memory back.
    void clear();

    static constexpr std::size_t kMost = 1'572'864; ///< three quarters of 2^21 places, 16 MB

private:
    [[nodiscard]] std::size_t placeOf(std::size_t id) const;

    static constexpr std::size_t kFirstSlots = 1024;

    std::vector<std::size_t> m_slots = std::vector<std::size_t>(kFirstSlots); ///< a power of two; 0: free
    std::size_t m_count = 0;
};

} // namespace recourse::imports
