// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/import_lines_view.h"

#include "ui/jobs.h"
#include "ui/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/pieces.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <array>

namespace recourse::ui {

ImportLinesView::ImportLinesView(Jobs& jobs, QWidget* parent)
    : QWidget(parent)
    , m_jobs(jobs)
    , m_filters(std::make_unique<FilterChips>(tr("Which entries are shown"), this).release())
    , m_search(makeSearchField(tr("Search the entries")))
    , m_table(std::make_unique<DataTable>(m_lines, tr("Entries of the file"), this).release())
{
    m_table->setObjectName(QStringLiteral("importLines"));
    m_table->setColumnWidths({8, 24, 18, 40}, ImportLines::Reason);
    for (int filter = 0; filter < kLineFilters; ++filter)
        m_filters->add(filter, ImportLines::word(static_cast<LineFilter>(filter)));
    m_search->setMaximumWidth(grid(30));
    QVBoxLayout* column = columnOn(this, 0, 1);
    QHBoxLayout* row = rowOf({m_filters, m_search});
    row->setStretch(0, 1);
    row->setAlignment(m_search, Qt::AlignTop);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    connect(m_filters, &FilterChips::chosen, this, [this](int filter) { m_lines.setFilter(static_cast<LineFilter>(filter)); });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) { m_lines.setQuery(text); });
}

void ImportLinesView::set(Snapshot<model::ImportLine> lines)
{
    m_jobs.letGo(exchange(std::move(lines)));
}

Snapshot<model::ImportLine> ImportLinesView::exchange(Snapshot<model::ImportLine> lines)
{
    Snapshot<model::ImportLine> former = m_lines.exchange(std::move(lines));
    m_search->clear();
    m_filters->choose(static_cast<int>(LineFilter::All));
    m_lines.setFilter(LineFilter::All);
    countAll();
    return former;
}

void ImportLinesView::countAll()
{
    std::array<int, kLineFilters> counts{};
    for (const model::ImportLine& line : m_lines.rows()) {
        for (int filter = 0; filter < kLineFilters; ++filter)
            counts[static_cast<std::size_t>(filter)] += ImportLines::accepts(static_cast<LineFilter>(filter), line.fate) ? 1 : 0;
    }
    for (int filter = 0; filter < kLineFilters; ++filter)
        m_filters->setCount(filter, counts[static_cast<std::size_t>(filter)]);
}

} // namespace recourse::ui
