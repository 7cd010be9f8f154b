// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "session_fixture.h"

#include "session/account_change_jobs.h"
#include "session/account_rows.h"
#include "session/overview_jobs.h"
#include "session/step_jobs.h"

using namespace recourse;
using test::OpenSession;

/// The wish to have an account deleted at its service is a step of the plan until the account is closed.
class TestDeletionStep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_open.reset(); }
    void wishMakesAStep();
    void closedAccountIsDone();
    void withdrawnWishTakesItAway();
    void userCanSayItIsDone();

private:
    void wish(session::AccountChange::Wish wish)
    {
        session::AccountChange change;
        change.deletion = wish;
        VERIFY_OK(OpenSession::wait(session::changeAccounts(*m_open, {m_account}, change)));
    }
    std::vector<session::StepView> steps(bool all = false)
    {
        session::StepFilter filter;
        filter.all = all;
        auto views = *OpenSession::wait(session::listSteps(*m_open, filter));
        std::erase_if(views, [](const session::StepView& view) { return view.step.rule != QStringLiteral("account.delete"); });
        return views;
    }

    std::unique_ptr<OpenSession> m_open;
    model::AccountId m_account;
};

void TestDeletionStep::init()
{
    m_open = std::make_unique<OpenSession>();
    m_open->import("Old shop,https://www.old-shop.example,ann,river-Stone-41\n");
    m_account = OpenSession::wait(session::listAccountRows(*m_open))->front().id;
}

void TestDeletionStep::wishMakesAStep()
{
    QVERIFY(steps().empty());
    wish(session::AccountChange::Wish::Delete);
    const auto views = steps();
    QCOMPARE(views.size(), std::size_t{1});
    QVERIFY(views.front().step.state == model::StepState::Open);
    QCOMPARE(views.front().about, QStringList(QStringLiteral("ann at old-shop.example")));
    QCOMPARE(views.front().step.url, QStringLiteral("https://old-shop.example"));
    QVERIFY(views.front().step.due.isValid());
    QCOMPARE(OpenSession::wait(session::readOverview(*m_open, 5))->openSteps, 1);
}

void TestDeletionStep::closedAccountIsDone()
{
    wish(session::AccountChange::Wish::Delete);
    session::AccountChange change;
    change.state = model::AccountState::Closed;
    VERIFY_OK(OpenSession::wait(session::changeAccounts(*m_open, {m_account}, change)));
    QVERIFY(steps().empty());
    for (const session::StepView& view : steps(true))
        QVERIFY(view.step.state == model::StepState::Done);
}

void TestDeletionStep::withdrawnWishTakesItAway()
{
    wish(session::AccountChange::Wish::Delete);
    wish(session::AccountChange::Wish::Keep);
    QVERIFY(steps(true).empty());
}

void TestDeletionStep::userCanSayItIsDone()
{
    wish(session::AccountChange::Wish::Delete);
    const QString id = steps().front().step.id;
    VERIFY_OK(OpenSession::wait(session::setStep(*m_open, id, model::StepState::Done, {})));
    QVERIFY(steps().empty());
    QCOMPARE(steps(true).size(), std::size_t{1});
}

RECOURSE_TEST(TestDeletionStep, QGuiApplication)
#include "test_deletion_step.moc"
