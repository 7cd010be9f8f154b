// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/archive.h"

#include "base/detail.h"
#include "base/secret_bytes.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <cstring>
#include <memory>

namespace recourse::formats {

namespace {

using base::Code;
using base::Detail;
using base::fail;
using base::Status;

struct ArchiveCloser
{
    void operator()(archive* reader) const { archive_read_free(reader); }
};
using ArchiveHandle = std::unique_ptr<archive, ArchiveCloser>;

/// Grows as content arrives, not as headers promise; wiped when it grows, is emptied or goes.
class WipedBuffer
{
public:
    WipedBuffer() = default;
    WipedBuffer(const WipedBuffer&) = delete;
    WipedBuffer& operator=(const WipedBuffer&) = delete;
    ~WipedBuffer() { clear(); }

    void append(const char* data, std::size_t size)
    {
        if (size == 0)
            return; // an empty piece may come without a place
        if (m_capacity - m_size < size)
            grow(m_size + size);
        std::memcpy(m_bytes.get() + m_size, data, size);
        m_size += size;
    }
    void clear()
    {
        base::wipe(m_bytes.get(), m_size);
        m_size = 0;
    }
    [[nodiscard]] std::string_view view() const { return {m_bytes.get(), m_size}; }

private:
    void grow(std::size_t needed)
    {
        const std::size_t capacity = std::max({needed, m_capacity * 2, std::size_t{64} << 10});
        auto larger = std::unique_ptr<char[]>(new char[capacity]);
        if (m_size > 0)
            std::memcpy(larger.get(), m_bytes.get(), m_size);
        base::wipe(m_bytes.get(), m_size);
        m_bytes = std::move(larger);
        m_capacity = capacity;
    }

    std::unique_ptr<char[]> m_bytes;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

base::Error tooLarge(const char* what, std::size_t limit)
{
    return fail(Code::InputTooLarge, Detail::tr("archive: %1 (limit %2)", "what there is too much of").arg(Detail::tr(what)).arg(limit));
}

base::Error damaged()
{
    return fail(Code::InputMalformed, Detail::tr("the archive is damaged or cut short"));
}

/// Names come from outside: what could move a cursor or turn a line around is no part of them.
QString shownName(const char* utf8)
{
    QString name = QString::fromUtf8(utf8);
    for (QChar& letter : name) {
        const QChar::Category category = letter.category();
        if (category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph)
            letter = QChar::ReplacementCharacter;
    }
    return name;
}

/// A directory's end and nothing before it, which the library takes for damage.
bool isEmptyZip(std::string_view bytes)
{
    constexpr std::size_t kDirectoryEndBytes = 22;
    return bytes.starts_with("PK\x05\x06") && bytes.size() == kDirectoryEndBytes;
}

/// The library reads a zip's whole directory before it gives the first member, so that is counted first. Members that are
/// zip archives themselves and stored as they are count as well: better than to trust the number in the directory's end.
bool hasMoreZipMembersThan(std::string_view bytes, std::size_t most)
{
    constexpr std::string_view kDirectoryEntry("PK\x01\x02");
    std::size_t found = 0;
    for (auto at = bytes.find(kDirectoryEntry); at != std::string_view::npos;
         at = bytes.find(kDirectoryEntry, at + kDirectoryEntry.size())) {
        if (++found > most)
            return true;
    }
    return false;
}

/// One archive being read.
class Reading
{
public:
    Reading(std::string_view bytes, const base::ArchiveLimits& limits)
        : m_bytes(bytes)
        , m_limits(limits)
        , m_archive(archive_read_new())
    {
    }

    Status open()
    {
        archive* reader = m_archive.get();
        if (reader == nullptr)
            return fail(Code::Internal, QStringLiteral("archive reader"));
        // By the directory at the end only: without it a zip that was cut short would look whole.
        if (startsAsZip(m_bytes)) {
            archive_read_support_format_zip_seekable(reader);
            archive_read_set_format_option(reader, "zip", "mac-ext", nullptr);
        } else {
            archive_read_support_filter_gzip(reader);
            archive_read_support_format_tar(reader);
        }
        if (archive_read_open_memory(reader, m_bytes.data(), m_bytes.size()) != ARCHIVE_OK)
            return damaged();
        return {};
    }

    Status readMembers(const MemberSink& sink)
    {
        for (;;) {
            archive_entry* entry = nullptr;
            const int found = archive_read_next_header(m_archive.get(), &entry);
            if (found == ARCHIVE_EOF)
                return {};
            if (found != ARCHIVE_OK && found != ARCHIVE_WARN) // a warning: a name that the locale cannot hold
                return archive_read_has_encrypted_entries(m_archive.get()) > 0 ? encrypted() : damaged();
            if (const Status taken = readMember(entry, sink); !taken)
                return taken;
        }
    }

private:
    static base::Error encrypted() { return fail(Code::InputEncrypted, Detail::tr("archive")); }

    Status readMember(archive_entry* entry, const MemberSink& sink)
    {
        if (++m_members > m_limits.members)
            return tooLarge(QT_TRANSLATE_NOOP("Detail", "members"), m_limits.members);
        if (archive_entry_is_encrypted(entry) != 0)
            return encrypted();
        const char* utf8 = archive_entry_pathname_utf8(entry);
        const char* name = utf8 != nullptr ? utf8 : archive_entry_pathname(entry);
        if (name != nullptr && std::strlen(name) > m_limits.nameBytes)
            return tooLarge(QT_TRANSLATE_NOOP("Detail", "bytes of a name"), m_limits.nameBytes);
        // Also what is passed over is read here, not skipped by the library, which would unpack it without any limit.
        if (const Status read = readContent(); !read)
            return read;
        if (archive_entry_filetype(entry) != AE_IFREG || archive_entry_hardlink(entry) != nullptr)
            return {};
        return sink({shownName(name), m_content.view()});
    }

    Status readContent()
    {
        m_content.clear();
        for (;;) {
            const void* block = nullptr;
            std::size_t size = 0;
            la_int64_t offset = 0;
            const int got = archive_read_data_block(m_archive.get(), &block, &size, &offset);
            if (got == ARCHIVE_EOF)
                return {};
            // Holes (a sparse file's) are in no export, and would be content that takes no room in the archive.
            if (got != ARCHIVE_OK || static_cast<std::size_t>(offset) != m_content.view().size())
                return damaged();
            if (const Status fits = count(size); !fits)
                return fits;
            m_content.append(static_cast<const char*>(block), size);
            wipeUnpacked(block, size);
        }
    }

    Status count(std::size_t size)
    {
        if (size > m_limits.memberBytes - m_content.view().size())
            return tooLarge(QT_TRANSLATE_NOOP("Detail", "bytes of a member"), m_limits.memberBytes);
        if (size > m_limits.totalBytes - m_total)
            return tooLarge(QT_TRANSLATE_NOOP("Detail", "bytes of all members"), m_limits.totalBytes);
        m_total += size;
        if (m_total > m_limits.ratioFrom && m_total / m_limits.ratio >= m_bytes.size())
            return tooLarge(QT_TRANSLATE_NOOP("Detail", "unpacked bytes for each packed one"), m_limits.ratio);
        return {};
    }

    /// What the library unpacked lies in its own output buffer, which it fills anew for the next block and releases without
    /// wiping. Stored members lie in `m_bytes`, which are the caller's.
    void wipeUnpacked(const void* block, std::size_t size) const
    {
        const char* begin = static_cast<const char*>(block);
        const std::less<const char*> before;
        const bool stored = !before(begin, m_bytes.data()) && before(begin, m_bytes.data() + m_bytes.size());
        if (!stored)
            base::wipe(const_cast<void*>(block), size);
    }

    std::string_view m_bytes;
    const base::ArchiveLimits& m_limits;
    ArchiveHandle m_archive;
    WipedBuffer m_content;
    std::size_t m_members = 0;
    std::size_t m_total = 0;
};

} // namespace

bool startsAsZip(std::string_view bytes)
{
    return bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06");
}

Status readArchive(std::string_view bytes, const base::ArchiveLimits& limits, const MemberSink& sink)
{
    if (bytes.size() > limits.bytes)
        return tooLarge(QT_TRANSLATE_NOOP("Detail", "bytes"), limits.bytes);
    if (startsAsZip(bytes) && hasMoreZipMembersThan(bytes, limits.members))
        return tooLarge(QT_TRANSLATE_NOOP("Detail", "members"), limits.members);
    if (isEmptyZip(bytes))
        return {};
    Reading reading(bytes, limits);
    if (const Status opened = reading.open(); !opened)
        return opened.error();
    return reading.readMembers(sink);
}

} // namespace recourse::formats
