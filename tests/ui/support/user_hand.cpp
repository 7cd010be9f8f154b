// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/user_hand.h"

#include <QApplication>
#include <QComboBox>
#include <QScrollArea>
#include <QTest>

namespace recourse::test {

namespace {

constexpr int kPatienceMs = 20'000;
constexpr int kMostTabs = 400;

void scrollTo(QWidget& widget)
{
    for (QWidget* above = widget.parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(above))
            area->ensureWidgetVisible(&widget);
    }
}

} // namespace

UserHand::UserHand(QWidget& window, UserHandMode mode)
    : m_window(window)
    , m_mode(mode)
{
}

QWidget& UserHand::top() const
{
    QWidget* modal = QApplication::activeModalWidget();
    return modal != nullptr ? *modal : m_window;
}

QWidget* UserHand::lookFor(const QString& name) const
{
    const QList<QWidget*> found = top().findChildren<QWidget*>(name);
    for (QWidget* widget : found) {
        if (widget->isVisible() && widget->isEnabled())
            return widget;
    }
    return nullptr;
}

bool UserHand::isThere(const QString& name) const
{
    return lookFor(name) != nullptr;
}

QWidget& UserHand::find(const QString& name)
{
    if (!QTest::qWaitFor([&] { return lookFor(name) != nullptr; }, kPatienceMs))
        qFatal("no visible, enabled widget is named %s", qPrintable(name));
    return *lookFor(name);
}

void UserHand::goTo(QWidget& widget)
{
    scrollTo(widget);
    if (m_mode == UserHandMode::Mouse) {
        QTest::mouseClick(&widget, Qt::LeftButton);
        return;
    }
    // A dialog that closes gives the keyboard back a moment later.
    QWidget& front = top();
    QApplication::setActiveWindow(&front);
    if (!QTest::qWaitFor([&] { return QApplication::activeWindow() == &front; }, kPatienceMs))
        qFatal("the window does not become active");
    for (int tabs = 0; tabs < kMostTabs; ++tabs) {
        QWidget* focused = QApplication::focusWidget();
        if (focused == &widget || (focused != nullptr && focused->focusProxy() == &widget) || widget.isAncestorOf(focused))
            return;
        QTest::keyClick(focused != nullptr ? focused : &front, Qt::Key_Tab);
    }
    qFatal("%s cannot be reached by Tab", qPrintable(widget.objectName()));
}

void UserHand::press(const QString& name)
{
    QWidget& widget = find(name);
    goTo(widget);
    if (m_mode == UserHandMode::Keyboard)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
}

void UserHand::type(const QString& name, const QString& text)
{
    QWidget& widget = find(name);
    goTo(widget);
    QWidget* field = QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : &widget;
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, text);
}

void UserHand::choose(const QString& name, const QString& text)
{
    auto* box = qobject_cast<QComboBox*>(&find(name));
    if (box == nullptr)
        qFatal("%s is no list to choose from", qPrintable(name));
    if (box->isEditable()) {
        type(name, text);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        return;
    }
    const int row = box->findText(text, Qt::MatchContains);
    if (row < 0)
        qFatal("%s does not offer %s", qPrintable(name), qPrintable(text));
    if (m_mode == UserHandMode::Keyboard)
        goTo(*box);
    while (box->currentIndex() != row)
        QTest::keyClick(box, box->currentIndex() < row ? Qt::Key_Down : Qt::Key_Up);
}

} // namespace recourse::test
