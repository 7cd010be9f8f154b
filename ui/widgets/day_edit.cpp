// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/day_edit.h"

#include <QLocale>

namespace recourse::ui {

namespace {

/// The country's short form with all four figures of the year: two of them would be read as 19xx.
QString dayFormat()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return format;
}

} // namespace

DayEdit::DayEdit(QWidget* parent)
    : QLineEdit(parent)
{
    constexpr int kLongest = 30;
    setMaxLength(kLongest);
    //: %1 is a day, as an example of how to write one
    setPlaceholderText(tr("For example %1").arg(QLocale().toString(QDate(2024, 3, 31), dayFormat())));
}

void DayEdit::setDay(const QDate& day)
{
    setText(day.isValid() ? QLocale().toString(day, dayFormat()) : QString());
}

std::optional<QDate> DayEdit::day() const
{
    const QString written = text().trimmed();
    if (written.isEmpty())
        return QDate();
    QDate day = QLocale().toDate(written, dayFormat());
    if (!day.isValid())
        day = QDate::fromString(written, Qt::ISODate);
    constexpr int kFirstYear = 1900;
    if (!day.isValid() || day.year() < kFirstYear)
        return {};
    return day;
}

} // namespace recourse::ui
