// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "session_fixture.h"

#include "session/discover_jobs.h"
#include "session/import_report_jobs.h"
#include "support/secret_exports.h"
#include "vault/vault.h"

#include <QCryptographicHash>
#include <QDirIterator>

using namespace recourse;
using test::OpenSession;

namespace {

const QByteArray kMail("From a@b Thu Jan  2 10:00:00 2020\nFrom: Shop <hello@shop-of-tests.com>\nTo: anna+shop@example.org\n"
                       "Subject: Welcome! Please confirm your account, cAnArY\nMessage-ID: <cAnArY@shop-of-tests.com>\nDate: Thu, 2 Jan 2020 10:00:00 +0000\n\nYour code is cAnArY\n");
const QByteArray kApps(R"(window.YTD.connected_application.part0 = [{"connectedApplication":{"organization":{"url":"https://me:cAnArY@planner-of-tests.com/?cAnArY"},"name":"Planner","id":"cAnArY"}}])");
const QByteArray kHistory(R"({"Browser History":[{"title":"cAnArY","url":"https://me:cAnArY@takeout-of-tests.com/login/cAnArY?cAnArY#cAnArY","time_usec":1617404690134513},{"title":"cAnArY","url":"https://takeout-of-tests.com/login","time_usec":1617404690134513}]})");
const QByteArray kUnknown("Wo;Wer;Womit;Was\nz.example;ann;cAnArY;cAnArY\n");

/// Everything in every table, as text.
base::Result<QByteArray> everyCell(const QString& folder, const base::Clock& clock)
{
    const auto vault = vault::Vault::open(folder, base::SecretBytes::copyOf("seven quiet herons cross the canal"), vault::OpenMode::ReadOnly, clock);
    if (!vault)
        return vault.error();
    vault::Database& database = (*vault)->database();
    QStringList tables;
    auto names = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'");
    for (auto step = names.step(); step && *step == vault::Fetched::Row; step = names.step())
        tables.append(names.text(0));
    QByteArray all;
    for (const QString& table : tables) {
        QStringList columns;
        auto info = database.prepare("SELECT name FROM pragma_table_info(?)");
        info.bind(1, table);
        for (auto step = info.step(); step && *step == vault::Fetched::Row; step = info.step())
            columns.append(QStringLiteral("quote(\"%1\")").arg(info.text(0)));
        const QByteArray sql = QStringLiteral("SELECT %1 FROM \"%2\"").arg(columns.join(QStringLiteral(" || ' ' || ")), table).toUtf8();
        auto cells = database.prepare(sql.constData());
        auto step = cells.step();
        for (; step && *step == vault::Fetched::Row; step = cells.step())
            all += table.toUtf8() + ": " + cells.text(0).toUtf8() + '\n';
        if (!step)
            return step.error();
    }
    return all;
}

} // namespace

/// What stands in the opened vault after everything that holds secrets was taken in. Files of ciphertext prove nothing; the cells do.
class TestVaultSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsNoneInAnyTable();

private:
    void takeInEverything(OpenSession& open);
};

void TestVaultSecrets::takeInEverything(OpenSession& open)
{
    session::ImportRunRequest request;
    int number = 0;
    for (const test::SecretExport& one : test::secretExports())
        request.files.push_back({open.write(QStringLiteral("in/%1/%2").arg(++number).arg(QLatin1String(one.name)), one.bytes), {}});
    request.files.push_back({open.write(QStringLiteral("in/apps.js"), kApps), {}});
    request.files.push_back({open.write(QStringLiteral("in/History.json"), kHistory), {}});
    session::ImportRequest unknown{open.write(QStringLiteral("in/unknown.csv"), kUnknown), {}};
    for (const char* choice : {"Wo=url", "Wer=login", "Womit=password"})
        unknown.csv.columns.push_back(*imports::columnChoiceFromWords(QString::fromLatin1(choice)));
    request.files.push_back(unknown);
    const auto report = OpenSession::wait(session::commitImportRun(open, request));
    VERIFY_OK(report);
    for (const session::FileOutcome& file : report->files)
        QVERIFY2(!file.error, file.error ? qPrintable(test::errorText(*file.error)) : "");
    const QStringList mailbox{open.write(QStringLiteral("in/Inbox.mbox"), kMail)};
    const auto found = OpenSession::wait(session::discoverMail(open, mailbox));
    VERIFY_OK(found);
    VERIFY_OK(OpenSession::wait(session::commitCandidates(open, session::candidatesOf(found->findings, mailbox))));
}

void TestVaultSecrets::keepsNoneInAnyTable()
{
    OpenSession open;
    takeInEverything(open);
    const auto accounts = OpenSession::wait(session::importHistory(open));
    VERIFY_OK(accounts);
    QVERIFY(accounts->size() > test::secretExports().size());
    session::lockVault(open);
    const auto cells = everyCell(open.path(QStringLiteral("Test.recourse")), open.clock());
    VERIFY_OK(cells);
    QVERIFY(cells->contains("a.example") && cells->contains("shop-of-tests.com") && cells->contains("planner-of-tests.com")); // or the search proves nothing
    const QByteArray digest = QCryptographicHash::hash(test::kSecret, QCryptographicHash::Sha1);
    const QByteArray text = cells->toLower();
    for (const QByteArray& secret : {QByteArray(test::kSecret), digest.toHex(), digest.toHex().left(10), QByteArray(test::kSecret).toHex(), QByteArray(test::kSecret).toBase64()}) {
        const qsizetype at = text.indexOf(secret.toLower());
        QVERIFY2(at < 0, text.mid(qMax<qsizetype>(0, at - 200), 300).constData());
    }
}

RECOURSE_TEST(TestVaultSecrets, QCoreApplication)
#include "test_vault_secrets.moc"
