// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "feeds/values.h"
#include "formats/json.h"

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

namespace recourse::feeds {

/// How the columns of a list that the user described become fields of a breach.
struct FieldMapping
{
    QString path; ///< of the records in JSON, "data.items"; empty: where the columns are found
    QMap<QString, QString> columns; ///< own field ("name", "occurred"…, see `mappableFields`) → the list's column
    DayOrder dayOrder = DayOrder::MonthFirst;
    QChar separator = u';'; ///< between several values of one cell
    QString scope; ///< of the numbers: "people", "accounts", "residents:ME"; empty: not said

    [[nodiscard]] bool isEmpty() const { return columns.isEmpty(); }
    bool operator==(const FieldMapping&) const = default;
};

/// The fields that a mapping may name. "name" or "domain" is needed.
[[nodiscard]] const QStringList& mappableFields();

/// Reads the member "mapping" of a feed's record. Error: RuleMalformed, `where` names the field.
[[nodiscard]] base::Result<FieldMapping> parseMapping(formats::JsonView record);

/// As `parseMapping` reads it.
[[nodiscard]] QJsonObject mappingJson(const FieldMapping& mapping);

/// A mapping for a list whose columns have these names, as far as they say what they hold: a start for the user, never taken unseen.
[[nodiscard]] FieldMapping guessedMapping(const QStringList& columnTitles);

} // namespace recourse::feeds
