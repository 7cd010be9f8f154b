// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/settings/section.h"

namespace recourse::ui {

/// What Recourse is, on what terms, and what it is not.
class AboutSection : public Section
{
    Q_OBJECT
public:
    explicit AboutSection(Workspace& workspace, QWidget* parent = nullptr);
};

} // namespace recourse::ui
