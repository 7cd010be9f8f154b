// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http_client.h"

namespace recourse::net {

/// Whether a server may be told what was fetched before.
enum class Validators { Send, Keep };

/// The headers of a request that are not the same in all, "Name: value".
[[nodiscard]] QList<QByteArray> headersOf(const HttpRequest& request, Validators validators);

} // namespace recourse::net
