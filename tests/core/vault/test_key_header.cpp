// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/secret_bytes.h"
#include "main/test_program.h"
#include "support/temp_vault.h"
#include "support/test_text.h"
#include "vault/key_header.h"
#include "vault/key_wrap.h"

using namespace recourse;
using namespace recourse::vault;
using base::Code;

namespace {

KeyHeader sampleHeader(const base::SecretBytes& dataKey)
{
    KeyHeader header;
    header.vaultId = QByteArray(kVaultIdBytes, 'v');
    header.created = QDateTime(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
    header.serial = 7;
    if (!wrapDataKey(header, WrapKind::Passphrase, dataKey, test::secret("four words that differ"), kLeastKdfCost))
        qFatal("no passphrase wrap");
    if (!wrapDataKey(header, WrapKind::RecoveryCode, dataKey, test::secret("a code"), kLeastKdfCost))
        qFatal("no recovery wrap");
    return header;
}

} // namespace

class TestKeyHeader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrote();
    void findsEveryFlippedBit();
    void findsEveryMissingEnd();
    void refusesWhatAHostileWriterSays_data();
    void refusesWhatAHostileWriterSays();
    void opensWithTheRightSecretOnly();
    void tagVouchesForTheOpenFields();
    void refusesAnAbsurdCostBeforeWork();
    void textHoldsNoKey();
};

void TestKeyHeader::readsWhatItWrote()
{
    const KeyHeader header = sampleHeader(base::SecretBytes::random(kDataKeyBytes));
    const auto read = decodeKeyHeader(encodeKeyHeader(header));
    VERIFY_OK(read);
    QCOMPARE(read->vaultId, header.vaultId);
    QCOMPARE(read->created, header.created);
    QCOMPARE(read->serial, 7);
    QCOMPARE(encodeKeyHeader(*read), encodeKeyHeader(header));
}

void TestKeyHeader::findsEveryFlippedBit()
{
    const QByteArray whole = encodeKeyHeader(sampleHeader(base::SecretBytes::random(kDataKeyBytes)));
    for (qsizetype byte = 0; byte < whole.size(); ++byte) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray flipped = whole;
            flipped[byte] = static_cast<char>(flipped[byte] ^ (1 << bit));
            const auto read = decodeKeyHeader(flipped);
            QVERIFY2(!read, qPrintable(QStringLiteral("byte %1 bit %2").arg(byte).arg(bit)));
            QCOMPARE(read.error().code, Code::VaultHeaderDamaged);
        }
    }
}

void TestKeyHeader::findsEveryMissingEnd()
{
    const QByteArray whole = encodeKeyHeader(sampleHeader(base::SecretBytes::random(kDataKeyBytes)));
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const auto read = decodeKeyHeader(whole.left(length));
        QVERIFY(!read);
        QCOMPARE(read.error().code, Code::VaultHeaderDamaged);
    }
}

void TestKeyHeader::refusesWhatAHostileWriterSays_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, const char* from, const char* to, Code code) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << static_cast<int>(code);
    };
    row("newer format", "\"format\": 1", "\"format\": 2", Code::VaultNewer);
    row("format zero", "\"format\": 1", "\"format\": 0", Code::VaultHeaderDamaged);
    row("format as text", "\"format\": 1", "\"format\": \"1\"", Code::VaultHeaderDamaged);
    row("another kind", "recourse-vault", "something-else", Code::VaultHeaderDamaged);
    row("another derivation", "argon2id13", "md5", Code::VaultHeaderDamaged);
    row("64 GiB", "\"memory_bytes\": 8192", "\"memory_bytes\": 68719476736", Code::VaultCostOutOfBounds);
    row("no memory", "\"memory_bytes\": 8192", "\"memory_bytes\": 0", Code::VaultCostOutOfBounds);
    row("negative memory", "\"memory_bytes\": 8192", "\"memory_bytes\": -1", Code::VaultCostOutOfBounds);
    row("a billion passes", "\"passes\": 1", "\"passes\": 1000000000", Code::VaultCostOutOfBounds);
    row("passes beyond 64 bits", "\"passes\": 1", "\"passes\": 99999999999999999999", Code::VaultHeaderDamaged);
    row("fraction of a pass", "\"passes\": 1", "\"passes\": 1.5", Code::VaultHeaderDamaged);
    row("empty salt", "\"salt\": \"", "\"salt\": \"\", \"x\": \"", Code::VaultHeaderDamaged);
    row("no key", "\"key\"", "\"lost\"", Code::VaultHeaderDamaged);
    row("no serial", "\"serial\"", "\"lost\"", Code::VaultHeaderDamaged);
    row("no time", "2026-11-21T12:00:00Z", "yesterday", Code::VaultHeaderDamaged);
    row("array", "{\n    \"cipher\"", "[{\n    \"cipher\"", Code::VaultHeaderDamaged);
}

void TestKeyHeader::refusesWhatAHostileWriterSays()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(int, code);
    QByteArray text = encodeKeyHeader(sampleHeader(base::SecretBytes::random(kDataKeyBytes)));
    QVERIFY(text.contains(from));
    text.replace(text.indexOf(from), from.size(), to);
    const auto read = decodeKeyHeader(test::withRightChecksum(text));
    QVERIFY(!read);
    QCOMPARE(base::codeName(read.error().code), base::codeName(static_cast<Code>(code)));
}

void TestKeyHeader::opensWithTheRightSecretOnly()
{
    const base::SecretBytes dataKey = base::SecretBytes::random(kDataKeyBytes);
    const KeyHeader header = sampleHeader(dataKey);
    const auto byPassphrase = unwrapDataKey(header, WrapKind::Passphrase, test::secret("four words that differ"));
    VERIFY_OK(byPassphrase);
    QVERIFY(byPassphrase->equals(dataKey));
    const auto byCode = unwrapDataKey(header, WrapKind::RecoveryCode, test::secret("a code"));
    VERIFY_OK(byCode);
    QVERIFY(byCode->equals(dataKey));
    QCOMPARE(
        unwrapDataKey(header, WrapKind::Passphrase, test::secret("a code")).error().code, Code::VaultWrongPassphrase);
    QCOMPARE(unwrapDataKey(header, WrapKind::Passphrase, {}).error().code, Code::VaultWrongPassphrase);
    QCOMPARE(unwrapDataKey(header, WrapKind::RecoveryCode, test::secret("b code")).error().code,
        Code::VaultWrongRecoveryCode);
}

void TestKeyHeader::tagVouchesForTheOpenFields()
{
    const KeyHeader header = sampleHeader(base::SecretBytes::random(kDataKeyBytes));
    const base::SecretBytes passphrase = test::secret("four words that differ");
    const auto refused
        = [&passphrase](const KeyHeader& changed) { return !unwrapDataKey(changed, WrapKind::Passphrase, passphrase); };
    KeyHeader otherId = header;
    otherId.vaultId[0] = 'x';
    QVERIFY(refused(otherId));
    KeyHeader otherTime = header;
    otherTime.created = otherTime.created.addSecs(1);
    QVERIFY(refused(otherTime));
    KeyHeader otherCost = header;
    otherCost.passphrase.cost.passes = 2;
    QVERIFY(refused(otherCost));
    KeyHeader swapped = header;
    std::swap(swapped.passphrase, swapped.recoveryCode);
    QVERIFY(!unwrapDataKey(swapped, WrapKind::Passphrase, test::secret("a code")));
}

void TestKeyHeader::refusesAnAbsurdCostBeforeWork()
{
    KeyHeader header = sampleHeader(base::SecretBytes::random(kDataKeyBytes));
    header.passphrase.cost.memoryBytes = quint64{64} << 30;
    const auto opened = unwrapDataKey(header, WrapKind::Passphrase, test::secret("four words that differ"));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Code::VaultCostOutOfBounds);
}

void TestKeyHeader::textHoldsNoKey()
{
    const base::SecretBytes dataKey = base::SecretBytes::random(kDataKeyBytes);
    const QByteArray text = encodeKeyHeader(sampleHeader(dataKey));
    const QByteArray key(dataKey.view().data(), kDataKeyBytes);
    QVERIFY(!text.contains(key.toBase64()));
    QVERIFY(!text.contains(key.toHex()));
}

RECOURSE_TEST(TestKeyHeader, QCoreApplication)
#include "test_key_header.moc"
