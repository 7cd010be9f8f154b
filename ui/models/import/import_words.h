// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/code.h"
#include "model/import.h"
#include "ui/widgets/badge.h"

#include <QCoreApplication>

namespace recourse::vault {
struct UndoResult;
}

namespace recourse::ui {

/// What happens at an import, in words of the user.
class ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
public:
    [[nodiscard]] static QString fate(model::RecordFate fate);
    [[nodiscard]] static Badge badge(model::RecordFate fate);
    /// Why a record was left out or is odd; an unknown word of a newer reader is shown as it is.
    [[nodiscard]] static QString reason(const QString& reason);
    /// What to do next about a file that could not be taken; empty if the error's own text says it all.
    [[nodiscard]] static QString advice(base::Code code);
    /// What taking an import back did, with the reasons why accounts stay.
    [[nodiscard]] static QString takenBack(const vault::UndoResult& result);
};

} // namespace recourse::ui
