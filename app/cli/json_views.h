// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view_words.h"
#include "session/account_jobs.h"
#include "session/exposure_jobs.h"
#include "session/feed_jobs.h"
#include "session/import_jobs.h"
#include "session/letter_jobs.h"
#include "session/step_jobs.h"

#include <QJsonArray>
#include <QJsonObject>

/// The answers of recourse-cli as JSON; the keys are a contract with scripts.
namespace recourse::cli {

[[nodiscard]] QJsonObject toJson(const session::AccountView& view);
[[nodiscard]] QJsonObject toJson(const session::ExposureView& view);
[[nodiscard]] QJsonObject toJson(const session::FeedView& view);
[[nodiscard]] QJsonObject toJson(const model::LedgerEntry& entry);
[[nodiscard]] QJsonObject toJson(const session::StepView& view);
[[nodiscard]] QJsonObject toJson(const model::ImportRun& run);
[[nodiscard]] QJsonObject toJson(const session::LetterTypeView& view);
[[nodiscard]] QJsonObject toJson(const model::Letter& letter);

enum class ImportItems { LeaveOut, Include };
[[nodiscard]] QJsonObject toJson(const session::ImportReport& report, ImportItems items);

/// Any list of the above.
template <class List> [[nodiscard]] QJsonArray arrayOf(const List& list)
{
    QJsonArray array;
    for (const auto& entry : list)
        array.append(toJson(entry));
    return array;
}

} // namespace recourse::cli
