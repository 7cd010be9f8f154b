// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/breach.h"
#include "session/feed_jobs.h"
#include "ui/workspace.h"

#include <QHash>
#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace recourse::ui {

class FactList;
class NoticeBox;

/// The feeds by their id, for whoever must say where something comes from.
using FeedsById = QHash<QString, feeds::FeedDefinition>;

/// What is published about an incident, and who says so. Where several lists tell of it, each keeps its own days and numbers.
class IncidentPanel : public QWidget
{
    Q_OBJECT
public:
    explicit IncidentPanel(Workspace& workspace, QWidget* parent = nullptr);
    /// `sources` are the records of one event, the one to be shown whole first; at least one.
    void set(const std::vector<model::Breach>& sources, const FeedsById& feeds);

private:
    void setFacts(const model::Breach& breach);
    [[nodiscard]] QWidget* makeMeaning(const QStringList& sentences);
    [[nodiscard]] QWidget* makeOther(const model::Breach& record, const FeedsById& feeds);
    void setLink(QPushButton* button, const QString& url, const QString& words);

    Workspace& m_workspace;
    FactList* m_facts;
    NoticeBox* m_remarks;
    QVBoxLayout* m_meaning;
    QLabel* m_description;
    QLabel* m_attribution;
    QPushButton* m_record;
    QPushButton* m_notice;
    QVBoxLayout* m_others;
    QString m_recordUrl;
    QString m_noticeUrl;
};

} // namespace recourse::ui
