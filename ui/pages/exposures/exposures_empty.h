// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace.h"

#include <QStackedWidget>

class QDate;
class QPushButton;

namespace recourse::ui {

class EmptyState;

/// The page of incidents without any: no account fits one, or there is none to compare yet. What did not begin must not look like good
/// news.
class ExposuresEmpty : public QStackedWidget
{
    Q_OBJECT
public:
    explicit ExposuresEmpty(Workspace& workspace, QWidget* parent = nullptr);

    /// How many accounts the vault holds.
    void setAccounts(int accounts);
    /// How many incidents the lists hold, and of which day the newest is; invalid: none was fetched yet.
    void setKnown(qint64 incidents, const QDate& newest);
    /// Asks for an incident that the user holds a notice of. Not in a vault that is open for reading only.
    void enterNotice();

private:
    void addWaysOut(EmptyState& empty, QPushButton* way);
    [[nodiscard]] QPushButton* makeLink(const QString& text, PageId page);

    Workspace& m_workspace;
    EmptyState* m_nothing;
    EmptyState* m_noAccounts;
};

} // namespace recourse::ui
