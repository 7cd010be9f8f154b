// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace recourse::ui {

/// Lets the user choose a German Land: there the authorities for companies are the Länder's.
class LandBox : public QComboBox
{
    Q_OBJECT
public:
    explicit LandBox(QWidget* parent = nullptr);

    /// "DE-BY"; "DE" if none is chosen.
    [[nodiscard]] QString land() const { return currentData().toString(); }
};

} // namespace recourse::ui
