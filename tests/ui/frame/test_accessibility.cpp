// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "ui/frame/scenes.h"

#include "ui/models/row_table.h"
#include "ui/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card_list.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAbstractButton>
#include <QButtonGroup>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSet>
#include <QTest>

using namespace recourse;
using test::TestWorkspace;

namespace {

QString described(const QWidget& widget)
{
    return QStringLiteral("%1 “%2”").arg(QLatin1String(widget.metaObject()->className()), widget.objectName());
}

/// Takes the keyboard itself: not a part of another widget, nor a text that can only be marked with the mouse.
bool takesKeys(const QWidget& widget)
{
    if (!widget.isVisible() || !widget.isEnabled() || widget.focusPolicy() == Qt::NoFocus || widget.focusProxy() != nullptr)
        return false;
    if (qobject_cast<const QDialog*>(&widget) != nullptr)
        return false;
    for (const QWidget* above = widget.parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (qobject_cast<const QAbstractSpinBox*>(above) != nullptr || qobject_cast<const QComboBox*>(above) != nullptr)
            return false;
    }
    const auto* label = qobject_cast<const QLabel*>(&widget);
    return label == nullptr || label->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard);
}

/// Of buttons that exclude each other only the chosen one is a stop for Tab; arrow keys lead to the others.
bool isReachedByArrows(const QWidget& widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    if (button == nullptr || button->isChecked())
        return false;
    if (button->group() != nullptr)
        return button->group()->exclusive() && button->group()->checkedButton() != nullptr;
    if (!button->autoExclusive())
        return false;
    const auto beside = button->parentWidget()->findChildren<QAbstractButton*>(QString(), Qt::FindDirectChildrenOnly);
    return std::any_of(beside.begin(), beside.end(), [](const QAbstractButton* other) { return other->autoExclusive() && other->isChecked(); });
}

bool showsFocus(QWidget& widget)
{
    if (QWidget* focused = QApplication::focusWidget())
        focused->clearFocus();
    const QImage without = widget.grab().toImage();
    widget.setFocus(Qt::TabFocusReason);
    if (!widget.hasFocus())
        return false;
    const QImage with = widget.grab().toImage();
    widget.clearFocus();
    return with != without;
}

} // namespace

/// Every widget that takes the keyboard says what it is, is reached by Tab and shows that it has the keyboard; and no state is told by
/// colour alone. Everywhere in the program.
class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pages();
    void dialogs();
    void lockView();
    void firstRun();
    void searchAndMessages();

private:
    void look(const QString& scene, QWidget& root);
    void lookAtBadges(const QString& scene, const QWidget& root);
    void tellFaults();

    test::ListServer m_lists;
    QStringList m_faults;
    QSet<QString> m_told; ///< each kind of fault once
    int m_looked = 0;
};

void TestAccessibility::initTestCase()
{
    ui::applyTheme(*qApp, ui::Scheme::Light);
}

void TestAccessibility::look(const QString& scene, QWidget& root)
{
    const auto tell = [&](const QWidget& widget, const char* fault) {
        const QString line = described(widget) + QLatin1Char(' ') + QLatin1String(fault);
        if (!m_told.contains(line))
            m_faults << scene + QStringLiteral(": ") + line;
        m_told.insert(line);
    };
    const QPointer<QWidget> before = QApplication::focusWidget();
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        if (widget->window() != root.window() || !takesKeys(*widget))
            continue;
        ++m_looked;
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        const bool isText = qobject_cast<QLabel*>(widget) != nullptr;
        if (spoken == nullptr || (spoken->text(QAccessible::Name).trimmed().isEmpty() && !isText))
            tell(*widget, "has no name");
        if (!(widget->focusPolicy() & Qt::TabFocus) && isReachedByArrows(*widget))
            continue;
        if (!(widget->focusPolicy() & Qt::TabFocus))
            tell(*widget, "is not reached by Tab");
        else if (!showsFocus(*widget))
            tell(*widget, "does not show that it has the keyboard");
    }
    if (!before.isNull())
        before->setFocus();
    lookAtBadges(scene, root);
}

void TestAccessibility::lookAtBadges(const QString& scene, const QWidget& root)
{
    for (const QAbstractItemView* view : root.findChildren<QAbstractItemView*>()) {
        const QAbstractItemModel* model = view->model();
        for (int row = 0; model != nullptr && row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const QModelIndex index = model->index(row, column);
                const QVariant cell = qobject_cast<const ui::RowTable*>(model) != nullptr ? index.data(ui::BadgeRole) : QVariant();
                const QVariant card = index.data(ui::CardBadgeRole);
                if (cell.isValid() && cell.toInt() != static_cast<int>(ui::Badge::None) && index.data().toString().isEmpty())
                    m_faults << scene + QStringLiteral(": a badge without a word in ") + described(*view);
                if (card.isValid() && card.toInt() != static_cast<int>(ui::Badge::None) && qobject_cast<const ui::CardList*>(view) != nullptr
                    && index.data(ui::CardBadgeWordRole).toString().isEmpty() && index.data(Qt::AccessibleTextRole).toString().isEmpty())
                    m_faults << scene + QStringLiteral(": a card's badge without a word in ") + described(*view);
            }
        }
    }
}

void TestAccessibility::tellFaults()
{
    const QStringList faults = std::exchange(m_faults, {});
    QVERIFY(std::exchange(m_looked, 0) > 0);
    QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
}

void TestAccessibility::pages()
{
    TestWorkspace workspace(m_lists.feedUrls());
    static_cast<void>(workspace.createVault());
    test::fillVault(workspace);
    ui::MainWindow window(workspace.workspace());
    test::bringUp(window);
    test::settle(workspace.workspace());
    test::visitPages(workspace, window, [this](const QString& scene, QWidget& root) { look(scene, root); });
    tellFaults();
}

void TestAccessibility::dialogs()
{
    TestWorkspace workspace;
    static_cast<void>(workspace.createVault());
    test::fillVault(workspace);
    ui::MainWindow window(workspace.workspace());
    test::bringUp(window);
    test::settle(workspace.workspace());
    test::visitDialogs(workspace, window, [this](const QString& scene, QWidget& root) { look(scene, root); });
    tellFaults();
}

void TestAccessibility::lockView()
{
    TestWorkspace workspace;
    static_cast<void>(workspace.createVault());
    ui::MainWindow window(workspace.workspace());
    test::bringUp(window);
    test::settle(workspace.workspace());
    test::visitLock(workspace, window, [this](const QString& scene, QWidget& root) { look(scene, root); });
    tellFaults();
}

void TestAccessibility::firstRun()
{
    test::visitFirstRun(QSize(1280, 800), [this](const QString& scene, QWidget& root) { look(scene, root); });
    tellFaults();
}

void TestAccessibility::searchAndMessages()
{
    TestWorkspace workspace;
    static_cast<void>(workspace.createVault());
    test::fillVault(workspace);
    ui::MainWindow window(workspace.workspace());
    test::bringUp(window);
    test::settle(workspace.workspace());
    workspace.workspace().undo().offer(QStringLiteral("3 accounts removed"), [] {});
    QWidget* toast = test::shown(QStringLiteral("toast"));
    look(QStringLiteral("undo bar"), *toast);
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    test::settle(workspace.workspace());
    // The search closes when it loses the keyboard, so only what it says is asked.
    for (const char* name : {"searchField", "searchList"}) {
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(test::shown(QString::fromLatin1(name)));
        QVERIFY(spoken != nullptr && !spoken->text(QAccessible::Name).isEmpty());
    }
    tellFaults();
}

RECOURSE_TEST(TestAccessibility, QApplication)
#include "test_accessibility.moc"
