// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail_fixture.h"
#include "main/test_program.h"
#include "support/test_text.h"

#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>

using namespace recourse;
using namespace recourse::test;

namespace {

QString samplesFolder()
{
    return QStringLiteral(RECOURSE_SHARED_DIR "/data/imports/");
}

/// The lines of an answer file: domain, verdict, first_seen, messages, kinds, recipients.
QStringList answerLines(const QString& path)
{
    QFile file(path);
    QStringList lines;
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(QLatin1String("service\t")))
            lines << line.mid(8);
    }
    return lines;
}

QString lineOf(const imports::MailService& service)
{
    const QString first = service.first.isValid() ? service.first.toString(Qt::ISODate) : QString();
    return QStringList{service.candidate.domain, model::name(service.candidate.verdict), first, QString::number(service.messages),
        service.kinds.join(u','), service.recipients.join(u'|')}.join(u'\t');
}

/// Kinds that say nothing about an account can be told apart by reading other mail of the box only: a message to oneself that lost its
/// label is as good as one from a stranger.
QString comparable(QString line)
{
    return line.contains(QLatin1String("\tnone\t")) ? line.replace(QLatin1String("\tpersonal,sent\t"), QLatin1String("\tpersonal\t"))
                                                          .replace(QLatin1String("\tsent\t"), QLatin1String("\tpersonal\t"))
                                                    : line;
}

void compareWithAnswer(const imports::MailFindings& findings, const QString& answer)
{
    QStringList wanted = answerLines(answer);
    QStringList found;
    for (const imports::MailService& service : findings.services)
        found << comparable(lineOf(service));
    std::transform(wanted.begin(), wanted.end(), wanted.begin(), comparable);
    wanted.sort();
    found.sort();
    QVERIFY(!wanted.isEmpty());
    for (const QString& line : wanted) {
        const QString same = found.filter(line.section(u'\t', 0, 0) + u'\t').value(0);
        QVERIFY2(found.contains(line), qPrintable(QStringLiteral("wanted %1\nfound  %2").arg(line, same)));
    }
    QCOMPARE(found.size(), wanted.size());
}

} // namespace

/// The shared samples, and mailboxes of the shared generator with other seeds: every column of the answers.
class TestMailSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatTheAnswersSay_data();
    void findsWhatTheAnswersSay();
    void findsWhatTheGeneratorHid_data();
    void findsWhatTheGeneratorHid();
    void readsDamagedMessages();
};

void TestMailSamples::findsWhatTheAnswersSay_data()
{
    QTest::addColumn<QString>("path");
    for (const char* folder : {"mail-mbox", "mail-maildir"}) {
        QDirIterator answers(samplesFolder() + QLatin1String(folder), {QStringLiteral("*.EXPECTED.tsv")}, QDir::Files);
        while (answers.hasNext()) {
            const QString path = answers.next().chopped(13);
            QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
        }
    }
    QTest::newRow("none") << QString();
}

void TestMailSamples::findsWhatTheAnswersSay()
{
    QFETCH(QString, path);
    if (path.isEmpty())
        return;

    const auto findings = searchMail({path});

    VERIFY_OK(findings);
    compareWithAnswer(*findings, path + QStringLiteral(".EXPECTED.tsv"));
}

void TestMailSamples::findsWhatTheGeneratorHid_data()
{
    QTest::addColumn<int>("seed");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("LF") << 11 << QStringList();
    QTest::newRow("CRLF") << 12 << QStringList{QStringLiteral("--crlf")};
    QTest::newRow("other seed") << 13 << QStringList();
}

void TestMailSamples::findsWhatTheGeneratorHid()
{
    QFETCH(int, seed);
    QFETCH(QStringList, words);
    const QString tool = QStringLiteral(RECOURSE_SHARED_DIR "/tools/gen_accounts.py");
    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    if (!QFile::exists(tool) || python.isEmpty())
        QSKIP("the shared generator or python3 are not here");
    const MailFolder folder;
    QProcess generator;
    generator.start(python, QStringList{tool, QStringLiteral("mbox"), QStringLiteral("--count"), QStringLiteral("8000"), QStringLiteral("--seed"), QString::number(seed),
        QStringLiteral("--out"), folder.path(QStringLiteral("box")), QStringLiteral("--expected"), folder.path(QStringLiteral("answer"))} + words);
    QVERIFY(generator.waitForFinished(120'000));
    QCOMPARE(generator.exitCode(), 0);

    const auto findings = searchMail({folder.path(QStringLiteral("box"))});

    VERIFY_OK(findings);
    QCOMPARE(findings->messages, 8000);
    compareWithAnswer(*findings, folder.path(QStringLiteral("answer")));
}

/// Real messages that broke a mail library. A few have no sender that could be a service, all others are counted at their domain.
void TestMailSamples::readsDamagedMessages()
{
    const QString folder = samplesFolder() + QStringLiteral("mail-eml/");
    QFile table(folder + QStringLiteral("FROM.tsv"));
    if (!table.open(QIODevice::ReadOnly))
        QSKIP("the shared samples are not here");
    int wrong = 0;
    int files = 0;
    for (const QString& line : QString::fromUtf8(table.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList cells = line.split(u'\t');
        if (line.startsWith(u'#') || cells.size() < 6)
            continue;
        const auto findings = searchMail({folder + cells[0]});
        VERIFY_OK(findings);
        ++files;
        QCOMPARE(findings->messages, 1);
        const QString domain = findings->services.empty() ? QString() : findings->services.front().candidate.domain;
        if (domain != cells[3]) {
            ++wrong;
            qInfo("%s: “%s”, the reference has “%s”", qPrintable(cells[0]), qPrintable(domain), qPrintable(cells[3]));
        }
    }
    QVERIFY(files > 90);
    QVERIFY2(wrong <= 6, qPrintable(QString::number(wrong)));
}

RECOURSE_TEST(TestMailSamples, QCoreApplication)
#include "test_mail_samples.moc"
