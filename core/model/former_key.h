// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"

#include <QString>

#include <vector>

namespace recourse::model {

/// A `mergeKey` that an account went by before: lists still have it under that.
struct FormerKey
{
    /// What made it a former one.
    enum class Origin {
        Corrected, ///< the user gave the account another address, title or login
        Merged, ///< the key of an account that was merged into this one
    };

    AccountId account;
    QString key;
    Origin origin = Origin::Corrected;

    bool operator==(const FormerKey&) const = default;
};

using FormerKeys = std::vector<FormerKey>;

} // namespace recourse::model
