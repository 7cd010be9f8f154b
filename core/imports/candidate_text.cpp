// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/candidate_text.h"

#include <QByteArray>
#include <QStringDecoder>

#include <array>

namespace recourse::imports {

namespace {

/// The letters of Windows-1252 for the bytes from 0x80 to 0x9F; 0 where it has none and the byte stands for itself.
constexpr std::array<char16_t, 32> kWindowsLetters{0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178};

/// The byte that a letter came from; -1 if it came from none.
int byteOf(QChar letter)
{
    if (letter.unicode() <= 0xFF)
        return letter.unicode();
    for (std::size_t i = 0; i < kWindowsLetters.size(); ++i) {
        if (kWindowsLetters[i] == letter.unicode())
            return static_cast<int>(0x80 + i);
    }
    return -1;
}

} // namespace

QString onceEncoded(const QString& text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    bool beyondAscii = false;
    for (const QChar letter : text) {
        const int byte = byteOf(letter);
        if (byte < 0)
            return text;
        beyondAscii = beyondAscii || byte >= 0x80;
        bytes.append(static_cast<char>(byte));
    }
    if (!beyondAscii)
        return text;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString meant = decoder(bytes);
    return decoder.hasError() ? text : meant;
}

} // namespace recourse::imports
