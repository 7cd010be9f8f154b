// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/account.h"
#include "model/alias.h"
#include "model/breach.h"
#include "model/candidate.h"
#include "model/directory_entry.h"
#include "model/exposure.h"
#include "model/feed.h"
#include "model/import.h"
#include "model/letter.h"
#include "model/matter.h"
#include "model/password_risk.h"
#include "model/step.h"

#include <QStringView>

#include <optional>

/// The stable words for enumerators, as stored in the vault and printed as JSON. Every `fromName` gives nothing for an unknown word.
namespace recourse::model {

[[nodiscard]] QString name(AccountKind value);
[[nodiscard]] QString name(AccountState value);
[[nodiscard]] QString name(DataLayer value);
[[nodiscard]] QString name(DatePrecision value);
[[nodiscard]] QString name(Band value);
[[nodiscard]] QString name(Disposition value);
[[nodiscard]] QString name(Urgency value);
[[nodiscard]] QString name(StepState value);
[[nodiscard]] QString name(LetterState value);
[[nodiscard]] QString name(CaseStage value);
[[nodiscard]] QString name(RecordFate value);
[[nodiscard]] QString name(PasswordAge value);
[[nodiscard]] QString name(ImportKind value);
[[nodiscard]] QString name(EvidenceKind value);
[[nodiscard]] QString name(Verdict value);
[[nodiscard]] QString name(CandidateState value);
[[nodiscard]] QString name(AliasOrigin value);
[[nodiscard]] QString name(ReporterRole value);
[[nodiscard]] QString name(FeedChangeKind value);
[[nodiscard]] QString name(AddressQuestion value);
[[nodiscard]] QString name(DirectoryKind value);

/// The enumerator of that word, for the types above.
template <class Enum> [[nodiscard]] std::optional<Enum> fromName(QStringView word);

} // namespace recourse::model
