// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_rules.h"
#include "main/test_program.h"

using namespace recourse;
using letters::LetterRequest;
using Change = std::function<void(LetterRequest&)>;

Q_DECLARE_METATYPE(Change)

/// What stops a letter. Each row spoils one thing of a letter that is clean otherwise.
class TestLint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stopsSpoiledLetter_data();
    void letsOnePersonWriteForAnother();
    void stopsSpoiledLetter();
    void stopsPhrases_data();
    void stopsPhrases();
    void letsHarmlessPhrasesPass_data();
    void letsHarmlessPhrasesPass();
    void stopsLetterKeptTooLong();
    void stopsLawOutOfForce();
    void stopsUncertainNumber();
    void onlyWarnsWhereNothingIsWrong();
    void keepsStrangeServiceNamesLiteral_data();
    void keepsStrangeServiceNamesLiteral();

private:
    [[nodiscard]] QStringList codesOf(const LetterRequest& request, model::LintFinding::Severity severity) const;
    letters::Rules m_rules = test::shippedRules();
};

QStringList TestLint::codesOf(const LetterRequest& request, model::LintFinding::Severity severity) const
{
    const auto letter = letters::composeLetter(request, m_rules);
    if (!letter)
        return {test::errorText(letter.error())};
    QStringList codes;
    for (const model::LintFinding& finding : letter->lint) {
        if (finding.severity == severity)
            codes.append(finding.code);
    }
    codes.removeDuplicates();
    return codes;
}

void TestLint::stopsSpoiledLetter_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const Change& change, const char* code, const char* type = "access") {
        QTest::newRow(name) << QString::fromLatin1(type) << change << QString::fromLatin1(code);
    };
    const auto field = [](const char* key, const char* value) {
        return [key, value](LetterRequest& request) { request.fields.insert(QLatin1String(key), QString::fromUtf8(value)); };
    };
    row("no name", [](LetterRequest& r) { r.profile.fullName.clear(); }, "field.empty");
    row("blank name", [](LetterRequest& r) { r.profile.fullName = QStringLiteral(" \u202E "); }, "field.empty");
    row("no way to answer", [](LetterRequest& r) { r.profile.email.clear(); r.profile.postalAddress.clear(); }, "field.empty");
    row("brand only", [](LetterRequest& r) { r.service.legalEntity.clear(); }, "field.empty");
    row("no identifiers", [](LetterRequest& r) { r.accounts.clear(); }, "field.empty");
    row("accounts of others", [](LetterRequest& r) { r.accounts[0].service = {8}; r.accounts[0].domain = QStringLiteral("other.example"); }, "field.empty");
    row("no reference", [](LetterRequest& r) { r.reference.clear(); }, "field.empty");
    row("by e-mail to nowhere", [](LetterRequest& r) { r.channel = QStringLiteral("email"); r.service.privacyEmail.clear(); }, "field.empty");
    row("by post to nowhere", [](LetterRequest& r) { r.channel = QStringLiteral("letter"); r.service.postalAddress.clear(); }, "field.empty");
    row("no incident", [](LetterRequest& r) { r.breaches.clear(); }, "field.empty", "breach_details");
    row("placeholder left", field("scope", "[your data]"), "text.placeholder");
    row("mustache left", field("scope", "{{scope}}"), "text.placeholder");
    row("placeholder as name", field("sender_name", "[Your Name]"), "text.placeholder");
    row("wrong law for residence", [](LetterRequest& r) { r.profile.residence = QStringLiteral("US-CA"); r.service.country = QStringLiteral("US"); }, "law.wrong_regime");
    row("no residence", [](LetterRequest& r) { r.profile.residence.clear(); }, "law.wrong_regime");
    row("authority's mailbox", field("recipient_email", "info@dataprotection.ie"), "recipient.authority");
    row("authority's host", field("recipient_email", "desk@contact.cnpd.pt"), "recipient.authority");
    row("authority's name", field("recipient", "Data Protection Commission"), "recipient.authority");
    row("authority's short name", field("recipient", "cnil"), "recipient.authority");
    row("second date", field("scope", "everything, by 3 January 2027"), "deadline.several");
    row("second date, American", field("scope", "everything, by January 3, 2027"), "deadline.several");
    row("second date, ISO", field("scope", "everything, by 2027-01-03"), "deadline.several");
    row("two people's accounts", [](LetterRequest& r) { r.accounts.push_back(r.accounts[0]); r.accounts[1].person = QStringLiteral("Alex"); }, "person.several");
    row("another person's account", [](LetterRequest& r) { r.accounts[0].person = QStringLiteral("Alex"); }, "person.other");
    row("Social Security number", field("scope", "data under 078-05-1120"), "identity.us_ssn");
    row("payment card", field("scope", "card 4111 1111 1111 1111"), "identity.card_number");
    row("bank account", field("scope", "account DE89 3704 0044 0532 0130 00"), "identity.iban");
    row("National Insurance number", field("scope", "AB 12 34 56 C"), "identity.uk_nino");
    row("Social Insurance Number", field("scope", "046 454 286"), "identity.ca_sin");
    row("long number", field("scope", "tax number 12345678901"), "identity.long_number");
    row("secret in the address", field("sender_address", "Road 1; 078-05-1120"), "identity.us_ssn");
}

/// Who writes for another names that person's accounts, but no two persons' at once.
void TestLint::letsOnePersonWriteForAnother()
{
    LetterRequest request = test::goodRequest(QStringLiteral("representative"), QStringLiteral("eu-gdpr"));
    test::fillSamples(request, *m_rules.types.find(request.type), QStringLiteral("authorised"));
    request.accounts[0].person = QStringLiteral("Alex");
    QCOMPARE(codesOf(request, model::LintFinding::Severity::Error), QStringList());
    request.accounts.push_back(request.accounts[0]);
    request.accounts[1].person = QStringLiteral("Kim");
    QVERIFY(codesOf(request, model::LintFinding::Severity::Error).contains(QStringLiteral("person.several")));
}

void TestLint::stopsSpoiledLetter()
{
    QFETCH(QString, type);
    QFETCH(Change, change);
    QFETCH(QString, code);
    LetterRequest request = test::goodRequest(type, QStringLiteral("eu-gdpr"));
    QCOMPARE(codesOf(request, model::LintFinding::Severity::Error), QStringList());
    change(request);

    const QStringList codes = codesOf(request, model::LintFinding::Severity::Error);

    QVERIFY2(codes.contains(code), qPrintable(codes.join(QLatin1Char(' '))));
}

void TestLint::stopsPhrases_data()
{
    QTest::addColumn<QString>("regime");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* regime, const char* type, const char* words, const char* code) {
        QTest::addRow("%s %s", regime, words) << QString::fromLatin1(regime) << QString::fromLatin1(type) << QString::fromUtf8(words) << QString::fromLatin1(code);
    };
    row("eu-gdpr", "access", "all data, within 30 days", "claim.thirty_days");
    row("uk-gdpr", "access", "all data in thirty calendar days", "claim.thirty_days");
    row("us-ca", "access", "all data within 30 days", "claim.other_period");
    row("ca-pipeda", "access", "all data within two weeks, no, within 14 days", "claim.other_period");
    row("eu-gdpr", "access", "the notice you owe me in 72 hours", "claim.seventy_two_hours");
    row("eu-gdpr", "access", "the breach alone entitles me to damages", "claim.breach_is_damage");
    row("eu-gdpr", "access", "what the authority will award me", "claim.authority_money");
    row("ca-pipeda", "access", "the regulator will make you pay", "claim.authority_money");
    row("eu-gdpr", "access", "the fine you will pay to me", "claim.fine_to_me");
    row("us-ca", "access", "everything; no answer means that you agree", "claim.silence_is_consent");
    row("us-ca", "access", "what I need to sue you", "claim.sue_us");
    row("us-ca", "access", "$750 for each item", "claim.us_figures");
    row("us-ca", "erasure", "delete what you bought about me", "claim.us_delete_all_sources");
    row("us-ca", "access", "you are a covered business", "claim.us_covered");
    row("us-ca", "access", "what DROP makes every company delete", "claim.drop_reaches_all");
    row("ca-pipeda", "erasure", "I have a right to erasure", "claim.no_erasure_right");
    row("uk-gdpr", "access", "or I turn to the ICO", "name.information_commissioner");
    row("uk-gdpr", "access", "decisions under Article 22", "name.article_22_uk");
    row("eu-gdpr", "access", "what INAI has", "name.inai");
    row("eu-gdpr", "access", "I can always opt out", "claim.optout_always");
    row("eu-gdpr", "access", "all of it, or else", "tone.threat");
    row("ca-pipeda", "access", "all, before I tell the press", "tone.threat");
    row("eu-gdpr", "access", "what I need for my damages", "tone.money_motive");
    row("eu-gdpr", "access", "the data of my wife", "person.household");
}

void TestLint::stopsPhrases()
{
    QFETCH(QString, regime);
    QFETCH(QString, type);
    QFETCH(QString, words);
    QFETCH(QString, code);
    LetterRequest request = test::goodRequest(type, regime);
    request.fields.insert(type == QLatin1String("erasure") ? QStringLiteral("ground") : QStringLiteral("scope"), words);

    const QStringList codes = codesOf(request, model::LintFinding::Severity::Error);

    QVERIFY2(codes.contains(code), qPrintable(codes.join(QLatin1Char(' '))));
}

void TestLint::letsHarmlessPhrasesPass_data()
{
    QTest::addColumn<QString>("regime");
    QTest::addColumn<QString>("words");
    QTest::newRow("fine as an adjective") << "eu-gdpr" << "the fine print of your offers";
    QTest::newRow("a past date") << "eu-gdpr" << "orders since 3 January 2025";
    QTest::newRow("a count of days in the past") << "us-ca" << "my 30 day trial";
    QTest::newRow("an order number") << "eu-gdpr" << "order 20261234";
    QTest::newRow("a telephone number") << "eu-gdpr" << "calls to +49 40 123456789";
    QTest::newRow("the present name") << "uk-gdpr" << "mail with the Information Commission";
    QTest::newRow("a name that sounds otherwise") << "us-ca" << "what Robin Sample bought";
    QTest::newRow("the articles in force") << "uk-gdpr" << "decisions under Article 22A";
}

void TestLint::letsHarmlessPhrasesPass()
{
    QFETCH(QString, regime);
    QFETCH(QString, words);
    LetterRequest request = test::goodRequest(QStringLiteral("access"), regime);
    request.fields.insert(QStringLiteral("scope"), words);
    QCOMPARE(codesOf(request, model::LintFinding::Severity::Error), QStringList());
}

void TestLint::stopsLetterKeptTooLong()
{
    LetterRequest request = test::goodRequest(QStringLiteral("access"), QStringLiteral("eu-gdpr"));
    const auto letter = letters::composeLetter(request, m_rules);
    VERIFY_OK(letter);
    request.today = letter->due.addDays(1);

    const auto findings = letters::lintLetter(*letter, request, m_rules);

    QVERIFY(letters::blocksExport(findings));
    QVERIFY2(test::findingsText(findings).contains(QStringLiteral("deadline.past")), qPrintable(test::findingsText(findings)));
}

void TestLint::stopsLawOutOfForce()
{
    LetterRequest request = test::goodRequest(QStringLiteral("access"), QStringLiteral("uk-gdpr"));
    const auto letter = letters::composeLetter(request, m_rules);
    VERIFY_OK(letter);
    model::Letter early = *letter;
    early.date = QDate(2020, 12, 31);

    const auto findings = letters::lintLetter(early, request, m_rules);

    QVERIFY2(test::findingsText(findings).contains(QStringLiteral("law.not_in_force")), qPrintable(test::findingsText(findings)));
}

void TestLint::stopsUncertainNumber()
{
    QByteArray json = test::rules("regimes.json");
    const qsizetype number = json.indexOf("\"cite\": \"Art. 12(3) GDPR\"", json.indexOf("\"pauses\""));
    QVERIFY(number > 0);
    const qsizetype state = json.indexOf("\"confirmed\"", number);
    json.replace(state, 11, "\"uncertain\"");
    letters::Rules doubtful = test::shippedRules();
    doubtful.regimes = law::RegimeTable::parse(json).value();

    const auto letter = letters::composeLetter(test::goodRequest(QStringLiteral("access"), QStringLiteral("eu-gdpr")), doubtful);

    VERIFY_OK(letter);
    QVERIFY(letters::blocksExport(letter->lint));
    QVERIFY2(test::findingsText(letter->lint).contains(QStringLiteral("law.uncertain_number")), qPrintable(test::findingsText(letter->lint)));
}

void TestLint::onlyWarnsWhereNothingIsWrong()
{
    LetterRequest request = test::goodRequest(QStringLiteral("access"), QStringLiteral("eu-gdpr"));
    request.accounts[0].login = QStringLiteral("4915112345679");
    request.fields.insert(QStringLiteral("favourite_colour"), QStringLiteral("red"));

    QCOMPARE(codesOf(request, model::LintFinding::Severity::Error), QStringList());
    const QStringList expected{QStringLiteral("field.unknown"), QStringLiteral("identity.long_number")};
    QCOMPARE(codesOf(request, model::LintFinding::Severity::Warning), expected);
}

void TestLint::keepsStrangeServiceNamesLiteral_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"{{sender}}", "{{{sender}}}", "{{#identifiers}}x{{/identifiers}}", "{{> answer_to}}", "<img src=x>", "Smith & Sons \"Ltd\"", "[Company]", "Criminal Press within 30 days", "{{=<% %>=}}", "#. pay me"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestLint::keepsStrangeServiceNamesLiteral()
{
    QFETCH(QString, name);
    LetterRequest request = test::goodRequest(QStringLiteral("access"), QStringLiteral("eu-gdpr"));
    request.service.name = name;

    const auto letter = letters::composeLetter(request, m_rules);

    VERIFY_OK(letter);
    QVERIFY2(letter->body.contains(QStringLiteral("concerns ") + name), qPrintable(letter->body));
    QVERIFY2(letter->lint.isEmpty(), qPrintable(test::findingsText(letter->lint)));
}

RECOURSE_TEST(TestLint, QCoreApplication)
#include "test_lint.moc"
