// SPDX-License-Identifier: GPL-3.0-or-later
#include "law/quotable.h"
#include "law_rules.h"
#include "main/test_program.h"

using namespace recourse;
using law::Quotable;

/// Nothing uncertain and nothing out of force gets out to a letter.
class TestQuotable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesWhatIsSureAndInForce();
    void keepsUncertainRecordsBack();
    void keepsBackWhatIsNotInForce();
    void refusesLawThatIsNotInForce();
    void letsNoUncertainRecordOutOfAnyLaw();
    void letsNoDateOnUncertainRecordsOut();

private:
    [[nodiscard]] const law::Regime& regime(const char* code) const { return *m_rules.regimes.find(QLatin1String(code)); }
    test::LawRules m_rules;
    QDate m_today = QDate(2026, 11, 22);
};

void TestQuotable::givesWhatIsSureAndInForce()
{
    const auto gdpr = Quotable::of(regime("eu-gdpr"), m_today);
    VERIFY_OK(gdpr);
    QCOMPARE(gdpr->right(QStringLiteral("access"))->provenance.cite, QStringLiteral("Art. 15 GDPR"));
    QCOMPARE(gdpr->period(QStringLiteral("erasure"))->provenance.cite, QStringLiteral("Art. 12(3) GDPR"));
    QVERIFY(gdpr->topic(QStringLiteral("fee")));
    QCOMPARE(gdpr->authority(QStringLiteral("FR"))->code, QStringLiteral("frcnil"));
    QVERIFY(!gdpr->right(QStringLiteral("limit_sensitive")));
    const auto uk = Quotable::of(regime("uk-gdpr"), m_today);
    QCOMPARE(uk->authority()->name, QStringLiteral("Information Commission"));
}

void TestQuotable::keepsUncertainRecordsBack()
{
    const auto quebec = Quotable::of(regime("ca-qc"), m_today);
    VERIFY_OK(quebec);
    QVERIFY(regime("ca-qc").right(QStringLiteral("withdraw_consent")));
    QVERIFY(!quebec->right(QStringLiteral("withdraw_consent")));
    QVERIFY(!Quotable::of(regime("mx"), m_today)->right(QStringLiteral("breach_notice")));
    QVERIFY(!Quotable::of(regime("uk-gdpr"), m_today)->topic(QStringLiteral("representative")));
}

void TestQuotable::keepsBackWhatIsNotInForce()
{
    const auto before = Quotable::of(regime("us-ca"), QDate(2026, 12, 31));
    const auto after = Quotable::of(regime("us-ca"), QDate(2027, 1, 1));
    QVERIFY(before->topic(QStringLiteral("damages"))); // the amounts change on 1 January 2027
    QVERIFY(!after->topic(QStringLiteral("damages")));
    QVERIFY(!before->right(QStringLiteral("automated_decision")));
    QVERIFY(after->right(QStringLiteral("automated_decision")));
    QCOMPARE(Quotable::of(regime("uk-gdpr"), QDate(2026, 2, 4))->right(QStringLiteral("automated_decision"))->provenance.cite, QStringLiteral("Art. 22 UK GDPR"));
    QCOMPARE(Quotable::of(regime("uk-gdpr"), m_today)->right(QStringLiteral("automated_decision"))->provenance.cite, QStringLiteral("Arts 22A-22D UK GDPR"));
    QVERIFY(!Quotable::of(regime("uk-gdpr"), QDate(2026, 9, 29))->authority());
}

void TestQuotable::refusesLawThatIsNotInForce()
{
    for (const char* code : {"in", "us-ok", "us-la", "us-al", "us-vt"}) {
        const auto early = Quotable::of(regime(code), m_today);
        QVERIFY2(!early, code);
        QCOMPARE(early.error().code, base::Code::LetterNotOffered);
        QVERIFY2(early.error().where.contains(regime(code).provenance.validFrom.toString(Qt::ISODate)), qPrintable(early.error().where));
    }
    law::Regime doubtful = regime("eu-gdpr");
    doubtful.provenance.state = law::RuleState::Uncertain;
    QVERIFY(!Quotable::of(doubtful, m_today));
}

void TestQuotable::letsNoUncertainRecordOutOfAnyLaw()
{
    int uncertain = 0;
    for (const law::Regime& each : m_rules.regimes.all()) {
        const auto law = Quotable::of(each, QDate(2028, 6, 1));
        if (!law)
            continue;
        for (const law::Right& right : each.rights) {
            uncertain += right.provenance.state == law::RuleState::Uncertain ? 1 : 0;
            const law::Right* found = law->right(right.right);
            QVERIFY(!found || found->provenance.state != law::RuleState::Uncertain);
        }
        for (const QString& action : each.actions.keys()) {
            const law::Period* found = law->period(action);
            QVERIFY(!found || found->provenance.state != law::RuleState::Uncertain);
        }
    }
    QVERIFY(uncertain > 0);
}

void TestQuotable::letsNoDateOnUncertainRecordsOut()
{
    law::DueRequest request;
    request.regime = QStringLiteral("eu-gdpr");
    request.action = QStringLiteral("access");
    request.eventDate = m_today;
    auto dates = m_rules.due(request);
    VERIFY_OK(dates);
    QVERIFY(law::mayPrint(*dates));
    dates->state = law::name(law::RuleState::Uncertain);
    QVERIFY(!law::mayPrint(*dates));
}

RECOURSE_TEST(TestQuotable, QCoreApplication)
#include "test_quotable.moc"
