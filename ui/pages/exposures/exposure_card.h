// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/exposures/exposure_groups.h"
#include "ui/pages/exposures/incident_panel.h"

#include <QFrame>

namespace recourse::ui {

/// One exposure: the account or the incident, how sure it is and why, what the user said about it.
class ExposureCard : public QFrame
{
    Q_OBJECT
public:
    /// With `ByAccount` it tells about the incident. `alone`: the bar above acts on it, so it has none of its own.
    ExposureCard(Workspace& workspace, const session::ExposureView& view, Grouping grouping, bool alone, const FeedsById& feeds);

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString state() const;
    [[nodiscard]] QWidget* makeWhy();

    Workspace& m_workspace;
    session::ExposureView m_view;
    Grouping m_grouping;
};

} // namespace recourse::ui
