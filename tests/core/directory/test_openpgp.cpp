// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory_fixture.h"

#include "directory/openpgp.h"
#include "main/test_program.h"

using namespace recourse;
using base::Code;

namespace {

// Made with GnuPG for these tests, dated 2020; the keys are used nowhere else.
QByteArray file(const char* name)
{
    const QByteArray bytes = test::contentOf(QStringLiteral(RECOURSE_SOURCE_DIR "/tests/data/openpgp/") + QLatin1String(name));
    if (bytes.isEmpty())
        qFatal("%s is missing", name);
    return bytes;
}

const QString kFingerprint = QStringLiteral("A22BE5E9B7B9E340396BAF0B5BCF176C4338595F");

} // namespace

class TestOpenPgp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsKeys();
    void refusesWhatIsNoPublisherKey_data();
    void refusesWhatIsNoPublisherKey();
    void comparesFingerprints();
    void takesGoodSignatures_data();
    void takesGoodSignatures();
    void refusesOtherSignatures_data();
    void refusesOtherSignatures();
    void refusesAChangedList();
};

void TestOpenPgp::readsKeys()
{
    for (const char* name : {"publisher.asc", "publisher.gpg"}) {
        const auto key = directory::readSigningKey(file(name));
        VERIFY_OK(key);
        QCOMPARE(key->fingerprint, kFingerprint);
        QCOMPARE(key->publicKey, file(name));
    }
}

void TestOpenPgp::refusesWhatIsNoPublisherKey_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << file("list.json");
    QTest::newRow("signature") << file("list.json.sig");
    QTest::newRow("two keys") << file("two.asc");
    QTest::newRow("secret key") << file("secret.asc");
    QTest::newRow("revoked key") << file("revoked.asc");
    QTest::newRow("cut short") << file("publisher.gpg").left(200);
    QTest::newRow("huge") << QByteArray(2 << 20, 'x');
}

void TestOpenPgp::refusesWhatIsNoPublisherKey()
{
    QFETCH(QByteArray, bytes);

    COMPARE_ERROR(directory::readSigningKey(bytes), Code::FeedKey);
}

void TestOpenPgp::comparesFingerprints()
{
    const auto key = directory::readSigningKey(file("publisher.asc"));
    VERIFY_OK(key);

    QVERIFY(directory::isFingerprint(QStringLiteral("a22b e5e9 b7b9 e340 396b  af0b 5bcf 176c 4338 595f"), *key));
    QVERIFY(!directory::isFingerprint(QStringLiteral("4338595F"), *key));
    QVERIFY(!directory::isFingerprint(QString(), *key));
}

void TestOpenPgp::takesGoodSignatures_data()
{
    QTest::addColumn<QByteArray>("signature");
    for (const char* name : {"list.json.sig", "detached.sig", "detached.asc"})
        QTest::newRow(name) << file(name);
}

void TestOpenPgp::takesGoodSignatures()
{
    QFETCH(QByteArray, signature);
    const auto key = directory::readSigningKey(file("publisher.asc"));
    VERIFY_OK(key);

    VERIFY_OK(directory::checkSignature(test::view(file("list.json")), signature, *key, 1 << 20));
}

void TestOpenPgp::refusesOtherSignatures_data()
{
    QTest::addColumn<QByteArray>("signature");
    for (const char* name : {"else.sig", "other.sig", "expired.sig", "bomb.sig", "list.json", "publisher.asc"})
        QTest::newRow(name) << file(name);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut short") << file("list.json.sig").left(150);
    QByteArray flipped = file("detached.sig");
    flipped[300] = static_cast<char>(flipped[300] ^ 1);
    QTest::newRow("flipped") << flipped;
    QTest::newRow("random") << QByteArray(5000, '\x9d');
    QTest::newRow("nested") << QByteArray(1'000'000, '\xa3');
}

void TestOpenPgp::refusesOtherSignatures()
{
    QFETCH(QByteArray, signature);
    const auto key = directory::readSigningKey(file("publisher.asc"));
    VERIFY_OK(key);

    COMPARE_ERROR(directory::checkSignature(test::view(file("list.json")), signature, *key, 1 << 20), Code::FeedSignature);
}

void TestOpenPgp::refusesAChangedList()
{
    const auto key = directory::readSigningKey(file("publisher.asc"));
    VERIFY_OK(key);
    QByteArray changed = file("list.json");
    changed.replace("totp", "none");

    for (const char* name : {"list.json.sig", "detached.sig"})
        COMPARE_ERROR(directory::checkSignature(test::view(changed), file(name), *key, 1 << 20), Code::FeedSignature);
}

RECOURSE_TEST(TestOpenPgp, QCoreApplication)
#include "test_openpgp.moc"
