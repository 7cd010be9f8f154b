// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "session_fixture.h"

#include "session/overview_jobs.h"
#include "session/search_jobs.h"
#include "session/step_jobs.h"
#include "session/table_export_jobs.h"

using namespace recourse;
using test::OpenSession;

/// Steps tell nobody who looks over the user's shoulder of a service that only a sensitive incident names.
class TestSensitiveSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_open.reset(); }
    void aStepKnowsWhichAccountsAreSensitive();
    void theFirstPageKnowsItToo();
    void searchNamesTheAccountOnly();
    void aListLeavesTheNamesOut();

private:
    [[nodiscard]] std::vector<session::StepView> steps() { return *OpenSession::wait(session::listSteps(*m_open, {})); }
    [[nodiscard]] QByteArray exported(session::SensitiveRows sensitive);
    static bool names(const QStringList& words) { return words.join(QLatin1Char(' ')).contains(QStringLiteral("ashley"), Qt::CaseInsensitive); }

    std::unique_ptr<OpenSession> m_open;
};

void TestSensitiveSteps::init()
{
    m_open = std::make_unique<OpenSession>();
    m_open->import("A,https://www.ashleymadison.com,anna@example.org,correct horse 7\n"
                   "B,https://www.ashleymadison.com,berta@example.org,correct horse 8\n"
                   "C,https://www.adobe.com,anna@example.org,correct horse 9\n");
}

void TestSensitiveSteps::aStepKnowsWhichAccountsAreSensitive()
{
    int hidden = 0;
    int open = 0;
    for (const session::StepView& view : steps()) {
        QVERIFY2(!names(view.aboutMasked()), qPrintable(view.aboutMasked().join(QLatin1Char(' '))));
        QCOMPARE(view.aboutMasked().size(), view.about.size());
        QCOMPARE(view.sensitive.isEmpty(), !names(view.about));
        if (view.isSensitive())
            QVERIFY(view.aboutMasked().contains(QStringLiteral("a sensitive service")));
        hidden += view.isSensitive() ? 1 : 0;
        open += view.sensitive.isEmpty() && !view.about.isEmpty() ? 1 : 0;
        for (const session::StepReason& reason : view.reasons)
            QCOMPARE(reason.sensitive, names({reason.incident}));
    }
    QVERIFY(hidden > 0);
    QVERIFY(open > 0); // an incident that is not keeps its names
}

void TestSensitiveSteps::theFirstPageKnowsItToo()
{
    const auto overview = OpenSession::wait(session::readOverview(*m_open, 100));
    const auto all = steps();
    QCOMPARE(overview->nextSteps.size(), all.size());
    for (std::size_t at = 0; at < all.size(); ++at)
        QCOMPARE(overview->nextSteps[at].aboutMasked(), all[at].aboutMasked());
}

void TestSensitiveSteps::searchNamesTheAccountOnly()
{
    int accounts = 0;
    const auto entries = OpenSession::wait(session::searchEntries(*m_open));
    for (const session::SearchEntry& entry : *entries) {
        if (entry.kind == session::FoundKind::Account)
            accounts += names({entry.title, entry.detail}) ? 1 : 0;
        else
            QVERIFY2(!names({entry.title, entry.detail}), qPrintable(entry.detail));
    }
    QCOMPARE(accounts, 2);
}

QByteArray TestSensitiveSteps::exported(session::SensitiveRows sensitive)
{
    const QString file = m_open->path(sensitive == session::SensitiveRows::Include ? QStringLiteral("all.csv") : QStringLiteral("some.csv"));
    const auto done = OpenSession::wait(session::exportTable(*m_open, QStringLiteral("steps"), file, sensitive));
    QFile written(file);
    return done && written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
}

void TestSensitiveSteps::aListLeavesTheNamesOut()
{
    const QByteArray some = exported(session::SensitiveRows::LeaveOut);
    QVERIFY(some.contains("a sensitive service")); // the steps themselves stay
    QVERIFY(some.contains("adobe.com"));
    QVERIFY(!some.contains("ashley"));
    QVERIFY(exported(session::SensitiveRows::Include).contains("anna@example.org at ashleymadison.com"));
}

RECOURSE_TEST(TestSensitiveSteps, QCoreApplication)
#include "test_sensitive_steps.moc"
