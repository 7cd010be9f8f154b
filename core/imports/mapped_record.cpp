// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/mapped_record.h"

#include "imports/address_list.h"
#include "imports/column_time.h"

#include <algorithm>

namespace recourse::imports {

namespace {

void put(ColumnField field, std::string_view cell, const QString& text, Record& record)
{
    switch (field) {
    case ColumnField::Title:
        if (record.title.isEmpty())
            record.title = text.trimmed();
        return;
    case ColumnField::Url:
        splitAddresses(cell, record.addresses);
        return;
    case ColumnField::Login:
    case ColumnField::Email:
        record.identify(text);
        return;
    case ColumnField::Tag:
        record.tag(text);
        return;
    default:
        return;
    }
}

void putTime(std::string_view cell, DateOrder order, QDateTime& time, Record& record)
{
    const auto read = timeFromCell(cell, order);
    time = read.value_or(QDateTime());
    record.badDate = record.badDate || !read;
}

/// What needs no text of its own.
void putFacts(ColumnField field, std::string_view cell, DateOrder dates, Record& record)
{
    switch (field) {
    case ColumnField::Password:
        if (record.password.empty())
            record.password = cell;
        return;
    case ColumnField::OneTimeCode:
        record.oneTimeCode = true;
        return;
    case ColumnField::Note:
        record.note = true;
        return;
    case ColumnField::Created:
        putTime(cell, dates, record.created, record);
        return;
    case ColumnField::LastUsed:
        putTime(cell, dates, record.lastUsed, record);
        return;
    case ColumnField::Changed:
        putTime(cell, dates, record.passwordChanged, record);
        return;
    default:
        return;
    }
}

bool isText(ColumnField field)
{
    return field == ColumnField::Title || field == ColumnField::Url || field == ColumnField::Login || field == ColumnField::Email
        || field == ColumnField::Tag;
}

} // namespace

MappedColumns::MappedColumns(const ColumnFields& fields, const CsvSample& sample)
{
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (fields[i] != ColumnField::Ignore)
            m_columns.push_back({static_cast<int>(i), fields[i], i < sample.all.size() ? sample.all[i].dateOrder() : DateOrder::Unknown});
    }
    // A user name is the login wherever the e-mail address stands.
    std::stable_sort(m_columns.begin(), m_columns.end(),
        [](const Column& a, const Column& b) { return a.field != ColumnField::Email && b.field == ColumnField::Email; });
}

CsvShape MappedColumns::shape() const
{
    CsvShape shape;
    shape.address = first(ColumnField::Url);
    shape.login = std::max(first(ColumnField::Login), shape.login);
    shape.password = first(ColumnField::Password);
    return shape;
}

int MappedColumns::first(ColumnField field) const
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(), [field](const Column& column) { return column.field == field; });
    return found == m_columns.end() ? -1 : found->place;
}

void MappedColumns::fill(const CsvCells& cells, Record& record) const
{
    for (const Column& column : m_columns) {
        const std::string_view cell = cells[column.place];
        if (cell.empty())
            continue;
        if (isText(column.field))
            put(column.field, cell, cells.text(column.place), record);
        else
            putFacts(column.field, cell, column.dates, record);
    }
}

} // namespace recourse::imports
