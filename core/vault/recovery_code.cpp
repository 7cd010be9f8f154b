// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/recovery_code.h"

#include "base/detail.h"

#include <array>
#include <string>
#include <string_view>

namespace recourse::vault {

namespace {

using base::Code;
using base::Detail;
using base::SecretBytes;

constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int kDataPerGroup = kRecoveryGroupLength - 1;
constexpr std::size_t kCharacters = std::size_t{kRecoveryGroups} * kRecoveryGroupLength;
constexpr int kUnknown = -1;
constexpr int kSeparator = -2;

using Group = std::array<int, kRecoveryGroupLength>;
static_assert(kRecoveryGroups * kDataPerGroup * 5 == kRecoverySecretBytes * 8);

/// Multiplies by x in GF(32) = GF(2)[x] / (x⁵ + x² + 1).
int timesX(int value)
{
    value <<= 1;
    return (value & 0x20) != 0 ? (value ^ 0x25) : value;
}

/// Horner's rule over the data characters: each place has a weight of its own, the group's number is added.
int checkOf(const int* data, int group)
{
    int sum = 0;
    for (int i = 0; i < kDataPerGroup; ++i)
        sum = timesX(sum ^ data[i]);
    return sum ^ (group + 1);
}

int valueOf(char character)
{
    if (character == ' ' || character == '-' || character == '\t' || character == '\n' || character == '\r')
        return kSeparator;
    char upper = character;
    if (upper >= 'a' && upper <= 'z')
        upper = static_cast<char>(upper - 'a' + 'A');
    if (upper == 'O')
        upper = '0';
    if (upper == 'I' || upper == 'L')
        upper = '1';
    const std::size_t place = kAlphabet.find(upper);
    return place == std::string_view::npos ? kUnknown : static_cast<int>(place);
}

base::Error wrongCode(const QString& where)
{
    return fail(Code::VaultWrongRecoveryCode, where);
}

base::Error wrongGroup(std::size_t character)
{
    return wrongCode(Detail::tr("group %1").arg(character / kRecoveryGroupLength + 1));
}

/// The characters' values, one byte each.
base::Result<SecretBytes> readCharacters(std::string_view typed)
{
    SecretBytes values(kCharacters);
    std::size_t count = 0;
    for (const char character : typed) {
        const int value = valueOf(character);
        if (value == kSeparator)
            continue;
        if (value == kUnknown && count < kCharacters)
            return wrongGroup(count);
        if (count < kCharacters)
            values.data()[count] = static_cast<unsigned char>(value);
        ++count;
    }
    if (count != kCharacters)
        return wrongCode(Detail::tr("%1 characters instead of %2").arg(count).arg(kCharacters));
    return values;
}

} // namespace

QString recoveryCodeText(const SecretBytes& secret)
{
    QString text;
    for (int group = 0; group < kRecoveryGroups; ++group) {
        std::array<int, kDataPerGroup> data{};
        for (int i = 0; i < kDataPerGroup; ++i) {
            const int bit = (group * kDataPerGroup + i) * 5;
            const std::size_t byte = static_cast<std::size_t>(bit / 8);
            const int next = byte + 1 < secret.size() ? secret.data()[byte + 1] : 0;
            const int window = (secret.data()[byte] << 8) | next;
            data[static_cast<std::size_t>(i)] = (window >> (11 - bit % 8)) & 0x1f;
            text += QLatin1Char(kAlphabet[static_cast<std::size_t>(data[static_cast<std::size_t>(i)])]);
        }
        text += QLatin1Char(kAlphabet[static_cast<std::size_t>(checkOf(data.data(), group))]);
        if (group + 1 < kRecoveryGroups)
            text += QLatin1Char('-');
    }
    return text;
}

base::Result<SecretBytes> readRecoveryCode(const SecretBytes& typed)
{
    base::Result<SecretBytes> values = readCharacters(typed.view());
    if (!values)
        return values.error();
    SecretBytes secret(kRecoverySecretBytes);
    for (int group = 0; group < kRecoveryGroups; ++group) {
        const std::size_t start = std::size_t(group) * kRecoveryGroupLength;
        Group characters{};
        for (std::size_t i = 0; i < characters.size(); ++i)
            characters[i] = values->data()[start + i];
        if (checkOf(characters.data(), group) != characters.back())
            return wrongGroup(start);
        for (int i = 0; i < kDataPerGroup; ++i) {
            const int bit = (group * kDataPerGroup + i) * 5;
            const int window = characters[static_cast<std::size_t>(i)] << (11 - bit % 8);
            const std::size_t byte = static_cast<std::size_t>(bit / 8);
            secret.data()[byte] = static_cast<unsigned char>(secret.data()[byte] | (window >> 8));
            if (byte + 1 < secret.size())
                secret.data()[byte + 1] = static_cast<unsigned char>(secret.data()[byte + 1] | (window & 0xff));
        }
        base::wipe(characters.data(), sizeof characters);
    }
    return secret;
}

} // namespace recourse::vault
