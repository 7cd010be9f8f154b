// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QTimer;
class QToolButton;

namespace recourse::ui {

/// The foot of the window: whether the vault is open, what goes over the network, what runs and how far it is.
class StatusStrip : public QFrame
{
    Q_OBJECT
public:
    explicit StatusStrip(Workspace& workspace, QWidget* parent = nullptr);

private:
    void showVault();
    void readNetwork();
    void showNetwork();
    void showJobs();

    Workspace& m_workspace;
    QLabel* m_vaultIcon;
    QLabel* m_vault;
    QLabel* m_networkIcon;
    QLabel* m_network;
    QLabel* m_job;
    QProgressBar* m_progress;
    QToolButton* m_cancel;
    QTimer* m_patience; ///< quick jobs are not shown
    QDateTime m_lastRequest; ///< UTC; invalid: none was ever made
};

} // namespace recourse::ui
