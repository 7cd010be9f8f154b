// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "model/evidence.h"
#include "model/names.h"
#include "model/service_key.h"

#include <QtTest>

using namespace recourse::model;

/// Folding what several imports say about one service.
class TestEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void widensToTheWholeSpan();
    void unknownDaysAddNothing();
    void foldsOnlyWhatSaysTheSame();
    void onlySomeKindsProveAnAccount();
    void candidatesHaveTheKeyOfTheirService();
    void everyWordComesBack();

private:
    static QDateTime day(int number) { return QDateTime(QDate(2024, 3, number), QTime(8, 0), Qt::UTC); }
    static Evidence mail(EvidenceKind kind, int count, const QDateTime& first, const QDateTime& last)
    {
        return {kind, QStringLiteral("mbox"), QStringLiteral("anna@example.org"), count, false, first, last};
    }
};

void TestEvidence::widensToTheWholeSpan()
{
    Evidence known = mail(EvidenceKind::SignUp, 5, day(4), day(8));
    QVERIFY(!widen(known, mail(EvidenceKind::SignUp, 5, day(5), day(7))));
    QVERIFY(!widen(known, known));
    QVERIFY(widen(known, mail(EvidenceKind::SignUp, 2, day(3), day(7))));
    QVERIFY(widen(known, mail(EvidenceKind::SignUp, 9, day(4), day(9))));
    QVERIFY(known == mail(EvidenceKind::SignUp, 9, day(3), day(9)));
}

void TestEvidence::unknownDaysAddNothing()
{
    Evidence known = mail(EvidenceKind::SignUp, 5, day(4), day(8));
    QVERIFY(!widen(known, mail(EvidenceKind::SignUp, 5, {}, {})));
    Evidence undated = mail(EvidenceKind::SignUp, 5, {}, {});
    QVERIFY(widen(undated, known));
    QVERIFY(undated == known);
}

void TestEvidence::foldsOnlyWhatSaysTheSame()
{
    Evidence relayed = mail(EvidenceKind::SignUp, 1, day(1), day(1));
    relayed.viaRelay = true;
    Evidence other = mail(EvidenceKind::SignUp, 1, day(1), day(1));
    other.recipient.clear();
    const Evidence plain = mail(EvidenceKind::SignUp, 1, day(1), day(1));
    const Evidence order = mail(EvidenceKind::Purchase, 1, day(1), day(1));
    QVERIFY(folded({plain, relayed, plain, other, order}) == (QList<Evidence>{plain, relayed, other, order}));
    QVERIFY(folded({}).isEmpty());
}

void TestEvidence::onlySomeKindsProveAnAccount()
{
    QVERIFY(!provenSince({}).isValid());
    QVERIFY(!provenSince({mail(EvidenceKind::Newsletter, 1, day(1), day(2)), mail(EvidenceKind::Purchase, 1, day(1), day(2))}).isValid());
    QVERIFY(!provenSince({mail(EvidenceKind::SignUp, 1, {}, day(2))}).isValid());
    QCOMPARE(provenSince({mail(EvidenceKind::Purchase, 1, day(1), day(2)), mail(EvidenceKind::Security, 1, day(5), day(6)),
                 mail(EvidenceKind::ConnectedApp, 1, day(4), {}), mail(EvidenceKind::SignUp, 1, day(7), day(7))}),
        day(4));
}

void TestEvidence::candidatesHaveTheKeyOfTheirService()
{
    Candidate candidate;
    candidate.title = QStringLiteral("My Shop");
    QCOMPARE(serviceKey(candidate), QStringLiteral("title:my shop"));
    candidate.appId = QStringLiteral("example.shop");
    QCOMPARE(serviceKey(candidate), QStringLiteral("app:example.shop"));
    candidate.domain = QStringLiteral("shop.example");
    QCOMPARE(serviceKey(candidate), QStringLiteral("shop.example"));
    Account account;
    account.title = QStringLiteral("My Shop");
    candidate.domain.clear();
    candidate.appId.clear();
    QCOMPARE(serviceKey(candidate), serviceKey(account));
}

void TestEvidence::everyWordComesBack()
{
    for (int value = 0; value <= static_cast<int>(EvidenceKind::Breach); ++value) {
        const auto kind = static_cast<EvidenceKind>(value);
        QVERIFY(!name(kind).isEmpty());
        QCOMPARE(fromName<EvidenceKind>(name(kind)), kind);
    }
    for (int value = 0; value <= static_cast<int>(CandidateState::NotMine); ++value)
        QCOMPARE(static_cast<int>(*fromName<CandidateState>(name(static_cast<CandidateState>(value)))), value);
    for (int value = 0; value <= static_cast<int>(Verdict::Confirmed); ++value)
        QCOMPARE(static_cast<int>(*fromName<Verdict>(name(static_cast<Verdict>(value)))), value);
    QVERIFY(!fromName<Verdict>(u"sure"));
}

RECOURSE_TEST(TestEvidence, QCoreApplication)
#include "test_evidence.moc"
