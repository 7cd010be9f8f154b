// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/accounts/country_box.h"

#include "ui/widgets/places.h"

namespace recourse::ui {

CountryBox::CountryBox(QWidget* parent)
    : QComboBox(parent)
{
    addItem(tr("Not known"), QString());
    for (const Place& country : countries())
        addItem(country.name, country.code);
}

void CountryBox::setCode(const QString& code)
{
    int index = findData(code);
    if (index < 0) {
        addItem(placeName(code), code);
        index = count() - 1;
    }
    setCurrentIndex(index);
}

} // namespace recourse::ui
