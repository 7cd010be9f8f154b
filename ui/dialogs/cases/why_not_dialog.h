// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/cases/letter_choices.h"

#include <QDialog>

namespace recourse::ui {

/// The letters that the law does not offer here, each with its reason.
class WhyNotDialog : public QDialog
{
    Q_OBJECT
public:
    WhyNotDialog(const std::vector<LetterChoice>& choices, QWidget* parent);
};

} // namespace recourse::ui
