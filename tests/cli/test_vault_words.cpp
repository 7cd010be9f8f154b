// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "support/command_line.h"

#include <QtTest>

using namespace recourse::test;

/// Passphrases, recovery codes and sheets, as the real program takes and gives them.
class TestVaultWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void makesNoVaultWhoseSheetCanBeWrittenNowhere();
    void makesANewRecoveryCode();
    void keepsTheOldCodeWhenTheSheetCanBeWrittenNowhere();
    void readsPassphrases_data();
    void readsPassphrases();
    void keepsAndForgetsWhatWasGiven();
    void isQuietAboutADamagedPage();

private:
    [[nodiscard]] CommandAnswer recover(const QString& code, const QStringList& more = {}) const
    {
        return m_cli.run(QStringList{s("recover"), s("--code-file"), m_cli.write(s("code.txt"), code.toUtf8() + '\n'), s("--new-passphrase-file"),
                             m_cli.write(s("same.txt"), QByteArray(CommandLine::kPassphrase) + '\n')}
            + more);
    }
    static QString s(const char* text) { return QString::fromUtf8(text); }

    CommandLine m_cli;
    QString m_code;
};

void TestVaultWords::initTestCase()
{
    const CommandAnswer made = m_cli.run({s("init")});
    QVERIFY2(made.exit == 0, made.output.constData());
    m_code = made.object().value(s("recovery_code")).toString();
    QVERIFY(!m_code.isEmpty());
}

void TestVaultWords::makesNoVaultWhoseSheetCanBeWrittenNowhere()
{
    const CommandLine other;
    const CommandAnswer refused = other.run({s("init"), s("--recovery-sheet"), other.path(s("nowhere/sheet.pdf"))});
    QCOMPARE(refused.errorCode(), s("file.unwritable"));
    QCOMPARE(refused.exit, 5);
    QVERIFY(!QFileInfo::exists(other.vault()));
}

void TestVaultWords::makesANewRecoveryCode()
{
    const CommandAnswer made = m_cli.run({s("recovery-code"), s("--recovery-sheet"), m_cli.path(s("sheet.pdf"))});
    QVERIFY2(made.exit == 0, made.output.constData());
    QVERIFY(QFileInfo(m_cli.path(s("sheet.pdf"))).size() > 0);
    const QString fresh = made.object().value(s("recovery_code")).toString();
    QVERIFY(!fresh.isEmpty());
    QCOMPARE(recover(m_code).errorCode(), s("vault.wrong_recovery_code"));
    m_code = fresh;
}

void TestVaultWords::keepsTheOldCodeWhenTheSheetCanBeWrittenNowhere()
{
    const QStringList sheet{s("--recovery-sheet"), m_cli.path(s("nowhere/sheet.pdf"))};
    QCOMPARE(recover(m_code, sheet).errorCode(), s("file.unwritable"));
    QCOMPARE(m_cli.run(QStringList{s("recovery-code")} + sheet).errorCode(), s("file.unwritable"));
    const CommandAnswer recovered = recover(m_code);
    QVERIFY2(recovered.exit == 0, recovered.output.constData());
    m_code = recovered.object().value(s("recovery_code")).toString();
}

void TestVaultWords::readsPassphrases_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code"); // empty: it opens
    const QByteArray right(CommandLine::kPassphrase);
    QTest::newRow("no line end") << right << QString();
    QTest::newRow("of Windows") << QByteArray("\xEF\xBB\xBF") + right + "\r\n" << QString();
    QTest::newRow("more lines") << right + "\nand more\n" << QString();
    QTest::newRow("another") << right + "s\n" << s("vault.wrong_passphrase");
    QTest::newRow("too long to be taken whole") << QByteArray(4097, 'x') + '\n' << s("call.bad_argument");
}

void TestVaultWords::readsPassphrases()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const QString file = m_cli.write(s("words.txt"), bytes);
    const CommandAnswer answer = m_cli.runBare({s("--json"), s("--vault"), m_cli.vault(), s("--passphrase-file"), file, s("accounts")});
    QCOMPARE(answer.errorCode(), code);
    QCOMPARE(answer.exit == 0, code.isEmpty());
}

void TestVaultWords::keepsAndForgetsWhatWasGiven()
{
    const CommandAnswer added = m_cli.run({s("accounts"), s("add"), s("url=https://example.com"), s("login=a@example.org")});
    QVERIFY2(added.exit == 0, added.output.constData());
    const auto given = [](const CommandAnswer& answer) {
        QStringList classes;
        for (const QJsonValue& entry : answer.object().value(QStringLiteral("gave")).toArray())
            classes += entry.toObject().value(QStringLiteral("class")).toString();
        return classes;
    };
    const QStringList show{s("accounts"), s("data"), s("1")};
    QVERIFY(given(m_cli.run(show + QStringList{s("--gave"), s("phone")})).contains(s("phone")));
    QVERIFY(given(m_cli.run(show)).contains(s("phone")));
    QCOMPARE(m_cli.run(show + QStringList{s("--gave"), s("shoe_size")}).errorCode(), s("call.bad_argument"));
    QVERIFY(!given(m_cli.run(show + QStringList{s("--remove"), s("phone")})).contains(s("phone")));
    QCOMPARE(m_cli.run(show + QStringList{s("--remove"), s("phone")}).errorCode(), s("call.not_found"));
    // What they say is noted beside it in the same way.
    const auto said = [](const CommandAnswer& answer) { return answer.object().value(QStringLiteral("they_say")).toArray(); };
    const QJsonArray noted = said(m_cli.run(show + QStringList{s("--they-say"), s("location"), s("--since"), s("2020-02-03")}));
    QCOMPARE(noted.size(), 1);
    QCOMPARE(noted.first().toObject().value(s("since")).toString(), s("2020-02-03"));
    QCOMPARE(m_cli.run(show + QStringList{s("--remove"), s("location")}).errorCode(), s("call.not_found"));
    QVERIFY(said(m_cli.run(show + QStringList{s("--remove-said"), s("location")})).isEmpty());
    QCOMPARE(m_cli.run(show).object().value(s("asking")).toString(), s("not_asked"));
    for (const char* option : {"--gave", "--they-say"}) {
        const CommandAnswer answer = m_cli.run(show + QStringList{s(option), s("phone"), s("--since"), s("2999-01-01")});
        QCOMPARE(answer.errorCode(), s("call.bad_argument"));
        QVERIFY(answer.output.contains("2999-01-01"));
    }
    QCOMPARE(m_cli.run(show + QStringList{s("--since"), s("2020-02-03")}).errorCode(), s("call.bad_argument"));
}

void TestVaultWords::isQuietAboutADamagedPage()
{
    QFile data(m_cli.vault() + s("/data.db"));
    QVERIFY(data.open(QIODevice::ReadWrite));
    const qint64 place = data.size() - 2000;
    QVERIFY(data.seek(place));
    const QByteArray byte = data.read(1);
    QVERIFY(data.seek(place));
    QVERIFY(data.write(QByteArray(1, static_cast<char>(byte[0] ^ 1))) == 1);
    data.close();
    const CommandAnswer answer = m_cli.run({s("verify")});
    QCOMPARE(answer.exit, 3);
    QCOMPARE(answer.errorCode(), s("vault.damaged"));
    QVERIFY2(answer.messages.isEmpty(), answer.messages.constData());
}

RECOURSE_TEST(TestVaultWords, QCoreApplication)
#include "test_vault_words.moc"
