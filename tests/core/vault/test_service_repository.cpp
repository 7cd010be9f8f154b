// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "support/vault_samples.h"

using namespace recourse;
using base::Code;

class TestServiceRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryField_data();
    void keepsEveryField();
    void updatesByIdAndByKey();
    void refusesKeyOfAnother();
    void refusesUnknownIds();
    void ordersByKey();
    void searches_data();
    void searches();
};

void TestServiceRepository::keepsEveryField_data()
{
    test::addOddTexts();
}

void TestServiceRepository::keepsEveryField()
{
    QFETCH(const QString, text);
    test::TempDatabase temp;
    model::Service service;
    service.key = text;
    service.name = text + QStringLiteral("1");
    service.legalEntity = text + QStringLiteral("2");
    service.domains = {text, QStringLiteral("b.example"), text};
    service.country = text + QStringLiteral("3");
    service.sector = text + QStringLiteral("4");
    service.privacyEmail = text + QStringLiteral("5");
    service.postalAddress = text + QStringLiteral("\n6");
    service.contactSource = text + QStringLiteral("7");
    const auto id = vault::ServiceRepository(temp.database()).save(service);
    VERIFY_OK(id);
    service.id = *id;
    temp.reopen();

    vault::ServiceRepository repository(temp.database());
    const auto byKey = repository.byKey(text);
    VERIFY_OK(byKey);
    QVERIFY(*byKey == service);
    const auto byId = repository.byId(*id);
    VERIFY_OK(byId);
    QVERIFY(*byId == service);
}

void TestServiceRepository::updatesByIdAndByKey()
{
    test::TempDatabase temp;
    vault::ServiceRepository repository(temp.database());
    const model::ServiceId id = test::storedService(temp.database(), QStringLiteral("a.example"));

    model::Service again = test::sampleService(QStringLiteral("a.example"));
    again.name = QStringLiteral("Second name");
    const auto byKey = repository.save(again);
    VERIFY_OK(byKey);
    QCOMPARE(byKey->value, id.value);
    QCOMPARE(repository.byId(id)->name, QStringLiteral("Second name"));

    again.id = id;
    again.key = QStringLiteral("renamed.example");
    VERIFY_OK(repository.save(again));
    QCOMPARE(repository.all()->size(), std::size_t{1});
    QCOMPARE(repository.byId(id)->key, QStringLiteral("renamed.example"));
}

void TestServiceRepository::refusesKeyOfAnother()
{
    test::TempDatabase temp;
    vault::ServiceRepository repository(temp.database());
    test::storedService(temp.database(), QStringLiteral("a.example"));
    model::Service other = test::sampleService(QStringLiteral("a.example"));
    other.id = test::storedService(temp.database(), QStringLiteral("b.example"));
    const auto refused = repository.save(other);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Code::AlreadyThere);
    QCOMPARE(repository.byId(other.id)->key, QStringLiteral("b.example"));
}

void TestServiceRepository::refusesUnknownIds()
{
    test::TempDatabase temp;
    vault::ServiceRepository repository(temp.database());
    QCOMPARE(repository.byId({7}).error().code, Code::NotFound);
    QCOMPARE(repository.byKey(QStringLiteral("' OR 1=1 --")).error().code, Code::NotFound);
    model::Service service = test::sampleService(QStringLiteral("a.example"));
    service.id = {7};
    QCOMPARE(repository.save(service).error().code, Code::NotFound);
}

void TestServiceRepository::ordersByKey()
{
    test::TempDatabase temp;
    for (const QString& key : {QStringLiteral("c.example"), QStringLiteral("a.example"), QStringLiteral("b.example")})
        test::storedService(temp.database(), key);
    const auto all = vault::ServiceRepository(temp.database()).all();
    VERIFY_OK(all);
    QCOMPARE(all->at(0).key, QStringLiteral("a.example"));
    QCOMPARE(all->at(2).key, QStringLiteral("c.example"));
}

void TestServiceRepository::searches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("by key") << QStringLiteral("SHOP.example")
                            << QStringList{QStringLiteral("shop.example"), QStringLiteral("workshop.example")};
    QTest::newRow("equal before begins before contains")
        << QStringLiteral("shop")
        << QStringList{QStringLiteral("zz.example"), QStringLiteral("shop.example"),
               QStringLiteral("workshop.example")};
    QTest::newRow("by name in another script")
        << QString::fromUtf8("ÜBER") << QStringList{QStringLiteral("ueber.example")};
    QTest::newRow("by further domain") << QStringLiteral("second.example")
                                       << QStringList{QStringLiteral("ueber.example")};
    QTest::newRow("pattern signs are letters") << QStringLiteral("%") << QStringList();
    QTest::newRow("injection") << QStringLiteral("' OR '1'='1") << QStringList();
}

void TestServiceRepository::searches()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, keys);
    test::TempDatabase temp;
    vault::ServiceRepository repository(temp.database());
    const auto add = [&](const char* key, const char* name, const QStringList& domains) {
        model::Service service;
        service.key = QString::fromUtf8(key);
        service.name = QString::fromUtf8(name);
        service.domains = domains;
        return repository.save(service).ok();
    };
    QVERIFY(add("shop.example", "The Store", {}));
    QVERIFY(add("ueber.example", "Über Uns", {QStringLiteral("ueber.example"), QStringLiteral("second.example")}));
    QVERIFY(add("workshop.example", "Tools", {}));
    QVERIFY(add("zz.example", "Shop", {}));

    const auto found = repository.search(text);
    VERIFY_OK(found);
    QStringList foundKeys;
    for (const model::Service& service : *found)
        foundKeys.append(service.key);
    QCOMPARE(foundKeys, keys);
}

RECOURSE_TEST(TestServiceRepository, QCoreApplication)
#include "test_service_repository.moc"
