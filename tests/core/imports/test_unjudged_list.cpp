// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/merge_plan.h"
#include "imports/unjudged_list.h"
#include "main/test_program.h"
#include "sample_answers.h"
#include "support/test_text.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace recourse;
using base::Code;

namespace {

/// Can be cancelled between two questions.
class Cancellable : public base::Progress
{
public:
    void report(qint64 done, qint64) override { reported = done; }
    [[nodiscard]] bool cancelled() const override { return stop; }

    bool stop = false;
    qint64 reported = -1;
};

constexpr int kRows = 3000;

/// Distinct passwords of all strengths, each third one used twice, some accounts without one.
QByteArray longList()
{
    QByteArray text("name,url,username,password\n");
    for (int i = 0; i < kRows; ++i) {
        const QByteArray number = QByteArray::number(i % 3 == 0 ? i : i / 2);
        const QByteArray password = i % 7 == 0 ? QByteArray() : i % 2 == 0 ? "monkey" + number : "x9#Lq2!vR7pZ" + number;
        text += "S,https://s" + QByteArray::number(i) + ".example/,ann," + password + '\n';
    }
    return text;
}

} // namespace

class TestUnjudgedList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void givesWhatReadingAtOnceGives();
    void givesStrengthsInAnyOrder();
    void judgesWhatTheInventoryHas();
    void takesStrengthsIntoThePlan();
    void stopsWhenCancelled();
    void canBeLeftUnjudged();

private:
    [[nodiscard]] imports::UnjudgedList unjudged() const
    {
        auto list = imports::readUnjudgedList(m_file, {test::suffixList(), {}}, base::Progress::none());
        return list ? std::move(*list) : (qFatal("%s", qPrintable(test::errorText(list.error()))), std::move(*list));
    }

    QTemporaryDir m_folder;
    QString m_file;
    imports::AccountList m_whole;
};

void TestUnjudgedList::initTestCase()
{
    m_file = m_folder.filePath(QStringLiteral("list.csv"));
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(longList());
    file.close();
    const auto list = imports::readAccountList(m_file, {test::suffixList(), {}}, base::Progress::none());
    VERIFY_OK(list);
    m_whole = *list;
    QCOMPARE(m_whole.accounts.size(), std::size_t{kRows});
}

void TestUnjudgedList::givesWhatReadingAtOnceGives()
{
    const auto list = unjudged().judged(base::Progress::none());
    VERIFY_OK(list);
    QCOMPARE(list->accounts, m_whole.accounts);
    QCOMPARE(list->accountOf, m_whole.accountOf);
    QCOMPARE(list->format, m_whole.format);
}

void TestUnjudgedList::givesStrengthsInAnyOrder()
{
    auto list = unjudged();
    for (int account = kRows - 1; account >= 0; account -= 11) {
        const auto strength = list.strengthOf(account, base::Progress::none());
        VERIFY_OK(strength);
        QCOMPARE(*strength, m_whole.accounts[static_cast<std::size_t>(account)].password.strength);
    }
}

void TestUnjudgedList::judgesWhatTheInventoryHas()
{
    const std::vector<model::Account> inventory(m_whole.accounts.begin() + 1000, m_whole.accounts.begin() + 1500);
    auto list = unjudged();
    VERIFY_OK(list.judgeKnown(inventory, base::Progress::none()));
    const auto early = imports::planMerge(list.list(), inventory);
    const auto late = imports::planMerge(m_whole, inventory);
    QCOMPARE(early.known, late.known);
    QCOMPARE(early.changed, late.changed);
    QVERIFY(std::equal(early.added.begin(), early.added.end(), late.added.begin(), late.added.end(),
        [](const auto& one, const auto& other) { return one.account == other.account; }));
    QCOMPARE(early.known, 500);
}

void TestUnjudgedList::takesStrengthsIntoThePlan()
{
    auto list = unjudged();
    auto plan = imports::planMerge(list.list(), {m_whole.accounts.front()});
    const auto judged = std::move(list).judged(base::Progress::none());
    VERIFY_OK(judged);
    imports::takeStrengths(plan, *judged);
    QCOMPARE(imports::addedAccounts(plan, *judged), imports::addedAccounts(imports::planMerge(m_whole, {m_whole.accounts.front()}), m_whole));
    QCOMPARE(plan.added.size(), std::size_t{kRows - 1});
}

void TestUnjudgedList::stopsWhenCancelled()
{
    Cancellable progress;
    auto list = imports::readUnjudgedList(m_file, {test::suffixList(), {}}, progress);
    VERIFY_OK(list);
    progress.reported = 0; // what was said of reading
    QVERIFY(list->strengthOf(1, progress).ok());
    progress.stop = true;
    const auto judged = std::move(*list).judged(progress);
    // The judging threads may have been done by then.
    QVERIFY(judged.ok() || judged.error().code == Code::Cancelled);
    QVERIFY(progress.reported <= kRows);
}

void TestUnjudgedList::canBeLeftUnjudged()
{
    auto list = unjudged();
    auto moved = std::move(list);
    QCOMPARE(moved.list().accounts.size(), std::size_t{kRows});
}

RECOURSE_TEST(TestUnjudgedList, QCoreApplication)
#include "test_unjudged_list.moc"
