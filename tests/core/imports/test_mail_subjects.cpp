// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/mail_subject_text.h"
#include "mail_fixture.h"
#include "main/test_program.h"
#include "support/test_text.h"

using namespace recourse;
using namespace recourse::test;

namespace {

const QByteArray kBulk = "List-Unsubscribe: <https://acme.com/u>\nPrecedence: bulk\n";
const QByteArray kOutlook = "X-Mailer: Microsoft Outlook 16.0\nThread-Index: AdT=\nThread-Topic: x\n";
const QString kNews = QStringLiteral("possible newsletter");
const QString kSecurity = QStringLiteral("confirmed security");
const QString kSignUp = QStringLiteral("confirmed signup");
const QString kReceipt = QStringLiteral("likely receipt");
const QString kPerson = QStringLiteral("none personal");

void addColumns()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("from");
}

void row(const QString& subject, const QByteArray& fields, const QString& words, const QByteArray& from = "Acme <news@acme.com>")
{
    QTest::addRow("%s, %s, %s", qPrintable(subject), from.constData(), fields.left(24).simplified().constData()) << subject << fields << words << from;
}

void rows(const QStringList& subjects, const QByteArray& fields, const QString& words, const QByteArray& from = "Acme <news@acme.com>")
{
    for (const QString& subject : subjects)
        row(subject, fields, words, from);
}

/// What the message in the row is taken for.
void checkRow()
{
    QFETCH(QString, subject);
    QFETCH(QByteArray, fields);
    QFETCH(QString, words);
    QFETCH(QByteArray, from);
    const MailFolder folder;
    const auto findings = searchMail({folder.mbox({message(from, "=?utf-8?B?" + subject.toUtf8().toBase64() + "?=", fields)})});
    VERIFY_OK(findings);
    QCOMPARE(findings->services.size(), std::size_t{1});
    QCOMPARE(wordsOf(*findings, findings->services.front().candidate.domain), words);
}

} // namespace

/// Subjects that look like others: advertising like codes, newsletters like accounts, people like services.
class TestMailSubjects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsAdvertising_data();
    void knowsAdvertising() { checkRow(); }
    void knowsCodes_data();
    void knowsCodes() { checkRow(); }
    void knowsCodesOfServices_data();
    void knowsCodesOfServices() { checkRow(); }
    void knowsPasswordsAndAccountsOfServices_data();
    void knowsPasswordsAndAccountsOfServices() { checkRow(); }
    void knowsFailedPayments_data();
    void knowsFailedPayments() { checkRow(); }
    void knowsTopicsOfNewsletters_data();
    void knowsTopicsOfNewsletters() { checkRow(); }
    void knowsNewsAboutOthers_data();
    void knowsNewsAboutOthers() { checkRow(); }
    void knowsOrdersOfNewsletters_data();
    void knowsOrdersOfNewsletters() { checkRow(); }
    void knowsPeople_data();
    void knowsPeople() { checkRow(); }
    void knowsAutomaticReplies_data();
    void knowsAutomaticReplies() { checkRow(); }
    void knowsTitlesOfTickets_data();
    void knowsTitlesOfTickets() { checkRow(); }
    void knowsServices_data();
    void knowsServices() { checkRow(); }
    void knowsMachines_data();
    void knowsMachines() { checkRow(); }
    void knowsProgramsOfSites_data();
    void knowsProgramsOfSites() { checkRow(); }
    void knowsWhatOfficesWrite_data();
    void knowsWhatOfficesWrite() { checkRow(); }
    void knowsEndsOfAccounts_data();
    void knowsEndsOfAccounts() { checkRow(); }
    void knowsBreachNotices_data();
    void knowsBreachNotices() { checkRow(); }
    void knowsAnswersAboutData_data();
    void knowsAnswersAboutData() { checkRow(); }
    void knowsEverydaySubjects_data();
    void knowsEverydaySubjects() { checkRow(); }
    void knowsAdvertisingOfAccounts_data();
    void knowsAdvertisingOfAccounts() { checkRow(); }
    void findsCodesAndNames();
    void believesTheHostThatWrote();
};

void TestMailSubjects::knowsAdvertising_data()
{
    addColumns();
    rows({u"Dein Code: 20% Rabatt auf alles"_qs, u"Dein Code für 5 EUR Rabatt"_qs, u"Votre code promo -20% expire ce soir"_qs, u"Tu código de descuento te espera"_qs,
             u"Il tuo codice sconto del 15%"_qs, u"Je code voor 15% korting"_qs, u"Seu código de desconto chegou"_qs, u"Twój kod rabatowy -20%"_qs, u"Din kod: 25% rabatt"_qs,
             u"Din kode: SOMMER2024"_qs, u"Váš kód na slevu 10%"_qs, u"Ваш код на скидку 10%"_qs, u"Your code is inside: 40% off everything"_qs, u"Here is your discount code"_qs,
             u"This is your 20% off code"_qs, u"Your code is SAVE2020"_qs, u"Your code is 1234: 10% off"_qs},
        kBulk, kNews);
    rows({u"Your code is SAVE2020"_qs, u"Votre code promo 4711"_qs}, {}, kPerson, "hello@acme.com");
    rows({u"Välkommen till vårens nyheter"_qs, u"Bienvenue dans la saison des soldes"_qs, u"Bienvenido a las rebajas"_qs, u"Bienvenida a la nueva temporada"_qs,
             u"Benvenuti in primavera: saldi"_qs, u"Welkom bij de zomer sale"_qs, u"Velkommen til Black Friday"_qs, u"Velkommen til sommersalg"_qs, u"Bem-vindo à primavera"_qs,
             u"Witaj w świecie promocji"_qs, u"Vítejte v létě: slevy"_qs, u"Добро пожаловать в весну"_qs, u"春の世界へようこそ"_qs, u"欢迎来到双十一"_qs,
             u"Willkommen bei unseren Sommerwochen"_qs},
        kBulk, kNews);
    row(u"Bienvenue sur Vinted !"_qs, kBulk, kSignUp, "no-reply@vinted.fr");
    row(u"Welcome to Disney+"_qs, kBulk, kSignUp, "Disney+ <x@mail.disneyplus.com>");
    row(u"Welcome to the BBC"_qs, kBulk, kSignUp, "BBC <bbc@bbc.co.uk>");
    row(u"Welcome to The New York Times"_qs, kBulk, kSignUp, "The New York Times <x@nytimes.com>");
    row(u"Willkommen bei DHL"_qs, kBulk, kSignUp, "=?utf-8?q?DHL?= <x@dhl.de>");
    row(u"Welcome to the BBCs of the world"_qs, kBulk, kNews, "BBC <bbc@bbc.co.uk>");
    row(u"Welcome to acme@example.org"_qs, kBulk, kNews, "\"acme@example.org\" <x@shop.org>");
}

void TestMailSubjects::knowsCodes_data()
{
    addColumns();
    rows({u"Your code is 123456"_qs, u"123456 is your Instagram code"_qs, u"G-123456 is your code"_qs, u"123-456 ist dein Acme-Code"_qs, u"Dein Code: 4711"_qs, u"Votre code : 1234567"_qs,
             u"Tu código es 12345678"_qs, u"Il tuo codice è 123456"_qs, u"Je code is 123456"_qs, u"Seu código: 123456"_qs, u"Twój kod: 123456"_qs, u"Din kod är 123456"_qs,
             u"Koden din er 123456"_qs, u"Váš kód je 123456"_qs, u"Ваш код: 123456"_qs},
        kBulk, kSecurity, "hello@acme.com");
    rows({u"Tu código"_qs, u"Your code is 123"_qs, u"Your code is 123456789"_qs, u"Your code is from 2019"_qs}, {}, kPerson, "hello@acme.com");
}

/// The name of the service stands between the words.
void TestMailSubjects::knowsCodesOfServices_data()
{
    addColumns();
    const QByteArray nobody = "Acme <no-reply@acme.com>";
    rows({u"Your Uber code is 4821"_qs, u"Your Canva code is 123456"_qs, u"Your Notion code: 123456"_qs, u"Code 123456 for your Zalando login"_qs, u"123456 is your Acme passcode"_qs,
             u"Use 123456 to sign in to Acme"_qs, u"Use code 123456 to log in"_qs, u"Your Acme PIN: 4711"_qs, u"Your Acme OTP is 471147"_qs, u"Code: 471147"_qs,
             u"Dein PayPal-Code: 123456"_qs, u"Ihr Zalando-Code lautet 123456"_qs, u"123456 lautet Ihr Code"_qs, u"Code 123456 für deine Anmeldung"_qs, u"Ihre TAN: 123456"_qs,
             u"471147 : code pour vous connecter à Acme"_qs, u"Votre code Uber est le 4821"_qs, u"Utilisez le code 4821 pour vous connecter"_qs,
             u"Código 123456 para iniciar sesión en Acme"_qs, u"123456 es tu código de Uber"_qs, u"123456 es tu nuevo código"_qs,
             u"Il tuo nuovo codice: 123456"_qs, u"Codice 123456 per accedere ad Acme"_qs, u"Je Bol-code is 123456"_qs, u"123456 is je Acme-code"_qs, u"Code 123456 om in te loggen"_qs,
             u"O teu código: 123456"_qs, u"Código 123456 para entrar no OLX"_qs, u"Twój kod: 123456"_qs, u"Kod 123456 do logowania w Acme"_qs, u"Din Spotify-kod är 123456"_qs,
             u"Kod 123456 för att logga in"_qs, u"Din Acme-kode er 123456"_qs, u"Acme-koden din er 123456"_qs, u"Váš Acme kód: 123456"_qs, u"Kód 123456 pro přihlášení"_qs,
             u"Код 123456 для входа в Acme"_qs, u"Ваш новый код 123456"_qs, u"コードは123456です"_qs, u"Acmeのコード：123456"_qs, u"您的代码是123456"_qs, u"您的代码：123456"_qs},
        {}, kSecurity, nobody);
    rows({u"Your Uber code is 4821"_qs, u"Dein PayPal-Code: 123456"_qs, u"Code 123456 for your Zalando login"_qs}, kBulk, kSecurity, nobody);
    rows({u"Your Uber code is 4821"_qs, u"Your Easter code is 4711"_qs, u"Dein Oster-Code: 4711"_qs, u"Code: 4711"_qs, u"Je Paas-code is 4711"_qs}, kBulk, kNews);
    rows({u"Your Uber code is here"_qs, u"Your Canva code is SUMMER"_qs, u"Your Notion code: 20% off with 123456"_qs, u"Use code 4711 to save"_qs, u"Use code 4711 at checkout to sign in"_qs,
             u"Your gift card code is 471147"_qs, u"Your referral code: 471147"_qs, u"Dein Gutscheincode: 123456"_qs, u"Dein Gutschein: 4711"_qs, u"Dein Oster-Code: 20% Rabatt mit 4711"_qs,
             u"Votre code promo Uber : 4821"_qs, u"Votre code cadeau : 4821"_qs, u"Tu código de descuento: 4821"_qs, u"Tu código de regalo: 4821"_qs, u"Il tuo codice sconto: 4821"_qs,
             u"Il tuo codice regalo: 4821"_qs, u"Je cadeaucode is 4821"_qs, u"Seu código de desconto: 4821"_qs, u"Twój kod rabatowy: 4821"_qs, u"Din rabattkod: 4821"_qs, u"Din rabatkode er 4821"_qs,
             u"Váš slevový kód: 4821"_qs, u"Ваш промокод 4821"_qs, u"クーポンコードは4821です"_qs, u"您的优惠代码：4821"_qs, u"コードは4821円"_qs, u"Dress code for 4711 guests"_qs,
             u"Your code review of 2024"_qs, u"How we wrote 4000 lines of code"_qs},
        {}, kNews, nobody);
}

void TestMailSubjects::knowsPasswordsAndAccountsOfServices_data()
{
    addColumns();
    const QByteArray nobody = "Acme <no-reply@acme.com>";
    rows({u"Setz Dein XING-Passwort zurück"_qs, u"Setzen Sie Ihr Passwort bei Otto zurück"_qs, u"Setze dein Passwort zurück"_qs, u"Setzen Sie Ihr Otto-Kennwort zurück"_qs,
             u"Setz dein Passwort zurueck"_qs, u"Hier kannst du dein Passwort zurücksetzen"_qs, u"Stel je Bol-wachtwoord opnieuw in"_qs, u"Redefine a tua palavra-passe no OLX"_qs},
        {}, kSecurity, nobody);
    rows({u"New login"_qs, u"New sign in on Windows"_qs, u"Neuer Login"_qs, u"Nouvelle connexion"_qs, u"Nuevo acceso"_qs, u"Nuovo accesso"_qs, u"Nieuwe login"_qs, u"Novo login"_qs,
             u"Nové přihlášení"_qs},
        {}, kSecurity);
    rows({u"New login to your Acme account"_qs, u"New sign-in from Chrome"_qs, u"New log-in on your phone"_qs, u"New sign-in to Jane's account"_qs, u"Neuer Login bei Acme"_qs,
             u"Nouvelle connexion à votre compte"_qs, u"Nuevo acceso a tu cuenta"_qs, u"Nuovo accesso al tuo account"_qs, u"Nieuwe login op je account"_qs, u"Novo login na sua conta"_qs,
             u"Nové přihlášení k účtu"_qs},
        kBulk, kSecurity, "Acme <hello@acme.com>");
    rows({u"New login to savings"_qs, u"Neuer Login zum Sparen"_qs, u"Nouvelle connexion ferroviaire"_qs, u"Nuevo acceso a ofertas"_qs, u"Nuovo accesso ai saldi"_qs, u"Novo acesso a ofertas"_qs,
             u"Nové přihlášení na kurzy"_qs, u"How to confirm your email list is clean"_qs, u"How to reset your password habits"_qs, u"So bestätigst du deine E-Mail-Adresse richtig"_qs,
             u"Comment réinitialiser votre mot de passe : nos conseils"_qs, u"Cómo restablecer tu contraseña sin estrés"_qs, u"Hoe bevestig je e-mailadres lijsten"_qs,
             u"Jak zresetować hasło w 5 krokach"_qs, u"Как сбросить пароль и не забыть"_qs},
        kBulk, kNews);
    rows({u"Bestätige Deinen Account bei Komoot"_qs, u"Bestätige Deinen Komoot-Account"_qs, u"Bestätigen Sie Ihren Account"_qs, u"Bestätige deine Komoot-Registrierung"_qs,
             u"Verifiziere deinen Account"_qs, u"Confirma o teu registo no OLX"_qs, u"Confirma a tua conta OLX"_qs, u"Confirme o seu registo"_qs, u"Confirm your Acme registration"_qs,
             u"Confirmez votre nouvelle inscription"_qs, u"Verifica tu nueva cuenta"_qs, u"Conferma il tuo profilo"_qs, u"Bevestig je Acme-registratie"_qs, u"Potwierdź swoje konto"_qs,
             u"Bekræft din profil"_qs, u"Potvrďte svůj účet"_qs},
        {}, kSignUp, nobody);
}

void TestMailSubjects::knowsFailedPayments_data()
{
    addColumns();
    const QByteArray nobody = "Acme <no-reply@acme.com>";
    rows({u"Zahlung fehlgeschlagen"_qs, u"Ihre letzte Zahlung ist fehlgeschlagen"_qs, u"Zahlung abgelehnt"_qs, u"Payment was declined"_qs, u"Paiement refusé"_qs, u"Échec du paiement"_qs,
             u"Pago rechazado"_qs, u"Pagamento non riuscito"_qs, u"Betaling mislukt"_qs, u"Pagamento recusado"_qs, u"Płatność nieudana"_qs, u"Betalningen misslyckades"_qs,
             u"Betalingen mislykkedes"_qs, u"Betalingen mislyktes"_qs, u"Platba se nezdařila"_qs, u"Оплата не прошла"_qs, u"決済エラーのお知らせ"_qs, u"付款失败"_qs},
        {}, kReceipt, nobody);
    rows({u"Your receipt"_qs, u"Receipt for the taxi"_qs, u"Beleg für Taxi"_qs, u"Reçu pour le taxi"_qs}, {}, kReceipt, nobody);
    rows({u"Your receipt from Acme #1234-5678"_qs, u"Receipt for your payment to Acme"_qs, u"Beleg für Ihren Einkauf"_qs, u"Reçu pour votre commande"_qs}, kBulk, kReceipt, nobody);
    rows({u"Your receipt for happiness"_qs, u"Beleg für dein Glück"_qs, u"Reçu pour le bonheur"_qs, u"Zahlung oder Liebe?"_qs}, kBulk, kNews, nobody);
}

void TestMailSubjects::knowsTopicsOfNewsletters_data()
{
    addColumns();
    const QStringList topics{u"Meet your new device: Galaxy S10 deals inside"_qs, u"Why password reset emails are broken"_qs, u"Introducing 2FA and magic links"_qs,
        u"Phishing: zo herken je een nep-inlogcode"_qs, u"Tu contraseña no es segura: consejos"_qs, u"Was this you? Tell us your story"_qs, u"Neue Anmeldung für Herbstkurse möglich"_qs,
        u"Neue Datenschutz-Tricks"_qs, u"退会率を下げる方法"_qs, u"Your membership, your rewards: 15% off"_qs, u"Deine Mitgliedschaft wartet: 50% Rabatt"_qs,
        u"Thank you for joining us last night"_qs, u"Two-factor authentication bypass, new security alert"_qs, u"Passkeys vs recovery codes: what to use"_qs,
        u"Verdächtige Aktivitäten: Sicherheitswarnung der Behörden"_qs, u"Mot de passe oublié, l'activité suspecte des Etats"_qs, u"Forgot your password? UX patterns"_qs};
    rows(topics, kBulk, kNews);
    rows({u"Security alert"_qs, u"Sicherheitswarnung"_qs, u"Alerte de sécurité"_qs, u"Alerta de seguridad"_qs, u"New device"_qs}, kBulk, kSecurity, "no-reply@accounts.acme.com");
    row(u"Security alert"_qs, kBulk, kSecurity, "security@acme.com");
    row(u"Security alert"_qs, kBulk, kSecurity, "Account@acme.com");
    row(u"Security alert: 20% off locks"_qs, kBulk, kNews, "no-reply@acme.com");
    row(u"Verify your account, 20% off inside"_qs, kBulk, kNews, "no-reply@acme.com");
    row(u"Verify your account, 20% off inside"_qs, {}, kSignUp, "no-reply@acme.com");
    rows({u"Security alert"_qs, u"Neue Anmeldung"_qs, u"Tu contraseña"_qs, u"退会"_qs}, {}, kSecurity);
    rows({u"A new device is using your account"_qs, u"Neue Anmeldung bei Acme"_qs, u"Tu contraseña ha sido modificada"_qs, u"退会手続きのお知らせ"_qs}, kBulk, kSecurity, "Acme <hello@acme.com>");
    row(u"Activez votre compte dès maintenant"_qs, kBulk, kSignUp);
}

/// Who writes news writes them about passwords, terms and bills of others.
void TestMailSubjects::knowsNewsAboutOthers_data()
{
    addColumns();
    const QByteArray news = "News <news@n0z.com>";
    rows({u"Gmail: Passwort ändern – so geht's"_qs, u"So können Sie Ihr Passwort zurücksetzen, wenn nichts mehr geht"_qs, u"Passwort geändert? Warum das oft nichts bringt"_qs,
             u"WhatsApp: neue Nutzungsbedingungen ab April"_qs, u"Apple Verification code scam: don't fall for it"_qs, u"Account locked? 7 fixes for Facebook"_qs,
             u"Cambia tu contraseña: 5 consejos"_qs, u"Comment changer votre mot de passe Wi-Fi"_qs, u"Your order is in: our best books of 2024"_qs,
             u"Votre facture d'énergie va augmenter"_qs, u"Ihre Rechnung geht auf: So sparen Sie Strom"_qs, u"Your invoice template is waiting"_qs, u"News: password changed at Facebook"_qs},
        kBulk, kNews, news);
    row(u"WhatsApp: neue Nutzungsbedingungen ab April"_qs, kBulk, kNews, "Tech <news-letter+1@n0z.com>");
    rows({u"Gmail: Passwort ändern – so geht's"_qs, u"Comment changer votre mot de passe Wi-Fi"_qs, u"Apple Verification code scam: don't fall for it"_qs,
             u"Votre facture d'énergie va augmenter"_qs, u"Your invoice template is waiting"_qs},
        kBulk, kNews, "Tech <info@n0z.com>");
    rows({u"Your Acme password was changed"_qs, u"We're updating our Terms at Acme"_qs, u"Your code is 123456"_qs}, kBulk, kSecurity);
    rows({u"Your password was changed"_qs, u"We're updating our Terms of Service"_qs, u"Neue Nutzungsbedingungen ab April"_qs}, kBulk, kSecurity, "Acme <no-reply@acme.com>");
    rows({u"Your password was changed"_qs, u"We're updating our Terms of Service"_qs}, {}, kSecurity);
    rows({u"Your order #7"_qs, u"Your Acme order number"_qs, u"Ihre Rechnung 471147"_qs}, kBulk, kReceipt);
    row(u"Ihre Rechnung"_qs, kBulk, kReceipt, "Acme <info@acme.com>");
}

void TestMailSubjects::knowsOrdersOfNewsletters_data()
{
    addColumns();
    rows({u"Please confirm your subscription to the Gardening newsletter"_qs, u"Please confirm your subscription"_qs, u"Confirmez votre inscription à la newsletter"_qs,
             u"Bitte bestätigen Sie Ihre Newsletter-Anmeldung"_qs, u"Confirmez votre abonnement"_qs, u"Confirma tu suscripción"_qs, u"Conferma la tua iscrizione alla newsletter"_qs,
             u"Bevestig je inschrijving voor de nieuwsbrief"_qs, u"Confirme a sua subscrição"_qs, u"Potwierdź subskrypcję"_qs, u"Bekräfta din prenumeration"_qs,
             u"Bekræft din tilmelding til nyhedsbrevet"_qs, u"Bekreft abonnementet"_qs, u"Potvrďte odběr"_qs, u"Подтвердите подписку на рассылку"_qs, u"メルマガ登録完了のお知らせ"_qs,
             u"确认订阅"_qs, u"Welcome to our newsletter"_qs, u"Bienvenida a nuestro boletín"_qs, u"Добро пожаловать в рассылку"_qs},
        {}, kNews, "hello@acme.com");
    row(u"Welcome to the Acme newsletter"_qs, kBulk, kNews);
    row(u"Our newsletter for March"_qs, {}, kPerson, "bob.jones@acme.com");
}

void TestMailSubjects::knowsPeople_data()
{
    addColumns();
    const QByteArray bob = "Bob Jones <bob.jones@acme.com>";
    const QString subject = QStringLiteral("Password reset for the printer");
    row(subject, {}, kSecurity, bob);
    for (const char* fields : {"In-Reply-To: <a@b.c>\n", "References: <a@b.c>\n", "Thread-Index: AdT=\n", "Thread-Topic: x\n", "User-Agent: Mozilla/5.0 Gecko Thunderbird/60.5\n",
             "User-Agent: K-9 Mail for Android\n", "User-Agent: Mutt/1.5\n", "User-Agent: Evolution 3.4\n", "User-Agent: KMail/5.1\n", "X-Mailer: Apple Mail (2.3445.9.1)\n",
             "X-Mailer: iPhone Mail (16D57)\n", "X-Mailer: iPad Mail (16D57)\n", "x-mailer: Microsoft Outlook 16.0\n", "Message-ID: <CAF1abc@mail.gmail.com>\n"})
        row(subject, fields, kPerson, bob);
    for (const char* fields : {"In-Reply-To:\n", "X-Mailer: PHPMailer 6.0\n", "Message-ID: <x@mail.gmail.com.acme.com>\n", "User-Agent: Roundup\n"})
        row(subject, fields, kSecurity, bob);
    row(subject, kOutlook + "Feedback-ID: 1:acme\n", kSecurity, bob);
    row(subject, kOutlook + "X-SES-Outgoing: 2019.03.12-1\n", kSecurity, bob);
    row(subject, kOutlook + "Auto-Submitted: auto-generated\n", kSecurity, bob);
    row(subject, kOutlook, kSecurity, "no-reply@acme.com");
    row(u"Your order #7 has shipped"_qs, kOutlook + kBulk, kReceipt, bob);
    rows({u"Welcome to the team!"_qs, u"Willkommen in Berlin!"_qs, u"Rechnung für den Verein"_qs, u"Your tickets for Saturday are with me"_qs}, kOutlook, kPerson, bob);
    row(u"Invitation: your booking confirmed party"_qs, kOutlook, u"none calendar"_qs, bob);
}

void TestMailSubjects::knowsAutomaticReplies_data()
{
    addColumns();
    rows({u"Automatic reply: Your order 4711"_qs, u"Out of office: Your order #4711"_qs, u"Out of Office AutoReply: Your order #4711"_qs, u"Automatische Antwort: Passwort zurücksetzen"_qs,
             u"Abwesenheitsnotiz: Rechnung 2018"_qs, u"Réponse automatique : Votre commande"_qs, u"Respuesta automática: Tu pedido"_qs, u"Risposta automatica: Il tuo ordine"_qs,
             u"Automatisch antwoord: Je bestelling"_qs, u"Resposta automática: Seu pedido"_qs, u"Autosvar: Din beställning"_qs, u"Automatiskt svar: Din order"_qs, u"Automatisk svar: Din ordre"_qs,
             u"Automatická odpověď: Vaše objednávka"_qs, u"Odpowiedź automatyczna: Twoje zamówienie"_qs, u"Автоматический ответ: Ваш заказ"_qs, u"自動応答: ご注文"_qs, u"自动答复: 您的订单"_qs},
        "Auto-Submitted: auto-generated\nX-Auto-Response-Suppress: All\n", u"none bounce"_qs, "bob@acme.com");
    row(u"Automatic reply: Your order 4711"_qs, {}, u"none bounce"_qs, "bob@acme.com");
}

void TestMailSubjects::knowsTitlesOfTickets_data()
{
    addColumns();
    const QString subject = QStringLiteral("[acme/web] Reset your password mail broken (#12)");
    row(subject, "X-GitHub-Reason: mention\n", kNews, "notifications@acme.com");
    row(subject, "X-GitLab-Project: web\nAuto-Submitted: auto-generated\n", kNews, "gitlab@acme.com");
    row(subject, "X-GitLab-NotificationReason: own\n", kNews, "notifications@acme.com");
    row(subject, "X-JIRA-FingerPrint: 1\nAuto-Submitted: auto-generated\n", kNews, "jira@acme.com");
    row(subject, "List-Id: <web.acme.com>\nList-Post: <mailto:reply@acme.com>\n", kNews, "notifications@acme.com");
    row(subject, "List-Id: <web.acme.com>\nList-Post: NO\n", kSecurity, "notifications@acme.com");
}

void TestMailSubjects::knowsServices_data()
{
    addColumns();
    const QByteArray office = "Acme <hello@acme.com>";
    rows({u"Ihre Amazon.de-Bestellung von \"Anker\""_qs, u"Deine Acme Bestellung 7"_qs, u"Ordered: \"Anker\""_qs, u"Shipped: \"Anker\""_qs, u"Bestellt: „Anker“"_qs, u"Versendet: „Anker“"_qs,
             u"Zugestellt: „Anker“"_qs, u"Commandé : \"Anker\""_qs, u"Commandé\u202F: \"Anker\""_qs, u"Enviado: \"Anker\""_qs, u"Spedito: \"Anker\""_qs,
             u"Sie haben 20,00 € EUR an Max gesendet"_qs, u"You sent $20.00 USD to Max"_qs, u"Thank you for your Steam purchase!"_qs, u"Your Tuesday morning trip with Uber"_qs,
             u"Your Etsy Purchase from WoodShop (1234567)"_qs, u"Buchungsdetails | Abflug: 12 Mai"_qs, u"Expedia travel confirmation - Sat, May 4"_qs, u"注文内容ご確認"_qs, u"申込内容確認"_qs,
             u"Kupiłeś: Lampa"_qs, u"Compraste Lámpara"_qs},
        {}, kReceipt, office);
    rows({u"Verifizieren Sie Ihr neues Amazon-Konto"_qs, u"Überprüfen Sie Ihr neues Amazon-Konto"_qs, u"Your GitHub launch code"_qs, u"Your Google Account is live"_qs,
             u"Complete your Netflix sign-up"_qs, u"Wikipedia email address confirmation"_qs, u"[My Blog] Login Details"_qs, u"Bitte bestätige Deine Mailadresse"_qs,
             u"Bitte aktiviere dein Nutzerkonto"_qs},
        {}, kSignUp, office);
    rows({u"Your Apple ID was used to sign in to iCloud"_qs, u"Ihre Apple-ID wurde für die Anmeldung bei iCloud verwendet"_qs, u"Microsoft account password change"_qs,
             u"Microsoft account security info was added"_qs, u"New app(s) connected to your Microsoft account"_qs, u"Ungewöhnliche Anmeldeaktivität beim Microsoft-Konto"_qs,
             u"Sicherheitsinformationen für das Microsoft-Konto hinzugefügt"_qs, u"You allowed Trello access to some of your Google Account data"_qs,
             u"Your Apple ID information has been updated"_qs, u"Your Steam account: Access from new computer"_qs, u"Anna, here's your PIN"_qs, u"Code for signing in to Zoom"_qs,
             u"Sign in to Medium"_qs, u"Log in to Revolut"_qs, u"Your Twitch Account - Successful Log-in"_qs},
        {}, kSecurity, office);
    rows({u"Complete your Netflix sign-up"_qs, u"Your Google Account is live"_qs}, kBulk, kSignUp, office);
    rows({u"Upcoming changes to the Airbnb Terms"_qs, u"Updates to Google's Terms of Service"_qs, u"Notice of changes to the PayPal User Agreement"_qs, u"New terms for your Monzo account"_qs,
             u"Wir aktualisieren unsere AGB"_qs, u"Unsere Datenschutzrichtlinie ändert sich"_qs, u"Mise à jour de nos CGU"_qs, u"Nous mettons à jour nos CGU"_qs, u"Ändringar i våra villkor"_qs,
             u"Neue Datenschutzerklärung"_qs},
        kBulk, kSecurity, office);
    rows({u"Cancelled: Your order 4711"_qs, u"Accepted: your offer, payment due"_qs, u"Termin: Ihre Terminbestätigung"_qs, u"Ref: your bill is ready"_qs}, {}, kReceipt, office);
    row(u"Invitation: Confirm your account"_qs, {}, kSignUp, office);
    row(u"Invitation: a night at the museum"_qs, kBulk, kNews, office);
    row(u"Invitation: Welcome lunch"_qs, {}, u"none calendar"_qs, office);
}

void TestMailSubjects::knowsMachines_data()
{
    addColumns();
    for (const char* name : {"X-SES-Outgoing", "X-SG-EID", "X-Mailgun-Sid", "X-PM-Message-Id", "X-MC-User", "X-CSA-Complaints", "X-AMAZON-MAIL-RELAY-TYPE", "X-Email-Type-Id"})
        row(u"Something happened"_qs, QByteArray(name) + ": x\n", kNews, "hello@acme.com");
    row(u"Something happened"_qs, "X-SG-EIDs: x\n", kPerson, "hello@acme.com");
}

void TestMailSubjects::knowsProgramsOfSites_data()
{
    addColumns();
    const QByteArray admin = "admin@modellbahn-forum.de";
    const QString reply = QStringLiteral("Topic reply notification - \"Spur N\"");
    for (const char* fields : {"X-MimeOLE: phpBB3\nX-phpBB-Origin: phpbb://www.modellbahn-forum.de\n", "X-Mailer: phpBB3\n", "X-Mailer: vBulletin Mail via PHP\n", "X-Mailer: MediaWiki mailer\n",
             "X-Mailer: PHPMailer 6.0\n", "X-Mailer: Drupal\n", "X-Mailer: SMF\n", "X-Mailer: XenForo\n", "X-Mailer: Discourse\n", "X-Bugzilla-Type: changed\n", "X-PHP-Originating-Script: 33:mail.php\n"})
        row(reply, fields, kNews, admin);
    for (const char* fields : {"X-Mailer: YahooMailWebService\n", "X-PHP-Originating-Script: 0:rcube.php\n", "User-Agent: Discourse\n"})
        row(reply, fields, kPerson, admin);
    row(u"Aktivierung deines Benutzerkontos"_qs, {}, kSignUp, "forum@modellbahn-forum.de");
    row(u"Bugzilla: confirm account creation"_qs, {}, kSignUp, "bugzilla-daemon@bugs.acme.org");
    row(u"New temporary password for Wikipedia"_qs, {}, kSecurity, "MediaWiki Mail <wiki@wikimedia.org>");
}

void TestMailSubjects::knowsWhatOfficesWrite_data()
{
    addColumns();
    const QByteArray nobody = "Acme <no-reply@acme.com>";
    rows({u"TAN für Ihre Anmeldung: 483920"_qs, u"Ihr Steam-Account: Zugriff von neuem Computer"_qs, u"Votre compte Steam : accès depuis un nouvel ordinateur"_qs,
             u"Tu cuenta de Steam: acceso desde un nuevo equipo"_qs},
        {}, kSecurity, nobody);
    rows({u"Ihr Zugang zum Elternportal wurde freigeschaltet"_qs, u"Dein Zugang zur App wurde eingerichtet"_qs, u"Votre espace client est désormais accessible"_qs,
             u"Création de votre espace particulier"_qs, u"You've been invited to join the Patient Portal"_qs},
        {}, kSignUp, nobody);
    rows({u"Ihre Stromrechnung für Juni steht bereit"_qs, u"Deine Handyrechnung ist da"_qs, u"Appointment reminder: Dr. Patel, 4 May 10:00"_qs, u"Terminerinnerung: Dr. Patel"_qs,
             u"Rappel de votre rendez-vous"_qs, u"Recordatorio de cita"_qs},
        {}, kReceipt, nobody);
    const QByteArray office = "info@acme.com";
    row(u"Bestelleingangsbestätigung Nr. 20012"_qs, {}, kReceipt, office);
    rows({u"Moodle: Bestätigung des Nutzerkontos"_qs, u"[Mein Blog] Anmeldedetails"_qs, u"[Mon blog] Détails de connexion"_qs}, {}, kSignUp, office);
    rows({u"Ihre Stromrechnung senken: so geht's"_qs, u"Stromrechnung zu hoch?"_qs, u"Neuer Radweg freigeschaltet"_qs, u"TAN-Verfahren im Vergleich"_qs, u"Votre espace vert est magnifique"_qs,
             u"Création de votre espace bureau"_qs, u"Anmeldedetails zum Kongress"_qs, u"Warum Ihre Rechnung steigt"_qs},
        kBulk, kNews, nobody);
}

/// The day on which an account ends is not the one on which it began.
void TestMailSubjects::knowsEndsOfAccounts_data()
{
    addColumns();
    const QByteArray nobody = "Acme <no-reply@acme.com>";
    rows({u"Your account was closed"_qs, u"Your account has been terminated"_qs, u"Your account has been cancelled"_qs, u"Your account has been suspended"_qs,
             u"Your account is on hold"_qs, u"Your account is overdue"_qs, u"Your account statement is ready"_qs, u"Your account will be removed due to inactivity"_qs,
             u"We've closed your account"_qs, u"We deleted your account"_qs, u"Your membership has been cancelled"_qs, u"Your membership will end soon"_qs,
             u"Your Acme account will be closed"_qs, u"Ihr Konto wurde geschlossen"_qs, u"Dein Account wurde gelöscht"_qs, u"Ihr Benutzerkonto wurde gelöscht"_qs,
             u"Ihr Kundenkonto wurde gelöscht"_qs, u"Ihr Kundenkonto bei Acme wurde gelöscht"_qs, u"Löschung Ihres Kundenkontos"_qs, u"Ihre Mitgliedschaft endet"_qs,
             u"Kündigung Ihrer Mitgliedschaft"_qs, u"Votre compte a été fermé"_qs, u"Votre compte a été clôturé"_qs, u"Clôture de votre compte"_qs,
             u"Votre compte sera supprimé pour inactivité"_qs, u"Tu cuenta ha sido cerrada"_qs, u"Tu cuenta ha sido dada de baja"_qs, u"Il tuo account è stato cancellato"_qs,
             u"Il tuo account è stato chiuso"_qs, u"Je account is opgeheven"_qs, u"Je account wordt verwijderd"_qs, u"Sua conta foi encerrada"_qs,
             u"Sua conta foi cancelada"_qs, u"A sua conta foi eliminada"_qs, u"Twoje konto zostało zamknięte"_qs, u"Twoje konto zostało usunięte"_qs,
             u"Ditt konto har stängts"_qs, u"Ditt konto har avslutats"_qs, u"Ditt konto har raderats"_qs, u"Din konto er blevet lukket"_qs, u"Kontoen din er stengt"_qs,
             u"Kontoen din er slettet"_qs, u"Váš účet byl zrušen"_qs, u"Váš účet byl uzavřen"_qs, u"Ваша учетная запись удалена"_qs, u"Ваша учётная запись закрыта"_qs,
             u"Ваш аккаунт удалён"_qs, u"会員登録解除のお知らせ"_qs, u"アカウント削除のお知らせ"_qs, u"アカウント登録解除のお知らせ"_qs, u"您的账号已注销"_qs, u"您的账户已被删除"_qs, u"您的帳號已刪除"_qs},
        {}, kSecurity, nobody);
    rows({u"Your account is on hold"_qs, u"Your membership will end soon"_qs, u"Your Acme membership has been cancelled"_qs, u"Your membership has been terminated"_qs,
             u"Ihr Kundenkonto wurde gelöscht"_qs, u"Votre compte a été clôturé"_qs, u"Tu cuenta ha sido cerrada"_qs, u"Il tuo account è stato chiuso"_qs},
        kBulk, kSecurity, "Acme <hello@acme.com>");
    rows({u"Your account has been created"_qs, u"Your account on Acme has been created!"_qs, u"Your new account"_qs, u"Activate your account"_qs,
             u"Your membership has been activated"_qs, u"Ihr neues Konto"_qs, u"Ihr Konto wurde eröffnet"_qs, u"Ihr Kundenkonto wurde angelegt"_qs,
             u"Ihr Kundenkonto bei Acme"_qs, u"Kundenkonto aktivieren"_qs, u"Dein Benutzerkonto wurde erstellt"_qs, u"Votre compte est créé"_qs,
             u"Ouverture de votre compte"_qs, u"Tu cuenta ya está lista"_qs, u"Il tuo account è stato creato"_qs, u"Je account is aangemaakt"_qs, u"Sua conta foi criada"_qs,
             u"Twoje konto zostało utworzone"_qs, u"Ditt konto är klart"_qs, u"Din konto er oprettet"_qs, u"Kontoen din er klar"_qs, u"Váš účet byl vytvořen"_qs,
             u"Ваш аккаунт создан"_qs, u"会員登録完了のお知らせ"_qs, u"账号创建成功"_qs},
        {}, kSignUp, nobody);
}

/// News tell of the breaches of others.
void TestMailSubjects::knowsBreachNotices_data()
{
    addColumns();
    const QByteArray nobody = "Acme <no-reply@acme.com>";
    rows({u"Notice of data breach"_qs, u"Notice of Recent Security Incident"_qs, u"Datenschutzvorfall bei Acme"_qs, u"Information über eine Datenpanne"_qs,
             u"Datenleck: Ihre Daten"_qs, u"Information importante : violation de vos données personnelles"_qs, u"Information sur un incident de sécurité"_qs,
             u"Comunicación de una brecha de seguridad de datos personales"_qs, u"Violación de seguridad de los datos"_qs,
             u"Comunicazione di violazione dei dati personali"_qs, u"Belangrijk: datalek bij Acme"_qs, u"Incidente de segurança com os seus dados"_qs,
             u"Informacja o naruszeniu ochrony danych osobowych"_qs, u"Naruszenie ochrony danych"_qs, u"Personuppgiftsincident"_qs,
             u"Underretning om brud på persondatasikkerheden"_qs, u"Brudd på personopplysningssikkerheten"_qs, u"Únik osobních údajů - důležité upozornění"_qs,
             u"Porušení zabezpečení osobních údajů"_qs, u"Утечка данных клиентов"_qs, u"不正アクセスによる個人情報漏えいに関するお詫びとお知らせ"_qs, u"情報漏えいのお詫び"_qs, u"数据泄露通知"_qs, u"資料外洩通知"_qs},
        {}, kSecurity, nobody);
    rows({u"Data breach at British Airways: what you need to know"_qs, u"Datenleck bei Facebook: Wer betroffen ist"_qs, u"Violation de données chez Free : que faire ?"_qs,
             u"Fuga de datos en una aerolínea"_qs, u"Datalek bij Odido: dit weten we"_qs, u"Wyciek danych z portalu"_qs, u"Утечка данных: что известно"_qs, u"個人情報漏えいが相次ぐ"_qs,
             u"数据泄露事件盘点"_qs},
        kBulk, kNews, nobody);
}

/// Copies of their data are for those who have an account; whoever asks may get an answer or be erased.
void TestMailSubjects::knowsAnswersAboutData_data()
{
    addColumns();
    const QByteArray nobody = "Acme <no-reply@acme.com>";
    rows({u"Your Google data is ready to download"_qs, u"Your Facebook information is ready to download"_qs, u"The data you requested is ready to download"_qs,
             u"The first installment of your LinkedIn data archive is ready!"_qs, u"Your X data is ready"_qs, u"Ihre Google-Daten können jetzt heruntergeladen werden"_qs,
             u"Ihre Facebook-Informationen können jetzt heruntergeladen werden"_qs, u"Deine Spotify-Daten stehen zum Download bereit"_qs, u"Vos données sont prêtes"_qs,
             u"Tus datos están listos para descargar"_qs, u"I tuoi dati sono pronti per il download"_qs, u"Je gegevens staan klaar"_qs,
             u"Seus dados estão prontos para download"_qs, u"Twoje dane są gotowe do pobrania"_qs, u"Dina data är redo"_qs, u"Dine data er klar til download"_qs,
             u"Dataene dine er klare"_qs, u"Vaše data jsou připravena ke stažení"_qs, u"Ваши данные готовы"_qs, u"データのダウンロードの準備ができました"_qs, u"您的数据已准备好"_qs},
        {}, kSecurity, nobody);
    rows({u"We have deleted your personal data"_qs, u"Your data deletion request has been completed"_qs, u"Response to your data subject access request (ref 8271)"_qs,
             u"Ihre Auskunft nach Art. 15 DSGVO"_qs, u"Bestätigung der Löschung Ihrer Daten"_qs, u"Réponse à votre demande d'accès (RGPD)"_qs,
             u"Suppression de vos données"_qs, u"Respuesta a su solicitud de acceso"_qs, u"Hemos eliminado tus datos"_qs, u"Cancellazione dei tuoi dati"_qs,
             u"Uw inzageverzoek"_qs, u"Verwijdering van uw gegevens"_qs, u"Exclusão dos seus dados"_qs, u"Usunięcie danych osobowych"_qs, u"Radering av dina uppgifter"_qs,
             u"Sletning af dine data"_qs, u"Sletting av dine data"_qs, u"Výmaz osobních údajů"_qs, u"Удаление ваших данных"_qs, u"個人情報の開示について"_qs, u"您的数据已删除"_qs},
        {}, kReceipt, nobody);
}

void TestMailSubjects::knowsEverydaySubjects_data()
{
    addColumns();
    const QByteArray nobody = "Acme <no-reply@acme.com>";
    rows({u"Verify Discord Login from New Location"_qs, u"Your Discord account is scheduled for deletion"_qs, u"amazon.com, action needed: Sign-in"_qs,
             u"Amazon password assistance"_qs, u"Revision to Your Amazon.com Account"_qs, u"New 1Password sign-in from Chrome on Windows"_qs,
             u"Finish signing in to Medium"_qs, u"Unlock instructions"_qs, u"Your Google Account was recovered successfully"_qs, u"Your Google Account has been inactive"_qs,
             u"Your Microsoft account will be closed"_qs, u"The following changes to your Apple ID were made"_qs, u"A new app was linked to your Dropbox"_qs,
             u"Alex, you have successfully deleted your Dropbox account"_qs, u"Ihr Steam-Account: Zugriff über neuen Computer"_qs, u"[LINE] 他の端末でLINEにログインしました"_qs,
             u"ログインアラート - Yahoo! JAPAN"_qs, u"Tilbakestill passordet ditt"_qs, u"Update Your Account"_qs},
        {}, kSecurity, nobody);
    rows({u"Versandt: „Logitech“"_qs, u"Skickat: \"Logitech\""_qs, u"Von Ihrem PayPal-Konto wird Geld abgebucht"_qs,
             u"Telekom Mobilfunk RechnungOnline für Geschäftskonto 1234567"_qs, u"Dein Spotify Premium-Beleg"_qs, u"You're In! Your Coldplay ticket order"_qs},
        {}, kReceipt, nobody);
    rows({u"Ordered: \"Logitech\""_qs, u"Shipped: \"Logitech\""_qs, u"Your Spotify Premium receipt"_qs, u"Your Tuesday evening trip with Uber"_qs,
             u"Your Etsy Purchase from WoodShop (2839471823)"_qs, u"You're In! Your Coldplay ticket order"_qs},
        kBulk, kReceipt, nobody);
    rows({u"Wir ändern unsere AGB"_qs, u"Vi uppdaterar våra villkor"_qs, u"Aktualizujeme naše podmínky"_qs, u"Vi oppdaterer personvernerklæringen vår"_qs,
             u"Changes to the Disney+ Subscriber Agreement"_qs},
        kBulk, kSecurity, nobody);
    row(u"Confirmation instructions"_qs, {}, kSignUp, nobody);
    rows({u"Webinar Registration Confirmation: Tax 2024"_qs, u"Ihre Anmeldung zum Webinar"_qs, u"Bestätigung Ihrer Anmeldung zum Seminar"_qs,
             u"Willkommen zum Elternabend"_qs, u"Confirmation de votre inscription au webinaire"_qs},
        {}, kNews, nobody);
}

void TestMailSubjects::knowsAdvertisingOfAccounts_data()
{
    addColumns();
    const QByteArray nobody = "Acme <no-reply@acme.com>";
    rows({u"Your account deserves more"_qs, u"Free shipping to your account"_qs, u"Open your account today and get 10 %"_qs, u"Reset your mind"_qs,
             u"Your account of the week: readers on lockdown"_qs, u"Your membership, your perks"_qs, u"You're in for a treat"_qs, u"Ihr Konto kann mehr"_qs,
             u"Dein Account, deine Vorteile"_qs, u"Kundenkonto anlegen und sparen"_qs, u"Ihre Mitgliedschaft lohnt sich"_qs, u"Votre compte mérite mieux"_qs,
             u"Tu cuenta atrás empieza hoy"_qs, u"Il tuo account premium ti aspetta"_qs, u"Je account verdient meer"_qs, u"Sua conta de luz mais barata"_qs,
             u"Twoje konto czeka"_qs, u"Ditt konto väntar"_qs, u"Din konto har fortjent mere"_qs, u"Kontoen din venter"_qs, u"Váš účet čeká"_qs, u"Ваш аккаунт ждет"_qs,
             u"Why I closed my account at Chase"_qs, u"Your trial of strength: closed captions for everyone"_qs, u"Your data plan just got better"_qs,
             u"Your receipt for happiness"_qs},
        kBulk, kNews, "Acme <hello@acme.com>");
    rows({u"Your account deserves more"_qs, u"Free shipping to your account"_qs, u"Open your account today and get 10 %"_qs, u"Reset your mind"_qs,
             u"Your account of the week: readers on lockdown"_qs, u"Your membership, your perks"_qs, u"You're in for a treat"_qs,
             u"How do I reset my password on Instagram?"_qs, u"TechChannel just uploaded: Your password has been changed!"_qs, u"Ihr Ticket zum Glück: Wellness -70%"_qs,
             u"Your tickets for less: -30 %"_qs, u"Create your account and save"_qs, u"Set up your account in minutes"_qs},
        kBulk, kNews, nobody);
}

void TestMailSubjects::findsCodesAndNames()
{
    for (const char16_t* text : {u"123456", u"code 1234.", u"g-123456 is", u"fb-12345", u"123-456", u"(4711)", u"code:12345678", u"コードは1234です", u"代码是123456", u"123456是您的代码"})
        QVERIFY2(imports::holdsCode(text), qPrintable(QString::fromUtf16(text)));
    for (const char16_t* text : {u"", u"123", u"123456789", u"save2020", u"save-4711", u"2019", u"1999-2000", u"12-05-2019", u"4000%", u"€4000", u"4000€", u"1234.56", u"4711er", u"a-", u"1-2-3-4", u"3000円", u"2万4711人"})
        QVERIFY2(!imports::holdsCode(text), qPrintable(QString::fromUtf16(text)));
    QVERIFY(imports::holdsName(u"welcome to disney+!", u"disney+"));
    QVERIFY(imports::holdsName(u"bbcs and the bbc", u"bbc"));
    QVERIFY(imports::holdsName(u"メルカリへようこそ", u"メルカリ"));
    QVERIFY(!imports::holdsName(u"bbcs", u"bbc"));
    QVERIFY(!imports::holdsName(u"abbc", u"bbc"));
    QVERIFY(!imports::holdsName(u"abc", u""));
}

/// SPF speaks for the host that is in From, whatever the service behind it is called.
void TestMailSubjects::believesTheHostThatWrote()
{
    const auto wordsFor = [](const QByteArray& from, const QByteArray& mailFrom) {
        const MailFolder folder;
        const auto findings = searchMail({folder.mbox({message(from, "Login alert", "Authentication-Results: mx.x; dkim=fail; spf=pass smtp.mailfrom=" + mailFrom + "\n")})});
        return findings && findings->services.size() == 1 ? wordsOf(*findings, findings->services.front().candidate.domain) : QString();
    };
    QCOMPARE(wordsFor("security@facebookmail.com", "bounce@facebookmail.com"), kSecurity);
    QCOMPARE(wordsFor("service@intl.paypal.de", "x@mail.paypal.de"), kSecurity);
    QCOMPARE(wordsFor("security@facebookmail.com", "x@facebook.com"), u"none spoof"_qs);
    QCOMPARE(wordsFor("security@acme.com", "x@mail.acme.com"), kSecurity);
    QCOMPARE(wordsFor("security@acme.com", "x@evil.com"), u"none spoof"_qs);
}

RECOURSE_TEST(TestMailSubjects, QCoreApplication)
#include "test_mail_subjects.moc"
