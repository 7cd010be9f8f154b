// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/strength.h"

#include "imports/strength_floor.h"

#include <zxcvbn.h>

#include <algorithm>
#include <array>

namespace recourse::imports {

namespace {

/// zxcvbn's time grows with the square of the length (64 characters take a tenth of a millisecond, a megabyte would take
/// days). Where 64 bytes do not reach class 4 they are one word, walk or repetition, and more of it adds a bit or two.
constexpr std::size_t kJudgedBytes = 64;
static_assert(kJudgedBytes <= kMostFloorBytes);

constexpr std::array<double, 4> kLimits{9.9658, 19.9316, 26.5754, 33.2193}; // log2 of 10^3, 10^6, 10^8, 10^10

double guessBits(std::string_view password)
{
    std::array<char, kJudgedBytes + 1> text{};
    const std::size_t length = std::min(password.size(), kJudgedBytes);
    // The library takes a C string: a NUL inside must not hide what follows.
    std::replace_copy(password.begin(), password.begin() + static_cast<std::ptrdiff_t>(length), text.begin(), '\0', '\x01');
    const double bits = ZxcvbnMatch(text.data(), nullptr, nullptr);
    base::wipe(text.data(), text.size());
    return bits;
}

} // namespace

int strengthClass(double bits)
{
    int strength = 0;
    for (const double limit : kLimits)
        strength += bits >= limit ? 1 : 0;
    return strength;
}

StrengthOpinion passphraseStrength(const base::SecretBytes& passphrase)
{
    return passwordStrength(passphrase.view());
}

StrengthOpinion passwordStrength(std::string_view password)
{
    if (password.empty())
        return {};
    const double bits = guessBits(password);
    return {strengthClass(bits), bits};
}

int passwordClass(std::string_view password)
{
    constexpr double kRounding = 0.0001; // both are sums of many logarithms
    if (guessBitsFloor(password.substr(0, kJudgedBytes)) >= kLimits.back() + kRounding)
        return static_cast<int>(kLimits.size());
    return passwordStrength(password).strength;
}

} // namespace recourse::imports
