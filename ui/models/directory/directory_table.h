// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/directory_jobs.h"
#include "ui/models/rows_model.h"

#include <QCoreApplication>
#include <QSet>

namespace recourse::ui {

/// A service of the directory with the number that finds it again.
struct DirectoryRow
{
    session::DirectoryHit hit;
    qint64 number = 0; ///< of `hit.key`: the same for the same service
};

/// Services as a search finds them, the best first. Names of sensitive ones are masked until they are revealed.
class DirectoryTable : public RowsModel<DirectoryRow>
{
    Q_DECLARE_TR_FUNCTIONS(recourse::ui::DirectoryTable)
public:
    enum DirectoryColumn { Name, Website, Deletion, Protection, Contact };

    explicit DirectoryTable(QObject* parent = nullptr);

    /// nullptr if it is not among what was found.
    [[nodiscard]] const DirectoryRow* service(qint64 number) const;
    [[nodiscard]] bool isMasked(const DirectoryRow& row) const { return row.hit.sensitive && !m_revealed.contains(row.number); }
    /// Shows the name from now on.
    void reveal(qint64 number);

    [[nodiscard]] static Snapshot<DirectoryRow> prepared(std::vector<session::DirectoryHit> hits);

private:
    [[nodiscard]] std::vector<Column<DirectoryRow>> columns();

    QSet<qint64> m_revealed;
};

} // namespace recourse::ui
