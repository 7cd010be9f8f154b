// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/format.h"

#include <array>

// One line for each format: the function that its file defines.
#define RECOURSE_ACCOUNT_LIST_FORMATS(X)                                                                               \
    X(chromeCsv)                                                                                                       \
    X(applePasswordsCsv)                                                                                               \
    X(keepass1Csv)                                                                                                     \
    X(otherCsv)                                                                                                        \
    X(domainList)                                                                                                      \
    X(genericCsv)                                                                                                      \
    X(firefoxCsv)                                                                                                      \
    X(bitwardenJson)                                                                                                   \
    X(bitwardenCsv)                                                                                                    \
    X(onePasswordPux)                                                                                                  \
    X(onePasswordCsv)                                                                                                  \
    X(onePasswordPif)                                                                                                  \
    X(onePasswordPifOfOne)                                                                                             \
    X(keepassxcCsv)                                                                                                    \
    X(lastpassCsv)                                                                                                     \
    X(dashlaneCsv)                                                                                                     \
    X(dashlaneJson)                                                                                                    \
    X(keeperCsv)                                                                                                       \
    X(keeperJson)                                                                                                      \
    X(roboformCsv)                                                                                                     \
    X(nordpassCsv)                                                                                                     \
    X(enpassJson)                                                                                                      \
    X(enpassCsv)                                                                                                       \
    X(zohoVaultCsv)                                                                                                    \
    X(stickyPasswordXml)                                                                                               \
    X(protonPassJson)                                                                                                  \
    X(protonPassCsv)                                                                                                   \
    X(keepass2Xml)

namespace recourse::imports {

#define RECOURSE_DECLARE(function) Format function();
RECOURSE_ACCOUNT_LIST_FORMATS(RECOURSE_DECLARE)
#undef RECOURSE_DECLARE

std::span<const Format> formatTable()
{
#define RECOURSE_CALL(function) function(),
    static const auto kTable = std::to_array<Format>({RECOURSE_ACCOUNT_LIST_FORMATS(RECOURSE_CALL)});
#undef RECOURSE_CALL
    return kTable;
}

const Format* recognisedFormat(const Source& source)
{
    const Format* best = nullptr;
    int bestRank = 0;
    for (const Format& format : formatTable()) {
        const int rank = format.container == source.container ? format.recognise(source) : 0;
        if (rank > bestRank) {
            best = &format;
            bestRank = rank;
        }
    }
    return best;
}

const Format* formatNamed(QStringView name)
{
    for (const Format& format : formatTable()) {
        if (name == QLatin1String(format.name))
            return &format;
    }
    return nullptr;
}

const Format* formatNamed(QStringView name, Container container)
{
    for (const Format& format : formatTable()) {
        if (name == QLatin1String(format.name) && format.container == container)
            return &format;
    }
    return nullptr;
}

} // namespace recourse::imports
