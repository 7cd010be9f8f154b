// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/letter_column.h"

#include "export/letter_blocks.h"
#include "export/letter_words.h"
#include "export/typography.h"

namespace recourse::documents {

namespace {

constexpr double kMarkerColumn = 8; ///< mm
constexpr double kSignatureRoom = 15; ///< mm

// Space above a block, in lines.
constexpr double kParagraph = 0.62;
constexpr double kTightPoint = 0.22;
constexpr double kSection = 1.3;

class ColumnBuilder
{
public:
    ColumnBuilder(QPaintDevice* device, double millimetre, double width, double points)
        : m_device(device)
        , m_millimetre(millimetre)
        , m_width(width)
        , m_font(printFont(Face::Serif, points))
    {
    }

    void add(const QString& text, double linesBefore, Parting parting, NextBlock next = NextBlock::Anywhere)
    {
        push(SetBlock{TextPiece(boundSpaces(text), m_font, m_device, m_width), std::nullopt, 0, 0, {}}, linesBefore, parting, next);
    }

    void addBold(const QString& text, double linesBefore)
    {
        QFont bold = m_font;
        bold.setBold(true);
        push(SetBlock{TextPiece(boundSpaces(text), bold, m_device, m_width), std::nullopt, 0, 0, {}}, linesBefore, Parting::Whole,
            NextBlock::SamePage);
    }

    void addPoint(const BodyBlock& point)
    {
        const double markerIndent = point.level * kMarkerColumn * m_millimetre;
        const double indent = markerIndent + kMarkerColumn * m_millimetre;
        TextPiece marker(point.marker, m_font, m_device, m_width);
        push(SetBlock{TextPiece(boundSpaces(point.text), m_font, m_device, m_width - indent), std::move(marker), indent, markerIndent, {}},
            point.startsGroup ? kParagraph : kTightPoint, Parting::Free, NextBlock::Anywhere);
    }

    /// Room for a signature above the block added last.
    void openSignatureRoom() { m_blocks.back().flow.spaceBefore = kSignatureRoom * m_millimetre; }

    /// Keeps the end of what was added so far with what comes next.
    void holdLast()
    {
        if (!m_blocks.empty())
            m_blocks.back().flow.next = NextBlock::SamePage;
    }

    std::vector<SetBlock> take() { return std::move(m_blocks); }

private:
    void push(SetBlock block, double linesBefore, Parting parting, NextBlock next)
    {
        const double line = block.text.lineHeight();
        block.flow = {block.text.lines(), line, linesBefore * line, parting, next};
        m_blocks.push_back(std::move(block));
    }

    QPaintDevice* m_device;
    double m_millimetre;
    double m_width;
    QFont m_font;
    std::vector<SetBlock> m_blocks;
};

void addBody(ColumnBuilder& column, const QString& body)
{
    for (const BodyBlock& block : bodyBlocks(body)) {
        if (!block.marker.isEmpty()) {
            column.addPoint(block);
            continue;
        }
        const bool introduces = block.text.endsWith(QLatin1Char(':'));
        column.add(block.text, kParagraph, Parting::Free, introduces ? NextBlock::SamePage : NextBlock::Anywhere);
    }
}

void addClosing(ColumnBuilder& column, const Closing& closing)
{
    column.holdLast();
    if (!closing.greeting.isEmpty())
        column.add(closing.greeting, kParagraph, Parting::Whole, NextBlock::SamePage);
    if (closing.signers.isEmpty())
        return;
    column.add(closing.signers.join(QLatin1Char('\n')), 0, Parting::Whole);
    column.openSignatureRoom();
}

void addEnclosures(ColumnBuilder& column, const QStringList& enclosures, const QString& heading)
{
    if (enclosures.isEmpty())
        return;
    column.addBold(heading, kSection);
    for (qsizetype i = 0; i < enclosures.size(); ++i)
        column.addPoint({QStringLiteral("%1.").arg(i + 1), enclosures[i], 0, false});
}

} // namespace

std::vector<SetBlock> letterColumn(const model::Letter& letter, PageLayout layout, QPaintDevice* device,
    double millimetre, double width, double points)
{
    ColumnBuilder column(device, millimetre, width, points);
    const LetterWords words = letterWords(letter.language);
    const QString lead = layout == PageLayout::UsLetter ? words.subject + QStringLiteral(": ") : QString();
    column.addBold(lead + letter.subject, 0);
    addBody(column, letter.body);
    addClosing(column, closingOf(letter));
    addEnclosures(column, letter.enclosures, words.enclosures);
    return column.take();
}

} // namespace recourse::documents
