// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/column_preview.h"

#include "base/limits.h"
#include "imports/content_check.h"
#include "imports/opened_file.h"
#include "imports/wiped_file.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace recourse::imports {

namespace {

using base::Code;
using base::fail;

constexpr std::size_t kRows = 20;
constexpr qsizetype kLongestCell = 120;
constexpr base::CsvLimits kLimits{base::kImportCsvLimits.fileBytes, kRows + 1, base::kImportCsvLimits.columns, std::size_t{4} << 10};

QString textOf(std::string_view cell)
{
    return QString::fromUtf8(cell);
}

/// Where the host of an address begins whose authority begins at `from`: behind "me:secret@", even if the secret holds a slash.
qsizetype hostIn(const QString& text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size() && text[end] != u'/' && text[end] != u'?' && text[end] != u'#' && !text[end].isSpace())
        ++end;
    const QStringView authority = QStringView(text).mid(from, end - from);
    if (const qsizetype at = authority.lastIndexOf(u'@'); at >= 0)
        return from + at + 1;
    const QStringView port = authority.mid(authority.lastIndexOf(u':') + 1);
    const bool isPort = port.size() == authority.size() || std::all_of(port.begin(), port.end(), [](QChar c) { return c.isDigit(); });
    const qsizetype at = text.lastIndexOf(u'@');
    return isPort || at < end ? from : at + 1;
}

/// "https://me:secret@host/" without what stands before the host.
QString withoutUserInfo(QString text)
{
    for (qsizetype scheme = text.indexOf(u"://"); scheme >= 0; scheme = text.indexOf(u"://", scheme + 3)) {
        const qsizetype from = scheme + 3;
        text.remove(from, hostIn(text, from) - from);
    }
    return text;
}

QString shownCell(std::string_view cell, bool secret)
{
    if (trimmedCell(cell).empty())
        return {};
    if (secret)
        return maskedCell();
    const QString text = withoutUserInfo(textOf(cell)).simplified();
    return text.size() > kLongestCell ? text.left(kLongestCell) + u'…' : text;
}

/// Names as the file writes them, if the row has column words at all; else it may be an account.
void nameColumns(const std::vector<std::string_view>& firstRow, const Source& source, ColumnPreview& preview)
{
    for (std::size_t i = 0; i < preview.columns.size(); ++i) {
        const bool shown = source.sample.firstRowWords > 0 && i < firstRow.size();
        preview.columns[i].name = shown ? shownCell(firstRow[i], false) : QString();
    }
}

QStringList shownRow(const std::vector<std::string_view>& fields, const ColumnPreview& preview)
{
    QStringList row;
    for (std::size_t i = 0; i < preview.columns.size(); ++i)
        row.append(i < fields.size() ? shownCell(fields[i], preview.columns[i].secret) : QString());
    return row;
}

base::Status readRows(const Source& source, ColumnPreview& preview)
{
    formats::CsvReader reader(source.text, source.dialect, kLimits);
    formats::CsvRow row;
    bool header = !source.headless;
    while (preview.rows.size() < kRows) {
        const auto there = reader.next(row);
        if (!there)
            return there.error();
        if (*there == formats::CsvNext::EndOfText)
            break;
        if (std::exchange(header, false))
            nameColumns(row.fields, source, preview);
        else
            preview.rows.push_back(shownRow(row.fields, preview));
    }
    return {};
}

/// The user's word counts, but what a header calls a password is never shown.
void takeChoices(const ColumnFields& fields, ColumnPreview& preview)
{
    for (std::size_t i = 0; i < preview.columns.size() && !fields.empty(); ++i) {
        ColumnGuess& column = preview.columns[i];
        const bool secretByWord = column.secret && column.named;
        column.field = i < fields.size() ? fields[i] : ColumnField::Ignore;
        const bool shown = column.field == ColumnField::Title || column.field == ColumnField::Url || column.field == ColumnField::Login
            || column.field == ColumnField::Email || column.field == ColumnField::Tag || column.field == ColumnField::Created
            || column.field == ColumnField::LastUsed || column.field == ColumnField::Changed;
        column.secret = secretByWord || !shown;
    }
}

} // namespace

ColumnFields ColumnPreview::fields() const
{
    return ColumnGuesses{columns, certain}.fields();
}

QString maskedCell()
{
    return QStringLiteral("••••••");
}

base::Result<ColumnPreview> previewColumnsBytes(std::string_view bytes, const QString& fileName, const CsvReading& reading)
{
    const auto decoded = decodeFile(bytes, fileName, reading.encoding);
    if (!decoded)
        return decoded.error();
    ColumnPreview preview;
    const auto asItIs = openSource(decoded->text());
    if (asItIs && (asItIs->container == Container::Json || asItIs->container == Container::Xml))
        return unknownFormat(*asItIs);
    if (const Format* format = asItIs ? recognisedFormat(*asItIs) : nullptr; format != nullptr)
        preview.format = QString::fromLatin1(format->name);
    const auto source = openCsvSource(decoded->text(), reading);
    if (!source)
        return source.error();
    ColumnGuesses guesses = guessColumns(*source);
    preview.encoding = decoded->encodingName();
    preview.delimiter = source->dialect.delimiter;
    preview.hasHeader = !source->headless;
    preview.columns = std::move(guesses.columns);
    preview.certain = guesses.certain;
    takeChoices(source->fields, preview);
    if (const auto read = readRows(*source, preview); !read)
        return read.error();
    return preview;
}

base::Result<ColumnPreview> previewColumns(const QString& path, const CsvReading& reading)
{
    WipedFile file;
    if (const auto read = file.read(path, base::kImportCsvLimits.fileBytes); !read)
        return read.error();
    const QString name = QFileInfo(path).fileName();
    return file.view().empty() ? base::Result<ColumnPreview>(fail(Code::FileEmpty, name)) : previewColumnsBytes(file.view(), name, reading);
}

} // namespace recourse::imports
