// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace recourse::documents {

/// Blacks out what must not be read in a copy: the words themselves are replaced, so that nothing of them is left in the file.
class Redaction
{
public:
    /// Errors: BadArgument for a word of fewer than three letters or digits, which would black out half of everything.
    [[nodiscard]] static base::Result<Redaction> of(const QStringList& words);

    /// `text` with every occurrence as four black squares, whatever its length; in any case, and with blanks, hyphens, dots, slashes and
    /// brackets between its characters or without ("DE12 3456" is found for "DE123456").
    [[nodiscard]] QString applied(const QString& text) const;
    [[nodiscard]] bool empty() const { return m_patterns.isEmpty(); }

private:
    QList<QRegularExpression> m_patterns;
};

} // namespace recourse::documents
