// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/residence_box.h"

#include "ui/text.h"
#include "ui/widgets/places.h"

#include <QCompleter>
#include <QLineEdit>

namespace recourse::ui {

ResidenceBox::ResidenceBox(QWidget* parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(14);
    addItem(tr("Not said"), QString());
    for (const Place& place : places())
        addItem(place.name, place.code);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(this, &QComboBox::currentIndexChanged, this, &ResidenceBox::residenceChanged);
    // Half a name is no place: what was chosen before stands again.
    connect(lineEdit(), &QLineEdit::editingFinished, this, [this] { setEditText(itemText(currentIndex())); });
}

QString ResidenceBox::residence() const
{
    return currentData().toString();
}

void ResidenceBox::setResidence(const QString& code)
{
    int index = findData(code);
    if (index < 0) {
        addItem(safeText(code, 10), code);
        index = count() - 1;
    }
    setCurrentIndex(index);
}

} // namespace recourse::ui
