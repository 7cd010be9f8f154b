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

/// One after the other: each word matches anew.
void putNamesBack(Workspace& workspace, std::vector<session::NameView> names)
{
    if (names.empty())
        return workspace.announce(kChanges);
    const session::NameView name = names.back();
    names.pop_back();
    workspace.jobs().run(ExposureActions::tr("Taking back what was said about a name"),
        session::sayName(workspace.session(), name.name, name.service, name.same), &workspace,
        [&workspace, names](int) { putNamesBack(workspace, names); });
}

} // namespace

void sayNamesWithUndo(
    Workspace& workspace, const std::vector<model::ExposureId>& exposures, bool same, const std::vector<session::NameView>& names)
{
    if (exposures.empty() || workspace.isReadOnly())
        return;
    workspace.jobs().run(ExposureActions::tr("Noting whose name it is"), session::sayNames(workspace.session(), exposures, same), &workspace,
        [&workspace, same, names](int count) {
            const QString said = same ? ExposureActions::tr("%Ln name(s) confirmed as yours", nullptr, count)
                                      : ExposureActions::tr("%Ln name(s) noted as another's", nullptr, count);
            workspace.undo().offer(said, [&workspace, names] { putNamesBack(workspace, names); });
            workspace.announce(kChanges);
        });
}

void disposeWithUndo(Workspace& workspace, const std::vector<model::ExposureId>& exposures, model::Disposition disposition)
{
    if (exposures.empty() || workspace.isReadOnly())
        return;
    workspace.jobs().run(ExposureActions::tr("Noting what you did"), session::setExposures(workspace.session(), exposures, disposition, {}),
        &workspace, [&workspace, disposition](const session::SaidAboutMany& said) {
            workspace.undo().offer(
                ExposureWords::disposed(disposition, said.incidents), [&workspace, former = said.former] { putBack(workspace, former); });
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
