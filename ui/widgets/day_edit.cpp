// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/day_edit.h"

#include "ui/text.h"

#include <QLocale>

namespace recourse::ui {

DayEdit::DayEdit(QWidget* parent)
    : QLineEdit(parent)
{
    constexpr int kLongest = 30;
    setMaxLength(kLongest);
    //: %1 is a day, as an example of how to write one
    setPlaceholderText(tr("For example %1").arg(dateText(QDate(2024, 3, 31))));
}

void DayEdit::setDay(const QDate& day)
{
    setText(day.isValid() ? dateText(day) : QString());
}

std::optional<QDate> DayEdit::day() const
{
    const QString written = text().trimmed();
    if (written.isEmpty())
        return QDate();
    QDate day = QLocale().toDate(written, dateFormat());
    if (!day.isValid())
        day = QDate::fromString(written, Qt::ISODate);
    constexpr int kFirstYear = 1900;
    if (!day.isValid() || day.year() < kFirstYear)
        return {};
    return day;
}

} // namespace recourse::ui
