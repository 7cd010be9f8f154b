// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/letter_law.h"

#include <QDialog>

namespace recourse::ui {

class Workspace;

/// Which law a letter rests on and why, with the way to choose another.
class LawDialog : public QDialog
{
    Q_OBJECT
public:
    LawDialog(Workspace& workspace, const session::OfferQuestion& question, QWidget* parent);

Q_SIGNALS:
    /// The user's own choice; empty: the law that fits.
    void regimeChosen(const QString& regime);
};

} // namespace recourse::ui
