// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/chosen_members.h"

#include <QHash>
#include <QSet>

namespace recourse::session {

void tellLeftOutOnce(const ImportRunRequest& request, ImportRunReport& report)
{
    QHash<QString, QSet<QString>> readOf;
    const auto isChosen = [&](std::size_t file) { return report.files[file].report && !request.files[file].member.isEmpty(); };
    for (std::size_t file = 0; file < report.files.size(); ++file) {
        if (isChosen(file))
            readOf[request.files[file].path].insert(report.files[file].report->list.member);
    }
    QSet<QString> told;
    for (std::size_t file = 0; file < report.files.size(); ++file) {
        if (!isChosen(file))
            continue;
        const QString& path = request.files[file].path;
        imports::LeftOut& leftOut = report.files[file].report->list.leftOut;
        if (told.contains(path))
            leftOut.clear();
        told.insert(path);
        const QSet<QString>& read = readOf[path];
        leftOut.removeIf([&read](const imports::LeftOutMember& member) { return member.more == 0 && read.contains(member.name); });
    }
}

} // namespace recourse::session
