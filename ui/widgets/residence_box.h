// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace recourse::ui {

/// Lets the user choose where she lives: countries, and for the United States and Canada the part of it, since laws differ there. Typing
/// finds.
class ResidenceBox : public QComboBox
{
    Q_OBJECT
public:
    explicit ResidenceBox(QWidget* parent = nullptr);

    /// A code as in `model::Profile::residence`; empty: not said.
    [[nodiscard]] QString residence() const;
    /// An unknown code is added as it stands.
    void setResidence(const QString& code);

Q_SIGNALS:
    void residenceChanged();
};

} // namespace recourse::ui
