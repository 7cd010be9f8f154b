// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/secret_bytes.h"
#include "main/test_program.h"

#include <QtTest>

#include <type_traits>

using namespace recourse::base;

class TestSecretBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsACopy();
    void movesWithoutCopying();
    void comparesContentAndLength();
    void randomBytesDiffer();
};

static_assert(!std::is_copy_constructible_v<SecretBytes>);
static_assert(!std::is_copy_assignable_v<SecretBytes>);
static_assert(!std::is_convertible_v<SecretBytes, QString>);

void TestSecretBytes::holdsACopy()
{
    std::string source = "passphrase";
    const SecretBytes secret = SecretBytes::copyOf(source);
    wipe(source.data(), source.size());
    QCOMPARE(secret.view(), std::string_view("passphrase"));
    QCOMPARE(source, std::string(10, '\0'));
}

void TestSecretBytes::movesWithoutCopying()
{
    SecretBytes first = SecretBytes::copyOf("abc");
    const unsigned char* address = first.data();
    const SecretBytes second = std::move(first);
    QCOMPARE(second.data(), address);
    QVERIFY(first.empty()); // NOLINT(bugprone-use-after-move): the empty state after a move is promised
}

void TestSecretBytes::comparesContentAndLength()
{
    QVERIFY(SecretBytes::copyOf("abc").equals(SecretBytes::copyOf("abc")));
    QVERIFY(!SecretBytes::copyOf("abc").equals(SecretBytes::copyOf("abd")));
    QVERIFY(!SecretBytes::copyOf("abc").equals(SecretBytes::copyOf("ab")));
    QVERIFY(SecretBytes().equals(SecretBytes()));
}

void TestSecretBytes::randomBytesDiffer()
{
    QVERIFY(!SecretBytes::random(32).equals(SecretBytes::random(32)));
}

RECOURSE_TEST(TestSecretBytes, QCoreApplication)
#include "test_secret_bytes.moc"
