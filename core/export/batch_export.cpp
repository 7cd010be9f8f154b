// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/batch_export.h"

#include "base/atomic_file.h"
#include "base/detail.h"
#include "export/letter_blocks.h"
#include "export/letter_pages.h"
#include "export/page_output.h"
#include "export/pdf_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QPainter>
#include <QTemporaryDir>
#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <memory>

namespace recourse::documents {

namespace {

using base::Code;
using base::Detail;
using base::fail;

constexpr int kMostThreads = 4;
constexpr int kRecipientLength = 60;

base::Status checkLetters(const std::vector<model::Letter>& letters)
{
    if (letters.empty())
        return fail(Code::BadArgument, Detail::tr("no letters"));
    for (std::size_t i = 0; i < letters.size(); ++i) {
        for (const model::LintFinding& finding : letters[i].lint) {
            if (finding.severity == model::LintFinding::Severity::Error)
                return fail(Code::LetterLint,
                    Detail::tr("letter %1: %2").arg(i + 1).arg(finding.message.isEmpty() ? finding.code : finding.message));
        }
    }
    return {};
}

PageLayout layoutOf(const model::Letter& letter, const BatchTarget& target)
{
    return target.layout ? *target.layout : layoutFor(letter);
}

/// Without waiting for the disk: nothing counts before all letters are moved to their place. Where that fails, the careful way either works or
/// says why not.
base::Status writeUnfinished(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    const auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly) && file.setPermissions(owner) && file.write(bytes) == bytes.size() && file.flush())
        return {};
    file.close();
    return base::writeFileAtomically(path, bytes, base::FileAccess::Private);
}

/// Draws the letters of a batch into files of a folder that nobody else sees, on several threads.
class FileBatch
{
public:
    FileBatch(const std::vector<model::Letter>& letters, const BatchTarget& target, const QDir& folder, base::Progress& progress)
        : m_letters(letters)
        , m_target(target)
        , m_folder(folder)
        , m_progress(progress)
    {
    }

    [[nodiscard]] base::Result<BatchWritten> write()
    {
        QThreadPool pool;
        const int threads = std::clamp(QThread::idealThreadCount(), 1, kMostThreads);
        pool.setMaxThreadCount(threads);
        for (int i = 0; i < threads; ++i)
            pool.start([this] { work(); });
        pool.waitForDone();
        if (m_error)
            return *m_error;
        if (m_progress.cancelled())
            return fail(Code::Cancelled);
        BatchWritten written;
        written.pages = m_pages;
        for (std::size_t i = 0; i < m_letters.size(); ++i)
            written.files += nameOf(i);
        return written;
    }

private:
    [[nodiscard]] QString nameOf(std::size_t i) const
    {
        return batchFileName(m_letters[i], static_cast<int>(i) + 1, static_cast<int>(m_letters.size()));
    }

    void work()
    {
        for (std::size_t i = m_next++; i < m_letters.size() && !m_stop; i = m_next++) {
            if (m_progress.cancelled())
                return;
            const LetterPages pages(m_letters[i], layoutOf(m_letters[i], m_target));
            const auto pdf = pdfOf(pages);
            const base::Status written = pdf ? writeUnfinished(m_folder.filePath(nameOf(i)), *pdf) : base::Status(pdf.error());
            if (!written)
                return stop(written.error());
            m_pages += pages.pages();
            m_progress.report(++m_done, static_cast<qint64>(m_letters.size()));
        }
    }

    void stop(const base::Error& error)
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_error)
            m_error = error;
        m_stop = true;
    }

    const std::vector<model::Letter>& m_letters;
    const BatchTarget& m_target;
    const QDir m_folder;
    base::Progress& m_progress;
    std::atomic<std::size_t> m_next = 0;
    std::atomic<qint64> m_done = 0;
    std::atomic<int> m_pages = 0;
    std::atomic<bool> m_stop = false;
    QMutex m_mutex;
    std::optional<base::Error> m_error;
};

base::Status moved(const QString& from, const QString& to)
{
    std::error_code error;
    std::filesystem::rename(std::filesystem::path(from.toStdU16String()), std::filesystem::path(to.toStdU16String()), error);
    return error ? base::Status(fail(Code::FileUnwritable, to)) : base::Status();
}

base::Result<BatchWritten> exportFiles(const std::vector<model::Letter>& letters, const BatchTarget& target, base::Progress& progress)
{
    const QDir folder(target.path);
    if (!folder.mkpath(QStringLiteral(".")))
        return fail(Code::FileUnwritable, target.path);
    // In the same folder, so that moving is no copying.
    const QTemporaryDir unfinished(folder.filePath(QStringLiteral(".unfinished-XXXXXX")));
    if (!unfinished.isValid())
        return fail(Code::FileUnwritable, target.path);
    auto written = FileBatch(letters, target, QDir(unfinished.path()), progress).write();
    if (!written)
        return written.error();
    for (QString& name : written->files) {
        const QString path = folder.filePath(name);
        if (const base::Status done = moved(unfinished.filePath(name), path); !done)
            return done.error();
        name = path;
    }
    return written;
}

/// Draws all letters into one file; the number of pages.
base::Result<int> drawJoined(PdfFile& file, const std::vector<model::Letter>& letters, const BatchTarget& target, base::Progress& progress)
{
    QPainter painter;
    if (!painter.begin(file.device()))
        return fail(Code::ExportFailed, QStringLiteral("PDF"));
    int pages = 0;
    for (const model::Letter& letter : letters) {
        if (progress.cancelled())
            return fail(Code::Cancelled);
        const LetterPages set(letter, layoutOf(letter, target));
        if (&letter != &letters.front())
            file.newPage(set.paper());
        drawPages(file, painter, set);
        pages += set.pages();
        progress.report(&letter - letters.data() + 1, static_cast<qint64>(letters.size()));
    }
    if (!painter.end())
        return fail(Code::ExportFailed, QStringLiteral("PDF"));
    return pages;
}

base::Result<BatchWritten> exportJoined(const std::vector<model::Letter>& letters, const BatchTarget& target, base::Progress& progress)
{
    const model::Letter& first = letters.front();
    PdfFile file(cleanLine(first.subject), first.date, LetterPages(first, layoutOf(first, target)).paper());
    const auto pages = drawJoined(file, letters, target, progress);
    if (!pages)
        return pages.error();
    const auto pdf = file.finish();
    if (!pdf)
        return pdf.error();
    if (const base::Status done = base::writeFileAtomically(target.path, *pdf, base::FileAccess::Private); !done)
        return done.error();
    return BatchWritten{{target.path}, *pages};
}

} // namespace

QString batchFileName(const model::Letter& letter, int position, int count)
{
    const auto plain = [](const QString& text) {
        QString name;
        for (const QChar c : cleanLine(text))
            name += c.isLetterOrNumber() || c == QLatin1Char('-') ? c : QLatin1Char(' ');
        return name.simplified();
    };
    const QString number = QString::number(position).rightJustified(QString::number(count).size(), QLatin1Char('0'));
    const QString recipient = letter.recipient.isEmpty() ? QString() : plain(letter.recipient.first()).left(kRecipientLength).trimmed();
    return QStringList{number, plain(letter.reference).left(kRecipientLength), recipient}.join(QLatin1Char(' ')).simplified() + QStringLiteral(".pdf");
}

base::Result<BatchWritten> exportBatch(
    const std::vector<model::Letter>& letters, const BatchTarget& target, base::Progress& progress)
{
    if (const base::Status ready = checkLetters(letters); !ready)
        return ready.error();
    return target.files == BatchFiles::OneEach ? exportFiles(letters, target, progress) : exportJoined(letters, target, progress);
}

} // namespace recourse::documents
