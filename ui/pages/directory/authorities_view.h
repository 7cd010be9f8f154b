// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/directory_jobs.h"
#include "ui/workspace.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace recourse::ui {

class ResidenceBox;

/// Supervisory authorities of a place: where to complain. Begins with the user's residence.
class AuthoritiesView : public QWidget
{
    Q_OBJECT
public:
    explicit AuthoritiesView(Workspace& workspace, QWidget* parent = nullptr);

    void refresh();

private:
    void read();
    void set(const std::vector<session::DirectoryFactView>& authorities);

    Workspace& m_workspace;
    ResidenceBox* m_place;
    QLabel* m_text;
    QVBoxLayout* m_cards;
    int m_readings = 0; ///< so many were asked for: only the last one counts
    bool m_chosen = false; ///< the user chose the place
};

} // namespace recourse::ui
