// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/json.h"

#include <QString>
#include <QUrl>

#include <string_view>

namespace recourse::feeds {

/// Reads the fields of one record of resources/rules/feeds.json and remembers the first that does not fit.
class RecordFields
{
public:
    explicit RecordFields(formats::JsonView record);

    QString text(std::string_view field); ///< not empty
    QString optionalText(std::string_view field);
    QUrl httpsUrl(std::string_view field);
    qint64 atLeast(std::string_view field, qint64 least);
    double share(std::string_view field); ///< above 0, below 1
    QString day(std::string_view field); ///< YYYY-MM-DD
    void expect(bool holds, std::string_view field);

    /// Name of that field; empty if all fit.
    [[nodiscard]] const QString& fault() const { return m_fault; }

private:
    formats::JsonView m_record;
    QString m_fault;
};

} // namespace recourse::feeds
