// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

namespace recourse::cli {

void addCommands(CLI::App& app, Program& program)
{
    addVaultCommands(app, program);
    addProfileCommands(app, program);
    addImportCommands(app, program);
    addDiscoverCommands(app, program);
    addAccountCommands(app, program);
    addCandidateCommands(app, program);
    addAliasCommands(app, program);
    addFeedCommands(app, program);
    addBreachCommands(app, program);
    addAddressCommands(app, program);
    addDirectoryCommands(app, program);
    addExposureCommands(app, program);
    addMatchCommands(app, program);
    addStepCommands(app, program);
    addLawCommands(app, program);
    addLetterCommands(app, program);
    addCaseCommands(app, program);
    addExportCommands(app, program);
    addDemoCommand(app, program);
}

} // namespace recourse::cli
