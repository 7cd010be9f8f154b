// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/mail_subject_text.h"
#include "mail_fixture.h"
#include "main/test_program.h"
#include "support/test_text.h"

using namespace recourse;
using namespace recourse::test;

/// What single messages are taken for.
class TestMailReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesMessages_data();
    void judgesMessages();
    void judgesEachSubjectByItself();
    void knowsSubjectsInEveryLanguage_data();
    void knowsSubjectsInEveryLanguage();
    void findsTheService_data();
    void findsTheService();
    void findsTheRecipient_data();
    void findsTheRecipient();
    void findsTheServiceBeforeTheAlias_data();
    void findsTheServiceBeforeTheAlias();
    void skipsWhatTellsNothing_data();
    void skipsWhatTellsNothing();
    void believesNoImpossibleDates();
    void foldsSubjects();
    void refusesDamagedRules_data();
    void refusesDamagedRules();
};

void TestMailReader::judgesMessages_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("subject");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("words"); // of acme.com; empty: another domain
    const auto row = [](const char* name, const QByteArray& subject, const QByteArray& fields, const char* words, const QByteArray& from = "Acme <no-reply@mail.acme.com>") {
        QTest::newRow(name) << from << subject << fields << QString::fromLatin1(words);
    };
    const QByteArray bulk = "List-Unsubscribe: <https://acme.com/u>\nPrecedence: bulk\n";
    const QByteArray person = "Bob Jones <bob.jones@acme.com>";
    row("sign-up", "Please confirm your e-mail address", "", "confirmed signup");
    row("security", "New sign-in to your Acme account", "", "confirmed security");
    row("terms", "We've updated our Terms of Service", "", "confirmed security");
    row("purchase", "Your Acme order #1001 has shipped", "", "likely receipt");
    row("newsletter", "The best of the week", bulk, "possible newsletter");
    row("nobody reads it", "Something happened", "", "possible newsletter");
    row("a person", "Lunch on Friday?", "", "none personal", person);
    row("an answer is no evidence", "Re: Please confirm your email address", "", "none personal", person);
    row("a forwarded one neither", "[team] Fwd[2]: Your order has shipped", "", "none personal", person);
    row("advertising with a word of purchases", "Save 20% on your next order", bulk, "possible newsletter");
    row("advertising that welcomes", "Welcome to the summer sale", bulk, "possible newsletter");
    row("a list that welcomes by name", "Welcome to Acme", bulk, "confirmed signup");
    for (const QByteArray program : {"Mozilla Thunderbird", "Roundcube Webmail/1.6.1", "Open-Xchange Mailer v7.10.6", "Cyrus-JMAP/3.7.0-alpha0", "Claws Mail 3.17.5 (GTK+ 2.24.32)",
             "eM_Client/9.2.1222.0", "Zoho Mail", "SOGoMail 5.8.0", "Zimbra 9.0.0_GA_4178 (ZimbraWebClient - FF102)", "Internet Messaging Program (IMP) H5 (6.2.27)", "SquirrelMail/1.4.23",
             "Airmail (420)", "The Bat! (v3.99) Professional", "MailMate (1.14r5937)", "Lotus Notes Release 8.5.3", "Microsoft-MacOutlook/16.70.23021201", "FairEmail/1.2068",
             "WebService/1.1.21123 YahooMailIosMobile", "Alpine 2.21 (LRH 202)", "Gnus/5.13 (Gnus v5.13) Emacs/27.1", "NeoMutt/20220429", "geary/40.0"}) {
        row(program.constData(), "Welcome to the club", "User-Agent: " + program + "\n", "none personal", person);
        QTest::addRow("X-Mailer %s", program.constData()) << person << QByteArray("Activate your account") << "X-Mailer: " + program + "\n" << u"none personal"_qs;
    }
    for (const QByteArray program : {"PHPMailer 6.6.0 (https://github.com/PHPMailer/PHPMailer)", "MIME-tools 5.509 (Entity 5.509)", "nodemailer (6.4.2)", "ColdFusion MX Application Server",
             "SparkPost", "CloudEudora", "Microsoft CDO for Windows 2000"})
        row(program.constData(), "Activate your account", "X-Mailer: " + program + "\n", "confirmed signup", "Acme <hello@acme.com>");
    row("sent to many with a person's program", "Activate your account", "X-Mailer: Zimbra 9.0.0\n" + bulk, "confirmed signup", "Acme <hello@acme.com>");
    row("words in words", "Borderline: reordering disorder", "", "none personal", person);
    row("DMARC failed", "Verify your account", "Authentication-Results: mx.x; dkim=pass; dmarc=fail (p=NONE) header.from=acme.com\n", "none spoof");
    row("DKIM failed", "Verify your account", "Authentication-Results: mx.x; dkim=fail header.i=@acme.com; spf=pass smtp.mailfrom=x@evil.com\n", "none spoof");
    row("DKIM failed, SPF passed for the sender", "Verify your account", "Authentication-Results: mx.x; dkim=fail; spf=pass smtp.mailfrom=x@mail.acme.com\n", "confirmed signup");
    row("one of two signatures failed", "Verify your account", "Authentication-Results: mx.x; dkim=fail; dkim=pass header.d=acme.com\n", "confirmed signup");
    row("DMARC passed", "Verify your account", "Authentication-Results: mx.x; dkim=fail; dmarc=pass\n", "confirmed signup");
    row("DMARC failed in a comment only", "Verify your account", "Authentication-Results: mx.x; dkim=pass (dmarc=fail)\n", "confirmed signup");
    row("results without a server", "Verify your account", "Authentication-Results: spf=fail smtp.mailfrom=a.b; dkim=none; dmarc=fail action=none\n", "none spoof");
    row("DKIM failed, SPF passed for the sender and for its host", "Verify your account", "Authentication-Results: mx.x; spf=pass smtp.mailfrom=bounce.acme.com; spf=pass smtp.helo=mail.host.net; dkim=fail header.d=acme.com\n", "confirmed signup");
    row("results that a stranger put below", "Verify your account", "Authentication-Results: mx.x; dmarc=fail\nAuthentication-Results: evil; dmarc=pass\n", "none spoof");
    const QByteArray icloud = "Authentication-Results: bimi.icloud.com; bimi=skipped reason=\"insufficient dmarc\"\nAuthentication-Results: arc.icloud.com; arc=none\n";
    row("DMARC failed by one of the server's parts", "Verify your account",
        icloud + "Authentication-Results: dmarc.icloud.com; dmarc=fail header.from=acme.com\nAuthentication-Results: dkim-verifier.icloud.com; dkim=none\n", "none spoof");
    row("DMARC failed in the last of its fields", "Verify your account",
        icloud + "Authentication-Results: dkim-verifier.icloud.com; dkim=none\nAuthentication-Results: spf.icloud.com; spf=fail smtp.mailfrom=x@evil.ru\nAuthentication-Results: dmarc.icloud.com; dmarc=fail\n", "none spoof");
    row("results of another server below the parts", "Verify your account", icloud + "Authentication-Results: dmarc.evil.com; dmarc=fail\n", "confirmed signup");
    row("a stranger's good results below the parts", "Verify your account",
        icloud + "Authentication-Results: dkim-verifier.icloud.com; dkim=fail\nAuthentication-Results: dmarc.evil.com; dmarc=pass\n", "none spoof");
    row("servers under an ending that many have", "Verify your account", "Authentication-Results: mx.co.uk; dkim=pass\nAuthentication-Results: evil.co.uk; dmarc=fail\n", "confirmed signup");
    row("spam label", "Verify your account", "X-Gmail-Labels: Spam,Unread\n", "none spam");
    row("spam label in another language", "Verify your account", "X-Gmail-Labels: =?utf-8?q?Courrier_ind=C3=A9sirable?=\n", "none spam");
    row("spam flag", "Verify your account", "X-Spam-Flag: YES\n", "none spam");
    row("spam status", "Verify your account", "X-Spam-Status: No, score=1\n", "confirmed signup");
    row("sent label", "Your order", "X-Gmail-Labels: Gesendet\n", "none sent");
    row("bounce", "Your order", "Return-Path: <>\n", "none bounce");
    row("bounce by its sender", "Your order", "", "none bounce", "MAILER-DAEMON@mx.acme.com");
    row("out of office", "Your order", "Auto-Submitted: auto-replied\n", "none bounce");
    row("generated is no bounce", "Your order number 5", "Auto-Submitted: auto-generated\n", "likely receipt");
    row("report", "Your order", "Content-Type: multipart/report; report-type=delivery-status\n", "none bounce");
    row("calendar", "Booking confirmation", "Content-Type: text/calendar; method=REQUEST\n", "none calendar");
    row("a booking behind a calendar's word", "Cancelled: your flight to Rome", "", "likely receipt", "Acme <shop@acme.com>");
    row("an order behind a calendar's word", "Absage: Ihre letzte Bestellung", "", "likely receipt", "Acme <shop@acme.com>");
    row("an order in a calendar", "Absage: Ihre letzte Bestellung", "Content-Type: text/calendar\n", "none calendar", "Acme <shop@acme.com>");
    row("invitation of a person", "Invitation: party on Friday", "", "none calendar", person);
    row("discussion", "Your order confirmed", "List-Id: <dev.acme.com>\nList-Post: <mailto:dev@acme.com>\n", "none list", person);
    row("nobody may post", "Your order is confirmed", "List-Id: <news.acme.com>\nList-Post: NO\n", "likely receipt");
    row("a service with lists", "[a/b] issue", "List-Id: <b.a.acme.com>\nList-Post: <mailto:reply@acme.com>\n", "possible newsletter", "notifications@acme.com");
    for (const QByteArray office : {"auto-confirm", "order-update", "shipment-tracking", "transaction", "confirmation", "bestellbestaetigung", "versandbestaetigung",
             "order", "orders", "service", "kundenservice", "account-update", "appleid", "mailrobot"})
        row(office.constData(), "Something happened", "", "possible newsletter", office + "@acme.com");
    row("subject in capitals", "YOUR ACME VERIFICATION CODE IS 1234", "", "confirmed security");
    row("wide letters", QByteArray("=?utf-8?B?") + QStringLiteral("Ｖｅｒｉｆｙ　ｙｏｕｒ　ａｃｃｏｕｎｔ").toUtf8().toBase64() + "?=", "", "confirmed signup");
    row("no subject", "", bulk, "possible newsletter");
    row("nulls", QByteArray("Verify\0your account", 19), "", "confirmed signup");
}

void TestMailReader::judgesMessages()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, subject);
    QFETCH(QByteArray, fields);
    QFETCH(QString, words);
    const MailFolder folder;
    const auto findings = searchMail({folder.mbox({message(from, subject, fields)})});
    VERIFY_OK(findings);
    QCOMPARE(findings->messages, 1);
    QCOMPARE(wordsOf(*findings, QStringLiteral("acme.com")), words);
}

/// What was judged before is no judgement of what only looks the same.
void TestMailReader::judgesEachSubjectByItself()
{
    const MailFolder folder;
    const QByteArray koi8 = QByteArray::fromBase64("8M/E1NfF0sTJ1MUg0sXHydPU0sHDycA="); // "Подтвердите регистрацию"
    const QByteArray filler(100, 'x');
    QList<QByteArray> mails;
    for (int i = 0; i < 3; ++i) {
        mails << message("bob@koi.com", koi8, "Content-Type: text/plain; charset=\"koi8-r\"\n") << message("bob@western.com", koi8, "Content-Type: text/plain; charset=iso-8859-1\n")
              << message("bob@long.com", filler + " verify your account") << message("bob@longer.com", filler + " verify your accountancy")
              << message("bob@same.com", "Verify your account") << message("bob@other.com", "Verify your  acoount") << message("bob@none.com", "");
    }
    const auto findings = searchMail({folder.mbox(mails)});
    VERIFY_OK(findings);
    if (QStringDecoder("koi8-r").isValid())
        QCOMPARE(wordsOf(*findings, u"koi.com"_qs), u"confirmed signup"_qs);
    QCOMPARE(wordsOf(*findings, u"western.com"_qs), u"none personal"_qs);
    QCOMPARE(wordsOf(*findings, u"long.com"_qs), u"confirmed signup"_qs);
    QCOMPARE(wordsOf(*findings, u"longer.com"_qs), u"none personal"_qs);
    QCOMPARE(wordsOf(*findings, u"same.com"_qs), u"confirmed signup"_qs);
    QCOMPARE(wordsOf(*findings, u"other.com"_qs), u"none personal"_qs);
    QCOMPARE(wordsOf(*findings, u"none.com"_qs), u"none personal"_qs);
    QCOMPARE(serviceOf(*findings, u"koi.com"_qs)->messages, 1); // without an id all three look the same
}

void TestMailReader::knowsSubjectsInEveryLanguage_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* language, const QString& signUp, const QString& security, const QString& purchase) {
        QTest::addRow("%s sign-up", language) << signUp << u"confirmed signup"_qs;
        QTest::addRow("%s security", language) << security << u"confirmed security"_qs;
        QTest::addRow("%s purchase", language) << purchase << u"likely receipt"_qs;
    };
    row("en", u"Activate your Acme account"_qs, u"Reset your password"_qs, u"Receipt from Acme (#12)"_qs);
    row("de", u"Bitte bestätigen Sie Ihre E-Mail-Adresse"_qs, u"Ihr Passwort wurde geändert"_qs, u"Rechnung Acme Nr. 100"_qs);
    row("de without umlauts", u"Bitte bestaetigen Sie Ihre Registrierung"_qs, u"Passwort zuruecksetzen"_qs, u"Bestellbestätigung"_qs);
    row("fr", u"Bienvenue chez Acme : activez votre compte"_qs, u"Réinitialisez votre mot de passe"_qs, u"Votre commande Acme n° 7"_qs);
    row("es", u"Confirma tu dirección de correo"_qs, u"Restablece tu contraseña"_qs, u"Tu pedido Acme nº 7"_qs);
    row("it", u"Benvenuto su Acme! Attiva il tuo account"_qs, u"Reimposta la tua password"_qs, u"Conferma dell'ordine 7"_qs);
    row("nl", u"Bevestig je e-mailadres voor Acme"_qs, u"Je wachtwoord is gewijzigd"_qs, u"Bevestiging van je bestelling"_qs);
    row("pt", u"Confirme o seu e-mail"_qs, u"Redefinição de senha"_qs, u"Confirmação do pedido 7"_qs);
    row("pl", u"Potwierdź swój adres e-mail w Acme"_qs, u"Zmiana hasła"_qs, u"Potwierdzenie zamówienia 7"_qs);
    row("sv", u"Bekräfta din e-postadress"_qs, u"Återställ ditt lösenord"_qs, u"Orderbekräftelse 7"_qs);
    row("da", u"Bekræft din e-mailadresse"_qs, u"Nulstil din adgangskode"_qs, u"Ordrebekræftelse 7"_qs);
    row("no", u"Bekreft e-postadressen din"_qs, u"Tilbakestill passordet"_qs.replace(u"passordet"_qs, u"ditt passord"_qs), u"Ordrebekreftelse 7"_qs);
    row("cs", u"Potvrďte registraci"_qs, u"Obnovení hesla"_qs, u"Potvrzení objednávky 7"_qs);
    row("ru", u"Подтвердите регистрацию на Acme"_qs, u"Сброс пароля"_qs, u"Ваш заказ №7"_qs);
    row("ja", u"Acme アカウントの確認"_qs, u"パスワードの再設定"_qs, u"ご注文ありがとうございます"_qs);
    row("zh", u"欢迎注册 Acme，请验证邮箱"_qs, u"重置密码"_qs, u"订单确认"_qs);
}

void TestMailReader::knowsSubjectsInEveryLanguage()
{
    QFETCH(QString, subject);
    QFETCH(QString, words);
    const MailFolder folder;
    const auto findings = searchMail({folder.mbox({message("hello@acme.com", "=?utf-8?B?" + subject.toUtf8().toBase64() + "?=")})});
    VERIFY_OK(findings);
    QCOMPARE(wordsOf(*findings, QStringLiteral("acme.com")), words);
}

void TestMailReader::findsTheService_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const QByteArray& from, const QByteArray& fields, const char* domain, const char* words = "confirmed signup") {
        QTest::newRow(name) << from << fields << QString::fromLatin1(domain) << QString::fromLatin1(words);
    };
    row("subdomain", "x@em12.mail.shop.co.uk", "", "shop.co.uk");
    row("private suffix", "x@mail.alice.github.io", "", "alice.github.io");
    row("capitals and a dot", "X@MAIL.Shop.COM.", "", "shop.com");
    row("a host that others have names below", "PythonAnywhere <noreply@pythonanywhere.com>", "", "pythonanywhere.com");
    row("a name below such a host", "x@mail.alex.pythonanywhere.com", "", "alex.pythonanywhere.com");
    row("all of the field encoded", "=?utf-8?Q?Teashop_=3Cnoreply=40teashop.com=3E?=", "", "teashop.com");
    row("IDN", QByteArray("x@b\xC3\xBC" "cher-ecke.de"), "", "xn--bcher-ecke-9db.de");
    row("brand", "x@facebookmail.com", "", "facebook.com");
    row("brand with a host for bookings", "online@booking-lufthansa.com", "", "lufthansa.com");
    row("brand with a host for news", "service@paypal-communications.com", "", "paypal.com");
    row("Apple relay", "no-reply_at_my-shop_co_uk_abc123@privaterelay.appleid.com", "", "my-shop.co.uk", "confirmed signup+relay");
    row("Apple relay with a second at", "look_at_me_at_shop_com_x1@privaterelay.appleid.com", "", "shop.com", "confirmed signup+relay");
    row("Apple relay with two parts of its own", "info_at_acme_de_dpdcnf87nu_0b4c8f4e@privaterelay.appleid.com", "", "acme.de", "confirmed signup+relay");
    row("Apple relay, sent for others", "Acme <x_at_em12_sendgrid_net_ab12@privaterelay.appleid.com>", "", "", "likely signup+relay");
    row("Apple relay, sent for others that the name tells", "\"acme.com\" <x_at_sendgrid_net_ab12@privaterelay.appleid.com>", "", "acme.com", "likely signup+relay");
    row("Apple relay, a sender for others writes itself", "Stripe <support_at_stripe_com_ab12@privaterelay.appleid.com>", "", "stripe.com", "confirmed signup+relay");
    row("Apple relay, a customer of a sender for others", "Acme <support_at_acme_zendesk_com_ab12@privaterelay.appleid.com>", "", "", "likely signup+relay");
    row("Hide My Email", "info_at_shop_at_ab12@icloud.com", "", "shop.at", "confirmed signup+relay");
    row("DuckDuckGo", "hello_at_shop.co.uk_alex.meyer@duck.com", "", "shop.co.uk", "confirmed signup+relay");
    row("SimpleLogin (a)", "\"Shop - hello(a)mail.shop.com\" <ra+xyz@simplelogin.co>", "", "shop.com", "confirmed signup+relay");
    row("SimpleLogin at", "\"Shop - hello at mail.shop.com\" <ra+xyz@simplelogin.co>", "", "shop.com", "confirmed signup+relay");
    row("Proton (at)", "\"Proton Alias | news(at)brand3.com\" <ra+xyz@passmail.net>", "", "brand3.com", "confirmed signup+relay");
    row("Proton [at]", "\"news[at]mail.brand3.com\" <ra+xyz@passmail.net>", "", "brand3.com", "confirmed signup+relay");
    row("no host behind (at)", "\"Lunch (at) noon\" <ra+xyz@passmail.net>", "", "", "likely signup+relay");
    row("SimpleLogin's own field", "ra+xyz@simplelogin.co", "X-SimpleLogin-Original-From: Shop <hello@shop.com>\n", "shop.com");
    row("a relay that leaves the message's id", "ra+xyz@simplelogin.co", "Message-ID: <1.2@mail.shop.com>\n", "shop.com", "confirmed signup+relay");
    row("Firefox Relay", "\"hello@shop.com [via Relay]\" <abc@mozmail.com>", "", "shop.com", "confirmed signup+relay");
    row("addy.io", "\"hello at shop.com\" <alias+hello=shop.com@anonaddy.me>", "", "shop.com", "confirmed signup+relay");
    row("SimpleLogin, sent for others", "\"Acme - x(a)sendgrid.net\" <ra+xyz@simplelogin.co>", "", "", "likely signup+relay");
    row("a relay's own mail", "no-reply@duck.com", "", "duck.com");
    row("SimpleLogin's own mail", "Son from SimpleLogin <hi@simplelogin.io>", "", "simplelogin.io");
    row("Firefox Relay's own mail", "Firefox Relay <relay@relay.firefox.com>", "", "firefox.com");
    row("Firefox Relay from its office", "\"hello@shop.com [via Relay]\" <relay@relay.firefox.com>", "", "shop.com", "confirmed signup+relay");
    row("addy.io's own mail", "addy <hello@addy.io>", "", "addy.io");
    row("a relay that hides the sender", "Shop <hi@simplelogin.co>", "", "", "likely signup+relay");
    row("sends for others, Reply-To", "Shop <x@us.mcsv.net>", "Reply-To: help@shop.com\n", "shop.com", "likely signup");
    row("sends for others, name", "\"shop.com\" <x@sendgrid.net>", "", "shop.com", "likely signup");
    row("sends for others, answers to a person", "\"Shop\" <x@sendgrid.net>", "Reply-To: shop@gmail.com\n", "", "likely signup");
    row("sends for others and for itself", "Stripe <no-reply@stripe.com>", "", "stripe.com");
    row("sends for others and for itself, from below", "Stripe <support@e.stripe.com>", "", "stripe.com");
    row("sends for others and for itself, answers to itself", "Zendesk <support@zendesk.com>", "Reply-To: help@mail.zendesk.com\n", "zendesk.com");
    row("a customer of Zendesk", "Acme <support@acme.zendesk.com>", "", "", "likely signup");
    row("a customer of Zendesk with a host in the name", "\"acme.com support\" <support@acme.zendesk.com>", "", "acme.com", "likely signup");
    row("a customer of Freshdesk", "Acme <noreply@x.freshdesk.com>", "", "", "likely signup");
    row("a customer of Teachable", "School <noreply@school.teachable.com>", "", "", "likely signup");
    row("a customer of Salesforce", "Acme Community <noreply@salesforce.com>", "Reply-To: community@acme.org\n", "acme.org", "likely signup");
    row("a customer's host called mail", "Acme <noreply@mail.acme.zendesk.com>", "", "", "likely signup");
    row("a hosted forum", "Ornitho <noreply@discoursemail.com>", "Reply-To: replies@forum.ornitho.org\n", "ornitho.org", "likely signup");
    row("a hosted forum that answers itself", "\"Petronella via Ornitho\" <x@discoursemail.com>", "Reply-To: x+1@discoursemail.com\n", "", "likely signup");
    row("a sender of HubSpot", "Acme <x@hs-send.com>", "Reply-To: x@acme.com\n", "acme.com", "likely signup");
    row("a sender of HubSpot for somebody", "Acme <x@hs-send.com>", "", "", "likely signup");
    row("sign-ups of others, Auth0", "Acme <no-reply@auth0user.net>", "", "", "likely signup");
    row("sign-ups of others, Cognito", "\"acme.com\" <no-reply@verificationemail.com>", "", "acme.com", "likely signup");
    row("surveys", "Acme <noreply@qemailserver.com>", "Reply-To: study@acme.com\n", "acme.com", "likely signup");
    row("a customer of Zoho Desk", "Acme <support@acme.zohodesk.eu>", "", "", "likely signup");
    for (const char* host : {"discoursemail.com", "hs-send.com", "hs-inbox.com", "elasticemail.com", "mailersend.net", "e2ma.net", "vresp.com", "infusionmail.com", "nl2go.com", "emailsys1a.net",
             "inxserver.de", "freshservice.com", "gorgias.com", "zohodesk.com", "kayako.com", "ladesk.com", "vanillaforums.com", "qemailserver.com", "surveymonkeyuser.com", "greenhouse-mail.io",
             "teamtailor-mail.com", "auth0user.net", "verificationemail.com"}) {
        row(host, "Acme <x@one." + QByteArray(host) + ">", "Reply-To: help@acme.com\n", "acme.com", "likely signup");
        QTest::addRow("%s of nobody", host) << "Acme <x@" + QByteArray(host) + ">" << QByteArray() << QString() << u"likely signup"_qs;
    }
    row("a shop that sends for itself", "Acme <x@discoursemail.example.com>", "Reply-To: help@acme.com\n", "example.com");
    row("a sender with an account of one's own", "Kayako <no-reply@kayako.com>", "", "kayako.com");
    row("a computer of a company", "Acme <no-reply@acme.onmicrosoft.com>", "Reply-To: help@acme.com\n", "acme.com", "likely signup");
    row("a person of a company", "Anna Schmidt <anna@acme.onmicrosoft.com>", "", "onmicrosoft.com", "none personal");
    row("a provider's own mail", "Proton <no-reply@notify.proton.me>", "", "proton.me");
    row("a provider's own mail at the domain itself", "GMX <noreply@gmx.de>", "", "gmx.de");
    row("a provider that takes no answers", "WEB.DE <keineantwortadresse@web.de>", "", "web.de");
    row("a provider that takes no answers about accounts", "mail.com <account-noreply@mail.com>", "", "mail.com");
    row("a person whose names together take no answers", "Eleanore <eleanore.plymouth@gmx.de>", "", "gmx.de", "none personal");
    row("a provider's office", "GMX Kundenservice <kundenservice@gmx.net>", "", "gmx.net");
    row("a provider's office for bills", "vodafone <rechnung@vodafone.de>", "", "vodafone.de");
    row("a provider's customer service", "Vodafone <Kunden-Service@vodafone.de>", "", "vodafone.de");
    row("a provider's service", "Sky <service@sky.com>", "", "sky.com");
    row("a provider under its own name", "Orange <Orange@orange.fr>", "", "orange.fr");
    row("a provider that welcomes", "Zoho <welcome@zoho.com>", "", "zoho.com");
    row("a provider's office for members", "AOL <aolmember@aol.com>", "", "aol.com");
    row("a person with an office in the name", "Bob <bob.service@gmx.de>", "", "gmx.de", "none personal");
    row("a person called like another provider", "Bob <orange@gmx.de>", "", "gmx.de", "none personal");
    row("a person at a provider", "Bob <bob.verify@gmx.de>", "", "gmx.de", "none personal");
    row("address in the name", "\"service@paypal.com\" <x@evil.com>", "", "evil.com");
}

void TestMailReader::findsTheService()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, fields);
    QFETCH(QString, domain);
    QFETCH(QString, words);
    const MailFolder folder;
    const auto findings = searchMail({folder.mbox({message(from, "Activate your account", fields)})});
    VERIFY_OK(findings);
    QCOMPARE(findings->services.size(), std::size_t{1});
    QCOMPARE(findings->services.front().candidate.domain, domain);
    QCOMPARE(wordsOf(*findings, domain), words);
}

void TestMailReader::findsTheRecipient_data()
{
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QStringList>("recipients");
    const auto row = [](const char* name, const QByteArray& to, const QByteArray& fields, const QStringList& recipients) {
        QTest::newRow(name) << to << fields << recipients;
    };
    row("plain", "Alex <Alex.Meyer@GMail.com>", "", {u"alex.meyer@gmail.com"_qs});
    row("alias before the mailbox it ends in", "alex+acme@gmail.com", "Delivered-To: alex@gmail.com\n", {u"alex+acme@gmail.com"_qs});
    row("to the sender", "newsletter@acme.com", "Delivered-To: alex@gmail.com\n", {u"alex@gmail.com"_qs});
    row("to the sender, nothing else known", "newsletter@acme.com", "", {});
    row("to nobody", "undisclosed-recipients:;", "X-Original-To: a@b.org\nDelivered-To: c@d.org\n", {u"a@b.org"_qs});
    row("to several", "a@b.org, c@d.org", "Delivered-To: c@d.org\n", {u"c@d.org"_qs});
    const QString idn = QStringLiteral("shop@müller-test.de");
    row("in Unicode", idn.toUtf8(), "", {idn});
    row("in Unicode and capitals", QStringLiteral("Shop@MÜLLER-test.de").toUtf8(), "", {idn});
    row("in punycode", "shop@xn--mller-test-9db.de", "", {idn});
    row("no host in Unicode", QByteArray("shop@m\xC3\xBC..de"), "", {QString::fromUtf8("shop@m\xC3\xBC..de")});
    row("to one, twice", "alex@example.org, Alex <Alex@Example.org>", "", {u"alex@example.org"_qs});
    row("to one, and to more than are looked at", "a@b.org, a@b.org, a@b.org, a@b.org, c@d.org", "", {});
    row("all of the field encoded", "=?utf-8?Q?Alex_=3Calex=40example.org=3E?=", "", {u"alex@example.org"_qs});
    row("a quoted name with a space", "\"alex meyer\"@example.org", "", {});
    row("to several, not clear", "a@b.org, c@d.org", "", {});
}

void TestMailReader::findsTheRecipient()
{
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, fields);
    QFETCH(QStringList, recipients);
    const MailFolder folder;
    const auto findings = searchMail({folder.mbox({message("x@acme.com", "Activate your account", fields, to)})});
    VERIFY_OK(findings);
    QCOMPARE(findings->services.front().recipients, recipients);
}

void TestMailReader::findsTheServiceBeforeTheAlias_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("domain");
    const auto row = [](const char* name, const QByteArray& from, const QByteArray& to, const char* domain, const QByteArray& fields = {}) {
        QTest::newRow(name) << from + "@icloud.com" << to << fields << QString::fromLatin1(domain);
    };
    row("plain", "news_at_hm1shop_com_mortar-flutter0k_4b3c2d1e", "mortar-flutter0k@icloud.com", "hm1shop.com");
    row("a dot and an underscore", "news_at_hm2shop_com_tents_grommet.0a_4b3c2d1e", "tents_grommet.0a@icloud.com", "hm2shop.com");
    row("the end of a domain", "news_at_hm3shop_com_elusive.cafe_0a_4b3c2d1e", "elusive.cafe_0a@icloud.com", "hm3shop.com");
    row("an ending of two parts", "x_at_mail_ic4shop_co_uk_fibers_peer_0x_4b3c2d1e", "Fibers_Peer_0x@icloud.com", "ic4shop.co.uk");
    row("in the envelope", "x_at_mail_ic4shop_co_uk_fibers_peer_0x_4b3c2d1e", "undisclosed-recipients:;", "ic4shop.co.uk", "Delivered-To: fibers_peer_0x@icloud.com\n");
    row("of somebody else", "news_at_hm1shop_com_mortar-flutter0k_4b3c2d1e", "alex@icloud.com", "hm1shop.com");
}

void TestMailReader::findsTheServiceBeforeTheAlias()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, fields);
    QFETCH(QString, domain);
    const MailFolder folder;
    const auto findings = searchMail({folder.mbox({message(from, "Activate your account", fields, to)})});
    VERIFY_OK(findings);
    QCOMPARE(findings->services.size(), std::size_t{1});
    QCOMPARE(findings->services.front().candidate.domain, domain);
}

void TestMailReader::skipsWhatTellsNothing_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("reason");
    QTest::newRow("deleted") << QByteArray("x@acme.com") << QByteArray("X-Mozilla-Status: 0009\n") << u"deleted"_qs;
    QTest::newRow("draft") << QByteArray("x@acme.com") << QByteArray("X-Gmail-Labels: Drafts\n") << u"draft"_qs;
    QTest::newRow("no address") << QByteArray("Acme") << QByteArray() << u"no_sender"_qs;
    QTest::newRow("no address, encoded") << QByteArray("=?utf-8?Q?Acme?=") << QByteArray() << u"no_sender"_qs;
    QTest::newRow("a feed") << QByteArray("x@acme.com") << QByteArray("Content-Base: https://acme.com/1\nMessage-ID: <https://acme.com/1@localhost.localdomain>\n") << u"no_sender"_qs;
    QTest::newRow("a page") << QByteArray("x@acme.com") << QByteArray("Content-Base: https://acme.com/1\nMessage-ID: <1@acme.com>\n") << QString();
    QTest::newRow("this computer") << QByteArray("root@localhost") << QByteArray() << u"no_sender"_qs;
    QTest::newRow("local network") << QByteArray("cron@nas.local") << QByteArray() << u"no_sender"_qs;
    QTest::newRow("IP address") << QByteArray("x@[192.0.2.1]") << QByteArray() << u"no_sender"_qs;
    QTest::newRow("public suffix") << QByteArray("x@co.uk") << QByteArray() << u"no_sender"_qs;
    QTest::newRow("not deleted") << QByteArray("x@acme.com") << QByteArray("X-Mozilla-Status: 0001\n") << QString();
}

void TestMailReader::skipsWhatTellsNothing()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, fields);
    QFETCH(QString, reason);
    const MailFolder folder;
    const auto findings = searchMail({folder.mbox({message(from, "Activate your account", fields)})});
    VERIFY_OK(findings);
    QCOMPARE(findings->services.size(), std::size_t(reason.isEmpty() ? 1 : 0));
    QCOMPARE(findings->skipped.value(reason), reason.isEmpty() ? 0 : 1);
}

void TestMailReader::believesNoImpossibleDates()
{
    const MailFolder folder;
    const auto dated = [](const char* date, const char* received) {
        return "From: x@acme.com\nSubject: Activate your account\nDate: " + QByteArray(date) + "\nReceived: by mx; " + received + "\n\n";
    };
    const auto firstOf = [&](const QByteArray& mail) {
        const auto findings = searchMail({folder.mbox({mail})});
        return findings ? findings->services.front().first.toString(Qt::ISODate) : QString();
    };
    QCOMPARE(firstOf(dated("Mon, 02 May 2016 08:00:00 +0000", "Tue, 3 May 2016 08:00:00 +0000")), u"2016-05-02T08:00:00Z"_qs);
    QCOMPARE(firstOf(dated("Mon, 02 May 9999 08:00:00 +0000", "Tue, 3 May 2016 08:00:00 +0000")), u"2016-05-03T08:00:00Z"_qs);
    QCOMPARE(firstOf(dated("Mon, 02 May 2050 08:00:00 +0000", "Tue, 3 May 1970 08:00:00 +0000")), u"2016-05-02T10:00:00Z"_qs); // the separator's
    QCOMPARE(firstOf(dated("", "")), u"2016-05-02T10:00:00Z"_qs);
}

void TestMailReader::foldsSubjects()
{
    QCOMPARE(imports::foldedSubject(u"  Straße\u00A0 \u2013 „Ünïcode“ it\u2019s\u200B \u00ADok "_qs), u"strasse - \"ünïcode\" it's ok"_qs);
    QCOMPARE(imports::foldedSubject(u"Ｗｅｌｃｏｍｅ ﬁne İ"_qs).left(12), u"welcome fine"_qs);
    QCOMPARE(imports::foldedSubject(u"U\u0308ber"_qs), u"über"_qs);
    QCOMPARE(imports::foldedSubject(u"\u200ECon\u200Bfirm y\u00ADo\u2060ur\u200F \u202Aemail\u202C ad\u2064dress\u2069"_qs), u"confirm your email address"_qs);
    QCOMPARE(imports::foldedSubject(u"U\u0308ber\u200Dal\u00ADl\u034F\u061C\u180E \u200Ehin"_qs), u"überall hin"_qs);
    QCOMPARE(imports::foldedSubject(u"ПОДТВЕРДИТЕ Ё"_qs), u"подтвердите ё"_qs);
    QCOMPARE(imports::foldedSubject(u"😀 Hi"_qs), u"😀 hi"_qs);
    QCOMPARE(imports::withoutAccents(u"žluťoučký łódź æ が"_qs), u"zlutoucky lodz ae が"_qs);
}

void TestMailReader::refusesDamagedRules_data()
{
    QTest::addColumn<QByteArray>("senders");
    QTest::addColumn<QByteArray>("subjects");
    const QByteArray senders = ruleFile(QStringLiteral("mail_senders.json"));
    const QByteArray subjects = ruleFile(QStringLiteral("mail_subjects.json"));
    QTest::newRow("no json") << QByteArray("x") << subjects;
    QTest::newRow("empty object") << senders << QByteArray("{}");
    QTest::newRow("unknown kind") << senders << QByteArray(subjects).replace("\"signup\"", "\"sign-up\"");
    QTest::newRow("unknown form") << QByteArray(senders).replace("\"underscores\"", "\"dashes\"") << subjects;
    QTest::newRow("no host") << QByteArray(senders).replace("\"gmail.com\"", "\"gmail\"") << subjects;
    QTest::newRow("a domain in two groups") << QByteArray(senders).replace("[\"twitter.com\", \"x.com\"]", "[\"twitter.com\", \"google.com\"]") << subjects;
    QTest::newRow("a name in two groups") << QByteArray(senders).replace("[\"twitter.com\", \"x.com\"]", "[\"twitter.com\", \"google.fr\"]") << subjects;
    QTest::newRow("no handlers") << QByteArray(senders).replace("\"handlers\"", "\"carriers\"") << subjects;
    QTest::newRow("no offices") << QByteArray(senders).replace("\"offices\": [\n", "\"bureaus\": [\n") << subjects;
    QTest::newRow("people at a host that is not shared") << QByteArray(senders).replace("\"with_people\": [\"onmicrosoft.com\"]", "\"with_people\": [\"acme.com\"]") << subjects;
    QTest::newRow("tenants at a host that is not shared") << QByteArray(senders).replace("\"with_tenants\": [\"zendesk.com\"", "\"with_tenants\": [\"acme.com\"") << subjects;
    QTest::newRow("advertising for some mail only") << senders << QByteArray(subjects).replace("\"never\": [\n    {\"language\": \"en\",", "\"never\": [\n    {\"language\": \"en\", \"unless_bulk\": [\"x\"],");
    QTest::newRow("no codes") << senders << QByteArray(subjects).replace("\"codes\"", "\"cods\"");
    QTest::newRow("no senders of news") << senders << QByteArray(subjects).replace("\"news_senders\"", "\"newspapers\"");
    QTest::newRow("no account senders") << senders << QByteArray(subjects).replace("\"account_senders\"", "\"senders\"");
    QTest::newRow("orders of newsletters for some mail only") << senders << QByteArray(subjects).replace("\"kind\": \"purchase\"", "\"kind\": \"newsletter\"");
    QTest::newRow("empty phrase") << senders << QByteArray(subjects).replace("\"reset your password\"", "\"\"");
    QTest::newRow("a gap before a word without a space") << senders << QByteArray(subjects).replace("\"reset your password\"", "\"reset *password\"");
    QTest::newRow("nothing but a gap") << senders << QByteArray(subjects).replace("\"reset your password\"", "\"*\"");
}

void TestMailReader::refusesDamagedRules()
{
    QFETCH(QByteArray, senders);
    QFETCH(QByteArray, subjects);
    const auto rules = imports::MailRules::parse(senders, subjects);
    QVERIFY(!rules);
    QCOMPARE(rules.error().code, base::Code::RuleMalformed);
}

RECOURSE_TEST(TestMailReader, QCoreApplication)
#include "test_mail_reader.moc"
