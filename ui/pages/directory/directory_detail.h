// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/directory_jobs.h"
#include "ui/workspace.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace recourse::ui {

/// Everything that the directories know of one service, by kind.
class DirectoryDetail : public QWidget
{
    Q_OBJECT
public:
    explicit DirectoryDetail(Workspace& workspace, QWidget* parent = nullptr);

    void set(const session::DirectoryServiceView& service);

private:
    void setHead(const session::DirectoryServiceView& service);

    Workspace& m_workspace;
    QString m_key; ///< of the service that is shown
    QLabel* m_title;
    QLabel* m_names;
    QLabel* m_places;
    QVBoxLayout* m_facts;
    QScrollArea* m_scroll;
};

} // namespace recourse::ui
