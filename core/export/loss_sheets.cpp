// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/loss_sheets.h"

#include "export/letter_blocks.h"
#include "formats/csv.h"

namespace recourse::documents {

namespace {

constexpr double kHeadPoints = 15;
constexpr double kTextPoints = 10;
constexpr double kSmallPoints = 9;
constexpr double kRow = 1.6; // millimetres
constexpr int kMinutesAnHour = 60;

QFont serif(double points, bool bold)
{
    QFont font = printFont(Face::Serif, points);
    font.setBold(bold);
    return font;
}

std::vector<SheetCell> cells(const QString& day, const QString& what, const QString& amount, const QString& time, const QString& proof)
{
    return {{day, 0, 33}, {what, 35, 56}, {amount, 92, 26}, {time, 119, 19}, {proof, 139, 21}};
}

QString numbers(const QList<int>& exhibits)
{
    QStringList all;
    for (const int number : exhibits)
        all += QString::number(number);
    return all.join(QStringLiteral(", "));
}

} // namespace

QString hoursText(qint64 minutes)
{
    const qint64 rest = minutes % kMinutesAnHour;
    const QString hours = minutes >= kMinutesAnHour ? QStringLiteral("%1 h").arg(minutes / kMinutesAnHour) : QString();
    if (rest == 0)
        return hours;
    const QString small = QStringLiteral("%1 min").arg(rest);
    return hours.isEmpty() ? small : hours + QLatin1Char(' ') + small;
}

void setLosses(SheetWriter& sheets, const cases::PackLosses& losses, const LossTable& table)
{
    const PackWords& words = table.words;
    sheets.text(words.losses, serif(kHeadPoints, true));
    sheets.rule(1.5);
    sheets.row(cells(words.date, words.lossKind, words.amount, words.time, words.exhibit.arg(QString()).trimmed()),
        serif(kSmallPoints, true), kRow);
    for (const cases::PackLoss& loss : losses.rows) {
        const QString note = cleanLine(loss.note);
        const QString what = note.isEmpty() ? loss.what : loss.what + QStringLiteral(": ") + note;
        sheets.row(cells(table.day(loss.day), table.redaction.applied(what), loss.amount.text(), hoursText(loss.minutes), numbers(loss.exhibits)),
            serif(kTextPoints, false), kRow);
    }
    sheets.rule(1.5);
    for (const cases::PackMoney& sum : losses.sums)
        sheets.row(cells({}, words.sum, sum.text(), {}, {}), serif(kTextPoints, true), kRow);
    if (losses.minutes > 0)
        sheets.row(cells({}, words.sum, {}, hoursText(losses.minutes), {}), serif(kTextPoints, true), kRow);
}

QByteArray lossesCsv(const cases::PackLosses& losses, const Redaction& redaction)
{
    const auto field = [&redaction](const QString& text) { return redaction.applied(cleanLine(text)).toStdString(); };
    std::string rows = formats::writeCsvRow({"date", "what", "note", "amount", "currency", "minutes", "exhibits"});
    for (const cases::PackLoss& loss : losses.rows) {
        rows += formats::writeCsvRow({loss.day.toString(Qt::ISODate).toStdString(), field(loss.what), field(loss.note),
            loss.amount.number.toStdString(), loss.amount.currency.toStdString(), std::to_string(loss.minutes), numbers(loss.exhibits).toStdString()});
    }
    for (const cases::PackMoney& sum : losses.sums)
        rows += formats::writeCsvRow({"", "sum", "", sum.number.toStdString(), sum.currency.toStdString(), "", ""});
    rows += formats::writeCsvRow({"", "sum", "", "", "", std::to_string(losses.minutes), ""});
    return QByteArray::fromStdString(rows);
}

} // namespace recourse::documents
