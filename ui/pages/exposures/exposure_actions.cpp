// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exposures/exposure_actions.h"

#include "session/exposure_jobs.h"
#include "session/table_export_jobs.h"
#include "ui/models/exposures/exposure_words.h"

#include <QFileInfo>

namespace recourse::ui {

namespace {

struct ExposureActions
{
    Q_DECLARE_TR_FUNCTIONS(ExposureActions)
};

constexpr Changes kChanges = Change::Exposures | Change::Steps;

void putBack(Workspace& workspace, const std::vector<session::ExposureWord>& words)
{
    workspace.jobs().run(ExposureActions::tr("Taking back what was noted"), session::restoreExposures(workspace.session(), words), &workspace,
        [&workspace](session::Done) { workspace.announce(kChanges); });
}

} // namespace

void disposeWithUndo(Workspace& workspace, const std::vector<model::ExposureId>& exposures, model::Disposition disposition)
{
    if (exposures.empty() || workspace.isReadOnly())
        return;
    workspace.jobs().run(ExposureActions::tr("Noting what you did"), session::setExposures(workspace.session(), exposures, disposition, {}),
        &workspace, [&workspace, disposition](const std::vector<session::ExposureWord>& former) {
            workspace.undo().offer(ExposureWords::disposed(disposition, static_cast<int>(former.size())),
                [&workspace, former] { putBack(workspace, former); });
            workspace.announce(kChanges);
        });
}

void exportExposures(Workspace& workspace, QWidget* above)
{
    const FileWish wish{
        ExposureActions::tr("Write the incidents into a file"), ExposureActions::tr("Tables (*.csv)"), ExposureActions::tr("incidents.csv")};
    workspace.prompts().saveFile(above, wish, [&workspace](const QString& file) {
        workspace.jobs().run(ExposureActions::tr("Writing the table"),
            session::exportTable(workspace.session(), QStringLiteral("exposures"), file, session::SensitiveRows::LeaveOut), &workspace,
            [&workspace](const session::TableExport& written) {
                workspace.say(Message::Kind::Good,
                    ExposureActions::tr("%n line(s) written to %1. Sensitive incidents were left out. The file is not encrypted.", nullptr, written.rows)
                        .arg(QFileInfo(written.file).fileName()));
            });
    });
}

} // namespace recourse::ui
