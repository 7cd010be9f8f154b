// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/feed_choice_jobs.h"
#include "ui/models/rows_model.h"

#include <QCoreApplication>

namespace recourse::ui {

/// A change that a refresh made, numbered for the table.
struct ChangeRow
{
    session::FeedChangeView view;
    qint64 number = 0;
};

/// What refreshes changed in the records of lists: new, corrected, withdrawn. Names of sensitive incidents are left out.
class ChangeTable : public RowsModel<ChangeRow>
{
    Q_DECLARE_TR_FUNCTIONS(recourse::ui::ChangeTable)
public:
    explicit ChangeTable(QObject* parent = nullptr);

    [[nodiscard]] static Snapshot<ChangeRow> prepared(std::vector<session::FeedChangeView> views);

private:
    [[nodiscard]] static std::vector<Column<ChangeRow>> columns();
};

/// A headline, numbered for the table.
struct NewsRow
{
    model::NewsItem item;
    QString source; ///< name of its feed
    qint64 number = 0;
};

/// Headlines of news feeds, the newest first.
class NewsTable : public RowsModel<NewsRow>
{
    Q_DECLARE_TR_FUNCTIONS(recourse::ui::NewsTable)
public:
    explicit NewsTable(QObject* parent = nullptr);

    /// nullptr if there is none of that number.
    [[nodiscard]] const model::NewsItem* item(qint64 number) const;
    /// `names` are those of the feeds by their ids.
    [[nodiscard]] static Snapshot<NewsRow> prepared(std::vector<model::NewsItem> items, const QHash<QString, QString>& names);

private:
    [[nodiscard]] static std::vector<Column<NewsRow>> columns();
};

} // namespace recourse::ui
