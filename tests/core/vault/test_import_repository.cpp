// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "support/vault_samples.h"

#include "model/exposure.h"
#include "vault/data_held_repository.h"
#include "vault/deletion_wishes.h"
#include "vault/exposure_repository.h"
#include "vault/import_repository.h"

#include <algorithm>

using namespace recourse;
using base::Code;

namespace {

model::Account imported(const char* domain, const char* login = "me")
{
    return test::sampleAccount({}, QString::fromUtf8(domain), QString::fromUtf8(login));
}

model::ImportRun runOf(int added, int changed)
{
    model::ImportRun run;
    run.fileName = QStringLiteral("export 'one'.csv");
    run.format = QStringLiteral("chrome");
    run.at = QDateTime(QDate(2026, 11, 21), QTime(12, 0, 1), Qt::UTC);
    run.records = added + changed + 6;
    run.added = added;
    run.changed = changed;
    run.merged = 1;
    run.known = 2;
    run.skipped = 3;
    return run;
}

} // namespace

class TestImportRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void storesAccountsServicesAndRun();
    void keepsOddTexts_data();
    void keepsOddTexts();
    void asksForServicesOnce();
    void marksWhoJudgedThePassword();
    void asksForStrengthsWhileStoring();
    void storesNothingIfAStrengthIsNotGiven();
    void sameImportTwiceAddsNothing();
    void failsAsAWhole();
    void undoRemovesWhatWasAdded();
    void undoRestoresWhatWasChanged();
    void undoKeepsWhatTheUserTouched_data();
    void undoKeepsWhatTheUserTouched();
    void undoKeepsUsersEditOfAChangedAccount();
    void undoHandsOnWhatALaterImportHasToo_data();
    void undoHandsOnWhatALaterImportHasToo();
    void undoTakesItsOwnChangesOutOfLaterOnes();
    void undoLeavesNoJudgementOfItsOwn();
    void undoInAnyOrderEndsWhereItBegan();
    void undoRemovesServicesOfEarlierUndoneImports();
    void editBeforeAnImportDoesNotBlockItsUndo();
    void undoRefusesTwiceAndUnknown();

private:
    model::ImportRun applied(const std::vector<model::Account>& added, const std::vector<model::Account>& changed = {});
    model::Account only();

    std::unique_ptr<test::TempDatabase> m_temp;
};

void TestImportRepository::init()
{
    m_temp = std::make_unique<test::TempDatabase>();
}

model::ImportRun TestImportRepository::applied(
    const std::vector<model::Account>& added, const std::vector<model::Account>& changed)
{
    const auto run
        = vault::ImportRepository(m_temp->database())
              .apply(runOf(static_cast<int>(added.size()), static_cast<int>(changed.size())), added, changed);
    return run ? *run : (qFatal("%s", qPrintable(test::errorText(run.error()))), model::ImportRun());
}

model::Account TestImportRepository::only()
{
    return vault::AccountRepository(m_temp->database()).all()->at(0);
}

void TestImportRepository::storesAccountsServicesAndRun()
{
    model::Account unresolved;
    unresolved.title = QStringLiteral("Old Shop");
    const model::ImportRun run
        = applied({imported("a.example"), imported("a.example", "other"), imported("b.example"), unresolved});

    model::ImportRun expected = runOf(4, 0);
    expected.id = run.id;
    expected.run = run.id;
    QVERIFY(run == expected);
    m_temp->reopen();
    const auto history = vault::ImportRepository(m_temp->database()).history();
    VERIFY_OK(history);
    QCOMPARE(history->size(), std::size_t{1});
    QVERIFY(history->at(0) == expected);
    QCOMPARE(*vault::AccountRepository(m_temp->database()).count(), 4);
    vault::ServiceRepository services(m_temp->database());
    QCOMPARE(services.all()->size(), std::size_t{3});
    QCOMPARE(services.byKey(QStringLiteral("a.example"))->domains, QStringList{QStringLiteral("a.example")});
    QCOMPARE(services.byKey(QStringLiteral("title:old shop"))->name, QStringLiteral("Old Shop"));
}

void TestImportRepository::keepsOddTexts_data()
{
    test::addOddTexts();
}

void TestImportRepository::keepsOddTexts()
{
    QFETCH(const QString, text);
    model::Account account = test::sampleAccount({}, text, text);
    account.title = text;
    account.also = {text};
    account.tags = {text};
    account.otherHosts = {text};
    applied({account});
    const model::Account stored = only();
    account.id = stored.id;
    account.service = stored.service;
    QVERIFY(stored == account);
}

void TestImportRepository::asksForServicesOnce()
{
    test::storedService(m_temp->database(), QStringLiteral("known.example"));
    QStringList asked;
    const auto serviceFor = [&](const model::Account& account) {
        asked.append(account.domain);
        model::Service service;
        service.key = QStringLiteral("not the key");
        service.name = QStringLiteral("Resolved");
        service.country = QStringLiteral("FR");
        return service;
    };
    const auto run
        = vault::ImportRepository(m_temp->database())
              .apply({}, {imported("new.example"), imported("known.example"), imported("new.example", "two")}, {},
                  serviceFor);
    VERIFY_OK(run);
    QCOMPARE(asked, QStringList{QStringLiteral("new.example")});
    const auto made = vault::ServiceRepository(m_temp->database()).byKey(QStringLiteral("new.example"));
    VERIFY_OK(made);
    QCOMPARE(made->name, QStringLiteral("Resolved"));
    QCOMPARE(made->country, QStringLiteral("FR"));
}

void TestImportRepository::asksForStrengthsWhileStoring()
{
    model::Account waiting = imported("a.example");
    waiting.password = {-1, 2, 7, {}, -1};
    std::vector<std::size_t> asked;
    const auto strengthOf = [&asked](std::size_t index) -> base::Result<int> {
        asked.push_back(index);
        return index == 0 ? 3 : -1;
    };
    const auto run = vault::ImportRepository(m_temp->database()).apply({}, {waiting, imported("b.example")}, {}, {}, strengthOf);
    VERIFY_OK(run);
    QCOMPARE(asked, (std::vector<std::size_t>{0, 1}));
    const auto all = vault::AccountRepository(m_temp->database()).all();
    VERIFY_OK(all);
    QCOMPARE(all->at(0).password, (model::PasswordJudgement{3, 2, 7, run->id, -1}));
    QCOMPARE(all->at(1).password, model::PasswordJudgement());
}

void TestImportRepository::storesNothingIfAStrengthIsNotGiven()
{
    const auto strengthOf = [](std::size_t index) -> base::Result<int> { return index == 0 ? base::Result<int>(1) : base::fail(Code::Cancelled); };
    vault::ImportRepository repository(m_temp->database());
    const auto run = repository.apply({}, {imported("a.example"), imported("b.example")}, {}, {}, strengthOf);
    QVERIFY(!run);
    QCOMPARE(run.error().code, Code::Cancelled);
    QCOMPARE(*vault::AccountRepository(m_temp->database()).count(), 0);
    QVERIFY(repository.history()->empty());
}

void TestImportRepository::marksWhoJudgedThePassword()
{
    model::Account judged = imported("a.example");
    judged.password = {3, 2, 7, {}, -1};
    const model::ImportRun first = applied({judged, imported("b.example")});
    const auto all = vault::AccountRepository(m_temp->database()).all();
    QCOMPARE(all->at(0).password.judgedBy.value, first.id.value);
    QCOMPARE(all->at(0).password.reuseGroup, 7);
    QCOMPARE(all->at(1).password.judgedBy.value, 0);

    model::Account kept = all->at(0);
    kept.title = QStringLiteral("New title");
    model::Account judgedNow = all->at(1);
    judgedNow.password = {0, 1, 0, {}, -1};
    const model::ImportRun second = applied({}, {kept, judgedNow});
    const auto after = vault::AccountRepository(m_temp->database()).all();
    QCOMPARE(after->at(0).password.judgedBy.value, first.id.value);
    QCOMPARE(after->at(1).password.judgedBy.value, second.id.value);
}

void TestImportRepository::sameImportTwiceAddsNothing()
{
    const std::vector<model::Account> accounts{imported("a.example"), imported("b.example")};
    applied(accounts);
    const auto before = *vault::AccountRepository(m_temp->database()).all();
    const model::ImportRun again = applied(accounts);
    QCOMPARE(again.added, 0);
    QCOMPARE(again.known, 4);
    QVERIFY(*vault::AccountRepository(m_temp->database()).all() == before);
    QCOMPARE(vault::ServiceRepository(m_temp->database()).all()->size(), std::size_t{2});
    QVERIFY(vault::ImportRepository(m_temp->database()).history()->at(0) == again);

    const auto undone = vault::ImportRepository(m_temp->database()).undo(again.id);
    VERIFY_OK(undone);
    QCOMPARE(undone->removed, 0);
    QVERIFY(*vault::AccountRepository(m_temp->database()).all() == before);
}

void TestImportRepository::failsAsAWhole()
{
    applied({imported("a.example"), imported("b.example")});
    const auto before = *vault::AccountRepository(m_temp->database()).all();
    vault::ImportRepository repository(m_temp->database());

    model::Account gone = before.at(0);
    gone.id = {99};
    QCOMPARE(repository.apply({}, {imported("new.example")}, {gone}).error().code, Code::NotFound);
    model::Account twin = before.at(0);
    twin.domain = before.at(1).domain;
    QCOMPARE(repository.apply({}, {imported("new.example")}, {twin}).error().code, Code::AlreadyThere);
    model::Account orphan = imported("new.example");
    orphan.service = {99};
    QCOMPARE(repository.apply({}, {orphan}, {}).error().code, Code::NotFound);

    QVERIFY(*vault::AccountRepository(m_temp->database()).all() == before);
    QCOMPARE(repository.history()->size(), std::size_t{1});
    QCOMPARE(vault::ServiceRepository(m_temp->database()).all()->size(), std::size_t{2});
}

void TestImportRepository::undoRemovesWhatWasAdded()
{
    const model::AccountId own = test::storedAccount(m_temp->database(), QStringLiteral("own.example"));
    const model::ImportRun run = applied({imported("a.example"), imported("own.example", "imported")});
    const auto undone = vault::ImportRepository(m_temp->database()).undo(run.id);
    VERIFY_OK(undone);
    QCOMPARE(undone->removed, 2);
    QCOMPARE(undone->restored, 0);
    QCOMPARE(undone->kept, 0);
    QCOMPARE(only().id.value, own.value);
    const auto services = vault::ServiceRepository(m_temp->database()).all();
    QCOMPARE(services->size(), std::size_t{1});
    QCOMPARE(services->at(0).key, QStringLiteral("own.example"));
    QVERIFY(vault::ImportRepository(m_temp->database()).history()->at(0).undone);
    applied({imported("a.example")});
    QCOMPARE(*vault::AccountRepository(m_temp->database()).count(), 2);
}

void TestImportRepository::undoRestoresWhatWasChanged()
{
    model::Account full = imported("a.example");
    full.created = QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
    full.tags = {QStringLiteral("before")};
    full.password = {1, 2, 3, {}, 4};
    applied({full});
    const model::Account before = only();
    model::Account changed = before;
    changed.tags = {QStringLiteral("before"), QStringLiteral("after")};
    changed.lastUsed = QDateTime(QDate(2024, 1, 1), QTime(0, 0), Qt::UTC);
    changed.state = model::AccountState::Dormant;
    changed.password = {4, 0, 0, {}, -1};
    const model::ImportRun run = applied({}, {changed, changed});
    QVERIFY(!(only() == before));

    const auto undone = vault::ImportRepository(m_temp->database()).undo(run.id);
    VERIFY_OK(undone);
    QCOMPARE(undone->restored, 1);
    QVERIFY(only() == before);
}

void TestImportRepository::undoKeepsWhatTheUserTouched_data()
{
    QTest::addColumn<QString>("touch");
    for (const char* touch : {"edit", "state", "exposure", "wish", "data", "letter", "case"})
        QTest::newRow(touch) << QString::fromUtf8(touch);
}

void TestImportRepository::undoKeepsWhatTheUserTouched()
{
    QFETCH(const QString, touch);
    vault::Database& database = m_temp->database();
    const model::ImportRun run = applied({imported("a.example"), imported("b.example")});
    const model::Account account = only();
    if (touch == QStringLiteral("edit")) {
        VERIFY_OK(vault::AccountRepository(database).save(account));
    } else if (touch == QStringLiteral("state")) {
        VERIFY_OK(vault::AccountRepository(database).setState(account.id, model::AccountState::Dormant, {}));
    } else if (touch == QStringLiteral("exposure")) {
        model::Exposure exposure;
        exposure.account = account.id;
        exposure.breach = test::storedBreaches(database, 1).at(0);
        vault::ExposureRepository exposures(database);
        VERIFY_OK(exposures.replaceComputed({exposure}));
        VERIFY_OK(
            exposures.setDisposition(exposures.all()->at(0).id, model::Disposition::NeverMine, {}, QDate(2026, 1, 1)));
    } else if (touch == QStringLiteral("wish")) {
        VERIFY_OK(vault::DeletionWishes(database).set(account.id, QDate(2026, 1, 1)));
    } else if (touch == QStringLiteral("data")) {
        VERIFY_OK(vault::DataHeldRepository(database).add(
            {account.service, account.id, QStringLiteral("phone"), model::DataLayer::Gave, QStringLiteral("user"), QDate(2026, 1, 1)}));
    } else if (touch == QStringLiteral("letter")) {
        vault::Statement letter
            = database.prepare("INSERT INTO letters VALUES (1, NULL, ?1, '', '', '', '', '[]', '', '[]', '', "
                               "'', NULL, '', '', '', '[]', '[]', NULL, NULL, 'drafted', NULL, '[]')");
        VERIFY_OK(letter.bind(1, account.service.value).run());
    } else {
        test::storedCase(database, account.service, QStringLiteral("access"));
    }

    const auto undone = vault::ImportRepository(database).undo(run.id);
    VERIFY_OK(undone);
    QCOMPARE(undone->removed, 1);
    QCOMPARE(undone->kept, 1);
    QCOMPARE(undone->keptAccounts.at(0).value, account.id.value);
    QCOMPARE(only().id.value, account.id.value);
    QCOMPARE(vault::ServiceRepository(database).all()->size(), std::size_t{1});
}

void TestImportRepository::undoKeepsUsersEditOfAChangedAccount()
{
    vault::AccountRepository accounts(m_temp->database());
    const model::AccountId id = test::storedAccount(m_temp->database(), QStringLiteral("a.example"));
    model::Account changed = *accounts.byId(id);
    changed.title = QStringLiteral("from the file");
    const model::ImportRun run = applied({}, {changed});
    model::Account edited = *accounts.byId(id);
    edited.tags = {QStringLiteral("mine")};
    VERIFY_OK(accounts.save(edited));

    const auto undone = vault::ImportRepository(m_temp->database()).undo(run.id);
    VERIFY_OK(undone);
    QCOMPARE(undone->restored, 0);
    QCOMPARE(undone->kept, 1);
    QVERIFY(*accounts.byId(id) == edited);
}

void TestImportRepository::undoHandsOnWhatALaterImportHasToo_data()
{
    QTest::addColumn<bool>("tellsNews");
    QTest::newRow("changed") << true;
    QTest::newRow("known") << false;
}

void TestImportRepository::undoHandsOnWhatALaterImportHasToo()
{
    QFETCH(const bool, tellsNews);
    const model::ImportRun first = applied({imported("a.example"), imported("b.example")});
    model::Account changed = only();
    changed.title = QStringLiteral("second");
    vault::ImportRepository repository(m_temp->database());
    const auto second = tellsNews ? repository.apply({}, {}, {changed}) : repository.apply({}, {}, {}, {}, {}, {}, {changed.id});
    VERIFY_OK(second);

    const auto early = repository.undo(first.id);
    VERIFY_OK(early);
    QCOMPARE(early->removed, 1);
    QCOMPARE(early->kept, 0); // nobody worked on it
    QCOMPARE(early->shared, 1);
    QVERIFY(early->sharedAccounts == std::vector<model::AccountId>{changed.id});
    QCOMPARE(only().title, tellsNews ? QStringLiteral("second") : QStringLiteral("Title"));
    const auto late = repository.undo(second->id);
    VERIFY_OK(late);
    QCOMPARE(late->removed, 1);
    QCOMPARE(late->shared, 0);
    QCOMPARE(*vault::AccountRepository(m_temp->database()).count(), 0);
    QVERIFY(vault::ServiceRepository(m_temp->database()).all()->empty());
}

void TestImportRepository::undoTakesItsOwnChangesOutOfLaterOnes()
{
    applied({imported("a.example")});
    model::Account changed = only();
    changed.tags = {QStringLiteral("Kx")};
    changed.otherHosts = {QStringLiteral("login.a.example")};
    changed.created = QDateTime(QDate(2015, 1, 1), QTime(0, 0), Qt::UTC);
    const model::ImportRun second = applied({}, {changed});
    changed.tags.append(QStringLiteral("third"));
    changed.lastUsed = QDateTime(QDate(2024, 1, 1), QTime(0, 0), Qt::UTC);
    const model::ImportRun third = applied({}, {changed});

    vault::ImportRepository repository(m_temp->database());
    const auto undone = repository.undo(second.id);
    VERIFY_OK(undone);
    QCOMPARE(undone->restored, 1);
    QCOMPARE(undone->kept + undone->shared, 0);
    const model::Account left = only();
    QCOMPARE(left.tags, QStringList{QStringLiteral("third")});
    QVERIFY(left.otherHosts.isEmpty());
    QVERIFY(!left.created.isValid());
    QCOMPARE(left.lastUsed, changed.lastUsed);
    VERIFY_OK(repository.undo(third.id));
    QVERIFY(only().tags.isEmpty() && !only().lastUsed.isValid());
}

void TestImportRepository::undoLeavesNoJudgementOfItsOwn()
{
    model::Account judged = imported("a.example");
    judged.password = {3, 1, 0, {}, -1};
    const model::ImportRun first = applied({judged});
    model::Account changed = only();
    changed.password = {0, 2, 1, {}, 7};
    const model::ImportRun second = applied({}, {changed});
    changed = only();
    changed.password.reusedCount = 3; // more accounts in the group of the second
    applied({}, {changed});

    VERIFY_OK(vault::ImportRepository(m_temp->database()).undo(second.id));
    QCOMPARE(only().password, (model::PasswordJudgement{3, 1, 0, first.id, -1}));
}

void TestImportRepository::undoInAnyOrderEndsWhereItBegan()
{
    const model::Account own = *vault::AccountRepository(m_temp->database()).byId(test::storedAccount(m_temp->database(), QStringLiteral("own.example")));
    vault::ImportRepository repository(m_temp->database());
    std::vector<int> order{0, 1, 2, 3};
    do {
        std::vector<model::ImportId> imports{applied({imported("a.example")}).id};
        for (const char* tag : {"one", "two", "three"}) {
            std::vector<model::Account> all = *vault::AccountRepository(m_temp->database()).all();
            for (model::Account& account : all)
                account.tags.append(QString::fromLatin1(tag));
            imports.push_back(applied({imported(tag)}, all).id);
        }
        for (const int place : order)
            VERIFY_OK(repository.undo(imports[static_cast<std::size_t>(place)]));
        QVERIFY(*vault::AccountRepository(m_temp->database()).all() == std::vector<model::Account>{own});
        QCOMPARE(vault::ServiceRepository(m_temp->database()).all()->size(), std::size_t{1});
    } while (std::next_permutation(order.begin(), order.end()));
}

void TestImportRepository::undoRemovesServicesOfEarlierUndoneImports()
{
    const model::ImportRun first = applied({imported("a.example", "one")});
    const model::ImportRun second = applied({imported("a.example", "two")});
    vault::ImportRepository repository(m_temp->database());
    VERIFY_OK(repository.undo(first.id));
    QCOMPARE(vault::ServiceRepository(m_temp->database()).all()->size(), std::size_t{1});
    VERIFY_OK(repository.undo(second.id));
    QVERIFY(vault::ServiceRepository(m_temp->database()).all()->empty());
}

void TestImportRepository::editBeforeAnImportDoesNotBlockItsUndo()
{
    vault::AccountRepository accounts(m_temp->database());
    applied({imported("a.example")});
    VERIFY_OK(accounts.save(only()));
    const model::Account before = only();
    model::Account changed = before;
    changed.title = QStringLiteral("changed");
    const model::ImportRun run = applied({}, {changed});
    const auto undone = vault::ImportRepository(m_temp->database()).undo(run.id);
    VERIFY_OK(undone);
    QCOMPARE(undone->restored, 1);
    QVERIFY(only() == before);
}

void TestImportRepository::undoRefusesTwiceAndUnknown()
{
    vault::ImportRepository repository(m_temp->database());
    const model::ImportRun run = applied({imported("a.example")});
    VERIFY_OK(repository.undo(run.id));
    QCOMPARE(repository.undo(run.id).error().code, Code::BadArgument);
    QCOMPARE(repository.undo({99}).error().code, Code::NotFound);
}

RECOURSE_TEST(TestImportRepository, QCoreApplication)
#include "test_import_repository.moc"
