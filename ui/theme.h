// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QString>

class QApplication;

namespace recourse::ui {

/// Whether the interface is drawn dark on light or light on dark.
enum class Scheme { Light, Dark };

/// What a colour is for. Every colour of the interface comes from this table; words and icons carry the meaning, colours only help.
enum class Colour {
    Window, ///< behind everything
    Rail, ///< behind the list of pages
    Surface, ///< cards, tables, inputs
    Sunken, ///< headers of tables, tracks of progress
    Line, ///< borders that only separate
    Edge, ///< borders of inputs and buttons: 3:1 on Surface
    Text,
    Muted, ///< secondary text
    Accent, ///< the one accent: primary buttons, links, selected page
    OnAccent, ///< text on Accent
    AccentSoft, ///< selection, hover
    Danger,
    DangerSoft, ///< behind Danger text
    Warning,
    WarningSoft,
    Good,
    GoodSoft,
    Info,
    InfoSoft,
    Focus, ///< ring around what has the keyboard
};
inline constexpr int kColours = 20;

/// The colour of `role` in `scheme`.
[[nodiscard]] QColor colour(Colour role, Scheme scheme);
/// The colour in the scheme that the application's palette has now.
[[nodiscard]] QColor colour(Colour role);
/// The scheme of the application's palette.
[[nodiscard]] Scheme currentScheme();

/// Sizes of type, in steps of the system's font.
enum class TextSize { Small, Body, Title, Headline };
[[nodiscard]] QFont fontOf(TextSize size);

/// `steps` of the grid in device-independent pixels: 8 each at the usual font size, growing with the font.
[[nodiscard]] int grid(double steps);

/// Radius of corners of cards and buttons.
[[nodiscard]] int cornerRadius();

/// Sets style, palette and style sheet of the whole application.
void applyTheme(QApplication& application, Scheme scheme);

} // namespace recourse::ui
