// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "plan_fixture.h"

#include "support/test_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace recourse;
using base::Code;

namespace {

QJsonObject goodStep(const QString& id)
{
    return {{QStringLiteral("id"), id}, {QStringLiteral("classes"), QJsonArray{QStringLiteral("password")}},
        {QStringLiteral("jurisdiction"), QString()}, {QStringLiteral("stage"), QStringLiteral("passwords")},
        {QStringLiteral("urgency"), QStringLiteral("U1")}, {QStringLiteral("minutes"), 5},
        {QStringLiteral("scope"), QStringLiteral("person")}, {QStringLiteral("title"), QStringLiteral("Do it")},
        {QStringLiteral("why"), QStringLiteral("It helps.")}, {QStringLiteral("source"), QStringLiteral("A source")},
        {QStringLiteral("source_url"), QStringLiteral("https://example.org/page")},
        {QStringLiteral("source_read_on"), QStringLiteral("2026-11-21")},
        {QStringLiteral("state"), QStringLiteral("known")}};
}

QByteArray fileOf(const QList<QJsonObject>& steps)
{
    QJsonArray array;
    for (const QJsonObject& each : steps)
        array.append(each);
    const QJsonObject root{
        {QStringLiteral("stages"), QJsonArray{QStringLiteral("mailbox"), QStringLiteral("passwords")}},
        {QStringLiteral("mailboxes"),
            QJsonObject{{QStringLiteral("google.com"), QJsonArray{QStringLiteral("gmail.com")}}}},
        {QStringLiteral("steps"), array}};
    return QJsonDocument(root).toJson();
}

QJsonObject with(QJsonObject step, const QString& field, const QJsonValue& value)
{
    step.insert(field, value);
    return step;
}

} // namespace

class TestStepRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAGoodFile();
    void readsWhatLowersUrgency();
    void refusesFaultyLowering_data();
    void refusesFaultyLowering();
    void refusesFaultyFields_data();
    void refusesFaultyFields();
    void refusesMissingFields_data();
    void refusesMissingFields();
    void refusesFaultsBetweenRecords_data();
    void refusesFaultsBetweenRecords();
    void refusesWhatIsNoRulesFile_data();
    void refusesWhatIsNoRulesFile();
    void shipsCheckedRecords();
    void shipsWordingWithoutUncheckedNumbers();
    void choosesTheNearestVariant_data();
    void choosesTheNearestVariant();
    void knowsWhoRunsMailboxes();
};

void TestStepRules::readsAGoodFile()
{
    QJsonObject second = goodStep(QStringLiteral("b.two"));
    second.insert(QStringLiteral("after"), QJsonArray{QStringLiteral("a.one")});
    second.insert(QStringLiteral("expires_after_days"), 21);
    second.insert(QStringLiteral("remind_before_days"), 2);
    second.insert(QStringLiteral("url"), QStringLiteral("https://example.org/form"));
    second.insert(QStringLiteral("pages"), QJsonArray{QStringLiteral("change_password"), QStringLiteral("two_factor")});

    const auto rules = plan::StepRules::parse(fileOf({goodStep(QStringLiteral("a.one")), second}));

    VERIFY_OK(rules);
    QCOMPARE(rules->all().size(), std::size_t{2});
    const plan::StepRule& rule = rules->all()[1];
    QCOMPARE(rule.topic, QStringLiteral("b.two"));
    QCOMPARE(rule.after, QStringList{QStringLiteral("a.one")});
    QCOMPARE(rule.expiresAfterDays, 21);
    QCOMPARE(rule.url, QStringLiteral("https://example.org/form"));
    QCOMPARE(rules->all()[0].url, rules->all()[0].sourceUrl);
    QCOMPARE(rule.urgency, model::Urgency::Days);
    QCOMPARE(rule.pages, (QList<model::DirectoryKind>{model::DirectoryKind::ChangePassword, model::DirectoryKind::TwoFactor}));
    QVERIFY(rules->all()[0].pages.isEmpty());
}

namespace {

QByteArray fileWithLowering(const QJsonValue& lowering)
{
    QJsonObject root = QJsonDocument::fromJson(fileOf({goodStep(QStringLiteral("a.one"))})).object();
    root.insert(QStringLiteral("lowered"), lowering);
    return QJsonDocument(root).toJson();
}

} // namespace

void TestStepRules::readsWhatLowersUrgency()
{
    const QJsonObject lowering{{QStringLiteral("after_days"), 365}, {QStringLiteral("not_at"), QJsonArray{QStringLiteral("mailbox")}}};
    const auto rules = plan::StepRules::parse(fileWithLowering(lowering));
    VERIFY_OK(rules);
    QCOMPARE(rules->lowering().afterDays, 365);
    QCOMPARE(rules->lowering().notStages, QStringList{QStringLiteral("mailbox")});
    const auto without = plan::StepRules::parse(fileOf({goodStep(QStringLiteral("a.one"))}));
    VERIFY_OK(without);
    QCOMPARE(without->lowering().afterDays, 0);
}

void TestStepRules::refusesFaultyLowering_data()
{
    QTest::addColumn<QJsonValue>("lowering");
    QTest::newRow("a number") << QJsonValue(365);
    QTest::newRow("no days") << QJsonValue(QJsonObject{{QStringLiteral("not_at"), QJsonArray{QStringLiteral("mailbox")}}});
    QTest::newRow("no time at all") << QJsonValue(QJsonObject{{QStringLiteral("after_days"), 0}});
    QTest::newRow("unknown stage")
        << QJsonValue(QJsonObject{{QStringLiteral("after_days"), 365}, {QStringLiteral("not_at"), QJsonArray{QStringLiteral("lunch")}}});
}

void TestStepRules::refusesFaultyLowering()
{
    QFETCH(QJsonValue, lowering);
    const auto rules = plan::StepRules::parse(fileWithLowering(lowering));
    QVERIFY(!rules);
    QCOMPARE(rules.error().code, Code::RuleMalformed);
    QVERIFY2(rules.error().where.contains(QStringLiteral("lowered")), qPrintable(rules.error().where));
}

void TestStepRules::refusesFaultyFields_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char* name, const char* field, const QJsonValue& value) {
        QTest::newRow(name) << QString::fromLatin1(field) << value;
    };
    row("capital id", "id", QStringLiteral("Password"));
    row("empty id", "id", QString());
    row("no classes", "classes", QJsonArray());
    row("unknown class", "classes", QJsonArray{QStringLiteral("pasword")});
    row("class not text", "classes", QJsonArray{5});
    row("classes as text", "classes", QStringLiteral("password"));
    row("unknown urgency", "urgency", QStringLiteral("U9"));
    row("no minutes", "minutes", 0);
    row("minutes beyond a day's work", "minutes", 100000);
    row("half minutes", "minutes", 2.5);
    row("minutes as text", "minutes", QStringLiteral("5"));
    row("unknown scope", "scope", QStringLiteral("planet"));
    row("unknown stage", "stage", QStringLiteral("lunch"));
    row("lower case country", "jurisdiction", QStringLiteral("us"));
    row("jurisdiction in words", "jurisdiction", QStringLiteral("Germany"));
    row("no title", "title", QString());
    row("title with margin", "title", QStringLiteral(" Do it"));
    row("plain http", "source_url", QStringLiteral("http://example.org/page"));
    row("script address", "url", QStringLiteral("javascript:alert(1)"));
    row("date in words", "source_read_on", QStringLiteral("November 2026"));
    row("impossible date", "source_read_on", QStringLiteral("2026-02-30"));
    row("unknown state", "state", QStringLiteral("sure"));
    row("classes beside a wish", "only_if", QStringLiteral("wish"));
    row("unknown condition", "only_if", QStringLiteral("raining"));
    row("protection of no days", "expires_after_days", 0);
    row("reminder without end", "remind_before_days", 3);
    row("page of an unknown kind", "pages", QJsonArray{QStringLiteral("password_change")});
    row("unknown class beside", "with_classes", QJsonArray{QStringLiteral("childs")});
    row("unknown further condition", "also_if", QStringLiteral("raining"));
    row("listed password of a person", "also_if", QStringLiteral("listed_password"));
    row("again for what", "again_for", QStringLiteral("fun"));
    row("page twice", "pages", QJsonArray{QStringLiteral("deletion"), QStringLiteral("deletion")});
    row("misspelt field", "urgancy", QStringLiteral("U0"));
}

void TestStepRules::refusesFaultyFields()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    const auto rules = plan::StepRules::parse(fileOf({with(goodStep(QStringLiteral("a.one")), field, value)}));
    QVERIFY(!rules);
    QCOMPARE(rules.error().code, Code::RuleMalformed);
    QVERIFY2(rules.error().where.startsWith(QStringLiteral("steps: ")), qPrintable(rules.error().where));
}

void TestStepRules::refusesMissingFields_data()
{
    QTest::addColumn<QString>("field");
    const QStringList fields = goodStep(QStringLiteral("a.one")).keys();
    for (const QString& field : fields)
        QTest::newRow(qPrintable(field)) << field;
}

void TestStepRules::refusesMissingFields()
{
    QFETCH(QString, field);
    QJsonObject step = goodStep(QStringLiteral("a.one"));
    step.remove(field);
    const auto rules = plan::StepRules::parse(fileOf({step}));
    QVERIFY(!rules);
    QVERIFY2(rules.error().where.contains(field), qPrintable(rules.error().where));
}

void TestStepRules::refusesFaultsBetweenRecords_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("where");
    const QJsonObject one = goodStep(QStringLiteral("a.one"));
    const QJsonObject two = goodStep(QStringLiteral("b.two"));
    const QJsonArray toOne{QStringLiteral("a.one")};
    const QJsonArray toTwo{QStringLiteral("b.two")};
    const auto after = QStringLiteral("after");
    const auto blocks = QStringLiteral("blocks");
    const auto replaces = QStringLiteral("replaces");
    const auto topic = QStringLiteral("topic");
    QTest::newRow("same id") << fileOf({one, one}) << QStringLiteral("given twice");
    QTest::newRow("same variant") << fileOf(
        {with(one, topic, QStringLiteral("t")), with(two, topic, QStringLiteral("t"))})
                                  << QStringLiteral("given twice");
    QTest::newRow("unknown after") << fileOf({with(one, after, toTwo)}) << QStringLiteral("unknown topic b.two");
    QTest::newRow("unknown blocks") << fileOf({with(one, blocks, toTwo)}) << QStringLiteral("unknown topic b.two");
    QTest::newRow("unknown replaces") << fileOf({with(one, replaces, toTwo)}) << QStringLiteral("unknown topic b.two");
    QTest::newRow("unknown replaces at account") << fileOf({with(one, QStringLiteral("replaces_at_account"), toTwo)})
                                                 << QStringLiteral("unknown topic b.two");
    QTest::newRow("after itself") << fileOf({with(one, after, toOne)}) << QStringLiteral("waits for itself");
    QTest::newRow("circle") << fileOf({with(one, after, toTwo), with(two, after, toOne)})
                            << QStringLiteral("waits for itself");
    QTest::newRow("circle by blocks") << fileOf({with(with(one, after, toTwo), blocks, toTwo), two})
                                      << QStringLiteral("waits for itself");
    QTest::newRow("replacement replaced")
        << fileOf({with(one, replaces, toTwo), with(two, replaces, toOne)}) << QStringLiteral("replaces what replaces");
}

void TestStepRules::refusesFaultsBetweenRecords()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, where);
    const auto rules = plan::StepRules::parse(file);
    QVERIFY(!rules);
    QCOMPARE(rules.error().code, Code::RuleMalformed);
    QVERIFY2(rules.error().where.contains(where), qPrintable(rules.error().where));
}

void TestStepRules::refusesWhatIsNoRulesFile_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("web page") << QByteArray("<html></html>");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("no steps") << QByteArray(R"({"stages":["a"],"mailboxes":{},"steps":[]})");
    QTest::newRow("no stages") << QByteArray(R"({"mailboxes":{},"steps":[{}]})");
    QTest::newRow("step is a number") << QByteArray(R"({"stages":["a"],"mailboxes":{},"steps":[1]})");
    QTest::newRow("mailbox without domains") << QByteArray(R"({"stages":["a"],"mailboxes":{"x.com":[]},"steps":[{}]})");
    QTest::newRow("truncated") << test::shippedSteps().left(5000);
}

void TestStepRules::refusesWhatIsNoRulesFile()
{
    QFETCH(QByteArray, file);
    const auto rules = plan::StepRules::parse(file);
    QVERIFY(!rules);
    QCOMPARE(rules.error().code, Code::RuleMalformed);
}

void TestStepRules::shipsCheckedRecords()
{
    const auto rules = plan::StepRules::parse(test::shippedSteps());
    VERIFY_OK(rules);
    QVERIFY(rules->all().size() > 50);
    QStringList covered;
    for (const plan::StepRule& rule : rules->all()) {
        covered += rule.classes;
        QVERIFY2(!rule.title.endsWith(u'.') && rule.why.endsWith(u'.'), qPrintable(rule.id));
        QVERIFY2(rule.title.size() <= 120 && rule.why.size() <= 240, qPrintable(rule.id));
        QVERIFY2(QDate::fromString(rule.sourceReadOn, Qt::ISODate) <= test::kToday, qPrintable(rule.id));
        // Police is never the answer to a leaked password or address.
        const bool mild
            = rule.classes.contains(model::data_class::kPassword) || rule.classes.contains(model::data_class::kEmail);
        QVERIFY2(!mild || !(rule.title + rule.why).contains(QStringLiteral("police "), Qt::CaseInsensitive),
            qPrintable(rule.id));
    }
    for (const QString& each : {model::data_class::kPassword, model::data_class::kAuthToken,
             model::data_class::kSecurityQuestion, model::data_class::kEmail, model::data_class::kPhone,
             model::data_class::kNationalId, model::data_class::kIdDocument, model::data_class::kPaymentCard,
             model::data_class::kBankAccount, model::data_class::kHealth})
        QVERIFY2(covered.contains(each), qPrintable(each));
}

void TestStepRules::shipsWordingWithoutUncheckedNumbers()
{
    static const QRegularExpression kNumber(
        QStringLiteral("[0-9]+|\\b(two|three|six|seven|ten) (years|days|weeks|months)"));
    for (const plan::StepRule& rule : test::shippedRules().all()) {
        const QString text = rule.title + u' ' + rule.why;
        QVERIFY2(rule.state == plan::FactState::Confirmed || !kNumber.match(text).hasMatch(),
            qPrintable(rule.id + u' ' + text));
    }
}

void TestStepRules::choosesTheNearestVariant_data()
{
    QTest::addColumn<QString>("residence");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char* residence, const char* rule) {
        QTest::newRow(residence) << QString::fromLatin1(residence) << QString::fromLatin1(rule);
    };
    row("US", "credit.freeze.us");
    row("US-CA", "credit.freeze.us");
    row("GB", "credit.cifas.gb");
    row("UK", "credit.cifas.gb");
    row("CA", "credit.alert.ca");
    row("CA-ON", "credit.alert.ca");
    row("CA-QC", "credit.freeze.qc");
    row("AU", "credit.ban.au");
    row("NZ", "id.help.nz");
    row("DE", "id.schufa.de");
    row("FR", "id.watch.fr");
    row("NL", "id.bsn.nl");
    row("ES", "id.ask_issuer.eu");
    row("NO", "id.ask_issuer.eu");
    row("CH", "id.ask_issuer");
    row("JP", "id.ask_issuer");
    row("", "id.ask_issuer");
}

void TestStepRules::choosesTheNearestVariant()
{
    QFETCH(QString, residence);
    QFETCH(QString, rule);
    QStringList chosen;
    for (const plan::StepRule* each : test::shippedRules().at(residence)) {
        if (each->topic == QLatin1String("credit.protect"))
            chosen += each->id;
    }
    QCOMPARE(chosen, QStringList{rule});
}

void TestStepRules::knowsWhoRunsMailboxes()
{
    const plan::StepRules& rules = test::shippedRules();
    QVERIFY(rules.runsMailbox(QStringLiteral("google.com"), QStringLiteral("gmail.com")));
    QVERIFY(rules.runsMailbox(QStringLiteral("live.com"), QStringLiteral("hotmail.com")));
    QVERIFY(rules.runsMailbox(QStringLiteral("posteo.de"), QStringLiteral("posteo.de")));
    QVERIFY(rules.runsMailbox(QStringLiteral("uni.test"), QStringLiteral("mail.uni.test")));
    QVERIFY(!rules.runsMailbox(QStringLiteral("linkedin.com"), QStringLiteral("gmail.com")));
    QVERIFY(!rules.runsMailbox(QStringLiteral("uni.test"), QStringLiteral("otheruni.test")));
    QVERIFY(!rules.runsMailbox(QString(), QString()));
}

RECOURSE_TEST(TestStepRules, QCoreApplication)
#include "test_step_rules.moc"
