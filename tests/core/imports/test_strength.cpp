// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/strength.h"
#include "main/test_program.h"

#include <QtTest>

#include <string>

using namespace recourse;

class TestStrength : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void classesGuessesAsZxcvbnDoes();
    void judgesPassphrases_data();
    void judgesPassphrases();
    void endsSoonOnHugePasswords();
    void seesBehindNulBytes();
};

void TestStrength::classesGuessesAsZxcvbnDoes()
{
    QCOMPARE(imports::strengthClass(0), 0);
    QCOMPARE(imports::strengthClass(9.96), 0); // 996 guesses
    QCOMPARE(imports::strengthClass(9.97), 1); // 1,003 guesses
    QCOMPARE(imports::strengthClass(19.93), 1);
    QCOMPARE(imports::strengthClass(19.94), 2);
    QCOMPARE(imports::strengthClass(26.57), 2);
    QCOMPARE(imports::strengthClass(26.58), 3);
    QCOMPARE(imports::strengthClass(33.21), 3);
    QCOMPARE(imports::strengthClass(33.22), 4);
}

void TestStrength::judgesPassphrases_data()
{
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::newRow("empty") << QByteArray() << 0 << 0;
    QTest::newRow("the most common") << QByteArray("password") << 0 << 0;
    QTest::newRow("digits in a row") << QByteArray("123456") << 0 << 0;
    QTest::newRow("keyboard row") << QByteArray("qwertyuiop") << 0 << 1;
    QTest::newRow("one letter often") << QByteArray("aaaaaaaaaaaaaaaaaaaaaaaa") << 0 << 1;
    QTest::newRow("birthday") << QByteArray("19971231") << 0 << 1;
    QTest::newRow("four words") << QByteArray("harbour violet staple northward") << 4 << 4;
    QTest::newRow("random") << QByteArray("x9#Lq2!vR7pZ") << 4 << 4;
    QTest::newRow("not ASCII") << QByteArray("Жираф-über-漢字-ναυς") << 4 << 4;
}

void TestStrength::judgesPassphrases()
{
    QFETCH(QByteArray, passphrase);
    QFETCH(int, least);
    QFETCH(int, most);

    const auto opinion = imports::passphraseStrength(base::SecretBytes::copyOf({passphrase.constData(), static_cast<std::size_t>(passphrase.size())}));

    QVERIFY2(opinion.strength >= least && opinion.strength <= most, qPrintable(QString::number(opinion.bits)));
    QCOMPARE(opinion.strength, imports::strengthClass(opinion.bits));
}

void TestStrength::endsSoonOnHugePasswords()
{
    const std::string huge(std::size_t{1} << 20, 'q');
    QElapsedTimer time;
    time.start();
    const auto opinion = imports::passwordStrength(huge);
    QVERIFY(time.elapsed() < test::kLongestWaitMs);
    QVERIFY(opinion.strength <= 1);
}

void TestStrength::seesBehindNulBytes()
{
    using namespace std::string_view_literals;
    QCOMPARE(imports::passwordStrength("\0x9#Lq2!vR7pZ"sv).strength, 4);
}

RECOURSE_TEST(TestStrength, QCoreApplication)
#include "test_strength.moc"
