// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/account_jobs.h"
#include "session/case_jobs.h"
#include "session/directory_jobs.h"
#include "session/letter_jobs.h"
#include "ui/dialogs/accounts/account_dialog.h"
#include "ui/dialogs/cases/conduct_dialog.h"
#include "ui/dialogs/cases/event_dialog.h"
#include "ui/dialogs/cases/letter_dialog.h"
#include "ui/dialogs/cases/loss_dialog.h"
#include "ui/dialogs/cases/pack_dialog.h"
#include "ui/dialogs/cases/sent_dialog.h"
#include "ui/dialogs/directory/report_dialog.h"
#include "ui/dialogs/feeds/address_search_dialog.h"
#include "ui/dialogs/feeds/breach_dialog.h"
#include "ui/dialogs/feeds/changes_dialog.h"
#include "ui/dialogs/feeds/own_feed_dialog.h"
#include "ui/dialogs/import/export_sources.h"
#include "ui/dialogs/import/import_dialog.h"
#include "ui/dialogs/import/import_history_dialog.h"
#include "ui/dialogs/plan/decline_dialog.h"
#include "ui/dialogs/settings/passphrase_dialog.h"
#include "ui/dialogs/settings/recovery_code_dialog.h"
#include "ui/frame/lock_view.h"
#include "ui/frame/main_window.h"
#include "ui/frame/question_dialog.h"
#include "ui/frame/recover_dialog.h"
#include "ui/frame/restore_dialog.h"
#include "ui/frame/shell.h"
#include "ui/support/directory_samples.h"
#include "ui/support/list_server.h"
#include "ui/support/test_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QRegularExpression>
#include <QTabBar>

/// Everything that the window can show, brought up one after the other.
namespace recourse::test {

/// Gets what is shown and how it is called.
using Visit = std::function<void(const QString&, QWidget&)>;

/// The widget and, where it has tabs or sections, each of them.
inline void visitTabs(ui::Workspace& workspace, const QString& name, QWidget& page, const Visit& visit)
{
    settle(workspace);
    visit(name, page);
    for (QTabBar* tabs : page.findChildren<QTabBar*>()) {
        for (int tab = 1; tab < tabs->count() && tabs->isVisible(); ++tab) {
            if (!tabs->isTabVisible(tab))
                continue;
            tabs->setCurrentIndex(tab);
            settle(workspace);
            visit(QStringLiteral("%1, tab %2").arg(name).arg(tab + 1), page);
        }
    }
    if (auto* sections = page.findChild<QListView*>(QStringLiteral("settingsChoice"))) {
        for (int row = 1; row < sections->model()->rowCount(); ++row) {
            sections->setCurrentIndex(sections->model()->index(row, 0));
            settle(workspace);
            visit(QStringLiteral("%1, section %2").arg(name).arg(row + 1), page);
        }
    }
}

inline void chooseFirstRow(QWidget& page)
{
    for (QAbstractItemView* view : page.findChildren<QAbstractItemView*>()) {
        if (view->isVisible() && view->objectName() != QStringLiteral("settingsChoice") && view->model() != nullptr && view->model()->rowCount() > 0) {
            view->setCurrentIndex(view->model()->index(0, 0));
            return;
        }
    }
}

/// The pages of an open, filled vault, and the letter's editor.
inline void visitPages(TestWorkspace& workspace, ui::MainWindow& window, const Visit& visit)
{
    constexpr const char* kNames[] = {"today", "accounts", "exposures", "plan", "cases", "directory", "feeds", "settings"};
    for (int number = 0; number < 8; ++number) {
        const auto page = static_cast<ui::PageId>(number);
        workspace.workspace().go({page, 0, {}, {}, {}});
        settle(workspace.workspace());
        chooseFirstRow(window.shell()->page(page));
        visitTabs(workspace.workspace(), QString::fromLatin1(kNames[number]), window, visit);
    }
    for (const char* way : {"board", "calendar"}) {
        workspace.workspace().go({ui::PageId::Cases, 0, QString::fromLatin1(way), {}, {}});
        settle(workspace.workspace());
        visit(QStringLiteral("cases, ") + QString::fromLatin1(way), window);
    }
    ui::Target letter;
    letter.page = ui::PageId::Cases;
    letter.letter = ui::LetterWish{QStringLiteral("access"), QStringLiteral("linkedin.com"), {}};
    workspace.workspace().go(letter);
    settle(workspace.workspace());
    visit(QStringLiteral("letter"), window);
}

/// The stages of the first run, in a window of their own.
inline void visitFirstRun(QSize size, const Visit& visit)
{
    TestWorkspace workspace;
    ui::MainWindow window(workspace.workspace());
    bringUp(window, size);
    const auto stage = [&](int number) {
        settle(workspace.workspace());
        visit(QStringLiteral("first run %1").arg(number), window);
    };
    stage(1);
    press(QStringLiteral("firstRunNext"));
    stage(2);
    write(QStringLiteral("passphrase"), QString::fromLatin1(TestWorkspace::kPassphrase));
    write(QStringLiteral("passphraseAgain"), QString::fromLatin1(TestWorkspace::kPassphrase));
    stage(2);
    press(QStringLiteral("firstRunNext"));
    QTRY_VERIFY(shown(QStringLiteral("recoveryCodeText")) != nullptr);
    stage(3);
    for (const QString& text : shown<QLabel>(QStringLiteral("recoveryCodeText"))->text().split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts))
        write(QStringLiteral("recoveryPart"), text);
    press(QStringLiteral("recoveryKept"));
    settle(workspace.workspace());
    auto* residence = shown<QComboBox>(QStringLiteral("residence"));
    residence->setCurrentIndex(residence->count() / 2);
    stage(4);
    press(QStringLiteral("firstRunNext"));
    settle(workspace.workspace());
    workspace.importSample();
    workspace.workspace().announce(ui::Change::Accounts);
    stage(5);
    press(QStringLiteral("firstRunNext"));
    stage(6);
    press(QStringLiteral("firstRunNext"));
    stage(7);
}

/// Shows a dialog, has it looked at, and closes it.
inline void visitDialog(TestWorkspace& workspace, const char* name, std::unique_ptr<QDialog> dialog, const Visit& visit)
{
    const QPointer<QDialog> shownDialog = dialog.release();
    shownDialog->open();
    settle(workspace.workspace());
    QApplication::setActiveWindow(shownDialog);
    QVERIFY(QTest::qWaitForWindowActive(shownDialog));
    visit(QString::fromLatin1(name), *shownDialog);
    if (!shownDialog.isNull()) {
        shownDialog->done(QDialog::Rejected);
        delete shownDialog.data();
    }
    settle(workspace.workspace());
}

inline void visitImport(TestWorkspace& workspace, ui::MainWindow& window, const Visit& visit)
{
    const QString list = workspace.write(QStringLiteral("new.csv"),
        "name,url,username,password,note\nshop,https://shop.example.com,anna@example.org,hunter2,\nbroken row\n");
    ui::startImport(workspace.workspace(), {list}, window.shell());
    settle(workspace.workspace());
    QWidget* dialog = shown(QStringLiteral("importDialog"));
    QVERIFY(dialog != nullptr);
    QApplication::setActiveWindow(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    visit(QStringLiteral("import preview"), *dialog);
    press(QStringLiteral("importPrimary"));
    settle(workspace.workspace());
    visit(QStringLiteral("import report"), *dialog);
    press(QStringLiteral("importPrimary"));
    settle(workspace.workspace());
    ui::startImport(workspace.workspace(), {workspace.write(QStringLiteral("odd.bin"), QByteArray(100, '\1'))}, window.shell());
    settle(workspace.workspace());
    dialog = shown(QStringLiteral("importDialog"));
    QApplication::setActiveWindow(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    visit(QStringLiteral("import failure"), *dialog);
    press(QStringLiteral("importPrimary"));
    settle(workspace.workspace());
    ui::startImport(workspace.workspace(), {workspace.write(QStringLiteral("strange.csv"), "alpha~;gamma\nBooks;anna\nLamps;anna\n")}, window.shell());
    settle(workspace.workspace());
    dialog = shown(QStringLiteral("importDialog"));
    QApplication::setActiveWindow(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    visit(QStringLiteral("import columns"), *dialog);
    press(QStringLiteral("importOther"));
    settle(workspace.workspace());
    const QString more = workspace.write(QStringLiteral("more.csv"), "name,url,username,password\nbank,https://bank.example.org,berta,hunter2\n");
    const QString page = workspace.write(QStringLiteral("page.csv"), "<!doctype html><html><body>Hello</body></html>");
    ui::startImport(workspace.workspace(), {more, page}, window.shell());
    settle(workspace.workspace());
    dialog = shown(QStringLiteral("importDialog"));
    QApplication::setActiveWindow(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    visit(QStringLiteral("import of several files"), *dialog);
    press(QStringLiteral("importOther"));
    settle(workspace.workspace());
}

/// The dialogs about lists and the directory.
inline void visitFeedDialogs(TestWorkspace& workspace, QWidget* above, const Visit& visit)
{
    ui::Workspace& shared = workspace.workspace();
    const auto service = workspace.await(session::showService(workspace.session(), QStringLiteral("harbour-books.example")));
    visitDialog(workspace, "report", std::make_unique<ui::ReportDialog>(service.facts.front(), above), visit);
    visitDialog(workspace, "incident by hand", std::make_unique<ui::BreachDialog>(shared, above), visit);
    visitDialog(workspace, "changes", std::make_unique<ui::ChangesDialog>(shared, QStringLiteral("hibp"), QStringLiteral("Have I Been Pwned"), above), visit);
    workspace.prompts().filesToOpen = QStringList{workspace.write(QStringLiteral("register.csv"), kOwnRegister)};
    auto own = std::make_unique<ui::OwnFeedDialog>(shared, above);
    visitDialog(workspace, "own list", std::move(own), [&](const QString& name, QWidget& dialog) {
        visit(name, dialog);
        dialog.findChild<QAbstractButton*>(QStringLiteral("ownFile"))->click();
        settle(shared);
        visit(name + QStringLiteral(" with a file"), dialog);
    });
    workspace.prompts().filesToOpen.clear();
    visitDialog(workspace, "address search", std::make_unique<ui::AddressSearchDialog>(shared, above), visit);
}

/// Every dialog over the pages of an open, filled vault.
inline void visitDialogs(TestWorkspace& workspace, ui::MainWindow& window, const Visit& visit)
{
    ui::Workspace& shared = workspace.workspace();
    QWidget* above = window.shell();
    visitImport(workspace, window, visit);
    visitDialog(workspace, "import history", std::make_unique<ui::ImportHistoryDialog>(shared, above), visit);
    visitDialog(workspace, "export sources", std::make_unique<ui::ExportSourcesDialog>(above), visit);
    visitDialog(workspace, "account, new", std::make_unique<ui::AccountDialog>(shared, std::nullopt, above), visit);
    const auto account = workspace.await(session::listAccounts(workspace.session(), {})).front();
    visitDialog(workspace, "account", std::make_unique<ui::AccountDialog>(shared, account, above), visit);
    visitDialog(workspace, "decline", std::make_unique<ui::DeclineDialog>(QStringLiteral("Change the password"), above), visit);
    visitDialog(workspace, "sent", std::make_unique<ui::SentDialog>(shared, true, above), visit);
    const auto matter = workspace.await(session::listCases(workspace.session())).front();
    visitDialog(workspace, "event", std::make_unique<ui::EventDialog>(shared, matter, QStringList(), QDate(), above), visit);
    visitDialog(workspace, "evidence pack", std::make_unique<ui::PackDialog>(shared, matter.matter.id, above), visit);
    visitDialog(workspace, "losses", std::make_unique<ui::LossDialog>(shared, matter.matter.id, above), visit);
    visitDialog(workspace, "conduct", std::make_unique<ui::ConductDialog>(shared, matter.service.id, above), visit);
    visitDialog(workspace, "letter to read", std::make_unique<ui::LetterDialog>(shared, matter.letters.front(), above), visit);
    const ui::PassphraseDialog::Words words{ui::PassphraseDialog::tr("Passphrase"), ui::PassphraseDialog::tr("Type the passphrase of the backup."),
        ui::PassphraseDialog::tr("&Passphrase"), ui::PassphraseDialog::tr("Test the backup")};
    visitDialog(workspace, "passphrase", std::make_unique<ui::PassphraseDialog>(words, above), visit);
    visitDialog(workspace, "recovery code", std::make_unique<ui::RecoveryCodeDialog>(shared, QStringLiteral("ABCDE-FGHJK-MNPQR-STVWX-YZ234-56789"), above), visit);
    visitDialog(workspace, "recover", std::make_unique<ui::RecoverDialog>(shared, above), visit);
    visitDialog(workspace, "restore", std::make_unique<ui::RestoreDialog>(shared, above), visit);
    const ui::Question question{QStringLiteral("Open example.org?"), QStringLiteral("This page is opened in your browser."), QStringLiteral("Open the page")};
    visitFeedDialogs(workspace, above, visit);
    visitDialog(workspace, "question", std::make_unique<ui::QuestionDialog>(question, above), visit);
}

/// The locked vault, with something to say.
inline void visitLock(TestWorkspace& workspace, ui::MainWindow& window, const Visit& visit)
{
    workspace.workspace().wantLock();
    settle(workspace.workspace());
    visit(QStringLiteral("locked"), window);
    write(QStringLiteral("lockPassphrase"), QStringLiteral("wrong"));
    press(QStringLiteral("unlockButton"));
    QTRY_VERIFY(shown(QStringLiteral("lockNotice")) != nullptr);
    settle(workspace.workspace());
    visit(QStringLiteral("wrong passphrase"), window);
}

} // namespace recourse::test
