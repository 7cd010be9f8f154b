// SPDX-License-Identifier: GPL-3.0-or-later
// Measures importing account lists against sqlite3 and keepassxc-cli, all in one run: a million rows of Chrome's, a hundred thousand
// entries of KeePass. Usage: bench_import [ROWS]. Run by packaging/bench.sh. Not a test: nothing here fails for being slow.
#include "bench_tools.h"
#include "formats/csv.h"
#include "imports/list_run.h"
#include "imports/merge_plan.h"
#include "session/rules.h"
#include "vault/account_repository.h"
#include "vault/import_line_repository.h"
#include "vault/import_repository.h"

#include <QCoreApplication>
#include <QStandardPaths>
#include <QXmlStreamWriter>
#include <QtEndian>

using namespace recourse;
using namespace recourse::bench;

namespace {

constexpr int kRuns = 3;
constexpr int kRows = 1'000'000; ///< of the list, if nothing else is asked for
constexpr int kEntries = 100'000;

/// Milliseconds of the parts of an import.
struct Parts
{
    double read = 0;
    double merge = 0;
    double store = 0;
    double finish = 0;
};

/// Reads, merges and stores a list as the program does.
int committed(vault::Database& database, const QString& file, const session::Rules& rules, Parts& parts)
{
    imports::ListRun lists(imports::Digests::None);
    parts.read = millisecondsOf([&] {
        if (const auto read = lists.read(file, {rules.suffixes, {}}, base::Progress::none()); !read)
            giveUp(read.error().text());
        lists.close();
    });
    imports::UnjudgedList& unjudged = lists.lists().front();
    imports::MergePlan plan;
    parts.merge = millisecondsOf([&] {
        const auto inventory = take(vault::AccountRepository(database).all());
        if (!unjudged.judgeKnown(inventory, base::Progress::none()))
            giveUp(QStringLiteral("judging was cancelled"));
        plan = imports::planMerge(unjudged.list(), inventory, lists.standings(inventory).front());
        unjudged.facts().lines = {};
    });
    model::ImportRun run;
    run.format = unjudged.list().format;
    run.at = QDateTime::currentDateTimeUtc();
    run.records = unjudged.list().records;
    run.added = static_cast<int>(plan.added.size());
    const auto accountAt = [&](std::size_t index) -> const model::Account& {
        return unjudged.list().accounts[static_cast<std::size_t>(plan.added[index].account)];
    };
    const auto at = [&](std::size_t index) {
        const imports::MergePlan::Added& added = plan.added[index];
        const int strength = take(unjudged.strengthOf(added.account, base::Progress::none()));
        return base::Result(vault::AddedAccount{&accountAt(index), added.password, strength});
    };
    const auto writeLines = [&](const model::ImportRun& stored) { return vault::ImportLineRepository(database).write(stored.id, plan.lines); };
    int added = 0;
    parts.store = millisecondsOf([&] { added = take(vault::ImportRepository(database).applyListed(run, {plan.added.size(), at, accountAt}, plan.changed, {}, {}, writeLines)).added; });
    parts.finish = millisecondsOf([&] {
        const auto list = take(std::move(unjudged).judged(base::Progress::none()));
        if (added != static_cast<int>(list.accounts.size()) || list.records < added)
            giveUp(QStringLiteral("the import lost accounts: %1 of %2, %3 records").arg(added).arg(list.accounts.size()).arg(list.records));
    });
    return added;
}

double importMilliseconds(const QString& file, const session::Rules& rules)
{
    BenchVault vault;
    int accounts = 0;
    Parts parts;
    const double spent = millisecondsOf([&] { accounts = committed(vault.database(), file, rules, parts); });
    if (accounts == 0)
        giveUp(QStringLiteral("the import found nothing"));
    std::printf("  %d accounts: read %.0f ms, merged %.0f ms, stored %.0f ms, finished %.0f ms\n", accounts, parts.read, parts.merge, parts.store, parts.finish);
    std::fflush(stdout);
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

void writeString(QXmlStreamWriter& xml, const QString& key, const QString& value)
{
    xml.writeStartElement(QStringLiteral("String"));
    xml.writeTextElement(QStringLiteral("Key"), key);
    xml.writeTextElement(QStringLiteral("Value"), value);
    xml.writeEndElement();
}

/// Text that XML can hold.
bool isPlain(std::string_view text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < ' '; });
}

QString text(std::string_view bytes)
{
    return QString::fromUtf8(bytes);
}

void writeEntry(QXmlStreamWriter& xml, quint64 number, const formats::CsvRow& row)
{
    enum Column { Title, Address, Login, Password };
    QByteArray uuid(16, '\0');
    qToBigEndian(number, uuid.data() + 8);
    uuid[0] = 1;
    xml.writeStartElement(QStringLiteral("Entry"));
    xml.writeTextElement(QStringLiteral("UUID"), QString::fromLatin1(uuid.toBase64()));
    writeString(xml, QStringLiteral("Title"), text(row.fields[Title]));
    writeString(xml, QStringLiteral("UserName"), text(row.fields[Login]));
    writeString(xml, QStringLiteral("Password"), text(row.fields[Password]));
    writeString(xml, QStringLiteral("URL"), text(row.fields[Address]));
    xml.writeEndElement();
}

/// The first `entries` rows of the list that are accounts of the web, as KeePass 2 XML. Returns how many there are.
int writeKeepassXml(const QString& file, const QString& csv, int entries)
{
    QFile from(csv);
    QFile out(file);
    if (!from.open(QIODevice::ReadOnly) || !out.open(QIODevice::WriteOnly))
        giveUp(file);
    const std::string rows = from.readAll().toStdString();
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
    formats::CsvReader reader(rows, {}, base::kImportCsvLimits);
    formats::CsvRow row;
    int written = 0;
    while (written < entries && take(reader.next(row)) == formats::CsvNext::Record) {
        const bool isAccount = row.fields.size() == 5 && row.fields[1].starts_with("http") && std::all_of(row.fields.begin(), row.fields.end(), isPlain);
        if (isAccount)
            writeEntry(xml, static_cast<quint64>(++written), row);
    }
    xml.writeEndDocument();
    return written;
}

/// Ours and the peer in turns, so that a busy computer is busy for both. Prints both medians, and of each turn's ratio.
void compare(const char* what, const std::function<double()>& ours, const char* peer, const std::function<double()>& theirs, double aim)
{
    const bool hasPeer = !QStandardPaths::findExecutable(QString::fromLatin1(peer).section(QLatin1Char(' '), 0, 0)).isEmpty();
    std::vector<double> own;
    std::vector<double> others;
    std::vector<double> ratios;
    for (int run = 0; run < kRuns; ++run) {
        own.push_back(ours());
        others.push_back(hasPeer ? theirs() : 1);
        ratios.push_back(own.back() / others.back());
    }
    tell(what, median(own), "ms");
    if (!hasPeer) {
        std::printf("%s is not installed: no comparison\n", peer);
        return;
    }
    tell(peer, median(others), "ms");
    print("  ratio, median of the turns", median(ratios), "x", aim);
}

void measureImport(const QString& csv, int rows, const session::Rules& rules)
{
    std::printf("%d rows of Chrome's\n", rows);
    compare("import of the rows, committed", [&] { return importMilliseconds(csv, rules); }, "sqlite3 .import of the same file, plain, indexed",
        [&] { return sqliteMilliseconds(csv); }, 3.0);
    print("  peak memory", peakMegabytes(), "MB", 1024.0);
}

void measureKeepass(const QString& folder, const session::Rules& rules)
{
    const QString csv = folder + QStringLiteral("/entries.csv");
    generateCsv(csv, kEntries + kEntries / 5); // some are no accounts of the web
    const QString xml = folder + QStringLiteral("/entries.xml");
    std::printf("%d entries of KeePass XML\n", writeKeepassXml(xml, csv, kEntries));
    compare("import of the entries, committed", [&] { return importMilliseconds(xml, rules); }, "keepassxc-cli import of that file",
        [&] { return keepassMilliseconds(xml); }, 0.1);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int rows = arguments.size() > 1 ? arguments[1].toInt() : kRows;
    const auto rules = take(session::loadRules());
    QTemporaryDir folder;
    measureKeepass(folder.path(), *rules); // before the memory is full of a million accounts, as for who has KeePass
    const QString csv = folder.filePath(QStringLiteral("chrome.csv"));
    generateCsv(csv, rows);
    measureImport(csv, rows, *rules);
    return 0;
}
