// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/feed_jobs.h"
#include "ui/models/rows_model.h"

#include <QCoreApplication>

namespace recourse::ui {

/// A list as a line of the table.
struct FeedRow
{
    session::FeedView view;
    qint64 number = 0; ///< made of its id: the same for the same list
    QDateTime now; ///< when it was read
};

/// Every public list: incidents, directories, news, the user's own.
class FeedTable : public RowsModel<FeedRow>
{
    Q_DECLARE_TR_FUNCTIONS(recourse::ui::FeedTable)
public:
    enum FeedColumn { Name, Kind, State, Entries, AsOf, Licence };
    /// Which lists are shown.
    enum Choice { All, Incidents, Directories, News, Own };

    explicit FeedTable(QObject* parent = nullptr);

    /// Shows lists of this kind only.
    void choose(Choice choice);
    /// nullptr if there is none of that number.
    [[nodiscard]] const session::FeedView* feed(qint64 number) const;
    [[nodiscard]] static qint64 numberOf(const QString& id);
    [[nodiscard]] static Snapshot<FeedRow> prepared(std::vector<session::FeedView> views, const QDateTime& now);

private:
    [[nodiscard]] static std::vector<Column<FeedRow>> columns();
};

} // namespace recourse::ui
