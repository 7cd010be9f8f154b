// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "session/account_jobs.h"
#include "session/case_jobs.h"
#include "session/letter_jobs.h"
#include "session/profile_jobs.h"
#include "session/step_jobs.h"
#include "session/vault_jobs.h"
#include "support/fake_clock.h"
#include "support/test_text.h"

#include <QFile>
#include <QtTest>

using namespace recourse;
using base::Code;

/// Letters as the window shows them, and the clocks of their cases.
class TestLetterPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void previewStoresNothing();
    void keepsTheReferenceOfAnEarlierPreview();
    void takesNoOtherWordsForAReference();
    void anEmptyRequiredFieldIsNotExportedAndSaysWhy();
    void showsAndWritesAStoredLetter();
    void tellsHowTheDateComesAbout();
    void writesTheDateForACalendar();
    void stepsNameTheirIncidents();

private:
    template <class T> base::Result<T> wait(session::Job<T> job)
    {
        job.waitForFinished();
        return job.resultCount() == 0 ? base::Result<T>(base::fail(Code::Cancelled)) : job.takeResult();
    }
    [[nodiscard]] static session::DraftRequest request()
    {
        session::DraftRequest wanted;
        wanted.type = QStringLiteral("access");
        wanted.service = QStringLiteral("adobe.com");
        wanted.fields = {{QStringLiteral("name"), QStringLiteral("Anna Example")}, {QStringLiteral("residence"), QStringLiteral("DE")},
            {QStringLiteral("email"), QStringLiteral("anna@example.org")},
            {QStringLiteral("address"), QStringLiteral("Weg 1\n10115 Berlin")}};
        return wanted;
    }

    test::FakeClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<session::Session> m_session;
    session::DraftedLetter m_drafted;
};

void TestLetterPages::initTestCase()
{
    session::SessionSettings settings;
    settings.vaultFolder = m_folder.filePath(QStringLiteral("Test.recourse"));
    settings.cost = {8ULL << 20, 1};
    m_session = std::make_unique<session::Session>(settings, m_clock);
    VERIFY_OK(wait(session::createVault(
        *m_session, session::shareSecret(base::SecretBytes::copyOf("seven quiet herons cross the canal")))));
    VERIFY_OK(wait(session::addAccount(*m_session,
        {{QStringLiteral("url"), QStringLiteral("https://www.adobe.com")}, {QStringLiteral("login"), QStringLiteral("anna@example.org")},
            {QStringLiteral("created"), QStringLiteral("2010-01-01")}})));
}

void TestLetterPages::previewStoresNothing()
{
    const auto preview = wait(session::previewLetterPages(*m_session, request(), 3));
    VERIFY_OK(preview);
    QVERIFY(!preview->pages.empty());
    QCOMPARE(preview->pages.front().size(), QSize(630, 891));
    QCOMPARE(wait(session::listCases(*m_session))->size(), std::size_t{0});
}

void TestLetterPages::keepsTheReferenceOfAnEarlierPreview()
{
    session::DraftRequest again = request();
    const auto first = wait(session::previewLetterPages(*m_session, again, 2));
    VERIFY_OK(first);
    again.reference = first->letter.reference;
    const auto second = wait(session::previewLetterPages(*m_session, again, 2));
    VERIFY_OK(second);
    QCOMPARE(second->letter.reference, first->letter.reference);
    QCOMPARE(second->pages.front(), first->pages.front());
}

void TestLetterPages::takesNoOtherWordsForAReference()
{
    session::DraftRequest hostile = request();
    hostile.reference = QStringLiteral("{{x}}\r\nBcc: a@example.com");
    const auto preview = wait(session::previewLetter(*m_session, hostile));
    VERIFY_OK(preview);
    QVERIFY(preview->reference.startsWith(QStringLiteral("RC-")));
}

void TestLetterPages::anEmptyRequiredFieldIsNotExportedAndSaysWhy()
{
    session::DraftRequest nameless = request();
    nameless.fields.insert(QStringLiteral("name"), QString());
    nameless.outFile = m_folder.filePath(QStringLiteral("nameless.pdf"));
    const auto drafted = wait(session::draftLetter(*m_session, nameless));
    QVERIFY(!drafted);
    QCOMPARE(drafted.error().code, Code::LetterLint);
    QVERIFY(!drafted.error().where.isEmpty());
    QVERIFY(!QFile::exists(nameless.outFile));
}

void TestLetterPages::showsAndWritesAStoredLetter()
{
    auto drafted = wait(session::draftLetter(*m_session, request()));
    VERIFY_OK(drafted);
    m_drafted = std::move(*drafted);
    const auto pages = wait(session::letterPages(*m_session, m_drafted.letter.id, 3));
    VERIFY_OK(pages);
    QCOMPARE(pages->letter.reference, m_drafted.letter.reference);
    const QString path = m_folder.filePath(QStringLiteral("letter.odt"));
    const auto written = wait(session::exportLetterFile(*m_session, m_drafted.letter.id, path));
    VERIFY_OK(written);
    QVERIFY(QFile::exists(path));
    QCOMPARE(wait(session::exportLetterFile(*m_session, model::LetterId{999}, path)).error().code, Code::NotFound);
}

void TestLetterPages::tellsHowTheDateComesAbout()
{
    const model::CaseId id = m_drafted.letter.matter;
    QVERIFY(!wait(session::showCase(*m_session, id))->clock);
    session::CaseEntry sent;
    sent.kind = QStringLiteral("sent");
    sent.channel = QStringLiteral("letter");
    const auto view = wait(session::logCaseEvent(*m_session, id, sent));
    VERIFY_OK(view);
    QVERIFY(view->clock);
    QCOMPARE(view->clock->due, view->matter.due);
    QVERIFY(!view->clock->cite.isEmpty());
    QVERIFY(view->clock->assumedReceived > m_clock.today()); // by post, not by e-mail
}

void TestLetterPages::writesTheDateForACalendar()
{
    const QString path = m_folder.filePath(QStringLiteral("due.ics"));
    VERIFY_OK(wait(session::exportCaseDate(*m_session, m_drafted.letter.matter, path)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    const auto view = wait(session::showCase(*m_session, m_drafted.letter.matter));
    QVERIFY(text.contains("DTSTART;VALUE=DATE:" + view->matter.due.toString(QStringLiteral("yyyyMMdd")).toLatin1()));
}

void TestLetterPages::stepsNameTheirIncidents()
{
    session::StepFilter filter;
    filter.all = true;
    const auto steps = wait(session::listSteps(*m_session, filter));
    VERIFY_OK(steps);
    QVERIFY(!steps->empty());
    QVERIFY(!steps->front().reasons.empty());
    QCOMPARE(steps->front().reasons.front().incident, QStringLiteral("Adobe"));
    const auto ground = wait(session::planGround(*m_session));
    VERIFY_OK(ground);
    QCOMPARE(ground->accounts, 1);
    QVERIFY(ground->exposures >= 1);
}

RECOURSE_TEST(TestLetterPages, QGuiApplication)
#include "test_letter_pages.moc"
