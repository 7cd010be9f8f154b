// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/exposure_jobs.h"

namespace recourse::session {

/// An exposure with what it joins and its facts as sentences; `stale` is not looked up.
[[nodiscard]] ExposureView exposureView(model::Exposure exposure, const model::Account& account, const model::Breach& breach);

/// The same for a stored one. Errors: NotFound.
[[nodiscard]] base::Result<ExposureView> exposureView(vault::Vault& vault, model::ExposureId id);

} // namespace recourse::session
