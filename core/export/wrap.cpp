// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/wrap.h"

namespace recourse::documents {

namespace {

/// Characters as a person counts them, near enough: surrogate pairs are one, combining marks none.
int columnsOf(const QString& text)
{
    int columns = 0;
    for (const QChar character : text) {
        if (!character.isLowSurrogate() && !character.isMark())
            ++columns;
    }
    return columns;
}

void wrapLine(const QString& line, int columns, QStringList& result)
{
    QString current;
    const QStringList words = line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const QString longer = current.isEmpty() ? word : current + QLatin1Char(' ') + word;
        if (!current.isEmpty() && columnsOf(longer) > columns) {
            result += current;
            current = word;
        } else {
            current = longer;
        }
    }
    result += current;
}

} // namespace

QStringList wrapped(const QString& text, int columns, const QString& first)
{
    QStringList lines;
    const QStringList given = text.split(QLatin1Char('\n'));
    for (const QString& line : given)
        wrapLine(line, columns - columnsOf(first), lines);
    const QString indent(columnsOf(first), QLatin1Char(' '));
    for (qsizetype i = 0; i < lines.size(); ++i)
        lines[i].prepend(i == 0 ? first : indent);
    return lines;
}

} // namespace recourse::documents
