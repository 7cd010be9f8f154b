// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/accounts/country_box.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <utility>
#include <vector>

namespace recourse::ui {

CountryBox::CountryBox(QWidget* parent)
    : QComboBox(parent)
{
    std::vector<std::pair<QString, QString>> countries;
    for (int number = 1; number <= QLocale::LastTerritory; ++number) {
        const auto territory = static_cast<QLocale::Territory>(number);
        const QString code = QLocale::territoryToCode(territory);
        if (code.size() == 2 && !code.at(0).isDigit())
            countries.emplace_back(QLocale::territoryToString(territory), code);
    }
    const QCollator collator;
    std::sort(countries.begin(), countries.end(), [&](const auto& left, const auto& right) { return collator(left.first, right.first); });
    addItem(tr("Not known"), QString());
    for (const auto& [name, code] : countries)
        addItem(name, code);
}

void CountryBox::setCode(const QString& code)
{
    int index = findData(code);
    if (index < 0) {
        addItem(countryName(code), code);
        index = count() - 1;
    }
    setCurrentIndex(index);
}

QString countryName(const QString& code)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    return territory == QLocale::AnyTerritory ? code : QLocale::territoryToString(territory);
}

} // namespace recourse::ui
