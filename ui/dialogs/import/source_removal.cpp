// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/source_removal.h"

#include "session/source_file_jobs.h"
#include "ui/dialogs/import/import_dialog.h"

#include <QFileInfo>

namespace recourse::ui {

namespace {

/// Files that are being deleted.
struct Removal
{
    QStringList left;
    RemovedSources sofar;
    std::function<void(const RemovedSources&)> done;
};

void note(RemovedSources& sofar, const session::DeletedSource& deleted)
{
    ++sofar.removed;
    for (const session::CopyPlace place : deleted.copies) {
        if (const QString words = session::copyPlaceText(place); !sofar.places.contains(words))
            sofar.places << words;
    }
    for (const QString& copy : deleted.sameSize) {
        if (!sofar.sameSize.contains(copy))
            sofar.sameSize << copy;
    }
}

void removeNext(Workspace& workspace, QObject* receiver, const std::shared_ptr<Removal>& removal)
{
    if (removal->left.isEmpty())
        return removal->done(removal->sofar);
    const QString file = removal->left.takeFirst();
    // A copy that was dropped beside the file is no copy any more once its turn has come.
    removal->sofar.sameSize.removeAll(QFileInfo(file).absoluteFilePath());
    workspace.jobs().run(
        ImportDialog::tr("Deleting the export file"), session::deleteSourceFile(workspace.session(), file), receiver,
        [&workspace, receiver, removal](const session::DeletedSource& deleted) {
            note(removal->sofar, deleted);
            removeNext(workspace, receiver, removal);
        },
        [&workspace, receiver, removal](const base::Error& error) {
            removal->sofar.problems << error.text();
            removeNext(workspace, receiver, removal);
        });
}

} // namespace

QString RemovedSources::text() const
{
    QStringList lines;
    if (removed > 0) {
        lines << ImportDialog::tr("%Ln file(s) deleted for good. Copies may remain:", nullptr, removed);
        for (const QString& place : places)
            lines << QStringLiteral("• ") + place;
        for (const QString& copy : sameSize)
            lines << QStringLiteral("• ") + ImportDialog::tr("%1 has the same size.").arg(copy);
    }
    return (lines + problems).join(QLatin1Char('\n'));
}

QString notReadText(const ImportSet& files, const ImportSummary& summary, const QStringList& sources)
{
    constexpr qsizetype kNamed = 5;
    QStringList names;
    int failed = 0;
    const std::vector<std::size_t> numbers = files.numbers();
    for (std::size_t i = 0; i < numbers.size() && i < summary.files.size(); ++i) {
        const ImportFileSummary& file = summary.files[i];
        if (!sources.contains(files.request(numbers[i]).path))
            continue;
        names += file.error ? QStringList(files.name(numbers[i])) : file.leftOut;
        failed += file.run.failed;
    }
    QStringList parts = names.mid(0, kNamed);
    if (names.size() > kNamed)
        parts << QStringLiteral("…");
    if (failed > 0)
        parts << ImportDialog::tr("%Ln entry(ies) that cannot be read", nullptr, failed);
    return parts.isEmpty() ? QString() : ImportDialog::tr("Not read, and gone with it: %1.").arg(parts.join(QStringLiteral(", ")));
}

void removeSources(Workspace& workspace, QObject* receiver, const QStringList& files, std::function<void(const RemovedSources&)> done)
{
    removeNext(workspace, receiver, std::make_shared<Removal>(Removal{files, {}, std::move(done)}));
}

} // namespace recourse::ui
