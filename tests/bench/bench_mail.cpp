// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the search for accounts in large mailboxes against `grep -c '^From '` on the same cached file, in one run: in one of nothing
// but short texts, where every kilobyte is another message, and in one whose messages have HTML and pictures as usual.
// Usage: bench_mail [MEGABYTES]. Run by packaging/bench.sh. Not a test: nothing here fails for being slow.
#include "bench_figures.h"
#include "imports/mail_discovery.h"
#include "imports/mail_rules.h"
#include "session/rules.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <vector>

using namespace recourse;
using namespace recourse::bench;

namespace {

constexpr int kRuns = 5;
constexpr qint64 kMegabytes = 2048; ///< of the mailbox, if nothing else is asked for
constexpr int kMessages = 240'000; ///< that are made, with more subjects and senders than are remembered; the mailbox repeats them
constexpr qint64 kLargestAttachment = qint64{40} << 10; ///< bytes; the mean is half of it, which is less than personal mail has

QString madeMessages(const QString& folder)
{
    const QString tool = QStringLiteral(RECOURSE_SHARED_DIR "/tools/gen_accounts.py");
    if (!QFile::exists(tool))
        giveUp(QStringLiteral("the generator ../shared/tools/gen_accounts.py is not here"));
    const QString part = folder + QStringLiteral("/part.mbox");
    QProcess python;
    python.start(QStringLiteral("python3"), {tool, QStringLiteral("mbox"), QStringLiteral("--count"), QString::number(kMessages), QStringLiteral("--seed"),
        QStringLiteral("7"), QStringLiteral("--out"), part});
    if (!python.waitForFinished(600'000) || python.exitCode() != 0)
        giveUp(QStringLiteral("gen_accounts.py failed: ") + QString::fromUtf8(python.readAllStandardError()));
    return part;
}

/// Lines of base64 as attachments have them.
QByteArray attachment()
{
    QRandomGenerator random(7);
    QByteArray bytes(kLargestAttachment / 4 * 3, '\0');
    for (char& c : bytes)
        c = static_cast<char>(random.generate());
    const QByteArray text = bytes.toBase64();
    QByteArray lines;
    for (qsizetype at = 0; at < text.size(); at += 76)
        lines += text.mid(at, 76) + '\n';
    return lines;
}

/// The messages again and again, none with the id of another, each with up to `largest` bytes of base64 behind its text.
void makeMailbox(const QString& part, const QString& path, qint64 bytes, qint64 largest)
{
    const QByteArray lines = attachment();
    QRandomGenerator random(9);
    QFile from(part);
    QFile to(path);
    if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly))
        giveUp(path);
    int round = 0;
    for (qint64 written = 0; written < bytes;) {
        QByteArray line = from.readLine();
        if (line.isEmpty()) {
            from.seek(0);
            ++round;
        }
        if (round > 0 && line.startsWith("Message-ID: <"))
            line.insert(line.indexOf('<') + 1, QByteArray::number(round) + '.');
        if (largest > 0 && written > 0 && line.startsWith("From 14")) {
            const qint64 size = random.bounded(static_cast<int>(largest));
            written += to.write(lines.left(lines.lastIndexOf('\n', size) + 1)) + to.write("\n\n");
        }
        written += to.write(line);
    }
    if (!to.flush())
        giveUp(to.errorString());
}

qint64 grepCount(const QString& path)
{
    QProcess grep;
    grep.start(QStringLiteral("grep"), {QStringLiteral("-c"), QStringLiteral("^From "), path});
    if (!grep.waitForFinished(600'000))
        giveUp(QStringLiteral("grep failed"));
    return grep.readAllStandardOutput().trimmed().toLongLong();
}

imports::MailRules mailRules()
{
    QByteArray texts[2];
    const QString names[] = {QStringLiteral(":/rules/mail_senders.json"), QStringLiteral(":/rules/mail_subjects.json")};
    for (int i = 0; i < 2; ++i) {
        QFile file(names[i]);
        if (!file.open(QIODevice::ReadOnly))
            giveUp(names[i]);
        texts[i] = file.readAll();
    }
    return take(imports::MailRules::parse(texts[0], texts[1]));
}

void measure(const QString& path, imports::MailSearch search, const char* what)
{
    const double bytes = static_cast<double>(QFile(path).size());
    const bool hasGrep = !QStandardPaths::findExecutable(QStringLiteral("grep")).isEmpty();
    const qint64 counted = hasGrep ? grepCount(path) : 0; // the file is cached from here on
    imports::MailFindings findings;
    const auto find = [&](unsigned threads) {
        search.threads = threads;
        findings = {}; // the program has one at a time
        findings = take(imports::discoverMail({path}, search, base::Progress::none()));
    };
    std::vector<double> ours;
    std::vector<double> alone;
    std::vector<double> peer;
    for (int i = 0; i < kRuns; ++i) { // in turns, so that a busy computer is busy for all of them
        ours.push_back(millisecondsOf([&] { find(0); }));
        peer.push_back(hasGrep ? millisecondsOf([&] { static_cast<void>(grepCount(path)); }) : 0);
        alone.push_back(millisecondsOf([&] { find(1); }));
    }
    std::printf("mailbox of %.0f MB, %s: %lld messages, %zu senders\n", bytes / 1e6, what, static_cast<long long>(findings.messages), findings.services.size());
    const auto tell = [&](const char* name, const std::vector<double>& all) {
        std::printf("%-66s %9.2f s    %7.0f MB/s\n", name, median(all) / 1e3, bytes / 1e3 / median(all));
    };
    tell("search for accounts, one thread", alone);
    tell(qPrintable(QStringLiteral("search for accounts, %1 threads").arg(imports::mailThreads())), ours);
    if (hasGrep) {
        tell("grep -c '^From ', which has one thread", peer);
        const double ratio = median(peer) / median(ours);
        std::printf("%-66s %9.2f x    aim at least 0.5x  %s\n", "  throughput to grep's", ratio, ratio >= 0.5 ? "met" : "MISSED");
        std::printf("%-66s %9.2f x\n", "  the same with one thread", median(peer) / median(alone));
        if (counted != findings.messages)
            std::printf("  grep counts %lld messages\n", static_cast<long long>(counted));
    }
}

/// One search in a process of its own, as the program makes it: nothing else counts.
int printMemory(const QString& path)
{
    const auto rules = take(session::loadRules());
    const imports::MailRules mail = mailRules();
    const imports::MailSearch search{rules->suffixes, mail, QDateTime::currentDateTimeUtc()};
    const imports::MailFindings findings = take(imports::discoverMail({path}, search, base::Progress::none()));
    std::printf("%f\n", peakMegabytes());
    return findings.services.empty() ? 1 : 0;
}

double memoryOf(const QString& path)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--memory"), path});
    if (!process.waitForFinished(600'000) || process.exitCode() != 0)
        giveUp(QStringLiteral("the measurement of memory failed"));
    return process.readAllStandardOutput().trimmed().toDouble();
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (argc > 2 && QByteArray(argv[1]) == "--memory")
        return printMemory(QFile::decodeName(argv[2]));
    const qint64 wanted = argc > 1 ? QByteArray(argv[1]).toLongLong() : kMegabytes;
    if (wanted <= 0)
        giveUp(QStringLiteral("usage: bench_mail [MEGABYTES]"));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("big.mbox"));
    const QString part = madeMessages(folder.path());
    const auto rules = take(session::loadRules());
    const imports::MailRules mail = mailRules();
    const imports::MailSearch search{rules->suffixes, mail, QDateTime::currentDateTimeUtc()};
    makeMailbox(part, path, wanted << 20, 0);
    measure(path, search, "texts of a kilobyte");
    print("peak memory", memoryOf(path), "MB", 100);
    makeMailbox(part, path, wanted << 20, kLargestAttachment);
    measure(path, search, "up to 40 kB of attachments");
    print("peak memory", memoryOf(path), "MB", 100);
    return 0;
}
