// SPDX-License-Identifier: GPL-3.0-or-later
// Password managers with few users, and lists without header by their shape. What they have in common is a table of columns
// (other_csv_products.cpp); Buttercup's, which holds its groups as rows, has a reader of its own.
#include "imports/other_csv.h"

#include "imports/buttercup_csv.h"
#include "imports/mapped_record.h"

#include <algorithm>

namespace recourse::imports {

namespace {

using base::Code;
using base::fail;

/// The columns of the product that the header has; 0 if it is not the product's.
int columnsOf(const Product& product, const CsvHeader& header)
{
    int present = 0;
    for (const ProductColumn& column : product.columns) {
        const bool there = header.column(column.word) >= 0;
        if (!there && column.presence == ProductColumn::Presence::Always)
            return 0;
        present += there ? 1 : 0;
    }
    return product.noOthers && present < header.size() ? 0 : present;
}

const Product* productOf(const CsvHeader& header)
{
    const Product* best = nullptr;
    int most = 0;
    for (const Product& product : productTable()) {
        if (const int columns = columnsOf(product, header); columns > most) {
            most = columns;
            best = &product;
        }
    }
    return best;
}

ColumnFields fieldsOf(const Product& product, const CsvHeader& header)
{
    ColumnFields fields(static_cast<std::size_t>(header.size()), ColumnField::Ignore);
    for (const ProductColumn& column : product.columns) {
        if (const int place = header.column(column.word); place >= 0)
            fields[static_cast<std::size_t>(place)] = column.field;
    }
    return fields;
}

/// Universal Password Manager writes account, user, password, URL and notes without a header.
const ColumnFields& universalFields()
{
    static const ColumnFields kFields{ColumnField::Title, ColumnField::Login, ColumnField::Password, ColumnField::Url, ColumnField::Note};
    return kFields;
}

bool isUniversal(const Source& source)
{
    constexpr std::size_t kUrl = 3;
    const auto& columns = source.sample.all;
    if (!source.headless || source.sample.columns != static_cast<int>(universalFields().size()) || columns.size() <= kUrl)
        return false;
    const bool elsewhere = columns[1].count(CellKind::Address) + columns[2].count(CellKind::Address) > 0;
    return !elsewhere && columns[kUrl].mostly(columns[kUrl].addresses());
}

int recognise(const Source& source)
{
    if (isButtercup(source.header))
        return source.header.size();
    const Product* product = productOf(source.header);
    if (product != nullptr)
        return columnsOf(*product, source.header);
    return isUniversal(source) ? source.sample.columns : 0;
}

base::Status read(const Source& source, AccountCollector& out, base::Progress& progress)
{
    if (isButtercup(source.header))
        return readButtercup(source, out, progress);
    const Product* product = productOf(source.header);
    if (product == nullptr && !isUniversal(source))
        return fail(Code::InputMissingColumn, QStringLiteral("password"));
    const MappedColumns columns(product != nullptr ? fieldsOf(*product, source.header) : universalFields(), source.sample);
    return readCsvRecords(source, columns.shape(), out, progress, [&](const CsvCells& cells, Record& record) {
        columns.fill(cells, record);
        if (product != nullptr && product->mend != nullptr)
            product->mend(source.header, cells, record);
    });
}

} // namespace

Format otherCsv()
{
    return {"other-csv", {QT_TRANSLATE_NOOP("Program", "Another password manager")}, Container::Csv, recognise, read};
}

} // namespace recourse::imports
