// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace recourse::letters {

/// The languages that a recipient in this place may be written to in, the usual one first (ISO 639-1). `place` is a code as in
/// `model::Service::country`, `address` the lines of the postal address (a Swiss postcode tells French from German). English
/// where nothing is known.
[[nodiscard]] QStringList languagesAt(const QString& place, const QStringList& address = {});

/// The language of a letter to someone who reads `spoken`, of those that there is a text in: the sender's own if the recipient
/// reads it, else the first that the recipient reads, else English, else the first there is. Empty if `available` is.
[[nodiscard]] QString letterLanguage(const QStringList& spoken, const QStringList& available, const QString& sendersOwn);

} // namespace recourse::letters
