// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/candidate.h"

#include <QDateTime>
#include <QString>

#include <string_view>

namespace recourse::imports {

/// One piece of evidence as its format hands it over, before any rule is applied. Views need to live only until
/// `CandidateCollector::add` returns. A page's title is never put in here.
struct CandidateRecord
{
    int line = 0; ///< physical line in the file, counted from 1; 0 if the format has none
    QString title; ///< the service or app as the platform names it
    std::string_view address; ///< URL or host of the service, UTF-8; may be empty
    QString appId; ///< package name
    model::EvidenceKind kind = model::EvidenceKind::ConnectedApp;
    /// How much it says by itself. Of History nothing: what counts there is how often.
    model::Verdict verdict = model::Verdict::Possible;
    int count = 1; ///< visits, events
    QString recipient; ///< the user's address at the service
    bool viaRelay = false; ///< that address is a relay's
    QDateTime first; ///< UTC
    QDateTime last; ///< UTC
    QString skipReason; ///< no evidence at all: "no_service", "breach"…
    bool cut = false; ///< a field was longer than the limit
};

} // namespace recourse::imports
