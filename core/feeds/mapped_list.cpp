// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/mapped_list.h"

#include "base/detail.h"
#include "base/redact.h"
#include "feeds/news.h"
#include "feeds/register_row.h"
#include "feeds/xposedornot.h"
#include "formats/html_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace recourse::feeds {

using base::Code;
using base::Detail;
using base::fail;

namespace {

constexpr int kIdCharacters = 200;
constexpr int kWordCharacters = 300;
constexpr int kShownCharacters = 60;
constexpr int kDescriptionCharacters = 8000;

/// Reads cells by own names.
class MappedRow
{
public:
    MappedRow(const FeedTable& table, int row, const FieldMapping& mapping, ReadingCollector& collector)
        : m_table(table)
        , m_row(row)
        , m_mapping(mapping)
        , m_collector(collector)
    {
    }

    QString text(const QString& field) const
    {
        const QString column = m_mapping.columns.value(field);
        return column.isEmpty() ? QString() : m_table.text(m_row, columnKey(column));
    }

    QString word(const QString& field) const { return base::printable(text(field).simplified(), kWordCharacters); }

    WrittenDate dateOf(const QString& cell) const
    {
        if (cell.isEmpty() || isNoDate(cell))
            return {};
        WrittenDate date = dateIn(cell, m_mapping.dayOrder);
        if (const QDate day = millisecondDay(cell); day.isValid())
            date = {day, model::DatePrecision::Day};
        if (const QDate day = date.first.isValid() ? QDate() : newsTime(cell).date(); day.isValid())
            date = {day, model::DatePrecision::Day}; // "Fri, 24 Jan 2025 16:07:03 +0100"
        if (date.first.isValid())
            m_collector.goodDate();
        else
            m_collector.oddDate(cell, m_mapping.dayOrder == DayOrder::MonthFirst && dayIn(cell, DayOrder::DayFirst).isValid());
        return date;
    }

    /// Invalid where the list knows the month alone: this day decides who could have known.
    QDate day(const QString& field) const
    {
        const WrittenDate date = dateOf(text(field));
        return date.precision == model::DatePrecision::Day ? date.first : QDate();
    }

    /// A cell with several dates gives the first and the last, as exact as the vaguest of them.
    void readOccurred(model::Breach& breach) const
    {
        const QString cell = text(QStringLiteral("occurred"));
        const bool several = !dateIn(cell, m_mapping.dayOrder).first.isValid() && cell.contains(m_mapping.separator);
        QStringList cells = several ? valuesIn(cell, m_mapping.separator) : QStringList{cell};
        cells << text(QStringLiteral("occurred_to"));
        std::vector<QDate> days;
        auto precision = model::DatePrecision::Day;
        for (const QString& one : cells) {
            const WrittenDate written = dateOf(one);
            if (!written.first.isValid())
                continue;
            days.push_back(written.first);
            precision = std::max(precision, written.precision);
        }
        if (days.empty())
            return;
        const auto [first, last] = std::minmax_element(days.begin(), days.end());
        setOccurred(breach, *first, *last);
        breach.precision = precision;
    }

private:
    const FeedTable& m_table;
    int m_row;
    const FieldMapping& m_mapping;
    ReadingCollector& m_collector;
};

QString idOf(const MappedRow& row, ReadingCollector& collector)
{
    const QString given = base::printable(row.text(QStringLiteral("id")).simplified(), kIdCharacters);
    if (!given.isEmpty())
        return given;
    return collector.numbered(keyOf({row.text(QStringLiteral("name")), row.text(QStringLiteral("domain")),
        row.text(QStringLiteral("occurred")), row.text(QStringLiteral("disclosed"))}));
}

/// Whatever parts the other values of a list, no domain has a comma, a semicolon or a space in it. Addresses of pages may have.
QStringList domainCells(const QString& cell, QChar separator)
{
    static const QRegularExpression parting(QStringLiteral("[,;\\s]+"));
    QStringList cells;
    for (const QString& value : valuesIn(cell, separator))
        cells += value.contains(QLatin1String("://")) && !value.contains(QLatin1Char(' ')) ? QStringList(value) : value.split(parting, Qt::SkipEmptyParts);
    cells.removeDuplicates();
    return cells;
}

model::Breach readRow(
    const MappedRow& row, const QString& id, const FeedDefinition& definition, const domains::SuffixList& suffixes, ReadingCollector& collector)
{
    model::Breach breach = recordOf(definition, id);
    const QString name = row.word(QStringLiteral("name"));
    for (const QString& unread : setDomains(breach, domainCells(row.text(QStringLiteral("domain")), definition.mapping.separator), suffixes))
        collector.leaveOut(Detail::tr("“%1” is no domain").arg(base::printable(unread, kShownCharacters)));
    setOrganisation(breach, name.isEmpty() ? breach.domains.value(0) : name);
    if (const QString title = row.word(QStringLiteral("title")); !title.isEmpty())
        breach.title = title;
    row.readOccurred(breach);
    breach.discovered = row.day(QStringLiteral("discovered"));
    breach.disclosed = row.day(QStringLiteral("disclosed"));
    breach.modified = newsTime(row.text(QStringLiteral("modified")));
    breach.affected = collector.count(row.text(QStringLiteral("affected")), definition.mapping.dayOrder);
    breach.affectedScope = definition.mapping.scope;
    setDataClasses(breach, valuesIn(row.text(QStringLiteral("data_classes")), definition.mapping.separator));
    collector.noteUnknownClasses(breach.dataClassesRaw);
    breach.cause = row.word(QStringLiteral("cause"));
    breach.industry = row.word(QStringLiteral("industry"));
    const QByteArray description = row.text(QStringLiteral("description")).toUtf8();
    breach.description = formats::htmlToPlainText({description.constData(), static_cast<std::size_t>(description.size())}, kDescriptionCharacters);
    breach.noticeUrl = webAddress(row.text(QStringLiteral("notice_url")));
    if (const QString page = webAddress(row.text(QStringLiteral("source_url"))); !page.isEmpty())
        breach.sourceUrl = page;
    breach.supersededBy = base::printable(row.text(QStringLiteral("superseded_by")), kIdCharacters);
    return breach;
}

} // namespace

base::Result<FeedReading> readMappedList(const FeedFiles& files, const FeedDefinition& definition, const domains::SuffixList& suffixes)
{
    FeedTable::Shape shape;
    shape.path = definition.mapping.path;
    shape.wholeLines = files.fetched;
    QSet<QString> held;
    for (const QString& column : definition.mapping.columns) {
        shape.columns.append(columnKey(column));
        held.insert(columnKey(column));
    }
    const auto table = FeedTable::read(files.list(), shape);
    if (!table)
        return table.error();
    ReadingCollector collector;
    for (int row = 0; row < table->rows(); ++row) {
        const MappedRow cells(*table, row, definition.mapping, collector);
        model::Breach breach = readRow(cells, idOf(cells, collector), definition, suffixes, collector);
        if (breach.orgName.isEmpty() && breach.domains.isEmpty()) {
            collector.passOver(Detail::tr("entry %1 has neither name nor domain").arg(row + 1));
            continue;
        }
        breach.extra = table->json(row, held);
        breach.rawSha256 = table->digest(row);
        collector.take(std::move(breach));
    }
    auto reading = std::move(collector).finish();
    if (reading) {
        reading->holdsPart = table->isNews() || table->wasCut();
        if (table->wasCut())
            reading->notes.append(cutNote());
    }
    return reading;
}

} // namespace recourse::feeds
