// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/exposures/exposure_groups.h"
#include "ui/pages/exposures/incident_panel.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace recourse::ui {

class BadgeLabel;
class DispositionBar;

/// What is beside the list: an incident with the user's accounts in it, or an account with its incidents.
class ExposureDetail : public QWidget
{
    Q_OBJECT
public:
    /// At most so many are shown whole.
    static constexpr int kMostCards = 30;

    explicit ExposureDetail(Workspace& workspace, QWidget* parent = nullptr);

    /// `views` are the first of the group's members.
    void set(const ExposureGroup& group, Grouping grouping, const std::vector<session::ExposureView>& views, const FeedsById& feeds);

private:
    QWidget* makeLetters();
    void showHead(Grouping grouping, const session::ExposureView& first);
    void showCards(Grouping grouping, const std::vector<session::ExposureView>& views, const FeedsById& feeds);
    void write(const QString& type);

    Workspace& m_workspace;
    ExposureGroup m_group;
    session::ExposureView m_first;
    QLabel* m_title = nullptr;
    QLabel* m_subtitle = nullptr;
    BadgeLabel* m_band = nullptr; ///< the surest of the group
    DispositionBar* m_bar = nullptr;
    QWidget* m_letters = nullptr;
    QWidget* m_incidentCard = nullptr;
    IncidentPanel* m_incident = nullptr;
    QLabel* m_cardsTitle = nullptr;
    QVBoxLayout* m_cards = nullptr;
    QScrollArea* m_scroll = nullptr;
};

} // namespace recourse::ui
