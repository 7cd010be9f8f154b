// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_rules.h"
#include "main/test_program.h"

#include <QRegularExpression>
#include <QSet>

using namespace recourse;
using letters::LetterRequest;

class TestCompose : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesLegalDateByChannel_data();
    void givesLegalDateByChannel();
    void usesAddresseesHolidaysOnlyWhereLawApplies();
    void choosesRegimeByResidence();
    void sendsFewestIdentifiers();
    void takesUsersOwnValues();
    void saysThatAccountIsClosed();
    void asksAboutIncidentOfUsersWords();
    void showsWhereWordsAreMissing();
    void writesDateOnlyAsExactAsFeedKnows_data();
    void writesDateOnlyAsExactAsFeedKnows();
    void cannotBeMadeToAddAsks();
    void refusesWhatItCannotWrite_data();
    void refusesWhatItCannotWrite();
    void refusesMalformedTemplates_data();
    void refusesMalformedTemplates();
    void followsRecipientsLanguage();
    void writesSwissSpelling();
    void takesOwnDate();
    void citesEachPeriodWhereItsLawSetsIt();
    void givesTheDaysOfTheClause();
    void countsWindowOfClause();
    void claimsOwnTimeOnlyWhileItRuns_data();
    void claimsOwnTimeOnlyWhileItRuns();
    void fillsAuthority();
    void tellsTheftFactsOnce();
    void listsEnclosures();
    void makesReferencesThatCanBeReadAloud();

private:
    letters::Rules m_rules = test::shippedRules();
};

void TestCompose::givesLegalDateByChannel_data()
{
    QTest::addColumn<QString>("regime");
    QTest::addColumn<QString>("channel");
    QTest::addColumn<QDate>("due");
    QTest::newRow("e-mail") << "eu-gdpr" << "email" << QDate(2026, 12, 23);
    QTest::newRow("by contact") << "eu-gdpr" << "" << QDate(2026, 12, 23);
    QTest::newRow("post to Ireland over Christmas") << "eu-gdpr" << "letter" << QDate(2026, 12, 28); // + 5 days
    QTest::newRow("registered at home, over Christmas") << "uk-gdpr" << "registered" << QDate(2026, 12, 29); // + 3 days
    QTest::newRow("California by web form") << "us-ca" << "web" << QDate(2027, 1, 7);
    QTest::newRow("Canada by post") << "ca-pipeda" << "letter" << QDate(2026, 12, 26); // + 3 days; a Saturday stays
}

void TestCompose::givesLegalDateByChannel()
{
    QFETCH(QString, regime);
    QFETCH(QString, channel);
    LetterRequest request = test::goodRequest(QStringLiteral("access"), regime);
    request.channel = channel;

    const auto letter = letters::composeLetter(request, m_rules);

    VERIFY_OK(letter);
    QTEST(letter->due, "due");
    QVERIFY(letter->overdueFrom > letter->due);
    QVERIFY2(letter->lint.isEmpty(), qPrintable(test::findingsText(letter->lint)));
}

void TestCompose::usesAddresseesHolidaysOnlyWhereLawApplies()
{
    LetterRequest request = test::goodRequest(QStringLiteral("access"), QStringLiteral("eu-gdpr"));
    request.today = QDate(2026, 4, 1);
    request.service.country = QStringLiteral("DE");
    const auto home = letters::composeLetter(request, m_rules);
    request.service.country = QStringLiteral("US");
    const auto abroad = letters::composeLetter(request, m_rules);
    VERIFY_OK(home);
    VERIFY_OK(abroad);
    QCOMPARE(home->due, QDate(2026, 5, 4)); // 1 May is a holiday in Germany
    QCOMPARE(abroad->due, QDate(2026, 5, 1));
}

void TestCompose::choosesRegimeByResidence()
{
    LetterRequest request = test::goodRequest(QStringLiteral("access"), QStringLiteral("uk-gdpr"));
    request.regime.clear();
    const auto letter = letters::composeLetter(request, m_rules);
    VERIFY_OK(letter);
    QCOMPARE(letter->regime, QStringLiteral("uk-gdpr"));

    request.profile.residence = QStringLiteral("CA-QC");
    request.service.country = QStringLiteral("CA");
    request.language.clear();
    const auto quebec = letters::composeLetter(request, m_rules);
    VERIFY_OK(quebec);
    QCOMPARE(quebec->regime, QStringLiteral("ca-qc"));
    QCOMPARE(quebec->language, QStringLiteral("fr"));
}

void TestCompose::sendsFewestIdentifiers()
{
    LetterRequest request = test::goodRequest(QStringLiteral("access"), QStringLiteral("eu-gdpr"));
    model::Account twin = request.accounts[0];
    twin.login = QStringLiteral("ROBIN@sample.example");
    model::Account foreign = twin;
    foreign.service = {9};
    foreign.domain = QStringLiteral("bank.example");
    foreign.login = QStringLiteral("robin@bank.example");
    request.accounts.push_back(twin);
    request.accounts.push_back(foreign);

    const auto letter = letters::composeLetter(request, m_rules);

    VERIFY_OK(letter);
    QCOMPARE(letter->body.count(QStringLiteral("\n- ")) + letter->body.count(QStringLiteral("\n\n- ")), 3);
    QVERIFY(letter->body.contains(QStringLiteral("- user name: robin_s\n- e-mail address: robin@sample.example\n")));
    QVERIFY(!letter->body.contains(QStringLiteral("bank.example")));
    QVERIFY(!letter->body.contains(QStringLiteral("1234567"))); // the telephone number is not needed
}

void TestCompose::takesUsersOwnValues()
{
    LetterRequest request = test::goodRequest(QStringLiteral("access"), QStringLiteral("eu-gdpr"));
    request.fields = {{QStringLiteral("sender_name"), QStringLiteral("R. Sample")}, {QStringLiteral("recipient"), QStringLiteral("Lumen SE")},
        {QStringLiteral("sender_address"), QStringLiteral("Road 1; 1000 Town")}, {QStringLiteral("identifiers"), QStringLiteral("customer number 4711")},
        {QStringLiteral("scope"), QStringLiteral("my orders")}, {QStringLiteral("place"), QStringLiteral("Hamburg")}};

    const auto letter = letters::composeLetter(request, m_rules);

    VERIFY_OK(letter);
    const QStringList sender{QStringLiteral("R. Sample"), QStringLiteral("Road 1"), QStringLiteral("1000 Town")};
    QCOMPARE(letter->sender, sender);
    QCOMPARE(letter->recipient.first(), QStringLiteral("Lumen SE"));
    QCOMPARE(letter->place, QStringLiteral("Hamburg"));
    QVERIFY(letter->closing.endsWith(QStringLiteral("\nR. Sample")));
    QVERIFY(letter->body.contains(QStringLiteral("- known to you as: customer number 4711\n\n")));
    QVERIFY(letter->body.contains(QStringLiteral("in particular my orders.")));
    QVERIFY(!letter->body.contains(QStringLiteral("robin_s")));
}

void TestCompose::saysThatAccountIsClosed()
{
    LetterRequest request = test::goodRequest(QStringLiteral("erasure"), QStringLiteral("eu-gdpr"));
    request.accounts[0].state = model::AccountState::Closed;
    request.accounts[0].closedOn = QDate(2025, 2, 1);
    const auto letter = letters::composeLetter(request, m_rules);
    VERIFY_OK(letter);
    QVERIFY(letter->body.contains(QStringLiteral("My account has been closed since 1 February 2025;")));
    QVERIFY(!letter->body.contains(QStringLiteral("close the account")));
    QVERIFY2(letter->lint.isEmpty(), qPrintable(test::findingsText(letter->lint)));
}

void TestCompose::asksAboutIncidentOfUsersWords()
{
    LetterRequest request = test::goodRequest(QStringLiteral("breach_details"), QStringLiteral("ca-pipeda"));
    request.breaches.clear();
    request.fields = {{QStringLiteral("incident"), QStringLiteral("theft of a backup")}, {QStringLiteral("notice"), QStringLiteral("e-mail of 2 October 2026")}};
    const auto letter = letters::composeLetter(request, m_rules);
    VERIFY_OK(letter);
    QVERIFY(letter->subject.contains(QStringLiteral("“theft of a backup”")));
    QVERIFY(letter->body.contains(QStringLiteral("I have learned of this security incident: theft of a backup. I refer to your notice: e-mail of 2 October 2026. I do not know")));
    QVERIFY2(letter->lint.isEmpty(), qPrintable(test::findingsText(letter->lint)));
}

/// A text shows its gaps, and is not sent with them.
void TestCompose::showsWhereWordsAreMissing()
{
    LetterRequest request = test::goodRequest(QStringLiteral("tracking_stop"), QStringLiteral("eu-gdpr"));
    request.fields.insert(QStringLiteral("since"), QString());
    const auto letter = letters::composeLetter(request, m_rules);
    VERIFY_OK(letter);
    QVERIFY2(letter->body.contains(QStringLiteral("since […], with dates")), qPrintable(letter->body));
    // Told once, by the name of the field.
    QCOMPARE(std::count_if(letter->lint.cbegin(), letter->lint.cend(), [](const auto& one) { return one.where == QLatin1String("since"); }), 1);
    for (const model::LintFinding& finding : letter->lint)
        QVERIFY2(finding.code.startsWith(QLatin1String("field.")), qPrintable(finding.code));
    QVERIFY(letters::blocksExport(letter->lint));
}

void TestCompose::writesDateOnlyAsExactAsFeedKnows_data()
{
    QTest::addColumn<int>("precision");
    QTest::addColumn<QString>("text");
    QTest::newRow("day") << static_cast<int>(model::DatePrecision::Day) << "“Lumen Play 2026”, dated 3 September 2026 (";
    QTest::newRow("month") << static_cast<int>(model::DatePrecision::Month) << "“Lumen Play 2026”, dated September 2026 (";
    QTest::newRow("year") << static_cast<int>(model::DatePrecision::Year) << "“Lumen Play 2026”, dated 2026 (";
    QTest::newRow("unknown") << static_cast<int>(model::DatePrecision::Unknown) << "“Lumen Play 2026” (";
}

void TestCompose::writesDateOnlyAsExactAsFeedKnows()
{
    QFETCH(int, precision);
    QFETCH(QString, text);
    LetterRequest request = test::goodRequest(QStringLiteral("breach_details"), QStringLiteral("eu-gdpr"));
    request.breaches[0].precision = static_cast<model::DatePrecision>(precision);
    const auto letter = letters::composeLetter(request, m_rules);
    VERIFY_OK(letter);
    QVERIFY2(letter->body.contains(text), qPrintable(letter->body));
}

void TestCompose::cannotBeMadeToAddAsks()
{
    LetterRequest request = test::goodRequest(QStringLiteral("access"), QStringLiteral("eu-gdpr"));
    const auto clean = letters::composeLetter(request, m_rules);
    request.fields.insert(QStringLiteral("scope"), QStringLiteral("data\n\n#. pay me\n- more\n\uE000forged\u2029last"));
    const auto letter = letters::composeLetter(request, m_rules);
    VERIFY_OK(clean);
    VERIFY_OK(letter);
    static const QRegularExpression ask(QStringLiteral("^\\d+\\. "), QRegularExpression::MultilineOption);
    QCOMPARE(letter->body.count(ask), clean->body.count(ask));
    QCOMPARE(letter->body.count(QLatin1Char('\n')), clean->body.count(QLatin1Char('\n')));
}

void TestCompose::refusesWhatItCannotWrite_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("regime");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<int>("code");
    const QDate today(2026, 11, 23);
    const auto code = [](base::Code value) { return static_cast<int>(value); };
    QTest::newRow("unknown letter") << "poem" << "eu-gdpr" << "en" << today << code(base::Code::LetterTypeUnknown);
    QTest::newRow("unknown law") << "access" << "xx" << "en" << today << code(base::Code::RegimeUnknown);
    QTest::newRow("no basis") << "access" << "contract-us" << "en" << today << code(base::Code::LetterNotOffered);
    QTest::newRow("no such language") << "access" << "eu-gdpr" << "tlh" << today << code(base::Code::LetterNotOffered);
    QTest::newRow("before the law") << "access" << "uk-gdpr" << "en" << QDate(2026, 2, 4) << code(base::Code::LetterNotOffered);
}

void TestCompose::refusesWhatItCannotWrite()
{
    QFETCH(QString, type);
    QFETCH(QString, regime);
    QFETCH(QString, language);
    QFETCH(QDate, today);
    QFETCH(int, code);
    LetterRequest request = test::goodRequest(QStringLiteral("access"), QStringLiteral("eu-gdpr"));
    request.type = type;
    request.regime = regime;
    request.language = language;
    request.today = today;

    const auto letter = letters::composeLetter(request, m_rules);

    QVERIFY(!letter);
    QCOMPARE(static_cast<int>(letter.error().code), code);
}

void TestCompose::refusesMalformedTemplates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("where");
    QTest::newRow("unknown name") << "subject: x\n---\nDear {{sendr}}" << "unknown name sendr";
    QTest::newRow("unknown part") << "subject: x\n---\n{{> nothing}}" << "> nothing";
    QTest::newRow("takes in itself") << "subject: x\n---\n{{> access}}" << "without end";
    QTest::newRow("open section") << "subject: x\n---\n{{#service}}y" << "en/access";
    QTest::newRow("open tag") << "subject: x\n---\n{{service" << "en/access";
    QTest::newRow("no subject") << "Dear Sir" << "no subject";
    QTest::newRow("empty") << "" << "no subject";
}

void TestCompose::refusesMalformedTemplates()
{
    QFETCH(QString, text);
    QFETCH(QString, where);
    letters::Rules rules = test::shippedRules();
    rules.templates = [text](const QString& key) { return key.startsWith(QLatin1String("en/access")) ? std::optional<QString>(text) : std::nullopt; };

    const auto letter = letters::composeLetter(test::goodRequest(QStringLiteral("access"), QStringLiteral("eu-gdpr")), rules);

    QVERIFY(!letter);
    QCOMPARE(letter.error().code, base::Code::TemplateMalformed);
    QVERIFY2(letter.error().where.contains(where), qPrintable(letter.error().where));
}

void TestCompose::followsRecipientsLanguage()
{
    LetterRequest request = test::goodRequest(QStringLiteral("access"), QStringLiteral("eu-gdpr"), QString());
    request.service.country = QStringLiteral("DE");
    auto letter = letters::composeLetter(request, m_rules);
    VERIFY_OK(letter);
    QCOMPARE(letter->language, QStringLiteral("de"));
    QVERIFY2(letter->lint.isEmpty(), qPrintable(test::findingsText(letter->lint)));
    request.service.country = QStringLiteral("PL");
    letter = letters::composeLetter(request, m_rules);
    VERIFY_OK(letter);
    QCOMPARE(letter->language, QStringLiteral("en"));
    request.language = QStringLiteral("fr");
    letter = letters::composeLetter(request, m_rules);
    VERIFY_OK(letter);
    QCOMPARE(letter->language, QStringLiteral("fr"));
    QVERIFY(letter->body.contains(QStringLiteral("«\u00A0RGPD\u00A0»")));
}

void TestCompose::writesSwissSpelling()
{
    LetterRequest request = test::goodRequest(QStringLiteral("withdraw_consent"), QStringLiteral("ch-dsg"), QStringLiteral("de"));
    request.fields.insert(QStringLiteral("consent"), QStringLiteral("Post an Frau Weiß"));
    const auto letter = letters::composeLetter(request, m_rules);
    VERIFY_OK(letter);
    QVERIFY2(letter->body.contains(QStringLiteral("rechtmässig")), qPrintable(letter->body));
    QVERIFY(letter->body.contains(QStringLiteral("Frau Weiß")));
    QVERIFY(letter->closing.startsWith(QStringLiteral("Mit freundlichen Grüssen")));
}

void TestCompose::takesOwnDate()
{
    LetterRequest request = test::goodRequest(QStringLiteral("reminder"), QStringLiteral("uk-gdpr"));
    test::fillSamples(request, *m_rules.types.find(request.type), {});
    request.fields.insert(QStringLiteral("first_basis"), QStringLiteral("Article 15 UK GDPR"));
    auto letter = letters::composeLetter(request, m_rules);
    VERIFY_OK(letter);
    QCOMPARE(letter->due, QDate(2026, 12, 7)); // 14 days after an e-mail
    request.today = QDate(2026, 12, 11);
    letter = letters::composeLetter(request, m_rules);
    VERIFY_OK(letter);
    QCOMPARE(letter->due, QDate(2026, 12, 29)); // 25 December is a holiday, then the weekend and the substitute day
    request.fields.insert(QStringLiteral("answer_by"), QStringLiteral("2027-01-15"));
    letter = letters::composeLetter(request, m_rules);
    VERIFY_OK(letter);
    QCOMPARE(letter->due, QDate(2027, 1, 15));
    QVERIFY(letter->body.contains(QStringLiteral("15 January 2027")));
}

void TestCompose::citesEachPeriodWhereItsLawSetsIt()
{
    std::vector<law::RulesFile> files = test::ruleFiles(&letters::holdsLetters);
    const auto words = std::find_if(files.begin(), files.end(), [](const law::RulesFile& file) { return file.name == QLatin1String("letters_words.json"); });
    QVERIFY(words != files.end());
    words->bytes.replace("\"a_rectification\": \"Article 16 {law}\",", "\"a_rectification\": \"Article 16 {law}\", \"period_basis.answer\": \"Article 99\",");
    letters::Rules rules = m_rules;
    auto types = letters::LetterTypes::parse(files);
    VERIFY_OK(types);
    rules.types = *types;
    const LetterRequest request = test::goodRequest(QStringLiteral("access"), QStringLiteral("eu-gdpr"));

    const auto usual = letters::composeLetter(request, m_rules);
    const auto own = letters::composeLetter(request, rules);

    VERIFY_OK(usual);
    VERIFY_OK(own);
    QVERIFY2(usual->body.contains(QStringLiteral("(Article 12(3) GDPR)")), qPrintable(usual->body));
    QVERIFY2(own->body.contains(QStringLiteral("(Article 99)")), qPrintable(own->body));
}

void TestCompose::givesTheDaysOfTheClause()
{
    LetterRequest request = test::goodRequest(QStringLiteral("notice_of_dispute"), QStringLiteral("contract-us"));
    test::fillSamples(request, *m_rules.types.find(request.type), {});
    request.fields.remove(QStringLiteral("clause_days"));
    auto letter = letters::composeLetter(request, m_rules);
    VERIFY_OK(letter);
    QCOMPARE(letter->due, QDate(2026, 12, 23)); // 30 days
    request.fields.insert(QStringLiteral("clause_days"), QStringLiteral("60"));
    letter = letters::composeLetter(request, m_rules);
    VERIFY_OK(letter);
    QCOMPARE(letter->due, QDate(2027, 1, 22));
    QVERIFY2(letter->lint.isEmpty(), qPrintable(test::findingsText(letter->lint)));
}

void TestCompose::countsWindowOfClause()
{
    LetterRequest request = test::goodRequest(QStringLiteral("arbitration_optout"), QStringLiteral("contract-us"));
    test::fillSamples(request, *m_rules.types.find(request.type), {});
    auto letter = letters::composeLetter(request, m_rules);
    VERIFY_OK(letter);
    QCOMPARE(letter->due, QDate(2026, 12, 10)); // 30 days from acceptance on 10 November
    QVERIFY2(!letters::blocksExport(letter->lint), qPrintable(test::findingsText(letter->lint)));
    request.fields.insert(QStringLiteral("clause_days"), QStringLiteral("60"));
    letter = letters::composeLetter(request, m_rules);
    VERIFY_OK(letter);
    QCOMPARE(letter->due, QDate(2027, 1, 9));
    request.fields.insert(QStringLiteral("accepted_on"), QStringLiteral("2026-08-01"));
    letter = letters::composeLetter(request, m_rules);
    VERIFY_OK(letter);
    QVERIFY2(test::findingsText(letter->lint).contains(QStringLiteral("deadline.past")), qPrintable(test::findingsText(letter->lint)));
}

void TestCompose::claimsOwnTimeOnlyWhileItRuns_data()
{
    QTest::addColumn<QString>("notice");
    QTest::addColumn<bool>("claimed");
    QTest::newRow("30 days ago") << "2026-10-24" << true;
    QTest::newRow("31 days ago") << "2026-10-23" << false;
    QTest::newRow("unknown day") << "" << false;
}

void TestCompose::claimsOwnTimeOnlyWhileItRuns()
{
    QFETCH(QString, notice);
    LetterRequest request = test::goodRequest(QStringLiteral("debt_validation"), QStringLiteral("us-fdcpa"));
    test::fillSamples(request, *m_rules.types.find(request.type), QString());
    request.fields.insert(QStringLiteral("notice_date"), notice);

    const auto letter = letters::composeLetter(request, m_rules);

    VERIFY_OK(letter);
    QCOMPARE(request.today, QDate(2026, 11, 23));
    QTEST(letter->body.contains(QStringLiteral("This letter is within the 30 days")), "claimed");
}

void TestCompose::fillsAuthority()
{
    LetterRequest request = test::goodRequest(QStringLiteral("complaint"), QStringLiteral("eu-gdpr"), QString());
    request.profile.residence = QStringLiteral("AT");
    test::fillSamples(request, *m_rules.types.find(request.type), {});
    auto letter = letters::composeLetter(request, m_rules);
    VERIFY_OK(letter);
    QVERIFY2(letter->recipient.first().contains(QStringLiteral("Datenschutzbehörde")), qPrintable(letter->recipient.first()));
    QCOMPARE(letter->recipientEmail, QStringLiteral("dsb@dsb.gv.at"));
    QCOMPARE(letter->language, QStringLiteral("de"));
    QVERIFY(letter->body.contains(QStringLiteral("Lumen Play Ireland Limited")));
    QVERIFY(!letter->enclosures.isEmpty());
    request.fields.insert(QStringLiteral("recipient"), QStringLiteral("Other Authority"));
    letter = letters::composeLetter(request, m_rules);
    VERIFY_OK(letter);
    QCOMPARE(letter->recipient.first(), QStringLiteral("Other Authority"));
    QVERIFY(letter->recipientEmail != QStringLiteral("dsb@dsb.gv.at"));
}

void TestCompose::tellsTheftFactsOnce()
{
    for (const char* type : {"fcra_block", "fraud_records", "idtheft_creditor", "fraud_alert"}) {
        LetterRequest request = test::goodRequest(QLatin1String(type), QStringLiteral("us-fcra"));
        test::fillSamples(request, *m_rules.types.find(request.type), {});
        const auto letter = letters::composeLetter(request, m_rules);
        VERIFY_OK(letter);
        QVERIFY2(letter->body.contains(QStringLiteral("report 123456 of November 2, 2026")), qPrintable(letter->body));
        QVERIFY2(letter->lint.isEmpty(), qPrintable(test::findingsText(letter->lint)));
        request.theft = {};
        const auto empty = letters::composeLetter(request, m_rules);
        VERIFY_OK(empty);
        QVERIFY(letters::blocksExport(empty->lint));
    }
}

void TestCompose::listsEnclosures()
{
    LetterRequest request = test::goodRequest(QStringLiteral("fcra_block"), QStringLiteral("us-fcra"));
    test::fillSamples(request, *m_rules.types.find(request.type), {});
    request.fields.insert(QStringLiteral("enclosures"), QStringLiteral("Police report; Bill"));
    const auto letter = letters::composeLetter(request, m_rules);
    VERIFY_OK(letter);
    QCOMPARE(letter->enclosures.first(), QStringLiteral("Identity theft report"));
    QCOMPARE(letter->enclosures.last(), QStringLiteral("Bill"));
    // The law of Mexico makes proof of identity a condition of the request.
    const auto mexican = letters::composeLetter(test::goodRequest(QStringLiteral("access"), QStringLiteral("mx"), QStringLiteral("es")), m_rules);
    VERIFY_OK(mexican);
    QCOMPARE(mexican->enclosures, QStringList{QStringLiteral("Copia de un documento que acredita mi identidad")});
}

void TestCompose::makesReferencesThatCanBeReadAloud()
{
    static const QRegularExpression form(QStringLiteral("^RC-[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}$"));
    QSet<QString> seen;
    for (quint64 random = 1; random < 2000; ++random) {
        const QString reference = letters::newReference(random * 0x9E3779B97F4A7C15ULL);
        QVERIFY2(form.match(reference).hasMatch(), qPrintable(reference));
        seen.insert(reference);
    }
    QCOMPARE(seen.size(), 1999);
}

RECOURSE_TEST(TestCompose, QCoreApplication)
#include "test_compose.moc"
