// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/list_run.h"
#include "imports/reuse.h"
#include "main/test_program.h"
#include "sample_answers.h"
#include "support/test_text.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace recourse;
using base::Code;
using imports::ListRun;
using model::Account;

namespace {

const char* const kHead = "name,url,username,password\n";

QByteArray row(const char* site, const char* password)
{
    return QByteArray(site) + ",https://" + site + ".example/,ann," + password + '\n';
}

const char* const kSharedLogins = R"({"source": "test", "source_url": "https://example.org", "licence": "none", "copyright": "none",
    "as_of": "2026-11-01", "groups": [
    {"kind": "shared", "domains": ["a.example", "b.example"]},
    {"kind": "renamed", "from": ["c.example"], "to": ["d.example"]},
    {"kind": "former", "domains": ["e.example", "f.example"]}]})";

domains::DomainGroups sharedLogins()
{
    auto groups = domains::DomainGroups::parse(kSharedLogins);
    if (!groups)
        qFatal("%s", qPrintable(test::errorText(groups.error())));
    return std::move(*groups);
}

domains::AppDomains apps()
{
    auto apps = domains::AppDomains::parse(R"({"source": "test", "as_of": "2026-11-01", "apps": {"com.site.app": "x.example", "com.group.app": "b.example"}})");
    if (!apps)
        qFatal("%s", qPrintable(test::errorText(apps.error())));
    return std::move(*apps);
}

/// As Chrome writes it.
QByteArray appRow(const char* app, const char* password)
{
    return QByteArray(",android://aGFzaA==@") + app + "/,ann," + password + '\n';
}

/// Firefox says when a password was changed.
const char* const kFirefoxHead = "url,username,password,httpRealm,formActionOrigin,guid,timeCreated,timeLastUsed,timePasswordChanged\n";

QByteArray firefoxRow(const char* site, const char* password, qint64 changed)
{
    return "https://" + QByteArray(site) + ".example,ann," + password + ",,,{" + site + "},1600000000000,1600000000000," + QByteArray::number(changed) + '\n';
}

} // namespace

/// Several files as one run, and what a run says to an inventory that was judged before.
class TestListRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsReuseOverFiles();
    void countsAnAccountOfTwoFilesOnce();
    void countsALoginOfSeveralSitesOnce();
    void countsASiteAndItsAppOnce();
    void sharedLoginsOfALaterRunSayNothingNew();
    void takesTheLaterPasswordOfAnAccount();
    void survivesAFileThatCannotBeRead();
    void givesTheSameAsOneFileAlone();
    void sameFilesAgainSayNothingNew();
    void partOfTheFilesSaysNothingNew();
    void newSharerJoinsTheGroup();
    void sharersOfSeveralImportsGetOneGroup();
    void endOfSharingIsSeen();
    void newSharingIsSeen();
    void leftGroupShrinks();
    void changedPasswordLosesItsCount();
    void countsStayWithThePassword();
    void countsAreTakenOver();
    void olderPasswordsSayNothing();
    void groupsAreCountedByTheirMembers();
    void anAccountOfTwoFilesHasOneAnswer();
    void listsWithoutPasswordsSayNothing();

private:
    /// A closed run over these files, all strengths known.
    [[nodiscard]] ListRun runOf(const QByteArrayList& files, const domains::DomainGroups& sharedLogins = {}, const domains::AppDomains& apps = {}) const
    {
        ListRun run(imports::Digests::None);
        int number = 0;
        for (const QByteArray& bytes : files) {
            QFile file(m_folder.filePath(QStringLiteral("list%1.csv").arg(number++)));
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("cannot write a file");
            file.close();
            if (const auto read = run.read(file.fileName(), {test::suffixList(), {}}, base::Progress::none()); !read)
                qFatal("%s", qPrintable(test::errorText(read.error())));
        }
        run.close(sharedLogins, apps);
        for (imports::UnjudgedList& list : run.lists()) {
            for (int account = 0; account < static_cast<int>(list.list().accounts.size()); ++account)
                list.facts().accounts[static_cast<std::size_t>(account)].password.strength = *list.strengthOf(account, base::Progress::none());
        }
        return run;
    }
    /// What a vault holds after the run went in on top of `before`.
    [[nodiscard]] static std::vector<Account> stored(ListRun run, std::vector<Account> before, qint64 import)
    {
        auto standings = run.standings(before);
        for (std::size_t list = 0; list < run.lists().size(); ++list) {
            if (list > 0) {
                for (imports::Standing& standing : standings[list]) {
                    if (!standing.judgement.judgedBy.stored())
                        standing.judgement.judgedBy.value = import;
                }
            }
            auto plan = imports::planMerge(run.lists()[list].list(), before, standings[list]);
            for (Account& account : imports::addedAccounts(plan, run.lists()[list].list())) {
                account.id.value = static_cast<qint64>(before.size()) + 1;
                if (!account.password.judgedBy.stored())
                    account.password.judgedBy.value = import;
                before.push_back(account);
            }
            for (Account& account : plan.changed) {
                if (!account.password.judgedBy.stored())
                    account.password.judgedBy.value = import;
                before[static_cast<std::size_t>(account.id.value) - 1] = account;
            }
        }
        return before;
    }
    [[nodiscard]] static const Account& find(const std::vector<Account>& accounts, const char* site)
    {
        const QString domain = QString::fromLatin1(site) + QStringLiteral(".example");
        const auto found = std::find_if(accounts.begin(), accounts.end(), [&](const Account& account) { return account.domain == domain; });
        return found == accounts.end() ? (qFatal("no account at %s", site), accounts.front()) : *found;
    }
    [[nodiscard]] static bool share(const Account& one, const Account& other)
    {
        return one.password.reuseGroup > 0 && one.password.reuseGroup == other.password.reuseGroup && one.password.judgedBy == other.password.judgedBy;
    }
    static std::pair<int, int> outcome(const imports::MergePlan& plan) { return {static_cast<int>(plan.changed.size()), plan.known}; }

    QTemporaryDir m_folder;
};

void TestListRun::findsReuseOverFiles()
{
    ListRun run = runOf({kHead + row("a", "hunter-2") + row("b", "x9#Lq2!vR7pZ"), kHead + row("c", "hunter-2") + row("d", "unique-17"),
        kHead + row("e", "hunter-2") + row("f", "x9#Lq2!vR7pZ")});
    const auto judgement = [&](std::size_t list, std::size_t account) { return run.lists()[list].list().accounts[account].password; };
    QCOMPARE(judgement(0, 0).reusedCount, 3);
    QCOMPARE(judgement(1, 0).reuseGroup, judgement(0, 0).reuseGroup);
    QCOMPARE(judgement(2, 0).reuseGroup, judgement(0, 0).reuseGroup);
    QCOMPARE(judgement(0, 1).reusedCount, 2);
    QCOMPARE(judgement(2, 1).reuseGroup, judgement(0, 1).reuseGroup);
    QVERIFY(judgement(0, 1).reuseGroup != judgement(0, 0).reuseGroup);
    QCOMPARE(judgement(1, 1).reusedCount, 1);
    QCOMPARE(judgement(1, 1).reuseGroup, 0);
}

void TestListRun::countsALoginOfSeveralSitesOnce()
{
    const auto groups = sharedLogins();
    const auto judgements = [&](const QByteArrayList& files) {
        ListRun run = runOf(files, groups);
        std::vector<std::pair<int, bool>> all; // count, in a group
        for (const imports::UnjudgedList& list : run.lists()) {
            for (const Account& account : list.list().accounts)
                all.emplace_back(account.password.reusedCount, account.password.reuseGroup > 0);
        }
        return all;
    };
    using All = std::vector<std::pair<int, bool>>;
    QCOMPARE(judgements({kHead + row("a", "hunter-2") + row("b", "hunter-2")}), (All{{1, true}, {1, true}}));
    QCOMPARE(judgements({kHead + row("a", "hunter-2"), kHead + row("b", "hunter-2")}), (All{{1, true}, {1, true}}));
    QCOMPARE(judgements({kHead + row("a", "hunter-2") + row("b", "hunter-2") + row("x", "hunter-2")}), (All{{2, true}, {2, true}, {2, true}}));
    // Two passwords are two, another login is another account, and where one login once was good at both it is no more.
    QCOMPARE(judgements({kHead + row("a", "hunter-2") + row("b", "hunter-3")}), (All{{1, false}, {1, false}}));
    QCOMPARE(judgements({kHead + row("a", "hunter-2") + row("b", "hunter-2").replace(",ann,", ",bob,")}), (All{{2, true}, {2, true}}));
    QCOMPARE(judgements({kHead + row("e", "hunter-2") + row("f", "hunter-2")}), (All{{2, true}, {2, true}}));
    QCOMPARE(judgements({kHead + row("c", "hunter-2") + row("d", "hunter-2")}), (All{{1, true}, {1, true}}));
}

void TestListRun::countsASiteAndItsAppOnce()
{
    const auto groups = sharedLogins();
    const auto known = apps();
    const auto counts = [&](const QByteArrayList& files) {
        const auto accounts = stored(runOf(files, groups, known), {}, 1);
        if (!imports::recountReuse(accounts, groups, known).empty())
            qFatal("counting again is news");
        QList<int> all;
        for (const Account& account : accounts)
            all.append(account.password.reusedCount);
        return all;
    };
    QCOMPARE(counts({kHead + row("x", "hunter-2") + appRow("com.site.app", "hunter-2")}), QList<int>({1, 1}));
    QCOMPARE(counts({kHead + appRow("com.site.app", "hunter-2"), kHead + row("x", "hunter-2")}), QList<int>({1, 1}));
    QCOMPARE(counts({kHead + row("x", "hunter-2") + appRow("com.site.app", "hunter-2") + row("y", "hunter-2")}), QList<int>({2, 2, 2}));
    // The app of a site whose logins are good at another.
    QCOMPARE(counts({kHead + row("a", "hunter-2") + appRow("com.group.app", "hunter-2")}), QList<int>({1, 1}));
    // Another login, an app of no known site, and two apps of different sites.
    QCOMPARE(counts({kHead + row("x", "hunter-2").replace(",ann,", ",bob,") + appRow("com.site.app", "hunter-2")}), QList<int>({2, 2}));
    QCOMPARE(counts({kHead + row("x", "hunter-2") + appRow("com.other.app", "hunter-2")}), QList<int>({2, 2}));
    QCOMPARE(counts({kHead + appRow("com.group.app", "hunter-2") + appRow("com.site.app", "hunter-2")}), QList<int>({2, 2}));
}

void TestListRun::sharedLoginsOfALaterRunSayNothingNew()
{
    const auto groups = sharedLogins();
    const QByteArray list = kHead + row("a", "hunter-2") + row("b", "hunter-2") + row("x", "hunter-2");
    const auto first = stored(runOf({list}, groups), {}, 1);
    QVERIFY(stored(runOf({list}, groups), first, 2) == first);
    QVERIFY(stored(runOf({kHead + row("b", "hunter-2")}, groups), first, 2) == first);

    const auto pair = stored(runOf({kHead + row("a", "hunter-2") + row("b", "hunter-2")}, groups), {}, 1);
    QVERIFY(share(find(pair, "a"), find(pair, "b")));
    QVERIFY(stored(runOf({kHead + row("a", "hunter-2") + row("b", "hunter-2")}, groups), pair, 2) == pair);
    QVERIFY(stored(runOf({kHead + row("a", "hunter-2")}, groups), pair, 2) == pair);
    const auto joined = stored(runOf({kHead + row("a", "hunter-2") + row("x", "hunter-2")}, groups), pair, 2);
    QCOMPARE(find(joined, "x").password.reusedCount, 2);
    QCOMPARE(find(joined, "a").password.reusedCount, 2);

    // The other account gets another password: what is left is one login again.
    const auto apart = stored(runOf({kHead + row("a", "hunter-2") + row("b", "hunter-2") + row("x", "x9#Lq2!vR7pZ")}, groups), first, 2);
    QCOMPARE(find(apart, "a").password.reusedCount, 1);
    QCOMPARE(find(apart, "x").password.reusedCount, 1);
    QVERIFY(share(find(apart, "a"), find(apart, "b")));
}

void TestListRun::countsAnAccountOfTwoFilesOnce()
{
    ListRun run = runOf({kHead + row("a", "hunter-2"), kHead + row("a", "hunter-2") + row("b", "hunter-3")});
    QCOMPARE(run.lists()[0].list().accounts[0].password.reusedCount, 1);
    QCOMPARE(run.lists()[1].list().accounts[0].password.reusedCount, 1);
    run = runOf({kHead + row("a", "hunter-2"), kHead + row("a", "hunter-2"), kHead + row("a", "hunter-2") + row("b", "hunter-2")});
    for (imports::UnjudgedList& list : run.lists())
        QCOMPARE(list.list().accounts[0].password.reusedCount, 2);
}

void TestListRun::takesTheLaterPasswordOfAnAccount()
{
    // Without days the first file that has one.
    ListRun run = runOf({kHead + row("a", ""), kHead + row("a", "monkey"), kHead + row("a", "x9#Lq2!vR7pZ") + row("b", "monkey")});
    QCOMPARE(run.lists()[2].list().accounts[1].password.reusedCount, 2);
    for (imports::UnjudgedList& list : run.lists())
        QCOMPARE(list.list().accounts[0].password.reusedCount, 2);
    // With days the latest.
    run = runOf({kFirefoxHead + firefoxRow("a", "monkey", 1600000000000), kFirefoxHead + firefoxRow("a", "x9#Lq2!vR7pZ", 1700000000000),
        kFirefoxHead + firefoxRow("a", "dragon", 1650000000000)});
    for (imports::UnjudgedList& list : run.lists())
        QCOMPARE(list.list().accounts[0].password.strength, 4);
}

void TestListRun::survivesAFileThatCannotBeRead()
{
    ListRun run = runOf({kHead + row("a", "hunter-2")}); // writes list0.csv
    ListRun again(imports::Digests::None);
    const auto missing = again.read(m_folder.filePath(QStringLiteral("missing.csv")), {test::suffixList(), {}}, base::Progress::none());
    QCOMPARE(missing.error().code, Code::FileMissing);
    VERIFY_OK(again.read(m_folder.filePath(QStringLiteral("list0.csv")), {test::suffixList(), {}}, base::Progress::none()));
    again.close();
    QCOMPARE(again.lists().size(), std::size_t{1});
    QCOMPARE(again.lists()[0].list().accounts.size(), std::size_t{1});
    ListRun none(imports::Digests::None);
    none.close();
    QVERIFY(none.lists().empty());
}

void TestListRun::givesTheSameAsOneFileAlone()
{
    const QByteArray bytes = kHead + row("a", "hunter-2") + row("b", "hunter-2") + row("c", "monkey") + row("d", "");
    const ListRun run = runOf({bytes});
    const auto list = test::readBytes(bytes.constData());
    VERIFY_OK(list);
    QCOMPARE(const_cast<ListRun&>(run).lists()[0].list().accounts, list->accounts);
}

void TestListRun::sameFilesAgainSayNothingNew()
{
    const QByteArrayList files{kHead + row("a", "hunter-2") + row("b", "hunter-2") + row("c", "monkey"), kHead + row("d", "hunter-2") + row("a", "hunter-2") + row("e", "monkey")};
    const std::vector<Account> inventory = stored(runOf(files), {}, 1);
    QVERIFY(share(find(inventory, "a"), find(inventory, "d")));
    ListRun again = runOf(files);
    const auto standings = again.standings(inventory);
    for (std::size_t i = 0; i < 2; ++i)
        QCOMPARE(outcome(imports::planMerge(again.lists()[i].list(), inventory, standings[i])), std::pair(0, 3));
}

void TestListRun::partOfTheFilesSaysNothingNew()
{
    const QByteArray first = kHead + row("a", "hunter-2") + row("b", "hunter-2");
    const std::vector<Account> inventory = stored(runOf({first, kHead + row("d", "hunter-2")}), {}, 1);
    const auto list = test::readBytes(first.constData());
    QCOMPARE(outcome(imports::planMerge(*list, inventory)), std::pair(0, 2));
    QCOMPARE(find(inventory, "a").password.reusedCount, 3);
}

void TestListRun::newSharerJoinsTheGroup()
{
    const std::vector<Account> before = stored(runOf({kHead + row("a", "hunter-2") + row("b", "hunter-2")}), {}, 1);
    const std::vector<Account> after = stored(runOf({kHead + row("a", "hunter-2") + row("b", "hunter-2") + row("c", "hunter-2")}), before, 2);
    QVERIFY(share(find(after, "a"), find(after, "c")));
    QVERIFY(share(find(after, "b"), find(after, "c")));
    for (const char* site : {"a", "b", "c"})
        QCOMPARE(find(after, site).password.reusedCount, 3);
    // Of a file without one of the group: it is in the same group nevertheless, and the others say nothing new.
    ListRun part = runOf({kHead + row("a", "hunter-2") + row("d", "hunter-2")});
    QCOMPARE(outcome(imports::planMerge(part.lists()[0].list(), before)), std::pair(0, 1));
    const std::vector<Account> more = stored(std::move(part), before, 3);
    QVERIFY(share(find(more, "b"), find(more, "d")));
    // And in turns with the first file nothing changes any more.
    ListRun first = runOf({kHead + row("a", "hunter-2") + row("b", "hunter-2")});
    QCOMPARE(outcome(imports::planMerge(first.lists()[0].list(), more)), std::pair(0, 2));
}

void TestListRun::sharersOfSeveralImportsGetOneGroup()
{
    std::vector<Account> apart = stored(runOf({kHead + row("a", "hunter-2")}), {}, 1);
    apart = stored(runOf({kHead + row("b", "hunter-2")}), apart, 2);
    QVERIFY(!share(find(apart, "a"), find(apart, "b")));
    apart = stored(runOf({kHead + row("c", "hunter-2") + row("d", "hunter-2")}), apart, 3);
    apart = stored(runOf({kHead + row("e", "hunter-2") + row("f", "hunter-2")}), apart, 4);
    const QByteArray all = kHead + row("a", "hunter-2") + row("b", "hunter-2") + row("c", "hunter-2") + row("d", "hunter-2") + row("e", "hunter-2") + row("f", "hunter-2");
    const std::vector<Account> one = stored(runOf({all}), apart, 5);
    for (const char* site : {"b", "c", "d", "e", "f"})
        QVERIFY2(share(find(one, "a"), find(one, site)), site);
    QCOMPARE(find(one, "a").password.judgedBy.value, 5); // no group was the only one
    QCOMPARE(find(one, "d").password.reusedCount, 6);
}

void TestListRun::endOfSharingIsSeen()
{
    // Equally strong, without any day: only that they no longer share shows that one was changed.
    const std::vector<Account> before = stored(runOf({kHead + row("a", "x9#Lq2!vR7pZ") + row("b", "x9#Lq2!vR7pZ") + row("c", "monkey")}), {}, 1);
    QCOMPARE(find(before, "a").password.reusedCount, 2);
    const std::vector<Account> after = stored(runOf({kHead + row("a", "x9#Lq2!vR7pZ") + row("b", "k4$Tn8?wQ1mY") + row("c", "monkey")}), before, 2);
    QCOMPARE(find(after, "a").password.reusedCount, 1);
    QCOMPARE(find(after, "b").password.reusedCount, 1);
    QCOMPARE(find(after, "c").password.judgedBy.value, 1);
}

void TestListRun::newSharingIsSeen()
{
    std::vector<Account> before = stored(runOf({kHead + row("a", "x9#Lq2!vR7pZ") + row("b", "k4$Tn8?wQ1mY")}), {}, 1);
    for (Account& account : before)
        account.password.pwnedCount = 0;
    const std::vector<Account> after = stored(runOf({kHead + row("a", "x9#Lq2!vR7pZ") + row("b", "x9#Lq2!vR7pZ")}), before, 2);
    QVERIFY(share(find(after, "a"), find(after, "b")));
    // They were compared before and differed: one is another password now, and nobody knows which.
    QCOMPARE(find(after, "a").password.pwnedCount, -1);
    QCOMPARE(find(after, "b").password.pwnedCount, -1);
}

void TestListRun::leftGroupShrinks()
{
    std::vector<Account> before = stored(runOf({kHead + row("a", "monkey") + row("b", "monkey") + row("c", "monkey")}), {}, 1);
    for (Account& account : before)
        account.password.pwnedCount = 980'000;
    const std::vector<Account> after = stored(runOf({kHead + row("a", "monkey") + row("b", "monkey") + row("c", "x9#Lq2!vR7pZ")}), before, 2);
    QCOMPARE(find(after, "a").password.reusedCount, 2);
    QVERIFY(share(find(after, "a"), find(after, "b")));
    QCOMPARE(find(after, "a").password.pwnedCount, 980'000); // c was seen to change, a was not
    QCOMPARE(find(after, "c").password.reusedCount, 1);
    QCOMPARE(find(after, "c").password.pwnedCount, -1);
}

void TestListRun::changedPasswordLosesItsCount()
{
    std::vector<Account> before = stored(runOf({kFirefoxHead + firefoxRow("a", "x9#Lq2!vR7pZ", 1600000000000)}), {}, 1);
    before.front().password.pwnedCount = 5;
    const std::vector<Account> same = stored(runOf({kFirefoxHead + firefoxRow("a", "x9#Lq2!vR7pZ", 1600000000000)}), before, 2);
    QCOMPARE(same.front().password, before.front().password);
    const std::vector<Account> changed = stored(runOf({kFirefoxHead + firefoxRow("a", "k4$Tn8?wQ1mY", 1700000000000)}), before, 2);
    QCOMPARE(changed.front().password.pwnedCount, -1);
    QCOMPARE(changed.front().password.judgedBy.value, 2);
}

void TestListRun::countsStayWithThePassword()
{
    std::vector<Account> before = stored(runOf({kHead + row("a", "hunter-2")}), {}, 1);
    before.front().password.pwnedCount = 17;
    const std::vector<Account> after = stored(runOf({kHead + row("a", "hunter-2") + row("b", "hunter-2")}), before, 2);
    QCOMPARE(find(after, "a").password.pwnedCount, 17); // judged anew for the new sharer, the password itself is the same
    QCOMPARE(find(after, "b").password.pwnedCount, -1); // not looked up
    QVERIFY(share(find(after, "a"), find(after, "b")));
}

void TestListRun::countsAreTakenOver()
{
    const std::vector<Account> before = stored(runOf({kHead + row("a", "hunter-2") + row("b", "hunter-2")}), {}, 1);
    ListRun run = runOf({kHead + row("a", "hunter-2")});
    run.lists()[0].facts().accounts[0].password.pwnedCount = 3;
    const std::vector<Account> after = stored(std::move(run), before, 2);
    QCOMPARE(find(after, "a").password.pwnedCount, 3);
    QVERIFY(share(find(after, "a"), find(after, "b"))); // the groups stay whole
}

/// An export from before the password was changed, imported late.
void TestListRun::olderPasswordsSayNothing()
{
    const QByteArray head("url,username,password,httpRealm,formActionOrigin,guid,timeCreated,timeLastUsed,timePasswordChanged\n");
    const auto line = [](const QByteArray& site, const QByteArray& password, const QByteArray& changed) {
        return "https://" + site + ".example,ann," + password + ",,,{" + site + "},1400000000000,1400000000000," + changed + '\n';
    };
    const QByteArray older = head + line("a", "abc", "1500000000000") + line("b", "abc", "1500000000000");
    const QByteArray newer = head + line("a", "k4$Tn8?wQ1mY-long-one", "1700000000000");
    const std::vector<Account> now = stored(runOf({newer}), {}, 1);
    const std::vector<Account> after = stored(runOf({older}), now, 2);
    QCOMPARE(find(after, "a").password, find(now, "a").password);
    QCOMPARE(find(after, "b").password.reusedCount, 1); // nobody has the old password any more but b
    QCOMPARE(find(after, "b").password.reuseGroup, 0);
    const std::vector<Account> again = stored(runOf({older}), after, 3);
    QVERIFY(again == after);
    // Both in one run: the newer file's counts, in any order.
    for (const QByteArrayList& files : {QByteArrayList{older, newer}, QByteArrayList{newer, older}}) {
        const std::vector<Account> both = stored(runOf(files), now, 2);
        QCOMPARE(find(both, "a").password.strength, find(now, "a").password.strength);
    }
}

/// What the vault counts after each import: by the accounts that share, whether a file has them or not.
void TestListRun::groupsAreCountedByTheirMembers()
{
    const auto counted = [](std::vector<Account> accounts, const domains::DomainGroups& groups = {}) {
        for (const imports::ReuseCount& count : imports::recountReuse(accounts, groups, {}))
            accounts[static_cast<std::size_t>(count.account.value) - 1].password.reusedCount = count.reusedCount;
        if (!imports::recountReuse(accounts, groups, {}).empty())
            qFatal("counting again is news");
        return accounts;
    };
    const QByteArray head("name,url,username,password\n");
    const auto line = [](const QByteArray& site, const QByteArray& password) { return site + ",https://" + site + ".example,ann," + password + '\n'; };
    // a and b share; then a and c: all three do.
    std::vector<Account> accounts = counted(stored(runOf({head + line("a", "hunter2") + line("b", "hunter2")}), {}, 1));
    accounts = counted(stored(runOf({head + line("a", "hunter2") + line("c", "hunter2")}), accounts, 2));
    for (const char* site : {"a", "b", "c"})
        QCOMPARE(find(accounts, site).password.reusedCount, 3);
    // Two of them get new ones, in files that do not have the third.
    accounts = counted(stored(runOf({head + line("a", "k4$Tn8?wQ1mY")}), accounts, 3));
    QCOMPARE(find(accounts, "b").password.reusedCount, 2);
    accounts = counted(stored(runOf({head + line("c", "x9#Lq2!vR7pZ")}), accounts, 4));
    QCOMPARE(find(accounts, "b").password.reusedCount, 1);
    QVERIFY(find(accounts, "b").password.reuseGroup > 0); // who left may come back: an import can be taken back
}

void TestListRun::anAccountOfTwoFilesHasOneAnswer()
{
    // Only the second file knows the later day; both must come to the same judgement.
    std::vector<Account> before = stored(runOf({kFirefoxHead + firefoxRow("a", "x9#Lq2!vR7pZ", 1600000000000)}), {}, 1);
    before.front().password.pwnedCount = 5;
    ListRun run = runOf({kHead + row("a", "x9#Lq2!vR7pZ"), kFirefoxHead + firefoxRow("a", "k4$Tn8?wQ1mY", 1700000000000)});
    const auto standings = run.standings(before);
    QVERIFY(standings[0][0].judgement == standings[1][0].judgement);
    QVERIFY(!standings[0][0].judgement.judgedBy.stored());
    QCOMPARE(standings[0][0].judgement.pwnedCount, -1);
    QCOMPARE(stored(std::move(run), before, 2).front().password.pwnedCount, -1);
}

void TestListRun::listsWithoutPasswordsSayNothing()
{
    std::vector<Account> before = stored(runOf({kHead + row("a", "hunter-2") + row("b", "hunter-2")}), {}, 1);
    before.front().password.pwnedCount = 9;
    const std::vector<Account> after = stored(runOf({kHead + row("a", "") + row("b", "")}), before, 2);
    QCOMPARE(after, before);
}

RECOURSE_TEST(TestListRun, QCoreApplication)
#include "test_list_run.moc"
