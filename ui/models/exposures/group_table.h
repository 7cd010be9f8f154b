// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/exposures/exposure_groups.h"
#include "ui/models/rows_model.h"

#include <QCoreApplication>
#include <QSet>

namespace recourse::ui {

/// Exposures as a table of incidents, accounts, addresses or persons. Names of sensitive ones are masked until they are revealed.
class GroupTable : public RowsModel<ExposureGroup>
{
    Q_DECLARE_TR_FUNCTIONS(GroupTable)
public:
    enum GroupColumn { Name, Verdict, State, When, Count };

    explicit GroupTable(Grouping grouping, QObject* parent = nullptr);

    [[nodiscard]] Grouping grouping() const { return m_grouping; }
    /// nullptr if there is none.
    [[nodiscard]] const ExposureGroup* group(qint64 id) const;
    [[nodiscard]] bool isMasked(const ExposureGroup& group) const;
    /// Shows the name from now on.
    void reveal(qint64 id);

    [[nodiscard]] static Snapshot<ExposureGroup> prepared(std::vector<ExposureGroup> groups);

private:
    [[nodiscard]] std::vector<Column<ExposureGroup>> columns(Grouping grouping);
    [[nodiscard]] QString nameOf(const ExposureGroup& group) const;
    [[nodiscard]] static QString stateOf(const ExposureGroup& group);

    Grouping m_grouping;
    QSet<qint64> m_revealed;
};

} // namespace recourse::ui
