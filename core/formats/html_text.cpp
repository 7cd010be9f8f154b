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
    explicit Tidier(qsizetype maxCharacters)
        : m_most(maxCharacters)
    {
    }

    void add(QChar c)
    {
        if (c == QLatin1Char(kBlockBreak))
            m_gap = QLatin1Char('\n');
        else if (c.isSpace())
            m_gap = m_gap.isNull() ? QLatin1Char(' ') : m_gap;
        else if (c.category() != QChar::Other_Control && !isDeceptive(c))
            addVisible(c);
    }

    QString result()
    {
        if (m_text.size() > m_most)
            m_text.truncate(m_most);
        if (!m_text.isEmpty() && m_text.back().isHighSurrogate())
            m_text.chop(1);
        return m_text.trimmed();
    }

    [[nodiscard]] bool full() const { return m_text.size() >= m_most; }

private:
    void addVisible(QChar c)
    {
        if (!m_gap.isNull() && !m_text.isEmpty())
            m_text += m_gap;
        m_gap = QChar();
        m_text += c;
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
    Tidier tidier(maxCharacters);
    for (const QChar c : QString::fromUtf8(decoded.data(), static_cast<qsizetype>(decoded.size()))) {
        tidier.add(c);
        if (tidier.full())
            break;
    }
    return tidier.result();
}

} // namespace recourse::formats
