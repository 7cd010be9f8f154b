// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "support/vault_samples.h"

#include "vault/step_repository.h"

using namespace recourse;

class TestStepRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryField_data();
    void keepsEveryField();
    void lastWordCounts();
    void clearsOne();
};

void TestStepRepository::keepsEveryField_data()
{
    test::addOddTexts();
}

void TestStepRepository::keepsEveryField()
{
    QFETCH(const QString, text);
    test::TempDatabase temp;
    const model::StepRecord record{text, model::StepState::Declined, QDate(2026, 4, 5), text, {model::ExposureId{3}, model::ExposureId{12}}};
    VERIFY_OK(vault::StepRepository(temp.database()).set(record));
    temp.reopen();
    const auto records = vault::StepRepository(temp.database()).records();
    VERIFY_OK(records);
    QVERIFY(*records == std::vector<model::StepRecord>{record});
}

void TestStepRepository::lastWordCounts()
{
    test::TempDatabase temp;
    vault::StepRepository repository(temp.database());
    model::StepRecord record{QStringLiteral("password.change:7"), model::StepState::Declined, QDate(2026, 4, 5),
        QStringLiteral("later")};
    VERIFY_OK(repository.set(record));
    for (const auto state : {model::StepState::Open, model::StepState::Done}) {
        record = {record.id, state, QDate(), QString(), state == model::StepState::Open ? QList<model::ExposureId>{model::ExposureId{7}} : QList<model::ExposureId>()};
        VERIFY_OK(repository.set(record));
        QVERIFY(*repository.records() == std::vector<model::StepRecord>{record});
    }
}

void TestStepRepository::clearsOne()
{
    test::TempDatabase temp;
    vault::StepRepository repository(temp.database());
    const model::StepRecord a{QStringLiteral("a"), model::StepState::Done, {}, {}};
    const model::StepRecord b{QStringLiteral("b"), model::StepState::Done, {}, {}};
    VERIFY_OK(repository.set(b));
    VERIFY_OK(repository.set(a));
    QVERIFY(*repository.records() == (std::vector<model::StepRecord>{a, b}));
    VERIFY_OK(repository.clear(QStringLiteral("' OR 1=1 --")));
    VERIFY_OK(repository.set({a.id, a.state, {}, {}, {model::ExposureId{5}}}));
    VERIFY_OK(repository.clear(QStringLiteral("a")));
    VERIFY_OK(repository.set(b));
    QVERIFY(*repository.records() == std::vector<model::StepRecord>{b});
}

RECOURSE_TEST(TestStepRepository, QCoreApplication)
#include "test_step_repository.moc"
