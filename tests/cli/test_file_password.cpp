// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "sealed_list.h"
#include "support/command_line.h"

#include <QtTest>

using namespace recourse::test;

/// Exports that are protected with a password of their own, on the real program.
class TestFilePassword : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWithThePasswordOfAFile();
    void opensWithThePasswordOfAStream();
    void refusesTheWrongPassword();
    void saysHowToGiveThePassword();
    void refusesAMissingPasswordFile();
    void importsIntoTheVault();
    void saysWhatProtectsTheFile();

private:
    [[nodiscard]] QStringList dryRun(const QStringList& more) const
    {
        return QStringList{QStringLiteral("--json"), QStringLiteral("--offline"), QStringLiteral("import"), QStringLiteral("--dry-run"), m_cli.write(QStringLiteral("export.json"), kSealedList)} + more;
    }
    [[nodiscard]] QString passwordFile(const QByteArray& line) const { return m_cli.write(QStringLiteral("file-pass.txt"), line); }

    CommandLine m_cli;
};

void TestFilePassword::opensWithThePasswordOfAFile()
{
    for (const char* line : {"käse & brot\n", "käse & brot\r\nmore\n", "käse & brot"}) {
        const CommandAnswer answer = m_cli.runBare(dryRun({QStringLiteral("--file-password-file"), passwordFile(line)}));
        QVERIFY2(answer.exit == 0, (answer.output + answer.messages).constData());
        const QJsonObject file = answer.array().at(0).toObject();
        QCOMPARE(file.value(QStringLiteral("format")).toString(), QStringLiteral("bitwarden-json"));
        QCOMPARE(file.value(QStringLiteral("items")).toArray().at(0).toObject().value(QStringLiteral("domain")).toString(), QStringLiteral("shop.example"));
        QVERIFY(!(answer.output + answer.messages).toLower().contains("canary"));
    }
}

void TestFilePassword::opensWithThePasswordOfAStream()
{
    QProcess process;
    m_cli.start(process, dryRun({QStringLiteral("--file-password-fd"), QStringLiteral("0")}));
    process.write("käse & brot\n");
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 0);
}

void TestFilePassword::refusesTheWrongPassword()
{
    const CommandAnswer answer = m_cli.runBare(dryRun({QStringLiteral("--file-password-file"), passwordFile("kaese\n")}));
    QCOMPARE(answer.errorCode(), QStringLiteral("input.wrong_file_password"));
    QCOMPARE(answer.exit, 2);
    QVERIFY(!(answer.output + answer.messages).contains("kaese"));
}

void TestFilePassword::saysHowToGiveThePassword()
{
    // Its input is no terminal, so it cannot ask.
    const CommandAnswer answer = m_cli.runBare(dryRun({}));
    QCOMPARE(answer.errorCode(), QStringLiteral("input.password_protected"));
    QCOMPARE(answer.exit, 2);
    QVERIFY2(answer.messages.contains("--file-password-file"), answer.messages.constData());
}

void TestFilePassword::refusesAMissingPasswordFile()
{
    const CommandAnswer answer = m_cli.runBare(dryRun({QStringLiteral("--file-password-file"), m_cli.path(QStringLiteral("nowhere"))}));
    QCOMPARE(answer.errorCode(), QStringLiteral("file.unreadable"));
    QCOMPARE(answer.exit, 5);
}

void TestFilePassword::importsIntoTheVault()
{
    QCOMPARE(m_cli.run({QStringLiteral("init")}).exit, 0);
    const QStringList words{QStringLiteral("import"), m_cli.write(QStringLiteral("export.json"), kSealedList)};
    QCOMPARE(m_cli.run(words + QStringList{QStringLiteral("--file-password-file"), passwordFile("wrong\n")}).errorCode(), QStringLiteral("input.wrong_file_password"));
    const CommandAnswer taken = m_cli.run(words + QStringList{QStringLiteral("--file-password-file"), passwordFile("käse & brot\n")});
    QVERIFY2(taken.exit == 0, (taken.output + taken.messages).constData());
    QCOMPARE(m_cli.run({QStringLiteral("accounts")}).array().size(), 1);
}

void TestFilePassword::saysWhatProtectsTheFile()
{
    CommandLine cli;
    QCOMPARE(cli.run({QStringLiteral("init")}).exit, 0);
    const QString sealed = cli.write(QStringLiteral("export.json"), kSealedList);
    const QString plain = cli.write(QStringLiteral("list.csv"), "name,url,username,password\nA,https://a.example,ann,p\n");
    const auto told = [&](const QStringList& files) {
        const QStringList words{QStringLiteral("--vault"), cli.vault(), QStringLiteral("--passphrase-file"), cli.path(QStringLiteral("pass.txt")),
            QStringLiteral("import"), QStringLiteral("--file-password-file"), passwordFile("käse & brot\n")};
        return cli.runBare(words + files).output;
    };
    const QByteArray alone = told({sealed});
    QVERIFY2(alone.contains("protected by its password only") && !alone.contains("in the clear"), alone.constData());
    QVERIFY(told({sealed, plain}).contains("in the clear"));
    QVERIFY(told({plain}).contains("in the clear")); // a password that was given and not needed protects nothing
}

RECOURSE_TEST(TestFilePassword, QCoreApplication)
#include "test_file_password.moc"
