// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "support/vault_samples.h"

#include "vault/data_held_repository.h"

using namespace recourse;
using base::Code;

class TestDataHeldRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsEveryField_data();
    void keepsEveryField();
    void keepsLayersApart();
    void addsOnceWithTheEarliestDate();
    void removesExactlyOne();
    void refusesMissingServiceAndAccount();

private:
    std::unique_ptr<test::TempDatabase> m_temp;
    model::AccountId m_account;
    model::ServiceId m_service;
};

void TestDataHeldRepository::init()
{
    m_temp = std::make_unique<test::TempDatabase>();
    m_account = test::storedAccount(m_temp->database(), QStringLiteral("a.example"));
    m_service = vault::AccountRepository(m_temp->database()).byId(m_account)->service;
}

void TestDataHeldRepository::keepsEveryField_data()
{
    test::addOddTexts();
}

void TestDataHeldRepository::keepsEveryField()
{
    QFETCH(const QString, text);
    vault::DataHeldRepository repository(m_temp->database());
    const model::DataHeld held{m_service, m_account, text, model::DataLayer::TheySay, text, QDate(2026, 2, 28)};
    VERIFY_OK(repository.add(held));
    const auto all = repository.all();
    VERIFY_OK(all);
    QVERIFY(*all == std::vector<model::DataHeld>{held});
    VERIFY_OK(repository.remove(held));
    QVERIFY(repository.all()->empty());
}

void TestDataHeldRepository::keepsLayersApart()
{
    vault::DataHeldRepository repository(m_temp->database());
    const model::ServiceId other = test::storedService(m_temp->database(), QStringLiteral("b.example"));
    model::DataHeld held{m_service, {}, QStringLiteral("email"), model::DataLayer::Gave, {}, {}};
    for (const auto layer : {model::DataLayer::Gave, model::DataLayer::TheySay, model::DataLayer::Leaked}) {
        held.layer = layer;
        VERIFY_OK(repository.add(held));
    }
    held.service = other;
    VERIFY_OK(repository.add(held));
    QCOMPARE(repository.all()->size(), std::size_t{4});
    QCOMPARE(repository.forService(m_service)->size(), std::size_t{3});
    QCOMPARE(repository.forService(m_service)->at(1).layer, model::DataLayer::TheySay);
    QVERIFY(repository.forService({99})->empty());
}

void TestDataHeldRepository::addsOnceWithTheEarliestDate()
{
    vault::DataHeldRepository repository(m_temp->database());
    for (const model::AccountId account : {model::AccountId(), m_account}) {
        model::DataHeld held{m_service, account, QStringLiteral("phone"), model::DataLayer::Leaked,
            QStringLiteral("breach"), {}};
        for (const QDate since : {QDate(), QDate(2020, 5, 1), QDate(2024, 1, 1), QDate(2019, 1, 1), QDate()}) {
            held.since = since;
            VERIFY_OK(repository.add(held));
        }
    }
    const auto all = repository.all();
    VERIFY_OK(all);
    QCOMPARE(all->size(), std::size_t{2});
    QCOMPARE(all->at(0).since, QDate(2019, 1, 1));
    QCOMPARE(all->at(1).since, QDate(2019, 1, 1));
}

void TestDataHeldRepository::removesExactlyOne()
{
    vault::DataHeldRepository repository(m_temp->database());
    const model::DataHeld ofService{m_service, {}, QStringLiteral("phone"), model::DataLayer::Gave, {}, {}};
    model::DataHeld ofAccount = ofService;
    ofAccount.account = m_account;
    VERIFY_OK(repository.add(ofService));
    VERIFY_OK(repository.add(ofAccount));
    VERIFY_OK(repository.remove(ofService));
    QVERIFY(*repository.all() == std::vector<model::DataHeld>{ofAccount});
    QCOMPARE(repository.remove(ofService).error().code, Code::NotFound);
}

void TestDataHeldRepository::refusesMissingServiceAndAccount()
{
    vault::DataHeldRepository repository(m_temp->database());
    const model::DataHeld held{{99}, {}, QStringLiteral("phone"), model::DataLayer::Gave, {}, {}};
    QCOMPARE(repository.add(held).error().code, Code::NotFound);
    QCOMPARE(
        repository.add({m_service, {99}, QStringLiteral("phone"), model::DataLayer::Gave, {}, {}}).error().code,
        Code::NotFound);
    QVERIFY(repository.all()->empty());
}

RECOURSE_TEST(TestDataHeldRepository, QCoreApplication)
#include "test_data_held_repository.moc"
