// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/address_search_jobs.h"
#include "session/breach_jobs.h"
#include "session/feed_choice_jobs.h"
#include "session/feed_jobs.h"

#include <QJsonObject>
#include <QString>

/// What recourse-cli says about feeds and breaches; the keys are a contract with scripts.
namespace recourse::cli {

[[nodiscard]] QJsonObject toJson(const model::Breach& breach);
[[nodiscard]] QJsonObject toJson(const session::IncidentView& view);
[[nodiscard]] QJsonObject toJson(const session::FeedChangeView& view);
[[nodiscard]] QJsonObject toJson(const model::NewsItem& item);
[[nodiscard]] QJsonObject toJson(const session::PlannedRequest& request);
[[nodiscard]] QJsonObject toJson(const session::OwnFeedPreview& preview);
[[nodiscard]] QJsonObject toJson(const session::NamedIncident& named);
[[nodiscard]] QJsonObject toJson(const session::AnswerView& view);

[[nodiscard]] QString toText(const model::Breach& breach);
[[nodiscard]] QString toText(const std::vector<session::IncidentView>& views);
[[nodiscard]] QString toText(const std::vector<session::FeedChangeView>& views);
[[nodiscard]] QString toText(const std::vector<model::NewsItem>& items);
[[nodiscard]] QString toText(const std::vector<session::PlannedRequest>& requests);
[[nodiscard]] QString toText(const session::OwnFeedPreview& preview);
[[nodiscard]] QString toText(const std::vector<session::AnswerView>& views);

} // namespace recourse::cli
