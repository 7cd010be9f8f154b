// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_rules.h"
#include "main/test_program.h"

#include <QtTest>

using namespace recourse;

namespace {

const QDate kToday(2026, 11, 22);

const test::CaseRules& rules()
{
    static const test::CaseRules kRules;
    return kRules;
}

} // namespace

/// The table of replies: what each of the fourteen leads to, under four laws.
class TestReplies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsToTheRightLetter_data();
    void leadsToTheRightLetter();
    void everyKindHasAnAnswerUnderEveryLaw_data();
    void everyKindHasAnAnswerUnderEveryLaw();
    void answersEveryLawInItsOwnWay_data();
    void answersEveryLawInItsOwnWay();
    void saysWhenTheyAreRight();
    void nothingIsUncertain();
    void refusesBrokenRules();
};

void TestReplies::leadsToTheRightLetter_data()
{
    QTest::addColumn<QString>("reply");
    QTest::addColumn<QString>("event");
    QTest::addColumn<QString>("regime");
    QTest::addColumn<QString>("letter");
    QTest::addColumn<QString>("variant");
    QTest::addColumn<QString>("cite");
    struct Row
    {
        const char* reply;
        const char* event;
        std::array<const char*, 4> cites; // GDPR, UK, California, PIPEDA
    };
    const std::array rows{
        Row{"silence", "silent", {"Art. 12(3)", "Art. 12(3)", "§ 7021(b)", "s. 8(3)"}},
        Row{"partial", "answered", {"Art. 15(1)", "Art. 15(1)", "1798.110(a)", "4.9"}},
        Row{"format", "answered", {"Art. 12(3), 15(3)", "Art. 12(3), 15(3)", "1798.130(a)(3)(B)", "4.9.4"}},
        Row{"identity", "identity_asked", {"Art. 12(6)", "Art. 12(6)", "7060-7062", "4.9.2"}},
        Row{"fee", "refused", {"C-307/22", "Art. 12(5)", "1798.145(h)(3)", "s. 8(6)"}},
        Row{"form", "refused", {"Art. 12(2)", "Art. 12(2)", "§ 7020(e)", "s. 8(1)"}},
        Row{"not_us", "refused", {"Art. 4(7)", "Art. 4(7)", "1798.140(d)", "4.1.3"}},
        Row{"processor", "refused", {"28(3)(e)", "28(3)(e)", "§ 7050", "4.1.3"}},
        Row{"anonymous", "refused", {"11(2)", "11(2)", "1798.140(m)", "s. 2(1)"}},
        Row{"legal_hold", "refused", {"17(3)", "17(3)", "1798.105(d)", "s. 8(7)"}},
        Row{"third_parties", "refused", {"Recital 63", "Sch. 2 para. 16", "1798.145(k)", "s. 9(1)"}},
        Row{"deleted", "answered", {"15(1)", "15(1)", "§ 7101(a)", "s. 8(8)"}},
        Row{"unreadable", "answered", {"C-487/21", "Art. 12(1)", "1798.130(a)(3)(B)", "4.9.4"}},
        Row{"language", "answered", {"Art. 12(1)", "Art. 12(1)", "§ 7003", "4.9.4"}},
    };
    const std::array regimes{"eu-gdpr", "uk-gdpr", "us-ca", "ca-pipeda"};
    for (const Row& row : rows) {
        const bool silence = qstrcmp(row.reply, "silence") == 0;
        for (std::size_t i = 0; i < regimes.size(); ++i) {
            QTest::addRow("%s, %s", row.reply, regimes[i])
                << QString::fromLatin1(row.reply) << QString::fromLatin1(row.event) << QString::fromLatin1(regimes[i])
                << (silence ? QStringLiteral("reminder") : QStringLiteral("refusal_reply"))
                << (silence ? QString() : QString::fromLatin1(row.reply)) << QString::fromUtf8(row.cites[i]);
        }
    }
}

void TestReplies::leadsToTheRightLetter()
{
    QFETCH(QString, reply);
    QFETCH(QString, event);
    QFETCH(QString, regime);
    QFETCH(QString, cite);
    QCOMPARE(rules().replies.kind(reply)->event, event);
    const cases::ReplyAnswer* answer = rules().replies.answerTo(reply, regime, kToday);
    QVERIFY(answer != nullptr);
    QCOMPARE(answer->regimes, QStringList{regime});
    QTEST(answer->letter, "letter");
    QTEST(answer->variant, "variant");
    QVERIFY2(answer->provenance.cite.contains(cite), qPrintable(answer->provenance.cite));
    const bool britain = regime == QLatin1String("uk-gdpr");
    QCOMPARE(answer->provenance.cite.contains(QLatin1String("UK GDPR")), britain);
    QVERIFY(!britain || !answer->provenance.cite.contains(QLatin1String("CJEU"))); // decided after the exit, not binding there

    model::Case matter = test::sentCase(regime, QDate(2026, 11, 20), QDate(2026, 11, 21));
    QVERIFY(test::log(matter, event, QDate(2026, 11, 21), reply));
    const auto action = cases::nextAction(matter, rules().path(), kToday);
    QTEST(action.letter, "letter");
    QTEST(action.variant, "variant");
    QVERIFY(!action.why.isEmpty() && !action.cite.isEmpty() && !action.rule.isEmpty());
    QCOMPARE(action.date, kToday);
    QVERIFY(cases::eventsTo(matter.stage, action.event).ok());
}

void TestReplies::everyKindHasAnAnswerUnderEveryLaw_data()
{
    QTest::addColumn<QString>("regime");
    for (const law::Regime& regime : rules().law.regimes.all())
        QTest::newRow(qPrintable(regime.code)) << regime.code;
}

void TestReplies::everyKindHasAnAnswerUnderEveryLaw()
{
    QFETCH(QString, regime);
    for (const cases::ReplyKind& kind : rules().replies.kinds()) {
        const cases::ReplyAnswer* answer = rules().replies.answerTo(kind.id, regime, kToday);
        QVERIFY2(answer != nullptr, qPrintable(kind.id));
        QVERIFY(!answer->reason.isEmpty());
        QVERIFY(!kind.title.isEmpty() && !kind.check.isEmpty());
    }
    QVERIFY(rules().replies.answerTo(QStringLiteral("sung"), regime, kToday) == nullptr);
}

void TestReplies::answersEveryLawInItsOwnWay_data()
{
    QTest::addColumn<QString>("regime");
    QTest::addColumn<QString>("silence"); // the letters for silence and for a demand for a fee, "-" for none
    QTest::addColumn<QString>("fee");
    const auto row = [](const char* regime, const char* silence, const char* fee) {
        QTest::newRow(regime) << QString::fromLatin1(regime) << QString::fromLatin1(silence) << QString::fromLatin1(fee);
    };
    row("us-va", "appeal_us", "refusal_reply");
    row("us-wa-mhmda", "appeal_us", "refusal_reply");
    row("us-ut", "reminder", "refusal_reply"); // no appeal there
    row("us-fcra", "reminder", "reminder");
    row("us-nv", "reminder", "reminder");
    row("ca-qc", "reminder", "refusal_reply");
    row("ca-ab", "reminder", "refusal_reply");
    row("au", "reminder", "refusal_reply");
    row("jp", "reminder", "refusal_reply");
    row("eu-psd2", "reminder", "reminder");
    row("mx", "reminder", "refusal_reply");
    row("ar", "reminder", "refusal_reply");
    row("tr", "-", "-"); // requests there are in Turkish
    row("us-ok", "-", "-"); // its sections are uncertain
}

void TestReplies::answersEveryLawInItsOwnWay()
{
    QFETCH(QString, regime);
    const auto letterTo = [&](const char* kind) {
        const QString letter = rules().replies.answerTo(QLatin1String(kind), regime, kToday)->letter;
        return letter.isEmpty() ? QStringLiteral("-") : letter;
    };
    QTEST(letterTo("silence"), "silence");
    QTEST(letterTo("fee"), "fee");
}

void TestReplies::saysWhenTheyAreRight()
{
    for (const char* kind : {"identity", "fee", "not_us", "processor", "legal_hold", "third_parties"}) {
        for (const char* regime : {"eu-gdpr", "uk-gdpr", "us-ca", "ca-pipeda", "ch-dsg", "us-va", "nz"}) {
            const auto* answer = rules().replies.answerTo(QString::fromLatin1(kind), QString::fromLatin1(regime), kToday);
            QVERIFY2(!answer->soundIf.isEmpty() && !answer->soundThen.isEmpty(), kind);
        }
    }
}

void TestReplies::nothingIsUncertain()
{
    for (const cases::ReplyAnswer& answer : rules().replies.answers())
        QVERIFY2(answer.provenance.state != law::RuleState::Uncertain, qPrintable(answer.kind));
}

void TestReplies::refusesBrokenRules()
{
    QVERIFY(!cases::ReplyRules::parse("{}"));
    const auto unknown = cases::ReplyRules::parse(
        "{\"kinds\":[{\"id\":\"a\",\"title\":\"A\",\"event\":\"refused\",\"check\":\"c\"}],\"answers\":[{\"kind\":\"b\"}]}");
    QVERIFY(!unknown);
    QVERIFY2(unknown.error().where.contains(QStringLiteral("kind")), qPrintable(unknown.error().where));
}

RECOURSE_TEST(TestReplies, QCoreApplication)
#include "test_replies.moc"
