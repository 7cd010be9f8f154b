// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "support/vault_samples.h"

#include "vault/answer_notes_repository.h"
#include "vault/conduct_repository.h"
#include "vault/loss_repository.h"

#include <QCryptographicHash>

using namespace recourse;
using base::Code;

/// Losses and facts about conduct.
class TestCaseLedgers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsLosses_data();
    void keepsLosses();
    void keepsFacts_data();
    void keepsFacts();
    void keepsNotesOnAnAnswer();
    void tellsWhatAnswersHold();
    void sortsByDay();
    void changesAndRemoves();
    void refusesWhatIsMissing();
    void refusesNonsense();
    void factsSurviveTheirBreach();
    void factsKeepTheirService();

private:
    model::Loss loss(const QString& text) const;
    model::ConductFact fact(const QString& text) const;

    std::unique_ptr<test::TempDatabase> m_temp;
    model::ServiceId m_service;
    model::CaseId m_case;
    model::AttachmentId m_proof;
};

void TestCaseLedgers::init()
{
    m_temp = std::make_unique<test::TempDatabase>();
    m_service = test::storedService(m_temp->database(), QStringLiteral("a.example"));
    m_case = test::storedCase(m_temp->database(), m_service, QStringLiteral("access"));
    model::CaseEvent event;
    event.kind = QStringLiteral("note");
    model::CaseAttachment receipt;
    receipt.sha256 = QCryptographicHash::hash("receipt", QCryptographicHash::Sha256).toHex();
    receipt.size = 7;
    event.attachments = {receipt};
    vault::CaseRepository repository(m_temp->database());
    QVERIFY(repository.appendEvent(m_case, event, {"receipt"}).ok());
    m_proof = repository.byId(m_case)->events[0].attachments[0].id;
}

model::Loss TestCaseLedgers::loss(const QString& text) const
{
    return {{}, m_case, QDate(2026, 11, 3), text, 1250, QStringLiteral("EUR"), 45, text, m_proof};
}

model::ConductFact TestCaseLedgers::fact(const QString& text) const
{
    return {{}, m_service, {}, text, text, QDate(2026, 11, 3), text, text, m_proof};
}

void TestCaseLedgers::keepsLosses_data()
{
    test::addOddTexts();
}

void TestCaseLedgers::keepsLosses()
{
    QFETCH(const QString, text);
    model::Loss row = loss(text);
    const auto id = vault::LossRepository(m_temp->database()).save(row);
    VERIFY_OK(id);
    row.id = *id;
    m_temp->reopen();
    vault::LossRepository repository(m_temp->database());
    QVERIFY(*repository.all() == std::vector<model::Loss>{row});
    QVERIFY(*repository.forCase(m_case) == std::vector<model::Loss>{row});
    QVERIFY(repository.forCase({99})->empty());
}

void TestCaseLedgers::keepsFacts_data()
{
    test::addOddTexts();
}

void TestCaseLedgers::keepsFacts()
{
    QFETCH(const QString, text);
    model::ConductFact row = fact(text);
    row.incident = test::storedBreaches(m_temp->database(), 1).front();
    const auto id = vault::ConductRepository(m_temp->database()).save(row);
    VERIFY_OK(id);
    row.id = *id;
    m_temp->reopen();
    vault::ConductRepository repository(m_temp->database());
    QVERIFY(*repository.all() == std::vector<model::ConductFact>{row});
    QVERIFY(*repository.forService(m_service) == std::vector<model::ConductFact>{row});
    QVERIFY(repository.forService({99})->empty());
}

void TestCaseLedgers::keepsNotesOnAnAnswer()
{
    QVERIFY(*vault::AnswerNotesRepository(m_temp->database()).forCase(m_case) == model::AnswerNotes());
    model::AnswerNotes notes;
    notes.ticks = {{QStringLiteral("purposes"), QStringLiteral("given")}, {QStringLiteral("source"), QStringLiteral("missing")}};
    notes.copied = {QStringLiteral("email"), QStringLiteral("phone")};
    notes.copyRead = true;
    VERIFY_OK(vault::AnswerNotesRepository(m_temp->database()).save(m_case, notes));
    m_temp->reopen();
    vault::AnswerNotesRepository repository(m_temp->database());
    QVERIFY(*repository.forCase(m_case) == notes);

    notes.ticks.remove(QStringLiteral("source"));
    notes.named = {QStringLiteral("national_id")};
    VERIFY_OK(repository.save(m_case, notes));
    QVERIFY(*repository.forCase(m_case) == notes);
    QCOMPARE(repository.save({99}, notes).error().code, Code::NotFound);
    notes.ticks.insert(QStringLiteral("source"), QStringLiteral("perhaps"));
    QVERIFY(!repository.save(m_case, notes));
    QCOMPARE(repository.forCase(m_case)->ticks.size(), 1); // nothing of it was stored
}

void TestCaseLedgers::tellsWhatAnswersHold()
{
    vault::AnswerNotesRepository repository(m_temp->database());
    const auto before = repository.answersOf(m_service);
    VERIFY_OK(before);
    QCOMPARE(before->size(), std::size_t{1});
    QVERIFY(before->front().dataClasses.isEmpty() && !before->front().answered.isValid() && !before->front().copyRead);
    model::AnswerNotes notes;
    notes.copied = {QStringLiteral("email"), QStringLiteral("phone")};
    notes.named = {QStringLiteral("phone"), QStringLiteral("national_id")};
    notes.copyRead = true;
    VERIFY_OK(repository.save(m_case, notes));
    for (const auto& [kind, day] : {std::pair("answered", 3), std::pair("refused", 7), std::pair("answered", 5)}) {
        model::CaseEvent event;
        event.kind = QString::fromLatin1(kind);
        event.at = QDateTime(QDate(2026, 11, day), QTime(23, 0), Qt::UTC);
        VERIFY_OK(vault::CaseRepository(m_temp->database()).appendEvent(m_case, event));
    }
    const auto after = repository.answers();
    VERIFY_OK(after);
    QCOMPARE(after->size(), std::size_t{1});
    const model::CaseAnswer& answer = after->front();
    QVERIFY(answer.matter == m_case && answer.service == m_service && answer.copyRead);
    QCOMPARE(answer.about, QStringLiteral("access"));
    QCOMPARE(answer.answered, QDate(2026, 11, 5));
    QCOMPARE(answer.refused, QDate(2026, 11, 7));
    QCOMPARE(answer.dataClasses, (QStringList{QStringLiteral("email"), QStringLiteral("phone"), QStringLiteral("national_id")}));
    QVERIFY(repository.answersOf({99})->empty());
}

void TestCaseLedgers::sortsByDay()
{
    vault::LossRepository repository(m_temp->database());
    for (const QDate day : {QDate(), QDate(2026, 5, 1), QDate(2025, 5, 1)}) {
        model::Loss row = loss(QStringLiteral("time"));
        row.on = day;
        VERIFY_OK(repository.save(row));
    }
    const auto rows = repository.all();
    QCOMPARE(rows->at(0).on, QDate(2025, 5, 1));
    QCOMPARE(rows->at(1).on, QDate(2026, 5, 1));
    QVERIFY(!rows->at(2).on.isValid());
}

void TestCaseLedgers::changesAndRemoves()
{
    vault::LossRepository losses(m_temp->database());
    model::Loss row = loss(QStringLiteral("post"));
    row.id = *losses.save(row);
    row.amount = 0;
    row.currency.clear();
    row.source = {};
    VERIFY_OK(losses.save(row));
    QVERIFY(losses.all()->front() == row);
    VERIFY_OK(losses.remove(row.id));
    QVERIFY(losses.all()->empty());
    QCOMPARE(losses.remove(row.id).error().code, Code::NotFound);

    vault::ConductRepository facts(m_temp->database());
    model::ConductFact one = fact(QStringLiteral("apology"));
    one.id = *facts.save(one);
    one.value = QStringLiteral("none");
    one.proof = {};
    VERIFY_OK(facts.save(one));
    QVERIFY(facts.all()->front() == one);
    VERIFY_OK(facts.remove(one.id));
    QCOMPARE(facts.remove(one.id).error().code, Code::NotFound);
}

void TestCaseLedgers::refusesWhatIsMissing()
{
    vault::LossRepository losses(m_temp->database());
    model::Loss row = loss(QStringLiteral("post"));
    row.id = {99};
    QCOMPARE(losses.save(row).error().code, Code::NotFound);
    row.id = {};
    row.matter = {99};
    QCOMPARE(losses.save(row).error().code, Code::NotFound);
    row.matter = m_case;
    row.source = {99};
    QCOMPARE(losses.save(row).error().code, Code::NotFound);
    vault::ConductRepository facts(m_temp->database());
    model::ConductFact one = fact(QStringLiteral("apology"));
    one.service = {99};
    QCOMPARE(facts.save(one).error().code, Code::NotFound);
    QVERIFY(losses.all()->empty() && facts.all()->empty());
}

void TestCaseLedgers::refusesNonsense()
{
    vault::LossRepository losses(m_temp->database());
    model::Loss row = loss(QStringLiteral("post"));
    row.amount = -1;
    QVERIFY(!losses.save(row));
    row = loss(QStringLiteral("post"));
    row.minutes = -1;
    QVERIFY(!losses.save(row));
    row = loss(QStringLiteral("post"));
    row.currency.clear();
    QVERIFY(!losses.save(row));
}

void TestCaseLedgers::factsSurviveTheirBreach()
{
    vault::ConductRepository repository(m_temp->database());
    model::ConductFact row = fact(QStringLiteral("apology"));
    row.incident = test::storedBreaches(m_temp->database(), 1).front();
    VERIFY_OK(repository.save(row));
    VERIFY_OK(m_temp->database().execute("DELETE FROM breaches"));
    QCOMPARE(repository.all()->size(), std::size_t{1});
    QVERIFY(!repository.all()->front().incident.stored());
}

void TestCaseLedgers::factsKeepTheirService()
{
    const model::ServiceId other = test::storedService(m_temp->database(), QStringLiteral("b.example"));
    model::ConductFact row = fact(QStringLiteral("apology"));
    row.service = other;
    VERIFY_OK(vault::ConductRepository(m_temp->database()).save(row));
    QVERIFY(!m_temp->database().execute("DELETE FROM services WHERE key = 'b.example'"));
}

RECOURSE_TEST(TestCaseLedgers, QCoreApplication)
#include "test_case_ledgers.moc"
