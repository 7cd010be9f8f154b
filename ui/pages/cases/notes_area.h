// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace recourse::ui {

/// Notes below something larger: as high as they need to be, up to a third of the whole or what a few of them take; beyond that they scroll.
class NotesArea : public QScrollArea
{
    Q_OBJECT
public:
    /// Owns `content`, whose height may follow from its width.
    explicit NotesArea(QWidget* content, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
};

} // namespace recourse::ui
