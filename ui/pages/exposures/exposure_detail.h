// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/exposures/exposure_card.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace recourse::ui {

class BadgeLabel;
class DispositionBar;

/// What is beside the list: an incident with the user's accounts in it, or an account, an address or a person with its incidents.
class ExposureDetail : public QWidget
{
    Q_OBJECT
public:
    /// At most so many are shown whole.
    static constexpr int kMostCards = 30;

    explicit ExposureDetail(Workspace& workspace, QWidget* parent = nullptr);

    /// `views` are the first of the group's members.
    void set(const ExposureGroup& group, const CardSetting& setting, std::vector<session::ExposureView> views);

private:
    QWidget* makeLetters();
    void showHead(Grouping grouping);
    void showIncident(const CardSetting& setting);
    void showCards(CardSetting setting, std::vector<session::ExposureView> views);
    void write(const QString& type);

    Workspace& m_workspace;
    ExposureGroup m_group;
    session::ExposureView m_first;
    QLabel* m_title = nullptr;
    QLabel* m_subtitle = nullptr;
    BadgeLabel* m_band = nullptr; ///< the surest of the group
    DispositionBar* m_bar = nullptr;
    QWidget* m_letters = nullptr;
    QPushButton* m_lookUp = nullptr;
    QWidget* m_incidentCard = nullptr;
    IncidentPanel* m_incident = nullptr;
    QLabel* m_cardsTitle = nullptr;
    QVBoxLayout* m_cards = nullptr;
    QScrollArea* m_scroll = nullptr;
};

} // namespace recourse::ui
