// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/search_jobs.h"
#include "ui/models/rows_model.h"
#include "ui/workspace.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace recourse::ui {

/// One line of the search: something in the vault, or a page.
struct SearchHit
{
    session::SearchEntry entry;
    std::optional<PageId> page; ///< set: the page itself
};

/// The search over everything (Ctrl+K): a field and what it finds, over the page.
class SearchPalette : public QFrame
{
    Q_OBJECT
public:
    /// `pages` are found by their titles.
    SearchPalette(Workspace& workspace, std::vector<std::pair<PageId, QString>> pages, QWidget* above);

    /// Shows the field, empty, and reads the vault anew.
    void open();

Q_SIGNALS:
    /// Something found was opened.
    void chosen(const recourse::ui::Target& target);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take(Snapshot<SearchHit> fresh);
    void search();
    void goTo(int row);
    /// Closes; the keyboard goes back to where it was.
    void leave();
    void place();

    Workspace& m_workspace;
    std::vector<std::pair<PageId, QString>> m_pages;
    RowsModel<SearchHit> m_model;
    QLineEdit* m_field;
    QListView* m_list;
    QLabel* m_state;
    QPointer<QWidget> m_before; ///< had the keyboard
};

} // namespace recourse::ui
