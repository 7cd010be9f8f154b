// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/passed_over.h"

#include "ui/dialogs/import/import_dialog.h"

#include <QFileInfo>

#include <algorithm>

namespace recourse::ui {

namespace {

constexpr int kNamed = 3; ///< more names are no help in a sentence

/// Why the files of a kind are passed over.
QString reasonText(const QString& reason, int count)
{
    if (reason == u"mailbox")
        return ImportDialog::tr("%Ln mailbox(es): look for them under Accounts, “To decide”", nullptr, count);
    if (reason == u"empty")
        return ImportDialog::tr("%Ln empty", nullptr, count);
    if (reason == u"too_large")
        return ImportDialog::tr("%Ln too large", nullptr, count);
    if (reason == u"hidden")
        return ImportDialog::tr("%Ln hidden", nullptr, count);
    if (reason == u"link")
        return ImportDialog::tr("%Ln that only refer elsewhere", nullptr, count);
    if (reason == u"too_many")
        return ImportDialog::tr("what lies behind the first %L1 files").arg(session::kMostImportFiles);
    return ImportDialog::tr("%Ln that cannot be read", nullptr, count);
}

} // namespace

QString passedOverText(const std::vector<session::SkippedPath>& skipped)
{
    if (skipped.empty())
        return {};
    QStringList reasons;
    for (const session::SkippedPath& path : skipped) {
        if (!reasons.contains(path.reason))
            reasons << path.reason;
    }
    QStringList parts;
    for (const QString& reason : reasons) {
        const auto isOne = [&](const session::SkippedPath& path) { return path.reason == reason; };
        parts << reasonText(reason, static_cast<int>(std::count_if(skipped.begin(), skipped.end(), isOne)));
    }
    QStringList names;
    for (std::size_t i = 0; i < std::min<std::size_t>(skipped.size(), kNamed); ++i)
        names << QFileInfo(skipped[i].path).fileName();
    if (skipped.size() > std::size_t{kNamed})
        names << QStringLiteral("…");
    return ImportDialog::tr("Passed over: %1 (%2).").arg(parts.join(QStringLiteral(", ")), names.join(QStringLiteral(", ")));
}

} // namespace recourse::ui
