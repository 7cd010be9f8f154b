// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/column_map.h"
#include "imports/column_preview.h"
#include "imports/column_time.h"
#include "imports/source.h"
#include "main/test_program.h"
#include "sample_answers.h"
#include "support/test_text.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace recourse;
using namespace recourse::imports;
using base::Code;

namespace {

std::string_view viewOf(const QByteArray& text)
{
    return {text.constData(), static_cast<std::size_t>(text.size())};
}

ColumnGuesses guessesFor(const QByteArray& text)
{
    const auto source = openCsvSource(viewOf(text), {});
    return source ? guessColumns(*source) : ColumnGuesses();
}

QStringList wordsOf(const ColumnGuesses& guesses)
{
    QStringList words;
    for (const ColumnGuess& column : guesses.columns)
        words.append(columnFieldName(column.field));
    return words;
}

base::Result<AccountList> readAs(const QByteArray& text, const CsvReading& reading)
{
    ReadOptions options{test::suffixList(), {}};
    options.csv = reading;
    return readAccountListBytes(viewOf(text), QStringLiteral("list.csv"), options, base::Progress::none());
}

QString firstAccount(const base::Result<AccountList>& list)
{
    return list && !list->accounts.empty() ? test::answerKey(test::columnsOf(list->accounts.front()), false).replace(u'\t', u':') : QString();
}

const QByteArray kUnknown = "Wo;Wer;Womit;Seit\na.example;ann;hunter2;2020-01-02\nb.example;bob;hunter3;2021-01-02\n";

} // namespace

/// Lists of no known program: what their columns are taken for, what a page shows of them, and reading them as the user says.
class TestColumnMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guessesByHeader_data();
    void guessesByHeader();
    void guessesByContent_data();
    void guessesByContent();
    void readsWhatIsCertain_data();
    void readsWhatIsCertain();
    void takesLongRowsWithoutHeader();
    void neverTakesPasswordsForLogins();
    void readsAsTheUserSays();
    void refusesChoicesThatDoNotFit_data();
    void refusesChoicesThatDoNotFit();
    void namesTheColumnsOfAHeader();
    void takesDelimiterEncodingAndHeader();
    void readsFieldWords();
    void previewsWithoutSecrets();
    void previewsOnlyTheBeginning();
    void previewFollowsTheUser();
    void refusesPreviewsOfOtherFiles_data();
    void refusesPreviewsOfOtherFiles();
    void readsTimes_data();
    void readsTimes();
    void readsDatesInTheOrderOfTheirColumn_data();
    void readsDatesInTheOrderOfTheirColumn();
};

void TestColumnMap::guessesByHeader_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("fields");
    QTest::newRow("English") << QByteArray("Title,Web Site,User Name,Password,Notes,Category") << "title url login password note tag";
    QTest::newRow("German") << QByteArray("Bezeichnung;Webseite;Benutzername;Kennwort;Bemerkung;Gruppe") << "title url login password note tag";
    QTest::newRow("German, other words") << QByteArray("Dienst,Zugang,Geheimnis,Link") << "title login password url";
    QTest::newRow("French") << QByteArray("Titre;Site web;Nom d'utilisateur;Mot de passe;Commentaire;Dossier") << "title url login password note tag";
    QTest::newRow("Spanish") << QByteArray("T\xC3\xADtulo;P\xC3\xA1gina web;Nombre de usuario;CONTRASE\xC3\x91" "A;Notas;Carpeta") << "title url login password note tag";
    QTest::newRow("Italian") << QByteArray("Titolo;Sito web;Nome utente;Password;Note;Cartella") << "title url login password note tag";
    QTest::newRow("Dutch") << QByteArray("Naam;Webadres;Gebruikersnaam;Wachtwoord;Opmerkingen;Map") << "title url login password note tag";
    QTest::newRow("Portuguese") << QByteArray("T\xC3\xADtulo;Endere\xC3\xA7o;Utilizador;Palavra-passe;Observa\xC3\xA7\xC3\xB5" "es;Pasta") << "title url login password note tag";
    QTest::newRow("Polish") << QByteArray("Nazwa;Strona;U\xC5\xBCytkownik;Has\xC5\x82o;Uwagi;Kategoria") << "title url login password note tag";
    QTest::newRow("Swedish") << QByteArray("Namn;Webbplats;Anv\xC3\xA4ndarnamn;L\xC3\xB6senord;Anteckningar;Mapp") << "title url login password note tag";
    QTest::newRow("Turkish") << QByteArray("Ba\xC5\x9Fl\xC4\xB1k;Site;Kullan\xC4\xB1" "c\xC4\xB1 ad\xC4\xB1;\xC5\x9Eifre") << "title url login password";
    QTest::newRow("Hungarian") << QByteArray("N\xC3\xA9v;URL;Felhaszn\xC3\xA1l\xC3\xB3n\xC3\xA9v;Jelsz\xC3\xB3") << "title url login password";
    QTest::newRow("Romanian") << QByteArray("Nume;Site web;Utilizator;Parol\xC4\x83") << "title url login password";
    QTest::newRow("underscores") << QByteArray("site_name,login_url,user_name,login_password") << "title url login password";
    QTest::newRow("phrases") << QByteArray("My shop,Website of it,Your user name,The password,PIN of card") << "ignore url login password ignore";
    QTest::newRow("name is the login") << QByteArray("Title,Name,Password") << "title login password";
    QTest::newRow("account is the login") << QByteArray("Account,Site,Password") << "login url password";
    QTest::newRow("account is the title") << QByteArray("Account,Site,Login,Password") << "title url login password";
    QTest::newRow("two of a kind") << QByteArray("url,url 2,user,e-mail,password,old password") << "url url login email password ignore";
    QTest::newRow("times") << QByteArray("url,login,created,last used,password changed,modified") << "url login created lastUsed changed ignore";
    QTest::newRow("mail password is none") << QByteArray("url,mail password,user") << "url password login";
}

void TestColumnMap::guessesByHeader()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, fields);
    const ColumnGuesses guesses = guessesFor(header + "\n");
    QCOMPARE(wordsOf(guesses).join(u' '), fields);
    QVERIFY(guesses.certain);
}

void TestColumnMap::guessesByContent_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("fields");
    QTest::addColumn<bool>("certain");
    QTest::newRow("no header") << QByteArray("a.example,ann,x\nb.example,bob@b.example,y\n") << "url login password" << true;
    QTest::newRow("no header, other order") << QByteArray("ann@a.example;https://a.example;x\nbob;https://b.example;y\n") << "login url password" << true;
    QTest::newRow("no header, names before addresses") << QByteArray("a.example,https://a.example,ann@m.example,x\nb.example,https://b.example,bob@m.example,y\n") << "title url login password" << true;
    QTest::newRow("no header, seeds") << QByteArray("https://a.example,ann@m.example,otpauth://totp/a?secret=A,x\nhttps://b.example,bob@m.example,,y\n") << "url login otp password" << true;
    QTest::newRow("no header, no mail address") << QByteArray("a.example,ann,x\nb.example,bob,y\n") << "url ignore ignore" << false;
    QTest::newRow("no header, no address") << QByteArray("A,ann@m.example,x,\nB,,y,\n") << "ignore login password ignore" << false;
    QTest::newRow("address is mail") << QByteArray("Service,Address,Password\nA,ann@m.example,x\n") << "title email password" << true;
    QTest::newRow("address is a street") << QByteArray("Site,Address,Login\nhttps://a.example,\"12 High Street\",ann\n") << "url ignore login" << true;
    QTest::newRow("service is a host") << QByteArray("Service,User\na.example,ann\nb.example,bob\n") << "url login" << true;
    QTest::newRow("unknown words") << QByteArray("Qua,Quo,Qui\nhttps://a.example,ann@m.example,x\nhttps://b.example,bob@m.example,y\n") << "url login ignore" << false;
    QTest::newRow("people") << QByteArray("Name,E-Mail,Telefon\nAnn,ann@m.example,1\n") << "title email ignore" << false;
    QTest::newRow("logins under an unknown word") << QByteArray("Website,Nick,Password\nreddit.com,ann,x\nreddit.com,bob,y\n") << "url ignore password" << false;
    QTest::newRow("phone numbers may be the logins") << QByteArray("site,phone,password\na.example,+49170,x\n") << "url ignore password" << false;
    QTest::newRow("times are no logins") << QByteArray("site,seen,password\na.example,2020-01-02,x\n") << "url ignore password" << true;
    QTest::newRow("few cells are no logins") << QByteArray("site,Nick,password\na.example,,x\nb.example,,y\nc.example,ann,z\n") << "url ignore password" << true;
    QTest::newRow("handle") << QByteArray("Website,Handle,Password\nreddit.com,ann,x\nreddit.com,bob,y\n") << "url login password" << true;
    QTest::newRow("customer number") << QByteArray("Dienst;Kundennummer;Passwort;Website\nA;4711;x;a.example\n") << "title login password url" << true;
    QTest::newRow("name is mail") << QByteArray("Name,Password,URL\nann@m.example,x,https://a.example\n") << "login password url" << true;
    QTest::newRow("e-mail holds user names") << QByteArray("Website,Email,Password\na.example,ann,x\nb.example,bob,y\n") << "url login password" << true;
    QTest::newRow("mail and site") << QByteArray("Website,Email\na.example,ann@m.example\n") << "url email" << true;
    QTest::newRow("address book") << QByteArray("Vorname;Nachname;E-Mail;Adresse;Telefon\nAnn;Lee;ann@m.example;Hauptstr. 1;+49\n") << "ignore ignore email ignore ignore" << false;
    QTest::newRow("contacts") << QByteArray("First Name,Last Name,E-mail 1 - Label,E-mail 1 - Value,Website 1 - Value\nAnn,Lee,* Home,ann@m.example,https://a.example\n")
                              << "ignore ignore ignore email url" << false;
    QTest::newRow("customers") << QByteArray("Name,Email,Company,Website\nAnn,ann@m.example,A,a.example\n") << "title email ignore url" << false;
    QTest::newRow("orders") << QByteArray("Order ID,Email,Website,Total\n1,ann@m.example,a.example,3\n") << "ignore email url ignore" << false;
    QTest::newRow("log of visits") << QByteArray("Gaia ID,Activity Timestamp,IP Address,User Agent String,Product Name\n1,2024-01-01 00:00:00 UTC,1.2.3.4,Mozilla,Gmail\n")
                                   << "ignore ignore ignore ignore title" << false;
    QTest::newRow("apps") << QByteArray("App Name,Date\nReader,2021-04-05T10:11:12Z\n") << "title ignore" << false;
}

void TestColumnMap::guessesByContent()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, fields);
    QFETCH(bool, certain);
    const ColumnGuesses guesses = guessesFor(text);
    QCOMPARE(wordsOf(guesses).join(u' '), fields);
    QCOMPARE(guesses.certain, certain);
}

void TestColumnMap::readsWhatIsCertain_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("account");
    QTest::newRow("spreadsheet") << QByteArray("sep=;\r\nDienst;Adresse;Benutzer;Passwort\r\nA;www.a.example;ann;x\r\n") << "web:a.example:ann";
    QTest::newRow("title only") << QByteArray("Konto;Benutzername;Kennwort\nBank;ann;x\n") << "unresolved:bank:ann";
    QTest::newRow("mail where the user name is blank") << QByteArray("url;e-mail;user;password\na.example;ann@m.example; ;x\n") << "web:a.example:ann@m.example";
    QTest::newRow("several addresses in a cell") << QByteArray("urls,user,pass\n\"https://a.example, https://b.example\",ann,x\n") << "web:a.example:ann";
    QTest::newRow("bars") << QByteArray("site|login|pass\na.example|ann|x\n") << "web:a.example:ann";
    QTest::newRow("tabs") << QByteArray("site\tlogin\tpass\na.example\tann\tx\n") << "web:a.example:ann";
}

void TestColumnMap::readsWhatIsCertain()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, account);
    const auto list = test::readBytes(text);
    VERIFY_OK(list);
    QCOMPARE(list->format, QStringLiteral("generic-csv"));
    QCOMPARE(firstAccount(list), account);
    QCOMPARE(list->warnings.value(QStringLiteral("guessed_columns")), 1);
}

void TestColumnMap::takesLongRowsWithoutHeader()
{
    const auto list = readAs("https://a.example,ann@m.example,pw1,note,extra1,extra2\nhttps://b.example,bob@m.example,pw2,note\nhttps://c.example,cat@m.example,pw3,note\n", {});
    VERIFY_OK(list);
    QCOMPARE(list->accounts.size(), std::size_t{3});
    QCOMPARE(firstAccount(list).section(u':', 0, 1), QStringLiteral("web:a.example"));
    QVERIFY(!list->skipped.contains(QStringLiteral("bad_row")));
}

void TestColumnMap::neverTakesPasswordsForLogins()
{
    // Nothing says which column is which: better to ask than to store what may be passwords.
    for (const QByteArray& text : {QByteArray("a.example,ann,cAnArY1\nb.example,bob,cAnArY2\n"), QByteArray("a.example,cAnArY1,ann\nb.example,cAnArY2,bob\n"),
             QByteArray("Site,Key,Who\na.example,cAnArY1,ann\n")}) {
        const auto list = test::readBytes(text);
        QVERIFY(!list);
        QCOMPARE(list.error().code, Code::InputUnknownFormat);
        QVERIFY(!list.error().where.contains(u"cAnArY"));
    }
    const auto list = test::readBytes("Site,Password hint,Mail password,User\na.example,cAnArY1,cAnArY2,ann\n");
    VERIFY_OK(list);
    QCOMPARE(list->accounts[0].login, QStringLiteral("ann"));
    QVERIFY(list->accounts[0].also.isEmpty() && list->accounts[0].tags.isEmpty() && list->accounts[0].title.isEmpty());
}

void TestColumnMap::readsAsTheUserSays()
{
    CsvReading reading{.columns = {{QStringLiteral("wo"), ColumnField::Url}, {QStringLiteral("WER"), ColumnField::Login}, {QStringLiteral("3"), ColumnField::Password}, {QStringLiteral("4"), ColumnField::Created}}};
    const auto list = readAs(kUnknown, reading);
    VERIFY_OK(list);
    QCOMPARE(list->format, QStringLiteral("generic-csv"));
    QCOMPARE(firstAccount(list), QStringLiteral("web:a.example:ann"));
    QCOMPARE(list->records, 2);
    QCOMPARE(test::timeText(list->accounts[0].created), QStringLiteral("2020-01-02T00:00:00Z"));
    QVERIFY(list->accounts[0].password.strength >= 0);
    QVERIFY(!list->warnings.contains(QStringLiteral("guessed_columns")));

    // Columns not named are dropped, also those of a header that a format knows.
    const auto chrome = readAs("name,url,username,password\nA,https://a.example,ann,x\n", {.columns = {{QStringLiteral("url"), ColumnField::Url}, {QStringLiteral("name"), ColumnField::Login}}});
    VERIFY_OK(chrome);
    QCOMPARE(firstAccount(chrome), QStringLiteral("web:a.example:a"));
    QCOMPARE(chrome->accounts[0].password.strength, -1);
    QVERIFY(chrome->accounts[0].title.isEmpty());

    // A list of one column, which is no CSV by itself.
    const auto names = readAs("My services\nA Shop\nA Bank\n", {.columns = {{QStringLiteral("1"), ColumnField::Title}}, .hasHeader = true});
    VERIFY_OK(names);
    QCOMPARE(names->records, 2);
}

void TestColumnMap::refusesChoicesThatDoNotFit_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<Code>("code");
    QTest::addColumn<QString>("where");
    QTest::newRow("no such name") << QStringList{QStringLiteral("Woher=url")} << Code::NotFound << "Woher; the file has: columns 1 to 4";
    QTest::newRow("no such number") << QStringList{QStringLiteral("5=url")} << Code::NotFound << "5; the file has: columns 1 to 4";
    QTest::newRow("number 0") << QStringList{QStringLiteral("0=url")} << Code::NotFound << "0; the file has: columns 1 to 4";
    QTest::newRow("twice") << QStringList{QStringLiteral("Wo=url"), QStringLiteral("1=title")} << Code::BadArgument << "1";
    QTest::newRow("neither url nor title") << QStringList{QStringLiteral("Wer=login")} << Code::InputMissingColumn << "url or title";
}

void TestColumnMap::refusesChoicesThatDoNotFit()
{
    QFETCH(QStringList, words);
    QFETCH(Code, code);
    QFETCH(QString, where);
    CsvReading reading;
    for (const QString& word : words) {
        const auto choice = columnChoiceFromWords(word);
        VERIFY_OK(choice);
        reading.columns.push_back(*choice);
    }
    const auto list = readAs(kUnknown, reading);
    QVERIFY(!list);
    QCOMPARE(base::codeName(list.error().code), base::codeName(code));
    QCOMPARE(list.error().where, where);
}

void TestColumnMap::namesTheColumnsOfAHeader()
{
    const CsvReading reading{.columns = {{QStringLiteral("site"), ColumnField::Url}}};
    QCOMPARE(readAs("Website,Nick,Password\na.example,ann,x\n", reading).error().where, QStringLiteral("site; the file has: website, nick, password"));
    // What stands in the first row of a list without header is an account's.
    QCOMPARE(readAs("https://a.example,cAnArY,x\nhttps://b.example,bob,y\n", reading).error().where, QStringLiteral("site; the file has: columns 1 to 3"));
}

void TestColumnMap::takesDelimiterEncodingAndHeader()
{
    const auto bars = readAs("a.example;x|ann\nb.example;x|bob\n", {.columns = {{QStringLiteral("2"), ColumnField::Login}, {QStringLiteral("1"), ColumnField::Title}}, .delimiter = '|', .hasHeader = false});
    VERIFY_OK(bars);
    QCOMPARE(bars->records, 2);
    QCOMPARE(bars->accounts[0].title, QStringLiteral("a.example;x"));

    // Windows-1250, in which the guess sees Windows-1252.
    const auto polish = readAs("Nazwa;U\xBFytkownik;Has\xB3o\nSklep \xB3;ann;x\n", {.encoding = QStringLiteral("windows-1250")});
    VERIFY_OK(polish);
    QCOMPARE(polish->accounts[0].title, QStringLiteral("Sklep ł"));
    QCOMPARE(polish->encoding, QStringLiteral("windows-1250"));

    QCOMPARE(readAs(kUnknown, {.encoding = QStringLiteral("klingon")}).error().code, Code::BadArgument);
    const auto headed = readAs("a.example,ann@m.example,x\nb.example,bob@m.example,y\n", {.columns = {{QStringLiteral("1"), ColumnField::Url}}, .hasHeader = true});
    VERIFY_OK(headed);
    QCOMPARE(headed->records, 1);
    QCOMPARE(readAs("PK\x03\x04 not to be mapped", {.delimiter = ';'}).error().code, Code::BadArgument);
}

void TestColumnMap::readsFieldWords()
{
    for (const QString& name : columnFieldNames()) {
        const auto field = columnFieldNamed(name.toUpper());
        QVERIFY(field.has_value());
        QCOMPARE(columnFieldName(*field), name);
    }
    const auto choice = columnChoiceFromWords(QStringLiteral(" a=b = URL "));
    VERIFY_OK(choice);
    QCOMPARE(choice->column, QStringLiteral("a=b"));
    QVERIFY(choice->field == ColumnField::Url);
    for (const char* wrong : {"url", "=url", "Wo=", "Wo=place", "", " =url"})
        QCOMPARE(columnChoiceFromWords(QString::fromLatin1(wrong)).error().code, Code::BadArgument);
}

void TestColumnMap::previewsWithoutSecrets()
{
    const auto preview = previewColumnsBytes("Site,User,Passwort,Notiz,Extra\nhttps://me:cAnArY@a.example/x,ann,cAnArY,\"cAnArY\ncAnArY\",cAnArY\nhttps://me:cAn/ArY@b.example,bob,,,\n",
        QStringLiteral("list"), {});
    VERIFY_OK(preview);
    QCOMPARE(preview->format, QStringLiteral("generic-csv"));
    QCOMPARE(preview->delimiter, ',');
    QVERIFY(preview->hasHeader && preview->certain);
    QCOMPARE(preview->columns[2].name, QStringLiteral("Passwort"));
    QVERIFY(preview->columns[2].secret && preview->columns[3].secret && !preview->columns[1].secret);
    QCOMPARE(preview->rows.size(), std::size_t{2});
    const QString mask = maskedCell();
    QCOMPARE(preview->rows[0], QStringList({QStringLiteral("https://a.example/x"), QStringLiteral("ann"), mask, mask, mask}));
    QCOMPARE(preview->rows[1], QStringList({QStringLiteral("https://b.example"), QStringLiteral("bob"), QString(), QString(), QString()}));

    // Without a header any column that nothing speaks for may be the passwords, and the first row is no row of names.
    const auto headless = previewColumnsBytes("a.example,ann,cAnArY\nb.example,bob,cAnArY\n", QStringLiteral("list"), {});
    VERIFY_OK(headless);
    QVERIFY(headless->format.isEmpty() && !headless->hasHeader);
    QVERIFY(headless->columns[0].name.isEmpty());
    QCOMPARE(headless->rows[0], QStringList({QStringLiteral("a.example"), mask, mask}));
    const auto asNames = previewColumnsBytes("a.example,ann,cAnArY\nb.example,bob,x\n", QStringLiteral("list"), {.hasHeader = true});
    VERIFY_OK(asNames);
    QVERIFY(asNames->columns[2].name.isEmpty());
}

void TestColumnMap::previewsOnlyTheBeginning()
{
    const auto preview = previewColumnsBytes(QByteArray("site,user\n") .append(QByteArray("a.example," + QByteArray(4000, 'u') + "\n").repeated(50)).constData(), QStringLiteral("list"), {});
    VERIFY_OK(preview);
    QCOMPARE(preview->rows.size(), std::size_t{20});
    QVERIFY(preview->rows[0][1].size() < 200);
}

void TestColumnMap::previewFollowsTheUser()
{
    const CsvReading reading{.columns = {{QStringLiteral("2"), ColumnField::Login}, {QStringLiteral("1"), ColumnField::Url}}, .hasHeader = false};
    const auto preview = previewColumnsBytes("a.example,ann,x\nb.example,bob,y\n", QStringLiteral("list"), reading);
    VERIFY_OK(preview);
    QCOMPARE(preview->rows[0], QStringList({QStringLiteral("a.example"), QStringLiteral("ann"), maskedCell()}));
    QVERIFY(preview->fields() == ColumnFields({ColumnField::Url, ColumnField::Login, ColumnField::Ignore}));

    // What a header calls a password is not shown, whatever the user says it is.
    const auto wrong = previewColumnsBytes("site,password\na.example,cAnArY\n", QStringLiteral("list"), {.columns = {{QStringLiteral("site"), ColumnField::Url}, {QStringLiteral("password"), ColumnField::Login}}});
    VERIFY_OK(wrong);
    QCOMPARE(wrong->rows[0][1], maskedCell());
    QCOMPARE(previewColumnsBytes("a.example\nb.example\n", QStringLiteral("list"), {})->rows.size(), std::size_t{2});
}

void TestColumnMap::refusesPreviewsOfOtherFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Code>("code");
    QTest::newRow("JSON") << QByteArray("{\"a\":1}") << Code::InputUnknownFormat;
    QTest::newRow("XML") << QByteArray("<a/>") << Code::InputUnknownFormat;
    QTest::newRow("zip") << QByteArray("PK\x03\x04rest") << Code::InputArchive;
    QTest::newRow("page") << QByteArray("<html></html>") << Code::InputWebPage;
    QTest::newRow("blank") << QByteArray("\n\n") << Code::FileEmpty;
    QTest::newRow("columns") << QByteArray(QByteArray(5000, ',') + "\n").repeated(3) << Code::InputTooLarge;
}

void TestColumnMap::refusesPreviewsOfOtherFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Code, code);
    const auto preview = previewColumnsBytes(viewOf(bytes), QStringLiteral("list"), {});
    QVERIFY(!preview);
    QCOMPARE(base::codeName(preview.error().code), base::codeName(code));
    QTemporaryDir folder;
    QCOMPARE(previewColumns(folder.filePath(QStringLiteral("none")), {}).error().code, Code::FileMissing);
}

void TestColumnMap::readsTimes_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("time");
    QTest::newRow("seconds") << QByteArray("1600000000") << "2020-09-13T12:26:40Z";
    QTest::newRow("milliseconds") << QByteArray(" 1600000000123 ") << "2020-09-13T12:26:40Z";
    QTest::newRow("microseconds") << QByteArray("1600000000123456") << "2020-09-13T12:26:40Z";
    QTest::newRow("ISO") << QByteArray("2020-09-13T14:26:40+02:00") << "2020-09-13T12:26:40Z";
    QTest::newRow("date") << QByteArray("2020-09-13") << "2020-09-13T00:00:00Z";
    QTest::newRow("JavaScript") << QByteArray("Sun Sep 13 2020 08:56:40 GMT-0330 (Newfoundland Standard Time)") << "2020-09-13T12:26:40Z";
    QTest::newRow("day first") << QByteArray("13.9.2020 12:26:40") << "2020-09-13T12:26:40Z";
    QTest::newRow("day alone") << QByteArray("13.09.2020") << "2020-09-13T00:00:00Z";
    QTest::newRow("year first") << QByteArray("2020/09/13 12:26:40") << "2020-09-13T12:26:40Z";
    QTest::newRow("slashes, only a day fits") << QByteArray("13/9/2020") << "2020-09-13T00:00:00Z";
    QTest::newRow("slashes, only a month fits") << QByteArray("9/13/2020 12:26 PM") << "2020-09-13T12:26:00Z";
    QTest::newRow("midnight") << QByteArray("9/13/2020 12:26 AM") << "2020-09-13T00:26:00Z";
    QTest::newRow("month in letters") << QByteArray("Sep 13 2020") << "2020-09-13T00:00:00Z";
    QTest::newRow("month in letters, day first") << QByteArray("13 September 2020") << "2020-09-13T00:00:00Z";
    QTest::newRow("month in letters, comma") << QByteArray("September 13, 2020") << "2020-09-13T00:00:00Z";
    QTest::newRow("digits of a day") << QByteArray("20200913") << "2020-09-13T00:00:00Z";
    QTest::newRow("Chrome's count") << QByteArray("13244473600000000") << "2020-09-13T12:26:40Z";
    QTest::newRow("Windows' count") << QByteArray("132444736000000000") << "2020-09-13T12:26:40Z";
    QTest::newRow("no such day") << QByteArray("31.02.2020") << "?";
    QTest::newRow("no such month") << QByteArray("Sun Sab 13 2020 08:56:40 GMT-0330") << "?";
    QTest::newRow("no such month in letters") << QByteArray("Sab 13 2020") << "?";
    QTest::newRow("no such time") << QByteArray("13.9.2020 25:00") << "?";
    QTest::newRow("nobody can tell") << QByteArray("1/2/2020") << "?";
    QTest::newRow("short year") << QByteArray("13/9/20") << "?";
    QTest::newRow("a number") << QByteArray("42") << "?";
    QTest::newRow("never") << QByteArray("4001-01-01") << "";
    QTest::newRow("never in a word") << QByteArray("never") << "";
    QTest::newRow("nothing") << QByteArray(" ") << "";
    QTest::newRow("zero") << QByteArray("0") << "";
}

void TestColumnMap::readsTimes()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, time);
    const auto read = timeFromCell(viewOf(cell), DateOrder::Unknown);
    QCOMPARE(read ? test::timeText(*read) : QStringLiteral("?"), time);
}

void TestColumnMap::readsDatesInTheOrderOfTheirColumn_data()
{
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<QString>("time");
    QTest::addColumn<int>("bad");
    QTest::newRow("day first") << QByteArray("31/12/2020") << "2020-02-01T00:00:00Z" << 0;
    QTest::newRow("month first") << QByteArray("12/31/2020") << "2020-01-02T00:00:00Z" << 0;
    QTest::newRow("nobody can tell") << QByteArray("3/4/2020") << "" << 2;
    QTest::newRow("both") << QByteArray("31/12/2020\nc.example,cyd,x,12/31/2020") << "" << 1;
}

void TestColumnMap::readsDatesInTheOrderOfTheirColumn()
{
    QFETCH(QByteArray, other);
    QFETCH(QString, time);
    QFETCH(int, bad);
    const auto list = test::readBytes("site,login,password,created\na.example,ann,x,01/02/2020\nb.example,bob,x," + other + "\n");
    VERIFY_OK(list);
    QCOMPARE(test::timeText(list->accounts[0].created), time);
    QCOMPARE(list->warnings.value(QStringLiteral("bad_date")), bad);
}

RECOURSE_TEST(TestColumnMap, QCoreApplication)
#include "test_column_map.moc"
