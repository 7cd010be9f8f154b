// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/plain_text.h"

#include "export/letter_blocks.h"
#include "export/letter_words.h"
#include "export/render.h"
#include "export/wrap.h"

#include <algorithm>

namespace recourse::documents {

namespace {

QStringList blockLines(const BodyBlock& block)
{
    const QString indent(block.level * 3, QLatin1Char(' '));
    const QString lead = block.marker.isEmpty() ? QString() : indent + block.marker + QLatin1Char(' ');
    return wrapped(block.text, kTextColumns, lead);
}

QStringList headLines(const model::Letter& letter)
{
    const PageLayout layout = layoutFor(letter);
    QStringList lines = letter.sender;
    if (!letter.senderEmail.isEmpty())
        lines += cleanLine(letter.senderEmail);
    lines += QString();
    lines += letter.recipient;
    lines += QString();
    lines += dateLine(letter.place, letter.date, letter.language, layout);
    if (!letter.reference.isEmpty())
        lines += letterWords(letter.language).reference + QStringLiteral(": ") + letter.reference;
    lines += QString();
    lines += wrapped(letter.subject, kTextColumns);
    lines += QString();
    return lines;
}

} // namespace

QStringList bodyLines(const QString& body)
{
    QStringList lines;
    const QList<BodyBlock> blocks = bodyBlocks(body);
    for (const BodyBlock& block : blocks) {
        if (!lines.isEmpty() && block.startsGroup)
            lines += QString();
        lines += blockLines(block);
    }
    return lines;
}

QStringList closingLines(const model::Letter& letter)
{
    QStringList lines;
    const Closing closing = closingOf(letter);
    if (!closing.greeting.isEmpty())
        lines << QString() << closing.greeting;
    if (!closing.signers.isEmpty())
        lines << QString() << closing.signers;
    if (!letter.enclosures.isEmpty())
        lines << QString() << letterWords(letter.language).enclosures + QLatin1Char(':');
    for (qsizetype i = 0; i < letter.enclosures.size(); ++i)
        lines += wrapped(letter.enclosures[i], kTextColumns, QStringLiteral("%1. ").arg(i + 1));
    return lines;
}

QString mailText(const model::Letter& letter)
{
    QStringList lines;
    if (!letter.reference.isEmpty() && !letter.body.contains(letter.reference))
        lines << letterWords(letter.language).reference + QStringLiteral(": ") + letter.reference << QString();
    lines += bodyLines(letter.body);
    lines += closingLines(letter);
    const QStringList signers = closingOf(letter).signers;
    QStringList address = letter.sender;
    address.erase(std::remove_if(address.begin(), address.end(), [&](const QString& line) { return signers.contains(line); }),
        address.end());
    if (!address.isEmpty())
        lines << QString() << address;
    return lines.join(QLatin1Char('\n'));
}

QByteArray renderText(const model::Letter& letter)
{
    const model::Letter clean = cleaned(letter);
    const QStringList lines = headLines(clean) + bodyLines(clean.body) + closingLines(clean);
    return lines.join(QLatin1Char('\n')).toUtf8() + '\n';
}

} // namespace recourse::documents
