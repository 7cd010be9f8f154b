// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/account_jobs.h"
#include "session/exposure_jobs.h"
#include "session/feed_jobs.h"
#include "session/import_jobs.h"
#include "session/letter_jobs.h"
#include "session/step_jobs.h"

/// The answers of recourse-cli for people. Text from outside is made safe for the terminal.
namespace recourse::cli {

[[nodiscard]] QString toText(const session::ImportReport& report);
[[nodiscard]] QString toText(const std::vector<session::AccountView>& views);
[[nodiscard]] QString toText(const std::vector<session::ExposureView>& views);
[[nodiscard]] QString toText(const std::vector<session::FeedView>& views);
[[nodiscard]] QString toText(const std::vector<model::LedgerEntry>& entries);
[[nodiscard]] QString toText(const std::vector<session::StepView>& views);
[[nodiscard]] QString toText(const std::vector<model::ImportRun>& runs);
[[nodiscard]] QString toText(const std::vector<session::LetterTypeView>& views);
[[nodiscard]] QString toText(const session::DraftedLetter& drafted);

} // namespace recourse::cli
