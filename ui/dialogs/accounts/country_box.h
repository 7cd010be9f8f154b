// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace recourse::ui {

/// A country, kept as its ISO code of two letters; empty: not known. A code that is no country's ("US-CA") is kept as it is.
class CountryBox : public QComboBox
{
    Q_OBJECT
public:
    explicit CountryBox(QWidget* parent = nullptr);

    void setCode(const QString& code);
    [[nodiscard]] QString code() const { return currentData().toString(); }
};

} // namespace recourse::ui
