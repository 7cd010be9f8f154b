// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/exposures/exposure_context.h"
#include "ui/workspace.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace recourse::ui {

/// Asks whether a published name is that of the user's service: nothing is advised on a name that only equals.
class NameQuestion : public QFrame
{
    Q_OBJECT
public:
    explicit NameQuestion(Workspace& workspace, QWidget* parent = nullptr);

    /// Those of `exposures` whose names wait; hidden if none does.
    void set(const std::vector<model::ExposureId>& exposures, const ExposureContext& context);

private:
    void say(bool same);

    Workspace& m_workspace;
    std::vector<model::ExposureId> m_exposures;
    std::vector<session::NameView> m_names;
    QLabel* m_text;
    QPushButton* m_yes;
    QPushButton* m_no;
};

} // namespace recourse::ui
