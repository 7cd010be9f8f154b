// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "support/temp_vault.h"
#include "support/test_text.h"
#include "vault/vault.h"

using namespace recourse;
using namespace recourse::vault;
using base::Code;

namespace {

base::SecretBytes code(const QString& text)
{
    return test::secret(text.toUtf8().constData());
}

} // namespace

class TestVaultKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWrongPassphraseWithOneMessage();
    void opensWithTheRecoveryCode();
    void namesTheMistypedGroup();
    void refusesAnotherVaultsCode();
    void changesThePassphraseWithoutRewritingData();
    void changesThePassphraseAfterRecovery();
    void renewsTheRecoveryCode();
    void refusesAnEmptyNewPassphrase();
};

void TestVaultKeys::refusesWrongPassphraseWithOneMessage()
{
    test::TempVault vault;
    const QByteArray before = test::fileBytes(vault.headerPath());
    QString first;
    for (int attempt = 0; attempt < 50; ++attempt) {
        const QString wrong = QStringLiteral("wrong %1").arg(attempt);
        const auto opened = Vault::open(vault.folder(), code(wrong), OpenMode::ReadWrite, vault.clock());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Code::VaultWrongPassphrase);
        if (first.isEmpty())
            first = opened.error().text();
        QCOMPARE(opened.error().text(), first);
    }
    QCOMPARE(test::fileBytes(vault.headerPath()), before);
    QVERIFY(vault.tryOpen());
}

void TestVaultKeys::opensWithTheRecoveryCode()
{
    test::TempVault vault;
    const auto opened
        = Vault::openWithRecoveryCode(vault.folder(), vault.recoveryCode(), OpenMode::ReadWrite, vault.clock());
    VERIFY_OK(opened);
}

void TestVaultKeys::namesTheMistypedGroup()
{
    test::TempVault vault;
    base::SecretBytes typed = vault.recoveryCode().clone();
    typed.data()[14] = typed.data()[14] == '7' ? '8' : '7';
    const auto opened = Vault::openWithRecoveryCode(vault.folder(), typed, OpenMode::ReadWrite, vault.clock());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Code::VaultWrongRecoveryCode);
    QCOMPARE(opened.error().where, QStringLiteral("group 3"));
}

void TestVaultKeys::refusesAnotherVaultsCode()
{
    test::TempVault vault;
    test::TempVault other;
    const auto opened
        = Vault::openWithRecoveryCode(vault.folder(), other.recoveryCode(), OpenMode::ReadWrite, vault.clock());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Code::VaultWrongRecoveryCode);
}

void TestVaultKeys::changesThePassphraseWithoutRewritingData()
{
    test::TempVault vault;
    vault.fill(20);
    const QByteArray data = test::fileBytes(vault.dataPath());
    {
        const auto opened = vault.open();
        QVERIFY(opened->changePassphrase(test::secret("another four words")));
    }
    QCOMPARE(test::fileBytes(vault.dataPath()), data);
    QCOMPARE(vault.tryOpen().error().code, Code::VaultWrongPassphrase);
    const auto opened
        = Vault::open(vault.folder(), test::secret("another four words"), OpenMode::ReadWrite, vault.clock());
    VERIFY_OK(opened);
    QCOMPARE(test::fileBytes(vault.headerPath()), test::fileBytes(vault.headerCopyPath()));
}

void TestVaultKeys::changesThePassphraseAfterRecovery()
{
    test::TempVault vault;
    {
        const auto opened
            = Vault::openWithRecoveryCode(vault.folder(), vault.recoveryCode(), OpenMode::ReadWrite, vault.clock());
        VERIFY_OK(opened);
        QVERIFY((*opened)->changePassphrase(test::secret("found again")));
    }
    QVERIFY(Vault::open(vault.folder(), test::secret("found again"), OpenMode::ReadWrite, vault.clock()));
    QVERIFY(Vault::openWithRecoveryCode(vault.folder(), vault.recoveryCode(), OpenMode::ReadWrite, vault.clock()));
}

void TestVaultKeys::renewsTheRecoveryCode()
{
    test::TempVault vault;
    QString renewed;
    {
        const auto opened = vault.open();
        const auto result = opened->renewRecoveryCode();
        VERIFY_OK(result);
        renewed = *result;
    }
    QVERIFY(vault.tryOpen());
    QVERIFY(Vault::openWithRecoveryCode(vault.folder(), code(renewed), OpenMode::ReadWrite, vault.clock()));
    const auto old
        = Vault::openWithRecoveryCode(vault.folder(), vault.recoveryCode(), OpenMode::ReadWrite, vault.clock());
    QVERIFY(!old);
    QCOMPARE(old.error().code, Code::VaultWrongRecoveryCode);
}

void TestVaultKeys::refusesAnEmptyNewPassphrase()
{
    test::TempVault vault;
    const auto opened = vault.open();
    const auto changed = opened->changePassphrase({});
    QVERIFY(!changed);
    QCOMPARE(changed.error().code, Code::PassphraseTooWeak);
}

RECOURSE_TEST(TestVaultKeys, QCoreApplication)
#include "test_vault_keys.moc"
