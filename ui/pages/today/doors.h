// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace.h"

#include <QWidget>

namespace recourse::ui {

/// What a new vault begins with: three ways in.
class Doors : public QWidget
{
    Q_OBJECT
public:
    explicit Doors(Workspace& workspace, QWidget* parent = nullptr);

private:
    struct Door
    {
        QString name; ///< of the button, for tests
        QString iconName;
        QString title;
        QString text;
        QString action;
        bool isMain = false;
    };
    [[nodiscard]] QWidget* cardOf(const Door& door, std::function<void()> open);
    void chooseExport();

    Workspace& m_workspace;
};

} // namespace recourse::ui
