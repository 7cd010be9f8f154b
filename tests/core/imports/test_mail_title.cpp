// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/mail_title.h"
#include "mail_fixture.h"
#include "main/test_program.h"
#include "support/test_text.h"

using namespace recourse;
using namespace recourse::test;

/// What senders call themselves, and that nobody's name stays.
class TestMailTitle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsNobodysName_data();
    void keepsNobodysName() { checkRow(); }
    void keepsNamesOfServices_data();
    void keepsNamesOfServices() { checkRow(); }
    void cutsPeopleOff_data();
    void cutsPeopleOff() { checkRow(); }
    void namesThoseWithoutDomain_data();
    void namesThoseWithoutDomain() { checkRow(); }
    void leavesPeopleOutOfFindings();

private:
    static void addColumns();
    static void row(const QByteArray& from, const char* domain, const QString& title = {});
    void checkRow();
};

void TestMailTitle::addColumns()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("domain");
    QTest::addColumn<QString>("title");
}

void TestMailTitle::row(const QByteArray& from, const char* domain, const QString& title)
{
    QTest::addRow("%s at %s", from.constData(), domain) << from << QByteArray(domain) << title;
}

void TestMailTitle::checkRow()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, domain);
    QFETCH(QString, title);
    formats::MailAddresses addresses;
    const auto read = addresses.read(std::string_view(from.constData(), static_cast<std::size_t>(from.size())), 1);
    QCOMPARE(read.size(), std::size_t{1});
    imports::MailTitles titles(mailRules());
    for (int asked = 0; asked < 2; ++asked) // the second time it is known
        QCOMPARE(QString::fromStdString(std::string(domain.isEmpty() ? titles.withoutDomain(read.front()) : titles.of(read.front().display, read.front().local, domain.toStdString()))), title);
}

void TestMailTitle::keepsNobodysName_data()
{
    addColumns();
    row("Petronella Quist <messages-noreply@linkedin.com>", "linkedin.com");
    row("Wendelin Zacharias <notification@facebookmail.com>", "facebook.com");
    row("Xaverius Holt <notifications@github.com>", "github.com");
    row("Odalys Brandt <automated@airbnb.com>", "airbnb.com");
    row("=?utf-8?q?Balthasar_K=C3=BChn?= <info@meetup.com>", "meetup.com");
    row("Lin <notifications@linkedin.com>", "linkedin.com");
    row("Linke <notifications@linkedin.com>", "linkedin.com");
    row("Al Dropp <no-reply@dropbox.com>", "dropbox.com");
    row("Alex Max <info@x.com>", "x.com");
    row("Alex X <info@x.com>", "x.com");
    row("Jan DM <service@dm.de>", "dm.de");
    row("Mark <info@markt.de>", "markt.de");
    row("Anna Otto <anna@otto.de>", "otto.de");
    row("Anna Otto <anna.otto@otto.de>", "otto.de");
    row("Anna Otto <aotto@otto.de>", "otto.de");
    row("Bea Bahn <bea.bahn@bahn.de>", "bahn.de");
    row("\"petronella@quist.org\" <x@acme.com>", "acme.com");
    row("\"quist@acme.com\" <x@acme.com>", "acme.com");
    row("\"Petronella Quist (quist@acme.com)\" <x@acme.com>", "acme.com");
    row("Petronella Quist - petronella(a)serverfirm.com <x@simplelogin.co>", "serverfirm.com");
    row("\"Quist, Petronella\" <x@acme.com>", "acme.com");
    row("=?utf-8?b?5bGx55Sw5aSq6YOO?= <x@acme.co.jp>", "acme.co.jp");
    row("<x@acme.com>", "acme.com");
}

void TestMailTitle::keepsNamesOfServices_data()
{
    addColumns();
    row("Deutsche Bahn <noreply@deutschebahn.com>", "bahn.de", u"Deutsche Bahn"_qs);
    row("\"Amazon.de\" <bestellbestaetigung@amazon.de>", "amazon.de", u"Amazon.de"_qs);
    row("Otto <service@otto.de>", "otto.de", u"Otto"_qs);
    row("OTTO - Ihr Onlineshop <service@otto.de>", "otto.de", u"OTTO"_qs);
    row("N26 <noreply@n26.com>", "n26.com", u"N26"_qs);
    row("Lidl Plus <plus@lidl.de>", "lidl.de", u"Lidl Plus"_qs);
    row("Lidl Plus <lidl-plus@lidl.de>", "lidl.de", u"Lidl Plus"_qs);
    row("DHL Paket <noreply@dhl.de>", "dhl.de", u"DHL Paket"_qs);
    row("H&M <hello@hm.com>", "hm.com", u"H&M"_qs);
    row("dm-drogerie markt <service@dm.de>", "dm.de", u"dm-drogerie markt"_qs);
    row("Media Markt <x@mediamarkt.de>", "mediamarkt.de", u"Media Markt"_qs);
    row("\"The Guardian\" <x@theguardian.com>", "theguardian.com", u"The Guardian"_qs);
    row("Guardian <x@theguardian.com>", "theguardian.com", u"Guardian"_qs);
    row("Notion <team@makenotion.com>", "makenotion.com", u"Notion"_qs);
    row("Kleinanzeigen <noreply@ebay-kleinanzeigen.de>", "ebay-kleinanzeigen.de", u"Kleinanzeigen"_qs);
    row("=?utf-8?q?Sparkasse_K=C3=B6lnBonn?= <x@sparkasse-koelnbonn.de>", "sparkasse-koelnbonn.de", u"Sparkasse KölnBonn"_qs);
    row("=?utf-8?q?B=C3=BCcher-Ecke?= <x@xn--bcher-ecke-9db.de>", "xn--bcher-ecke-9db.de", u"Bücher-Ecke"_qs);
    row("Disney+ <x@disneyplus.com>", "disneyplus.com", u"Disney+"_qs);
    row("Booking.com <x@booking.com>", "booking.com", u"Booking.com"_qs);
    row("Acme <x@acme.com>", "acme.com", u"Acme"_qs);
    row("Acme GmbH & Co. KG <x@acme.com>", "acme.com", u"Acme GmbH & Co. KG"_qs);
    row("Team Acme <x@acme.com>", "acme.com", u"Team Acme"_qs);
    row("The Acme Team <x@acme.com>", "acme.com", u"Acme Team"_qs);
    row("YouTube <no-reply@google.com>", "google.com", u"YouTube"_qs);
    row("Last.fm <x@last.fm>", "last.fm", u"Last.fm"_qs);
    row("Yandex.Музыка <x@yandex-team.ru>", "yandex-team.ru");
    row("Example & Sons <x@sons.com>", "sons.com", u"Example & Sons"_qs);
}

void TestMailTitle::cutsPeopleOff_data()
{
    addColumns();
    row("\"Theodora Vance (via Google Docs)\" <drive-shares-dm-noreply@google.com>", "google.com", u"Google Docs"_qs);
    row("Ulrika Stenz via Doodle <no-reply@doodle.com>", "doodle.com", u"Doodle"_qs);
    row("=?utf-8?q?Ulrika_Stenz_=C3=BCber_Doodle?= <no-reply@doodle.com>", "doodle.com", u"Doodle"_qs);
    row("Sarah from Notion <team@makenotion.com>", "makenotion.com", u"Notion"_qs);
    row("Sarah at Canva <x@canva.com>", "canva.com", u"Canva"_qs);
    row("Sarah und das Otto-Team <x@otto.de>", "otto.de", u"Otto-Team"_qs);
    row("Sarah and the Canva Team <x@canva.com>", "canva.com", u"Canva Team"_qs);
    row("Sarah von Otto <x@otto.de>", "otto.de", u"Otto"_qs);
    row("Sarah bei der Bahn <x@bahn.de>", "bahn.de", u"Bahn"_qs);
    row("Sarah de Canva <x@canva.com>", "canva.com", u"Sarah de Canva"_qs); // "de" is in too many names of companies
    row("Sarah Miller | Canva <x@canva.com>", "canva.com", u"Canva"_qs);
    row("Sarah Miller - Canva <x@canva.com>", "canva.com", u"Canva"_qs);
    row("\"Sarah Miller, Canva\" <x@canva.com>", "canva.com", u"Canva"_qs);
    row("\"Canva: Sarah Miller\" <x@canva.com>", "canva.com", u"Canva"_qs);
    row("\"Canva (Sarah Miller)\" <x@canva.com>", "canva.com", u"Canva"_qs);
    row("\"hello@shop.com [via Relay]\" <abc@mozmail.com>", "shop.com");
    row("\"Komoot 'news at komoot.de'\" <k1+news=komoot.de@anna.addy.io>", "komoot.de", u"Komoot"_qs);
    row("\"Strava Team 'no-reply at strava.com'\" <k1+no-reply=strava.com@anna.addy.io>", "strava.com", u"Strava Team"_qs);
    row("\"Anna Lee 'anna at acme.com'\" <k1+anna=acme.com@anna.addy.io>", "acme.com");
    row("\"A2 - news(a)a2shop.com\" <k1+news=a2shop.com@anna.addy.io>", "a2shop.com");
    row("\"A2shop - news(a)a2shop.com\" <k1+news=a2shop.com@anna.addy.io>", "a2shop.com", u"A2shop"_qs);
    row("\"Anna Lee - careers at Acme\" <anna@acme.com>", "acme.com", u"Acme"_qs);
    row("\"Shop - hello(a)mail.shop.com\" <ra@simplelogin.co>", "shop.com", u"Shop"_qs);
}

void TestMailTitle::namesThoseWithoutDomain_data()
{
    addColumns();
    row("Sigismund Rathke from Ornitho <x@hs-send.com>", "", u"Ornitho"_qs);
    row("Sigismund Rathke via Ornitho Forum <x@discoursemail.com>", "", u"Ornitho Forum"_qs);
    row("\"Sigismund Rathke (via Ornitho)\" <x@discoursemail.com>", "", u"Ornitho"_qs);
    row("Heather from Letters from an Ornithologist <x@substack.com>", "", u"Letters from an Ornithologist"_qs);
    row("Sigismund Rathke <sigismund.rathke@sendgrid.net>", "");
    row("Sigismund Rathke <srathke@sendgrid.net>", "");
    row("Sigismund Rathke <support@ornitho.zendesk.com>", "", u"ornitho"_qs);
    row("\"Sigismund Rathke (Ornitho)\" <support@ornitho.zendesk.com>", "", u"Ornitho"_qs);
    row("Ornitho Support <support@ornitho.zendesk.com>", "", u"Ornitho Support"_qs);
    row("Ornitho <noreply@mail.ornitho.zendesk.com>", "", u"Ornitho"_qs);
    row("Wooden Corner <store+1@shopifyemail.com>", "", u"Wooden Corner"_qs);
    row("Wooden Corner <store@shopifyemail.com>", "", u"Wooden Corner"_qs);
    row("Ornitho News <ornithonews@substack.com>", "", u"Ornitho News"_qs);
    row("Shop <hi@simplelogin.co>", "", u"Shop"_qs);
    row("<hi@simplelogin.co>", "");
}

void TestMailTitle::leavesPeopleOutOfFindings()
{
    const MailFolder folder;
    const QByteArray bulk = "List-Unsubscribe: <https://x.com/u>\n";
    const auto findings = searchMail({folder.mbox({message("Petronella Quist <messages-noreply@linkedin.com>", "Petronella just messaged you", bulk),
        message("LinkedIn <security-noreply@linkedin.com>", "This week", bulk), message("Ulrika Stenz via Doodle <no-reply@doodle.com>", "Poll", bulk),
        message("Sigismund Rathke from Ornitho <x@hs-send.com>", "Poll", bulk), message("Sigismund Rathke <sigismund.rathke@sendgrid.net>", "Poll", bulk)})});
    VERIFY_OK(findings);
    const QString all = textOf(*findings).join(u'\n');
    for (const char16_t* name : {u"Petronella", u"Quist", u"Ulrika", u"Stenz", u"Sigismund", u"Rathke"})
        QVERIFY2(!all.contains(QString::fromUtf16(name), Qt::CaseInsensitive), qPrintable(all));
    QCOMPARE(serviceOf(*findings, u"linkedin.com"_qs)->candidate.title, u"LinkedIn"_qs);
    QCOMPARE(serviceOf(*findings, u"doodle.com"_qs)->candidate.title, u"Doodle"_qs);
    QCOMPARE(serviceOf(*findings, QString())->candidate.title, u"Ornitho"_qs);
    QCOMPARE(findings->skipped.value(u"no_sender"_qs), 1);
}

RECOURSE_TEST(TestMailTitle, QCoreApplication)
#include "test_mail_title.moc"
