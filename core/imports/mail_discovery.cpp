// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/mail_discovery.h"

#include "base/limits.h"
#include "formats/mail_mbox.h"
#include "imports/mail_files.h"
#include "imports/mail_reader.h"
#include "imports/mail_tally.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <atomic>
#include <future>
#include <mutex>
#include <optional>
#include <thread>

namespace recourse::imports {

using base::Code;
using base::fail;
using base::Result;
using base::Status;

namespace {

constexpr qint64 kSmallBytes = qint64{4} << 20; ///< less is not worth a second thread
constexpr unsigned kMostThreads = 4; ///< more wait for the disk
constexpr std::size_t kFactsPerBatch = 2048;
constexpr std::int64_t kSecondsPerDay = 86'400;

QString shownName(const QString& path)
{
    return QFileInfo(path).fileName();
}

Result<MailFileForm> formOf(const MailFile& file)
{
    QFile opened(file.path);
    if (!opened.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(Code::FileUnreadable, shownName(file.path));
    const QByteArray beginning = opened.read(kMailFileBeginning);
    return mailFileForm({beginning.constData(), static_cast<std::size_t>(beginning.size())}, shownName(file.path));
}

/// What mail is kept in that is not read, as the words for it stand in `kLeftOutWords`.
enum class LeftOut { Store, Archive, Compressed };
constexpr std::array<const char*, 3> kLeftOutWords{"store", "archive", "compressed"};

/// Of files that are no mail themselves. Archives are told by their names too: documents and programs have the same beginning.
std::optional<LeftOut> leftOut(MailFileForm form, std::string_view beginning, const MailFile& file)
{
    if (form == MailFileForm::OutlookStore)
        return LeftOut::Store;
    if (form != MailFileForm::Other)
        return std::nullopt;
    const auto isCalled = [&](const char* ending) { return file.path.endsWith(QLatin1String(ending), Qt::CaseInsensitive); };
    const bool isCompressed = beginning.starts_with("\x1F\x8B") || beginning.starts_with("BZh") || beginning.starts_with("\xFD" "7zXZ") || beginning.starts_with("\x28\xB5\x2F\xFD");
    if ((beginning.starts_with("PK\x03\x04") && isCalled(".zip")) || beginning.starts_with("7z\xBC\xAF") || beginning.starts_with("Rar!")
        || (isCompressed && (isCalled(".tgz") || isCalled(".tar.gz") || isCalled(".tar.bz2") || isCalled(".tar.xz") || isCalled(".tar.zst"))))
        return LeftOut::Archive;
    return isCompressed ? std::optional(LeftOut::Compressed) : std::nullopt;
}

/// What one thread does next: a whole file, or a piece of an mbox.
struct MailTask
{
    MailFile file;
    MailFileForm form = MailFileForm::Other;
    qint64 begin = 0;
    qint64 end = 0;
};

/// What one thread works with.
struct Worker
{
    explicit Worker(const MailSearch& search)
        : reader(search.rules, search.suffixes, base::kImportMailLimits, search.now.toSecsSinceEpoch() + kSecondsPerDay)
        , mbox(base::kImportMailLimits)
    {
    }

    MailReader reader;
    formats::MboxReader mbox;
    MailBatch batch; ///< found, not delivered
};

/// Hands out the work to the threads, and takes what they found.
class Search
{
public:
    Search(const QStringList& paths, const MailSearch& search, base::Progress& progress)
        : m_search(search)
        , m_paths(paths)
        , m_files(paths, search.rules)
        , m_tally(search.rules)
        , m_progress(progress)
    {
    }

    Result<MailFindings> run();

private:
    [[nodiscard]] Status checkPaths();
    void measure();
    [[nodiscard]] Result<bool> take(MailTask& task);
    [[nodiscard]] Status work();
    [[nodiscard]] Status readTask(const MailTask& task, Worker& worker);
    [[nodiscard]] Status readMbox(QFile& file, const MailTask& task, Worker& worker);
    [[nodiscard]] Status readSingle(QFile& file, const MailTask& task, MailFileForm form, Worker& worker);
    void keep(const MailFact& fact, MailBatch& batch);
    void deliver(MailBatch& batch);
    [[nodiscard]] bool passed(qint64 bytes);
    [[nodiscard]] unsigned threads() const;
    [[nodiscard]] QString format() const;

    const MailSearch& m_search;
    const QStringList& m_paths;
    std::mutex m_mutex; ///< guards the files, the mbox at hand and the tally
    MailFiles m_files;
    MailTask m_mbox; ///< what is left of an mbox that is read in pieces
    MailTally m_tally;
    base::Progress& m_progress;
    qint64 m_total = 0;
    std::atomic<qint64> m_passed{0};
    std::atomic<qint64> m_bytes{0}; ///< of files with mail
    std::atomic<qint64> m_unreadable{0};
    std::atomic<bool> m_stop{false};
    std::atomic<bool> m_sawMbox{false};
    std::atomic<bool> m_sawMaildir{false};
    std::atomic<bool> m_sawSingle{false};
    std::array<std::atomic<qint64>, 3> m_leftOut{}; ///< files by `LeftOut`
};

/// Errors of paths that were given are told before anything is read.
Status Search::checkPaths()
{
    for (const QString& path : m_paths) {
        const QFileInfo info(path);
        if (!info.exists())
            return fail(Code::FileMissing, path);
        if (info.isDir())
            continue;
        if (!info.isFile())
            return fail(Code::FileUnreadable, shownName(path));
        if (info.size() == 0)
            return fail(Code::FileEmpty, shownName(path));
        MailFile file;
        file.path = path;
        const auto form = formOf(file);
        if (!form)
            return form.error();
        if (*form == MailFileForm::OutlookStore)
            return fail(Code::InputMailStore, shownName(path));
        if (*form == MailFileForm::Other)
            return fail(Code::InputNoMail, shownName(path));
    }
    return {};
}

void Search::measure()
{
    MailFiles files(m_paths, m_search.rules);
    MailFile file;
    while (!m_progress.cancelled() && files.next(file))
        m_total += file.size;
}

Result<bool> Search::take(MailTask& task)
{
    const std::lock_guard lock(m_mutex);
    if (m_mbox.begin >= m_mbox.end) {
        MailFile file;
        if (m_stop || !m_files.next(file))
            return false;
        m_mbox = {file, MailFileForm::Other, 0, file.size};
        if (file.size <= kSmallBytes) {
            task = m_mbox;
            m_mbox.begin = m_mbox.end;
            return true;
        }
        const auto form = formOf(file);
        m_mbox.form = form ? *form : MailFileForm::Other;
        if (m_mbox.form != MailFileForm::Mbox) {
            task = m_mbox;
            m_mbox.begin = m_mbox.end;
            return true;
        }
    }
    task = m_mbox;
    task.end = std::min(m_mbox.end, m_mbox.begin + m_search.pieceBytes);
    m_mbox.begin = task.end;
    return true;
}

bool Search::passed(qint64 bytes)
{
    const qint64 done = m_passed += bytes;
    m_progress.report(std::min(done, m_total), m_total);
    return !m_stop && !m_progress.cancelled();
}

void Search::deliver(MailBatch& batch)
{
    const std::lock_guard lock(m_mutex);
    m_tally.add(batch);
    batch.clear();
}

void Search::keep(const MailFact& fact, MailBatch& batch)
{
    batch.add(fact);
    if (batch.size() >= kFactsPerBatch)
        deliver(batch);
}

Status Search::readMbox(QFile& file, const MailTask& task, Worker& worker)
{
    const MailPlace place{task.file.folder, task.file.time};
    m_sawMbox = true;
    m_bytes += task.end - task.begin;
    return worker.mbox.readPiece(file, task.begin, task.end,
        [&](const formats::MboxMessage& message) { keep(worker.reader.read(message.header, message.separator, place), worker.batch); },
        [&](qint64 bytes) { return passed(bytes); });
}

Status Search::readSingle(QFile& file, const MailTask& task, MailFileForm form, Worker& worker)
{
    (task.file.isOfMaildir ? m_sawMaildir : m_sawSingle) = true;
    m_bytes += task.file.size;
    MailFact fact;
    fact.skip = task.file.isDeleted ? MailSkip::Deleted : task.file.isDraft ? MailSkip::Draft : MailSkip::None;
    if (fact.skip == MailSkip::None) {
        auto message = worker.mbox.readSingle(file);
        if (!message)
            return message.error();
        if (form == MailFileForm::Emlx)
            message->header.remove_prefix(message->header.find('\n') + 1);
        fact = worker.reader.read(message->header, {}, {task.file.folder, task.file.time});
    }
    keep(fact, worker.batch);
    return {};
}

Status Search::readTask(const MailTask& task, Worker& worker)
{
    QFile file(task.file.path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(Code::FileUnreadable, shownName(task.file.path));
    MailFileForm form = task.form;
    if (form == MailFileForm::Other) {
        const QByteArray beginning = file.read(kMailFileBeginning);
        const std::string_view bytes(beginning.constData(), static_cast<std::size_t>(beginning.size()));
        form = mailFileForm(bytes, shownName(task.file.path));
        if (const auto kind = leftOut(form, bytes, task.file))
            ++m_leftOut[static_cast<std::size_t>(*kind)];
    } else if (form == MailFileForm::OutlookStore) {
        ++m_leftOut[static_cast<std::size_t>(LeftOut::Store)];
    }
    if (form == MailFileForm::Mbox)
        return readMbox(file, task, worker);
    if (form == MailFileForm::Single || form == MailFileForm::Emlx) {
        if (const auto read = readSingle(file, task, form, worker); !read)
            return read;
    }
    return passed(task.end - task.begin) ? Status() : Status(fail(Code::Cancelled));
}

Status Search::work()
{
    Worker worker(m_search);
    MailTask task;
    while (true) {
        const auto more = take(task);
        if (!more || !*more)
            break;
        const Status read = readTask(task, worker);
        if (!read && (read.error().code == Code::Cancelled || m_paths.contains(task.file.path))) {
            m_stop = true;
            return fail(read.error().code, shownName(task.file.path));
        }
        if (!read)
            ++m_unreadable;
    }
    deliver(worker.batch);
    return {};
}

QString Search::format() const
{
    const int forms = int(m_sawMbox) + int(m_sawMaildir) + int(m_sawSingle);
    if (forms > 1)
        return QStringLiteral("mail");
    return m_sawMbox ? QStringLiteral("mbox") : m_sawMaildir ? QStringLiteral("maildir") : QStringLiteral("eml");
}

unsigned Search::threads() const
{
    if (m_search.threads > 0)
        return m_search.threads;
    return m_total <= kSmallBytes ? 1U : mailThreads();
}

Result<MailFindings> Search::run()
{
    if (const auto checked = checkPaths(); !checked)
        return checked.error();
    measure();
    std::vector<std::future<Status>> others;
    for (unsigned i = 1; i < threads(); ++i)
        others.push_back(std::async(std::launch::async, [this] { return work(); }));
    Status result = work();
    for (auto& other : others) {
        const Status theirs = other.get();
        if (result && !theirs)
            result = theirs;
    }
    if (m_progress.cancelled())
        return fail(Code::Cancelled);
    if (!result)
        return result.error();
    if (!m_sawMbox && !m_sawMaildir && !m_sawSingle)
        return fail(m_leftOut[static_cast<std::size_t>(LeftOut::Store)] > 0 ? Code::InputMailStore : Code::InputNoMail, shownName(m_paths.value(0)));
    MailSenders senders(m_search.rules, m_search.suffixes);
    MailFindings findings = m_tally.findings(senders, format(), threads());
    findings.bytes = m_bytes;
    findings.unreadable = m_unreadable;
    for (std::size_t i = 0; i < m_leftOut.size(); ++i) {
        findings.leftOut += m_leftOut[i];
        if (m_leftOut[i] > 0)
            findings.skipped.insert(QString::fromLatin1(kLeftOutWords[i]), m_leftOut[i]);
    }
    return findings;
}

} // namespace

unsigned mailThreads()
{
    return std::clamp(std::thread::hardware_concurrency(), 1U, kMostThreads);
}

Result<MailFindings> discoverMail(const QStringList& paths, const MailSearch& search, base::Progress& progress)
{
    return Search(paths, search, progress).run();
}

} // namespace recourse::imports
