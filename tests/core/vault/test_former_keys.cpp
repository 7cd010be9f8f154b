// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "support/vault_samples.h"

#include "model/service_key.h"
#include "vault/account_division.h"
#include "vault/connection.h"
#include "vault/former_key_repository.h"
#include "vault/import_repository.h"
#include "vault/schema.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace recourse;
using model::Account;
using model::AccountId;
using model::FormerKey;

/// What accounts went by before they were merged, corrected or split.
class TestFormerKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_temp = std::make_unique<test::TempDatabase>(); }
    void cleanup() { m_temp.reset(); }
    void mergeRemembersTheKeys();
    void keysOfWhatWasMergedBeforeGoAlong();
    void unresolvedAccountThatTakesAPlaceIsRemembered();
    void takingTheMergeBackDropsThem();
    void splitHandsThemOver();
    void correctionOfAnImportedAccountIsRemembered();
    void backToTheFormerOneForgetsTheWordTakenBack();
    void correctionOfAnAccountByHandIsNot();
    void correctionAfterALaterImportIsRemembered();
    void failedCorrectionRemembersNothing();
    void goAndComeBackWithTheirAccount();
    void vaultOfTheFormerVersionTakesThem();

private:
    vault::Database& database() { return m_temp->database(); }
    AccountId stored(const QString& domain, const QString& login = QStringLiteral("anna"))
    {
        return test::storedAccount(database(), domain, login);
    }
    /// Brings an account as an import does.
    AccountId imported(const char* domain)
    {
        const QString host = QString::fromUtf8(domain);
        const auto run = vault::ImportRepository(database()).apply({}, {test::sampleAccount({}, host, QStringLiteral("anna"))}, {});
        if (!run)
            qFatal("%s", qPrintable(test::errorText(run.error())));
        return vault::AccountRepository(database()).all()->back().id;
    }
    Account account(AccountId id) { return *vault::AccountRepository(database()).byId(id); }
    void move(AccountId id, const char* domain)
    {
        Account moved = account(id);
        moved.domain = moved.host = QString::fromUtf8(domain);
        VERIFY_OK(vault::AccountRepository(database()).save(moved));
    }
    QStringList keysOf(AccountId id)
    {
        QStringList keys;
        const auto formerKeys = vault::FormerKeyRepository(database()).of(id);
        if (!formerKeys)
            qFatal("%s", qPrintable(test::errorText(formerKeys.error())));
        for (const FormerKey& former : *formerKeys)
            keys << QString(former.key).replace(QChar(u'\x1F'), u' ') + (former.origin == FormerKey::Origin::Merged ? u'm' : u'c');
        return keys;
    }
    static model::Service serviceFor(const Account& account) { return test::sampleService(account.domain); }

    std::unique_ptr<test::TempDatabase> m_temp;
};

void TestFormerKeys::mergeRemembersTheKeys()
{
    const AccountId into = stored(QStringLiteral("a.example"));
    const AccountId from = stored(QStringLiteral("b.example"), QStringLiteral("Anna"));
    VERIFY_OK(vault::mergeAccounts(database(), {into, from}));
    QCOMPARE(keysOf(into), QStringList{QStringLiteral("b.example annam")});
}

void TestFormerKeys::keysOfWhatWasMergedBeforeGoAlong()
{
    const AccountId into = stored(QStringLiteral("a.example"));
    const AccountId from = imported("b.example");
    const AccountId first = stored(QStringLiteral("c.example"));
    move(from, "d.example");
    VERIFY_OK(vault::mergeAccounts(database(), {from, first}));
    VERIFY_OK(vault::mergeAccounts(database(), {into, from}));
    const QStringList expected{QStringLiteral("b.example annam"), QStringLiteral("c.example annam"), QStringLiteral("d.example annam")};
    QCOMPARE(keysOf(into), expected);
    QCOMPARE(vault::FormerKeyRepository(database()).all()->size(), std::size_t{3});
}

void TestFormerKeys::unresolvedAccountThatTakesAPlaceIsRemembered()
{
    Account loose = test::sampleAccount(test::storedService(database(), QStringLiteral("title:bank")), {}, QStringLiteral("anna"));
    loose.kind = model::AccountKind::Unresolved;
    loose.title = QStringLiteral("Bank");
    loose.host.clear();
    const AccountId into = *vault::AccountRepository(database()).save(loose);
    VERIFY_OK(vault::mergeAccounts(database(), {into, stored(QStringLiteral("bank.example"))}));
    QCOMPARE(account(into).domain, QStringLiteral("bank.example"));
    const QStringList expected{QStringLiteral("bank.example annam"), QStringLiteral("title:bank annam")};
    QCOMPARE(keysOf(into), expected);
}

void TestFormerKeys::takingTheMergeBackDropsThem()
{
    const AccountId into = stored(QStringLiteral("a.example"));
    const AccountId from = imported("b.example");
    move(from, "c.example");
    const auto merged = vault::mergeAccounts(database(), {into, from});
    VERIFY_OK(merged);
    QCOMPARE(keysOf(into).size(), 2);
    VERIFY_OK(vault::takeBack(database(), *merged));
    QCOMPARE(keysOf(into), QStringList());
    QCOMPARE(keysOf(from), QStringList{QStringLiteral("b.example annac")});
}

void TestFormerKeys::splitHandsThemOver()
{
    const AccountId whole = stored(QStringLiteral("a.example"));
    VERIFY_OK(vault::mergeAccounts(database(), {whole, stored(QStringLiteral("b.example")), stored(QStringLiteral("c.example"))}));
    Account remaining = account(whole);
    Account made = remaining;
    made.id = {};
    made.service = {};
    made.domain = QStringLiteral("b.example");
    made.host = QStringLiteral("www.b.example");
    made.otherHosts.clear();
    remaining.otherHosts.removeAll(QStringLiteral("www.b.example"));
    const auto split = vault::splitAccount(database(), remaining, made, serviceFor);
    VERIFY_OK(split);
    QCOMPARE(keysOf(whole), QStringList{QStringLiteral("c.example annam")});
    QCOMPARE(keysOf(split->after.back().id), QStringList{QStringLiteral("b.example annam")});
    VERIFY_OK(vault::takeBack(database(), *split));
    QCOMPARE(keysOf(whole).size(), 2);
    QCOMPARE(vault::FormerKeyRepository(database()).all()->size(), std::size_t{2});
}

void TestFormerKeys::correctionOfAnImportedAccountIsRemembered()
{
    const AccountId id = imported("old.example");
    move(id, "new.example");
    QCOMPARE(keysOf(id), QStringList{QStringLiteral("old.example annac")});
    Account renamed = account(id);
    renamed.login = QStringLiteral("anna2");
    VERIFY_OK(vault::AccountRepository(database()).save(renamed));
    QCOMPARE(keysOf(id), QStringList{QStringLiteral("old.example annac")}); // no list has new.example with anna
    VERIFY_OK(vault::AccountRepository(database()).save(renamed)); // nothing that lists tell accounts by
    QCOMPARE(keysOf(id).size(), 1);
}

void TestFormerKeys::backToTheFormerOneForgetsTheWordTakenBack()
{
    const AccountId id = imported("right.example");
    move(id, "wrong.example");
    move(id, "right.example");
    QCOMPARE(keysOf(id), QStringList());
    move(id, "other.example");
    QCOMPARE(keysOf(id), QStringList{QStringLiteral("right.example annac")});
}

void TestFormerKeys::correctionOfAnAccountByHandIsNot()
{
    const AccountId id = stored(QStringLiteral("typo.example"));
    move(id, "right.example");
    QCOMPARE(keysOf(id), QStringList());
}

void TestFormerKeys::correctionAfterALaterImportIsRemembered()
{
    const AccountId id = stored(QStringLiteral("old.example"));
    VERIFY_OK(vault::ImportRepository(database()).apply({}, {}, {}, {}, {}, {}, {id}));
    move(id, "new.example");
    QCOMPARE(keysOf(id), QStringList{QStringLiteral("old.example annac")});
}

void TestFormerKeys::failedCorrectionRemembersNothing()
{
    const AccountId id = imported("old.example");
    stored(QStringLiteral("taken.example"));
    Account moved = account(id);
    moved.domain = moved.host = QStringLiteral("taken.example");
    QCOMPARE(vault::AccountRepository(database()).save(moved).error().code, base::Code::AlreadyThere);
    QCOMPARE(keysOf(id), QStringList());
    QCOMPARE(account(id).domain, QStringLiteral("old.example"));
}

void TestFormerKeys::goAndComeBackWithTheirAccount()
{
    const AccountId id = imported("old.example");
    move(id, "new.example");
    const auto removed = vault::removeAccounts(database(), {id});
    VERIFY_OK(removed);
    QVERIFY(vault::FormerKeyRepository(database()).all()->empty());
    VERIFY_OK(vault::putBack(database(), *removed));
    QCOMPARE(keysOf(id), QStringList{QStringLiteral("old.example annac")});
}

void TestFormerKeys::vaultOfTheFormerVersionTakesThem()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("vault.db")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    auto connected = vault::connect(file.fileName(), base::SecretBytes::random(32), vault::Access::ReadWrite);
    VERIFY_OK(connected);
    VERIFY_OK(vault::migrate(**connected, vault::schemaMigrations().first(5)));
    const AccountId into = test::storedAccount(**connected, QStringLiteral("a.example"));
    const AccountId from = test::storedAccount(**connected, QStringLiteral("b.example"));
    VERIFY_OK(vault::migrate(**connected, vault::schemaMigrations()));
    QCOMPARE(*vault::AccountRepository(**connected).count(), 2);
    QVERIFY(vault::FormerKeyRepository(**connected).all()->empty());
    VERIFY_OK(vault::mergeAccounts(**connected, {into, from}));
    QCOMPARE(vault::FormerKeyRepository(**connected).all()->size(), std::size_t{1});
}

RECOURSE_TEST(TestFormerKeys, QCoreApplication)
#include "test_former_keys.moc"
