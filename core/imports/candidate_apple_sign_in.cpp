// SPDX-License-Identifier: GPL-3.0-or-later
// "Apps Using Sign In with Apple.csv" of the archive from privacy.apple.com. Its columns are documented nowhere and other readers
// disagree, so they are told by several words each; whatever else there is stays unread. Text may be UTF-8 encoded twice.
#include "imports/candidate_apple_sign_in.h"

#include "imports/candidate_format.h"
#include "imports/candidate_text.h"
#include "imports/record_time.h"

#include "base/limits.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace recourse::imports {

namespace {

using base::Code;
using base::fail;
using model::Verdict;

constexpr int kRowsPerReport = 1024;

/// Lists of installed apps, devices or purchases also have names and dates, lists of accounts passwords.
constexpr std::array<std::string_view, 14> kWordsOfOtherLists{"password", "username", "login", "device", "event", "install", "order", "price",
    "amount", "invoice", "serial", "platform", "country", "genre"};

struct Columns
{
    int name = -1;
    int first = -1; ///< when the app was used first
    int last = -1;
    int removed = -1; ///< when the user stopped using it
    int status = -1;
    int address = -1;
    int appId = -1;
    int email = -1;
};

int columnOf(const CsvHeader& header, std::initializer_list<std::string_view> names)
{
    for (const std::string_view name : names) {
        if (const int column = header.column(name); column >= 0)
            return column;
    }
    return -1;
}

Columns columnsOf(const CsvHeader& header)
{
    Columns columns;
    columns.name = columnOf(header, {"app name", "application name", "application", "app", "client name", "service name", "name"});
    columns.first = columnOf(header, {"first use date", "date of first use", "first used", "first sign in date", "created date", "creation date", "date created", "date added", "created", "date"});
    columns.last = columnOf(header, {"last use date", "date of last use", "last used", "last sign in date", "last used date"});
    columns.removed = columnOf(header, {"removed date", "date removed", "revoked date", "date revoked", "stopped using date", "deactivated date"});
    columns.status = columnOf(header, {"status", "state"});
    columns.address = columnOf(header, {"website", "web site", "domain", "url"});
    columns.appId = columnOf(header, {"bundle id", "bundle identifier", "client id", "app id", "application id"});
    columns.email = columnOf(header, {"email", "email address", "e-mail", "private email", "private email address", "relay email", "relay email address", "hide my email", "hide my email address", "shared email"});
    return columns;
}

bool isOfAnotherList(const CsvHeader& header)
{
    return std::any_of(header.names().begin(), header.names().end(), [](const std::string& name) {
        return std::any_of(kWordsOfOtherLists.begin(), kWordsOfOtherLists.end(),
            [&name](std::string_view word) { return name.find(word) != std::string::npos; });
    });
}

int recognise(const CandidateSource& source)
{
    return isSignInWithApple(source.text.header) ? 2 : 0;
}

class Row
{
public:
    explicit Row(const formats::CsvRow& row)
        : m_row(row)
    {
    }
    [[nodiscard]] std::string_view operator[](int column) const
    {
        return column >= 0 && static_cast<std::size_t>(column) < m_row.fields.size() ? m_row.fields[static_cast<std::size_t>(column)] : std::string_view();
    }
    [[nodiscard]] QString text(int column) const
    {
        const std::string_view cell = (*this)[column];
        return onceEncoded(QString::fromUtf8(cell).trimmed());
    }

private:
    const formats::CsvRow& m_row;
};

/// ISO 8601, or "04-05-2021 10:11:12" as other lists of these archives have it: month, day, year.
QDateTime timeOf(std::string_view cell)
{
    if (const QDateTime iso = timeFromIso(cell); iso.isValid())
        return iso;
    const QString text = QString::fromUtf8(cell.data(), static_cast<qsizetype>(std::min<std::size_t>(cell.size(), 64))).trimmed().replace(u'/', u'-');
    for (const auto* form : {u"MM-dd-yyyy HH:mm:ss", u"MM-dd-yyyy"}) {
        QDateTime time = QDateTime::fromString(text, QString::fromUtf16(form));
        time.setTimeSpec(Qt::UTC);
        if (time.isValid() && time.date().year() >= 1970)
            return time;
    }
    return {};
}

bool saysRemoved(const QString& status)
{
    const QString word = status.toLower();
    return word.contains(u"remov") || word.contains(u"revok") || word.contains(u"inactive") || word.contains(u"delet") || word.contains(u"stopped");
}

/// Bundle ids of Apple are reversed names too, and as little a domain as packages are.
void fill(const Row& row, const Columns& columns, CandidateRecord& record)
{
    record.kind = model::EvidenceKind::ConnectedApp;
    record.title = row.text(columns.name);
    record.address = row[columns.address];
    if (const QString id = row.text(columns.appId); id.contains(u'.') && !id.contains(u' '))
        record.appId = id;
    record.first = timeOf(row[columns.first]);
    const QDateTime removed = timeOf(row[columns.removed]);
    record.last = removed.isValid() ? removed : timeOf(row[columns.last]);
    record.verdict = removed.isValid() || saysRemoved(row.text(columns.status)) ? Verdict::Possible : Verdict::Confirmed;
    if (const QString email = row.text(columns.email); email.contains(u'@')) {
        record.recipient = email;
        record.viaRelay = email.endsWith(QStringLiteral("@privaterelay.appleid.com"), Qt::CaseInsensitive);
    }
}

/// A lone quote swallows all rows below. They are read again, this time with the quote as text, but not so often that a file made
/// for it could take forever.
class SecondReading
{
public:
    explicit SecondReading(const Source& text)
        : m_left(4 * text.text.size())
    {
    }
    [[nodiscard]] bool start(formats::CsvReader& reader, const formats::CsvRow& row)
    {
        const std::size_t length = reader.position() - row.begin;
        if (row.begin == m_begin || length > m_left)
            return false;
        m_begin = row.begin;
        m_left -= length;
        reader.resynchronise(row.begin, row.record, row.line);
        return true;
    }

private:
    std::size_t m_left;
    std::size_t m_begin = std::string_view::npos; ///< of the row that was read again
};

base::Status read(const CandidateSource& source, CandidateCollector& out, base::Progress& progress)
{
    const Source& text = source.text;
    const Columns columns = columnsOf(text.header);
    formats::CsvReader reader(text.text, text.dialect, base::kImportCsvLimits);
    formats::CsvRow row;
    SecondReading again(text);
    for (int rows = 0;; ++rows) {
        if (rows % kRowsPerReport == 0) {
            progress.report(static_cast<qint64>(reader.position()), static_cast<qint64>(text.text.size()));
            if (progress.cancelled())
                return fail(Code::Cancelled);
        }
        const auto there = reader.next(row);
        if (!there)
            return there.error();
        if (*there == formats::CsvNext::EndOfText)
            return {};
        if (rows == 0)
            continue; // the header
        CandidateRecord record;
        record.line = static_cast<int>(row.line);
        record.cut = row.cut;
        fill(Row(row), columns, record);
        const bool whole = !row.unclosed && !row.wide && !record.title.contains(u'\n');
        if (!whole && again.start(reader, row))
            continue;
        if (const auto added = whole ? out.add(record) : out.addBadRecord(record.line); !added)
            return added;
    }
}

} // namespace

bool isSignInWithApple(const CsvHeader& header)
{
    const Columns columns = columnsOf(header);
    if (columns.name < 0 || columns.first < 0 || isOfAnotherList(header))
        return false;
    const bool namesApp = header.names()[static_cast<std::size_t>(columns.name)] != "name";
    const bool namesFirstUse = header.names()[static_cast<std::size_t>(columns.first)] != "date";
    return namesApp || namesFirstUse;
}

CandidateFormat appleSignIn()
{
    return {"apple-privacy", {QT_TRANSLATE_NOOP("Program", "Apple, copy of your data"),
            QT_TRANSLATE_NOOP("Program", "The archive of your data, as they send it: it shows which services you connected or used.")},
        CandidateContainer::Table, recognise, read};
}

} // namespace recourse::imports
