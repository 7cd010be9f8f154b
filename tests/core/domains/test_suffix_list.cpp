// SPDX-License-Identifier: GPL-3.0-or-later
#include "domains/site.h"
#include "main/test_program.h"
#include "support/test_text.h"

#include <libpsl.h>

#include <QFile>
#include <QtTest>

#include <atomic>
#include <thread>

using namespace recourse::domains;

namespace {

constexpr std::string_view kSmallList = "// VERSION: 2031-02-03_04-05-06_UTC\n"
                                        "// ===BEGIN ICANN DOMAINS===\ncom\n*.ck\n!www.ck\nco.ck\nuk\nco.uk\nco.za\n\xE4\xB8\xAD\xE5\x9B\xBD\n// ===END ICANN DOMAINS===\n"
                                        "// ===BEGIN PRIVATE DOMAINS===\ngithub.io\n// ===END PRIVATE DOMAINS===\n";

} // namespace

class TestSuffixList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheRegistrableDomain_data();
    void findsTheRegistrableDomain();
    void knowsRealEndings();
    void readsTheShippedList();
    void refusesOtherTexts();
    void namesItsVersion();
    void isSafeToShareBetweenThreads();
    void agreesWithTheLibraryOnAllRules();
};

void TestSuffixList::findsTheRegistrableDomain_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("domain");

    QTest::newRow("two labels") << u"google.com"_qs << u"google.com"_qs;
    QTest::newRow("subdomain") << u"mail.google.com"_qs << u"google.com"_qs;
    QTest::newRow("deep") << u"a.b.c.example.co.uk"_qs << u"example.co.uk"_qs;
    QTest::newRow("suffix") << u"co.uk"_qs << QString();
    QTest::newRow("single label") << u"com"_qs << QString();
    QTest::newRow("wildcard") << u"a.b.ck"_qs << u"a.b.ck"_qs;
    QTest::newRow("wildcard suffix") << u"b.ck"_qs << QString();
    QTest::newRow("beside a wildcard") << u"a.b.co.ck"_qs << u"b.co.ck"_qs;
    QTest::newRow("no rule for the top level") << u"a.b.co.za"_qs << u"b.co.za"_qs;
    QTest::newRow("exception") << u"a.www.ck"_qs << u"www.ck"_qs;
    QTest::newRow("private section") << u"alice.github.io"_qs << u"alice.github.io"_qs;
    QTest::newRow("under a private name") << u"x.alice.github.io"_qs << u"alice.github.io"_qs;
    QTest::newRow("private suffix") << u"github.io"_qs << QString();
    QTest::newRow("unknown suffix") << u"a.b.nowhere"_qs << u"b.nowhere"_qs;
    QTest::newRow("punycode of a Unicode rule") << u"a.b.xn--fiqs8s"_qs << u"b.xn--fiqs8s"_qs;
    QTest::newRow("IPv4") << u"192.168.1.1"_qs << QString();
    QTest::newRow("IPv6") << u"::1"_qs << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestSuffixList::findsTheRegistrableDomain()
{
    QFETCH(QString, host);
    QFETCH(QString, domain);

    const auto list = SuffixList::fromText(kSmallList);

    QVERIFY(list.has_value());
    QCOMPARE(list->registrableDomain(host), domain);
}

void TestSuffixList::knowsRealEndings()
{
    const auto list = SuffixList::fromText(kSmallList);
    QVERIFY(list.has_value());
    for (const char* host : {"booking.com", "a.example.co.uk", "alice.github.io", "a.b.ck", "www.ck", "b.xn--fiqs8s"})
        QVERIFY2(list->knowsEndingOf(host), host);
    for (const char* host : {"node.js", "a.b.nowhere", "com", "co.uk", "192.168.1.1", ""})
        QVERIFY2(!list->knowsEndingOf(host), host);
}

void TestSuffixList::readsTheShippedList()
{
    QFile file(QStringLiteral(RECOURSE_SOURCE_DIR "/resources/psl/public_suffix_list.dat"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();

    const auto list = SuffixList::fromText({text.constData(), static_cast<std::size_t>(text.size())});

    QVERIFY(list.has_value());
    QCOMPARE(list->registrableDomain(u"www.gov.uk"_qs), u"www.gov.uk"_qs);
    QCOMPARE(list->registrableDomain(u"a.b.s3.amazonaws.com"_qs), u"b.s3.amazonaws.com"_qs);
    QCOMPARE(list->sectionOf("github.io"), SuffixSection::Private);
    QCOMPARE(list->sectionOf("co.uk"), SuffixSection::Icann);
    QCOMPARE(list->sectionOf("google.com"), SuffixSection::None);
}

void TestSuffixList::refusesOtherTexts()
{
    QVERIFY(!SuffixList::fromText({}).has_value());
    QVERIFY(!SuffixList::fromText("<html>not a list</html>").has_value());
    QVERIFY(!SuffixList::fromText("// ===BEGIN ICANN DOMAINS===\n").has_value());
}

void TestSuffixList::namesItsVersion()
{
    QCOMPARE(SuffixList::fromText(kSmallList)->version(), u"2031-02-03_04-05-06_UTC"_qs);
    QVERIFY(SuffixList::fromText("// ===BEGIN ICANN DOMAINS===\ncom\n")->version().isEmpty());
}

void TestSuffixList::isSafeToShareBetweenThreads()
{
    const auto list = SuffixList::fromText(kSmallList);
    QVERIFY(list.has_value());
    std::atomic<int> wrong = 0;
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&list, &wrong, t] {
            for (int i = 0; i < 2000; ++i) {
                const std::string name = "n" + std::to_string(t * 10'000 + i) + ".co.uk";
                wrong += siteOf("https://www." + name, *list).domain == QString::fromStdString(name) ? 0 : 1;
            }
        });
    }
    for (std::thread& thread : threads)
        thread.join();

    QCOMPARE(wrong.load(), 0);
}

/// Hosts above, at and below every rule of the shipped list, asked of libpsl itself.
void TestSuffixList::agreesWithTheLibraryOnAllRules()
{
    const QString path = QStringLiteral(RECOURSE_SOURCE_DIR "/resources/psl/public_suffix_list.dat");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    const auto list = SuffixList::fromText({text.constData(), static_cast<std::size_t>(text.size())});
    QVERIFY(list.has_value());
    const std::unique_ptr<psl_ctx_t, decltype(&psl_free)> library(psl_load_file(qPrintable(path)), psl_free);
    QVERIFY(library != nullptr);
    int asked = 0;
    for (QByteArray rule : text.split('\n')) {
        rule = rule.trimmed();
        if (rule.isEmpty() || rule.startsWith("//") || std::any_of(rule.begin(), rule.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; }))
            continue;
        rule.replace("*", "any").replace("!", "");
        const QByteArray parent = rule.mid(rule.indexOf('.') + 1);
        for (const QByteArray& host : {rule, parent, "a." + rule, "b.a." + rule, "a." + parent, "c.b.a." + parent, "xn--fiqs8s." + rule, rule + ".com"}) {
            const char* expected = psl_registrable_domain(library.get(), host.constData());
            const std::string_view found = list->registrablePart({host.constData(), static_cast<std::size_t>(host.size())});
            QVERIFY2(found == std::string_view(expected == nullptr ? "" : expected), host.constData());
            ++asked;
        }
    }
    QVERIFY(asked > 50'000);
}

RECOURSE_TEST(TestSuffixList, QCoreApplication)
#include "test_suffix_list.moc"
