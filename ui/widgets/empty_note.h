// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

class QAbstractItemView;

namespace recourse::ui {

/// A sentence in the middle of a table or list while it has no rows: what will stand there, or how it comes there.
class EmptyNote : public QLabel
{
    Q_OBJECT
public:
    /// The view, which must have its model already, owns it.
    EmptyNote(QAbstractItemView& view, const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();

    QAbstractItemView& m_view;
};

} // namespace recourse::ui
