// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace recourse::feeds {

/// What the program knows about the list of leaked passwords that is asked by ranges: the record "password_range" of
/// resources/rules/feeds.json.
struct RangeDefinition
{
    QString id; ///< stable word, for the ledger
    QString name;
    QUrl base; ///< https; ranges are below "range/"
    QString licence;
    QString attribution; ///< the sentence to show where its answers are shown
    QString attributionUrl;
    QString access; ///< what it asks of its callers and learns of them, in a few sentences
    qint64 maxBytes = 0; ///< decoded, of one answer
    int minimumEntries = 0; ///< fewer, padding included, from the list's own server are no whole answer
    QString source; ///< where this record's facts come from
    QString asOf; ///< and of which day (YYYY-MM-DD)

    /// Error: RuleMalformed, `where` names the field.
    [[nodiscard]] static base::Result<RangeDefinition> parse(const QByteArray& feedsJson);
};

} // namespace recourse::feeds
