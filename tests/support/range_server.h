// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/loopback_server.h"

#include <QMap>

namespace recourse::test {

/// A list of leaked passwords on loopback that answers as Pwned Passwords does: ranges, padding, CRLF between lines.
class RangeServer
{
public:
    RangeServer();

    /// From now on this password has leaked. Not while requests run.
    void leak(const QByteArray& password, int count);
    /// What `--range-url` takes.
    [[nodiscard]] QUrl base() const { return http.url(QStringLiteral("/")); }
    /// The prefixes asked for, in order.
    [[nodiscard]] QByteArrayList asked() const;
    /// The answer for a prefix: what leaked of it and padding up to `lines` lines.
    [[nodiscard]] QByteArray answerTo(const QByteArray& prefix, int lines = 800) const;
    /// Upper case, 40 digits.
    [[nodiscard]] static QByteArray digestOf(const QByteArray& password);
    [[nodiscard]] static QByteArray prefixOf(const QByteArray& password) { return digestOf(password).left(5); }

    LoopbackServer http;

private:
    QMap<QByteArray, int> m_leaked; ///< by digest
};

} // namespace recourse::test
