// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/strength.h"
#include "imports/strength_floor.h"
#include "imports/word_table.h"
#include "main/test_program.h"
#include "password_kinds.h"

#include <QElapsedTimer>
#include <QtTest>

#include <string>

using namespace recourse;

class TestStrengthFloor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isNeverAboveTheOpinion();
    void tellsStrongPasswordsOfPrograms();
    void saysNothingOf_data();
    void saysNothingOf();
    void seesWordsInDisguise_data();
    void seesWordsInDisguise();
    void endsSoonOnHugePasswords();
};

/// Every class is the one that zxcvbn gives, whatever the password is like.
void TestStrengthFloor::isNeverAboveTheOpinion()
{
    constexpr int kPasswords = 20'000;
    test::PasswordKinds kinds(20260521);
    for (int i = 0; i < kPasswords; ++i) {
        const std::string password = kinds.next();
        const auto opinion = imports::passwordStrength(password);
        const double floor = imports::guessBitsFloor(password);
        QVERIFY2(floor <= opinion.bits + 1e-6, password.c_str());
        if (i % 10 == 0)
            QVERIFY2(imports::passwordClass(password) == opinion.strength, password.c_str());
    }
}

/// What it is for: most passwords that programs make are known to be strong without asking zxcvbn.
void TestStrengthFloor::tellsStrongPasswordsOfPrograms()
{
    constexpr std::string_view kCharacters = "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789!#$%&()*+,-./:;<=>?@[]^_{|}~";
    constexpr int kPasswords = 2000;
    std::mt19937_64 random(7);
    int told = 0;
    for (int i = 0; i < kPasswords; ++i) {
        std::string password(12 + random() % 12, ' ');
        for (char& c : password)
            c = kCharacters[random() % kCharacters.size()];
        told += imports::strengthClass(imports::guessBitsFloor(password)) == 4 ? 1 : 0;
    }
    QVERIFY2(told > kPasswords * 8 / 10, qPrintable(QString::number(told)));
}

void TestStrengthFloor::saysNothingOf_data()
{
    QTest::addColumn<QByteArray>("password");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a repetition") << QByteArray("x9#Lq2!vx9#Lq2!v");
    QTest::newRow("one character three times") << QByteArray("x9#Lq2!vR7ppp");
    QTest::newRow("letters in a row") << QByteArray("x9#Lq2!vR7fgh");
    QTest::newRow("zero behind nine") << QByteArray("x9#Lq2!vR890");
    QTest::newRow("not ASCII") << QByteArray("x9#Lq2!vR7p\xC3\x9F");
    QTest::newRow("a NUL") << QByteArray("x9#Lq2!vR7p\0q", 13);
    QTest::newRow("more than is judged") << QByteArray("x9#Lq2!vR7pZ").repeated(6);
}

void TestStrengthFloor::saysNothingOf()
{
    QFETCH(QByteArray, password);
    QCOMPARE(imports::guessBitsFloor({password.constData(), static_cast<std::size_t>(password.size())}), 0.0);
}

void TestStrengthFloor::seesWordsInDisguise_data()
{
    QTest::addColumn<QByteArray>("password");
    for (const char* password : {"password", "drowssap", "P4$$w0rd", "5h4d0w", "qwertyuiop", "',.pyf", "963+", "31.12.1999", "1987", "o'brien", "trustno1", "the", "I"})
        QTest::newRow(password) << QByteArray(password);
}

/// Words, walks and dates are as cheap as they are for zxcvbn.
void TestStrengthFloor::seesWordsInDisguise()
{
    QFETCH(QByteArray, password);
    const std::string text = password.toStdString();
    QVERIFY(imports::guessBitsFloor(text) <= imports::passwordStrength(text).bits + 1e-6);
    QVERIFY(imports::strengthClass(imports::guessBitsFloor(text)) < 4);
}

void TestStrengthFloor::endsSoonOnHugePasswords()
{
    QElapsedTimer time;
    time.start();
    QCOMPARE(imports::passwordClass(std::string(std::size_t{1} << 20, 'q')), imports::passwordStrength(std::string(64, 'q')).strength);
    QVERIFY(time.elapsed() < test::kLongestWaitMs);
}

RECOURSE_TEST(TestStrengthFloor, QCoreApplication)
#include "test_strength_floor.moc"
