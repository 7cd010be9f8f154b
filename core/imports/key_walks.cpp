// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/key_walks.h"

#include <span>
#include <string_view>

namespace recourse::imports {

namespace {

/// Rows of keys, each half a key right of the one above; a blank is no key.
using Rows = std::span<const std::string_view>;

constexpr std::string_view kUnitedStates[] = {"`1234567890-=", " qwertyuiop[]\\", " asdfghjkl;'", " zxcvbnm,./"};
constexpr std::string_view kDvorak[] = {"`1234567890[]", " ',.pyfgcrl/=\\", " aoeuidhtns-", " ;qjkxbmwvz"};
constexpr std::string_view kUnitedKingdom[] = {"`1234567890-=", " qwertyuiop[]", " asdfghjkl;'#", "\\zxcvbnm,./"};
constexpr std::string_view kPcKeypad[] = {" /*-", "789+", "456", "123", " 0."};
constexpr std::string_view kMacKeypad[] = {" =/*", "789-", "456+", "123", " 0."};

/// Pairs of a character and the key that gives it with shift.
constexpr std::string_view kShiftUnitedStates = "!1\"'#3$4%5&7(9)0*8:;<,>.?/@2^6_-{[|\\}]~`+=";
constexpr std::string_view kShiftUnitedKingdom = "!1\"2$4%5&7(9)0*8:;<,>.?/@'^6_-{[|\\}]~#+=";

char keyAt(Rows rows, int row, int column)
{
    if (row < 0 || static_cast<std::size_t>(row) >= rows.size() || column < 0)
        return ' ';
    const std::string_view keys = rows[static_cast<std::size_t>(row)];
    return static_cast<std::size_t>(column) < keys.size() ? keys[static_cast<std::size_t>(column)] : ' ';
}

bool isStep(int rows, int columns, bool staggered)
{
    if (!staggered)
        return rows != 0 || columns != 0;
    return (rows == 0 && columns != 0) || (rows < 0 && columns >= 0) || (rows > 0 && columns <= 0);
}

/// Calls `use` for every two keys side by side.
template <class Use> void forEachStep(Rows rows, bool staggered, Use use)
{
    for (int row = 0; row < static_cast<int>(rows.size()); ++row) {
        for (int column = 0; column < static_cast<int>(rows[static_cast<std::size_t>(row)].size()); ++column) {
            for (int down = -1; down <= 1; ++down) {
                for (int right = -1; right <= 1; ++right) {
                    const char one = keyAt(rows, row, column);
                    const char other = keyAt(rows, row + down, column + right);
                    if (isStep(down, right, staggered) && one != ' ' && other != ' ')
                        use(one, other);
                }
            }
        }
    }
}

/// The characters of a key: itself and what it gives with shift. A character that has a key of its own may be listed as shifted
/// elsewhere; both are taken.
struct Characters
{
    std::array<char, 4> all{};
    std::size_t count = 0;
};

Characters charactersOf(char key, std::string_view shifts)
{
    Characters characters;
    characters.all[characters.count++] = key;
    if (key >= 'a' && key <= 'z' && !shifts.empty())
        characters.all[characters.count++] = static_cast<char>(key - 'a' + 'A');
    for (std::size_t i = 0; i + 1 < shifts.size() && characters.count < characters.all.size(); i += 2) {
        if (shifts[i + 1] == key)
            characters.all[characters.count++] = shifts[i];
    }
    return characters;
}

} // namespace

const KeyWalks& KeyWalks::instance()
{
    static const KeyWalks walks;
    return walks;
}

KeyWalks::KeyWalks()
{
    const auto add = [this](Rows rows, bool staggered, std::string_view shifts, std::uint8_t keyboard) {
        forEachStep(rows, staggered, [&](char one, char other) {
            const Characters from = charactersOf(one, shifts);
            const Characters to = charactersOf(other, shifts);
            for (std::size_t a = 0; a < from.count; ++a) {
                for (std::size_t b = 0; b < to.count; ++b)
                    m_adjacent[static_cast<unsigned char>(from.all[a])][static_cast<unsigned char>(to.all[b])] |= keyboard;
            }
        });
    };
    add(kUnitedStates, true, kShiftUnitedStates, 0x01);
    add(kDvorak, true, kShiftUnitedStates, 0x02);
    add(kUnitedKingdom, true, kShiftUnitedKingdom, 0x04);
    add(kPcKeypad, false, {}, 0x08);
    add(kMacKeypad, false, {}, 0x10);
}

} // namespace recourse::imports
