// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/mail_profiles.h"
#include "mail_fixture.h"
#include "main/test_program.h"
#include "support/test_text.h"

#include <QElapsedTimer>

#include <atomic>

using namespace recourse;
using namespace recourse::test;
using base::Code;

namespace {

const QByteArray kSignUp = message("Acme <x@acme.com>", "Activate your account");
const QByteArray kOrder = message("Shop <x@shop.de>", "Ihre Bestellung Nr. 7");

/// Remembers what it is told; asks to stop after so many reports.
class Watcher : public base::Progress
{
public:
    explicit Watcher(int stopAfter = -1)
        : m_stopAfter(stopAfter)
    {
    }
    void report(qint64 done, qint64 total) override
    {
        ++m_reports;
        m_total = total;
        if (done > total)
            m_tooMuch = true;
    }
    [[nodiscard]] bool cancelled() const override { return m_stopAfter >= 0 && m_reports >= m_stopAfter; }
    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] bool tooMuch() const { return m_tooMuch; }

private:
    int m_stopAfter;
    std::atomic<int> m_reports{0};
    std::atomic<qint64> m_total{0};
    std::atomic<bool> m_tooMuch{false};
};

} // namespace

/// Files and folders of mail, and what a whole mailbox tells.
class TestMailDiscovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryKindOfFile_data();
    void readsEveryKindOfFile();
    void readsMaildirs();
    void knowsFoldersByName();
    void countsWhatItDoesNotRead();
    void refuses_data();
    void refuses();
    void passesOverOtherFilesInFolders();
    void addsEvidenceWithoutAddingVerdicts();
    void countsCopiesOnce();
    void keepsNoSubject();
    void takesOwnDomainForNoService();
    void mapsAliasesAndFlagsStrangers();
    void readsLargeMailboxesInPieces();
    void findsTheSameInAnyPieces();
    void reportsBytesAndStops();
    void survivesHostileMailboxes();
    void findsProfiles();
};

void TestMailDiscovery::readsEveryKindOfFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("format");
    const QByteArray separator = "From - Mon May 02 10:00:00 2016\n";
    QTest::newRow("mbox") << u"Alle E-Mails.mbox"_qs << separator + kSignUp << u"mbox"_qs;
    QTest::newRow("Thunderbird") << u"Inbox"_qs << QByteArray(separator + "X-Mozilla-Status: 0001\n" + kSignUp).replace("\n", "\r\n") << u"mbox"_qs;
    QTest::newRow("eml") << u"a.eml"_qs << kSignUp << u"eml"_qs;
    QTest::newRow("eml with a byte order mark") << u"a.eml"_qs << "\xEF\xBB\xBF" + kSignUp << u"eml"_qs;
    QTest::newRow("no ending") << u"a"_qs << kSignUp << u"eml"_qs;
    QTest::newRow("Apple Mail") << u"12.emlx"_qs << "512    \n" + kSignUp + "<?xml version=\"1.0\"?>" << u"eml"_qs;
    QTest::newRow("no blank line") << u"a.eml"_qs << kSignUp.left(kSignUp.indexOf("\n\n")) << u"eml"_qs;
}

void TestMailDiscovery::readsEveryKindOfFile()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, format);
    const MailFolder folder;
    const QString path = folder.write(name, bytes);
    for (const QString& given : {path, folder.path()}) {
        const auto findings = searchMail({given});
        VERIFY_OK(findings);
        QCOMPARE(findings->format, format);
        QCOMPARE(findings->messages, 1);
        QCOMPARE(findings->bytes, bytes.size());
        QCOMPARE(wordsOf(*findings, u"acme.com"_qs), u"confirmed signup"_qs);
    }
}

void TestMailDiscovery::readsMaildirs()
{
    const MailFolder folder;
    const QByteArray undated = "From: x@acme.com\nSubject: Activate your account\n\n";
    static_cast<void>(folder.write(u"box/cur/1462176000.M1P1.host!2,S"_qs, undated));
    static_cast<void>(folder.write(u"box/cur/1462176001.M2P1.host;2,ST"_qs, kOrder));
    static_cast<void>(folder.write(u"box/new/1462176002.M3P1.host"_qs, kOrder));
    static_cast<void>(folder.write(u"box/tmp/1462176003.M4P1.host"_qs, kOrder));
    static_cast<void>(folder.write(u"box/.Entw&APw-rfe/cur/1462176004.M5P1.host!2,S"_qs, kOrder));
    static_cast<void>(folder.write(u"box/.INBOX.Sent/cur/1462176005.M6P1.host!2,S"_qs, message("x@sent.com", "Your order #1")));
    const auto findings = searchMail({folder.path(u"box"_qs)});
    VERIFY_OK(findings);
    QCOMPARE(findings->format, u"maildir"_qs);
    QCOMPARE(findings->messages, 5);
    QCOMPARE(findings->skipped, (QMap<QString, qint64>{{u"deleted"_qs, 1}, {u"draft"_qs, 1}}));
    QCOMPARE(serviceOf(*findings, u"acme.com"_qs)->first, QDateTime::fromSecsSinceEpoch(1462176000, Qt::UTC));
    QCOMPARE(serviceOf(*findings, u"shop.de"_qs)->messages, 1);
    QCOMPARE(wordsOf(*findings, u"sent.com"_qs), u"none sent"_qs);
}

void TestMailDiscovery::knowsFoldersByName()
{
    const QByteArray mbox = "From - Mon May 02 10:00:00 2016\n" + kSignUp;
    const QList<QPair<QString, QString>> cases{{u"Sent"_qs, u"none sent"_qs}, {u"Gesendete Elemente.mbox"_qs, u"none sent"_qs}, {u"Junk"_qs, u"none spam"_qs},
        {u"Sent.sbd/2016"_qs, u"none sent"_qs}, {u"Sent Messages.mbox/mbox"_qs, u"none sent"_qs}, {u"Trash"_qs, u"confirmed signup"_qs},
        {u"Archives.sbd/2016"_qs, u"confirmed signup"_qs}, {u"Sent-1"_qs, u"none sent"_qs}, {u"Sent (1).mbox"_qs, u"none sent"_qs},
        {u".Sent.2018/cur/1.M1P1.host"_qs, u"none sent"_qs}, {u"Gesendet 2018"_qs, u"none sent"_qs}, {u"Junk_2"_qs, u"none spam"_qs},
        {u"Sent to archive 2018"_qs, u"confirmed signup"_qs}, {u"2018"_qs, u"confirmed signup"_qs}, {u"(1)"_qs, u"confirmed signup"_qs}};
    for (const auto& [name, words] : cases) {
        const MailFolder folder;
        static_cast<void>(folder.write(name, mbox));
        const auto findings = searchMail({folder.path()});
        VERIFY_OK(findings);
        QVERIFY2(wordsOf(*findings, u"acme.com"_qs) == words, qPrintable(name));
    }
}

/// Beside mail that is read.
void TestMailDiscovery::countsWhatItDoesNotRead()
{
    const MailFolder folder;
    static_cast<void>(folder.mbox({message("x@acme.com", "Activate your account")}));
    for (const QString& name : {u"a.pst"_qs, u"old/b.pst"_qs})
        static_cast<void>(folder.write(name, "!BDN"));
    static_cast<void>(folder.write(u"large.pst"_qs, "!BDN" + QByteArray(5 << 20, 'x')));
    static_cast<void>(folder.write(u"emls.zip"_qs, "PK\x03\x04 more"));
    static_cast<void>(folder.write(u"mail.tar.gz"_qs, "\x1F\x8B more"));
    static_cast<void>(folder.write(u"letter.docx"_qs, "PK\x03\x04 more"));
    static_cast<void>(folder.write(u"picture.jpg"_qs, "\xFF\xD8 more"));
    static_cast<void>(folder.write(u"Maildir/cur/1700000000.M1P2.host:2,S"_qs, "\x1F\x8B more"));
    const auto findings = searchMail({folder.path()});
    VERIFY_OK(findings);
    QCOMPARE(findings->messages, 1);
    QCOMPARE(findings->skipped, (QMap<QString, qint64>{{u"store"_qs, 3}, {u"archive"_qs, 2}, {u"compressed"_qs, 1}}));
    QCOMPARE(findings->leftOut, 6);
}

void TestMailDiscovery::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Code>("code");
    QTest::newRow("empty") << u"a.mbox"_qs << QByteArray() << Code::FileEmpty;
    QTest::newRow("pst") << u"mail.pst"_qs << QByteArray("!BDN\0\0\0\0", 8) << Code::InputMailStore;
    QTest::newRow("msg") << u"a.msg"_qs << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 more") << Code::InputMailStore;
    QTest::newRow("olm") << u"a.olm"_qs << QByteArray("PK\x03\x04 more") << Code::InputMailStore;
    QTest::newRow("zip") << u"a.zip"_qs << QByteArray("PK\x03\x04 more") << Code::InputNoMail;
    QTest::newRow("text") << u"a.txt"_qs << QByteArray("From here on nothing is mail.\nNothing: at all\n") << Code::InputNoMail;
    QTest::newRow("yaml") << u"a.yml"_qs << QByteArray("name: x\nversion: 1\n") << Code::InputNoMail;
    QTest::newRow("csv") << u"a.csv"_qs << QByteArray("name,url,username,password\n") << Code::InputNoMail;
}

void TestMailDiscovery::refuses()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(Code, code);
    const MailFolder folder;
    const auto findings = searchMail({folder.write(name, bytes)});
    QVERIFY(!findings);
    QCOMPARE(findings.error().code, code);
    QCOMPARE(searchMail({folder.path(u"missing"_qs)}).error().code, Code::FileMissing);
    if (code != Code::FileEmpty)
        QCOMPARE(searchMail({folder.path()}).error().code, code);
}

void TestMailDiscovery::passesOverOtherFilesInFolders()
{
    const MailFolder folder;
    static_cast<void>(folder.write(u"a/b/c/1.eml"_qs, kSignUp));
    static_cast<void>(folder.write(u"a/photo.jpg"_qs, QByteArray("\xFF\xD8\xFF\xE0", 4) + QByteArray(5'000'000, 'x')));
    static_cast<void>(folder.write(u"a/Inbox.msf"_qs, "// <!-- <mdb:mork:z v=\"1.4\"/> -->\n"));
    static_cast<void>(folder.write(u"a/empty"_qs, {}));
    static_cast<void>(folder.write(u"a/mail.pst"_qs, "!BDN"));
    static_cast<void>(folder.write(u"a/Inbox"_qs, "From - Mon May 02 10:00:00 2016\n" + kOrder));
    QFile::link(folder.path(), folder.path(u"a/circle"_qs));
    const auto findings = searchMail({folder.path()});
    VERIFY_OK(findings);
    QCOMPARE(findings->format, u"mail"_qs);
    QCOMPARE(findings->messages, 2);
}

void TestMailDiscovery::addsEvidenceWithoutAddingVerdicts()
{
    const MailFolder folder;
    const QByteArray news = message("Acme News <n@acme.com>", "This week", "List-Unsubscribe: <x>\n");
    QList<QByteArray> mails;
    for (int i = 0; i < 50; ++i)
        mails << "Message-ID: <" + QByteArray::number(i) + "@acme.com>\n" + news;
    mails << QByteArray(news).replace("02 May 2016", "01 Jan 2017");
    const auto weak = searchMail({folder.mbox(mails)});
    VERIFY_OK(weak);
    const imports::MailService* service = serviceOf(*weak, u"acme.com"_qs);
    QCOMPARE(service->candidate.verdict, model::Verdict::Possible);
    QCOMPARE(service->candidate.evidence.size(), 1);
    QCOMPARE(service->candidate.evidence.first().count, 51);
    QCOMPARE(service->candidate.evidence.first().source, u"mbox"_qs);
    QCOMPARE(service->candidate.evidence.first().recipient, u"alex@gmail.com"_qs);
    QCOMPARE(service->first.date(), QDate(2016, 5, 2));
    QCOMPARE(service->last.date(), QDate(2017, 1, 1));

    mails << kSignUp;
    const auto strong = searchMail({folder.mbox(mails)});
    VERIFY_OK(strong);
    service = serviceOf(*strong, u"acme.com"_qs);
    QCOMPARE(service->candidate.verdict, model::Verdict::Confirmed);
    QCOMPARE(service->candidate.evidence.size(), 2);
    QCOMPARE(service->candidate.title, u"Acme"_qs);
    QCOMPARE(service->messages, 52);
}

/// The same mail in several forms and folders, with and without an id of its own.
void TestMailDiscovery::countsCopiesOnce()
{
    const MailFolder folder;
    const QByteArray order = message("Acme <x@acme.com>", "Your order #1", "Message-ID: <1@acme.com>\n");
    const QByteArray other = message("Acme <x@acme.com>", "Your order #1", "Message-ID: <2@acme.com>\n");
    const QByteArray reused = QByteArray(order).replace("02 May 2016", "01 Jan 2017"); // some programs give every message one id
    const QByteArray plain = message("Acme <x@acme.com>", "Your order #3");
    const QStringList paths{folder.mbox({order, other, reused, plain, order}, u"INBOX"_qs), folder.mbox({order, plain}, u"All Mail"_qs),
        folder.write(u"mail/1.eml"_qs, QByteArray(order).replace("\n", "\r\n")), folder.write(u"mail/3.eml"_qs, QByteArray(plain).replace("\n", "\r\n"))};
    const auto findings = searchMail(paths);
    VERIFY_OK(findings);
    QCOMPARE(findings->messages, 9);
    QCOMPARE(findings->skipped.value(u"duplicate"_qs), 5);
    const imports::MailService* service = serviceOf(*findings, u"acme.com"_qs);
    QCOMPARE(service->messages, 4);
    QCOMPARE(service->candidate.evidence.size(), 1);
    QCOMPARE(service->candidate.evidence.first().count, 4);
    QCOMPARE(textOf(*searchMail({paths[2], paths[3], paths[1], paths[0]})), textOf(*findings));
}

void TestMailDiscovery::keepsNoSubject()
{
    const MailFolder folder;
    const auto findings = searchMail({folder.mbox({message("Acme <x@acme.com>", "Your order CANARY-7313 has shipped")})});
    VERIFY_OK(findings);
    const imports::MailService& service = findings->services.front();
    QCOMPARE(wordsOf(*findings, u"acme.com"_qs), u"likely receipt"_qs);
    QString all = service.candidate.title + service.candidate.domain + service.candidate.appId + service.kinds.join(u' ') + service.recipients.join(u' ');
    for (const model::Evidence& evidence : service.candidate.evidence)
        all += evidence.source + evidence.recipient;
    QVERIFY(!all.contains(u"CANARY"_qs));
}

void TestMailDiscovery::takesOwnDomainForNoService()
{
    const MailFolder folder;
    QList<QByteArray> mails{message("Colleague <carol@meyer.example>", "Invoice 12", {}, "alex@meyer.example")};
    for (const char* from : {"x@acme.com", "x@shop.de", "x@bank.fr"})
        mails << message(from, "Activate your account", {}, "alex@meyer.example");
    const auto findings = searchMail({folder.mbox(mails)});
    VERIFY_OK(findings);
    QCOMPARE(serviceOf(*findings, u"meyer.example"_qs)->candidate.verdict, model::Verdict::None);
    QCOMPARE(serviceOf(*findings, u"acme.com"_qs)->candidate.verdict, model::Verdict::Confirmed);
}

void TestMailDiscovery::mapsAliasesAndFlagsStrangers()
{
    const MailFolder folder;
    const auto to = [](const char* from, const char* subject, const char* address) { return message(from, subject, {}, address); };
    const auto findings = searchMail({folder.mbox({to("x@acme.com", "Activate your account", "alex+acme@gmail.com"),
        to("x@acme.de", "Ihre Bestellung Nr. 7", "alex+acme@gmail.com"), // the same name: no stranger
        to("Win <win@casino.biz>", "You won", "alex+acme@gmail.com"), to("Win <win@casino.biz>", "You won again", "alex+acme@gmail.com"),
        to("bob@gmx.de", "Re: your question", "alex+acme@gmail.com"), // an answer: no stranger
        to("x@shop.de", "Ihre Bestellung Nr. 7", "alex+shopping@gmail.com"), to("x@bank.fr", "Votre facture n°7", "alex+shopping@gmail.com"),
        to("x@mall.org", "Your order #7", "mall@alex.example"), to("x@other.net", "Your order #8", "alex@alex.example"),
        to("x@third.net", "Your order #9", "mall@alex.example"), to("x@forum.io", "Activate your account", "q7x@privaterelay.appleid.com"),
        to("spam@bad.biz", "hello", "q7x@privaterelay.appleid.com"), to("x@plain.com", "Activate your account", "alex@gmail.com")})});
    VERIFY_OK(findings);
    QMap<QString, QString> given;
    for (const imports::MailAlias& alias : findings->aliases)
        given.insert(alias.address, alias.givenTo + u':' + alias.domains.join(u','));
    QCOMPARE(given,
        (QMap<QString, QString>{{u"alex+acme@gmail.com"_qs, u"acme.com:acme.com,acme.de"_qs}, {u"alex+shopping@gmail.com"_qs, u":bank.fr,shop.de"_qs},
            {u"mall@alex.example"_qs, u"mall.org:mall.org,third.net"_qs}, {u"q7x@privaterelay.appleid.com"_qs, u"forum.io:forum.io"_qs}}));
    QStringList signs;
    for (const model::LeakSign& sign : findings->leakSigns)
        signs << QStringLiteral("%1 %2 %3 %4").arg(sign.address, sign.givenTo, sign.sender).arg(sign.count);
    QVERIFY(signs.contains(u"alex+acme@gmail.com acme.com casino.biz 2"_qs));
    QVERIFY(signs.contains(u"mall@alex.example mall.org third.net 1"_qs));
    QVERIFY(signs.contains(u"q7x@privaterelay.appleid.com forum.io bad.biz 1"_qs));
    QVERIFY(signs.filter(u"shopping"_qs).isEmpty()); // a word for everything is no service's name
    QVERIFY(signs.filter(u"acme.de"_qs).isEmpty() && signs.filter(u"gmx.de"_qs).isEmpty() && signs.filter(u"plain.com"_qs).isEmpty());
}

void TestMailDiscovery::readsLargeMailboxesInPieces()
{
    const MailFolder folder;
    const QByteArray body(3000, 'b');
    QByteArray all;
    for (int i = 0; i < 8000; ++i)
        all += "From - Mon May 02 10:00:00 2016\n" + message("x@shop" + QByteArray::number(i % 100) + ".com", "Your order #" + QByteArray::number(i)) + body + "\n\n";
    QVERIFY(all.size() > (qint64{20} << 20));
    const auto findings = searchMail({folder.write(u"big"_qs, all)});
    VERIFY_OK(findings);
    QCOMPARE(findings->messages, 8000);
    QCOMPARE(findings->bytes, all.size());
    QCOMPARE(findings->services.size(), std::size_t{100});
    for (const imports::MailService& service : findings->services)
        QCOMPARE(service.messages, 80);
}

/// One thread or many, pieces of any size: what they find is the same to the last word.
void TestMailDiscovery::findsTheSameInAnyPieces()
{
    const MailFolder folder;
    const QList<QByteArray> subjects{"Activate your account", "Ihre Bestellung Nr. 7", "Re: lunch", "=?koi8-r?B?8M/E1NfF0sTJ1MUg0sXHydPU0sHDycA=?=", "News", "You won"};
    QByteArray all;
    for (int i = 0; i < 9000; ++i) {
        const QByteArray host = i % 11 == 0 ? QByteArray("us.mcsv.net") : "mail.shop" + QByteArray::number(i % 97) + ".com";
        const int shop = (i % 97 + (i % 35 == 0 ? 1 : 0)) % 97; // now and then the address of another
        const QByteArray to = i % 5 == 0 ? "alex+shop" + QByteArray::number(shop) + "@gmail.com" : QByteArray("alex@gmail.com");
        const QByteArray date = "Date: Mon, " + QByteArray::number(1 + i * 7 % 28) + " May 2016 08:00:00 +0000\n";
        all += "From - Mon May 02 10:00:00 2016\nFrom: Name " + QByteArray::number(i * 31 % 17) + " <x@" + host + ">\nTo: " + to + "\nSubject: "
            + subjects[i % subjects.size()] + "\n" + date + (i % 4 == 0 ? "List-Unsubscribe: <x>\n" : "") + "\n" + QByteArray(i * 53 % 900, 'b') + "\n\n";
    }
    const QString path = folder.write(u"big"_qs, all);
    QVERIFY(QFileInfo(path).size() > (qint64{5} << 20)); // smaller ones are read at once
    imports::MailSearch search = mailSearch();
    search.threads = 1;
    const auto whole = imports::discoverMail({path}, search, base::Progress::none());
    VERIFY_OK(whole);
    QCOMPARE(whole->messages, 9000);
    QVERIFY(!whole->aliases.empty() && !whole->leakSigns.empty());
    const QStringList wanted = textOf(*whole);
    for (const unsigned threads : {1U, 2U, 5U}) {
        for (const qint64 piece : {qint64{1000}, qint64{65'537}, qint64{3} << 20}) {
            search.threads = threads;
            search.pieceBytes = piece;
            const auto found = imports::discoverMail({path}, search, base::Progress::none());
            VERIFY_OK(found);
            QCOMPARE(textOf(*found), wanted);
        }
    }
}

void TestMailDiscovery::reportsBytesAndStops()
{
    const MailFolder folder;
    const QString path = folder.write(u"big"_qs, ("From - Mon May 02 10:00:00 2016\n" + kSignUp + QByteArray(2000, 'b') + "\n\n").repeated(8000));
    Watcher watcher;
    VERIFY_OK(searchMail({path}, watcher));
    QCOMPARE(watcher.total(), QFileInfo(path).size());
    QVERIFY(!watcher.tooMuch());
    Watcher stopping(2);
    const auto stopped = searchMail({path}, stopping);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, Code::Cancelled);
}

void TestMailDiscovery::survivesHostileMailboxes()
{
    const MailFolder folder;
    QElapsedTimer timer;
    timer.start();
    const QByteArray separator = "From - Mon May 02 10:00:00 2016\n";
    QByteArray hostile = separator + "From: x@acme.com\nX: " + QByteArray(20'000'000, 'x') + "\nSubject: Activate your account\n\n\n";
    hostile += separator + "Subject: " + QByteArray("=?utf-8?b?QQ==?=").repeated(20'000) + "\nFrom: y@acme.com\n\n\n";
    hostile += separator + "From: " + QByteArray("\"(<").repeated(50'000) + "z@acme.com\n\n\n";
    hostile += separator + "From: w@acme.com\nTo: " + QByteArray("a@b.c,").repeated(20'000) + "\n\n\n";
    hostile += separator + QByteArray(200'000, '\0') + "\n\n";
    hostile += separator + "From: v@acme.com\nAuthentication-Results: " + QByteArray("(").repeated(100'000) + "\n\n\n";
    hostile += separator + "From: u@acme.com\nX-Gmail-Labels: " + QByteArray(",").repeated(100'000) + "\n\n\n";
    hostile += separator + "From: " + QByteArray(100'000, 'l') + "@acme.com\n\n\n";
    hostile += separator + "From: t@" + QByteArray("a.").repeated(50'000) + "com\n\n\n";
    const auto findings = searchMail({folder.write(u"hostile"_qs, hostile)});
    VERIFY_OK(findings);
    QCOMPARE(findings->messages, 8); // NULs are no header: that one belongs to the message before
    QVERIFY(serviceOf(*findings, u"acme.com"_qs) != nullptr);
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
}

void TestMailDiscovery::findsProfiles()
{
    const MailFolder folder;
    static_cast<void>(folder.write(u"tb/profiles.ini"_qs, "[General]\nVersion=2\n\n[Profile0]\r\nName=default\r\nIsRelative=1\r\nPath=ab.default\r\n\n[Profile1]\nName=gone\nPath=cd.gone\n"));
    static_cast<void>(folder.write(u"tb/ab.default/Mail/Local Folders/Inbox"_qs, QByteArray(100, 'x')));
    static_cast<void>(folder.write(u"tb/ab.default/Mail/Local Folders/Inbox.msf"_qs, "x"));
    static_cast<void>(folder.write(u"tb/ab.default/Mail/Local Folders/Trash"_qs, {}));
    static_cast<void>(folder.write(u"tb/ab.default/Mail/Local Folders/Trash.msf"_qs, "x"));
    static_cast<void>(folder.write(u"tb/ab.default/ImapMail/imap.example.com/Work.sbd/2016/cur/1.eml"_qs, QByteArray(50, 'x')));
    static_cast<void>(folder.write(u"tb/ab.default/ImapMail/imap.example.com/Work.sbd/2016.msf"_qs, "x"));
    static_cast<void>(folder.write(u"tb/ab.default/prefs.js"_qs, "x"));
    const auto profiles = imports::findMailProfiles({{u"Thunderbird"_qs, folder.path(u"tb"_qs)}, {u"Thunderbird"_qs, folder.path(u"none"_qs)}});
    QCOMPARE(profiles.size(), std::size_t{1});
    QCOMPARE(profiles[0].name, u"default"_qs);
    QCOMPARE(profiles[0].mailboxes.size(), std::size_t{2});
    QCOMPARE(profiles[0].mailboxes[0].bytes, 50);
    QVERIFY(profiles[0].mailboxes[1].path.endsWith(u"Local Folders/Inbox"_qs));
    QCOMPARE(profiles[0].mailboxes[1].bytes, 100);
    QVERIFY(!imports::usualMailPrograms().empty());
}

RECOURSE_TEST(TestMailDiscovery, QCoreApplication)
#include "test_mail_discovery.moc"
