// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/exposures/exposure_groups.h"
#include "ui/pages/exposures/incident_panel.h"

#include <QFrame>

#include <memory>
#include <vector>

class QVBoxLayout;

namespace recourse::ui {

/// What all cards of a detail share.
struct CardSetting
{
    Grouping grouping = Grouping::ByIncident;
    bool alone = false; ///< the bar above acts on it, so the card has none of its own
    std::shared_ptr<const ExposureContext> context;
    FeedsById feeds;
};

/// One account and one incident: how sure it is and why, by each list that tells of it; what the user said. By incident it tells about the
/// account, else about the incident, masked if that is sensitive.
class ExposureCard : public QFrame
{
    Q_OBJECT
public:
    /// `views` are the exposures of that account to that incident, the surest first; at least one.
    ExposureCard(Workspace& workspace, std::vector<session::ExposureView> views, const CardSetting& setting, QWidget* parent = nullptr);

private:
    void showMask();
    void fill();
    [[nodiscard]] const session::ExposureView& first() const { return m_views.front(); }
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeIncident();
    [[nodiscard]] QWidget* makeWhy();
    [[nodiscard]] QWidget* makeOther(const session::ExposureView& view);
    [[nodiscard]] QWidget* makeBar();
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString accountName() const;
    [[nodiscard]] QString state() const;
    [[nodiscard]] QString feedName(const QString& feed) const;
    [[nodiscard]] std::vector<model::ExposureId> ids() const;

    Workspace& m_workspace;
    std::vector<session::ExposureView> m_views;
    CardSetting m_setting;
    QVBoxLayout* m_column;
};

} // namespace recourse::ui
