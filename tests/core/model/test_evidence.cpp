// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "model/evidence.h"
#include "model/names.h"
#include "model/service_key.h"

#include <QtTest>

#include <algorithm>

using namespace recourse::model;

/// Folding what several imports say about one service.
class TestEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void widensToTheWholeSpan();
    void unknownDaysAddNothing();
    void foldsOnlyWhatSaysTheSame();
    void mailOfSpansApartIsAddedUp();
    void mailIsOneSourceInAnyForm();
    void nothingIsLostOrDoubledInAnyOrder();
    void onlySomeKindsProveAnAccount();
    void onlySomeKindsTellOfABeginning();
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

void TestEvidence::mailOfSpansApartIsAddedUp()
{
    const auto order = [](int count, int from, int to) { return mail(EvidenceKind::Purchase, count, day(from), day(to)); };
    const auto count = [](const QList<Evidence>& evidence) { return folded(evidence).constFirst().count; };
    QCOMPARE(count({order(5, 20, 28), order(8, 1, 10)}), 13); // the inbox and the archive
    QVERIFY(folded({order(5, 20, 28), order(8, 1, 10)}).constFirst() == order(13, 1, 28));
    QCOMPARE(count({order(5, 1, 10), order(8, 1, 20), order(5, 1, 10)}), 8); // a mailbox that grew
    QCOMPARE(count({order(5, 1, 12), order(8, 10, 20)}), 8); // at least
    QCOMPARE(count({order(5, 1, 4), order(8, 3, 12), order(6, 10, 20)}), 11);
    QCOMPARE(count({order(5, 1, 4), order(8, 4, 12)}), 8); // perhaps the same on one day
    QCOMPARE(count({order(5, 1, 4), mail(EvidenceKind::Purchase, 4, {}, {}), order(2, 6, 7)}), 7);
    QCOMPARE(count({order(5, 1, 4), mail(EvidenceKind::Purchase, 9, {}, {}), order(2, 6, 7)}), 9);
    Evidence visits = mail(EvidenceKind::History, 5, day(1), day(4));
    Evidence later = mail(EvidenceKind::History, 8, day(6), day(9));
    QCOMPARE(count({visits, later}), 8); // a browser forgets, and its counts go on
}

void TestEvidence::mailIsOneSourceInAnyForm()
{
    const Evidence mbox = mail(EvidenceKind::Purchase, 5, day(1), day(4));
    Evidence eml = mbox;
    eml.source = QStringLiteral("eml");
    QVERIFY(folded({mbox, eml}) == QList<Evidence>{mbox});
    QCOMPARE(newsOf(eml, {mbox}), EvidenceNews::None);
    Evidence app = mbox;
    app.kind = EvidenceKind::ConnectedApp;
    Evidence other = app;
    other.source = QStringLiteral("meta");
    QVERIFY(!saysTheSame(app, other));
}

/// Mailboxes read in any order, and again, count the same.
void TestEvidence::nothingIsLostOrDoubledInAnyOrder()
{
    const auto order = [](int count, int from, int to) { return mail(EvidenceKind::Purchase, count, day(from), day(to)); };
    QList<Evidence> all{order(2, 1, 3), order(9, 5, 12), order(10, 1, 10), order(3, 14, 14), order(1, 2, 2)};
    const auto isBefore = [](const Evidence& a, const Evidence& b) { return a.count < b.count; };
    std::sort(all.begin(), all.end(), isBefore);
    do {
        QList<Evidence> stored;
        for (const Evidence& one : all) {
            if (newsOf(one, stored) != EvidenceNews::None)
                stored.append(one);
        }
        QVERIFY(folded(stored) == folded(all));
        for (const Evidence& one : all)
            QCOMPARE(newsOf(one, stored), EvidenceNews::None);
    } while (std::next_permutation(all.begin(), all.end(), isBefore));
    QCOMPARE(folded(all).constFirst().count, 14);
    QCOMPARE(newsOf(order(2, 1, 3), {order(10, 1, 10)}), EvidenceNews::Later);
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

void TestEvidence::onlySomeKindsTellOfABeginning()
{
    const Evidence closed = mail(EvidenceKind::Security, 1, day(5), day(6));
    QVERIFY(!beganOn({closed}).isValid());
    QVERIFY(!beganOn({closed, mail(EvidenceKind::Purchase, 1, day(1), day(2)), mail(EvidenceKind::SignUp, 1, {}, day(2))}).isValid());
    QCOMPARE(beganOn({closed, mail(EvidenceKind::SignUp, 1, day(7), day(7))}), day(5)); // it was there before the welcome
    QCOMPARE(beganOn({closed, mail(EvidenceKind::ConnectedApp, 1, day(3), {})}), day(3));
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
