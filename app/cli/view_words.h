// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/redact.h"

#include <QDateTime>
#include <QString>

/// Words that every view of the command line uses.
namespace recourse::cli {

/// Lengths of text from outside, in characters: a cell of a table, a line, a few sentences.
inline constexpr int kCell = 100;
inline constexpr int kLine = 200;
inline constexpr int kSentence = 600;

/// The key of a JSON object.
[[nodiscard]] inline QString key(const char* name) { return QString::fromLatin1(name); }

/// Text from outside for a terminal: one line of printable characters, at most `length` of them.
[[nodiscard]] inline QString safe(const QString& outside, int length = kCell) { return base::printable(outside, length); }

/// ISO 8601, empty if invalid.
[[nodiscard]] inline QString iso(const QDateTime& moment) { return moment.isValid() ? moment.toUTC().toString(Qt::ISODate) : QString(); }
[[nodiscard]] inline QString iso(QDate day) { return day.isValid() ? day.toString(Qt::ISODate) : QString(); }

} // namespace recourse::cli
