// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/overview_jobs.h"
#include "ui/workspace.h"

#include <QWidget>

class QVBoxLayout;

namespace recourse::ui {

/// What would make the user safer and takes a minute: fetching lists, backing up, trying the recovery code. Hidden if all is well.
class Hints : public QWidget
{
    Q_OBJECT
public:
    explicit Hints(Workspace& workspace, QWidget* parent = nullptr);

    void set(const session::Overview& overview);

private:
    void add(const QString& iconName, const QString& text, const QString& action, const Target& target);
    void addAboutLists(const session::Overview& overview, QDate today);
    void addAboutBackups(const session::Overview& overview, QDate today);

    Workspace& m_workspace;
    QVBoxLayout* m_column;
};

} // namespace recourse::ui
