// SPDX-License-Identifier: GPL-3.0-or-later
#include "../law/law_rules.h"
#include "cases/completeness.h"
#include "main/test_program.h"
#include "model/data_class.h"

#include <QtTest>

#include <random>

using namespace recourse;
using cases::Tick;

namespace {

const cases::CompletenessRules& rules()
{
    static const auto kRules = cases::CompletenessRules::parse(test::ruleFile("completeness.json")).value();
    return kRules;
}

const cases::AnswerList& listFor(const char* regime)
{
    return *rules().listFor(QString::fromLatin1(regime), QStringLiteral("access"));
}

/// Everything ticked as given, the copy read.
cases::AnswerReview allGiven(const cases::AnswerList& list)
{
    cases::AnswerReview review;
    for (const cases::AnswerItem& item : list.items)
        review.ticks.insert(item.id, Tick::Given);
    review.copyRead = true;
    return review;
}

model::DataHeld held(const QString& dataClass, model::DataLayer layer = model::DataLayer::Gave, qint64 account = 1)
{
    model::DataHeld row;
    row.service = {1};
    row.account = {account};
    row.dataClass = dataClass;
    row.layer = layer;
    return row;
}

QString plainWord(const QString& dataClass)
{
    return QString(dataClass).replace(u'_', u' ');
}

} // namespace

class TestCompleteness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsEveryItemOfTheLaw_data();
    void holdsEveryItemOfTheLaw();
    void everyAskIsWhole();
    void missesThePhoneNumber();
    void asksForTheGapsAndNothingElse();
    void writesNothingWhileAnythingIsOpen();
    void isSilentAboutACompleteAnswer();
    void neverMissesAPassword();
    void letsCaliforniaNameWithoutValues();
    void leavesOutOtherAccountsAndTheirOwnWord();
    void namesWhatAnIncidentProved();
    void speaksTheLettersLanguage();
    void anyTicksGiveExactlyTheMissing();
    void refusesBrokenRules();
};

void TestCompleteness::holdsEveryItemOfTheLaw_data()
{
    QTest::addColumn<QString>("regime");
    QTest::addColumn<QStringList>("cites"); // each must be the cite of an item
    const auto row = [](const char* regime, const QStringList& cites) { QTest::newRow(regime) << QString::fromLatin1(regime) << cites; };
    QStringList gdpr;
    for (const char letter : QByteArray("abcdefgh"))
        gdpr += QStringLiteral("Art. 15(1)(%1) GDPR").arg(QLatin1Char(letter));
    gdpr << QStringLiteral("Art. 15(1) GDPR") << QStringLiteral("Art. 15(2) GDPR") << QStringLiteral("Art. 15(3) GDPR");
    row("eu-gdpr", gdpr);
    row("uk-gdpr", QStringList(gdpr).replaceInStrings(QStringLiteral(" GDPR"), QStringLiteral(" UK GDPR")));
    QStringList swiss;
    for (const char letter : QByteArray("abcdefg"))
        swiss += QStringLiteral("Art. 25(2)(%1) DSG").arg(QLatin1Char(letter));
    row("ch-dsg", swiss);
    QStringList california;
    for (int i = 1; i <= 5; ++i)
        california += QStringLiteral("Cal. Civ. Code § 1798.110(a)(%1)").arg(i);
    california << QStringLiteral("Cal. Civ. Code § 1798.115(a)") << QStringLiteral("Cal. Civ. Code § 1798.130(a)(3)(B)");
    row("us-ca", california);
    row("ca-pipeda", {QStringLiteral("PIPEDA Sch. 1, cl. 4.9"), QStringLiteral("PIPEDA Sch. 1, cl. 4.9.1"),
        QStringLiteral("PIPEDA Sch. 1, cl. 4.9.3"), QStringLiteral("PIPEDA Sch. 1, cl. 4.9.4")});
    row("ca-qc", {QStringLiteral("P-39.1, s. 27"), QStringLiteral("P-39.1, s. 27 para. 3")});
    row("us-wa-mhmda", {QStringLiteral("RCW 19.373.040")});
}

void TestCompleteness::holdsEveryItemOfTheLaw()
{
    QFETCH(QString, regime);
    QFETCH(QStringList, cites);
    const cases::AnswerList* list = rules().listFor(regime, QStringLiteral("access"));
    QVERIFY(list != nullptr);
    QCOMPARE(list->regimes, QStringList{regime});
    QStringList found;
    for (const cases::AnswerItem& item : list->items)
        found += item.provenance.cite;
    for (const QString& cite : cites)
        QVERIFY2(found.contains(cite), qPrintable(cite));
    QVERIFY(rules().listFor(regime, QStringLiteral("erasure")) == nullptr);
}

void TestCompleteness::everyAskIsWhole()
{
    for (const cases::AnswerList& list : rules().all()) {
        QStringList ids;
        for (const cases::AnswerItem& item : list.items) {
            QVERIFY2(!ids.contains(item.id), qPrintable(item.id));
            ids += item.id;
            QVERIFY(item.provenance.state != law::RuleState::Uncertain);
            for (const QString& ask : item.asks) {
                QVERIFY2(!ask.isEmpty() && !ask.endsWith(u';') && !ask.endsWith(u'.'), qPrintable(ask));
                QVERIFY2(!ask.contains(u'%'), qPrintable(ask));
            }
        }
        QVERIFY(list.gaveAsks.contains(QStringLiteral("en")));
    }
    QCOMPARE(listFor("eu-gdpr").gaveAsks.keys(), (QStringList{QStringLiteral("de"), QStringLiteral("en"), QStringLiteral("es"), QStringLiteral("fr")}));
    QCOMPARE(rules().listFor(QStringLiteral("us-va"), QStringLiteral("access"))->regimes, QStringList{QStringLiteral("us-*")});
    QCOMPARE(rules().listFor(QStringLiteral("nz"), QStringLiteral("access"))->regimes, QStringList{QStringLiteral("*")});
}

void TestCompleteness::missesThePhoneNumber()
{
    const auto& list = listFor("eu-gdpr");
    auto review = allGiven(list);
    review.copiedClasses = {model::data_class::kEmail};
    const auto found = completenessOf(list, review, {held(model::data_class::kEmail), held(model::data_class::kPhone)});
    QCOMPARE(found.gaps.size(), std::size_t{1});
    QCOMPARE(found.gaps[0].item, QStringLiteral("data"));
    QCOMPARE(found.gaps[0].dataClass, model::data_class::kPhone);
    QCOMPARE(found.gaps[0].cite, QStringLiteral("Art. 15(3) GDPR"));
    QVERIFY2(found.gaps[0].text.contains(model::dataClassText(model::data_class::kPhone)), qPrintable(found.gaps[0].text));
    QVERIFY(!found.complete());
}

void TestCompleteness::asksForTheGapsAndNothingElse()
{
    const auto& list = listFor("eu-gdpr");
    auto review = allGiven(list);
    review.ticks[QStringLiteral("source")] = Tick::Missing;
    review.ticks[QStringLiteral("recipients")] = Tick::Missing;
    review.ticks[QStringLiteral("transfers")] = Tick::NotApplicable;
    const auto found = completenessOf(list, review,
        {held(model::data_class::kPhone), held(model::data_class::kPostalAddress), held(model::data_class::kPhone, model::DataLayer::Gave, 0)});
    const auto asks = gapAsks(list, found, QStringLiteral("en"), plainWord);
    QVERIFY(asks.has_value());
    QCOMPARE(asks->size(), 3);
    QVERIFY2(asks->at(0).contains(QStringLiteral("Article 15(1)(c) GDPR")), qPrintable(asks->at(0)));
    QVERIFY2(asks->at(1).contains(QStringLiteral("Article 15(1)(g) GDPR")), qPrintable(asks->at(1)));
    QCOMPARE(asks->at(2), QStringLiteral("add to the copy what I gave you and it lacks: phone, postal address (Article 15(3) GDPR)"));
}

void TestCompleteness::writesNothingWhileAnythingIsOpen()
{
    const auto& list = listFor("eu-gdpr");
    cases::AnswerReview review = allGiven(list);
    review.ticks[QStringLiteral("source")] = Tick::Missing;
    review.ticks.remove(QStringLiteral("copy"));
    auto found = completenessOf(list, review, {});
    QCOMPARE(found.open, QStringList{QStringLiteral("copy")});
    QVERIFY(!gapAsks(list, found, QStringLiteral("en"), plainWord));
    review.ticks.insert(QStringLiteral("copy"), Tick::Given);
    review.copyRead = false;
    found = completenessOf(list, review, {held(model::data_class::kPhone)});
    QCOMPARE(found.open, QStringList{QStringLiteral("data")});
    QCOMPARE(found.gaps.size(), std::size_t{1}); // what was not compared is not said to be missing
    QVERIFY(!gapAsks(list, found, QStringLiteral("en"), plainWord));
}

void TestCompleteness::isSilentAboutACompleteAnswer()
{
    for (const cases::AnswerList& list : rules().all()) {
        auto review = allGiven(list);
        review.copiedClasses = {model::data_class::kPhone};
        const auto found = completenessOf(list, review, {held(model::data_class::kPhone)});
        QVERIFY(found.complete());
        QVERIFY(!gapAsks(list, found, QStringLiteral("en"), plainWord));
    }
}

void TestCompleteness::neverMissesAPassword()
{
    for (const cases::AnswerList& list : rules().all()) {
        const auto found = completenessOf(list, allGiven(list),
            {held(model::data_class::kPassword), held(model::data_class::kAuthToken, model::DataLayer::Leaked),
                held(model::data_class::kSecurityQuestion)});
        QVERIFY(found.complete());
    }
}

void TestCompleteness::letsCaliforniaNameWithoutValues()
{
    auto review = allGiven(listFor("us-ca"));
    review.namedClasses = {model::data_class::kNationalId, model::data_class::kPhone};
    const std::vector rows{held(model::data_class::kNationalId), held(model::data_class::kPhone)};
    const auto found = completenessOf(listFor("us-ca"), review, rows);
    QCOMPARE(found.gaps.size(), std::size_t{1});
    QCOMPARE(found.gaps[0].dataClass, model::data_class::kPhone); // 11 CCR 7024(d) spares the number of the identity card alone
    auto europe = allGiven(listFor("eu-gdpr"));
    europe.namedClasses = review.namedClasses;
    QCOMPARE(completenessOf(listFor("eu-gdpr"), europe, rows).gaps.size(), std::size_t{2});
}

void TestCompleteness::leavesOutOtherAccountsAndTheirOwnWord()
{
    const auto& list = listFor("eu-gdpr");
    const auto found = completenessOf(list, allGiven(list),
        {held(model::data_class::kPhone, model::DataLayer::Gave, 2), held(model::data_class::kLocation, model::DataLayer::TheySay),
            held(model::data_class::kName, model::DataLayer::Gave, 0)},
        {1});
    QCOMPARE(found.gaps.size(), std::size_t{1});
    QCOMPARE(found.gaps[0].dataClass, model::data_class::kName);
}

void TestCompleteness::namesWhatAnIncidentProved()
{
    const auto& list = listFor("eu-gdpr");
    const auto found = completenessOf(list, allGiven(list),
        {held(model::data_class::kLocation, model::DataLayer::Leaked), held(model::data_class::kPhone, model::DataLayer::Leaked),
            held(model::data_class::kPhone)});
    QCOMPARE(found.gaps.size(), std::size_t{2}); // given and leaked is one gap
    const auto asks = gapAsks(list, found, QStringLiteral("en"), plainWord);
    QCOMPARE(asks->size(), 2);
    QVERIFY(asks->at(0).contains(QStringLiteral("phone")) && !asks->at(0).contains(QStringLiteral("location")));
    QVERIFY(asks->at(1).contains(QStringLiteral("incident")) && asks->at(1).contains(QStringLiteral("location")));
}

void TestCompleteness::speaksTheLettersLanguage()
{
    const auto& list = listFor("eu-gdpr");
    auto review = allGiven(list);
    review.ticks[QStringLiteral("recipients")] = Tick::Missing;
    const auto found = completenessOf(list, review, {});
    QVERIFY(gapAsks(list, found, QStringLiteral("de"), plainWord)->first().contains(QStringLiteral("Art. 15 Abs. 1 lit. c DSGVO")));
    QVERIFY(gapAsks(list, found, QStringLiteral("fr"), plainWord)->first().contains(QStringLiteral("article 15, paragraphe 1, point c) du RGPD")));
    QVERIFY(gapAsks(list, found, QStringLiteral("es"), plainWord)->first().contains(QStringLiteral("artículo 15.1, letra c) del RGPD")));
    QVERIFY(!gapAsks(list, found, QStringLiteral("pl"), plainWord));
}

void TestCompleteness::anyTicksGiveExactlyTheMissing()
{
    std::mt19937 random(7);
    for (int run = 0; run < 2000; ++run) {
        const auto& list = rules().all()[random() % rules().all().size()];
        cases::AnswerReview review;
        review.copyRead = true;
        QStringList missing;
        for (const cases::AnswerItem& item : list.items) {
            const auto tick = static_cast<Tick>(random() % 4);
            review.ticks.insert(item.id, tick);
            if (tick == Tick::Missing)
                missing += item.id;
        }
        const auto found = completenessOf(list, review, {});
        QStringList gaps;
        for (const cases::AnswerGap& gap : found.gaps)
            gaps += gap.item;
        QCOMPARE(gaps, missing);
        const auto asks = gapAsks(list, found, QStringLiteral("en"), plainWord);
        QCOMPARE(asks.has_value(), found.open.isEmpty() && !missing.isEmpty());
        if (asks)
            QCOMPARE(asks->size(), missing.size());
    }
}

void TestCompleteness::refusesBrokenRules()
{
    QVERIFY(!cases::CompletenessRules::parse("{}"));
    QByteArray unknown = test::ruleFile("completeness.json");
    unknown.replace("\"security_question\"", "\"shoe_size\"");
    const auto parsed = cases::CompletenessRules::parse(unknown);
    QVERIFY(!parsed);
    QVERIFY2(parsed.error().where.contains(QStringLiteral("never_copied")), qPrintable(parsed.error().where));
}

RECOURSE_TEST(TestCompleteness, QCoreApplication)
#include "test_completeness.moc"
