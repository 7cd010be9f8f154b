// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts.h"

#include <QDialog>

namespace recourse::ui {

/// A question in plain text with two answers. Return and Escape both leave things as they are.
class QuestionDialog : public QDialog
{
    Q_OBJECT
public:
    explicit QuestionDialog(const Question& question, QWidget* parent = nullptr);
};

} // namespace recourse::ui
