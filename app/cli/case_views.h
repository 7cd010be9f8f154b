// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/case_jobs.h"
#include "session/completeness_jobs.h"
#include "session/reply_jobs.h"

#include <QJsonArray>
#include <QJsonObject>

/// The answers of recourse-cli about cases.
namespace recourse::cli {

[[nodiscard]] QJsonObject toJson(const session::CaseView& view);
[[nodiscard]] QJsonObject toJson(const session::CompletenessView& view);
[[nodiscard]] QJsonObject toJson(const session::ReplyFile& file);
[[nodiscard]] QJsonObject toJson(const session::ReplyChoice& choice);

[[nodiscard]] QString toText(const std::vector<session::CaseView>& views);
/// One case after a reply was logged: what to check, and what comes next.
[[nodiscard]] QString replyText(const session::CaseView& view);
[[nodiscard]] QString toText(const session::CompletenessView& view);
[[nodiscard]] QString toText(const std::vector<session::ReplyFile>& files);
[[nodiscard]] QString toText(const std::vector<session::ReplyChoice>& choices);

} // namespace recourse::cli
