// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "support/vault_samples.h"

#include "vault/letter_repository.h"

using namespace recourse;
using base::Code;

class TestCaseRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsEveryField_data();
    void keepsEveryField();
    void keepsEveryStage();
    void appendsEventsInOrder();
    void savingLeavesEventsAlone();
    void findsTheOpenCase();
    void refusesWhatIsMissing();
    void canBePartOfATransaction();

private:
    model::CaseEvent event(const QString& text) const;

    std::unique_ptr<test::TempDatabase> m_temp;
    model::ServiceId m_service;
    model::LetterId m_letter;
};

void TestCaseRepository::init()
{
    m_temp = std::make_unique<test::TempDatabase>();
    m_service = test::storedService(m_temp->database(), QStringLiteral("a.example"));
    model::Letter letter;
    letter.service = m_service;
    m_letter = *vault::LetterRepository(m_temp->database()).save(letter);
}

model::CaseEvent TestCaseRepository::event(const QString& text) const
{
    return {QDateTime(QDate(2026, 11, 21), QTime(1, 2, 3), Qt::UTC), text, text, m_letter, QByteArray(64, 'a'),
        QByteArray(64, 'b')};
}

void TestCaseRepository::keepsEveryField_data()
{
    test::addOddTexts();
}

void TestCaseRepository::keepsEveryField()
{
    QFETCH(const QString, text);
    model::Case matter;
    matter.service = m_service;
    matter.matter = text;
    matter.regime = text + QStringLiteral("1");
    matter.stage = model::CaseStage::IdentityAsked;
    matter.opened = QDate(2026, 1, 1);
    matter.due = QDate(2026, 2, 1);
    matter.overdueFrom = QDate(2026, 2, 3);
    matter.assumedDays = 0;
    matter.events = {event(text), {}, event(QStringLiteral("sent"))};
    matter.events[2].channel = text;
    matter.events[2].reply = text;
    matter.events[2].until = QDate(2026, 12, 31);
    const auto id = vault::CaseRepository(m_temp->database()).save(matter);
    VERIFY_OK(id);
    matter.id = *id;
    matter.eventCount = 3;
    matter.head = matter.events.last().chain;
    m_temp->reopen();

    vault::CaseRepository repository(m_temp->database());
    const auto byId = repository.byId(*id);
    VERIFY_OK(byId);
    QVERIFY(*byId == matter);
    QVERIFY(*repository.all() == std::vector<model::Case>{matter});
}

void TestCaseRepository::keepsEveryStage()
{
    using model::CaseStage;
    vault::CaseRepository repository(m_temp->database());
    for (const auto stage : {CaseStage::Drafted, CaseStage::Sent, CaseStage::Received, CaseStage::Acknowledged,
             CaseStage::Extended, CaseStage::IdentityAsked, CaseStage::Answered, CaseStage::Refused, CaseStage::Silent,
             CaseStage::Appealed, CaseStage::Complained, CaseStage::Settled, CaseStage::Closed}) {
        model::Case matter;
        matter.service = m_service;
        matter.stage = stage;
        const auto id = repository.save(matter);
        VERIFY_OK(id);
        QCOMPARE(repository.byId(*id)->stage, stage);
    }
}

void TestCaseRepository::appendsEventsInOrder()
{
    vault::CaseRepository repository(m_temp->database());
    const model::CaseId one = test::storedCase(m_temp->database(), m_service, QStringLiteral("access"));
    const model::CaseId two = test::storedCase(m_temp->database(), m_service, QStringLiteral("erasure"));
    QVERIFY(repository.appendEvent(one, event(QStringLiteral("first"))).ok());
    QVERIFY(repository.appendEvent(two, event(QStringLiteral("other"))).ok());
    QVERIFY(repository.appendEvent(one, event(QStringLiteral("second"))).ok());
    const auto all = repository.all();
    VERIFY_OK(all);
    QCOMPARE(all->at(0).events.size(), 2);
    QCOMPARE(all->at(0).events.at(1).kind, QStringLiteral("second"));
    QCOMPARE(all->at(1).events.size(), 1);
    QVERIFY(all->at(0) == *repository.byId(one));
}

void TestCaseRepository::savingLeavesEventsAlone()
{
    vault::CaseRepository repository(m_temp->database());
    const model::CaseId id = test::storedCase(m_temp->database(), m_service, QStringLiteral("access"));
    QVERIFY(repository.appendEvent(id, event(QStringLiteral("kept"))).ok());
    model::Case matter = *repository.byId(id);
    matter.stage = model::CaseStage::Silent;
    matter.due = QDate(2027, 1, 1);
    const model::Case expected = matter;
    matter.events = {event(QStringLiteral("forged"))};
    VERIFY_OK(repository.save(matter));
    QVERIFY(*repository.byId(id) == expected);
}

void TestCaseRepository::findsTheOpenCase()
{
    vault::CaseRepository repository(m_temp->database());
    const QString access = QStringLiteral("access");
    QVERIFY(!repository.openFor(m_service, access)->has_value());
    const model::CaseId old = test::storedCase(m_temp->database(), m_service, access);
    const model::CaseId current = test::storedCase(m_temp->database(), m_service, access);
    QVERIFY(repository.appendEvent(current, event(QStringLiteral("sent"))).ok());
    const auto open = repository.openFor(m_service, access);
    VERIFY_OK(open);
    QVERIFY(**open == *repository.byId(current));
    QVERIFY(!repository.openFor(m_service, QStringLiteral("erasure"))->has_value());
    QVERIFY(!repository.openFor({99}, access)->has_value());

    model::Case done = *repository.byId(current);
    done.stage = model::CaseStage::Settled;
    VERIFY_OK(repository.save(done));
    QCOMPARE(repository.openFor(m_service, access)->value().id.value, old.value);
    done = *repository.byId(old);
    done.stage = model::CaseStage::Closed;
    VERIFY_OK(repository.save(done));
    QVERIFY(!repository.openFor(m_service, access)->has_value());
}

void TestCaseRepository::refusesWhatIsMissing()
{
    vault::CaseRepository repository(m_temp->database());
    model::Case matter;
    matter.service = {99};
    QCOMPARE(repository.save(matter).error().code, Code::NotFound);
    matter.service = m_service;
    matter.events = {event(QStringLiteral("good")), event(QStringLiteral("bad"))};
    matter.events.last().letter = {99};
    QCOMPARE(repository.save(matter).error().code, Code::NotFound);
    matter.id = {99};
    QCOMPARE(repository.save(matter).error().code, Code::NotFound);
    QCOMPARE(repository.byId({99}).error().code, Code::NotFound);
    QCOMPARE(repository.appendEvent({99}, event(QStringLiteral("x"))).error().code, Code::NotFound);
    QVERIFY(repository.all()->empty());
    QCOMPARE(m_temp->number("SELECT count(*) FROM case_events"), 0);
}

void TestCaseRepository::canBePartOfATransaction()
{
    vault::CaseRepository repository(m_temp->database());
    model::Case matter;
    matter.service = m_service;
    {
        vault::Transaction transaction(m_temp->database());
        VERIFY_OK(transaction.begun());
        QVERIFY(repository.save(matter).ok());
        matter.events = {{}};
        matter.events[0].letter = {99};
        QVERIFY(!repository.save(matter));
        QCOMPARE(repository.all()->size(), std::size_t{1});
    }
    QVERIFY(repository.all()->empty());
    vault::Transaction transaction(m_temp->database());
    matter.events.clear();
    QVERIFY(repository.save(matter).ok());
    QVERIFY(transaction.commit().ok());
    QCOMPARE(repository.all()->size(), std::size_t{1});
}

RECOURSE_TEST(TestCaseRepository, QCoreApplication)
#include "test_case_repository.moc"
