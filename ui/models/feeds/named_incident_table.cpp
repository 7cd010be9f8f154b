// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/feeds/named_incident_table.h"

#include "model/breach_period.h"
#include "model/data_class.h"
#include "ui/text.h"

#include <QLocale>

namespace recourse::ui {

namespace {

constexpr auto kStart = Qt::AlignLeft | Qt::AlignVCenter;
constexpr int kLongestName = 300;

QString kindsOf(const model::Breach& breach)
{
    QStringList words;
    for (const QString& dataClass : breach.dataClasses)
        words << model::dataClassText(dataClass);
    return words.join(QStringLiteral(", "));
}

} // namespace

NamedIncidentTable::NamedIncidentTable(QObject* parent)
    : RowsModel<NamedIncidentRow>(columns(), [](const NamedIncidentRow& row) { return row.number; }, parent)
{
}

std::vector<Column<NamedIncidentRow>> NamedIncidentTable::columns()
{
    const auto name = [](const NamedIncidentRow& row) {
        if (!row.named.record || row.named.record->title.isEmpty())
            return safeText(row.named.name, kLongestName);
        return row.named.record->flags.sensitive ? tr("A sensitive incident") : safeText(row.named.record->title, kLongestName);
    };
    const auto first = [](const NamedIncidentRow& row) {
        return row.named.record ? model::breachPeriod(*row.named.record).first : QDate();
    };
    const auto when = [first](const NamedIncidentRow& row) {
        const QDate day = first(row);
        if (!day.isValid())
            return tr("Not known");
        if (row.named.record->precision == model::DatePrecision::Year)
            return QString::number(day.year());
        //: format of a month and its year, see QDate::toString
        return row.named.record->precision == model::DatePrecision::Month ? QLocale().toString(day, tr("MMMM yyyy")) : dateText(day);
    };
    const auto leaked = [](const NamedIncidentRow& row) {
        if (row.question == model::AddressQuestion::StealerLogs)
            return tr("A password, captured by malware");
        if (!row.named.record)
            return tr("Not in the lists that are stored");
        return row.named.record->dataClasses.isEmpty() ? tr("Not known") : kindsOf(*row.named.record);
    };
    const auto latestFirst = [first](const NamedIncidentRow& row) {
        return SortKey{first(row).isValid() ? -first(row).toJulianDay() : SortKey::kUnknown, {}};
    };
    return {
        {tr("Incident"), name, {}, kStart, {}},
        {tr("When"), when, latestFirst, kStart, {}},
        {tr("What leaked"), leaked, {}, kStart, {}},
    };
}

Snapshot<NamedIncidentRow> NamedIncidentTable::prepared(const std::vector<session::AnswerView>& answers)
{
    std::vector<NamedIncidentRow> rows;
    for (const session::AnswerView& view : answers) {
        for (const session::NamedIncident& named : view.named)
            rows.push_back({named, view.answer.question, static_cast<qint64>(rows.size()) + 1});
    }
    return snapshotOf<NamedIncidentRow>(std::move(rows), [](const NamedIncidentRow& row) { return row.named.name; });
}

} // namespace recourse::ui
