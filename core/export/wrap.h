// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace recourse::documents {

/// `text` as lines of at most `columns` characters, broken at spaces; \n ends a line; a longer word keeps a line of its own. The first
/// line is led by `first`, all others by as many spaces, both counted.
[[nodiscard]] QStringList wrapped(const QString& text, int columns, const QString& first = {});

} // namespace recourse::documents
