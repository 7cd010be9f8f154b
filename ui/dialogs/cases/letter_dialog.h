// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/letter.h"

#include <QDialog>

namespace recourse::ui {

class PagesView;
class Workspace;

/// A stored letter, to read.
class LetterDialog : public QDialog
{
    Q_OBJECT
public:
    LetterDialog(Workspace& workspace, const model::Letter& letter, QWidget* parent);

private:
    void read();

    Workspace& m_workspace;
    model::LetterId m_letter;
    PagesView* m_pages;
    int m_round = 0;
};

} // namespace recourse::ui
