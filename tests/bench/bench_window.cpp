// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the window against the house's limits, all in one run: start, unlocking, 100,000 rows, waits of the interface's thread, memory.
// Run by packaging/bench.sh. Not a test: nothing here fails for being slow.
#include "base/secret_bytes.h"
#include "session/feed_jobs.h"
#include "session/import_jobs.h"
#include "session/vault_jobs.h"
#include "ui/event_watchdog.h"
#include "ui/frame/main_window.h"
#include "ui/frame/shell.h"
#include "ui/support/list_server.h"
#include "ui/support/test_workspace.h"
#include "ui/theme.h"
#include "ui/widgets/data_table.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QProcess>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace recourse;

namespace {

constexpr int kRows = 100'000;
constexpr int kFewRows = 5'000;
constexpr int kRuns = 7;

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

double millisecondsOf(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void print(const char* what, double value, const char* unit, double limit)
{
    std::printf("%-64s %9.1f %-3s limit %6.0f  %s\n", what, value, unit, limit, value <= limit ? "met" : "MISSED");
    std::fflush(stdout);
}

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
        process.waitForFinished();
        if (process.exitCode() != 0)
            std::fprintf(stderr, "bench: %s ended with %d\n", qPrintable(program), process.exitCode());
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
    std::printf("%-64s %9.1f ms\n", "key derivation alone (Argon2id, 256 MiB, t=3)", derivation);
    print("passphrase to Today with 5,000 accounts, beyond the derivation", median(times) - derivation, "ms", 250);
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
    print("longest wait of the interface during an import of 100,000 rows", static_cast<double>(watchdog.longest().count()), "ms", 50);
    watchdog.reset();
    workspace.workspace().jobs().run(QStringLiteral("Sync"), session::syncFeeds(workspace.session(), {}), &window, [&](const std::vector<session::FeedView>&) {
        workspace.workspace().announce(ui::Changes(ui::Change::Feeds) | ui::Change::Exposures | ui::Change::Steps);
    });
    settle(workspace.workspace());
    print("longest wait of the interface during a sync with 100,000 accounts", static_cast<double>(watchdog.longest().count()), "ms", 50);

    auto* table = window.findChild<ui::DataTable*>(QStringLiteral("accountsTable"));
    auto* search = window.findChild<QLineEdit*>(QStringLiteral("accountsSearch"));
    if (table == nullptr || search == nullptr) {
        std::fputs("bench: no table of accounts\n", stderr);
        return;
    }
    std::printf("%-64s %9d\n", "rows in the table", table->model()->rowCount());
    std::vector<double> strokes;
    for (const char* letters : {"s", "sh", "sho", "shop", "shop9", "shop99", "shop999"}) {
        strokes.push_back(millisecondsOf([&] {
            search->setText(QString::fromLatin1(letters));
            QCoreApplication::processEvents();
            table->viewport()->repaint();
        }));
    }
    search->clear();
    QCoreApplication::processEvents();
    print("filter keystroke over 100,000 rows, worst of seven", *std::max_element(strokes.begin(), strokes.end()), "ms", 30);
    std::vector<double> sorts;
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        sorts.push_back(millisecondsOf([&] {
            table->sortByColumn(column, Qt::AscendingOrder);
            table->viewport()->repaint();
        }));
    }
    print("sort of 100,000 rows, worst column", *std::max_element(sorts.begin(), sorts.end()), "ms", 60);
    QTest::qWait(3000); // what is let go in quiet moments is let go
    print("resident memory with 100,000 accounts shown", residentMegabytes(), "MB", 250);
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
