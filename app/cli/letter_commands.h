// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program.h"

namespace recourse::cli {

void addLetterBatchCommand(CLI::App& letter, Program& program); ///< below letter: batch
void addTheftCommands(CLI::App& letter, Program& program); ///< below letter: theft

} // namespace recourse::cli
