// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QDateTime>
#include <QLabel>
#include <QString>
#include <QUrl>
#include <QWidget>

#include <memory>

/// The only way for text to reach labels and tool tips: as plain text. Qt reads what looks like markup as rich text and then opens local
/// files named in it; nothing from a feed, a file or the user may come that far.
namespace recourse::ui {

/// Text without control characters (line ends and tabs stay) and without characters that turn the direction of writing around, at most
/// `longest` characters; longer text ends in "…".
[[nodiscard]] QString safeText(const QString& text, int longest = 4000);

/// A label that shows exactly `text`, broken into lines.
[[nodiscard]] inline QLabel* plainLabel(const QString& text, QWidget* parent = nullptr, TextSize size = TextSize::Body)
{
    auto label = std::make_unique<QLabel>(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(fontOf(size));
    label->setText(safeText(text));
    return label.release();
}

/// The same in the colour for secondary text.
[[nodiscard]] inline QLabel* mutedLabel(const QString& text, QWidget* parent = nullptr, TextSize size = TextSize::Body)
{
    QLabel* label = plainLabel(text, parent, size);
    label->setProperty("look", QStringLiteral("muted"));
    return label;
}

/// A label in one line, for short words beside inputs.
[[nodiscard]] inline QLabel* wordLabel(const QString& text, QWidget* parent = nullptr, TextSize size = TextSize::Body)
{
    QLabel* label = plainLabel(text, parent, size);
    label->setWordWrap(false);
    return label;
}

/// The label of an input: gives the input its accessible name and, by an "&" in the text, its shortcut.
[[nodiscard]] inline QLabel* buddyLabel(const QString& text, QWidget* input)
{
    QLabel* label = wordLabel(text);
    label->setBuddy(input);
    return label;
}

/// Changes the text of a label made here.
inline void setLabelText(QLabel* label, const QString& text)
{
    label->setText(safeText(text));
}

/// Our own markup around escaped text: a tool tip that shows exactly `text`. Also for `Qt::ToolTipRole` of models.
[[nodiscard]] QString plainToolTip(const QString& text);

inline void setPlainToolTip(QWidget* widget, const QString& text)
{
    widget->setToolTip(plainToolTip(text));
}

/// Whether a link may be handed to the system: https and mailto only.
[[nodiscard]] bool mayOpen(const QUrl& url);

/// How the user's locale writes a date, in short and with all four figures of the year: two of them are read as 19xx.
[[nodiscard]] QString dateFormat();

/// A date as `dateFormat` has it; "unknown" words are the caller's.
[[nodiscard]] QString dateText(const QDate& date);

/// A moment in local time, its date as `dateText` has it.
[[nodiscard]] QString momentText(const QDateTime& moment);

/// A sentence of ours from the core, where days are ISO 8601, with its days as `dateText` writes them.
[[nodiscard]] QString withLocalDates(const QString& sentence);

} // namespace recourse::ui
