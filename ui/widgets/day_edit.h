// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace recourse::ui {

/// A line for a day that may stay empty, written as the user's country does or as 2026-11-21.
class DayEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit DayEdit(QWidget* parent = nullptr);

    void setDay(const QDate& day);
    /// An invalid date for an empty line; nothing if what is written is no day.
    [[nodiscard]] std::optional<QDate> day() const;
};

} // namespace recourse::ui
