// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/theft_facts.h"
#include "session/batch_jobs.h"
#include "session/letter_fields.h"
#include "session/letter_law.h"

#include <QJsonObject>

/// The answers of `letter` as JSON and as text for people. Text from outside is made safe for the terminal.
namespace recourse::cli {

/// A letter's fields, whether required, and how they are written.
[[nodiscard]] QJsonObject fieldsJson(const session::LetterTypeView& type);
[[nodiscard]] QString fieldsText(const session::LetterTypeView& type);

[[nodiscard]] QJsonObject toJson(const session::LetterOffer& offer);
[[nodiscard]] QString toText(const std::vector<session::LetterOffer>& offers);

[[nodiscard]] QJsonObject toJson(const model::TheftFacts& facts);
[[nodiscard]] QString toText(const model::TheftFacts& facts);

/// `done` is null while nothing was written.
[[nodiscard]] QJsonObject batchJson(const session::BatchPreview& preview, const session::BatchDone* done);
[[nodiscard]] QString batchText(const session::BatchPreview& preview, const session::BatchDone* done);

} // namespace recourse::cli
