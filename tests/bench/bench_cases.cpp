// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the page of cases with 5,000 of them: reading, showing, searching, and the longest wait of the interface's thread meanwhile.
// Run by packaging/bench.sh. Not a test: nothing here fails for being slow.
#include "base/secret_bytes.h"
#include "bench_figures.h"
#include "cases/evidence.h"
#include "session/case_board_jobs.h"
#include "ui/event_watchdog.h"
#include "ui/models/cases/case_rows.h"
#include "ui/pages/cases/cases_page.h"
#include "ui/support/test_workspace.h"
#include "ui/theme.h"
#include "vault/case_repository.h"
#include "vault/letter_repository.h"
#include "vault/service_repository.h"

#include <QApplication>
#include <QLineEdit>
#include <QToolButton>

using namespace recourse;
using namespace recourse::bench;

namespace {

constexpr int kCases = 5'000;
constexpr int kServices = 500;
constexpr int kRuns = 5;

/// Stands on the first day of the page's clock, some waiting, some late, some answered.
model::Case caseOf(int number, model::ServiceId service, QDate today)
{
    const QDate sent = today.addDays(-(number % 90));
    model::Case matter;
    matter.service = service;
    matter.matter = QStringLiteral("access");
    matter.regime = QStringLiteral("eu-gdpr");
    matter.stage = number % 5 == 0 ? model::CaseStage::Answered : model::CaseStage::Sent;
    matter.opened = sent;
    matter.due = sent.addMonths(1);
    matter.overdueFrom = matter.due.addDays(1);
    QByteArray chain;
    QStringList kinds{QStringLiteral("drafted"), QStringLiteral("sent"), QStringLiteral("acknowledged")};
    if (number % 5 == 0)
        kinds << QStringLiteral("answered");
    for (const QString& kind : kinds) {
        model::CaseEvent event;
        event.at = QDateTime(sent, QTime(12, 0), Qt::UTC);
        event.kind = kind;
        event.channel = kind == QLatin1String("sent") ? QStringLiteral("email") : QString();
        matter.events.append(cases::chained(chain, event));
        chain = matter.events.last().chain;
    }
    return matter;
}

model::Letter letterOf(int number, model::CaseId matter, model::ServiceId service, QDate today)
{
    model::Letter letter;
    letter.matter = matter;
    letter.service = service;
    letter.type = QStringLiteral("access");
    letter.regime = QStringLiteral("eu-gdpr");
    letter.language = QStringLiteral("en");
    letter.reference = QStringLiteral("RC-%1").arg(number, 8, 10, QLatin1Char('0'));
    letter.date = today;
    letter.subject = QStringLiteral("Access to my data");
    letter.body = QString(2500, QLatin1Char('x'));
    letter.state = model::LetterState::Sent;
    letter.created = QDateTime(today, QTime(12, 0), Qt::UTC);
    return letter;
}

base::Status fill(vault::Vault& vault, QDate today)
{
    vault::Transaction transaction(vault.database());
    std::vector<model::ServiceId> services;
    for (int i = 0; i < kServices; ++i) {
        model::Service service;
        service.key = QStringLiteral("company%1.example").arg(i);
        service.name = QStringLiteral("Company %1").arg(i);
        service.domains = {service.key};
        services.push_back(take(vault::ServiceRepository(vault.database()).save(service)));
    }
    for (int i = 0; i < kCases; ++i) {
        const model::ServiceId service = services[static_cast<std::size_t>(i % kServices)];
        const model::CaseId id = take(vault::CaseRepository(vault.database()).save(caseOf(i, service, today)));
        static_cast<void>(take(vault::LetterRepository(vault.database()).save(letterOf(i, id, service, today))));
    }
    return transaction.commit();
}

void settle(ui::Workspace& workspace)
{
    for (int round = 0; round < 3; ++round) {
        if (!QTest::qWaitFor([&] { return test::isIdle(workspace); }, 300'000))
            giveUp("a job does not end");
        QCoreApplication::processEvents();
    }
}

double longestOf(const ui::EventWatchdog& watchdog)
{
    return static_cast<double>(watchdog.longest().count());
}

void measurePage(test::TestWorkspace& space)
{
    ui::CasesPage page(space.workspace(), nullptr);
    page.resize(1280, 800);
    ui::EventWatchdog watchdog;
    const double shown = millisecondsOf([&] {
        static_cast<QWidget&>(page).show();
        settle(space.workspace());
    });
    print("5,000 cases from the vault to the page", shown, "ms", 2000);
    QTest::qWait(500); // lists measure their cards in strokes
    tell("longest wait while the page is made and filled", longestOf(watchdog), "ms");
    watchdog.reset();
    space.workspace().announce(ui::Change::Cases);
    page.refresh();
    settle(space.workspace());
    QTest::qWait(500);
    print("longest wait while they are read anew", longestOf(watchdog), "ms", 50);
    for (const int way : {1, 2, 0}) {
        watchdog.reset();
        const auto chips = page.findChild<QWidget*>(QStringLiteral("caseWay"))->findChildren<QToolButton*>();
        chips.at(way)->click();
        QTest::qWait(500);
        print("longest wait at a change of the way they are shown", longestOf(watchdog), "ms", 50);
    }
    watchdog.reset();
    page.findChild<QLineEdit*>(QStringLiteral("caseSearch"))->setText(QStringLiteral("company 12"));
    QTest::qWait(500);
    print("longest wait at a search", longestOf(watchdog), "ms", 50);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    if (!base::initialiseCrypto())
        return 1;
    ui::applyTheme(application, ui::Scheme::Light);
    test::TestWorkspace space;
    static_cast<void>(space.createVault());
    const auto filled = space.session().withVault<void>([&](vault::Vault& vault) { return fill(vault, space.clock().today()); });
    if (!filled)
        giveUp(filled.error().text());
    std::vector<double> reads;
    std::vector<double> rows;
    for (int run = 0; run < kRuns; ++run) {
        session::CaseBoard board;
        reads.push_back(millisecondsOf([&] { board = space.await(session::readCaseBoard(space.session())); }));
        rows.push_back(millisecondsOf([&] { static_cast<void>(ui::caseLists(std::move(board))); }));
    }
    print("5,000 cases read, judged and sorted, median of 5", median(reads), "ms", 1000);
    print("their rows made ready off the interface's thread, median of 5", median(rows), "ms", 200);
    measurePage(space);
    return 0;
}
