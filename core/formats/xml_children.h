// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "formats/xml.h"

namespace recourse::formats {

/// Calls `use(name)` for every child element of the element just started; `use` must pass its end. Errors as `XmlReader::next`, and what
/// `use` gives.
template <class Use> [[nodiscard]] base::Status forEachChild(XmlReader& reader, Use use)
{
    for (;;) {
        const auto token = reader.next();
        if (!token)
            return token.error();
        if (*token == XmlToken::End || *token == XmlToken::EndOfDocument)
            return {};
        if (*token != XmlToken::Start)
            continue;
        if (const base::Status done = use(reader.name()); !done)
            return done;
    }
}

} // namespace recourse::formats
