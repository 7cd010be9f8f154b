// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cases/land_box.h"

#include <utility>

namespace recourse::ui {

LandBox::LandBox(QWidget* parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(14);
    addItem(tr("Not said"), QStringLiteral("DE"));
    const std::pair<const char*, QString> lands[] = {{"DE-BW", tr("Baden-Württemberg")}, {"DE-BY", tr("Bavaria")}, {"DE-BE", tr("Berlin")},
        {"DE-BB", tr("Brandenburg")}, {"DE-HB", tr("Bremen")}, {"DE-HH", tr("Hamburg")}, {"DE-HE", tr("Hesse")}, {"DE-NI", tr("Lower Saxony")},
        {"DE-MV", tr("Mecklenburg-Western Pomerania")}, {"DE-NW", tr("North Rhine-Westphalia")}, {"DE-RP", tr("Rhineland-Palatinate")},
        {"DE-SL", tr("Saarland")}, {"DE-SN", tr("Saxony")}, {"DE-ST", tr("Saxony-Anhalt")}, {"DE-SH", tr("Schleswig-Holstein")},
        {"DE-TH", tr("Thuringia")}};
    for (const auto& [code, name] : lands)
        addItem(name, QString::fromLatin1(code));
}

} // namespace recourse::ui
