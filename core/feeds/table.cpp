// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/table.h"

#include "base/detail.h"
#include "feeds/reader.h"
#include "feeds/table_sources.h"
#include "feeds/values.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace recourse::feeds {

using base::Code;
using base::Detail;
using base::fail;

namespace {

constexpr qsizetype kJsonBytes = 16 * 1024;

/// One list writes "2021 Feb 04 12:00:00 AM" and "1,234" in one of its forms, "2021-02-04T00:00:00.000" and "1234" in the other.
QString plainValue(const QString& text)
{
    if (const QDate day = dayIn(text); day.isValid())
        return day.toString(Qt::ISODate);
    const auto count = text.contains(QLatin1Char(',')) ? countIn(text) : std::nullopt;
    return count ? QString::number(*count) : text;
}

} // namespace

QString columnKey(QStringView name)
{
    QString key;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            key += c.toCaseFolded();
    }
    return key;
}

bool hasColumns(const QHash<QString, int>& columns, const FeedTable::Shape& shape)
{
    const auto has = [&](const QString& column) { return columns.contains(column); };
    return std::all_of(shape.columns.cbegin(), shape.columns.cend(), has)
        && (shape.oneOf.isEmpty() || std::any_of(shape.oneOf.cbegin(), shape.oneOf.cend(), has));
}

base::Result<FeedTable> FeedTable::read(std::string_view bytes, const Shape& shape)
{
    const std::string_view text = withoutByteOrderMark(bytes);
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos)
        return fail(Code::FeedMalformed, Detail::tr("an empty answer"));
    if (const auto page = refuseWebPage(bytes, {}); !page)
        return page.error();
    auto cells = text[begin] == '<' ? cellsOfXml(bytes) : text[begin] == '[' || text[begin] == '{' ? cellsOfJson(text, shape) : cellsOfCsv(bytes, shape);
    if (!cells)
        return cells.error();
    FeedTable table;
    table.m_columns = std::move(cells->columns);
    table.m_titles = std::move(cells->titles);
    table.m_rows = std::move(cells->rows);
    table.m_isNews = text[begin] == '<';
    table.m_wasCut = cells->wasCut;
    for (const QString& column : shape.columns) {
        if (!table.has(column))
            return fail(Code::FeedMalformed, Detail::tr("no column “%1”").arg(column));
    }
    if (!hasColumns(table.m_columns, shape))
        return fail(Code::FeedMalformed, Detail::tr("no column “%1”").arg(shape.oneOf.join(QStringLiteral("”, “"))));
    return table;
}

QString FeedTable::raw(int row, const QString& column) const
{
    const auto place = static_cast<std::size_t>(m_columns.value(column, -1));
    const std::vector<QString>& cells = m_rows[static_cast<std::size_t>(row)];
    return place < cells.size() ? cells[place] : QString();
}

QString FeedTable::text(int row, const QString& column) const
{
    return cellText(raw(row, column));
}

QByteArray FeedTable::json(int row, const QSet<QString>& held) const
{
    const std::vector<QString>& cells = m_rows[static_cast<std::size_t>(row)];
    QJsonObject members;
    qsizetype bytes = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const QString key = columnKey(m_titles[static_cast<qsizetype>(i)]);
        const QString value = plainValue(cellText(cells[i]));
        bytes += 4 * (key.size() + value.size());
        if (!value.isEmpty() && !held.contains(key) && bytes < kJsonBytes)
            members.insert(key, value);
    }
    return members.isEmpty() ? QByteArray() : QJsonDocument(members).toJson(QJsonDocument::Compact);
}

QByteArray FeedTable::digest(int row) const
{
    const std::vector<QString>& cells = m_rows[static_cast<std::size_t>(row)];
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        hash.addData(m_titles[static_cast<qsizetype>(i)].toUtf8() + '\x1F' + cells[i].toUtf8() + '\x1E');
    }
    return hash.result();
}

} // namespace recourse::feeds
