// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/breach.h"
#include "session/feed_jobs.h"
#include "ui/workspace.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QPushButton;

namespace recourse::ui {

class FactList;
class NoticeBox;

/// The feeds by their id, for whoever must say where something comes from.
using FeedsById = QHash<QString, feeds::FeedDefinition>;

/// What is published about an incident, and who says so.
class IncidentPanel : public QWidget
{
    Q_OBJECT
public:
    explicit IncidentPanel(Workspace& workspace, QWidget* parent = nullptr);
    void set(const model::Breach& breach, const FeedsById& feeds);

private:
    [[nodiscard]] QString attribution(const model::Breach& breach, const FeedsById& feeds) const;
    void setLink(QPushButton* button, const QString& url);

    Workspace& m_workspace;
    FactList* m_facts;
    NoticeBox* m_remarks;
    QLabel* m_description;
    QLabel* m_attribution;
    QPushButton* m_record;
    QPushButton* m_notice;
    QString m_recordUrl;
    QString m_noticeUrl;
};

} // namespace recourse::ui
