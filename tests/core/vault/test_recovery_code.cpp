// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "support/temp_vault.h"
#include "support/test_text.h"
#include "vault/recovery_code.h"

#include <QRegularExpression>

using namespace recourse;
using namespace recourse::vault;
using base::Code;

namespace {

base::Result<base::SecretBytes> readText(const QString& text)
{
    return readRecoveryCode(test::secret(text.toUtf8().constData()));
}

} // namespace

class TestRecoveryCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItPrinted();
    void printsEightGroupsOfFive();
    void forgivesHowPeopleType();
    void namesTheGroupOfEveryWrongCharacter();
    void namesTheGroupOfSwappedNeighbours();
    void findsSwappedGroups();
    void countsMissingCharacters();
    void namesTheGroupOfAForeignCharacter();
    void refusesHugeInput();
};

void TestRecoveryCode::readsWhatItPrinted()
{
    for (int round = 0; round < 200; ++round) {
        const base::SecretBytes secret = base::SecretBytes::random(kRecoverySecretBytes);
        const auto read = readText(recoveryCodeText(secret));
        VERIFY_OK(read);
        QVERIFY(read->equals(secret));
    }
}

void TestRecoveryCode::printsEightGroupsOfFive()
{
    const QString text = recoveryCodeText(base::SecretBytes::random(kRecoverySecretBytes));
    static const QRegularExpression form(QStringLiteral("^[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){7}$"));
    QVERIFY2(form.match(text).hasMatch(), qPrintable(text));
}

void TestRecoveryCode::forgivesHowPeopleType()
{
    for (int round = 0; round < 50; ++round) {
        const base::SecretBytes secret = base::SecretBytes::random(kRecoverySecretBytes);
        QString typed = recoveryCodeText(secret).toLower();
        typed.replace(QLatin1Char('-'), QLatin1Char(' '));
        typed.replace(QLatin1Char('0'), QLatin1Char('o'));
        typed.replace(QLatin1Char('1'), round % 2 == 0 ? QLatin1Char('l') : QLatin1Char('I'));
        const auto read = readText(QStringLiteral("  ") + typed + QStringLiteral("\r\n"));
        VERIFY_OK(read);
        QVERIFY(read->equals(secret));
    }
}

void TestRecoveryCode::namesTheGroupOfEveryWrongCharacter()
{
    const QString alphabet = QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
    const QString text = recoveryCodeText(base::SecretBytes::random(kRecoverySecretBytes));
    for (int place = 0; place < text.size(); ++place) {
        if (text.at(place) == QLatin1Char('-'))
            continue;
        for (const QChar other : alphabet) {
            if (other == text.at(place))
                continue;
            QString typed = text;
            typed[place] = other;
            const auto read = readText(typed);
            QVERIFY(!read);
            QCOMPARE(read.error().code, Code::VaultWrongRecoveryCode);
            QCOMPARE(read.error().where, QStringLiteral("group %1").arg(place / 6 + 1));
        }
    }
}

void TestRecoveryCode::namesTheGroupOfSwappedNeighbours()
{
    const QString text = recoveryCodeText(base::SecretBytes::random(kRecoverySecretBytes));
    for (int place = 0; place + 1 < text.size(); ++place) {
        const bool sameGroup = place / 6 == (place + 1) / 6 && text.at(place + 1) != QLatin1Char('-');
        if (!sameGroup || text.at(place) == text.at(place + 1))
            continue;
        QString typed = text;
        std::swap(typed[place], typed[place + 1]);
        const auto read = readText(typed);
        QVERIFY2(!read, qPrintable(QString::number(place)));
        QCOMPARE(read.error().where, QStringLiteral("group %1").arg(place / 6 + 1));
    }
}

void TestRecoveryCode::findsSwappedGroups()
{
    const QStringList groups
        = recoveryCodeText(base::SecretBytes::random(kRecoverySecretBytes)).split(QLatin1Char('-'));
    for (int first = 0; first < groups.size(); ++first) {
        for (int second = first + 1; second < groups.size(); ++second) {
            QStringList typed = groups;
            typed.swapItemsAt(first, second);
            const auto read = readText(typed.join(QLatin1Char('-')));
            QVERIFY(!read);
            QCOMPARE(read.error().where, QStringLiteral("group %1").arg(first + 1));
        }
    }
}

void TestRecoveryCode::countsMissingCharacters()
{
    const QString text = recoveryCodeText(base::SecretBytes::random(kRecoverySecretBytes));
    QCOMPARE(readText(text.left(11)).error().where, QStringLiteral("10 characters instead of 40"));
    QCOMPARE(readText(text + QStringLiteral("-AB")).error().where, QStringLiteral("42 characters instead of 40"));
    QCOMPARE(readText(QString()).error().where, QStringLiteral("0 characters instead of 40"));
}

void TestRecoveryCode::namesTheGroupOfAForeignCharacter()
{
    QString text = recoveryCodeText(base::SecretBytes::random(kRecoverySecretBytes));
    text[13] = QLatin1Char('U');
    QCOMPARE(readText(text).error().where, QStringLiteral("group 3"));
    text[13] = QChar(0x00e4);
    QCOMPARE(readText(text).error().where, QStringLiteral("group 3"));
}

void TestRecoveryCode::refusesHugeInput()
{
    const base::SecretBytes huge(std::size_t{1} << 20);
    const auto read = readRecoveryCode(huge);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Code::VaultWrongRecoveryCode);
}

RECOURSE_TEST(TestRecoveryCode, QCoreApplication)
#include "test_recovery_code.moc"
