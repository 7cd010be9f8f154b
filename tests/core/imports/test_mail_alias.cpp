// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/mail_alias.h"
#include "mail_fixture.h"
#include "main/test_program.h"
#include "support/test_text.h"

#include <string>
#include <vector>

using namespace recourse;
using namespace recourse::test;
using imports::MailKind;

namespace {

/// Mail of these kinds from one domain: "adobe.com signup,spam".
using Senders = QStringList;

MailKind kindNamed(const QString& name)
{
    for (int kind = 0; kind < imports::kMailKinds; ++kind) {
        if (imports::mailKindName(static_cast<MailKind>(kind)) == name)
            return static_cast<MailKind>(kind);
    }
    qFatal("no kind is called %s", qPrintable(name));
}

imports::AliasFindings findingsOf(const QString& address, const Senders& senders, const imports::AliasKnowledge& known = {})
{
    const std::string to = address.toStdString();
    std::vector<std::string> domains;
    for (const QString& sender : senders)
        domains.push_back(sender.section(u' ', 0, 0).toStdString());
    std::vector<imports::MailUse> uses;
    for (qsizetype i = 0; i < senders.size(); ++i) {
        for (const QString& kind : senders[i].section(u' ', 1).split(u',')) {
            const std::int64_t time = 1'500'000'000 + i * 86'400;
            uses.push_back({to, domains[static_cast<std::size_t>(i)], imports::kindBit(kindNamed(kind)), 1, time, time});
        }
    }
    imports::MailSenders hosts(mailRules(), suffixList());
    return imports::findAliases(uses, hosts, known);
}

} // namespace

/// Whom an address was given to, and who is a stranger there.
class TestMailAlias : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheOwner_data();
    void findsTheOwner();
    void tellsStrangers_data();
    void tellsStrangers();
    void theUsersWordCountsMore_data();
    void theUsersWordCountsMore();
    void refutesSigns_data();
    void refutesSigns();
    void takesTheUserForNoStranger_data();
    void takesTheUserForNoStranger();
    void tellsRelaysFromMailboxes();
};

void TestMailAlias::findsTheOwner_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QStringList>("senders");
    QTest::addColumn<QString>("owner"); // "-": the address is no alias
    const auto row = [](const char* name, const char* address, const char* senders, const char* owner) {
        QTest::newRow(name) << QString::fromLatin1(address) << QString::fromLatin1(senders).split(u';') << QString::fromLatin1(owner);
    };
    const char* const four = "mediamarkt.de signup;netflix.com signup;github.com signup;dropbox.com security";
    row("a greeting", "hello@weber.name", "hellofresh.de signup;netflix.com signup;github.com signup", "-");
    row("a greeting that is a name", "hello@weber.name", "hello.com signup", "-");
    row("a name in a name", "mark@schmidt.name", four, "-");
    row("a name in a name, few services", "mark@schmidt.name", "mediamarkt.de signup;netflix.com signup", "-");
    row("a name that begins another", "paul@weber.name", "netflix.com signup;paulaschoice.com signup", "-");
    row("a word that begins a name", "info@schmidt.name", "infomaniak.com signup;netflix.com signup", "-");
    row("another one", "mail@schmidt.name", "mailchimp.com signup;netflix.com signup", "-");
    row("a provider that is not listed", "hanna@kolabnow.com", "hannastoechter.de signup;netflix.com signup", "-");
    row("below a provider's host", "teashop@alex.fastmail.com", "teashop.com signup;pills.biz newsletter", "teashop.com");
    row("below a provider's host, the user's name", "otto@otto.fastmail.com", "otto.de signup", "-");
    row("at the provider's host", "teashop@fastmail.com", "teashop.com signup", "-");
    row("the name itself", "adobe@weber.name", "netflix.com signup;adobe.com signup", "adobe.com");
    row("a short name itself", "hm@weber.name", "hm.com receipt", "hm.com");
    row("the name and a year", "netflix-2019@weber.name", "netflix.com signup", "netflix.com");
    row("the domain", "adobe.com@weber.name", "adobe.com newsletter", "adobe.com");
    row("the name behind a word", "my.adobe@weber.name", "adobe.com newsletter", "adobe.com");
    row("the name in the middle", "my.adobe.account@weber.name", "adobe.com newsletter", "-");
    row("a short name as a part", "hm2019@weber.name", "hm.com receipt", "-");
    row("the name, and accounts everywhere", "mark@schmidt.name", "mark.com signup;netflix.com signup;github.com signup;dropbox.com security", "-");
    // The address of one who is called like a company, not of the company: orders and accounts at others show it.
    row("the name, and others with accounts", "mark@schmidt.name", "mark.com signup;netflix.com newsletter;github.com receipt;dropbox.com signup;a.com security", "-");
    row("the name, and one other with an account", "mark@schmidt.name", "mark.com signup;netflix.com newsletter;github.com receipt", "mark.com");
    row("the name, and news from everywhere", "mark@schmidt.name", "mark.com signup;netflix.com newsletter;github.com newsletter;a.com newsletter;b.com newsletter", "mark.com");
    row("the name, and others wrote before", "otto@bergmann.de", "ikea.com newsletter;lidl.de newsletter;otto.de receipt;bahn.de newsletter", "-");
    row("the name, and its carriers", "adobe@weber.name", "adobe.com signup;dhl.de receipt;paypal.com receipt;ups.com receipt", "adobe.com");
    row("the name, and who poses as its carriers", "adobe@weber.name", "adobe.com signup;dhl.de receipt,spoof;paypal.com receipt,spam;ups.com receipt,spoof", "adobe.com");
    row("a market, and its sellers", "ebay@weber.name", "ebay.de signup;a.com receipt;b.com receipt;c.com receipt", "ebay.de");
    row("a first name that is a company", "otto@bergmann-haus.de", "otto.de receipt;spotify.com signup;github.com signup;ikea.com newsletter", "-");
    row("another one", "zara@bergmann.net", "zara.com receipt;spotify.com signup;github.com security", "-");
    row("a first and a last name", "anna.otto@mueller.de", "otto.de receipt;ikea.com newsletter", "-");
    row("a last and a first name", "otto.anna@mueller.de", "otto.de receipt;ikea.com newsletter", "-");
    row("the name of the family's domain", "otto@otto-familie.de", "otto.de receipt;ikea.com newsletter", "-");
    row("the name and a country", "amazon-de@weber.name", "amazon.com signup", "amazon.com");
    row("the name, first taken by another", "anna+patreon@gmail.com", "patreon.top newsletter;patreon.com signup", "patreon.com");
    row("the name, and accounts at one company", "anna+amazon@gmail.com", "amazon.de signup;audible.de signup;primevideo.com signup;imdb.com signup;amazon.com signup", "amazon.de");
    row("tag", "anna+adobe@gmail.com", "netflix.com signup;adobe.com signup", "adobe.com");
    row("tag that begins a name", "anna+paulas@gmail.com", "netflix.com signup;paulaschoice.com signup", "paulaschoice.com");
    row("tag that is too short for that", "anna+paul@gmail.com", "netflix.com signup;paulaschoice.com signup", "");
    row("tag that ends a name", "anna+market@gmail.com", "netflix.com signup;supermarket.com signup", "");
    row("tag for everything", "anna+shop@gmail.com", "netflix.com signup;shopify.com signup;photoshop.com signup", "");
    row("tag and one service", "anna+x7@gmail.com", "acme.com receipt", "acme.com");
    row("tag, one service and its carrier", "anna+x7@gmail.com", "dhl.de receipt;acme.com receipt", "acme.com");
    row("tag and one company", "anna+ms@gmail.com", "microsoft.com signup;xbox.com signup", "microsoft.com");
    row("tag and two services", "anna+x7@gmail.com", "acme.com receipt;shop.de receipt", "");
    row("tag and a carrier alone", "anna+x7@gmail.com", "dhl.de receipt", "dhl.de");
    row("the exact name before longer ones", "anna+zalando@gmail.com", "zalando-lounge.de signup;zalando.de signup", "zalando.de");
    row("the longer of two parts", "anna+acmebooks2019@gmail.com", "acme.com signup;acmebooks.com signup", "acmebooks.com");
    row("relay", "q7x@privaterelay.appleid.com", "acme.com signup;shop.de receipt", "acme.com");
    row("relay with a carrier first", "q7x@privaterelay.appleid.com", "dhl.de receipt;acme.com signup", "acme.com");
    row("relay used everywhere", "q7x@privaterelay.appleid.com", "a.com signup;b.com receipt;c.com newsletter;d.com receipt", "");
    row("ordinary", "adobe@gmail.com", "adobe.com signup", "-");
}

void TestMailAlias::findsTheOwner()
{
    QFETCH(QString, address);
    QFETCH(QStringList, senders);
    QFETCH(QString, owner);
    const imports::AliasFindings findings = findingsOf(address, senders);
    QCOMPARE(findings.aliases.size(), owner == u"-"_qs ? std::size_t{0} : std::size_t{1});
    if (!findings.aliases.empty())
        QCOMPARE(findings.aliases.front().givenTo, owner);
    else
        QVERIFY(findings.signs.empty());
}

void TestMailAlias::tellsStrangers_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QStringList>("senders");
    QTest::addColumn<QStringList>("strangers");
    const auto row = [](const char* name, const char* tag, const char* senders, const QStringList& strangers = {}) {
        QTest::newRow(name) << QStringLiteral("anna+%1@gmail.com").arg(QLatin1String(tag)) << QString::fromLatin1(senders).split(u';') << strangers;
    };
    row("stranger", "adobe", "adobe.com signup;casino.top personal", {u"casino.top"_qs});
    row("stranger with news", "adobe", "adobe.com signup;casino.top newsletter", {u"casino.top"_qs});
    row("the same name elsewhere", "adobe", "adobe.com signup;adobe.de newsletter");
    row("the same name in countries", "patreon", "patreon.com signup;patreon.co.uk newsletter;patreon.com.br newsletter;patreon.fr security");
    row("the same name where anybody takes it", "patreon", "patreon.com signup;patreon.top newsletter;patreon.win personal;patreon.tk spam",
        {u"patreon.top"_qs, u"patreon.win"_qs, u"patreon.tk"_qs});
    row("a company's name where anybody takes it", "paypal", "paypal.com signup;paypal.top newsletter", {u"paypal.top"_qs});
    row("the owner's domain for mail", "decathlon", "decathlon.de signup;decathlonmail.com newsletter;decathlon-email.de newsletter;news-decathlon.fr newsletter");
    row("a domain for mail where anybody takes one", "decathlon", "decathlon.de signup;decathlonmail.top newsletter", {u"decathlonmail.top"_qs});
    row("who collects for a campaign", "kickstarter", "kickstarter.com signup;backerkit.com receipt,newsletter");
    row("carrier", "adobe", "adobe.com signup;dhl.de newsletter;ups.com receipt;dpd.co.uk personal;hermesworld.com receipt;gls-group.eu receipt");
    row("more carriers", "adobe", "adobe.com signup;fedex.com receipt;postnl.nl receipt;usps.com receipt;royalmail.com receipt");
    row("who poses as a carrier", "adobe", "adobe.com signup;dhl.de spoof;paypal.com receipt,spam", {u"dhl.de"_qs, u"paypal.com"_qs});
    row("payment", "zalando", "zalando.de signup;klarna.de receipt;paypal.com receipt;adyen.com receipt;stripe.com receipt");
    row("reviews", "zalando", "zalando.de signup;trustpilot.com newsletter");
    row("a carrier's name elsewhere", "adobe", "adobe.com signup;dhl.top personal", {u"dhl.top"_qs});
    row("Google", "google", "google.com security;youtube.com signup");
    row("X", "twitter", "twitter.com signup;x.com security");
    row("Meta", "facebook", "facebook.com signup;instagram.com signup;metamail.com security");
    row("Amazon in another country", "amazon", "amazon.co.uk signup;audible.fr signup;primevideo.com newsletter");
    row("Zalando", "zalando", "zalando.de signup;zalando-lounge.de newsletter");
    row("two companies", "google", "google.com security;x.com signup", {u"x.com"_qs});
    row("a hotel", "booking", "booking.com signup;hotel-adler.at receipt");
    row("a hotel with news", "booking", "booking.com signup;hotel-adler.at receipt,newsletter");
    row("a hotel with news alone", "booking", "booking.com signup;hotel-adler.at newsletter", {u"hotel-adler.at"_qs});
    row("a hotel with spam", "booking", "booking.com signup;hotel-adler.at receipt,spam", {u"hotel-adler.at"_qs});
    row("a shop that was paid with the service", "paypal", "paypal.com signup;teashop.com receipt,newsletter");
    row("a seller, given to no market", "adobe", "adobe.com signup;shop.de receipt", {u"shop.de"_qs});
    row("a person at a provider", "adobe", "adobe.com signup;gmail.com personal");
    row("spam from a provider", "adobe", "adobe.com signup;gmail.com personal,spam;gmx.de spoof", {u"gmail.com"_qs, u"gmx.de"_qs});
}

void TestMailAlias::tellsStrangers()
{
    QFETCH(QString, address);
    QFETCH(QStringList, senders);
    QFETCH(QStringList, strangers);
    const imports::AliasFindings findings = findingsOf(address, senders);
    QCOMPARE(findings.aliases.size(), std::size_t{1});
    QCOMPARE(findings.aliases.front().givenTo, senders.front().section(u' ', 0, 0));
    QStringList found;
    for (const model::LeakSign& sign : findings.signs)
        found << sign.sender;
    QCOMPARE(found, strangers);
}

void TestMailAlias::theUsersWordCountsMore_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QStringList>("senders");
    QTest::addColumn<QStringList>("words"); // "-" before those that it was not given to
    QTest::addColumn<QStringList>("strangers");
    const auto row = [](const char* name, const char* address, const char* senders, const QStringList& words, const QStringList& strangers) {
        QTest::newRow(name) << QString::fromLatin1(address) << QString::fromLatin1(senders).split(u';') << words << strangers;
    };
    row("noted by hand", "canyon@keller.net", "spin.win newsletter", {u"canyon.com"_qs}, {u"spin.win"_qs});
    row("noted by hand, whatever the address is called", "b7@keller.net", "canyon.com signup;spin.win newsletter", {u"canyon.com"_qs}, {u"spin.win"_qs});
    row("the service itself", "canyon@keller.net", "canyon.de newsletter;canyon.com signup", {u"canyon.com"_qs}, {});
    row("two of them", "b7@keller.net", "a.com signup;b.com signup;spin.win newsletter", {u"a.com"_qs, u"b.com"_qs}, {});
    row("the main address", "anna@keller.net", "a.com signup;b.com signup;c.com signup;news.com newsletter", {u"a.com"_qs}, {});
    row("at a provider of mailboxes", "anna@gmail.com", "a.com signup;b.com newsletter", {u"a.com"_qs}, {});
    row("no domain", "b7@keller.net", "canyon.com newsletter", {u"title:canyon"_qs}, {});
    row("not given", "anna+canyon@gmail.com", "canyon.com signup;b.com signup;spin.win newsletter", {u"-canyon.com"_qs}, {});
}

void TestMailAlias::theUsersWordCountsMore()
{
    QFETCH(QString, address);
    QFETCH(QStringList, senders);
    QFETCH(QStringList, words);
    QFETCH(QStringList, strangers);
    imports::AliasKnowledge known;
    for (const QString& word : words)
        known.words.push_back({address, word.startsWith(u'-') ? word.mid(1) : word, !word.startsWith(u'-')});
    QStringList found;
    for (const model::LeakSign& sign : findingsOf(address, senders, known).signs)
        found << sign.sender;
    QCOMPARE(found, strangers);
}

void TestMailAlias::refutesSigns_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QStringList>("senders");
    QTest::addColumn<QString>("sender"); // of the sign found before, at the service otto.de
    QTest::addColumn<bool>("refuted");
    const auto row = [](const char* name, const char* address, const char* senders, const char* sender, bool refuted) {
        QTest::newRow(name) << QString::fromLatin1(address) << QString::fromLatin1(senders).split(u';') << QString::fromLatin1(sender) << refuted;
    };
    row("used everywhere", "otto@bergmann.de", "otto.de receipt;spotify.com signup;github.com signup", "ikea.com", true);
    row("still the service's", "otto@bergmann.de", "otto.de receipt;spin.win newsletter", "spin.win", false);
    row("a stranger of whom nothing more is known", "otto@bergmann.de", "otto.de receipt", "spin.win", false);
    row("the service's own mail", "otto@bergmann.de", "otto.de receipt;ottomail.de newsletter", "ottomail.de", true);
    row("who delivers for the service", "otto@bergmann.de", "otto.de receipt;dhl.de receipt", "dhl.de", true);
    row("who poses as one who delivers", "otto@bergmann.de", "otto.de receipt;dhl.de receipt,spoof", "dhl.de", false);
    row("who posed as one who delivers, in other mail", "otto@bergmann.de", "otto.de receipt", "dhl.de", false);
    row("a seller at a market", "otto@bergmann.de", "otto.de signup;teashop.com receipt,newsletter", "teashop.com", true);
    row("the service is not seen", "otto@bergmann.de", "spotify.com signup;github.com signup", "ikea.com", false);
    row("told with another domain of the company", "anna+otto@gmail.com", "otto.at signup;otto.de newsletter;spin.win newsletter", "spin.win", true);
    row("the same, but not told again", "anna+otto@gmail.com", "otto.at signup;otto.de newsletter", "spin.win", false);
}

void TestMailAlias::refutesSigns()
{
    QFETCH(QString, address);
    QFETCH(QStringList, senders);
    QFETCH(QString, sender);
    QFETCH(bool, refuted);
    imports::AliasKnowledge known;
    known.signs = {{address, u"otto.de"_qs, sender, 1, {}, {}}, {u"other@bergmann.de"_qs, u"otto.de"_qs, sender, 1, {}, {}}};
    const imports::AliasFindings findings = findingsOf(address, senders, known);
    QVERIFY(findings.refuted == (refuted ? std::vector<model::LeakSign>{known.signs.front()} : std::vector<model::LeakSign>()));
}

void TestMailAlias::takesTheUserForNoStranger_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("strangers");
    QTest::newRow("the user's own address") << QByteArray("Anna <anna@gmail.com>") << QByteArray("anna+adobe@gmail.com") << 0;
    QTest::newRow("at a domain of the user's own") << QByteArray("Anna <Anna@weber.name>") << QByteArray("anna+adobe@weber.name") << 0;
    QTest::newRow("in spam") << QByteArray("Anna <anna@gmail.com>\nX-Spam-Flag: YES") << QByteArray("Anna+Adobe@gmail.com") << 0;
    QTest::newRow("another mailbox in spam") << QByteArray("Anne <anne@gmail.com>\nX-Spam-Flag: YES") << QByteArray("anna+adobe@gmail.com") << 1;
    QTest::newRow("a stranger below a provider's host") << QByteArray("Anna <anna@casino.top>") << QByteArray("adobe@anna.fastmail.com") << 1;
    QTest::newRow("a stranger") << QByteArray("Anna <anna@casino.top>") << QByteArray("anna+adobe@gmail.com") << 1;
}

void TestMailAlias::takesTheUserForNoStranger()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(int, strangers);
    const MailFolder folder;
    const auto findings = searchMail({folder.mbox({message("Adobe <x@adobe.com>", "Activate your account", {}, to),
        message(from, "test", "Delivered-To: " + to + "\n", to)})});
    VERIFY_OK(findings);
    QCOMPARE(findings->aliases.size(), std::size_t{1});
    QCOMPARE(findings->leakSigns.size(), static_cast<std::size_t>(strangers));
}

/// At one host a relay gives out addresses, and people have mailboxes.
void TestMailAlias::tellsRelaysFromMailboxes()
{
    const auto signsOf = [](const QByteArray& host, const QByteArray& to, const QList<QByteArray>& further = {}) {
        const MailFolder folder;
        QList<QByteArray> mails{message("I3 <news_at_hm1shop_com_mortar-flutter0k_4b3c2d1e@" + host + ">", "Activate your account", {}, to),
            message("x_at_evilcasino_biz_mortar-flutter0k_99999999@" + host, "Hello", "X-Spam-Flag: YES\n", to)};
        const auto findings = searchMail({folder.mbox(mails + further)});
        QStringList said;
        for (const auto& alias : findings->aliases)
            said << QStringLiteral("alias ") + alias.givenTo;
        for (const auto& sign : findings->leakSigns)
            said << QStringLiteral("sign ") + sign.sender;
        return said;
    };
    const QStringList both{u"alias hm1shop.com"_qs, u"sign evilcasino.biz"_qs};
    QCOMPARE(signsOf("privaterelay.appleid.com", "mortar-flutter0k@privaterelay.appleid.com"), both);
    QCOMPARE(signsOf("icloud.com", "mortar-flutter0k@icloud.com"), both);
    QCOMPARE(signsOf("icloud.com", "alex@icloud.com", {message("x@acme.com", "Activate your account", {}, "alex@icloud.com")}), QStringList());
    QCOMPARE(signsOf("icloud.com", "alex@gmail.com"), QStringList());
}

RECOURSE_TEST(TestMailAlias, QCoreApplication)
#include "test_mail_alias.moc"
