// SPDX-License-Identifier: GPL-3.0-or-later
#include "../letters/letter_rules.h"
#include "cases/escalation.h"
#include "cases/replies.h"
#include "main/test_program.h"

using namespace recourse;

/// A next step names a letter only where the law has a basis for it; else the step stands without one.
class TestOfferedLetters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsNameOnlyOfferedLetters_data() { everyLaw(); }
    void stepsNameOnlyOfferedLetters();
    void repliesNameOnlyOfferedLetters_data() { everyLaw(); }
    void repliesNameOnlyOfferedLetters();
    void variantsAreOfTheLetter();
    void lawsWithLettersCanBeFollowedUp();

private:
    void everyLaw() const;
    /// The letters that can be written under the law, today or on the first day it is in force.
    [[nodiscard]] QStringList offered(const law::Regime& regime) const;
    [[nodiscard]] QDate dayOf(const law::Regime& regime) const { return std::max(QDate(2026, 11, 22), regime.provenance.validFrom); }

    letters::Rules m_rules = test::shippedRules();
    cases::EscalationRules m_escalation = cases::EscalationRules::parse(test::rules("escalation.json")).value();
    cases::ReplyRules m_replies = cases::ReplyRules::parse(test::rules("replies.json")).value();
};

void TestOfferedLetters::everyLaw() const
{
    QTest::addColumn<QString>("code");
    for (const law::Regime& regime : m_rules.regimes.all())
        QTest::newRow(qPrintable(regime.code)) << regime.code;
}

QStringList TestOfferedLetters::offered(const law::Regime& regime) const
{
    QStringList ids;
    for (const letters::LetterType* type : m_rules.types.offered(regime, dayOf(regime)))
        ids.append(type->id);
    return ids;
}

void TestOfferedLetters::stepsNameOnlyOfferedLetters()
{
    QFETCH(QString, code);
    const law::Regime& regime = *m_rules.regimes.find(code);
    const QStringList ids = offered(regime);
    const cases::EscalationPath* path = m_escalation.pathFor(code);
    QVERIFY(path);
    for (const cases::EscalationStep& step : path->steps) {
        QVERIFY2(step.letter.isEmpty() || ids.contains(step.letter), qPrintable(path->id + QLatin1Char('/') + step.id));
        const bool toAuthority = step.event == QLatin1String("complained");
        QVERIFY2(!toAuthority || !step.letter.isEmpty() || !regime.authority.name.isEmpty(), qPrintable(step.id));
    }
}

void TestOfferedLetters::repliesNameOnlyOfferedLetters()
{
    QFETCH(QString, code);
    const law::Regime& regime = *m_rules.regimes.find(code);
    const QStringList ids = offered(regime);
    for (const cases::ReplyKind& kind : m_replies.kinds()) {
        const cases::ReplyAnswer* answer = m_replies.answerTo(kind.id, code, dayOf(regime));
        QVERIFY2(answer, qPrintable(kind.id));
        QVERIFY2(answer->letter.isEmpty() || ids.contains(answer->letter), qPrintable(kind.id + QLatin1Char(' ') + answer->letter));
    }
}

void TestOfferedLetters::variantsAreOfTheLetter()
{
    for (const cases::ReplyAnswer& answer : m_replies.answers()) {
        if (answer.variant.isEmpty())
            continue;
        const letters::LetterType* type = m_rules.types.find(answer.letter);
        QVERIFY2(type && type->variants.contains(answer.variant), qPrintable(answer.kind + QLatin1Char(' ') + answer.letter));
    }
}

/// Whoever got a letter from here can be reminded from here too.
void TestOfferedLetters::lawsWithLettersCanBeFollowedUp()
{
    for (const law::Regime& regime : m_rules.regimes.all()) {
        const QStringList ids = offered(regime);
        QVERIFY2(ids.isEmpty() || ids.contains(QStringLiteral("reminder")), qPrintable(regime.code));
        if (ids.contains(QStringLiteral("access")))
            QVERIFY2(ids.contains(QStringLiteral("refusal_reply")), qPrintable(regime.code));
    }
}

RECOURSE_TEST(TestOfferedLetters, QCoreApplication)
#include "test_offered_letters.moc"
