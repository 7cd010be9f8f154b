// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/json.h"

#include <QString>
#include <QStringList>
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
    QStringList texts(std::string_view field); ///< an array of texts; empty if it is not there
    bool flag(std::string_view field, bool otherwise); ///< `otherwise` if it is not there
    QUrl httpsUrl(std::string_view field);
    QUrl optionalHttpsUrl(std::string_view field); ///< empty if it is not there
    qint64 atLeast(std::string_view field, qint64 least);
    qint64 optionalCount(std::string_view field); ///< above 0; 0 if it is not there
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
