// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <string_view>
#include <vector>

namespace recourse::feeds {

/// A column's name in the form in which the spellings of all years are equal: lower case, letters and digits alone ("Date(s) of Breach
/// (if known)" and "date_of_breach" give "datesofbreachifknown" and "dateofbreach").
[[nodiscard]] QString columnKey(QStringView name);

/// A list as rows of named cells, however it came: CSV of any delimiter and encoding with notes or junk above the header; JSON with its
/// records somewhere inside (members of members as one name, lists of words joined by "; "); the items of RSS or Atom (`title`, `link`,
/// `id`, `published`, `updated`, `description`).
class FeedTable
{
public:
    /// What the table must have.
    struct Shape
    {
        QStringList columns; ///< as `columnKey`: the header is the first of the first rows that has all of these
        QStringList oneOf; ///< and at least one of these, if there are any
        QString path; ///< of the records in JSON, "result.items"; empty: the first list whose records have the columns
        bool wholeLines = false; ///< a last line without an end was cut: it is passed over
    };

    /// Errors: FeedHtml; FeedMalformed naming the missing column, or where the text ends in the middle of a record; FeedNotJson;
    /// NetTooLarge.
    [[nodiscard]] static base::Result<FeedTable> read(std::string_view bytes, const Shape& shape);

    /// RSS or Atom: the newest entries of what may be more.
    [[nodiscard]] bool isNews() const { return m_isNews; }
    /// A last line was passed over.
    [[nodiscard]] bool wasCut() const { return m_wasCut; }
    [[nodiscard]] int rows() const { return static_cast<int>(m_rows.size()); }
    /// As the list names its columns, in their order.
    [[nodiscard]] const QStringList& titles() const { return m_titles; }
    [[nodiscard]] bool has(const QString& column) const { return m_columns.contains(column); }
    /// Without outer spaces; empty for "NULL" and where there is none (`cellText`).
    [[nodiscard]] QString text(int row, const QString& column) const;
    /// As it came.
    [[nodiscard]] QString raw(int row, const QString& column) const;
    /// A compact JSON object, by `columnKey`, of the cells that are not empty and whose columns are not in `held`, days and whole numbers
    /// in the one form that all copies of the list give; cut to 16 KB. Empty if there are none.
    [[nodiscard]] QByteArray json(int row, const QSet<QString>& held) const;
    /// SHA-256 of all cells of a row with their names.
    [[nodiscard]] QByteArray digest(int row) const;

private:
    QHash<QString, int> m_columns; ///< by key
    QStringList m_titles; ///< as the list names them
    std::vector<std::vector<QString>> m_rows; ///< may be shorter than the header
    bool m_isNews = false;
    bool m_wasCut = false;
};

} // namespace recourse::feeds
