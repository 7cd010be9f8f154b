// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace recourse::ui {

/// The fields that a list of the user's own can fill, in words.
class FieldWords
{
    Q_DECLARE_TR_FUNCTIONS(recourse::ui::FieldWords)
public:
    /// `field` as `feeds::mappableFields` names it; the word itself if it is not known.
    [[nodiscard]] static QString field(const QString& field);
};

} // namespace recourse::ui
