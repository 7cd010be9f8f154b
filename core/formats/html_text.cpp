// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/html_text.h"

#include "formats/html_markup.h"

#include <algorithm>

namespace recourse::formats {

namespace {

/// The longest named character reference has 33 bytes; so many bytes of flattened text can make one character.
constexpr std::size_t kBytesPerCharacter = 33;

/// Characters that change the direction of text or are not seen at all.
bool isDeceptive(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x00AD || u == 0x061C || (u >= 0x200B && u <= 0x200F && u != 0x200C && u != 0x200D)
        || (u >= 0x202A && u <= 0x202E) || (u >= 0x2060 && u <= 0x206F) || u == 0xFEFF;
}

/// Folds white space once more (references can name it too) and leaves out what does not belong on a screen.
class Tidier
{
public:
    /// `expected` is about how many characters there will be.
    Tidier(qsizetype maxCharacters, qsizetype expected)
        : m_most(maxCharacters)
    {
        m_text.reserve(std::min(maxCharacters, expected));
    }

    void add(QStringView text)
    {
        while (!text.isEmpty() && m_text.size() < m_most) {
            const auto end = std::find_if_not(text.begin(), text.end(), isPlain);
            const auto plain = std::max<qsizetype>(end - text.begin(), 1);
            if (end == text.begin())
                add(text.front());
            else
                addVisible(text.first(plain));
            text = text.sliced(plain);
        }
    }

    QString result()
    {
        if (m_text.size() > m_most)
            m_text.truncate(m_most);
        if (!m_text.isEmpty() && m_text.back().isHighSurrogate())
            m_text.chop(1);
        return m_text.trimmed();
    }

private:
    /// Nearly all of most texts.
    static bool isPlain(QChar c) { return c > QLatin1Char(' ') && c < QLatin1Char('\x7F'); }

    void add(QChar c)
    {
        if (c == QLatin1Char(kBlockBreak))
            m_gap = QLatin1Char('\n');
        else if (c.isSpace())
            m_gap = m_gap.isNull() ? QLatin1Char(' ') : m_gap;
        else if (c.category() != QChar::Other_Control && !isDeceptive(c))
            addVisible(QStringView(&c, 1));
    }

    void addVisible(QStringView letters)
    {
        if (!m_gap.isNull() && !m_text.isEmpty())
            m_text += m_gap;
        m_gap = QChar();
        m_text += letters;
    }

    qsizetype m_most;
    QString m_text;
    QChar m_gap;
};

} // namespace

QString htmlToPlainText(std::string_view html, qsizetype maxCharacters)
{
    if (maxCharacters <= 0)
        return {};
    const std::size_t most = std::min(static_cast<std::size_t>(maxCharacters), html.size()) + 1;
    const std::string flat = flattenMarkup(html, most * kBytesPerCharacter);
    // Most texts hold no reference at all, and decoding costs more than everything else together.
    const std::string decoded = flat.find('&') == std::string::npos ? flat : decodeReferences(flat);
    const QString text = QString::fromUtf8(decoded);
    Tidier tidier(maxCharacters, text.size());
    tidier.add(text);
    return tidier.result();
}

} // namespace recourse::formats
