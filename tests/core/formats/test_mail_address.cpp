// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/mail_address.h"
#include "main/test_program.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace recourse::formats;

namespace {

/// "display|local|host" of each.
QStringList addressesOf(const QByteArray& body, std::size_t most = 10)
{
    MailAddresses addresses;
    QStringList found;
    for (const MailAddress& address : addresses.read({body.constData(), static_cast<std::size_t>(body.size())}, most))
        found << QString::fromStdString(address.display) + u'|' + QString::fromStdString(address.local) + u'|' + QString::fromStdString(address.host);
    return found;
}

} // namespace

class TestMailAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void knowsOneAddress();
    void keepsToItsLimit();
    void survivesOpenQuotes();
};

void TestMailAddress::reads_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("addresses");
    const auto row = [](const QByteArray& body, const QStringList& addresses) { QTest::newRow(body.isEmpty() ? "nothing" : body.constData()) << body << addresses; };
    row("", {});
    row("a@b.com", {u"|a|b.com"_qs});
    row("Acme <No-Reply@Mail.Acme.COM>", {u"Acme|No-Reply|mail.acme.com"_qs});
    row("\"Acme, Inc. (EU)\" <a@b.com>", {u"Acme, Inc. (EU)|a|b.com"_qs});
    row("\"A \\\"B\\\"\" <a@b.com>", {u"A \"B\"|a|b.com"_qs});
    row("'Acme' <a@b.com>", {u"Acme|a|b.com"_qs});
    row("<a@b.com> (robot)", {u"robot|a|b.com"_qs});
    row("a@b.com (The (inner) robot)", {u"The (inner) robot|a|b.com"_qs});
    row("Group: a@b.com, C <c@d.com>;, e@f.com", {u"|a|b.com"_qs, u"C|c|d.com"_qs, u"|e|f.com"_qs});
    row("undisclosed-recipients:;", {});
    row("a@b.com; c@d.com", {u"|a|b.com"_qs, u"|c|d.com"_qs});
    row("<@route.com,@other.com:a@b.com>", {u"|a|b.com"_qs});
    row("Big Bug bb@bug.com", {u"Big Bug|bb|bug.com"_qs});
    row("tim@p.com concierge@p.com", {u"|tim|p.com"_qs});
    row("\"bob@real.com\" <a@b.com>", {u"bob@real.com|a|b.com"_qs});
    row("<<a@b.com>>", {u"|a|b.com"_qs});
    row("A <a@b.com", {u"A|a|b.com"_qs});
    row("mailto:a@b.com", {u"|a|b.com"_qs});
    row("\"a b\"@c.com", {u"|a b|c.com"_qs});
    row("\"alex meyer\"@example.org, b@c.com", {u"|alex meyer|example.org"_qs, u"|b|c.com"_qs});
    row("Alex \"alex meyer\"@example.org (A)", {u"Alex|alex meyer|example.org"_qs});
    row("Alex <\"alex meyer\"@example.org>", {u"Alex|alex meyer|example.org"_qs});
    row("\"alex meyer\".x@example.org", {u"|alex meyer.x|example.org"_qs});
    row("x.\"alex meyer\"@example.org", {u"|x.alex meyer|example.org"_qs});
    row("\"a@b c\"@d.com", {u"|a@b c|d.com"_qs});
    row("\"Acme\"'s robot <a@b.com>", {u"Acme's robot|a|b.com"_qs});
    row("\"Acme\"'s robot a@b.com", {u"Acme's robot|a|b.com"_qs});
    row("<\"a b@c.com >", {u"|a b|c.com"_qs});
    row("\"\"@b.com", {u"||b.com"_qs});
    row("a @ b.com", {u"|a|b.com"_qs});
    row("1234   @   local(blah)  .machine", {u"blah|1234|local"_qs});
    row("<jdoe@machine(comment).  example>", {u"comment|jdoe|machine.example"_qs});
    row("a@b@c.com", {u"|a@b|c.com"_qs});
    row("a@b.com.", {u"|a|b.com"_qs});
    row("nobody", {});
    row("Acme <>", {});
    row("@", {});
    row(",,;;<>,", {});
    row("=?utf-8?q?Acme=2C?= <a@b.com>", {u"=?utf-8?q?Acme=2C?=|a|b.com"_qs});
    row("x@b\xC3\xBC" "cher.de", {u"|x|bücher.de"_qs});
}

void TestMailAddress::reads()
{
    QFETCH(QByteArray, body);
    QFETCH(QStringList, addresses);
    QCOMPARE(addressesOf(body), addresses);
}

void TestMailAddress::knowsOneAddress()
{
    const MailAddress alex{"", "alex", "b.com"};
    QVERIFY(isSameAddress(alex, {"Alex", "Alex", "b.com"}));
    QVERIFY(!isSameAddress(alex, {"", "alex+shop", "b.com"}));
    QVERIFY(!isSameAddress(alex, {"", "alex", "c.com"}));
    QVERIFY(isOneMailbox(alex, {"", "Alex+shop", "b.com"}));
    QVERIFY(!isOneMailbox(alex, {"", "alexa", "b.com"}));
}

void TestMailAddress::keepsToItsLimit()
{
    QCOMPARE(addressesOf(QByteArray("a@b.com,").repeated(10'000), 3).size(), 3);
    QCOMPARE(addressesOf("a@b.com, c@d.com", 0).size(), 0);
}

void TestMailAddress::survivesOpenQuotes()
{
    QElapsedTimer timer;
    timer.start();
    for (const char* piece : {"\\\"", "(", "\"(", "<", "<(", "(\\", ":", "a@"})
        static_cast<void>(addressesOf(QByteArray(piece).repeated(100'000) + " <x@y.com>"));
    QCOMPARE(addressesOf("\"Acme <x@y.com>"), QStringList{u"Acme|x|y.com"_qs});
    QCOMPARE(addressesOf("Acme (open <x@y.com>"), QStringList{u"Acme open|x|y.com"_qs});
    QVERIFY2(timer.elapsed() < recourse::test::kLongestWaitMs, qPrintable(QString::number(timer.elapsed())));
}

RECOURSE_TEST(TestMailAddress, QCoreApplication)
#include "test_mail_address.moc"
