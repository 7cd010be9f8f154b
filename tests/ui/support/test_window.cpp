// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/test_window.h"

#include "session/account_jobs.h"
#include "session/case_jobs.h"
#include "session/feed_jobs.h"
#include "session/letter_jobs.h"
#include "ui/support/directory_samples.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QTimer>

namespace recourse::test {

namespace {

constexpr int kShortMs = 1000;
constexpr int kRounds = 3; ///< what has come in may ask for more

bool isPausing()
{
    for (const QWidget* window : QApplication::topLevelWidgets()) {
        for (const QTimer* timer : window->findChildren<QTimer*>()) {
            if (timer->isActive() && timer->isSingleShot() && timer->interval() < kShortMs)
                return true;
        }
    }
    return false;
}

void addTable(QStringList& texts, const QAbstractItemModel* model)
{
    if (model == nullptr)
        return;
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QMap<int, QVariant> data = model->itemData(model->index(row, column));
            for (const QVariant& value : data)
                texts << value.toString();
            texts << model->index(row, column).data().toString();
        }
    }
}

QWidget& must(const QString& name)
{
    if (!QTest::qWaitFor([&] { return shown(name) != nullptr && shown(name)->isEnabled(); }, TestWorkspace::kPatienceMs))
        qFatal("no visible, enabled widget is named %s", qPrintable(name));
    return *shown(name);
}

} // namespace

void settle(ui::Workspace& workspace)
{
    for (int round = 0; round < kRounds; ++round) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        if (!QTest::qWaitFor([&] { return isIdle(workspace) && !isPausing(); }, TestWorkspace::kPatienceMs))
            qFatal("a job does not end");
    }
}

void fillVault(TestWorkspace& workspace)
{
    workspace.fillProfile();
    workspace.importSample();
    if (!workspace.session().settings().offline)
        static_cast<void>(workspace.await(session::syncFeeds(workspace.session(), {QStringLiteral("hibp")})));
    importDirectories(workspace);
    enterIncidents(workspace);
    int letters = 0;
    for (const session::AccountView& view : workspace.await(session::listAccounts(workspace.session(), {}))) {
        if (view.account.domain.isEmpty() || letters == 2)
            continue;
        session::DraftRequest request;
        request.type = letters == 0 ? QStringLiteral("access") : QStringLiteral("erasure");
        request.service = view.account.domain;
        request.fields = {{QStringLiteral("recipient_address"), QStringLiteral("1 Example Street; Dublin; Ireland")}};
        const auto drafted = workspace.outcome(session::draftLetter(workspace.session(), request));
        if (!drafted)
            continue;
        ++letters;
        if (letters == 1) {
            const session::CaseEntry entry{QStringLiteral("sent"), {}, workspace.clock().today().addDays(-20), {}, QStringLiteral("email")};
            static_cast<void>(workspace.await(session::logCaseEvent(workspace.session(), drafted->letter.matter, entry)));
        }
    }
}

void bringUp(QWidget& window, QSize size)
{
    window.resize(size);
    window.show();
    QApplication::setActiveWindow(&window);
    if (!QTest::qWaitForWindowActive(&window))
        qFatal("the window does not become active");
}

QWidget* shown(const QString& name)
{
    for (QWidget* widget : QApplication::allWidgets()) {
        if (widget->objectName() == name && widget->isVisible())
            return widget;
    }
    return nullptr;
}

void press(const QString& name)
{
    auto* button = qobject_cast<QAbstractButton*>(&must(name));
    if (button == nullptr)
        qFatal("%s is no button", qPrintable(name));
    button->click();
}

void write(const QString& name, const QString& text)
{
    auto* field = qobject_cast<QLineEdit*>(&must(name));
    if (field == nullptr)
        qFatal("%s is no field", qPrintable(name));
    field->setText(text);
}

QStringList livingTexts()
{
    QStringList texts;
    for (const QWidget* widget : QApplication::allWidgets()) {
        texts << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip() << widget->windowTitle();
        for (const QAction* action : widget->actions())
            texts << action->text();
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            texts << label->text();
        else if (const auto* field = qobject_cast<const QLineEdit*>(widget))
            texts << field->text() << field->placeholderText();
        else if (const auto* lines = qobject_cast<const QPlainTextEdit*>(widget))
            texts << lines->toPlainText();
        else if (const auto* rich = qobject_cast<const QTextEdit*>(widget))
            texts << rich->toPlainText();
        else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            texts << button->text();
        else if (const auto* view = qobject_cast<const QAbstractItemView*>(widget))
            addTable(texts, view->model());
        else if (const auto* box = qobject_cast<const QComboBox*>(widget))
            addTable(texts, box->model());
    }
    texts.removeAll(QString());
    return texts;
}

} // namespace recourse::test
