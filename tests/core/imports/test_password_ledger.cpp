// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/password_ledger.h"
#include "imports/strength.h"
#include "main/test_program.h"
#include "password_kinds.h"

#include <QtTest>

#include <string>
#include <vector>

using namespace recourse;

class TestPasswordLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesWhateverThreadsThereAre_data();
    void judgesWhateverThreadsThereAre();
    void numbersEqualPasswordsAlike();
    void forgetsDigests();
    void cancels();
};

namespace {

constexpr int kPasswords = 2'000; // several batches

std::vector<std::string> passwords()
{
    test::PasswordKinds kinds(20261123);
    std::vector<std::string> all;
    while (all.size() < kPasswords)
        all.push_back(kinds.next());
    return all;
}

} // namespace

void TestPasswordLedger::judgesWhateverThreadsThereAre_data()
{
    QTest::addColumn<unsigned>("readers");
    QTest::newRow("none for the reader") << 0U;
    QTest::newRow("one for the reader") << 1U;
    QTest::newRow("all for the reader") << 1000U;
}

/// The opinions are those of `passwordClass`, however many threads judge before the list is read.
void TestPasswordLedger::judgesWhateverThreadsThereAre()
{
    QFETCH(unsigned, readers);
    const auto all = passwords();
    imports::PasswordLedger ledger;
    ledger.leaveToReader(readers);
    std::vector<int> numbers;
    for (const std::string& password : all)
        numbers.push_back(ledger.enter(password));
    ledger.close();
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].empty()) {
            QCOMPARE(numbers[i], -1);
            continue;
        }
        const auto strength = ledger.strengthOf(numbers[i], base::Progress::none());
        QVERIFY(strength);
        QCOMPARE(*strength, imports::passwordClass(all[i]));
    }
}

void TestPasswordLedger::numbersEqualPasswordsAlike()
{
    imports::PasswordLedger ledger;
    QCOMPARE(ledger.enter("tulip"), 0);
    QCOMPARE(ledger.enter("heron"), 1);
    QCOMPARE(ledger.enter("tulip"), 0);
    QCOMPARE(ledger.enter(""), -1);
    QCOMPARE(ledger.size(), std::size_t{2});
    ledger.close();
    QVERIFY(ledger.strengthOf(1, base::Progress::none()));
}

void TestPasswordLedger::forgetsDigests()
{
    imports::PasswordLedger ledger(imports::Digests::Sha1);
    const int number = ledger.enter("tulip");
    ledger.close();
    const auto digest = ledger.digestOf(number, base::Progress::none());
    QVERIFY(digest);
    QCOMPARE(**digest, *imports::passwordDigest("tulip"));
    ledger.forgetDigests();
    QCOMPARE(ledger.digestOf(number, base::Progress::none()).error().code, base::Code::NotFound);
}

void TestPasswordLedger::cancels()
{
    struct Cancelled : base::Progress
    {
        void report(qint64, qint64) override { }
        [[nodiscard]] bool cancelled() const override { return true; }
    } progress;
    imports::PasswordLedger ledger;
    const int number = ledger.enter("tulip");
    ledger.close();
    QCOMPARE(ledger.strengthOf(number, progress).error().code, base::Code::Cancelled);
}

RECOURSE_TEST(TestPasswordLedger, QCoreApplication)
#include "test_password_ledger.moc"
