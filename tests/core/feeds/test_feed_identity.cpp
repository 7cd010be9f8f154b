// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping_fixture.h"
#include "main/test_program.h"

using namespace recourse;
using base::Code;
using model::FeedChangeKind;
using test::Keeping;

namespace {

/// Sixty notices of Delaware, their ids with a prefix; none without one.
QByteArray delaware(const QByteArray& prefix, int count = 60)
{
    QByteArray list = "[";
    for (int i = 0; i < count; ++i) {
        list += list.size() > 1 ? ",{" : "{";
        if (!prefix.isEmpty())
            list += "\":id\":\"" + prefix + QByteArray::number(i) + "\",";
        list += "\"company_name\":\"Firm " + QByteArray::number(i) + "\",\"date_of_breach\":\"2023-06-01T00:00:00.000\",\"date_of_notice\":\"2023-07-01T00:00:00.000\"}";
    }
    return list + ']';
}

feeds::FeedDefinition ownList()
{
    feeds::FeedDefinition own;
    own.id = QStringLiteral("own-x");
    own.own = true;
    own.reader = QStringLiteral("mapped");
    own.kind = feeds::feed_kind::kBreaches;
    own.shrinkGuard = 0.05;
    own.refreshHours = 24;
    own.minimumEntries = 1;
    own.maxBytes = 1 << 20;
    own.mapping.columns = {{QStringLiteral("name"), QStringLiteral("Org")}, {QStringLiteral("disclosed"), QStringLiteral("Told")}};
    return own;
}

/// `count` rows, one a day from the first of January.
QByteArray ownRows(int count)
{
    QByteArray list = "Org,Told\n";
    for (int i = 0; i < count; ++i)
        list += "Firm " + QByteArray::number(i) + ',' + QDate(2026, 1, 1).addDays(i).toString(Qt::ISODate).toLatin1() + '\n';
    return list;
}

} // namespace

class TestFeedIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsRecordsInAnotherSpelling();
    void knowsRecordsUnderNewIds();
    void pairsWithKeysOfBefore();
    void tellsACorrectionAsAChange();
    void takesNoGuessAmongSeveral();
    void followsCorrectionsOfSupersededRecords();
    void withdrawsBesideWhatWasKept();
    void saysNothingOfNewColumns();
    void takesAShortenedFileIfTold();
    void takesCorrectedDaysOfAnOwnList();
    void agesNoListByDaysToCome();
    void agesNoListByWhatWasTakenBack();
    void keepsTextsOfAnotherPart();
    void withdrawsNothingFromNews();
    void passesOverALineThatWasCut();
};

void TestFeedIdentity::knowsRecordsInAnotherSpelling()
{
    Keeping keeping("ca-oag");
    keeping.store(*keeping.readFile(QByteArray(test::kCaliforniaHeader) + "Acme  Bank,\"05/12/2026, 05/14/2026\",08/03/2026\nOther,,08/04/2026\n"));

    const auto again = keeping.readFile(QByteArray(test::kCaliforniaHeader) + "ACME Bank,\"2026-05-14, 2026-05-12\",2026-08-03\nOther,n/a,2026-08-04\n");

    VERIFY_OK(again);
    QCOMPARE(again->added, 0);
    QCOMPARE(again->withdrawnCount, 0);
}

void TestFeedIdentity::knowsRecordsUnderNewIds()
{
    Keeping keeping("de-ag");
    keeping.store(*keeping.readFile(delaware("row-")));
    for (const QByteArray& form : {delaware({}), delaware("new-"), delaware("row-")}) {
        const auto again = keeping.readFile(form);
        VERIFY_OK(again);
        QCOMPARE(again->added, 0);
        QCOMPARE(again->withdrawnCount, 0);
        keeping.store(*again);
        QCOMPARE(keeping.known.size(), std::size_t{60});
    }
}

void TestFeedIdentity::pairsWithKeysOfBefore()
{
    Keeping keeping("ca-oag");
    const QByteArray list = test::california(60);
    keeping.store(*keeping.readFile(list));
    for (std::size_t i = 0; i < keeping.known.size(); ++i)
        keeping.known[i].feedId = QStringLiteral("before-%1").arg(i);
    // Such a vault may have each of them twice by now.
    const std::vector<model::Breach> once = keeping.known;
    for (model::Breach twin : once) {
        twin.id = {static_cast<qint64>(keeping.known.size()) + 1};
        twin.feedId += QStringLiteral("-again");
        keeping.known.push_back(twin);
    }

    const auto again = keeping.readFile(list);

    VERIFY_OK(again);
    QCOMPARE(again->added, 0);
    QCOMPARE(again->withdrawnCount, 0); // half of them are too many to be withdrawn at once
    QCOMPARE(again->kept.size(), 60);
    QVERIFY(again->kept.contains(QStringLiteral("before-7-again")));
}

void TestFeedIdentity::tellsACorrectionAsAChange()
{
    Keeping keeping("ca-oag");
    keeping.store(*keeping.readFile(test::california(60) + "Fabrikam,05/12/2026,08/07/2026\n"));
    const model::BreachId id = keeping.known.back().id;

    const auto corrected = keeping.readFile(test::california(60) + "\"Fabrikam, Inc.\",\"05/12/2026, 05/14/2026\",08/07/2026\n");

    VERIFY_OK(corrected);
    QCOMPARE(corrected->added, 0);
    QCOMPARE(corrected->changed, 1);
    QCOMPARE(corrected->withdrawnCount, 0);
    QCOMPARE(corrected->changes.size(), std::size_t{1});
    QCOMPARE(corrected->changes[0].kind, FeedChangeKind::Changed);
    QVERIFY(corrected->changes[0].fields.contains(QStringLiteral("occurred")));
    QCOMPARE(corrected->changedOrAdded[0].id, id);
    QCOMPARE(corrected->changedOrAdded[0].feedId, keeping.known.back().feedId);
}

void TestFeedIdentity::takesNoGuessAmongSeveral()
{
    Keeping keeping("ca-oag");
    const QByteArray rest = test::california(60);
    keeping.store(*keeping.readFile(rest + "Fabrikam,05/12/2026,08/07/2026\nFabrikam,01/12/2026,08/07/2026\n"));

    const auto other = keeping.readFile(rest + "Fabrikam,05/12/2026,08/07/2026\nFabrikam,02/02/2026,08/07/2026\nFabrikam,03/03/2026,08/07/2026\n");

    VERIFY_OK(other);
    QCOMPARE(other->added, 2);
    QCOMPARE(other->withdrawnCount, 1);
    const auto nameless = keeping.readFile(rest + "Fabrikam,05/12/2026,08/07/2026\nFabrikam,01/12/2026,08/07/2026\n,,08/07/2026\n");
    VERIFY_OK(nameless);
    QCOMPARE(nameless->added, 1);
}

void TestFeedIdentity::followsCorrectionsOfSupersededRecords()
{
    Keeping keeping("ca-oag");
    keeping.definition = ownList();
    keeping.definition.mapping.columns.insert(QStringLiteral("id"), QStringLiteral("Case"));
    keeping.definition.mapping.columns.insert(QStringLiteral("superseded_by"), QStringLiteral("By"));
    keeping.store(*keeping.readFile("Org,Told,Case,By\nOne,2026-01-01,a1,a2\nTwo,2026-02-01,a2,\n"));

    const auto renumbered = keeping.readFile("Org,Told,Case,By\nOne,2026-01-01,b1,b2\nTwo,2026-02-01,b2,\n");

    VERIFY_OK(renumbered);
    QCOMPARE(renumbered->added + renumbered->changed + renumbered->withdrawnCount, 0);
}

void TestFeedIdentity::withdrawsBesideWhatWasKept()
{
    Keeping keeping("ca-oag");
    keeping.store(*keeping.readFile(test::california(60)));
    QByteArray other = test::kCaliforniaHeader;
    for (int i = 1; i <= 70; ++i)
        other += "Firm " + QByteArray::number(i) + ",,09/09/2026\n";
    const auto first = keeping.readFile(other);
    VERIFY_OK(first);
    QCOMPARE(first->withdrawnCount, 0);
    QCOMPARE(first->kept.size(), 60);
    QCOMPARE(first->notes.size(), 1);
    keeping.store(*first);

    const auto second = keeping.readFile(other.left(other.lastIndexOf("Firm 70")));

    VERIFY_OK(second);
    QCOMPARE(second->withdrawnCount, 1);
    QCOMPARE(second->changes[0].kind, FeedChangeKind::Withdrawn);
    QCOMPARE(second->kept.size(), 60);
    QVERIFY(second->notes.isEmpty());
    keeping.store(*second);
    const auto back = keeping.readFile(other + "Shop 1,04/21/2026,08/07/2026\n");
    VERIFY_OK(back);
    QCOMPARE(back->kept.size(), 59);
}

void TestFeedIdentity::saysNothingOfNewColumns()
{
    Keeping keeping("de-ag");
    const QByteArray one = R"([{":id":"1","company_name":"A","date_of_notice":"2023-07-01","Some Column":"2021 Feb 04 12:00:00 AM","other":"1,234"}])";
    keeping.store(*keeping.readFile(one));
    const auto same = keeping.readFile(R"([{":id":"1","company_name":"A","date_of_notice":"2023-07-01","some_column":"2021-02-04T00:00:00.000","Other":"1234"}])");
    VERIFY_OK(same);
    QCOMPARE(same->changedOrAdded.size(), std::size_t{1}); // its digest alone
    QCOMPARE(same->changedOrAdded[0].extra, keeping.known[0].extra);
    QCOMPARE(same->changed, 0);
    const auto more = keeping.readFile(R"([{":id":"1","company_name":"A","date_of_notice":"2023-07-01","new_column":"x"}])");
    VERIFY_OK(more);
    QCOMPARE(more->changed, 0);
    QVERIFY(more->changes.empty());
    QCOMPARE(more->changedOrAdded[0].extra, QByteArray(R"({"newcolumn":"x"})"));
}

void TestFeedIdentity::takesAShortenedFileIfTold()
{
    Keeping keeping("ca-oag");
    keeping.definition = ownList();
    keeping.store(*keeping.readFile(ownRows(40)));
    COMPARE_ERROR(keeping.readFile(ownRows(30)), Code::FeedShrunk);

    const auto replaced = keeping.readFile(ownRows(30), feeds::ListUse::Replace);

    VERIFY_OK(replaced);
    QCOMPARE(replaced->withdrawnCount, 10);
    QCOMPARE(replaced->state.entries, 30);
    QVERIFY(replaced->kept.isEmpty() && replaced->notes.isEmpty());
}

void TestFeedIdentity::takesCorrectedDaysOfAnOwnList()
{
    Keeping keeping("ca-oag");
    keeping.definition = ownList();
    keeping.store(*keeping.readFile(ownRows(40)));
    QByteArray list = ownRows(40);
    list.replace("Firm 39,2026-02-09", "Firm 39,2025-02-09");

    const auto corrected = keeping.readFile(list);

    VERIFY_OK(corrected);
    QCOMPARE(corrected->added + corrected->changed, 1);
    QVERIFY(corrected->notes.isEmpty());
}

/// A slip of the pen in a date does not make every later list an older one.
void TestFeedIdentity::agesNoListByDaysToCome()
{
    const auto withTypo = [](const char* day) { return test::california(30) + "Typo Co,01/05/2026," + day + "\n"; };
    Keeping keeping("ca-oag");
    keeping.store(*keeping.readFile(withTypo("08/07/2062")));

    const auto corrected = keeping.readFile(withTypo("08/07/2026"));
    VERIFY_OK(corrected);
    QCOMPARE(corrected->added + corrected->changed, 1);
    QVERIFY(corrected->notes.isEmpty());
    keeping.store(*corrected);

    QByteArray next = withTypo("08/07/2026") + "New Co,,08/09/2026\n";
    next.replace("Shop 7,04/21/2026,08/07/2026\n", "");
    const auto later = keeping.readFile(next);
    VERIFY_OK(later);
    QCOMPARE(later->added, 1);
    QCOMPARE(later->withdrawnCount, 1);
}

void TestFeedIdentity::agesNoListByWhatWasTakenBack()
{
    Keeping keeping("ca-oag");
    keeping.store(*keeping.readFile(test::california(30) + "Late Co,,08/20/2026\n"));
    keeping.store(*keeping.readFile(test::california(30), feeds::ListUse::Replace));

    QByteArray next = test::california(30) + "New Co,,08/15/2026\n";
    next.replace("Shop 7,04/21/2026,08/07/2026\n", "");
    const auto later = keeping.readFile(next);
    VERIFY_OK(later);
    QCOMPARE(later->added, 1);
    QCOMPARE(later->withdrawnCount, 1);
    QVERIFY(later->notes.isEmpty());
}

void TestFeedIdentity::keepsTextsOfAnotherPart()
{
    const QByteArray header = "Name of Covered Entity,Individuals Affected,Breach Submission Date,Type of Breach,Web Description\n";
    Keeping keeping("hhs-ocr");
    keeping.store(*keeping.readFile(header + "A,500,08/10/2020,Theft,\nB,600,08/12/2020,Theft,\n"));
    keeping.store(*keeping.readFile(header + "A,5000,08/10/2020,Theft,\"The PHI involved included names and Social Security numbers.\"\n"));
    QVERIFY(keeping.known[0].dataClasses.contains(QStringLiteral("national_id")));

    const auto older = keeping.readFile(header + "A,500,08/10/2020,Theft,\n");

    VERIFY_OK(older);
    QCOMPARE(older->changedOrAdded[0].description, keeping.known[0].description);
    QCOMPARE(older->changedOrAdded[0].dataClasses, keeping.known[0].dataClasses);
    QCOMPARE(older->notes.size(), 1);
    QVERIFY2(older->notes[0].contains(QStringLiteral("2020-08-10")) && older->notes[0].contains(QStringLiteral("2020-08-12")), qPrintable(older->notes[0]));
}

void TestFeedIdentity::withdrawsNothingFromNews()
{
    Keeping keeping("ca-oag");
    keeping.definition = ownList();
    keeping.definition.mapping.columns = {{QStringLiteral("name"), QStringLiteral("title")}, {QStringLiteral("id"), QStringLiteral("id")}};
    const auto window = [](int first) {
        QByteArray xml = "<rss><channel>";
        for (int i = first; i < first + 10; ++i)
            xml += "<item><title>Firm " + QByteArray::number(i) + "</title><guid>g" + QByteArray::number(i) + "</guid></item>";
        return xml + "</channel></rss>";
    };
    keeping.server.serve("/", window(1));
    keeping.store(*keeping.refresh());
    keeping.server.serve("/", window(3));

    const auto later = keeping.refresh();

    VERIFY_OK(later);
    QCOMPARE(later->added, 2);
    QCOMPARE(later->withdrawnCount, 0);
    QCOMPARE(later->state.entries, 12);
}

void TestFeedIdentity::passesOverALineThatWasCut()
{
    Keeping keeping("ca-oag");
    keeping.definition = ownList();
    keeping.server.serve("/", ownRows(40));
    keeping.store(*keeping.refresh());
    keeping.server.serve("/", ownRows(40).chopped(3));

    const auto cut = keeping.refresh();

    VERIFY_OK(cut);
    QCOMPARE(cut->added + cut->changed + cut->withdrawnCount, 0);
    QCOMPARE(cut->entries, 39);
    QCOMPARE(cut->notes.size(), 1);
    VERIFY_OK(keeping.readFile(ownRows(40).chopped(1))); // by hand one may leave it out
    QCOMPARE(keeping.readFile(ownRows(40).chopped(1))->entries, 40);
}

RECOURSE_TEST(TestFeedIdentity, QCoreApplication)
#include "test_feed_identity.moc"
