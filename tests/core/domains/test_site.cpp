// SPDX-License-Identifier: GPL-3.0-or-later
#include "domains/site.h"
#include "main/test_program.h"
#include "support/test_text.h"

#include <QFile>
#include <QtTest>

using namespace recourse::domains;

namespace {

QByteArray shippedList()
{
    QFile file(QStringLiteral(RECOURSE_SOURCE_DIR "/resources/psl/public_suffix_list.dat"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestSite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsAddresses_data();
    void readsAddresses();
    void neverRepeatsUserInfo();
    void mergesAllSpellingsOfOneName();
    void survivesHostileAddresses();
    void agreesWithTheAnswerFiles();

private:
    std::optional<SuffixList> m_list;
};

void TestSite::initTestCase()
{
    const QByteArray text = shippedList();
    m_list = SuffixList::fromText({text.constData(), static_cast<std::size_t>(text.size())});
    QVERIFY(m_list.has_value());
}

void TestSite::readsAddresses_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<SiteKind>("kind");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("domain");

    const auto web = [](const char* address, const char* host, const char* domain) {
        QTest::newRow(address) << QByteArray(address) << SiteKind::Web << QString::fromLatin1(host) << QString::fromLatin1(domain);
    };
    const auto local = [](const char* address, const char* host) {
        QTest::newRow(address) << QByteArray(address) << SiteKind::Local << QString::fromLatin1(host) << QString();
    };
    const auto app = [](const char* address, const char* host) {
        QTest::newRow(address) << QByteArray(address) << SiteKind::App << QString::fromLatin1(host) << QString();
    };
    const auto without = [](SiteKind kind, const char* address) {
        QTest::newRow(*address == '\0' ? "nothing" : address) << QByteArray(address) << kind << QString() << QString();
    };

    web("https://www.example.org/login", "www.example.org", "example.org");
    web("HTTPS://WWW.Example.ORG", "www.example.org", "example.org");
    web("  https://example.org  ", "example.org", "example.org");
    web("https://user:p%40ss@shop.example.co.uk:8443/a?b#c", "shop.example.co.uk", "example.co.uk");
    web("https://a@b@example.org/", "example.org", "example.org");
    web("https://example.org.", "example.org", "example.org");
    web("https://example.org:/", "example.org", "example.org");
    web("https://example.org?next=http://other.example", "example.org", "example.org");
    web("https://example.org\\@other.example", "example.org", "example.org");
    web("https:/www.bank.com/x", "www.bank.com", "bank.com");
    web("ftp://files.example.org/", "files.example.org", "example.org");
    web("imap://mail.example.org:993", "mail.example.org", "example.org");
    web("mailbox://mail.example.org", "mail.example.org", "example.org");
    web("oauth://accounts.example.org", "accounts.example.org", "example.org");
    web("news://news.example.org", "news.example.org", "example.org");
    web("snews://news.example.org:563", "news.example.org", "example.org");
    web("moz-proxy://proxy.example.org:8080", "proxy.example.org", "example.org");
    local("moz-proxy://127.0.0.1:3128", "127.0.0.1");
    web("google.com", "google.com", "google.com");
    web("www.x.de/konto", "www.x.de", "x.de");
    web("example.org:8080/x", "example.org", "example.org");
    web("//cdn.example.org/x", "cdn.example.org", "example.org");
    web("https://alice.github.io", "alice.github.io", "alice.github.io");
    web("https://github.io/x", "github.io", "github.io");
    web("https://my_host.example.org", "my_host.example.org", "example.org");
    web("https://afoqwdr.tx", "afoqwdr.tx", "afoqwdr.tx");
    web("https://city.kawasaki.jp/", "city.kawasaki.jp", "city.kawasaki.jp");
    web("https://www.b\xC3\xBC" "cher-ecke.de/", "www.xn--bcher-ecke-9db.de", "xn--bcher-ecke-9db.de");
    web("https://xn--bcher-ecke-9db.de/", "xn--bcher-ecke-9db.de", "xn--bcher-ecke-9db.de");
    web("https://b%C3%BC" "cher-ecke.de/", "xn--bcher-ecke-9db.de", "xn--bcher-ecke-9db.de");
    web("https://www.\xE4\xBE\x8B\xE3\x80\x82\xE4\xB8\xAD\xE5\x9B\xBD", "www.xn--fsq.xn--fiqs8s", "xn--fsq.xn--fiqs8s");

    local("http://192.168.1.1/", "192.168.1.1");
    local("http://8.8.8.8:53", "8.8.8.8");
    local("http://127.1/", "127.1");
    local("192.168.178.1", "192.168.178.1");
    local("https://[FE80::1:2]:8443/", "fe80::1:2");
    local("https://[::ffff:10.0.0.1]/", "::ffff:10.0.0.1");
    local("https://[fe80::1%25eth0]/", "fe80::1%25eth0");
    local("fe80::1", "fe80::1");
    local("http://localhost:8080/?1", "localhost");
    local("localhost", "localhost");
    local("http://router12.lan/", "router12.lan");
    local("http://nas3-4/", "nas3-4");
    local("nas:5000", "nas");
    local("http://printer1-2.local:631/", "printer1-2.local");
    local("http://a.home", "a.home");
    local("http://a.b.internal", "a.b.internal");
    local("http://a.intranet", "a.intranet");
    local("http://a.corp", "a.corp");
    local("http://a.home.arpa", "a.home.arpa");
    local("http://a.localdomain", "a.localdomain");
    local("http://fritz.box", "fritz.box");
    local("http://box.fritz.box/", "box.fritz.box");
    local("http://routerlogin.net", "routerlogin.net");
    local("https://co.uk/", "co.uk");
    local("https://com", "com");

    app("android://Zm9v-_x==@com.netflix.mediaclient/", "com.netflix.mediaclient");
    app("android://Zm9v@com.netflix.mediaclient", "com.netflix.mediaclient");
    app("androidapp://com.Slack", "com.Slack");
    app("iosapp://com.example.app", "com.example.app");

    web("https://https://shop.example.com/login", "shop.example.com", "example.com");
    web("http://https//shop.example.com", "shop.example.com", "example.com");
    web("HTTPS://HTTP://http://shop.example.com:8080/", "shop.example.com", "example.com");
    web("https://ann@https://shop.example.com", "shop.example.com", "example.com");
    for (const char* address : {"https://https", "http://http/", "https://https://", "http://https:8080/x", "https://http:/shop.example.com"})
        without(SiteKind::Bad, address);
    for (const char* address : {"chrome://FirefoxAccounts", "chrome-extension://abc/popup.html", "about:logins", "file:///C:/x.html",
             "javascript:alert(1)", "data:text/html,x", "view-source:https://example.org", "edge://settings", "brave://x", "opera://x",
             "moz-extension://abc", "CHROME://x"})
        without(SiteKind::Internal, address);
    for (const char* address : {"htt:/x", "htt:/typo-1.com/login", "htts:/broken1.url", "htts://example.org", "https://ex:ample.com", "https://ex:ample7.com/",
             "not a url 3", "aib", "note", "andy@example.com", "mailto:andy@example.com", "user:pass@example.com", "https://", "https:///x", "/login",
             "https://a..b", "https://.a.b", "https://a b.com/", "https://300.1.1.1", "https://1.2.3.4.5", "https://[::1", "https://[zz]",
             "https://[1:2:3]", "https://-.com", "https://x.com:99999999", "https://x.com:8a", "C:\\Users\\me", "C:/Users", "example.com # note",
             "https://ex%00ample.com", "https://ex%2Fample.com", "otpauth://totp/x?secret=A", "android://", "androidapp://a b", "http://\xFF\xFE.com",
             "https://example.org..", "Password: hunter2"})
        without(SiteKind::Bad, address);
    for (const char* address : {"", "  \t\r\n", "\xC2\xA0"})
        without(SiteKind::None, address);
}

void TestSite::readsAddresses()
{
    QFETCH(QByteArray, address);
    QFETCH(SiteKind, kind);
    QFETCH(QString, host);
    QFETCH(QString, domain);

    const Site site = siteOf({address.constData(), static_cast<std::size_t>(address.size())}, *m_list);

    QCOMPARE(site.kind, kind);
    QCOMPARE(site.host, host);
    QCOMPARE(site.domain, domain);
}

void TestSite::neverRepeatsUserInfo()
{
    for (const char* address : {"https://me:hunter2@example.org/", "ftp://me:hunter2@10.0.0.1", "android://hunter2@com.x/", "me:hunter2@example.org",
             "https://hunter2@[::1]/", "foo://me:hunter2@x"}) {
        const Site site = siteOf(address, *m_list);
        QVERIFY2(!site.host.contains(QStringLiteral("hunter2")) && !site.domain.contains(QStringLiteral("hunter2")), address);
    }
}

void TestSite::mergesAllSpellingsOfOneName()
{
    const QString expected = QStringLiteral("xn--bcher-kva.example");
    for (const char* address : {"https://b\xC3\xBC" "cher.example", "https://B\xC3\x9C" "CHER.example", "https://bu\xCC\x88" "cher.example",
             "https://XN--BCHER-KVA.example", "xn--bcher-kva.example.", "b\xC3\xBC" "cher.example/x"})
        QCOMPARE(siteOf(address, *m_list).domain, expected);
}

void TestSite::survivesHostileAddresses()
{
    const std::string longLabel(64, 'a');
    const std::string longest = std::string(63, 'a') + '.' + std::string(63, 'b') + '.' + std::string(63, 'c') + '.' + std::string(57, 'd') + ".com";
    const std::string dots(1'000'000, '.');
    std::string umlauts;
    for (int i = 0; i < 100'000; ++i)
        umlauts += "\xC3\xBC.";

    QCOMPARE(siteOf("https://" + longLabel + ".com", *m_list).kind, SiteKind::Bad);
    QCOMPARE(longest.size(), std::size_t{253});
    QCOMPARE(siteOf("https://" + longest, *m_list).kind, SiteKind::Web);
    QCOMPARE(siteOf("https://x" + longest, *m_list).kind, SiteKind::Bad);
    QCOMPARE(siteOf("https://" + dots, *m_list).kind, SiteKind::Bad);
    QCOMPARE(siteOf("https://" + umlauts, *m_list).kind, SiteKind::Bad);
    QCOMPARE(siteOf(std::string("https://a\0.com", 14), *m_list).kind, SiteKind::Bad);
}

void TestSite::agreesWithTheAnswerFiles()
{
    const QDir folder(QStringLiteral(RECOURSE_SHARED_DIR "/data/imports"));
    if (!folder.exists())
        QSKIP("the shared samples are not here");
    int compared = 0;
    for (const QFileInfo& format : folder.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        for (const QFileInfo& info : QDir(format.filePath()).entryInfoList({QStringLiteral("*.EXPECTED.tsv")}, QDir::Files)) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            while (!file.atEnd()) {
                const QStringList cells = QString::fromUtf8(file.readLine()).split(u'\t');
                const bool known = cells.size() > 3 && cells[0] == QLatin1String("account")
                    && (cells[1] == QLatin1String("web") || cells[1] == QLatin1String("local")) && cells[2] != QLatin1String("*");
                if (!known)
                    continue;
                const Site site = siteOf(("https://" + cells[2].toUtf8() + "/").toStdString(), *m_list);
                QCOMPARE(site.kind, cells[1] == QLatin1String("web") ? SiteKind::Web : SiteKind::Local);
                QCOMPARE(site.host, cells[2]);
                QCOMPARE(site.domain, cells[3]);
                ++compared;
            }
        }
    }
    QVERIFY(compared > 100);
}

RECOURSE_TEST(TestSite, QCoreApplication)
#include "test_site.moc"
