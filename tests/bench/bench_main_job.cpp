// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the main job against its peers and limits, all in one run. Prints one line a figure: what, median, aim, verdict.
// Run by packaging/bench.sh. Not a test: nothing here fails for being slow.
#include "base/atomic_file.h"
#include "feeds/reader.h"
#include "imports/account_list.h"
#include "imports/merge_plan.h"
#include "imports/unjudged_list.h"
#include "match/match.h"
#include "session/rules.h"
#include "vault/account_repository.h"
#include "vault/breach_repository.h"
#include "vault/import_repository.h"
#include "vault/vault.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamWriter>
#include <QtEndian>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

#ifndef Q_OS_WIN
#include <sys/resource.h>
#endif

using namespace recourse;

namespace {

constexpr int kRuns = 5;
constexpr int kRows = 100'000;
constexpr char kPassphrase[] = "seven quiet herons cross the canal";

[[noreturn]] void giveUp(const QString& why)
{
    std::fprintf(stderr, "bench: %s\n", qPrintable(why));
    std::exit(1);
}

template <class T> T take(base::Result<T> result)
{
    if (!result)
        giveUp(result.error().text());
    return std::move(*result);
}

double millisecondsOf(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Median over `runs` of what `measured` returns (milliseconds).
double median(int runs, const std::function<double()>& measured)
{
    std::vector<double> all;
    for (int i = 0; i < runs; ++i)
        all.push_back(measured());
    std::sort(all.begin(), all.end());
    return all[all.size() / 2];
}

void print(const char* what, double value, const char* unit, double aim, const char* aimWords)
{
    std::printf("%-62s %9.2f %-3s  aim %s  %s\n", what, value, unit, aimWords, value <= aim ? "met" : "MISSED");
    std::fflush(stdout);
}

double peakMegabytes()
{
#ifdef Q_OS_WIN
    return 0;
#else
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024.0;
#endif
}

/// A vault in a folder of its own; small key derivation, since that is measured apart.
class BenchVault
{
public:
    explicit BenchVault(const vault::KdfCost& cost = {8ULL << 20, 1})
    {
        const QString folder = m_folder.filePath(QStringLiteral("Bench.recourse"));
        auto created = vault::Vault::create(folder, base::SecretBytes::copyOf(kPassphrase), cost, m_clock);
        if (!created)
            giveUp(created.error().text());
        m_vault = std::move(created->vault);
    }
    vault::Vault& operator*() { return *m_vault; }
    vault::Database& database() { return m_vault->database(); }
    void close() { m_vault.reset(); }
    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("Bench.recourse")); }
    [[nodiscard]] const base::Clock& clock() const { return m_clock; }

private:
    base::SystemClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<vault::Vault> m_vault;
};

int committed(vault::Database& database, const QString& file, const session::Rules& rules)
{
    auto unjudged = take(imports::readUnjudgedList(file, {rules.suffixes, {}}, base::Progress::none()));
    const auto inventory = take(vault::AccountRepository(database).all());
    if (!unjudged.judgeKnown(inventory, base::Progress::none()))
        giveUp(QStringLiteral("judging was cancelled"));
    const imports::MergePlan plan = imports::planMerge(unjudged.list(), inventory);
    model::ImportRun run;
    run.format = unjudged.list().format;
    run.at = QDateTime::currentDateTimeUtc();
    run.records = unjudged.list().records;
    run.added = static_cast<int>(plan.added.size());
    const auto strengthOf = [&](std::size_t index) { return unjudged.strengthOf(plan.addedFrom[index], base::Progress::none()); };
    const int added = take(vault::ImportRepository(database).apply(run, plan.added, plan.changed, {}, strengthOf)).added;
    const auto list = take(std::move(unjudged).judged(base::Progress::none()));
    if (added != static_cast<int>(list.accounts.size()) || list.records < kRows / 2)
        giveUp(QStringLiteral("the import lost accounts: %1 of %2, %3 records").arg(added).arg(list.accounts.size()).arg(list.records));
    return added;
}

double importMilliseconds(const QString& file, const session::Rules& rules)
{
    BenchVault vault;
    int accounts = 0;
    const double spent = millisecondsOf([&] { accounts = committed(vault.database(), file, rules); });
    if (accounts == 0)
        giveUp(QStringLiteral("the import found nothing"));
    return spent;
}

double sqliteMilliseconds(const QString& csv)
{
    QTemporaryDir folder;
    QProcess sqlite;
    const QByteArray script = "CREATE TABLE t(name,url,username,password,note);\nCREATE INDEX i ON t(url,username);\n.mode csv\n.import --skip 1 '"
        + csv.toUtf8() + "' t\n";
    return millisecondsOf([&] {
        sqlite.start(QStringLiteral("sqlite3"), {folder.filePath(QStringLiteral("plain.db"))});
        sqlite.write(script);
        sqlite.closeWriteChannel();
        if (!sqlite.waitForFinished(300'000) || sqlite.exitCode() != 0)
            giveUp(QStringLiteral("sqlite3 .import failed"));
    });
}

double keepassMilliseconds(const QString& xml)
{
    QTemporaryDir folder;
    QProcess keepass;
    return millisecondsOf([&] {
        keepass.start(QStringLiteral("keepassxc-cli"), {QStringLiteral("import"), QStringLiteral("--set-password"), QStringLiteral("-t"), QStringLiteral("100"), xml,
            folder.filePath(QStringLiteral("peer.kdbx"))});
        keepass.write("abcdefgh12345\nabcdefgh12345\n");
        keepass.closeWriteChannel();
        if (!keepass.waitForFinished(900'000) || keepass.exitCode() != 0)
            giveUp(QStringLiteral("keepassxc-cli import failed: ") + QString::fromUtf8(keepass.readAllStandardError()));
    });
}

void generateCsv(const QString& file)
{
    const QString tool = QStringLiteral(RECOURSE_SHARED_DIR "/tools/gen_accounts.py");
    if (!QFile::exists(tool))
        giveUp(QStringLiteral("the generator ../shared/tools/gen_accounts.py is not here"));
    QProcess python;
    python.start(QStringLiteral("python3"), {tool, QStringLiteral("accounts"), QStringLiteral("--format"), QStringLiteral("chrome"), QStringLiteral("--count"),
        QString::number(kRows), QStringLiteral("--seed"), QStringLiteral("7"), QStringLiteral("--out"), file});
    if (!python.waitForFinished(300'000) || python.exitCode() != 0)
        giveUp(QStringLiteral("gen_accounts.py failed: ") + QString::fromUtf8(python.readAllStandardError()));
}

void writeString(QXmlStreamWriter& xml, const QString& key, const QString& value)
{
    xml.writeStartElement(QStringLiteral("String"));
    xml.writeTextElement(QStringLiteral("Key"), key);
    xml.writeTextElement(QStringLiteral("Value"), value);
    xml.writeEndElement();
}

/// The same accounts as KeePass 2 XML. Accounts carry no password, so each gets one of its own.
void writeKeepassXml(const QString& file, const std::vector<model::Account>& accounts)
{
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        giveUp(file);
    QXmlStreamWriter xml(&out);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("KeePassFile"));
    xml.writeStartElement(QStringLiteral("Meta"));
    xml.writeTextElement(QStringLiteral("Generator"), QStringLiteral("Recourse bench"));
    xml.writeEndElement();
    xml.writeStartElement(QStringLiteral("Root"));
    xml.writeStartElement(QStringLiteral("Group"));
    xml.writeTextElement(QStringLiteral("UUID"), QStringLiteral("AAAAAAAAAAAAAAAAAAAAAQ=="));
    xml.writeTextElement(QStringLiteral("Name"), QStringLiteral("Root"));
    quint64 number = 0;
    for (const model::Account& account : accounts) {
        QByteArray uuid(16, '\0');
        qToBigEndian(++number, uuid.data() + 8);
        uuid[0] = 1;
        xml.writeStartElement(QStringLiteral("Entry"));
        xml.writeTextElement(QStringLiteral("UUID"), QString::fromLatin1(uuid.toBase64()));
        writeString(xml, QStringLiteral("Title"), account.title);
        writeString(xml, QStringLiteral("UserName"), account.login);
        writeString(xml, QStringLiteral("Password"), QStringLiteral("pass-") + QString::number(number * 2654435761U, 36));
        writeString(xml, QStringLiteral("URL"), QStringLiteral("https://") + account.host);
        xml.writeEndElement();
    }
    xml.writeEndDocument();
}

void measureImport(const QString& csv, const session::Rules& rules)
{
    const double ours = median(kRuns, [&] { return importMilliseconds(csv, rules); });
    std::printf("%-62s %9.2f ms\n", "import of 100,000 Chrome rows, committed", ours);
    if (QStandardPaths::findExecutable(QStringLiteral("sqlite3")).isEmpty()) {
        std::printf("sqlite3 is not installed: no comparison\n");
        return;
    }
    const double peer = median(kRuns, [&] { return sqliteMilliseconds(csv); });
    std::printf("%-62s %9.2f ms\n", "sqlite3 .import of the same file, plain, indexed", peer);
    print("  ratio", ours / peer, "x", 3.0, "at most 3x");
}

void measureKeepass(const QString& folder, const QString& csv, const session::Rules& rules)
{
    const auto list = take(imports::readAccountList(csv, {rules.suffixes, {}}, base::Progress::none()));
    const QString xml = folder + QStringLiteral("/entries.xml");
    writeKeepassXml(xml, list.accounts);
    const double ours = median(3, [&] { return importMilliseconds(xml, rules); });
    std::printf("%-62s %9.2f ms\n", "import of the same entries as KeePass XML", ours);
    if (QStandardPaths::findExecutable(QStringLiteral("keepassxc-cli")).isEmpty()) {
        std::printf("keepassxc-cli is not installed: no comparison\n");
        return;
    }
    const double peer = keepassMilliseconds(xml);
    std::printf("%-62s %9.2f ms\n", "keepassxc-cli import of that file (one run)", peer);
    print("  ratio", ours / peer, "x", 0.2, "at most 0.2x");
}

std::vector<model::Breach> measureFeed(const session::Rules& rules)
{
    const QString file = QStringLiteral(RECOURSE_SHARED_DIR "/data/feeds/hibp/breaches-2025-11-14.json");
    const QByteArray bytes = take(base::readWholeFile(file, 8 << 20));
    const feeds::FeedDefinition* hibp = rules.feeds.find(QStringLiteral("hibp"));
    const std::string_view text(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    std::vector<model::Breach> breaches;
    double parsing = 0;
    const double both = median(kRuns, [&] {
        BenchVault vault;
        return millisecondsOf([&] {
            parsing = millisecondsOf([&] { breaches = take(feeds::readerOf(*hibp)->read(text, *hibp, rules.suffixes)).breaches; });
            model::FeedState state;
            state.id = QStringLiteral("hibp");
            const base::Status stored = vault::BreachRepository(vault.database()).applyRefresh(state, breaches, {}, QDate::currentDate());
            if (!stored)
                giveUp(stored.error().text());
        });
    });
    print("Have I Been Pwned's list (920 records) parsed and stored", both, "ms", 60.0, "60 ms");
    std::printf("%-62s %9.2f ms\n", "  of it parsing (last run)", parsing);
    for (std::size_t i = 0; i < breaches.size(); ++i)
        breaches[i].id.value = static_cast<qint64>(i) + 1;
    return breaches;
}

void measureMatch(const QString& csv, const session::Rules& rules, const std::vector<model::Breach>& breaches)
{
    auto accounts = take(imports::readAccountList(csv, {rules.suffixes, {}}, base::Progress::none())).accounts;
    const auto made = accounts;
    while (accounts.size() < kRows)
        accounts.push_back(made[accounts.size() % made.size()]);
    for (std::size_t i = 0; i < accounts.size(); ++i) {
        accounts[i].id.value = static_cast<qint64>(i) + 1;
        // The generator's services are invented: every third account moves to a service of the list, so that there is something to find.
        const model::Breach& breach = breaches[i % breaches.size()];
        if (i % 3 == 0 && !breach.domains.isEmpty())
            accounts[i].domain = breach.domains.first();
    }
    std::size_t found = 0;
    const double matching = median(kRuns, [&] {
        return millisecondsOf([&] { found = match::matchAll({accounts, breaches, QDate::currentDate()}).size(); });
    });
    print("100,000 accounts matched with 920 breaches, with reasons", matching, "ms", 150.0, "150 ms");
    std::printf("%-62s %9zu\n", "  exposures found", found);
}

void measureUnlock(const session::Rules& rules, const QString& csv)
{
    BenchVault vault(vault::KdfCost{});
    auto accounts = take(imports::readAccountList(csv, {rules.suffixes, {}}, base::Progress::none())).accounts;
    accounts.resize(std::min<std::size_t>(accounts.size(), 5000));
    model::ImportRun run;
    run.format = QStringLiteral("chrome-csv");
    run.added = static_cast<int>(accounts.size());
    take(vault::ImportRepository(vault.database()).apply(run, accounts, {}));
    vault.close();
    const auto wrong = base::SecretBytes::copyOf("not the passphrase");
    const auto right = base::SecretBytes::copyOf(kPassphrase);
    const double derivation = median(kRuns, [&] {
        return millisecondsOf([&] {
            if (vault::Vault::open(vault.folder(), wrong, vault::OpenMode::ReadWrite, vault.clock()).ok())
                giveUp(QStringLiteral("a wrong passphrase opened the vault"));
        });
    });
    const double unlocking = median(kRuns, [&] {
        return millisecondsOf([&] {
            auto opened = take(vault::Vault::open(vault.folder(), right, vault::OpenMode::ReadWrite, vault.clock()));
            take(vault::AccountRepository(opened->database()).all());
        });
    });
    std::printf("%-62s %9.2f ms\n", "key derivation (Argon2id, 256 MiB, 3 passes)", derivation);
    print("unlock and read 5,000 accounts, beyond key derivation", unlocking - derivation, "ms", 100.0, "100 ms");
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const auto rules = take(session::loadRules());
    QTemporaryDir folder;
    const QString csv = folder.filePath(QStringLiteral("chrome.csv"));
    generateCsv(csv);
    measureImport(csv, *rules);
    std::printf("%-62s %9.2f MB\n", "  peak memory so far", peakMegabytes());
    measureKeepass(folder.path(), csv, *rules);
    const auto breaches = measureFeed(*rules);
    measureMatch(csv, *rules, breaches);
    measureUnlock(*rules, csv);
    print("peak memory of the whole run (256 MiB of it for key derivation)", peakMegabytes(), "MB", 1024.0, "1024 MB");
    return 0;
}
