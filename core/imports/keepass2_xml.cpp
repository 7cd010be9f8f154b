// SPDX-License-Identifier: GPL-3.0-or-later
// KeePass 2's XML, which KeePassXC, KeeWeb and MacPass write too: https://keepass.info/help/kb/kdbx_4.html (XML part).
#include "base/detail.h"
#include "base/limits.h"
#include "base/secret_bytes.h"
#include "formats/xml.h"
#include "imports/format.h"
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

void wipe(QString& text)
{
    // data() would detach from a shared copy and wipe only that; the reader hands over the only one.
    base::wipe(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.clear();
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

bool isSeed(const QString& key)
{
    return key == u"otp" || key == u"TOTP Seed" || key.startsWith(u"TimeOtp-Secret") || key.startsWith(u"HmacOtp-Secret");
}

bool isFurtherAddress(const QString& key)
{
    return key.startsWith(u"KP2A_URL") || key.startsWith(u"AndroidApp");
}

void takePassword(Entry& entry, const QString& value)
{
    base::wipe(entry.password.data(), static_cast<std::size_t>(entry.password.size()));
    entry.password = value.toUtf8();
}

/// Sorts one string of an entry. `value` may be wiped afterwards: what is kept is a copy.
void takeString(Entry& entry, const QString& key, const QString& value)
{
    if (value.isEmpty())
        return;
    if (key == u"Title")
        entry.record.title = value;
    else if (key == u"UserName")
        entry.record.login = value;
    else if (key == u"Password")
        takePassword(entry, value);
    else if (key == u"URL")
        entry.url = value.toUtf8();
    else if (key == u"Notes")
        entry.record.note = true;
    else if (isSeed(key))
        entry.record.oneTimeCode = true;
    else if (isFurtherAddress(key))
        entry.furtherUrls.push_back(value.toUtf8());
    else if (key.startsWith(u"KPEX_PASSKEY"))
        entry.record.passkey = true;
}

/// Walks the document from element to element. Depth is bounded by the reader, so is the recursion over groups.
class KeePassWalk
{
public:
    KeePassWalk(const Source& source, AccountCollector& out, base::Progress& progress)
        : m_reader(source.text, base::kImportXmlLimits)
        , m_out(out)
        , m_progress(progress)
    {
    }

    Status document()
    {
        if (const auto token = m_reader.next(); !token)
            return token.error();
        return children([this](const QString& name) {
            if (name == u"Meta")
                return meta();
            return name == u"Root" ? root() : m_reader.skipElement();
        });
    }

private:
    /// Calls `use` for every child element of the element just started; `use` must pass its end.
    template <class Use> Status children(Use use)
    {
        for (;;) {
            const auto token = m_reader.next();
            if (!token)
                return token.error();
            if (*token == XmlToken::End || *token == XmlToken::EndOfDocument)
                return {};
            if (*token != XmlToken::Start)
                continue;
            if (const Status done = use(m_reader.name()); !done)
                return done;
        }
    }

    Status textInto(QString& text)
    {
        auto read = m_reader.elementText();
        if (!read)
            return read.error();
        text = std::move(*read);
        return {};
    }

    Status meta()
    {
        bool enabled = true;
        QString id;
        const Status done = children([&](const QString& name) {
            if (name == u"RecycleBinUUID")
                return textInto(id);
            if (name != u"RecycleBinEnabled")
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
        return children([this](const QString& name) { return name == u"Group" ? group(QString(), 0, false) : m_reader.skipElement(); });
    }

    Status group(const QString& parentPath, int level, bool recycled)
    {
        QString path = parentPath;
        return children([&, recycled](const QString& name) mutable {
            QString text;
            if (name == u"Group")
                return group(path, level + 1, recycled);
            if (name == u"Entry")
                return entry(path, recycled);
            if (name != u"UUID" && name != u"Name")
                return m_reader.skipElement();
            const Status read = textInto(text);
            if (name == u"UUID")
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
        const Status read = children([&](const QString& name) {
            if (name == u"String")
                return string(entry);
            if (name == u"Times")
                return times(entry.record);
            return name == u"Tags" ? tags(entry.record) : m_reader.skipElement(); // History repeats the whole entry as it was
        });
        if (read)
            hand(entry);
        return read;
    }

    void hand(Entry& entry)
    {
        Record& record = entry.record;
        record.addresses.emplace_back(entry.url.constData(), static_cast<std::size_t>(entry.url.size()));
        for (const QByteArray& url : entry.furtherUrls)
            record.addresses.emplace_back(url.constData(), static_cast<std::size_t>(url.size()));
        record.password = {entry.password.constData(), static_cast<std::size_t>(entry.password.size())};
        m_out.add(record);
    }

    Status string(Entry& entry)
    {
        QString key;
        QString value;
        const Status read = children([&](const QString& name) {
            if (name == u"Key")
                return textInto(key);
            if (name != u"Value")
                return m_reader.skipElement();
            const bool ciphertext = m_reader.attributes().value(QStringLiteral("Protected")).compare(u"true", Qt::CaseInsensitive) == 0;
            const Status text = textInto(value);
            if (text && ciphertext && !value.isEmpty())
                return Status(fail(Code::InputEncrypted, Detail::tr("line %1").arg(m_reader.line())));
            return text;
        });
        takeString(entry, key, value);
        wipe(value);
        return read;
    }

    Status times(Record& record)
    {
        return children([&](const QString& name) {
            if (name != u"CreationTime" && name != u"LastModificationTime")
                return m_reader.skipElement();
            QString text;
            const Status read = textInto(text);
            (name == u"CreationTime" ? record.created : record.passwordChanged) = timeFromKeePass(text.toStdString());
            return read;
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
    AccountCollector& m_out;
    base::Progress& m_progress;
    QString m_recycleBin;
};

int recognise(const Source& source)
{
    return source.rootElement == u"KeePassFile" ? 1 : 0;
}

base::Status read(const Source& source, AccountCollector& out, base::Progress& progress)
{
    return KeePassWalk(source, out, progress).document();
}

} // namespace

Format keepass2Xml()
{
    return {"keepass2-xml", {"KeePass",
            QT_TRANSLATE_NOOP("Program", "File → Export → KeePass XML (2.x).")},
        Container::Xml, recognise, read};
}

} // namespace recourse::imports
