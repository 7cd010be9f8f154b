// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/letter_blocks.h"

#include "export/address_block.h"

#include <QRegularExpression>

namespace recourse::documents {

namespace {

/// Embeddings, overrides, isolates and marks of the bidirectional algorithm, soft line and paragraph separators, the
/// byte order mark: none belongs into a letter, all can hide text.
bool hidden(QChar character)
{
    const char16_t unit = character.unicode();
    return (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069) || unit == 0x200E || unit == 0x200F
        || unit == 0x061C || unit == 0xFEFF || unit == 0xFFFE || unit == 0xFFFF || (unit >= 0xFFF9 && unit <= 0xFFFC);
}

bool lineEnd(QChar character)
{
    const char16_t unit = character.unicode();
    return unit == u'\n' || unit == u'\r' || unit == 0x0B || unit == 0x0C || unit == 0x85 || unit == 0x2028 || unit == 0x2029;
}

bool control(QChar character)
{
    const char16_t unit = character.unicode();
    return unit < 0x20 || (unit >= 0x7F && unit <= 0x9F);
}

/// Half a pair of surrogates is no character and would make a malformed document.
bool loneSurrogate(const QString& text, qsizetype i)
{
    if (text[i].isHighSurrogate())
        return i + 1 >= text.size() || !text[i + 1].isLowSurrogate();
    return text[i].isLowSurrogate() && (i == 0 || !text[i - 1].isHighSurrogate());
}

QString cleanText(const QString& text)
{
    QString unified = text;
    unified.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    QString result;
    result.reserve(unified.size());
    for (qsizetype i = 0; i < unified.size(); ++i) {
        const QChar character = unified[i];
        if (lineEnd(character))
            result += QLatin1Char('\n');
        else if (character == QLatin1Char('\t'))
            result += QLatin1Char(' ');
        else if (loneSurrogate(unified, i))
            result += QChar(QChar::ReplacementCharacter);
        else if (!control(character) && !hidden(character))
            result += character;
    }
    return result;
}

QString trimmedEnd(QString line)
{
    while (!line.isEmpty() && line.back().isSpace() && line.back() != QChar(QChar::Nbsp))
        line.chop(1);
    return line;
}

/// A line that begins a point, taken apart.
std::optional<BodyBlock> pointOf(const QString& line)
{
    static const QRegularExpression pattern(
        QStringLiteral("^( *)([0-9]{1,3}[.)]|\\(?[a-z]\\)|[-–•*]) +(\\S.*)$"), QRegularExpression::UseUnicodePropertiesOption);
    const auto match = pattern.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    BodyBlock block;
    block.marker = match.captured(2);
    block.text = match.captured(3);
    block.level = match.capturedLength(1) >= 2 ? 1 : 0;
    return block;
}

} // namespace

QString cleanLine(const QString& text)
{
    return cleanText(text).replace(QLatin1Char('\n'), QLatin1Char(' ')).trimmed();
}

QStringList cleanLines(const QStringList& lines)
{
    QStringList result;
    for (const QString& line : lines) {
        if (const QString clean = cleanLine(line); !clean.isEmpty())
            result += clean;
    }
    return result;
}

model::Letter cleaned(model::Letter letter)
{
    letter.sender = cleanLines(letter.sender);
    letter.recipient = cleanLines(letter.recipient);
    letter.enclosures = cleanLines(letter.enclosures);
    letter.reference = cleanLine(letter.reference);
    letter.place = cleanLine(letter.place);
    letter.subject = cleanLine(letter.subject);
    letter.body = cleanText(letter.body);
    letter.closing = cleanText(letter.closing);
    letter.recipient = recipientBlock(letter);
    return letter;
}

QList<BodyBlock> bodyBlocks(const QString& body)
{
    QList<BodyBlock> blocks;
    bool continues = false;
    const QStringList lines = body.split(QLatin1Char('\n'));
    for (const QString& raw : lines) {
        const QString line = trimmedEnd(raw);
        if (line.isEmpty()) {
            continues = false;
            continue;
        }
        if (auto point = pointOf(line)) {
            point->startsGroup = !continues;
            blocks += *point;
        } else if (continues) {
            blocks.last().text += QLatin1Char('\n') + line.trimmed();
        } else {
            blocks += BodyBlock{{}, line.trimmed(), 0, true};
        }
        continues = true;
    }
    return blocks;
}

Closing closingOf(const model::Letter& letter)
{
    QStringList lines = cleanLines(letter.closing.split(QLatin1Char('\n')));
    Closing closing;
    if (!lines.isEmpty())
        closing.greeting = lines.takeFirst();
    closing.signers = lines;
    return closing;
}

} // namespace recourse::documents
