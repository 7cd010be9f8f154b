// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/recovery_sheet.h"

#include "base/detail.h"
#include "export/letter_blocks.h"
#include "export/page_text.h"
#include "export/pdf_file.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPen>
#include <QRegularExpression>

namespace recourse::documents {

using base::Detail;

namespace {

constexpr double kLeft = 25; ///< mm
constexpr double kWidth = 160; ///< mm, A4 less both margins
constexpr int kGroupsInRow = 4;

struct SheetWords
{
    Q_DECLARE_TR_FUNCTIONS(SheetWords)
};

/// Draws down the page, one thing below the other.
class SheetPen
{
public:
    explicit SheetPen(QPainter& painter)
        : m_painter(painter)
    {
    }

    void space(double millimetres) { m_top += millimetres * PdfFile::kMillimetre; }

    void text(const QString& text, double points, QFont::Weight weight = QFont::Normal)
    {
        QFont font = printFont(Face::Serif, points);
        font.setWeight(weight);
        put(text, font, kLeft, kWidth);
    }

    void box(const QString& text)
    {
        const double mm = PdfFile::kMillimetre;
        const double top = m_top;
        m_painter.setPen(QPen(Qt::black, 0.25 * mm));
        m_painter.drawRect(QRectF(kLeft * mm, top + 0.4 * mm, 4 * mm, 4 * mm));
        put(text, printFont(Face::Serif, 11), kLeft + 8, kWidth - 8);
        space(3);
    }

    void code(const QStringList& groups)
    {
        const double mm = PdfFile::kMillimetre;
        const qsizetype rows = (groups.size() + kGroupsInRow - 1) / kGroupsInRow;
        const QRectF frame(kLeft * mm, m_top, kWidth * mm, (12.0 * static_cast<double>(rows) + 8) * mm);
        m_painter.setPen(QPen(Qt::black, 0.35 * mm));
        m_painter.drawRect(frame);
        space(5);
        for (qsizetype row = 0; row < rows; ++row) {
            const QString line = groups.mid(row * kGroupsInRow, kGroupsInRow).join(QStringLiteral(" - "));
            drawFitting(m_painter, line, printFont(Face::Monospace, 22), QRectF((kLeft + 8) * mm, m_top, (kWidth - 16) * mm, 11 * mm));
            space(12);
        }
        m_top = frame.bottom();
    }

private:
    void put(const QString& text, const QFont& font, double left, double width)
    {
        const double mm = PdfFile::kMillimetre;
        const TextPiece piece(text, font, m_painter.device(), width * mm);
        m_painter.setPen(Qt::black);
        piece.draw(m_painter, left * mm, m_top);
        m_top += piece.height();
    }

    QPainter& m_painter;
    double m_top = 25 * PdfFile::kMillimetre;
};

void drawSheet(QPainter& painter, const RecoverySheet& sheet, const QStringList& groups)
{
    SheetPen pen(painter);
    pen.text(SheetWords::tr("Recovery sheet"), 24, QFont::Bold);
    pen.space(2);
    const QString name = cleanLine(sheet.vaultName).left(80);
    pen.text(name.isEmpty() ? SheetWords::tr("for a Recourse vault") : SheetWords::tr("for the Recourse vault “%1”").arg(name), 12);
    if (sheet.date.isValid())
        pen.text(SheetWords::tr("made on %1").arg(sheet.date.toString(Qt::ISODate)), 12);
    pen.space(9);
    pen.code(groups);
    pen.space(9);
    pen.text(SheetWords::tr("What it is for"), 13, QFont::Bold);
    pen.space(1.5);
    pen.text(SheetWords::tr("This code opens the vault if the passphrase is forgotten. Whoever holds this sheet and a copy of the vault "
                           "can read everything in it. Nobody else has the code: if passphrase and sheet are both lost, the vault stays "
                           "closed for good."),
        11);
    pen.space(6);
    pen.text(SheetWords::tr("Where to keep it"), 13, QFont::Bold);
    pen.space(1.5);
    pen.text(SheetWords::tr("On paper, away from the computer: with your passport or your will, in a safe, or with a person you trust. Do "
                           "not photograph it and do not keep it as a file. A new passphrase leaves this code valid. A new recovery sheet "
                           "replaces it; then it opens older backups only."),
        11);
    pen.space(8);
    pen.box(SheetWords::tr("I compared the printed code with the screen, group by group."));
    pen.box(SheetWords::tr("I put this sheet where it is written here:  ______________________________________"));
    pen.box(SheetWords::tr("I deleted the file that this sheet was printed from, and emptied the bin."));
    pen.box(SheetWords::tr("I told one person I trust that this sheet exists:  ________________________________"));
    pen.box(SheetWords::tr("Looked at again, and still readable, on:  ________________   ________________"));
}

QStringList groupsOf(const RecoverySheet& sheet)
{
    static const QRegularExpression kSeparators(QStringLiteral("[\\s-]+"));
    return cleanLine(sheet.code).split(kSeparators, Qt::SkipEmptyParts);
}

} // namespace

base::Result<QByteArray> renderRecoverySheet(const RecoverySheet& sheet)
{
    const QStringList groups = groupsOf(sheet);
    if (groups.isEmpty())
        return base::fail(base::Code::BadArgument, QStringLiteral("recovery code"));
    PdfFile file(SheetWords::tr("Recovery sheet"), sheet.date, Paper{});
    QPainter painter;
    if (!painter.begin(file.device()))
        return base::fail(base::Code::ExportFailed, QStringLiteral("PDF"));
    drawSheet(painter, sheet, groups);
    if (!painter.end())
        return base::fail(base::Code::ExportFailed, QStringLiteral("PDF"));
    return file.finish();
}

base::Status printRecoverySheet(const RecoverySheet& sheet, QPagedPaintDevice& device)
{
    const QStringList groups = groupsOf(sheet);
    if (groups.isEmpty())
        return base::fail(base::Code::BadArgument, QStringLiteral("recovery code"));
    if (device.logicalDpiX() != PdfFile::kDotsPerInch || device.logicalDpiY() != PdfFile::kDotsPerInch)
        return base::fail(base::Code::BadArgument, QStringLiteral("resolution"));
    QPageLayout page(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(), QPageLayout::Millimeter);
    page.setMode(QPageLayout::FullPageMode);
    device.setPageLayout(page);
    QPainter painter;
    if (!painter.begin(&device))
        return base::fail(base::Code::ExportFailed, Detail::tr("printer"));
    drawSheet(painter, sheet, groups);
    return painter.end() ? base::Status() : base::fail(base::Code::ExportFailed, Detail::tr("printer"));
}

} // namespace recourse::documents
