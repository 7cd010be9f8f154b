// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cases/loss_rows.h"

#include "ui/text.h"

#include <QLocale>

namespace recourse::ui {

namespace {

QString money(const LossRow& row)
{
    return row.loss.amount == 0 ? QString() : cases::amountText(row.loss.amount, row.loss.currency);
}

Column<LossRow> column(const QString& title, std::function<QString(const LossRow&)> text, std::function<SortKey(const LossRow&)> key = {})
{
    Column<LossRow> made;
    made.title = title;
    made.text = std::move(text);
    made.key = std::move(key);
    return made;
}

} // namespace

QString LossText::time(qint64 minutes)
{
    constexpr qint64 kHour = 60;
    if (minutes == 0)
        return {};
    if (minutes < kHour)
        return tr("%1 min").arg(minutes);
    return minutes % kHour == 0 ? tr("%1 h").arg(minutes / kHour) : tr("%1 h %2 min").arg(minutes / kHour).arg(minutes % kHour);
}

QString LossText::sums(const cases::LossSums& sums)
{
    if (sums.rows == 0)
        return tr("Nothing is noted yet. Postage, calls, hours: of what a case costs, you may get back what you can prove.");
    QStringList parts;
    for (auto sum = sums.amounts.cbegin(); sum != sums.amounts.cend(); ++sum)
        parts << cases::amountText(sum.value(), sum.key());
    if (sums.minutes > 0)
        parts << time(sums.minutes);
    QString text = tr("%1 in all, from %n entries", nullptr, sums.rows).arg(QLocale().createSeparatedList(parts));
    if (sums.withoutProof > 0)
        text += QLatin1Char(' ') + tr("(%n of them without a proof)", nullptr, sums.withoutProof);
    return text;
}

std::vector<Column<LossRow>> lossColumns()
{
    return {column(LossText::tr("Day"), [](const LossRow& row) { return dateText(row.loss.on); },
                [](const LossRow& row) { return SortKey{row.loss.on.toJulianDay(), {}}; }),
        column(LossText::tr("What"), [](const LossRow& row) { return cases::lossCategoryText(row.loss.category); }),
        column(LossText::tr("Money"), money, [](const LossRow& row) { return SortKey{row.loss.amount, {}}; }),
        column(LossText::tr("Time"), [](const LossRow& row) { return LossText::time(row.loss.minutes); },
            [](const LossRow& row) { return SortKey{row.loss.minutes, {}}; }),
        column(LossText::tr("Note"), [](const LossRow& row) { return row.loss.note; }),
        column(LossText::tr("Proof"), [](const LossRow& row) { return row.proof; })};
}

Snapshot<LossRow> lossRows(const session::LossLedger& ledger)
{
    std::vector<LossRow> rows;
    for (const model::Loss& loss : ledger.rows) {
        LossRow row{loss, {}};
        for (const model::CaseAttachment& file : ledger.proofs) {
            if (loss.source.stored() && file.id == loss.source)
                row.proof = file.name;
        }
        rows.push_back(std::move(row));
    }
    return snapshotOf<LossRow>(std::move(rows), [](const LossRow& row) { return row.loss.note; });
}

} // namespace recourse::ui
