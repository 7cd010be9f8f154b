// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_note.h"

#include "ui/text.h"

#include <QAbstractItemView>
#include <QEvent>

namespace recourse::ui {

EmptyNote::EmptyNote(QAbstractItemView& view, const QString& text)
    : QLabel(view.viewport())
    , m_view(view)
{
    setProperty("look", QStringLiteral("muted"));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignCenter);
    setMargin(grid(2));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setLabelText(this, text);
    view.viewport()->installEventFilter(this);
    connect(view.model(), &QAbstractItemModel::modelReset, this, &EmptyNote::fit);
    connect(view.model(), &QAbstractItemModel::rowsInserted, this, &EmptyNote::fit);
    connect(view.model(), &QAbstractItemModel::rowsRemoved, this, &EmptyNote::fit);
    fit();
}

bool EmptyNote::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QLabel::eventFilter(watched, event);
}

void EmptyNote::fit()
{
    setGeometry(m_view.viewport()->rect());
    setVisible(m_view.model()->rowCount() == 0);
}

} // namespace recourse::ui
