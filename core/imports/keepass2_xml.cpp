// SPDX-License-Identifier: GPL-3.0-or-later
// KeePass 2's XML, which KeePassXC, KeeWeb and MacPass write too: https://keepass.info/help/kb/kdbx_4.html (XML part).
#include "base/detail.h"
#include "base/limits.h"
#include "base/secret_bytes.h"
#include "formats/xml_children.h"
#include "imports/format.h"
#include "imports/keepass_references.h"
#include "imports/record_time.h"

#include <QByteArray>

#include <algorithm>
#include <vector>

namespace recourse::imports {

namespace {

using base::Code;
using base::Detail;
using base::fail;
using base::Status;
using formats::XmlToken;

constexpr int kEntriesPerReport = 64;

QByteArray toBytes(std::string_view utf8)
{
    return {utf8.data(), static_cast<qsizetype>(utf8.size())};
}

bool isTrue(std::string_view word)
{
    return !word.empty() && toBytes(word).compare("true", Qt::CaseInsensitive) == 0;
}

/// The strings of one entry that matter, as UTF-8 where a `Record` wants views.
struct Entry
{
    Record record;
    QByteArray url;
    std::vector<QByteArray> furtherUrls;
    QByteArray password;

    Entry() = default;
    Entry(const Entry&) = delete;
    Entry& operator=(const Entry&) = delete;
    ~Entry() { base::wipe(password.data(), static_cast<std::size_t>(password.size())); }
};

bool isSeed(std::string_view key)
{
    return key == "otp" || key == "TOTP Seed" || key.starts_with("TimeOtp-Secret") || key.starts_with("HmacOtp-Secret");
}

bool isFurtherAddress(std::string_view key)
{
    return key.starts_with("KP2A_URL") || key.starts_with("AndroidApp");
}

void takePassword(Entry& entry, std::string_view value)
{
    if (!entry.password.isEmpty())
        base::wipe(entry.password.data(), static_cast<std::size_t>(entry.password.size()));
    entry.password = toBytes(value);
}

/// Sorts one string of an entry. `value` may be wiped afterwards: what is kept is a copy.
void takeString(Entry& entry, std::string_view key, std::string_view value)
{
    if (value.empty())
        return;
    if (key == "Title")
        entry.record.title = QString::fromUtf8(value);
    else if (key == "UserName")
        entry.record.login = QString::fromUtf8(value);
    else if (key == "Password")
        takePassword(entry, value);
    else if (key == "URL")
        entry.url = toBytes(value);
    else if (key == "Notes")
        entry.record.note = true;
    else if (isSeed(key))
        entry.record.oneTimeCode = true;
    else if (isFurtherAddress(key))
        entry.furtherUrls.push_back(toBytes(value));
    else if (key.starts_with("KPEX_PASSKEY"))
        entry.record.passkey = true;
}

/// Walks the document from element to element. Depth is bounded by the reader, so is the recursion over groups.
class KeePassWalk
{
public:
    KeePassWalk(const Source& source, const KeePassReferences& references, AccountCollector& out, base::Progress& progress)
        : m_reader(source.text, base::kImportXmlLimits)
        , m_references(references)
        , m_out(out)
        , m_progress(progress)
    {
    }

    Status document()
    {
        if (const auto token = m_reader.next(); !token)
            return token.error();
        return formats::forEachChild(m_reader, [this](std::string_view name) {
            if (name == "Meta")
                return meta();
            return name == "Root" ? root() : m_reader.skipElement();
        });
    }

private:
    Status textInto(QString& text)
    {
        auto read = m_reader.elementText();
        if (!read)
            return read.error();
        text = QString::fromUtf8(*read);
        return {};
    }

    Status meta()
    {
        bool enabled = true;
        QString id;
        const Status done = formats::forEachChild(m_reader, [&](std::string_view name) {
            if (name == "RecycleBinUUID")
                return textInto(id);
            if (name != "RecycleBinEnabled")
                return m_reader.skipElement();
            QString word;
            const Status read = textInto(word);
            enabled = word.trimmed().compare(u"false", Qt::CaseInsensitive) != 0;
            return read;
        });
        // All zeros, "AAAAAAAAAAAAAAAAAAAAAA==", is how KeePass writes "there is none".
        id = id.trimmed();
        const bool none = id.isEmpty() || std::all_of(id.begin(), id.end(), [](QChar c) { return c == u'A' || c == u'='; });
        m_recycleBin = enabled && !none ? id : QString();
        return done;
    }

    Status root()
    {
        return formats::forEachChild(m_reader, [this](std::string_view name) { return name == "Group" ? group(QString(), 0, false) : m_reader.skipElement(); });
    }

    Status group(const QString& parentPath, int level, bool recycled)
    {
        QString path = parentPath;
        return formats::forEachChild(m_reader, [&, recycled](std::string_view name) mutable {
            QString text;
            if (name == "Group")
                return group(path, level + 1, recycled);
            if (name == "Entry")
                return entry(path, recycled);
            if (name != "UUID" && name != "Name")
                return m_reader.skipElement();
            const bool isId = name == "UUID"; // reading on ends the name
            const Status read = textInto(text);
            if (isId)
                recycled = recycled || (!m_recycleBin.isEmpty() && text.trimmed() == m_recycleBin);
            else if (level > 0) // the root group bears the database's name
                path = parentPath.isEmpty() ? text : parentPath + u'/' + text;
            return read;
        });
    }

    Status entry(const QString& path, bool recycled)
    {
        if (const Status go = reportAndAsk(); !go)
            return go;
        Entry entry;
        entry.record.line = static_cast<int>(m_reader.line());
        entry.record.deleted = recycled;
        if (!path.isEmpty())
            entry.record.tags.append(path);
        const Status read = formats::forEachChild(m_reader, [&](std::string_view name) {
            if (name == "String")
                return string(entry);
            if (name == "Times")
                return times(entry.record);
            return name == "Tags" ? tags(entry.record) : m_reader.skipElement(); // History repeats the whole entry as it was
        });
        if (read)
            hand(entry);
        return read;
    }

    void hand(Entry& entry)
    {
        Record& record = entry.record;
        follow(record.title, record);
        follow(record.login, record);
        if (isKeePassReference(std::string_view(entry.url.constData(), static_cast<std::size_t>(entry.url.size())))) {
            QString url = QString::fromUtf8(entry.url);
            follow(url, record);
            entry.url = url.toUtf8();
        }
        record.addresses.emplace_back(entry.url.constData(), static_cast<std::size_t>(entry.url.size()));
        for (const QByteArray& url : entry.furtherUrls)
            record.addresses.emplace_back(url.constData(), static_cast<std::size_t>(url.size()));
        record.password = {entry.password.constData(), static_cast<std::size_t>(entry.password.size())};
        m_out.add(record);
    }

    /// Puts what a reference stands for in its place.
    void follow(QString& field, Record& record) const
    {
        if (!isKeePassReference(field))
            return;
        const auto resolved = m_references.resolved(field);
        record.lostReference = record.lostReference || !resolved;
        field = resolved.value_or(QString());
    }

    Status string(Entry& entry)
    {
        m_key.clear();
        const Status read = formats::forEachChild(m_reader, [&](std::string_view name) {
            if (name == "Key")
                return key();
            return name == "Value" ? value(entry) : m_reader.skipElement();
        });
        if (!m_value.empty())
            takeString(entry, m_key, m_value);
        base::wipe(m_value);
        return read;
    }

    Status key()
    {
        const auto text = m_reader.elementText();
        if (text)
            m_key.assign(*text);
        return text ? Status() : Status(text.error());
    }

    /// Sorted at once if its key came first, as programs write it; else it waits for that.
    Status value(Entry& entry)
    {
        const bool ciphertext = isTrue(m_reader.attribute("Protected"));
        const auto text = m_reader.elementText();
        if (!text)
            return text.error();
        if (ciphertext && !text->empty())
            return fail(Code::InputEncrypted, Detail::tr("line %1").arg(m_reader.line()));
        base::wipe(m_value);
        if (m_key.empty())
            base::appendWiping(m_value, *text);
        else
            takeString(entry, m_key, *text);
        return {};
    }

    Status times(Record& record)
    {
        return formats::forEachChild(m_reader, [&](std::string_view name) {
            if (name != "CreationTime" && name != "LastModificationTime")
                return m_reader.skipElement();
            auto& time = name == "CreationTime" ? record.created : record.passwordChanged;
            const auto text = m_reader.elementText();
            if (!text)
                return Status(text.error());
            time = timeFromKeePass(*text);
            return Status();
        });
    }

    Status tags(Record& record)
    {
        QString text;
        const Status read = textInto(text);
        text.replace(u',', u';');
        for (const QString& tag : text.split(u';', Qt::SkipEmptyParts)) {
            if (const QString name = tag.trimmed(); !name.isEmpty() && !record.tags.contains(name))
                record.tags.append(name);
        }
        return read;
    }

    Status reportAndAsk()
    {
        if (m_out.records() % kEntriesPerReport != 0)
            return {};
        m_progress.report(m_out.records(), 0);
        return m_progress.cancelled() ? Status(fail(Code::Cancelled)) : Status();
    }

    formats::XmlReader m_reader;
    const KeePassReferences& m_references;
    AccountCollector& m_out;
    base::Progress& m_progress;
    QString m_recycleBin;
    std::string m_key; ///< of the string that is being read
    std::string m_value; ///< the same, while its key is not known
};

int recognise(const Source& source)
{
    return source.rootElement == u"KeePassFile" ? 1 : 0;
}

base::Status read(const Source& source, AccountCollector& out, base::Progress& progress)
{
    const auto references = KeePassReferences::of(source.text);
    return references ? KeePassWalk(source, *references, out, progress).document() : Status(references.error());
}

} // namespace

Format keepass2Xml()
{
    return {"keepass2-xml", {"KeePass",
            QT_TRANSLATE_NOOP("Program", "File → Export → KeePass XML (2.x).")},
        Container::Xml, recognise, read};
}

} // namespace recourse::imports
