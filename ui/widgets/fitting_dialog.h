// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QScrollArea;

namespace recourse::ui {

/// A dialog that is as high as its words need at its width: a layout with broken lines does not tell in advance.
class FittingDialog : public QDialog
{
    Q_OBJECT
public:
    using QDialog::QDialog;

protected:
    bool event(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
};

/// Makes a dialog as high as all that `area` holds needs, up to `most`, and no lower than it is; it grows to both sides.
void growToContent(QDialog& dialog, const QScrollArea& area, int most);

} // namespace recourse::ui
