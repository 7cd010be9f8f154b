// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/candidate_format.h"

#include <array>

// One line for each format: the function that its file defines.
#define RECOURSE_CANDIDATE_FORMATS(X)                                                                                  \
    X(googleActivity)                                                                                                  \
    X(googleHistory)                                                                                                   \
    X(googleInstalls)                                                                                                  \
    X(appleSignIn)                                                                                                     \
    X(metaApps)                                                                                                        \
    X(metaActivity)                                                                                                    \
    X(xApps)                                                                                                           \
    X(hibpAnswers)                                                                                                     \
    X(firefoxHistory)                                                                                                  \
    X(chromiumHistory)

namespace recourse::imports {

namespace {

using base::Code;
using base::fail;

constexpr int kItemsPerReport = 1024;

} // namespace

#define RECOURSE_DECLARE(function) CandidateFormat function();
RECOURSE_CANDIDATE_FORMATS(RECOURSE_DECLARE)
#undef RECOURSE_DECLARE

std::span<const CandidateFormat> candidateFormatTable()
{
#define RECOURSE_CALL(function) function(),
    static const auto kTable = std::to_array<CandidateFormat>({RECOURSE_CANDIDATE_FORMATS(RECOURSE_CALL)});
#undef RECOURSE_CALL
    return kTable;
}

const CandidateFormat* recognisedCandidateFormat(const CandidateSource& source, CandidatePlace place, const QString& askedFormat)
{
    const CandidateFormat* best = nullptr;
    int bestRank = place == CandidatePlace::InArchive ? 1 : 0;
    for (const CandidateFormat& format : candidateFormatTable()) {
        if (format.container != source.container || (!askedFormat.isEmpty() && askedFormat != QLatin1String(format.name)))
            continue;
        if (const int rank = format.recognise(source); rank > bestRank) {
            best = &format;
            bestRank = rank;
        }
    }
    return best;
}

const CandidateFormat* candidateFormatNamed(QStringView name)
{
    for (const CandidateFormat& format : candidateFormatTable()) {
        if (name == QLatin1String(format.name))
            return &format;
    }
    return nullptr;
}

base::Status forEachItem(formats::JsonView array, CandidateCollector& out, base::Progress& progress,
    const std::function<base::Status(formats::JsonView item, CandidateRecord& record)>& take)
{
    const auto total = static_cast<qint64>(array.size());
    qint64 done = 0;
    base::Status outcome;
    array.forEach([&](formats::JsonView item) {
        if (done % kItemsPerReport == 0) {
            progress.report(done, total);
            if (progress.cancelled()) {
                outcome = fail(Code::Cancelled);
                return false;
            }
        }
        ++done;
        CandidateRecord record;
        outcome = item.isObject() ? take(item, record) : out.addBadRecord(0);
        return outcome.ok();
    });
    return outcome;
}

} // namespace recourse::imports
