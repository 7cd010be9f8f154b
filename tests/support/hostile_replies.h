// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/loopback_server.h"

/// What a broken or malicious server may answer.
namespace recourse::test::hostile {

/// `bytes` as one gzip member.
[[nodiscard]] QByteArray gzip(const QByteArray& bytes);

/// A gzip member that ends after all of `bytes` (at most 65,535), but before its last block and its checksum.
[[nodiscard]] QByteArray unfinishedGzip(const QByteArray& bytes);

[[nodiscard]] Reply endlessBody();
/// `megabytes` of zeros as gzip: a thousandth of it on the wire.
[[nodiscard]] Reply gzipBomb(int megabytes);
/// Claims to have been compressed `layers` times.
[[nodiscard]] Reply stackedEncodings(int layers);
[[nodiscard]] Reply redirectTo(const QByteArray& location, int status = 302);
/// A captive portal or a bot check: a web page with status 200.
[[nodiscard]] Reply htmlWith200();
[[nodiscard]] Reply halfBody(const QByteArray& body);
[[nodiscard]] Reply slowDrip(const QByteArray& body, int millisecondsPerByte);
/// Many header lines, `kilobytes` in all.
[[nodiscard]] Reply hugeHeaders(int kilobytes);
[[nodiscard]] Reply closesAtOnce();
[[nodiscard]] Reply neverAnswers();
/// Status 429 with the given Retry-After.
[[nodiscard]] Reply rateLimited(const QByteArray& retryAfter);

/// The first `times` requests get `first`, later ones `then`.
[[nodiscard]] Handler afterwards(int times, Reply first, Reply then);
/// Answers 304 where a validator matches, else the body with both validators.
[[nodiscard]] Handler withValidators(const QByteArray& body, const QByteArray& etag, const QByteArray& lastModified);

} // namespace recourse::test::hostile
