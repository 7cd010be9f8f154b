// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "support/vault_samples.h"

#include "model/exposure.h"
#include "vault/data_held_repository.h"
#include "vault/exposure_repository.h"

using namespace recourse;
using base::Code;

namespace {

QDateTime utc(int year, int month, int day)
{
    return QDateTime(QDate(year, month, day), QTime(1, 2, 3), Qt::UTC);
}

model::Account fullAccount(model::ServiceId service, const QString& text)
{
    model::Account account;
    account.service = service;
    account.kind = model::AccountKind::App;
    account.domain = text + QStringLiteral("1");
    account.host = text + QStringLiteral("2");
    account.otherHosts = {text, QStringLiteral("b.example"), text};
    account.title = text;
    account.login = text + QStringLiteral("3");
    account.also = {text};
    account.tags = {text, QStringLiteral("Private/Web")};
    account.state = model::AccountState::Closed;
    account.archived = true;
    account.oneTimeCode = true;
    account.passkey = true;
    account.created = utc(1901, 2, 3);
    account.lastUsed = utc(2026, 2, 3);
    account.passwordChanged = utc(2038, 2, 3);
    account.closedOn = QDate(2025, 12, 31);
    account.password = {4, 3, 2, {}, 123456};
    account.person = text + QStringLiteral("4");
    return account;
}

} // namespace

class TestAccountRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryField_data();
    void keepsEveryField();
    void keepsDefaults();
    void keepsEveryKindAndState();
    void updatesTheStoredOne();
    void refusesSameMergeKey();
    void refusesMissingService();
    void refusesUnknownIds();
    void removesWithWhatBelongsToIt();
    void setsState();
    void mergesTwo();
    void mergeKeepsTheUsersWord();
    void mergeResolvesTheUnresolved();
    void mergeFailsAsAWhole();
};

void TestAccountRepository::keepsEveryField_data()
{
    test::addOddTexts();
}

void TestAccountRepository::keepsEveryField()
{
    QFETCH(const QString, text);
    test::TempDatabase temp;
    model::Account account = fullAccount(test::storedService(temp.database(), QStringLiteral("a.example")), text);
    const auto id = vault::AccountRepository(temp.database()).save(account);
    VERIFY_OK(id);
    account.id = *id;
    temp.reopen();

    vault::AccountRepository repository(temp.database());
    const auto byId = repository.byId(*id);
    VERIFY_OK(byId);
    QVERIFY(*byId == account);
    const auto all = repository.all();
    VERIFY_OK(all);
    QVERIFY(all->at(0) == account);
    QCOMPARE(*repository.count(), 1);
}

void TestAccountRepository::keepsDefaults()
{
    test::TempDatabase temp;
    vault::AccountRepository repository(temp.database());
    model::Account account;
    account.service = test::storedService(temp.database(), QStringLiteral("a.example"));
    account.id = *repository.save(account);
    QVERIFY(*repository.byId(account.id) == account);
}

void TestAccountRepository::keepsEveryKindAndState()
{
    test::TempDatabase temp;
    vault::AccountRepository repository(temp.database());
    const model::ServiceId service = test::storedService(temp.database(), QStringLiteral("a.example"));
    int number = 0;
    for (const auto kind : {model::AccountKind::Web, model::AccountKind::App, model::AccountKind::Local,
             model::AccountKind::Unresolved}) {
        for (const auto state :
            {model::AccountState::Open, model::AccountState::Dormant, model::AccountState::Closed}) {
            model::Account account
                = test::sampleAccount(service, QStringLiteral("a.example"), QString::number(++number));
            account.kind = kind;
            account.state = state;
            const auto id = repository.save(account);
            VERIFY_OK(id);
            account.id = *id;
            QVERIFY(*repository.byId(*id) == account);
        }
    }
}

void TestAccountRepository::updatesTheStoredOne()
{
    test::TempDatabase temp;
    vault::AccountRepository repository(temp.database());
    const model::AccountId id = test::storedAccount(temp.database(), QStringLiteral("a.example"));
    model::Account changed = fullAccount(repository.byId(id)->service, QStringLiteral("new"));
    changed.id = id;
    const auto saved = repository.save(changed);
    VERIFY_OK(saved);
    QCOMPARE(saved->value, id.value);
    QVERIFY(*repository.byId(id) == changed);
    QCOMPARE(*repository.count(), 1);
}

void TestAccountRepository::refusesSameMergeKey()
{
    test::TempDatabase temp;
    vault::AccountRepository repository(temp.database());
    const model::ServiceId service = test::storedService(temp.database(), QStringLiteral("a.example"));
    VERIFY_OK(repository.save(test::sampleAccount(service, QStringLiteral("a.example"), QStringLiteral("Me"))));
    const auto twin = repository.save(test::sampleAccount(service, QStringLiteral("a.example"), QStringLiteral("mE")));
    QVERIFY(!twin);
    QCOMPARE(twin.error().code, Code::AlreadyThere);

    const auto other
        = repository.save(test::sampleAccount(service, QStringLiteral("a.example"), QStringLiteral("other")));
    VERIFY_OK(other);
    model::Account renamed = *repository.byId(*other);
    renamed.login = QStringLiteral("ME");
    QCOMPARE(repository.save(renamed).error().code, Code::AlreadyThere);
    QCOMPARE(repository.byId(*other)->login, QStringLiteral("other"));
}

void TestAccountRepository::refusesMissingService()
{
    test::TempDatabase temp;
    vault::AccountRepository repository(temp.database());
    const auto orphan = repository.save(test::sampleAccount({99}, QStringLiteral("a.example"), QStringLiteral("me")));
    QVERIFY(!orphan);
    QCOMPARE(orphan.error().code, Code::NotFound);
    QCOMPARE(*repository.count(), 0);
}

void TestAccountRepository::refusesUnknownIds()
{
    test::TempDatabase temp;
    vault::AccountRepository repository(temp.database());
    QCOMPARE(repository.byId({5}).error().code, Code::NotFound);
    QCOMPARE(repository.remove({5}).error().code, Code::NotFound);
    QCOMPARE(repository.setState({5}, model::AccountState::Closed, {}).error().code, Code::NotFound);
    model::Account account = test::sampleAccount(
        test::storedService(temp.database(), QStringLiteral("a.example")), QStringLiteral("a.example"), {});
    account.id = {5};
    QCOMPARE(repository.save(account).error().code, Code::NotFound);
}

void TestAccountRepository::removesWithWhatBelongsToIt()
{
    test::TempDatabase temp;
    vault::AccountRepository repository(temp.database());
    const model::AccountId gone = test::storedAccount(temp.database(), QStringLiteral("a.example"));
    const model::AccountId stays = test::storedAccount(temp.database(), QStringLiteral("b.example"));
    const auto breaches = test::storedBreaches(temp.database(), 1);
    model::Exposure exposure;
    exposure.breach = breaches.at(0);
    exposure.account = gone;
    model::Exposure other = exposure;
    other.account = stays;
    vault::ExposureRepository exposures(temp.database());
    VERIFY_OK(exposures.replaceComputed({exposure, other}));
    vault::DataHeldRepository held(temp.database());
    VERIFY_OK(
        held.add({repository.byId(gone)->service, gone, QStringLiteral("email"), model::DataLayer::Gave, {}, {}}));

    VERIFY_OK(repository.remove(gone));
    QCOMPARE(exposures.all()->size(), std::size_t{1});
    QCOMPARE(exposures.all()->at(0).account.value, stays.value);
    QVERIFY(held.all()->empty());
    const model::AccountId next = test::storedAccount(temp.database(), QStringLiteral("c.example"));
    QVERIFY(next.value > stays.value); // ids are not used twice: steps and scripts remember them
}

void TestAccountRepository::setsState()
{
    test::TempDatabase temp;
    vault::AccountRepository repository(temp.database());
    const model::AccountId id = test::storedAccount(temp.database(), QStringLiteral("a.example"));
    VERIFY_OK(repository.setState(id, model::AccountState::Closed, QDate(2026, 3, 1)));
    QCOMPARE(repository.byId(id)->state, model::AccountState::Closed);
    QCOMPARE(repository.byId(id)->closedOn, QDate(2026, 3, 1));
    VERIFY_OK(repository.setState(id, model::AccountState::Open, QDate(2026, 3, 1)));
    QCOMPARE(repository.byId(id)->closedOn, QDate());
}

void TestAccountRepository::mergesTwo()
{
    test::TempDatabase temp;
    vault::AccountRepository repository(temp.database());
    const model::ServiceId service = test::storedService(temp.database(), QStringLiteral("a.example"));
    model::Account into = test::sampleAccount(service, QStringLiteral("a.example"), QStringLiteral("me"));
    into.created = utc(2015, 1, 1);
    into.lastUsed = utc(2016, 1, 1);
    into.passwordChanged = utc(2015, 1, 1);
    into.password.strength = 1;
    into.tags = {QStringLiteral("one")};
    into.state = model::AccountState::Closed;
    into.closedOn = QDate(2020, 1, 1);
    into.archived = true;
    model::Account from = test::sampleAccount(service, QStringLiteral("a.example"), QStringLiteral("me@mail.example"));
    from.host = QStringLiteral("app.a.example");
    from.created = utc(2012, 1, 1);
    from.passwordChanged = utc(2018, 1, 1);
    from.password.strength = 4;
    from.tags = {QStringLiteral("ONE"), QStringLiteral("two")};
    from.passkey = true;
    from.also = {QStringLiteral("ME"), QStringLiteral("+44 1")};
    into.id = *repository.save(into);
    from.id = *repository.save(from);
    vault::DataHeldRepository held(temp.database());
    VERIFY_OK(held.add({service, into.id, QStringLiteral("email"), model::DataLayer::Gave, {}, {}}));
    VERIFY_OK(held.add({service, from.id, QStringLiteral("email"), model::DataLayer::Gave, {}, {}}));
    VERIFY_OK(held.add({service, from.id, QStringLiteral("phone"), model::DataLayer::Gave, {}, {}}));

    const auto merged = repository.merge(into.id, from.id);
    VERIFY_OK(merged);
    QVERIFY(*merged == *repository.byId(into.id));
    QCOMPARE(*repository.count(), 1);
    QCOMPARE(merged->login, QStringLiteral("me"));
    QCOMPARE(merged->also, (QStringList{QStringLiteral("me@mail.example"), QStringLiteral("+44 1")}));
    QCOMPARE(merged->otherHosts, QStringList{QStringLiteral("app.a.example")});
    QCOMPARE(merged->tags, (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
    QCOMPARE(merged->created, from.created);
    QCOMPARE(merged->lastUsed, into.lastUsed);
    QCOMPARE(merged->passwordChanged, from.passwordChanged);
    QCOMPARE(merged->password.strength, 4);
    QCOMPARE(merged->state, model::AccountState::Open);
    QCOMPARE(merged->closedOn, QDate());
    QVERIFY(merged->passkey && !merged->archived);
    QCOMPARE(held.all()->size(), std::size_t{2});
    QCOMPARE(held.all()->at(1).account.value, into.id.value);
}

void TestAccountRepository::mergeKeepsTheUsersWord()
{
    test::TempDatabase temp;
    vault::AccountRepository repository(temp.database());
    const model::AccountId into = test::storedAccount(temp.database(), QStringLiteral("a.example"));
    const model::AccountId from = test::storedAccount(temp.database(), QStringLiteral("b.example"));
    const auto breaches = test::storedBreaches(temp.database(), 4);
    const auto exposure = [&](model::AccountId account, int breach, const char* note) {
        model::Exposure made;
        made.account = account;
        made.breach = breaches.at(static_cast<std::size_t>(breach));
        made.note = QString::fromUtf8(note);
        return made;
    };
    vault::ExposureRepository exposures(temp.database());
    VERIFY_OK(exposures.replaceComputed({exposure(into, 0, ""), exposure(from, 0, "from"), exposure(into, 1, "into"),
        exposure(from, 1, "from"), exposure(into, 2, ""), exposure(from, 2, ""), exposure(from, 3, "only from")}));

    VERIFY_OK(repository.merge(into, from));
    QStringList notes;
    const auto all = exposures.all();
    VERIFY_OK(all);
    for (const model::Exposure& left : *all) {
        QCOMPARE(left.account.value, into.value);
        notes.append(QString::number(left.breach.value - breaches.at(0).value) + left.note);
    }
    notes.sort();
    QCOMPARE(notes,
        (QStringList {
            QStringLiteral("0from"), QStringLiteral("1into"), QStringLiteral("2"), QStringLiteral("3only from")}));
}

void TestAccountRepository::mergeResolvesTheUnresolved()
{
    test::TempDatabase temp;
    vault::AccountRepository repository(temp.database());
    model::Account unresolved;
    unresolved.service = test::storedService(temp.database(), QStringLiteral("title:shop"));
    unresolved.title = QStringLiteral("Shop");
    unresolved.id = *repository.save(unresolved);
    const model::AccountId web = test::storedAccount(temp.database(), QStringLiteral("shop.example"));
    const model::ServiceId service = repository.byId(web)->service;

    const auto merged = repository.merge(unresolved.id, web);
    VERIFY_OK(merged);
    QCOMPARE(merged->id.value, unresolved.id.value);
    QCOMPARE(merged->kind, model::AccountKind::Web);
    QCOMPARE(merged->domain, QStringLiteral("shop.example"));
    QCOMPARE(merged->service.value, service.value);
    QVERIFY(merged->otherHosts.isEmpty());
}

void TestAccountRepository::mergeFailsAsAWhole()
{
    test::TempDatabase temp;
    vault::AccountRepository repository(temp.database());
    const model::AccountId id = test::storedAccount(temp.database(), QStringLiteral("a.example"));
    const model::Account before = *repository.byId(id);
    QCOMPARE(repository.merge(id, {99}).error().code, Code::NotFound);
    QCOMPARE(repository.merge({99}, id).error().code, Code::NotFound);
    QCOMPARE(repository.merge(id, id).error().code, Code::BadArgument);
    QVERIFY(*repository.byId(id) == before);
}

RECOURSE_TEST(TestAccountRepository, QCoreApplication)
#include "test_account_repository.moc"
