// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/mail_list.h"
#include "mail_fixture.h"
#include "main/test_program.h"
#include "support/test_text.h"

using namespace recourse;
using namespace recourse::test;

namespace {

const QByteArray kVger = "Precedence: bulk\nList-ID: <linux-kernel.vger.kernel.org>\nX-Mailing-List: linux-kernel@vger.kernel.org\nDelivered-To: nora.keller@gmail.com\n";
const QByteArray kYahoo = "List-Id: <seeds.yahoogroups.com>\nPrecedence: bulk\nList-Unsubscribe: <mailto:seeds-unsubscribe@yahoogroups.com>\nDelivered-To: nora.keller@gmail.com\n"
                          "Mailing-List: list seeds@yahoogroups.com; contact seeds-owner@yahoogroups.com\nSender: seeds@yahoogroups.com\n";
const QByteArray kUnsubscribe = "List-Unsubscribe: <https://acme.com/u>\n";

imports::MailList listOf(const QByteArray& fields)
{
    imports::MailList list;
    list.read(imports::readMailHead({fields.constData(), static_cast<std::size_t>(fields.size())}));
    return list;
}

} // namespace

/// Lists on which people write to one another, and those of services.
class TestMailLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsListsFromNewsletters_data();
    void tellsListsFromNewsletters();
    void takesNoListForARecipient_data();
    void takesNoListForARecipient();
    void readsNamesOfLists();
};

void TestMailLists::tellsListsFromNewsletters_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("subject");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const QByteArray& from, const QByteArray& to, const QByteArray& fields, const QByteArray& subject, const char* words) {
        QTest::newRow(name) << from << to << fields << subject << QString::fromLatin1(words);
    };
    const QByteArray cleo = "Cleo Gant <cgant@acme.com>";
    const QByteArray kernel = "linux-kernel@vger.kernel.org";
    const QByteArray alex = "alex@gmail.com";
    const QByteArray patch = "[PATCH] crypto: password reset of key, verify your email";
    const char* list = "none list";
    row("vger", cleo, kernel, kVger, patch, list);
    row("vger, an answer", "bodo.farnsworth@acme.com", kernel, kVger, "Re: [PATCH 1/3] mm: fix leak", list);
    row("vger, in copy", cleo, "other@example.org, " + kernel, kVger, patch, list);
    row("vger, not in To", cleo, "other@example.org", kVger, patch, list);
    row("vger by its id alone", cleo, kernel, "List-ID: <linux-kernel.vger.kernel.org>\n", patch, list);
    row("vger by its field alone", cleo, "other@example.org", "X-Mailing-List: linux-kernel@vger.kernel.org\n", patch, list);
    row("Yahoo Groups", "Dana <dana@acme.com>", "seeds@yahoogroups.com", kYahoo, "Your order of seeds", list);
    row("Yahoo Groups, not in To", "Dana <dana@acme.com>", "x@example.org", kYahoo, "Your order of seeds", list);
    row("Majordomo", cleo, "chess@clubs.org", "Sender: owner-chess@clubs.org\nPrecedence: bulk\n", "Confirm your email", list);
    row("Majordomo with its field", cleo, "x@example.org", "X-Mailing-List: chess@clubs.org\nSender: owner-chess@clubs.org\n", "Confirm your email", list);
    row("Majordomo, owner behind", cleo, "x@example.org", "Sender: chess-owner@clubs.org\n", "Confirm your email", list);
    row("Mailman", cleo, "dept@lists.uni.edu", "List-Id: Department <dept.lists.uni.edu>\nSender: dept-bounces@lists.uni.edu\n" + kUnsubscribe, "Your order", list);
    row("Mailman, one bounce a member", cleo, "x@example.org", "Sender: dept-bounces+alex=gmail.com@lists.uni.edu\n" + kUnsubscribe, "Your order", list);
    row("Mailman, its old field", cleo, "x@example.org", "X-BeenThere: dept@lists.uni.edu\n" + kUnsubscribe, "Your order", list);
    row("ezmlm", cleo, "x@example.org", "Mailing-List: contact dev-help@httpd.apache.org; run by ezmlm\n" + kUnsubscribe, "Verify your account", list);
    row("a list of the sender's company", cleo, "staff@acme.com", "List-Id: <staff.acme.com>\n", "Your invoice", list);
    row("a list of the sender's company with a dot in its name", cleo, "all.staff@acme.com", "List-Id: <all.staff.acme.com>\n", "Your invoice", list);
    row("in another's name", "Cleo via Staff <staff@acme.com>", "staff@acme.com", "List-Id: <staff.acme.com>\n", "Your invoice", list);
    row("an id of another", cleo, alex, "List-Id: <dept.lists.uni.edu>\n", "Your invoice", list);
    row("an id that is folded", cleo, alex, "List-Id: The department\n <dept.lists.uni.edu>\n", "Your invoice", list);
    row("with List-Post", cleo, kernel, kVger + "List-Post: <mailto:linux-kernel@vger.kernel.org>\n", patch, list);

    const char* order = "likely receipt";
    row("Mailchimp", "Cleo Gant <cgant@acme.com>", alex, "List-ID: <abc123.list-id.mcsv.net>\n" + kUnsubscribe, "Your order #7", order);
    row("Mailchimp without a way out", cleo, alex, "List-ID: <abc123.list-id.mcsv.net>\n", "Your order #7", order);
    row("SendGrid", cleo, alex, "List-ID: <123.sendgrid.net>\n" + kUnsubscribe, "Your order #7", order);
    row("a sender that nobody knows", cleo, alex, "List-ID: <123.newsletter-tool.com>\n" + kUnsubscribe, "Your order #7", order);
    row("a sender that nobody knows, by its campaign", cleo, alex, "List-ID: <123.newsletter-tool.com>\nFeedback-ID: 1:a\n", "Your order #7", order);
    row("a sender that nobody knows, from a desk", "Acme <hello@acme.com>", alex, "List-ID: <123.newsletter-tool.com>\n", "Your order #7", order);
    row("Salesforce", cleo, alex, "List-ID: <7212345.xt.local>\n", "Your order #7", order);
    row("its own list", cleo, alex, "List-Id: <news.acme.com>\n" + kUnsubscribe, "Your order #7", order);
    row("its own list, without a way out", cleo, alex, "List-Id: <news.mail.acme.com>\n", "Your order #7", order);
    row("its own list is written to", "Acme <newsletter@acme.com>", "newsletter@acme.com", "List-Id: <newsletter.acme.com>\n", "Your order #7", order);
    row("its own list is written to, from a desk", "Acme <info@acme.com>", "customers@acme.com", "List-Id: <customers.acme.com>\n", "Your order #7", order);
    row("from a desk by Mailman", "Acme <info@acme.com>", alex, "Sender: newsletter-bounces@lists.host.net\n", "Your order #7", order);
    row("no list", cleo, alex, "Sender: bounces@mail.acme.com\n", "Your order #7", order);
    row("a sender of bounces", cleo, alex, "Sender: owner-@acme.com\n", "Your order #7", order);
    row("nobody may post", cleo, alex, "List-Id: <dept.lists.uni.edu>\nList-Post: NO\n", "Your order #7", order);
    row("an id without a host", cleo, alex, "List-Id: <news>\n", "Your order #7", order);
    row("an empty id", cleo, alex, "List-Id: <>\nMailing-List: none\n", "Your order #7", order);

    row("an answer in a newsletter", cleo, alex, "List-Id: <news.acme.com>\n" + kUnsubscribe, "Re: Your order #7", "none personal");
    row("an answer of a machine", "Acme <no-reply@acme.com>", alex, kUnsubscribe, "Fwd: Your order #7", "none personal");
    row("an answer in a tracker", "Acme <notifications@acme.com>", alex, "X-GitHub-Reason: mention\n", "Re: [a/b] It breaks", "possible newsletter");
}

void TestMailLists::tellsListsFromNewsletters()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, fields);
    QFETCH(QByteArray, subject);
    QFETCH(QString, words);
    const MailFolder folder;
    const auto findings = searchMail({folder.mbox({message(from, subject, fields, to)})});
    VERIFY_OK(findings);
    QCOMPARE(wordsOf(*findings, u"acme.com"_qs), words);
}

void TestMailLists::takesNoListForARecipient_data()
{
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QStringList>("recipients");
    QTest::newRow("by its id") << QByteArray("Customers@lists.host.net") << QByteArray("List-Id: <customers.lists.host.net>\nDelivered-To: alex@gmail.com\n") << QStringList{u"alex@gmail.com"_qs};
    QTest::newRow("by its field") << QByteArray("customers@lists.host.net") << QByteArray("X-Mailing-List: <customers@lists.host.net> archive/1\n") << QStringList{};
    QTest::newRow("by its envelope") << QByteArray("undisclosed:;") << QByteArray("List-Id: <customers.lists.host.net>\nX-Original-To: customers@lists.host.net\n") << QStringList{};
    QTest::newRow("another") << QByteArray("clients@lists.host.net") << QByteArray("List-Id: <customers.lists.host.net>\n") << QStringList{u"clients@lists.host.net"_qs};
}

void TestMailLists::takesNoListForARecipient()
{
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, fields);
    QFETCH(QStringList, recipients);
    const MailFolder folder;
    const auto findings = searchMail({folder.mbox({message("Acme <no-reply@acme.com>", "Activate your account", fields, to)})});
    VERIFY_OK(findings);
    QCOMPARE(findings->services.front().recipients, recipients);
    QCOMPARE(wordsOf(*findings, u"acme.com"_qs), u"confirmed signup"_qs);
}

void TestMailLists::readsNamesOfLists()
{
    const auto host = [](const QByteArray& fields) { return std::string(listOf(fields).host()); };
    QCOMPARE(host("List-Id: The \"kernel\" <Linux-Kernel.vger.kernel.org>\n\n"), std::string("vger.kernel.org"));
    QCOMPARE(host("List-Id: dept.lists.uni.edu\n\n"), std::string("lists.uni.edu"));
    QCOMPARE(host("Mailing-List: contact dev-help@apache.org; run by ezmlm\n\n"), std::string("apache.org"));
    QCOMPARE(host("Sender: <owner-chess@clubs.org>\n\n"), std::string("clubs.org"));
    QCOMPARE(host("List-Id: <news>\n\n"), std::string());
    QVERIFY(listOf("Mailing-List: contact dev-help@apache.org; run by ezmlm\n\n").isAddress({"", "Dev", "apache.org"}));
    QVERIFY(!listOf("Mailing-List: contact dev-help@apache.org; run by ezmlm\n\n").isAddress({"", "dev", "apache.com"}));
    QVERIFY(!listOf("Subject: x\n\n").isNamed());
    QVERIFY(!listOf("Sender: bounces@acme.com\n\n").isNamed());
    QVERIFY(!listOf("Mailing-List: @\nSender: @\nList-Id: <\n\n").isNamed());
    QVERIFY(!listOf("X-Mailing-List: " + QByteArray(400, 'a') + "@b.org\n\n").isNamed());
}

RECOURSE_TEST(TestMailLists, QCoreApplication)
#include "test_mail_lists.moc"
