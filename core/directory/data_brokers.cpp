// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/list_reading.h"

#include "base/detail.h"
#include "base/limits.h"
#include "feeds/reader.h"
#include "feeds/table.h"
#include "formats/csv.h"
#include "formats/text_decoding.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <initializer_list>

namespace recourse::directory {

using base::Code;
using base::Detail;
using base::fail;
using formats::CsvRow;

namespace {

constexpr int kRowsAboveHeader = 20;

/// The labels change with the years, so columns are known by parts of them.
struct Columns
{
    int name = -1;
    int otherName = -1;
    int website = -1;
    int rightsPage = -1;
    int email = -1;
    int phone = -1;
    QList<int> address;
    QHash<int, QString> answers; ///< column → word
    QStringList labels;

    [[nodiscard]] bool isHeader() const { return name >= 0 && (website >= 0 || email >= 0); }
    [[nodiscard]] bool isUsed(int column) const
    {
        return column == name || column == otherName || column == website || column == rightsPage || column == email
            || column == phone || address.contains(column);
    }
};

bool hasAny(const QString& key, std::initializer_list<const char*> parts)
{
    return std::any_of(parts.begin(), parts.end(), [&](const char* part) { return key.contains(QLatin1String(part)); });
}

bool isYes(const QString& cell)
{
    return cell.compare(QLatin1String("yes"), Qt::CaseInsensitive) == 0 || cell.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0
        || cell == QLatin1String("Y");
}

bool isNo(const QString& cell)
{
    return cell.compare(QLatin1String("no"), Qt::CaseInsensitive) == 0 || cell.compare(QLatin1String("false"), Qt::CaseInsensitive) == 0
        || cell == QLatin1String("N") || cell.compare(QLatin1String("n/a"), Qt::CaseInsensitive) == 0;
}

void claim(int& column, int candidate)
{
    if (column < 0)
        column = candidate;
}

/// Sorts one labelled column into its place, the more exact labels first.
void placeColumn(Columns& columns, int column, const QString& key, const DirectoryDefinition& definition)
{
    const bool isPage = hasAny(key, {"website", "webpage", "weblink"}) || key.endsWith(QLatin1String("url"));
    if (isPage && hasAny(key, {"exercise", "rights", "delet", "optout", "ccpa"}))
        return claim(columns.rightsPage, column);
    if (isPage)
        return claim(columns.website, column);
    if (hasAny(key, {"email"}))
        return claim(columns.email, column);
    if (hasAny(key, {"doingbusinessas", "dba", "tradename"}))
        return claim(columns.otherName, column);
    if (hasAny(key, {"databrokername", "brokername", "businessname", "companyname", "legalname"}) || key == QLatin1String("name"))
        return claim(columns.name, column);
    if (hasAny(key, {"phone"}))
        return claim(columns.phone, column);
    for (const AnswerWord& answer : definition.answers) {
        if (key.contains(answer.column)) {
            columns.answers.insert(column, answer.word);
            return;
        }
    }
    if (hasAny(key, {"address", "street", "mailing", "zipcode", "postalcode"}) || key == QLatin1String("city") || key == QLatin1String("state")
        || key == QLatin1String("zip") || key == QLatin1String("country"))
        columns.address << column;
}

QString cellOf(const CsvRow& row, int column)
{
    if (column < 0 || static_cast<std::size_t>(column) >= row.fields.size())
        return {};
    return textOf(row.fields[static_cast<std::size_t>(column)]);
}

Columns columnsOf(const CsvRow& row, const DirectoryDefinition& definition)
{
    Columns columns;
    for (int i = 0; i < static_cast<int>(row.fields.size()); ++i) {
        const QString label = lineOf(cellOf(row, i));
        columns.labels << label;
        placeColumn(columns, i, feeds::columnKey(label), definition);
    }
    return columns;
}

bool isBlank(const CsvRow& row)
{
    return std::all_of(row.fields.begin(), row.fields.end(), [](std::string_view field) { return lineOf(textOf(field)).isEmpty(); });
}

/// A register's page address often lacks its scheme.
QString pageOrHost(const QString& cell)
{
    const QString text = lineOf(cell);
    const QString page = pageOf(text);
    return !page.isEmpty() || text.isEmpty() || text.contains(u' ') || text.contains(u'@') || !text.contains(u'.')
        ? page
        : pageOf(QStringLiteral("https://") + text);
}

QString postalOf(const CsvRow& row, const Columns& columns)
{
    QStringList lines;
    for (const int column : columns.address) {
        const QString cell = paragraphOf(cellOf(row, column));
        if (!cell.isEmpty() && !isYes(cell) && !isNo(cell))
            lines << cell;
    }
    return lines.join(u'\n');
}

/// Answers with a word go into `methods`; every other "yes", and numbers, stay with their labels.
void readAnswers(const CsvRow& row, const Columns& columns, model::DirectoryEntry& entry)
{
    QJsonArray yes;
    QJsonObject other;
    for (int i = 0; i < static_cast<int>(columns.labels.size()); ++i) {
        if (columns.isUsed(i))
            continue;
        const QString cell = lineOf(cellOf(row, i));
        const QString word = columns.answers.value(i);
        if (cell.isEmpty() || isNo(cell))
            continue;
        if (!isYes(cell))
            other.insert(columns.labels[i].left(120), cell.left(200));
        else if (word.isEmpty())
            yes.append(columns.labels[i].left(200));
        else if (!entry.methods.contains(word))
            entry.methods << word;
    }
    QJsonObject details;
    if (!yes.isEmpty())
        details.insert(QStringLiteral("yes"), yes);
    if (!other.isEmpty())
        details.insert(QStringLiteral("other"), other);
    if (!details.isEmpty())
        entry.details = QJsonDocument(details).toJson(QJsonDocument::Compact);
}

void takeBroker(const CsvRow& row, const Columns& columns, ListReading& list, const domains::SuffixList& suffixes)
{
    const QString place = Detail::tr("row %1").arg(row.record);
    const QString name = lineOf(cellOf(row, columns.name));
    if (name.isEmpty())
        return list.passOver(place);
    model::DirectoryEntry entry = list.newEntry(model::DirectoryKind::Broker);
    entry.feedId = name;
    entry.names = cleaned({name, cellOf(row, columns.otherName)}, &lineOf);
    entry.names.removeAll(QStringLiteral("N/A"));
    entry.form = pageOrHost(cellOf(row, columns.rightsPage));
    entry.email = mailOf(cellOf(row, columns.email));
    entry.phone = lineOf(cellOf(row, columns.phone));
    entry.postal = postalOf(row, columns);
    const QString website = lineOf(cellOf(row, columns.website));
    entry.url = pageOrHost(website);
    if (!website.isEmpty())
        list.warnOfDomains(place, addDomains(entry, {website}, {}, suffixes));
    readAnswers(row, columns, entry);
    list.add(std::move(entry));
}

bool endsLine(std::string_view text)
{
    return text.ends_with('\n') || text.ends_with('\r');
}

base::Result<DirectoryReading> readRows(
    std::string_view text, const DirectoryDefinition& definition, const domains::SuffixList& suffixes)
{
    formats::CsvDialect dialect = formats::sniffCsvDialect(text);
    formats::CsvReader reader(text, dialect, base::kDirectoryCsvLimits);
    ListReading list(definition);
    Columns columns;
    CsvRow row;
    for (int above = 0;;) {
        const auto next = reader.next(row);
        if (!next)
            return fail(Code::NetTooLarge, next.error().where);
        if (*next == formats::CsvNext::EndOfText)
            break;
        if (row.unclosed)
            return fail(Code::FeedMalformed, Detail::tr("the text ends in the middle of row %1").arg(row.record));
        if (columns.isHeader()) {
            // Half an address may be somebody else's.
            if (reader.position() >= text.size() && !endsLine(text))
                list.cutAt(Detail::tr("row %1").arg(row.record));
            else if (!isBlank(row))
                takeBroker(row, columns, list, suffixes);
            continue;
        }
        columns = columnsOf(row, definition);
        if (!columns.isHeader() && ++above > kRowsAboveHeader)
            break;
    }
    if (!columns.isHeader())
        return fail(Code::FeedMalformed, Detail::tr("no columns for name and website"));
    return std::move(list).finish();
}

} // namespace

base::Result<DirectoryReading> readDataBrokers(
    std::string_view bytes, const DirectoryDefinition& definition, const domains::SuffixList& suffixes)
{
    const std::size_t begin = feeds::withoutByteOrderMark(bytes).find_first_not_of(" \t\r\n");
    if (begin != std::string_view::npos && feeds::withoutByteOrderMark(bytes)[begin] == '<')
        return fail(Code::FeedHtml, Detail::tr("%1 bytes").arg(bytes.size()));
    const auto text = formats::decodeText(bytes);
    if (!text)
        return fail(Code::FeedMalformed, text.error().where);
    return readRows(text->text(), definition, suffixes);
}

} // namespace recourse::directory
