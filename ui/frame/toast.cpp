// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/toast.h"

#include "ui/icons.h"
#include "ui/text.h"
#include "ui/widgets/pieces.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QTimer>

namespace recourse::ui {

namespace {

constexpr double kBelow = 1.5; ///< grid steps to the status
constexpr double kAbove = 0.5; ///< grid steps to the page

} // namespace

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
    m_close->setObjectName(QStringLiteral("closeToast"));
    m_close->setIcon(icon(QStringLiteral("close"), Colour::Surface));
    QHBoxLayout* row = rowOn(this, 1, 1.25);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_undo);
    row->addWidget(m_close);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &Toast::pass);
    connect(m_undo, &QPushButton::clicked, this, &Toast::undoWanted);
    connect(m_close, &QToolButton::clicked, this, &Toast::close);
    above->installEventFilter(this);
    hide();
}

void Toast::showMessage(const Message& message)
{
    if (message.kind == Message::Kind::Danger || message.kind == Message::Kind::Warning) {
        m_lasting = message;
        return showLasting();
    }
    m_undo->hide();
    m_showsLasting = false;
    start(message.text, message.kind == Message::Kind::Good ? QStringLiteral("check") : QStringLiteral("info"), kShownMs);
}

void Toast::showUndo(const QString& text)
{
    m_undo->show();
    m_showsLasting = false;
    start(text, QStringLiteral("check"), kShownMs);
}

void Toast::showLasting()
{
    m_undo->hide();
    m_showsLasting = true;
    start(m_lasting->text, m_lasting->kind == Message::Kind::Danger ? QStringLiteral("alert") : QStringLiteral("warning"), 0);
}

void Toast::pass()
{
    if (m_showsLasting)
        return;
    if (m_lasting)
        showLasting();
    else
        hide();
}

void Toast::close()
{
    if (m_showsLasting)
        m_lasting.reset();
    m_showsLasting = false;
    pass();
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
    setGeometry((above->width() - width) / 2, above->height() - height - grid(kBelow), width, height);
    keepRoom(height + grid(kBelow) + grid(kAbove));
}

void Toast::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    keepRoom(0);
}

void Toast::keepRoom(int height)
{
    if (QLayout* pages = parentWidget()->layout())
        pages->setContentsMargins(0, 0, 0, height);
}

} // namespace recourse::ui
