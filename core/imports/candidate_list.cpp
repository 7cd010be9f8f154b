// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/candidate_list.h"

#include "base/limits.h"
#include "formats/archive.h"
#include "imports/candidate_archive.h"
#include "imports/candidate_format.h"
#include "imports/content_check.h"
#include "imports/wiped_file.h"

#include <QFile>
#include <QFileInfo>

namespace recourse::imports {

namespace {

using base::Code;
using base::fail;
using base::Result;

/// The error for a source that no format recognises, telling what was seen without any value.
base::Error unknownSource(const CandidateSource& source)
{
    if (source.container == CandidateContainer::Database)
        return fail(Code::InputUnknownFormat, QStringLiteral("a SQLite database, but no history of Firefox or Chrome"));
    return fail(Code::InputUnknownFormat, QStringLiteral("no list of connected apps, visits or breaches"));
}

Result<CandidateList> readSource(const CandidateSource& source, const CandidateOptions& options, base::Progress& progress)
{
    const CandidateFormat* format = recognisedCandidateFormat(source, CandidatePlace::Alone, options.format);
    if (format == nullptr)
        return unknownSource(source);
    const QString name = QString::fromLatin1(format->name);
    CandidateCollector collector(options);
    collector.setSource(name);
    const auto read = format->read(source, collector, progress);
    if (source.database && source.database->changedMeanwhile())
        return fail(Code::InputMalformed, QStringLiteral("its browser wrote to it meanwhile; close the browser or take a copy"));
    if (!read)
        return read.error();
    if (source.database && source.database->leavesChangesOut())
        collector.warn(QStringLiteral("recent_left_out"));
    CandidateList list = std::move(collector).finish();
    list.format = name;
    list.encoding = source.encoding();
    return list;
}

bool isDatabase(const QString& path)
{
    QFile file(path);
    const QByteArray begin = file.open(QIODevice::ReadOnly) ? file.read(16) : QByteArray();
    return formats::startsAsDatabase({begin.constData(), static_cast<std::size_t>(begin.size())});
}

bool isKnownFormat(const CandidateOptions& options)
{
    return options.format.isEmpty() || candidateFormatNamed(options.format) != nullptr;
}

} // namespace

QStringList candidateFormatNames()
{
    QStringList names;
    for (const CandidateFormat& format : candidateFormatTable())
        names.append(QString::fromLatin1(format.name));
    return names;
}

Result<CandidateList> readCandidateList(const QString& path, const CandidateOptions& options, base::Progress& progress)
{
    if (!isKnownFormat(options))
        return fail(Code::BadArgument, options.format);
    if (isDatabase(path)) {
        const auto source = openCandidateDatabase(path);
        return source ? readSource(*source, options, progress) : source.error();
    }
    WipedFile file;
    if (const auto read = file.read(path, base::kImportJsonLimits.bytes); !read)
        return read.error();
    return readCandidateListBytes(file.view(), QFileInfo(path).fileName(), options, progress);
}

Result<CandidateList> readCandidateListBytes(
    std::string_view bytes, const QString& fileName, const CandidateOptions& options, base::Progress& progress)
{
    if (!isKnownFormat(options))
        return fail(Code::BadArgument, options.format);
    if (formats::startsAsZip(bytes))
        return readCandidateArchive(bytes, options, progress);
    const auto source = openCandidateBytes(bytes, fileName);
    if (!source)
        return source.error();
    auto list = readSource(*source, options, progress);
    const bool isUnknown = !list && list.error().code == Code::InputUnknownFormat;
    return isUnknown && isEmptyJson(source->json()) ? fail(Code::FileEmpty, fileName) : std::move(list);
}

} // namespace recourse::imports
