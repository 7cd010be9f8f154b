// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the window against the house's limits, all in one run: start, unlocking, 100,000 rows, waits of the interface's thread, memory.
// Run by packaging/bench.sh. Not a test: nothing here fails for being slow.
#include "bench_figures.h"
#include "base/secret_bytes.h"
#include "session/candidate_jobs.h"
#include "session/feed_jobs.h"
#include "session/import_jobs.h"
#include "session/vault_jobs.h"
#include "ui/event_watchdog.h"
#include "ui/frame/main_window.h"
#include "ui/frame/shell.h"
#include "ui/models/accounts/account_table.h"
#include "ui/support/list_server.h"
#include "ui/support/test_workspace.h"
#include "ui/theme.h"
#include "ui/widgets/data_table.h"

#include <QApplication>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>
#include <vector>

using namespace recourse;
using namespace recourse::bench;

namespace {

constexpr int kRows = 100'000;
constexpr int kFewRows = 5'000;
constexpr int kRuns = 7;
constexpr int kCandidates = 10'000;
constexpr int kFilters = ui::kAccountFilters;
constexpr double kRestMs = 300;

/// Resident memory in MB; 0 where the system does not say.
double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').at(1).toDouble() / 1024;
    }
    return 0;
}

void settle(ui::Workspace& workspace)
{
    for (int round = 0; round < 3; ++round) {
        if (!QTest::qWaitFor([&] { return test::isIdle(workspace); }, 300'000))
            std::fputs("bench: a job does not end\n", stderr);
        QCoreApplication::processEvents();
    }
}

void measureStart(const QString& program)
{
    std::vector<double> times;
    for (int run = 0; run < kRuns; ++run) {
        const QTemporaryDir folder;
        QProcess process;
        const QStringList words{QStringLiteral("--self-test"), QStringLiteral("--vault"), folder.filePath(QStringLiteral("None.recourse")),
            QStringLiteral("--preferences"), folder.filePath(QStringLiteral("p.ini"))};
        times.push_back(millisecondsOf([&] {
            process.start(program, words);
            while (!process.canReadLine() && process.waitForReadyRead(30'000)) { }
        }));
        const bool hasWindow = process.canReadLine();
        process.waitForFinished();
        if (!hasWindow || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
            giveUp(QStringLiteral("%1 opened no window: %2").arg(program, process.errorString()));
    }
    print("process start to first painted window, median of 7", median(times), "ms", 300);
}

/// The time of the derivation alone: what a wrong passphrase takes. The vault is locked.
double derivationMs(test::TestWorkspace& workspace)
{
    std::vector<double> times;
    for (int run = 0; run < 3; ++run) {
        times.push_back(millisecondsOf([&] {
            const auto wrong = session::shareSecret(base::SecretBytes::copyOf("not the passphrase"));
            static_cast<void>(workspace.outcome(session::openVault(workspace.session(), wrong, vault::OpenMode::ReadWrite)));
        }));
    }
    return median(times);
}

void measureUnlock()
{
    test::TestWorkspace workspace({}, vault::KdfCost());
    static_cast<void>(workspace.createVault());
    workspace.importSample();
    workspace.importMany(kFewRows);
    ui::MainWindow window(workspace.workspace());
    window.resize(1280, 800);
    window.show();
    settle(workspace.workspace());
    std::vector<double> times;
    for (int run = 0; run < 3; ++run) {
        workspace.workspace().wantLock();
        settle(workspace.workspace());
        auto* field = window.findChild<QLineEdit*>(QStringLiteral("lockPassphrase"));
        field->setText(QString::fromLatin1(test::TestWorkspace::kPassphrase));
        times.push_back(millisecondsOf([&] {
            QTest::keyClick(field, Qt::Key_Return);
            settle(workspace.workspace());
        }));
    }
    workspace.workspace().wantLock();
    settle(workspace.workspace());
    const double derivation = derivationMs(workspace);
    std::printf("%-66s %9.1f ms\n", "key derivation alone (Argon2id, 256 MiB, t=3)", derivation);
    print("passphrase to Today with 5,000 accounts, beyond the derivation", median(times) - derivation, "ms", 250);
}

double longestOf(const ui::EventWatchdog& watchdog)
{
    return static_cast<double>(watchdog.longest().count());
}

/// Events are worked off until nothing of what was begun is left: timers between a key and the work it causes included.
void rest(ui::Workspace& workspace)
{
    QTest::qWait(static_cast<int>(kRestMs));
    settle(workspace);
}

/// From here on: what was done before does not count.
void begin(ui::EventWatchdog& watchdog)
{
    QCoreApplication::processEvents();
    watchdog.reset();
}

void measureFilters(QWidget& window, ui::DataTable& table, ui::EventWatchdog& watchdog)
{
    auto* search = window.findChild<QLineEdit*>(QStringLiteral("accountsSearch"));
    auto& rows = static_cast<ui::AccountTable&>(*table.model());
    std::vector<double> strokes;
    begin(watchdog);
    for (const char* letters : {"s", "sh", "sho", "shop", "shop9", "shop99", "shop999", "shop99", "shop", "s", ""}) {
        search->setText(QString::fromLatin1(letters));
        strokes.push_back(millisecondsOf([&] { // the pause after a key is left out, the work is not
            rows.setQuery(QString::fromLatin1(letters));
            table.viewport()->repaint();
        }));
        QTest::qWait(160);
    }
    print("filter keystroke over 100,000 rows, worst of eleven", *std::max_element(strokes.begin(), strokes.end()), "ms", 30);
    ui::AccountNarrowing narrowing;
    std::vector<double> choices;
    for (int filter = kFilters - 1; filter >= 0; --filter) { // one more each time; the last one is none of them
        narrowing.set(static_cast<ui::AccountFilter>(filter), true);
        narrowing.passwordYears = filter % 2;
        choices.push_back(millisecondsOf([&] {
            rows.narrow(narrowing);
            table.viewport()->repaint();
        }));
        QCoreApplication::processEvents(); // as between any two clicks
    }
    rows.narrow({});
    print("choice of a filter over 100,000 rows, worst of all", *std::max_element(choices.begin(), choices.end()), "ms", 30);
    print("longest wait while filters change", longestOf(watchdog), "ms", 50);
}

void measureSorts(ui::DataTable& table, ui::EventWatchdog& watchdog)
{
    std::vector<double> sorts;
    begin(watchdog);
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            sorts.push_back(millisecondsOf([&] {
                table.sortByColumn(column, order);
                table.viewport()->repaint();
            }));
            QCoreApplication::processEvents();
        }
    }
    print("sort of 100,000 rows, worst column", *std::max_element(sorts.begin(), sorts.end()), "ms", 60);
    print("longest wait while sorting", longestOf(watchdog), "ms", 50);
}

void measureGrouping(QWidget& window, ui::DataTable& table, ui::EventWatchdog& watchdog)
{
    auto* group = window.findChild<QToolButton*>(QStringLiteral("groupByService"));
    std::vector<double> switches;
    begin(watchdog);
    for (int run = 0; run < kRuns; ++run) {
        table.sortByColumn(1, Qt::AscendingOrder); // takes the groups apart
        QCoreApplication::processEvents();
        switches.push_back(millisecondsOf([&] {
            group->click();
            table.viewport()->repaint();
        }));
        QCoreApplication::processEvents();
        group->click();
        QCoreApplication::processEvents();
    }
    print("switch to groups of services, worst of 7", *std::max_element(switches.begin(), switches.end()), "ms", 50);
    group->click();
    std::vector<double> scrolls;
    for (int step = 0; step <= 20; ++step) {
        scrolls.push_back(millisecondsOf([&] {
            table.verticalScrollBar()->setValue(table.verticalScrollBar()->maximum() / 20 * step);
            table.viewport()->repaint();
        }));
        QCoreApplication::processEvents();
    }
    print("scrolling through the groups, worst of 21 jumps", *std::max_element(scrolls.begin(), scrolls.end()), "ms", 16);
    print("longest wait while grouping and scrolling", longestOf(watchdog), "ms", 50);
    group->click();
}

void measureChoosingAll(QWidget& window, ui::DataTable& table, ui::Workspace& workspace, ui::EventWatchdog& watchdog)
{
    table.selectRow(0);
    rest(workspace);
    watchdog.reset();
    auto* panel = window.findChild<QWidget*>(QStringLiteral("bulkPanel"));
    const double shown = millisecondsOf([&] {
        table.selectAll();
        if (!QTest::qWaitFor([panel] { return panel->isVisible(); }, 30'000))
            std::fputs("bench: no summary\n", stderr);
        panel->repaint();
    });
    print("all 100,000 chosen to their summary on the screen", shown, "ms", 200);
    print("longest wait while all are chosen and summarised", longestOf(watchdog), "ms", 50);
    watchdog.reset();
    workspace.announce(ui::Change::Accounts); // with all of them chosen, the worst case
    rest(workspace);
    QTest::qWait(1000); // duplicates are looked for in a quiet moment
    settle(workspace);
    print("longest wait while the list is read anew, all chosen", longestOf(watchdog), "ms", 50);
    table.clearSelection();
    rest(workspace);
    watchdog.reset();
    std::vector<double> details;
    for (int row = 100; row < 100 + kRuns; ++row) {
        details.push_back(millisecondsOf([&] {
            table.selectRow(row);
            rest(workspace);
        }) - kRestMs);
    }
    print("details of an account, median of 7", median(details), "ms", 300);
    print("longest wait while details are read", longestOf(watchdog), "ms", 50);
}

void measureInventory(QWidget& window, ui::Workspace& workspace, ui::EventWatchdog& watchdog)
{
    auto* table = window.findChild<ui::DataTable*>(QStringLiteral("accountsTable"));
    if (table == nullptr) {
        std::fputs("bench: no table of accounts\n", stderr);
        return;
    }
    std::printf("%-66s %9d\n", "rows in the table", table->model()->rowCount());
    measureFilters(window, *table, watchdog);
    measureSorts(*table, watchdog);
    measureGrouping(window, *table, watchdog);
    measureChoosingAll(window, *table, workspace, watchdog);
}

/// 10,000 services of a mailbox, all kept at once, with 100,000 accounts in the list.
void measureTriage(ui::MainWindow& window, test::TestWorkspace& workspace, ui::EventWatchdog& watchdog)
{
    session::CandidateFindings findings{QStringLiteral("all.mbox"), QStringLiteral("mbox"), {}, {}};
    for (int i = 0; i < kCandidates; ++i) {
        model::Candidate candidate;
        candidate.domain = QStringLiteral("found%1.com").arg(i);
        candidate.verdict = model::Verdict::Likely;
        model::Evidence evidence;
        evidence.kind = model::EvidenceKind::SignUp;
        evidence.source = QStringLiteral("mbox");
        evidence.recipient = QStringLiteral("anna@example.org");
        candidate.evidence = {evidence};
        findings.candidates.push_back(candidate);
    }
    static_cast<void>(workspace.await(session::commitCandidates(workspace.session(), findings)));
    workspace.workspace().go({ui::PageId::Accounts, 0, QStringLiteral("candidates"), {}, {}});
    workspace.workspace().announce(ui::Change::Accounts);
    rest(workspace.workspace());
    auto* table = window.findChild<ui::DataTable*>(QStringLiteral("candidatesTable"));
    auto* keep = window.findChild<QPushButton*>(QStringLiteral("candidateKeep"));
    watchdog.reset();
    table->selectAll();
    const double kept = millisecondsOf([&] {
        keep->click();
        settle(workspace.workspace());
    });
    print("10,000 proposals kept at once, to the lists read anew", kept, "ms", 5000);
    print("longest wait while they are kept", longestOf(watchdog), "ms", 50);
}

void measureRows()
{
    const test::ListServer lists;
    test::TestWorkspace workspace(lists.feedUrls());
    static_cast<void>(workspace.createVault());
    ui::MainWindow window(workspace.workspace());
    window.resize(1280, 800);
    window.show();
    settle(workspace.workspace());
    workspace.workspace().go({ui::PageId::Accounts, 0, {}, {}, {}});
    settle(workspace.workspace());
    ui::EventWatchdog watchdog;
    const QString file = workspace.manyFile(kRows);
    QTest::qWait(50); // making the file held the thread up; that is not the program's
    watchdog.reset();
    workspace.workspace().jobs().run(QStringLiteral("Import"), session::commitImport(workspace.session(), {file, {}}), &window, [&](const session::ImportReport&) {
        workspace.workspace().announce(ui::Changes(ui::Change::Accounts) | ui::Change::Exposures | ui::Change::Steps);
    });
    settle(workspace.workspace());
    print("longest wait of the interface during an import of 100,000 rows", longestOf(watchdog), "ms", 50);
    watchdog.reset();
    workspace.workspace().jobs().run(QStringLiteral("Sync"), session::syncFeeds(workspace.session(), {}), &window, [&](const std::vector<session::FeedView>&) {
        workspace.workspace().announce(ui::Changes(ui::Change::Feeds) | ui::Change::Exposures | ui::Change::Steps);
    });
    settle(workspace.workspace());
    print("longest wait of the interface during a sync with 100,000 accounts", longestOf(watchdog), "ms", 50);

    measureInventory(window, workspace.workspace(), watchdog);
    QTest::qWait(3000); // what is let go in quiet moments is let go
    print("resident memory with 100,000 accounts shown", residentMegabytes(), "MB", 250);
    measureTriage(window, workspace, watchdog);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    if (!base::initialiseCrypto())
        return 1;
    ui::applyTheme(application, ui::Scheme::Light);
    measureStart(QStringLiteral(RECOURSE_BINARY_DIR "/bin/recourse"));
    measureUnlock();
    measureRows();
    return 0;
}
