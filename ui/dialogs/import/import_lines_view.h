// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/import/import_lines.h"

#include <QWidget>

class QLineEdit;

namespace recourse::ui {

class DataTable;
class FilterChips;
class Jobs;

/// The lines of an import as a table with filters and a search field.
class ImportLinesView : public QWidget
{
    Q_OBJECT
public:
    explicit ImportLinesView(Jobs& jobs, QWidget* parent = nullptr);

    /// Whether the lines tell what will happen or what did.
    void setTense(ImportLines::Tense tense) { m_lines.setTense(tense); }
    void set(Snapshot<model::ImportLine> lines);
    /// The same; gives back what was shown before.
    [[nodiscard]] Snapshot<model::ImportLine> exchange(Snapshot<model::ImportLine> lines);
    /// All of them, in the file's order.
    [[nodiscard]] std::vector<model::ImportLine> lines() const { return m_lines.rows(); }

private:
    void countAll();

    Jobs& m_jobs;
    ImportLines m_lines;
    FilterChips* m_filters;
    QLineEdit* m_search;
    DataTable* m_table;
};

} // namespace recourse::ui
