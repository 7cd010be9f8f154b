// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/mapping_jobs.h"

#include <QCoreApplication>
#include <QList>

namespace recourse::ui {

/// What the columns of an unknown list can mean, in words of the user.
class MappingWords
{
    Q_DECLARE_TR_FUNCTIONS(MappingWords)
public:
    using Field = imports::ColumnField;

    /// All meanings, in the order of a choice: what is not read comes first.
    [[nodiscard]] static QList<Field> fields();
    [[nodiscard]] static QString field(Field field);
    /// What happens with a column of that meaning; empty where the name says it all.
    [[nodiscard]] static QString fieldNote(Field field);

    struct Delimiter
    {
        char sign; ///< 0: found by itself
        QString word;
    };
    [[nodiscard]] static QList<Delimiter> delimiters();

    struct Encoding
    {
        QString name; ///< empty: found by itself
        QString word;
    };
    [[nodiscard]] static QList<Encoding> encodings();
};

} // namespace recourse::ui
