// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/import/import_lines.h"

#include "ui/models/import/import_words.h"

#include <QLocale>

namespace recourse::ui {

using model::ImportLine;
using model::RecordFate;

ImportLines::ImportLines(QObject* parent)
    : RowsModel<ImportLine>(columns(), [](const ImportLine& line) { return qint64{line.record}; }, parent)
{
}

std::vector<Column<ImportLine>> ImportLines::columns()
{
    constexpr auto kStart = Qt::AlignLeft | Qt::AlignVCenter;
    const auto place = [](const ImportLine& line) { return line.line > 0 ? line.line : line.record; };
    const auto extra = [](const ImportLine& line, int role) {
        return role == BadgeRole ? QVariant(static_cast<int>(ImportWords::badge(line.fate))) : QVariant();
    };
    return {
        {tr("Line"), [place](const ImportLine& line) { return QLocale().toString(place(line)); },
            [place](const ImportLine& line) { return SortKey{place(line), {}}; }, kStart, {}},
        {tr("Entry"), [](const ImportLine& line) { return line.title.isEmpty() ? tr("(without a name)") : line.title; }, {}, kStart, {}},
        {tr("What happens"), [](const ImportLine& line) { return ImportWords::fate(line.fate); },
            [](const ImportLine& line) { return SortKey{static_cast<qint64>(line.fate), {}}; }, kStart, extra},
        {tr("Why"), [](const ImportLine& line) { return ImportWords::reason(line.reason); }, {}, kStart, {}},
    };
}

void ImportLines::setTense(Tense tense)
{
    if (tense == m_tense)
        return;
    m_tense = tense;
    Q_EMIT headerDataChanged(Qt::Horizontal, Fate, Fate);
}

QVariant ImportLines::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (m_tense == Tense::Past && section == Fate && orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return tr("What happened");
    return RowsModel<ImportLine>::headerData(section, orientation, role);
}

void ImportLines::setFilter(LineFilter filter)
{
    if (filter == LineFilter::All)
        setAccepts({});
    else
        setAccepts([this, filter](int row) { return accepts(filter, rows()[static_cast<std::size_t>(row)].fate); });
}

bool ImportLines::accepts(LineFilter filter, RecordFate fate)
{
    switch (filter) {
    case LineFilter::All:
        return true;
    case LineFilter::New:
        return fate == RecordFate::New;
    case LineFilter::Changed:
        return fate == RecordFate::Changed;
    case LineFilter::Known:
        return fate == RecordFate::Known || fate == RecordFate::Merged;
    case LineFilter::LeftOut:
        return fate == RecordFate::Skipped || fate == RecordFate::Failed;
    }
    return true;
}

QString ImportLines::word(LineFilter filter)
{
    switch (filter) {
    case LineFilter::All:
        return tr("All");
    case LineFilter::New:
        return tr("New");
    case LineFilter::Changed:
        return tr("Changed");
    case LineFilter::Known:
        return tr("Known already");
    case LineFilter::LeftOut:
        return tr("Left out");
    }
    return {};
}

Snapshot<ImportLine> ImportLines::prepared(std::vector<ImportLine> lines)
{
    return snapshotOf<ImportLine>(std::move(lines),
        [](const ImportLine& line) { return line.title + QLatin1Char('\n') + ImportWords::reason(line.reason); });
}

} // namespace recourse::ui
