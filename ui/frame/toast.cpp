// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/toast.h"

#include "ui/icons.h"
#include "ui/text.h"
#include "ui/widgets/pieces.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QTimer>

namespace recourse::ui {

Toast::Toast(QWidget* above)
    : QFrame(above)
    , m_icon(wordLabel(QString(), this))
    , m_text(plainLabel(QString(), this))
    , m_undo(makeButton(tr("Undo (Ctrl+Z)")))
    , m_close(makeIconButton(QStringLiteral("close"), tr("Close the message")))
    , m_timer(std::make_unique<QTimer>(this).release())
{
    setProperty("look", QStringLiteral("notice"));
    setObjectName(QStringLiteral("toast"));
    m_undo->setObjectName(QStringLiteral("undoButton"));
    m_close->setIcon(icon(QStringLiteral("close"), Colour::Surface));
    QHBoxLayout* row = rowOn(this, 1, 1.25);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_undo);
    row->addWidget(m_close);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT undoWanted();
    });
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    above->installEventFilter(this);
    hide();
}

void Toast::showMessage(const Message& message)
{
    m_undo->hide();
    const bool isDanger = message.kind == Message::Kind::Danger;
    const bool isWarning = message.kind == Message::Kind::Warning;
    const QString name = isDanger ? QStringLiteral("alert")
        : isWarning ? QStringLiteral("warning")
        : message.kind == Message::Kind::Good ? QStringLiteral("check") : QStringLiteral("info");
    start(message.text, name, isDanger || isWarning ? 0 : kShownMs);
}

void Toast::showUndo(const QString& text)
{
    m_undo->show();
    start(text, QStringLiteral("check"), kShownMs);
}

void Toast::start(const QString& text, const QString& iconName, int forMs)
{
    m_icon->setPixmap(iconPixmap(iconName, grid(2.25), Colour::Surface));
    setLabelText(m_text, text);
    setAccessibleName(text);
    show();
    place();
    raise();
    if (forMs > 0)
        m_timer->start(forMs);
    else
        m_timer->stop();
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::place()
{
    const QWidget* above = parentWidget();
    const int width = qMin(above->width() - grid(4), grid(90));
    const int height = qMax(sizeHint().height(), heightForWidth(width));
    setGeometry((above->width() - width) / 2, above->height() - height - grid(2), width, height);
}

} // namespace recourse::ui
