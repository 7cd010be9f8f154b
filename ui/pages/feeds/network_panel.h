// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace recourse::ui {

class NoticeBox;

/// Whether and how Recourse uses the network: the offline switch, the proxy, and whether lists are fetched unasked.
class NetworkPanel : public QWidget
{
    Q_OBJECT
public:
    explicit NetworkPanel(Workspace& workspace, QWidget* parent = nullptr);

    /// Shows what is in use. A proxy that is being written stays.
    void refresh();

private:
    [[nodiscard]] QWidget* makeOffline();
    [[nodiscard]] QWidget* makeProxy();
    [[nodiscard]] QWidget* makeSchedule();
    void setSchedule(bool on);
    void tellState();
    void judge();
    void applyProxy();

    Workspace& m_workspace;
    QCheckBox* m_offline;
    QCheckBox* m_schedule;
    QLabel* m_state;
    QLineEdit* m_proxy;
    QPushButton* m_apply;
    NoticeBox* m_verdict;
    QString m_shownProxy; ///< the one in use when the field was filled last
};

} // namespace recourse::ui
