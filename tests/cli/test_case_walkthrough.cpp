// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "support/command_line.h"

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QtTest>

using namespace recourse::test;

namespace {

QString s(const char* text)
{
    return QString::fromLatin1(text);
}

/// So many days before today: what the program calls late must be late whenever this runs.
QString before(int days)
{
    return QDate::currentDate().addDays(-days).toString(Qt::ISODate);
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What pdftotext reads, in one line.
QString textOf(const QString& pdf)
{
    QProcess process;
    process.start(s("pdftotext"), {pdf, s("-")});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput()).simplified();
}

} // namespace

/// From a request that nobody answered to the complaint with its evidence, offline, with the real program.
class TestCaseWalkthrough : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void takesOverTheRequest();
    void remindsThem();
    void warnsThem();
    void namesTheAuthority();
    void complains();
    void packsTheEvidence();
    void waitsForTheAuthority();

private:
    [[nodiscard]] CommandAnswer run(const QStringList& words) const
    {
        CommandAnswer answer = m_cli.run(QStringList{s("--offline")} + words);
        if (answer.exit != 0)
            qWarning("%s", (answer.output + answer.messages).constData());
        return answer;
    }
    [[nodiscard]] QJsonObject next(const CommandAnswer& answer) const { return answer.object().value(s("next")).toObject(); }

    CommandLine m_cli;
};

void TestCaseWalkthrough::initTestCase()
{
    QCOMPARE(run({s("init"), s("--residence"), s("DE-BE")}).exit, 0);
    QCOMPARE(run({s("profile"), s("name=Anna Muster"), s("address=Weg 1; 10115 Berlin; Germany"), s("email=anna@example.org")}).exit, 0);
    QCOMPARE(run({s("accounts"), s("add"), s("url=https://www.spotify.com"), s("login=anna@example.org")}).exit, 0);
}

void TestCaseWalkthrough::takesOverTheRequest()
{
    const CommandAnswer answer
        = run({s("cases"), s("open"), s("spotify.com"), s("access"), s("--sent"), before(100), s("--channel"), s("email")});
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.object().value(s("regime")).toString(), s("eu-gdpr"));
    QCOMPARE(next(answer).value(s("letter")).toString(), s("reminder"));
    QCOMPARE(next(answer).value(s("event")).toString(), s("reminded"));
}

void TestCaseWalkthrough::remindsThem()
{
    const CommandAnswer letter = run({s("letter"), s("new"), s("reminder"), s("--case"), s("1"), s("--out"), m_cli.path(s("reminder.pdf"))});
    QCOMPARE(letter.exit, 0);
    QVERIFY(letter.object().value(s("lint")).toArray().isEmpty());
    QVERIFY(bytesOf(m_cli.path(s("reminder.pdf"))).startsWith("%PDF"));
    const CommandAnswer logged = run({s("cases"), s("log"), s("1"), s("reminded"), s("--on"), before(60), s("--channel"), s("email")});
    QCOMPARE(next(logged).value(s("letter")).toString(), s("warning"));
}

void TestCaseWalkthrough::warnsThem()
{
    const CommandAnswer letter = run({s("letter"), s("new"), s("warning"), s("--case"), s("1")});
    QCOMPARE(letter.exit, 0);
    const QString body = letter.object().value(s("body")).toString();
    QVERIFY2(body.contains(s("Berliner Beauftragte")), qPrintable(body));
    QVERIFY2(body.contains(s("answer my request of")), qPrintable(body));
    const CommandAnswer logged = run({s("cases"), s("log"), s("1"), s("warned"), s("--on"), before(40), s("--channel"), s("email")});
    QCOMPARE(next(logged).value(s("letter")).toString(), s("complaint"));
    QVERIFY(next(logged).value(s("cite")).toString().contains(s("77")));
}

void TestCaseWalkthrough::namesTheAuthority()
{
    const CommandAnswer answer = run({s("law"), s("authorities"), s("--case"), s("1")});
    QCOMPARE(answer.exit, 0);
    const QJsonObject first = answer.object().value(s("authorities")).toArray().first().toObject();
    QVERIFY2(first.value(s("name")).toString().contains(s("Berlin")), answer.output.constData());
}

void TestCaseWalkthrough::complains()
{
    const QString pdf = m_cli.path(s("complaint.pdf"));
    const CommandAnswer letter = run({s("letter"), s("new"), s("complaint"), s("--case"), s("1"), s("--out"), pdf});
    QCOMPARE(letter.exit, 0);
    const QJsonObject drafted = letter.object();
    QCOMPARE(drafted.value(s("lang")).toString(), s("de")); // the authority's
    QVERIFY(drafted.value(s("recipient")).toVariant().toStringList().value(0).contains(s("Berlin")));
    QVERIFY(drafted.value(s("body")).toString().contains(s("Ich habe mein Schreiben abgesandt")));
    QVERIFY(drafted.value(s("lint")).toArray().isEmpty());
    const CommandAnswer logged
        = run({s("cases"), s("log"), s("1"), s("complained"), s("--on"), before(1), s("--channel"), s("web"), s("--attach"), pdf});
    QCOMPARE(logged.object().value(s("stage")).toString(), s("complained"));
}

void TestCaseWalkthrough::packsTheEvidence()
{
    const QString pdf = m_cli.path(s("pack.pdf"));
    const CommandAnswer answer = run({s("cases"), s("pack"), s("1"), s("--lang"), s("de"), s("--out"), pdf});
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.object().value(s("exhibits")).toInt(), 4); // three letters and the file
    QCOMPARE(run({s("cases"), s("pack"), s("1"), s("--out"), m_cli.path(s("pack.zip"))}).exit, 0);
    QVERIFY(bytesOf(m_cli.path(s("pack.zip"))).startsWith("PK"));
    if (QStandardPaths::findExecutable(s("pdftotext")).isEmpty())
        return;
    const QString text = textOf(pdf);
    const QByteArray digest = QCryptographicHash::hash(bytesOf(m_cli.path(s("complaint.pdf"))), QCryptographicHash::Sha256).toHex();
    for (const QString& part : {s("Beweismittel"), s("Zeitlicher Ablauf"), s("Anlage 4"), QString::fromLatin1(digest)})
        QVERIFY2(text.contains(part), qPrintable(part));
}

void TestCaseWalkthrough::waitsForTheAuthority()
{
    const CommandAnswer answer = run({s("cases"), s("show"), s("1")});
    QCOMPARE(next(answer).value(s("kind")).toString(), s("wait"));
    QVERIFY(answer.object().value(s("chain_intact")).toBool());
    QVERIFY(answer.object().value(s("attachments_intact")).toBool());
    QCOMPARE(run({s("cases"), s("due")}).array().first().toObject().value(s("side")).toString(), s("theirs"));
}

RECOURSE_TEST(TestCaseWalkthrough, QCoreApplication)
#include "test_case_walkthrough.moc"
