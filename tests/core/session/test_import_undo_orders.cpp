// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "session_fixture.h"

#include "session/account_jobs.h"
#include "vault/account_repository.h"
#include "vault/database.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

using namespace recourse;
using test::OpenSession;

namespace {

struct File
{
    const char* name;
    QByteArray content;
    QStringList domains; ///< of its accounts
};

/// Lists in several formats that have accounts in common, and evidence of accounts.
const std::array<File, 4>& files()
{
    static const std::array<File, 4> kFiles{{
        {"chrome.csv",
            "name,url,username,password\nA,https://a.example,u,CANARYaaa\nB,https://b.example,u,CANARYbbb\n",
            {QStringLiteral("a.example"), QStringLiteral("b.example")}},
        {"keepassxc.csv",
            "\"Group\",\"Title\",\"Username\",\"Password\",\"URL\",\"Notes\",\"TOTP\",\"Icon\",\"Last Modified\",\"Created\"\n"
            "\"Root/Kx\",\"A\",\"u\",\"x\",\"https://login.a.example\",\"\",\"\",\"0\",\"2023-01-01T00:00:00Z\",\"2022-01-01T00:00:00Z\"\n"
            "\"Root/Kx\",\"C\",\"u\",\"x\",\"https://c.example\",\"\",\"\",\"0\",\"2023-01-01T00:00:00Z\",\"2022-01-01T00:00:00Z\"\n",
            {QStringLiteral("a.example"), QStringLiteral("c.example")}},
        {"firefox.csv",
            "\"url\",\"username\",\"password\",\"httpRealm\",\"formActionOrigin\",\"guid\",\"timeCreated\",\"timeLastUsed\",\"timePasswordChanged\"\r\n"
            "\"https://www.a.example\",\"u\",\"CANARYaaa\",,\"\",\"{1}\",\"1600000000000\",\"1700000000000\",\"1690000000000\"\r\n"
            "\"https://b.example\",\"u\",\"CANARYbbb\",,\"\",\"{2}\",\"1600000000000\",\"1700000000000\",\"1690000000000\"\r\n"
            "\"https://c.example\",\"u\",\"x\",,\"\",\"{3}\",\"1600000000000\",\"1700000000000\",\"1690000000000\"",
            {QStringLiteral("a.example"), QStringLiteral("b.example"), QStringLiteral("c.example")}},
        {"answer.json", R"({"ann":["a.example","only-here.example"]})", {}},
    }};
    return kFiles;
}

/// Accounts whose first list is not among the undone files: what else that list said of the others is not known any more.
struct Only
{
    int undone = 0; ///< bits
    [[nodiscard]] bool has(const model::Account& account) const
    {
        const auto first = std::find_if(files().begin(), files().end(), [&](const File& file) { return file.domains.contains(account.domain); });
        return first == files().end() || (undone >> (first - files().begin()) & 1) == 0;
    }
};

/// What stands for an account, whatever ids it got.
QString wordsOf(const model::Account& account)
{
    const QStringList words{account.domain, account.host, account.otherHosts.join(u','), account.title, account.login, account.also.join(u','),
        account.tags.join(u','), account.created.toString(Qt::ISODate), account.lastUsed.toString(Qt::ISODate),
        account.passwordChanged.toString(Qt::ISODate), QString::number(account.password.strength)};
    return words.join(u'|');
}

} // namespace

/// Imports that are taken back in an order of the user's own.
class TestImportUndoOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_open = std::make_unique<OpenSession>(); }
    void cleanup() { m_open.reset(); }
    void nothingIsLeftWhateverTheOrder();
    void accountsOfTheOtherListsStay();
    void whatWasWorkedOnStays();
    void aFileTakenInTwiceStaysWithOne();
    void saysWhyAccountsStay();

private:
    model::ImportId imported(const File& file)
    {
        session::ImportRunRequest request;
        request.files.push_back({m_open->write(QString::fromLatin1(file.name), file.content), {}});
        const auto report = OpenSession::wait(session::commitImportRun(*m_open, request));
        if (!report || report->files[0].error)
            qFatal("%s cannot be imported", file.name);
        return report->files[0].report ? report->files[0].report->run.id : report->files[0].evidence->candidates.run.id;
    }
    std::vector<model::ImportId> importAll()
    {
        std::vector<model::ImportId> ids;
        for (const File& file : files())
            ids.push_back(imported(file));
        return ids;
    }
    vault::UndoResult undone(model::ImportId id)
    {
        auto result = OpenSession::wait(session::undoImport(*m_open, id));
        return result ? *result : (qFatal("%s", qPrintable(test::errorText(result.error()))), vault::UndoResult());
    }
    std::vector<model::Account> accounts()
    {
        return *m_open->session().withVault<std::vector<model::Account>>(
            [](vault::Vault& vault) { return vault::AccountRepository(vault.database()).all(); });
    }
    QStringList inventory(const Only& only = Only())
    {
        QStringList words;
        for (const model::Account& account : accounts()) {
            if (only.has(account))
                words << wordsOf(account);
        }
        words.sort();
        return words;
    }
    /// Rows of everything that an import brings, its report and its place in the history excepted.
    int rowsLeft()
    {
        return *m_open->session().withVault<int>([](vault::Vault& vault) -> base::Result<int> {
            int rows = 0;
            for (const char* table : {"accounts", "accounts_before", "services", "candidates", "candidate_evidence", "leak_signs", "exposures"}) {
                vault::Statement count = vault.database().prepare(QByteArray("SELECT count(*) FROM ").append(table).constData());
                const auto row = count.step();
                if (!row)
                    return row.error();
                rows += static_cast<int>(count.integer(0));
            }
            return rows;
        });
    }

    std::unique_ptr<OpenSession> m_open;
};

void TestImportUndoOrders::nothingIsLeftWhateverTheOrder()
{
    std::vector<std::size_t> order{0, 1, 2, 3};
    QHash<int, QStringList> leftAfter; // by the files that are undone, as bits
    do {
        const auto ids = importAll();
        QCOMPARE(accounts().size(), std::size_t{3});
        int bits = 0;
        for (const std::size_t place : order) {
            const auto result = undone(ids[place]);
            QCOMPARE(result.kept, 0);
            bits |= 1 << place;
            // Which was undone first makes no difference.
            if (!leftAfter.contains(bits))
                leftAfter.insert(bits, inventory());
            QCOMPARE(inventory(), leftAfter.value(bits));
        }
        QCOMPARE(rowsLeft(), 0);
    } while (std::next_permutation(order.begin(), order.end()));
}

void TestImportUndoOrders::accountsOfTheOtherListsStay()
{
    for (int bits = 1; bits < 1 << files().size(); ++bits) {
        const auto ids = importAll();
        QSet<QString> expected;
        for (std::size_t i = 0; i < ids.size(); ++i) {
            if ((bits >> i & 1) != 0)
                undone(ids[i]);
            else
                expected.unite({files()[i].domains.cbegin(), files()[i].domains.cend()});
        }
        QSet<QString> left;
        for (const model::Account& account : accounts())
            left.insert(account.domain);
        QCOMPARE(left, expected);
        const QStringList now = inventory(Only{bits});
        for (std::size_t i = 0; i < ids.size(); ++i) {
            if ((bits >> i & 1) == 0)
                undone(ids[i]);
        }
        QCOMPARE(rowsLeft(), 0);
        std::vector<model::ImportId> others;
        for (std::size_t i = 0; i < ids.size(); ++i) {
            if ((bits >> i & 1) == 0)
                others.push_back(imported(files()[i]));
        }
        QCOMPARE(now, inventory(Only{bits})); // as if only the others had been imported
        for (const model::ImportId id : others)
            undone(id);
    }
}

void TestImportUndoOrders::whatWasWorkedOnStays()
{
    std::vector<std::size_t> order{0, 1, 2, 3};
    do {
        std::vector<model::ImportId> ids{imported(files()[0]), imported(files()[1])};
        std::vector<model::Account> all = accounts();
        const auto edited = std::find_if(all.begin(), all.end(), [](const model::Account& account) { return account.domain == u"a.example"; });
        QVERIFY(edited != all.end());
        VERIFY_OK(OpenSession::wait(session::setAccount(*m_open, edited->id, {{QStringLiteral("tags"), QStringLiteral("mine")}})));
        const QString asEdited = wordsOf(*m_open->session().withVault<model::Account>(
            [&](vault::Vault& vault) { return vault::AccountRepository(vault.database()).byId(edited->id); }));
        ids.push_back(imported(files()[2]));
        ids.push_back(imported(files()[3]));
        for (const std::size_t place : order)
            undone(ids[place]);
        QCOMPARE(inventory(), QStringList{asEdited});
        VERIFY_OK(m_open->session().withVault<void>(
            [&](vault::Vault& vault) { return vault::AccountRepository(vault.database()).remove(edited->id); }));
    } while (std::next_permutation(order.begin(), order.end()));
}

void TestImportUndoOrders::aFileTakenInTwiceStaysWithOne()
{
    const model::ImportId first = imported(files()[0]);
    const QStringList before = inventory();
    const model::ImportId again = imported(files()[0]);
    QCOMPARE(undone(first).shared, 2);
    QCOMPARE(inventory(), before);
    QCOMPARE(undone(again).removed, 2);
    QCOMPARE(rowsLeft(), 0);
}

void TestImportUndoOrders::saysWhyAccountsStay()
{
    const auto ids = importAll();
    const std::vector<model::Account> all = accounts();
    const auto edited = std::find_if(all.begin(), all.end(), [](const model::Account& account) { return account.domain == u"b.example"; });
    VERIFY_OK(OpenSession::wait(session::setAccount(*m_open, edited->id, {{QStringLiteral("tags"), QStringLiteral("mine")}})));
    const auto result = undone(ids[0]);
    QCOMPARE(result.kept, 1);
    QVERIFY(result.keptAccounts == std::vector<model::AccountId>{edited->id});
    QCOMPARE(result.shared, 1);
    QCOMPARE(result.removed, 0);
}

RECOURSE_TEST(TestImportUndoOrders, QCoreApplication)
#include "test_import_undo_orders.moc"
