// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "support/command_line.h"

#include <QDir>
#include <QFile>
#include <QtTest>

using namespace recourse::test;

/// Letters by the real program: their fields, drafts, batches, the fact sheet on identity theft.
class TestLetters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesFieldsAndVariants();
    void tellsWhatIsOffered();
    void draftsWithLayoutTranslationAndFiles();
    void theNextLetterTakesFromItsCase();
    void batchAsksForConsentAndWrites();
    void keepsTheFactSheet();
    void refusesWrongWords();

private:
    static QString s(const char* text) { return QString::fromUtf8(text); }
    [[nodiscard]] CommandAnswer done(const QStringList& words) const
    {
        CommandAnswer answer = m_cli.run(words);
        if (answer.exit != 0)
            qWarning("%s", (answer.output + answer.messages).constData());
        return answer;
    }
    [[nodiscard]] static bool isPdf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-";
    }

    CommandLine m_cli;
    int m_letter = 0;
    int m_case = 0;
};

void TestLetters::initTestCase()
{
    QCOMPARE(done({s("init")}).exit, 0);
    QByteArray list = "name,url,username,password\n";
    for (const char* name : {"adobe.com", "one.example", "two.example", "three.example"})
        list += QByteArray(name) + ",https://" + name + ",anna@example.org,secret-Phrase-7\n";
    QCOMPARE(done({s("import"), m_cli.write(s("list.csv"), list)}).exit, 0);
    QCOMPARE(done({s("profile"), s("name=Anna Example"), s("email=anna@example.org"), s("address=Weg 1; 10115 Berlin"),
                 s("residence=DE"), s("language=en")}).exit, 0);
}

void TestLetters::namesFieldsAndVariants()
{
    const QJsonObject fields = done({s("letter"), s("fields"), s("refusal_reply")}).object();
    QVERIFY(fields.value(s("variants")).toArray().contains(s("identity")));
    bool quoted = false;
    for (const QJsonValue& field : fields.value(s("fields")).toArray()) {
        if (field.toObject().value(s("field")) == s("their_words"))
            quoted = field.toObject().value(s("kind")) == s("lines") && !field.toObject().value(s("required")).toBool();
    }
    QVERIFY(quoted);
}

void TestLetters::tellsWhatIsOffered()
{
    int offered = 0;
    int refused = 0;
    for (const QJsonValue& value : done({s("letter"), s("offers"), s("--service"), s("adobe.com")}).array()) {
        const QJsonObject offer = value.toObject();
        QCOMPARE(offer.value(s("regime")).toString().isEmpty(), !offer.value(s("why_not")).toString().isEmpty());
        (offer.value(s("regime")).toString().isEmpty() ? refused : offered) += 1;
    }
    QVERIFY(offered >= 10);
    QVERIFY(refused >= 10);
}

void TestLetters::draftsWithLayoutTranslationAndFiles()
{
    const QString both = m_cli.path(s("both.pdf"));
    const CommandAnswer answer = done({s("letter"), s("new"), s("access"), s("--service"), s("adobe.com"), s("--lang"), s("de"), s("--out"),
        m_cli.path(s("letter.pdf")), s("--layout"), s("uk"), s("--translation"), s("en"), s("--translation-out"), both});
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.object().value(s("lang")).toString(), s("de"));
    QVERIFY(isPdf(m_cli.path(s("letter.pdf"))));
    QVERIFY(isPdf(both));
    m_letter = answer.object().value(s("id")).toInt();
    m_case = answer.object().value(s("case")).toInt();
    const QString proof = m_cli.write(s("proof.txt"), "proof");
    const QString mail = m_cli.path(s("letter.eml"));
    QCOMPARE(done({s("letter"), s("export"), QString::number(m_letter), s("--out"), mail, s("--attach"), proof, s("--with-pdf")}).exit, 0);
    QFile file(mail);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("proof.txt"));
    const QJsonObject link = done({s("letter"), s("mailto"), QString::number(m_letter)}).object();
    QVERIFY(link.value(s("url")).toString().startsWith(s("mailto:")));
}

void TestLetters::theNextLetterTakesFromItsCase()
{
    QCOMPARE(done({s("cases"), s("log"), QString::number(m_case), s("sent"), s("--on"), s("2026-09-14")}).exit, 0);
    const CommandAnswer answer = done({s("letter"), s("new"), s("reminder"), s("--case"), QString::number(m_case), s("--lang"), s("en")});
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.object().value(s("case")).toInt(), m_case);
    QVERIFY(answer.object().value(s("body")).toString().contains(s("14 September 2026")));
}

void TestLetters::batchAsksForConsentAndWrites()
{
    const QStringList words{s("letter"), s("batch"), s("access"), s("--select"), s(".example"), s("--set"), s("recipient=Some GmbH"),
        s("--set"), s("recipient_email=privacy@some.example"), s("--per-day"), s("2"), s("--first"),
        QDate::currentDate().addDays(1).toString(Qt::ISODate)};
    const QJsonObject plan = done(words).object();
    QCOMPARE(plan.value(s("letters")).toArray().size(), 3);
    QVERIFY(plan.value(s("written")).isNull());
    const QString folder = m_cli.path(s("batch"));
    const CommandAnswer written = done(words + QStringList{s("--out"), folder, s("--joined"), m_cli.path(s("all.pdf")), s("--yes")});
    QCOMPARE(written.exit, 0);
    QCOMPARE(written.object().value(s("written")).toObject().value(s("letters")).toInt(), 3);
    QCOMPARE(QDir(folder).entryList({s("*.pdf")}).size(), 3);
    QVERIFY(isPdf(m_cli.path(s("all.pdf"))));
    QVERIFY(QFile::exists(folder + s("/sending-list.csv")));
}

void TestLetters::keepsTheFactSheet()
{
    QCOMPARE(done({s("letter"), s("theft"), s("set"), s("report_number=123456789"), s("discovered_on=2026-10-02")}).exit, 0);
    QCOMPARE(done({s("letter"), s("theft"), s("add"), s("creditor=Lender One"), s("account=4711")}).exit, 0);
    const QJsonObject sheet = done({s("letter"), s("theft")}).object();
    QCOMPARE(sheet.value(s("report_number")).toString(), s("123456789"));
    QCOMPARE(sheet.value(s("items")).toArray().size(), 1);
    QVERIFY(done({s("letter"), s("theft"), s("remove"), s("1")}).object().value(s("items")).toArray().isEmpty());
}

void TestLetters::refusesWrongWords()
{
    QCOMPARE(m_cli.run({s("letter"), s("fields"), s("poem")}).exit, 1);
    QCOMPARE(m_cli.run({s("letter"), s("theft"), s("add"), s("creditor=L"), s("account=4111111111111111")}).exit, 1);
    QCOMPARE(m_cli.run({s("letter"), s("batch"), s("access"), s("--select"), s("*"), s("--per-day"), s("500")}).exit, 1);
    QCOMPARE(m_cli.run({s("letter"), s("new"), s("access"), s("--service"), s("adobe.com"), s("--out"), m_cli.path(s("x.pdf")),
                           s("--layout"), s("round")}).exit, 1);
    QVERIFY(!QFile::exists(m_cli.path(s("x.pdf"))));
}

RECOURSE_TEST(TestLetters, QCoreApplication)
#include "test_letters.moc"
