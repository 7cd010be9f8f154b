// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes.h"

#include "session/account_jobs.h"
#include "session/case_jobs.h"
#include "session/feed_jobs.h"
#include "session/letter_jobs.h"
#include "ui/dialogs/feeds/address_search_dialog.h"
#include "ui/dialogs/feeds/breach_dialog.h"
#include "ui/dialogs/feeds/own_feed_dialog.h"
#include "ui/dialogs/import/import_dialog.h"
#include "ui/dialogs/import/import_history_dialog.h"
#include "ui/frame/first_run_view.h"
#include "ui/frame/lock_view.h"
#include "ui/frame/main_window.h"
#include "ui/frame/shell.h"
#include "ui/support/directory_samples.h"
#include "ui/support/list_server.h"
#include "ui/support/user_hand.h"
#include "ui/widgets/residence_box.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>

namespace recourse::screenshots {

namespace {

using test::TestWorkspace;

struct PageScene
{
    const char* name;
    ui::PageId page;
};

constexpr PageScene kPages[] = {{"today", ui::PageId::Today}, {"accounts", ui::PageId::Accounts}, {"exposures", ui::PageId::Exposures},
    {"plan", ui::PageId::Plan}, {"cases", ui::PageId::Cases}, {"directory", ui::PageId::Directory}, {"feeds", ui::PageId::Feeds}, {"settings", ui::PageId::Settings}};

void settle(ui::Workspace& workspace)
{
    // Twice: what has come in may ask for more.
    for (int round = 0; round < 3; ++round) {
        if (!QTest::qWaitFor([&] { return test::isIdle(workspace); }, TestWorkspace::kPatienceMs))
            qWarning("a job does not end");
        QTest::qWait(300);
    }
}

class Photographer
{
public:
    explicit Photographer(const Wish& wish)
        : m_wish(wish)
    {
        QDir().mkpath(wish.folder);
    }

    [[nodiscard]] bool wants(const QString& name) const { return m_wish.scenes.isEmpty() || m_wish.scenes.contains(name); }

    void take(QWidget& window, const QString& name) const
    {
        static const QStringList kParts{QStringLiteral("feed-"), QStringLiteral("case"), QStringLiteral("dialog-"), QStringLiteral("letter-"),
            QStringLiteral("settings-")}; // of scenes whose name was asked about before
        if (!wants(name) && std::none_of(kParts.begin(), kParts.end(), [&](const QString& part) { return name.startsWith(part); }))
            return;
        QPixmap picture = window.grab();
        // Dialogs are windows of their own: they are laid over the middle, where the system would put them.
        if (QWidget* dialog = QApplication::activeModalWidget()) {
            QPainter painter(&picture);
            painter.fillRect(QRect(QPoint(0, 0), window.size()), QColor(0, 0, 0, 90));
            const QPoint at((window.width() - dialog->width()) / 2, (window.height() - dialog->height()) / 2);
            painter.drawPixmap(at, dialog->grab());
        }
        const QString file = QDir(m_wish.folder).filePath(name + m_wish.suffix + QStringLiteral(".png"));
        if (!picture.save(file))
            qFatal("%s cannot be written", qPrintable(file));
    }

private:
    Wish m_wish;
};

/// The first row of the page's first table, so that the detail shows something.
void chooseFirstRow(QWidget& page)
{
    for (QAbstractItemView* view : page.findChildren<QAbstractItemView*>()) {
        if (view->isVisible() && view->model() != nullptr && view->model()->rowCount() > 0) {
            view->setCurrentIndex(view->model()->index(0, 0));
            return;
        }
    }
}

void pictureFirstRun(const Photographer& photographer, const Wish& wish)
{
    const test::ListServer lists;
    TestWorkspace workspace(lists.feedUrls());
    ui::MainWindow window(workspace.workspace());
    window.resize(wish.size);
    window.show();
    window.activateWindow();
    test::UserHand hand(window, test::UserHandMode::Mouse);
    photographer.take(window, QStringLiteral("first-run-1"));
    hand.press(QStringLiteral("firstRunNext"));
    hand.type(QStringLiteral("passphrase"), QString::fromLatin1(TestWorkspace::kPassphrase));
    hand.type(QStringLiteral("passphraseAgain"), QString::fromLatin1(TestWorkspace::kPassphrase));
    settle(workspace.workspace());
    photographer.take(window, QStringLiteral("first-run-2"));
    hand.press(QStringLiteral("firstRunNext"));
    hand.find(QStringLiteral("recoveryPart"));
    photographer.take(window, QStringLiteral("first-run-3"));
    const QString code = window.findChild<QWidget*>(QStringLiteral("recoveryCodeText"))->accessibleName();
    hand.type(QStringLiteral("recoveryPart"), code.section(QLatin1Char('-'), -1));
    hand.press(QStringLiteral("recoveryKept"));
    // By its code: the name is another in every language.
    static_cast<ui::ResidenceBox&>(hand.find(QStringLiteral("residence"))).setResidence(QStringLiteral("DE"));
    settle(workspace.workspace());
    photographer.take(window, QStringLiteral("first-run-4"));
    hand.press(QStringLiteral("firstRunNext"));
    hand.find(QStringLiteral("firstRunImport"));
    workspace.importSample();
    workspace.workspace().announce(ui::Change::Accounts);
    settle(workspace.workspace());
    photographer.take(window, QStringLiteral("first-run-5"));
    hand.press(QStringLiteral("firstRunNext"));
    hand.press(QStringLiteral("firstRunFetch"));
    settle(workspace.workspace());
    photographer.take(window, QStringLiteral("first-run-6"));
    hand.press(QStringLiteral("firstRunNext"));
    settle(workspace.workspace());
    photographer.take(window, QStringLiteral("first-run-7"));
}

/// Cases taken over from elsewhere: a refusal, a request that nobody answered, and one before the authority.
void takeOverCases(TestWorkspace& workspace, const std::vector<session::AccountView>& accounts)
{
    struct Course
    {
        const char* matter;
        int days; ///< since it was sent
        std::vector<session::CaseEntry> then;
    };
    const QDate today = workspace.clock().today();
    session::CaseEntry fee;
    fee.reply = QStringLiteral("fee");
    fee.on = today.addDays(-3);
    const auto own = [&](const char* kind, int days) {
        return session::CaseEntry{QString::fromLatin1(kind), {}, today.addDays(-days), {}, QStringLiteral("email")};
    };
    const std::vector<Course> courses{{"access", 15, {fee}}, {"erasure", 60, {}},
        {"access", 120, {own("reminded", 80), own("warned", 60), own("complained", 20)}}};
    std::size_t next = 0;
    for (const session::AccountView& view : accounts) {
        if (view.account.domain.isEmpty() || next == courses.size())
            continue;
        const Course& course = courses[next];
        const auto opened = workspace.outcome(session::openCase(workspace.session(),
            {view.account.domain, QString::fromLatin1(course.matter), QStringLiteral("eu-gdpr"), today.addDays(-course.days)}));
        if (!opened)
            continue;
        ++next;
        for (const session::CaseEntry& entry : course.then)
            static_cast<void>(workspace.await(session::logCaseEvent(workspace.session(), opened->matter.id, entry)));
    }
}

/// An inventory with a sent letter whose clock runs, and one just drafted.
void fill(TestWorkspace& workspace, int accounts)
{
    workspace.fillProfile();
    workspace.importSample();
    if (accounts > 0)
        workspace.importMany(accounts);
    static_cast<void>(workspace.await(session::syncFeeds(workspace.session(), {QStringLiteral("hibp")})));
    test::importDirectories(workspace);
    test::enterIncidents(workspace);
    const auto all = workspace.await(session::listAccounts(workspace.session(), {}));
    int letters = 0;
    for (const session::AccountView& view : all) {
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
    takeOverCases(workspace, all);
}

/// Several files taken in together: before, after, and in the history.
void pictureImport(const Photographer& photographer, TestWorkspace& workspace, ui::MainWindow& window)
{
    const QStringList files{workspace.write(QStringLiteral("new.csv"),
                                "name,url,username,password,note\nshop,https://shop.example.com,anna@example.org,hunter2,\n"
                                "linkedin,https://www.linkedin.com,anna@example.org,hunter2,\nbroken row\n"),
        workspace.write(QStringLiteral("old passwords.csv"), "url,username,password\nhttps://harbour-books.example,anna,hunter2\n"),
        workspace.write(QStringLiteral("saved page.csv"), "<!doctype html><html><body>Hello</body></html>")};
    const auto close = [&] {
        if (QWidget* dialog = QApplication::activeModalWidget())
            qobject_cast<QDialog*>(dialog)->done(QDialog::Rejected);
        settle(workspace.workspace());
    };
    ui::startImport(workspace.workspace(), files, &window);
    settle(workspace.workspace());
    photographer.take(window, QStringLiteral("import"));
    test::UserHand(window, test::UserHandMode::Mouse).press(QStringLiteral("importPrimary"));
    settle(workspace.workspace());
    photographer.take(window, QStringLiteral("import-report"));
    close();
    std::make_unique<ui::ImportHistoryDialog>(workspace.workspace(), &window).release()->open();
    settle(workspace.workspace());
    photographer.take(window, QStringLiteral("import-history"));
    close();
}

/// The other ways to see cases, the lower part of a case, its dialogs, a letter with many fields, and the laws in the settings.
void pictureCases(const Photographer& photographer, TestWorkspace& workspace, ui::MainWindow& window)
{
    if (!photographer.wants(QStringLiteral("cases-more")))
        return;
    const auto visit = [&](const ui::Target& target, const char* name) {
        workspace.workspace().go(target);
        settle(workspace.workspace());
        photographer.take(window, QString::fromLatin1(name));
    };
    visit({ui::PageId::Cases, 0, QStringLiteral("board"), {}, {}}, "cases-board");
    visit({ui::PageId::Cases, 0, QStringLiteral("calendar"), {}, {}}, "cases-calendar");
    const auto all = workspace.await(session::listCases(workspace.session()));
    const auto fullest = std::max_element(all.begin(), all.end(),
        [](const session::CaseView& one, const session::CaseView& other) { return one.matter.events.size() < other.matter.events.size(); });
    if (fullest != all.end()) {
        workspace.workspace().go({ui::PageId::Cases, fullest->matter.id.value, {}, {}, {}});
        settle(workspace.workspace());
        auto* area = window.findChild<QWidget*>(QStringLiteral("caseDetail"))->findChild<QScrollArea*>();
        area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum() / 2);
        photographer.take(window, QStringLiteral("case-middle"));
        area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
        photographer.take(window, QStringLiteral("case-end"));
        for (const char* button : {"caseEvent", "casePack", "caseLosses", "caseConduct", "caseTakeOver", "letterMany"}) {
            if (QLatin1String(button) == QLatin1String("letterMany")) {
                ui::Target writing;
                writing.page = ui::PageId::Cases;
                writing.letter = ui::LetterWish{QStringLiteral("access"), QStringLiteral("linkedin.com"), {}};
                workspace.workspace().go(writing);
                settle(workspace.workspace());
            }
            window.findChild<QPushButton*>(QLatin1String(button))->click();
            settle(workspace.workspace());
            photographer.take(window, QStringLiteral("dialog-") + QLatin1String(button));
            for (QDialog* dialog : window.findChildren<QDialog*>())
                dialog->done(QDialog::Rejected);
            settle(workspace.workspace());
        }
    }
    ui::Target writing;
    writing.page = ui::PageId::Cases;
    writing.letter = ui::LetterWish{QStringLiteral("tracking_stop"), QStringLiteral("linkedin.com"), {}};
    visit(writing, "letter-tracking");
    visit({ui::PageId::Settings, 0, QStringLiteral("laws"), {}, {}}, "settings-laws");
}

/// Gives every third account to somebody else in the household.
void shareWithHousehold(TestWorkspace& workspace)
{
    int place = 0;
    for (const session::AccountView& view : workspace.await(session::listAccounts(workspace.session(), {}))) {
        if (++place % 3 == 0)
            static_cast<void>(workspace.await(session::setAccount(workspace.session(), view.account.id, {{QStringLiteral("person"), QStringLiteral("Ben")}})));
    }
    workspace.workspace().announce(ui::Change::Accounts);
}

/// Other tabs of the pages about incidents, services and lists.
void pictureTabs(const Photographer& photographer, TestWorkspace& workspace, ui::MainWindow& window)
{
    struct Scene
    {
        const char* name;
        ui::PageId page;
        const char* tabs;
        int tab;
    };
    constexpr Scene kScenes[] = {{"exposures-addresses", ui::PageId::Exposures, "exposuresTabs", 2},
        {"exposures-people", ui::PageId::Exposures, "exposuresTabs", 3},
        {"exposures-numbers", ui::PageId::Exposures, "exposuresTabs", 4}, {"directory-authorities", ui::PageId::Directory, "directoryTabs", 1}};
    for (const Scene& scene : kScenes) {
        const QString name = QString::fromLatin1(scene.name);
        if (!photographer.wants(name))
            continue;
        if (name == QLatin1String("exposures-people"))
            shareWithHousehold(workspace);
        workspace.workspace().go({scene.page, 0, {}, {}, {}});
        settle(workspace.workspace());
        auto* tabs = window.findChild<QTabBar*>(QLatin1String(scene.tabs));
        tabs->setCurrentIndex(scene.tab);
        settle(workspace.workspace());
        if (scene.tab < 4)
            chooseFirstRow(window.shell()->page(scene.page));
        settle(workspace.workspace());
        photographer.take(window, name);
        tabs->setCurrentIndex(0);
    }
}

/// A list of the user's own tried on a file, an incident by hand, and the question about addresses.
void pictureFeedDialogs(const Photographer& photographer, TestWorkspace& workspace, ui::MainWindow& window)
{
    const auto take = [&](const char* name, QDialog* dialog, const char* press) {
        dialog->open();
        settle(workspace.workspace());
        if (press != nullptr)
            dialog->findChild<QAbstractButton*>(QLatin1String(press))->click();
        settle(workspace.workspace());
        photographer.take(window, QString::fromLatin1(name));
        dialog->done(QDialog::Rejected);
        settle(workspace.workspace());
    };
    if (!photographer.wants(QStringLiteral("feed-dialogs")))
        return;
    ui::Workspace& shared = workspace.workspace();
    workspace.prompts().filesToOpen = QStringList{workspace.write(QStringLiteral("register.csv"), test::kOwnRegister)};
    take("feed-own", std::make_unique<ui::OwnFeedDialog>(shared, window.shell()).release(), "ownFile");
    take("feed-incident", std::make_unique<ui::BreachDialog>(shared, window.shell()).release(), nullptr);
    take("feed-addresses", std::make_unique<ui::AddressSearchDialog>(shared, window.shell()).release(), "addressFill");
}

void picturePages(const Photographer& photographer, const Wish& wish)
{
    const test::ListServer lists;
    TestWorkspace workspace(lists.feedUrls());
    static_cast<void>(workspace.createVault());
    if (wish.accounts >= 0)
        fill(workspace, wish.accounts);
    ui::MainWindow window(workspace.workspace());
    window.resize(wish.size);
    window.show();
    window.activateWindow();
    settle(workspace.workspace());
    for (const PageScene& scene : kPages) {
        const QString name = QString::fromLatin1(scene.name);
        if (!photographer.wants(name))
            continue;
        workspace.workspace().go({scene.page, 0, {}, {}, {}});
        settle(workspace.workspace());
        chooseFirstRow(window.shell()->page(scene.page));
        settle(workspace.workspace());
        photographer.take(window, name);
    }
    pictureTabs(photographer, workspace, window);
    pictureFeedDialogs(photographer, workspace, window);
    pictureCases(photographer, workspace, window);
    if (photographer.wants(QStringLiteral("import")))
        pictureImport(photographer, workspace, window);
    if (photographer.wants(QStringLiteral("letter"))) {
        ui::Target target;
        target.page = ui::PageId::Cases;
        target.letter = ui::LetterWish{QStringLiteral("access"), QStringLiteral("linkedin.com"), {}};
        workspace.workspace().go(target);
        settle(workspace.workspace());
        photographer.take(window, QStringLiteral("letter"));
    }
    if (photographer.wants(QStringLiteral("search"))) {
        QApplication::setActiveWindow(&window);
        test::UserHand(window, test::UserHandMode::Mouse).press(QStringLiteral("searchButton"));
        settle(workspace.workspace());
        QTest::keyClicks(&test::UserHand(window, test::UserHandMode::Mouse).find(QStringLiteral("searchField")), QStringLiteral("in"));
        photographer.take(window, QStringLiteral("search"));
        QTest::keyClick(&test::UserHand(window, test::UserHandMode::Mouse).find(QStringLiteral("searchField")), Qt::Key_Escape);
    }
    if (photographer.wants(QStringLiteral("lock"))) {
        workspace.workspace().wantLock();
        settle(workspace.workspace());
        photographer.take(window, QStringLiteral("lock"));
    }
}

} // namespace

QStringList sceneNames()
{
    QStringList names;
    for (int stage = 1; stage <= 7; ++stage)
        names << QStringLiteral("first-run-%1").arg(stage);
    for (const PageScene& scene : kPages)
        names << QString::fromLatin1(scene.name);
    names << QStringLiteral("exposures-addresses") << QStringLiteral("exposures-people") << QStringLiteral("exposures-numbers") << QStringLiteral("directory-authorities")
          << QStringLiteral("feed-dialogs") << QStringLiteral("cases-more");
    return names << QStringLiteral("import") << QStringLiteral("letter") << QStringLiteral("search") << QStringLiteral("lock");
}

void takePictures(const Wish& wish)
{
    const Photographer photographer(wish);
    bool firstRun = false;
    bool pages = false;
    for (const QString& name : wish.scenes.isEmpty() ? sceneNames() : wish.scenes)
        (name.startsWith(QLatin1String("first-run")) ? firstRun : pages) = true;
    if (firstRun && wish.accounts >= 0)
        pictureFirstRun(photographer, wish);
    if (pages)
        picturePages(photographer, wish);
}

} // namespace recourse::screenshots
