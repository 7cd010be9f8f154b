// SPDX-License-Identifier: GPL-3.0-or-later
#include "law/authority_choice.h"
#include "law_rules.h"
#include "main/test_program.h"

using namespace recourse;
using law::AuthorityOption;
using law::AuthorityQuestion;
using law::BodyKind;

Q_DECLARE_METATYPE(recourse::law::AuthorityQuestion)

/// To whom a complaint goes.
class TestAuthorityChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsTheRightAuthorityFirst_data();
    void putsTheRightAuthorityFirst();
    void saysWhy();
    void namesEachAuthorityOnce();
    void hasAnAuthorityForEveryPlace();
    void coversEveryLandOnce();
    void sendsNoLetterWhereItDoesNotCount();
    void leavesOutUncertainRecords();

private:
    [[nodiscard]] const law::Regime& regime(const char* code) const { return *m_rules.regimes.find(QLatin1String(code)); }
    test::LawRules m_rules;
};

namespace {

AuthorityQuestion asked(const char* residence, const char* seat = "", BodyKind body = BodyKind::Private, const char* work = "", const char* place = "")
{
    return {QLatin1String(residence), QLatin1String(work), QLatin1String(place), QLatin1String(seat), body, QDate(2026, 11, 22)};
}

QStringList codesOf(const QList<AuthorityOption>& options)
{
    QStringList codes;
    for (const AuthorityOption& option : options)
        codes.append(option.authority.code);
    return codes;
}

} // namespace

void TestAuthorityChoice::putsTheRightAuthorityFirst_data()
{
    QTest::addColumn<AuthorityQuestion>("question");
    QTest::addColumn<QString>("codes");
    const auto row = [](const char* name, const AuthorityQuestion& question, const char* codes) {
        QTest::newRow(name) << question << QString::fromLatin1(codes);
    };
    row("at home", asked("FR"), "frcnil");
    row("company in Ireland", asked("AT", "IE"), "atdsb");
    row("lives and works in two countries", asked("FR", "US", BodyKind::Private, "LU"), "frcnil lucnpd");
    row("happened on a journey", asked("SE", "ES", BodyKind::Private, "", "ES"), "sedi esaepa");
    row("lives in the United States", asked("US-NY", "NL"), "nlap");
    row("Germany, Land not known", asked("DE", "IE"), "de");
    row("Berlin, company in Ireland", asked("DE-BE", "IE"), "deberlbdi");
    row("Berlin, company in Bavaria", asked("DE-BE", "DE-BY"), "debaylda deberlbdi");
    row("Germany, company in Hamburg", asked("DE", "DE-HH"), "dehmbbfdi");
    row("Bavarian public body", asked("DE-BY", "DE-BY", BodyKind::PublicOfLand), "debayldb");
    row("public body in Saxony", asked("DE-SN", "DE-SN", BodyKind::PublicOfLand), "desaechsdsb");
    row("telephone company", asked("DE-NW", "DE-NW", BodyKind::FederalOrTelecom), "debfdi denrwldi");
    row("Protestant hospital", asked("DE-NI", "DE-NI", BodyKind::Protestant), "deekdbfd dendslfd");
    row("Catholic school in Cologne", asked("DE-NW", "DE-NW", BodyKind::Catholic), "dekathdsz denrwldi");
    row("Catholic hospital in Munich", asked("DE-BY", "DE-BY", BodyKind::Catholic), "dekathbayddsb debaylda");
    row("Catholic parish in Mainz", asked("DE-RP", "DE-RP", BodyKind::Catholic), "dekathffdsz derlpbdi");
    row("public broadcaster", asked("DE-SN", "DE-SN", BodyKind::Broadcaster), "derf desaechsdsb");
    row("Deutsche Welle", asked("DE-NW", "DE-NW", BodyKind::DeutscheWelle), "derfdw denrwldi");
}

void TestAuthorityChoice::putsTheRightAuthorityFirst()
{
    QFETCH(AuthorityQuestion, question);
    QFETCH(QString, codes);
    QCOMPARE(codesOf(law::authoritiesFor(regime("eu-gdpr"), question)).join(QLatin1Char(' ')), codes);
}

void TestAuthorityChoice::saysWhy()
{
    const auto options = law::authoritiesFor(regime("eu-gdpr"), asked("DE-BE", "DE-BY", BodyKind::Private, "FR"));
    QCOMPARE(options.size(), 3);
    QCOMPARE(options[0].reason, AuthorityOption::Seat);
    QCOMPARE(options[1].reason, AuthorityOption::Residence);
    QCOMPARE(options[2].reason, AuthorityOption::Work);
    for (const AuthorityOption& option : options)
        QVERIFY(!option.text.isEmpty());
    const auto uk = law::authoritiesFor(regime("uk-gdpr"), asked("GB"));
    QCOMPARE(uk.first().reason, AuthorityOption::OnlyOne);
    QCOMPARE(uk.first().authority.name, QStringLiteral("Information Commission"));
    QCOMPARE(law::authoritiesFor(regime("us-ca"), asked("US-CA")).size(), 2);
}

void TestAuthorityChoice::namesEachAuthorityOnce()
{
    const auto options = law::authoritiesFor(regime("eu-gdpr"), asked("FR", "FR", BodyKind::Private, "FR", "FR"));
    QCOMPARE(options.size(), 1);
}

void TestAuthorityChoice::hasAnAuthorityForEveryPlace()
{
    for (const QString& country : regime("eu-gdpr").appliesTo.residences) {
        const auto options = law::authoritiesFor(regime("eu-gdpr"), asked(qPrintable(country)));
        QVERIFY2(options.size() == 1, qPrintable(country));
        const law::Authority& authority = options.first().authority;
        QVERIFY2(!authority.languages.isEmpty(), qPrintable(country));
        const bool reachable = !authority.urlComplaint.isEmpty() || !authority.email.isEmpty() || !authority.post.isEmpty();
        QVERIFY2(reachable || country == QLatin1String("DE"), qPrintable(country));
    }
    for (const law::Regime& each : m_rules.regimes.all()) {
        const QString place = each.appliesTo.residences.value(0);
        QVERIFY2(!law::authoritiesFor(each, {place, {}, {}, {}, BodyKind::Private, QDate(2028, 6, 1)}).isEmpty()
                || each.provenance.validTo.isValid(),
            qPrintable(each.code));
    }
}

void TestAuthorityChoice::coversEveryLandOnce()
{
    for (const char* land : {"BW", "BY", "BE", "BB", "HB", "HH", "HE", "MV", "NI", "NW", "RP", "SL", "SN", "ST", "SH", "TH"}) {
        const QByteArray place = QByteArray("DE-") + land;
        QCOMPARE(law::authoritiesFor(regime("eu-gdpr"), asked(place.constData())).size(), 1);
        QVERIFY2(law::authoritiesFor(regime("eu-gdpr"), asked(place.constData(), place.constData(), BodyKind::Catholic)).size() >= 2, land);
        QVERIFY2(m_rules.holidays.has(QString::fromLatin1(place)), land);
    }
}

void TestAuthorityChoice::sendsNoLetterWhereItDoesNotCount()
{
    const auto poland = law::authoritiesFor(regime("eu-gdpr"), asked("PL")).first().authority;
    QVERIFY(poland.formNote.contains(QStringLiteral("not a formal channel")));
    QVERIFY(poland.post.contains(QLatin1Char('\n')));
    const auto belgium = law::authoritiesFor(regime("eu-gdpr"), asked("BE")).first().authority;
    QVERIFY(!belgium.englishAccepted);
    QCOMPARE(belgium.languages.first(), QStringLiteral("fr"));
    QVERIFY(law::authoritiesFor(regime("eu-gdpr"), asked("SE")).first().authority.englishAccepted);
}

void TestAuthorityChoice::leavesOutUncertainRecords()
{
    law::Regime doubtful = regime("uk-gdpr");
    doubtful.authority.provenance.state = law::RuleState::Uncertain;
    QVERIFY(law::authoritiesFor(doubtful, asked("GB")).isEmpty());
    AuthorityQuestion early = asked("GB");
    early.day = QDate(2026, 9, 29);
    QVERIFY(law::authoritiesFor(regime("uk-gdpr"), early).isEmpty());
}

RECOURSE_TEST(TestAuthorityChoice, QCoreApplication)
#include "test_authority_choice.moc"
