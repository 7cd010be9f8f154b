// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

namespace recourse::imports {

/// On which of the keyboards that zxcvbn knows two characters lie side by side, whether or not they are typed with the shift key.
/// May say so where they do not for zxcvbn, never the other way round.
class KeyWalks
{
public:
    static constexpr std::uint8_t kKeypads = 0x18; ///< the number pads among the keyboards

    /// The table; made at the first call, safe from any thread.
    [[nodiscard]] static const KeyWalks& instance();

    /// A set of keyboards, 0 for none. For ASCII.
    [[nodiscard]] std::uint8_t between(char one, char other) const { return m_adjacent[static_cast<unsigned char>(one)][static_cast<unsigned char>(other)]; }

private:
    KeyWalks();

    std::array<std::array<std::uint8_t, 128>, 128> m_adjacent{};
};

} // namespace recourse::imports
