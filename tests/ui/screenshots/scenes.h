// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/test_workspace.h"

#include <QSize>
#include <QStringList>

namespace recourse::screenshots {

/// What the pictures show.
struct Wish
{
    QString folder; ///< of the pictures
    QString suffix; ///< of their names: "-dark"
    QStringList scenes; ///< empty: all
    int accounts = 0; ///< made-up ones beside the sample export; -1: an empty vault
    QSize size{1280, 800};
};

/// The names of all scenes.
[[nodiscard]] QStringList sceneNames();

/// Walks through the program and saves a picture of each scene wished for.
void takePictures(const Wish& wish);

} // namespace recourse::screenshots
