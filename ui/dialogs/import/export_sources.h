// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace recourse::ui {

/// The programs whose exports are understood, and how to get one out of each.
class ExportSources : public QWidget
{
    Q_OBJECT
public:
    explicit ExportSources(QWidget* parent = nullptr);
};

/// The same in a dialog of its own.
class ExportSourcesDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ExportSourcesDialog(QWidget* above);
};

} // namespace recourse::ui
