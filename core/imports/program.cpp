// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/program.h"

#include "imports/candidate_format.h"
#include "imports/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace recourse::imports {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("Program", text);
}

/// Null if no format has that name.
const char* nameOf(const QString& format)
{
    for (const QStringView mail : {u"mbox", u"maildir", u"eml", u"mail"}) {
        if (format == mail)
            return QT_TRANSLATE_NOOP("Program", "Mailbox");
    }
    if (const Format* list = formatNamed(format))
        return list->program.name;
    const CandidateFormat* evidence = candidateFormatNamed(format);
    return evidence != nullptr ? evidence->program.name : nullptr;
}

ExportWay wayOf(const Program& program)
{
    return {translated(program.name), translated(program.way)};
}

} // namespace

QString programText(const QString& format)
{
    QStringList names;
    for (const QString& word : format.split(u'+')) {
        const char* known = nameOf(word);
        const QString name = known != nullptr ? translated(known) : word;
        if (!names.contains(name))
            names.append(name);
    }
    return names.join(QStringLiteral(", "));
}

QList<ExportWay> exportWays()
{
    QList<ExportWay> lists;
    QList<ExportWay> others;
    for (const Format& format : formatTable()) {
        if (format.program.way != nullptr)
            (format.guessed ? others : lists).append(wayOf(format.program));
    }
    std::sort(lists.begin(), lists.end(),
        [](const ExportWay& left, const ExportWay& right) { return left.program.compare(right.program, Qt::CaseInsensitive) < 0; });
    for (const CandidateFormat& format : candidateFormatTable()) {
        if (format.program.way != nullptr)
            others.append(wayOf(format.program));
    }
    return lists + others;
}

} // namespace recourse::imports
