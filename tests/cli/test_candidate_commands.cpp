// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "support/command_line.h"

#include <QtTest>

#include <memory>

using namespace recourse::test;

namespace {

/// A service's welcome to an address that is called after it, and a stranger's mail there.
const QByteArray kMailbox("From a@b Thu Jan  2 10:00:00 2020\nFrom: Canyon <no-reply@canyon.com>\nTo: canyon@keller-family.net\n"
                          "Subject: Welcome to Canyon! Your account has been created\nDate: Thu, 2 Jan 2020 10:00:00 +0000\n\nx\n\n"
                          "From a@b Sat Jan  2 10:00:00 2021\nFrom: Mega Spin <promo@cryptospin.win>\nTo: canyon@keller-family.net\n"
                          "Subject: You have 200 free spins\nDate: Sat, 2 Jan 2021 10:00:00 +0000\n"
                          "List-Unsubscribe: <https://x.example/u>\n\nx\n\n");

QString s(const char* text)
{
    return QString::fromLatin1(text);
}

} // namespace

/// What is said about candidates and their mailboxes by the real program, on a vault that has read one mailbox.
class TestCandidateCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_cli.reset(); }
    void undoneReadingLeavesALaterOne();
    void saysWhatStaysWhenUndone();
    void saysThatAccountsStay();
    void findsWhatIsNotMineAgain();

private:
    /// What it says without --json.
    [[nodiscard]] QByteArray forPeople(const QStringList& words) const
    {
        return m_cli->runBare(QStringList{s("--vault"), m_cli->vault(), s("--passphrase-file"), m_cli->path(s("pass.txt")), s("--offline")} + words).output;
    }

    std::unique_ptr<CommandLine> m_cli;
    QString m_mailbox;
};

void TestCandidateCommands::init()
{
    m_cli = std::make_unique<CommandLine>();
    m_mailbox = m_cli->write(s("Inbox.mbox"), kMailbox);
    QCOMPARE(m_cli->run({s("init")}).exit, 0);
    QCOMPARE(m_cli->run({s("discover"), m_mailbox}).exit, 0);
}

void TestCandidateCommands::undoneReadingLeavesALaterOne()
{
    const QJsonArray candidates = m_cli->run({s("candidates")}).array();
    const QJsonArray aliases = m_cli->run({s("aliases")}).array();
    const QJsonArray leaks = m_cli->run({s("aliases"), s("leaks")}).array();
    QCOMPARE(candidates.size(), 2);
    QCOMPARE(aliases.size(), 1);
    QCOMPARE(leaks.size(), 1);
    QCOMPARE(m_cli->run({s("discover"), m_mailbox}).object().value(s("inventory")).toObject().value(s("known")).toInt(), 2);
    const QJsonObject undone = m_cli->run({s("imports"), s("undo"), s("1")}).object();
    QCOMPARE(undone.value(s("candidates")).toInt(-1), 0);
    QCOMPARE(undone.value(s("candidates_shared")).toInt(-1), 2);
    QCOMPARE(m_cli->run({s("candidates")}).array(), candidates);
    QCOMPARE(m_cli->run({s("aliases")}).array(), aliases);
    QCOMPARE(m_cli->run({s("aliases"), s("leaks")}).array(), leaks);
    QCOMPARE(m_cli->run({s("imports"), s("undo"), s("2")}).object().value(s("candidates")).toInt(-1), 2);
    QVERIFY(m_cli->run({s("candidates")}).array().isEmpty());
    QVERIFY(m_cli->run({s("aliases"), s("leaks")}).array().isEmpty());
}

void TestCandidateCommands::saysWhatStaysWhenUndone()
{
    QCOMPARE(m_cli->run({s("discover"), m_mailbox}).exit, 0);
    const QByteArray said = forPeople({s("imports"), s("undo"), s("1")});
    QVERIFY2(said.contains("0 candidates removed, 2 kept because later imports have them too."), said.constData());
}

void TestCandidateCommands::saysThatAccountsStay()
{
    const QJsonArray none;
    const QJsonObject kept = m_cli->run({s("candidates"), s("keep"), s("1")}).object();
    QCOMPARE(kept.value(s("staying")).toArray(), none);
    const int account = kept.value(s("made")).toArray().first().toInt();
    for (const char* word : {"not-mine", "reopen", "later"})
        QCOMPARE(m_cli->run({s("candidates"), s(word), s("1")}).object().value(s("staying")).toArray(), QJsonArray{account});
    QCOMPARE(m_cli->run({s("candidates"), s("not-mine"), s("2")}).object().value(s("staying")).toArray(), none);
    const QByteArray said = forPeople({s("candidates"), s("not-mine"), s("1"), s("2")});
    QVERIFY2(said.contains("Account " + QByteArray::number(account) + " stays in the inventory. To remove it: recourse-cli accounts remove " + QByteArray::number(account)), said.constData());
    QCOMPARE(said.count("stays in the inventory"), 1);
    QCOMPARE(m_cli->run({s("accounts"), s("remove"), QString::number(account)}).exit, 0);
    QCOMPARE(m_cli->run({s("candidates"), s("reopen"), s("1")}).object().value(s("staying")).toArray(), none);
    QVERIFY(m_cli->runBare({s("candidates"), s("--help")}).output.contains("stay in the inventory"));
}

void TestCandidateCommands::findsWhatIsNotMineAgain()
{
    QCOMPARE(m_cli->run({s("candidates"), s("not-mine"), s("1")}).exit, 0);
    QCOMPARE(m_cli->run({s("imports"), s("undo"), s("1")}).exit, 0);
    const auto messages = [&](const QStringList& words) {
        const QJsonArray list = m_cli->run(QStringList{s("candidates"), s("list")} + words).array();
        return list.size() == 1 ? list.first().toObject().value(s("messages")).toInt(-1) : -1;
    };
    QCOMPARE(messages({s("--state"), s("not_mine")}), 0);
    QCOMPARE(messages({s("--all")}), 0);
    QCOMPARE(m_cli->run({s("discover"), m_mailbox}).exit, 0);
    QCOMPARE(messages({s("--state"), s("not_mine")}), 1);
    QCOMPARE(messages({s("--all"), s("--state"), s("not_mine")}), 1);
    QCOMPARE(messages({s("--all"), s("--state"), s("kept")}), -1);
    QCOMPARE(m_cli->run({s("candidates"), s("list"), s("--all")}).array().size(), 2);
}

RECOURSE_TEST(TestCandidateCommands, QCoreApplication)
#include "test_candidate_commands.moc"
