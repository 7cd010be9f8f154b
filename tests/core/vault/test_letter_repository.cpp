// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "support/vault_samples.h"

#include "vault/letter_repository.h"

using namespace recourse;
using base::Code;

class TestLetterRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsEveryField_data();
    void keepsEveryField();
    void keepsDefaults();
    void updatesTheStoredOne();
    void answersByCase();
    void setsState();
    void refusesWhatIsMissing();

private:
    std::unique_ptr<test::TempDatabase> m_temp;
    model::ServiceId m_service;
    model::CaseId m_case;
};

void TestLetterRepository::init()
{
    m_temp = std::make_unique<test::TempDatabase>();
    m_service = test::storedService(m_temp->database(), QStringLiteral("a.example"));
    m_case = test::storedCase(m_temp->database(), m_service, QStringLiteral("access"));
}

void TestLetterRepository::keepsEveryField_data()
{
    test::addOddTexts();
}

void TestLetterRepository::keepsEveryField()
{
    QFETCH(const QString, text);
    model::Letter letter;
    letter.matter = m_case;
    letter.service = m_service;
    letter.type = text + QStringLiteral("1");
    letter.regime = text + QStringLiteral("2");
    letter.language = QStringLiteral("de");
    letter.reference = text + QStringLiteral("3");
    letter.sender = {text, QStringLiteral("1 Road")};
    letter.senderEmail = text + QStringLiteral("4");
    letter.recipient = {QStringLiteral("Data Protection"), text};
    letter.recipientEmail = text + QStringLiteral("5");
    letter.place = text + QStringLiteral("6");
    letter.date = QDate(2026, 11, 21);
    letter.subject = text + QStringLiteral("7");
    letter.body = text;
    letter.closing = text + QStringLiteral("8");
    letter.enclosures = {text};
    letter.cites = {text, QStringLiteral("Art. 15 GDPR")};
    letter.due = QDate(2026, 12, 21);
    letter.overdueFrom = QDate(2026, 12, 23);
    letter.state = model::LetterState::Sent;
    letter.created = QDateTime(QDate(2026, 11, 21), QTime(10, 11, 12), Qt::UTC);
    letter.lint = {{model::LintFinding::Severity::Warning, text, text, text},
        {model::LintFinding::Severity::Error, QStringLiteral("field.empty"), QStringLiteral("name"), QString()}};
    const auto id = vault::LetterRepository(m_temp->database()).save(letter);
    VERIFY_OK(id);
    letter.id = *id;
    m_temp->reopen();
    const auto stored = vault::LetterRepository(m_temp->database()).byId(*id);
    VERIFY_OK(stored);
    QVERIFY(*stored == letter);
}

void TestLetterRepository::keepsDefaults()
{
    vault::LetterRepository repository(m_temp->database());
    model::Letter letter;
    letter.service = m_service;
    letter.id = *repository.save(letter);
    QVERIFY(*repository.byId(letter.id) == letter);
}

void TestLetterRepository::updatesTheStoredOne()
{
    vault::LetterRepository repository(m_temp->database());
    model::Letter letter;
    letter.service = m_service;
    letter.id = *repository.save(letter);
    letter.subject = QStringLiteral("New subject");
    letter.matter = m_case;
    const auto again = repository.save(letter);
    VERIFY_OK(again);
    QCOMPARE(again->value, letter.id.value);
    QVERIFY(*repository.all() == std::vector<model::Letter>{letter});
}

void TestLetterRepository::answersByCase()
{
    vault::LetterRepository repository(m_temp->database());
    model::Letter letter;
    letter.service = m_service;
    VERIFY_OK(repository.save(letter));
    letter.matter = m_case;
    const auto first = repository.save(letter);
    const auto second = repository.save(letter);
    VERIFY_OK(second);
    const auto found = repository.forCase(m_case);
    VERIFY_OK(found);
    QCOMPARE(found->size(), std::size_t{2});
    QCOMPARE(found->at(0).id.value, first->value);
    QVERIFY(repository.forCase({99})->empty());
}

void TestLetterRepository::setsState()
{
    vault::LetterRepository repository(m_temp->database());
    model::Letter letter;
    letter.service = m_service;
    letter.id = *repository.save(letter);
    for (const auto state : {model::LetterState::Sent, model::LetterState::Received, model::LetterState::Drafted}) {
        VERIFY_OK(repository.setState(letter.id, state));
        QCOMPARE(repository.byId(letter.id)->state, state);
    }
}

void TestLetterRepository::refusesWhatIsMissing()
{
    vault::LetterRepository repository(m_temp->database());
    model::Letter letter;
    letter.service = {99};
    QCOMPARE(repository.save(letter).error().code, Code::NotFound);
    letter.service = m_service;
    letter.matter = {99};
    QCOMPARE(repository.save(letter).error().code, Code::NotFound);
    letter.matter = {};
    letter.id = {99};
    QCOMPARE(repository.save(letter).error().code, Code::NotFound);
    QCOMPARE(repository.byId({99}).error().code, Code::NotFound);
    QCOMPARE(repository.setState({99}, model::LetterState::Sent).error().code, Code::NotFound);
    QVERIFY(repository.all()->empty());
}

RECOURSE_TEST(TestLetterRepository, QCoreApplication)
#include "test_letter_repository.moc"
