// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/directory.h"
#include "directory/reader.h"
#include "support/test_text.h"

#include <QFile>
#include <QtTest>

#include <algorithm>

namespace recourse::test {

[[nodiscard]] inline QByteArray contentOf(const QString& fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

[[nodiscard]] inline std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// A real copy of a directory; empty where it is not on this computer.
[[nodiscard]] inline QByteArray realCopy(const char* name)
{
    return contentOf(QStringLiteral(RECOURSE_SHARED_DIR "/data/feeds/") + QLatin1String(name));
}

/// The catalogue and suffix list that ship with the program.
class DirectoryFixture
{
public:
    DirectoryFixture()
        : catalogue(directory::DirectoryCatalogue::parse(contentOf(QStringLiteral(RECOURSE_SOURCE_DIR "/resources/rules/directories.json"))))
    {
        // Read once: it takes longer than all else in a test.
        static const QByteArray text = contentOf(QStringLiteral(RECOURSE_SOURCE_DIR "/resources/psl/public_suffix_list.dat"));
        static const std::optional<domains::SuffixList> shared = domains::SuffixList::fromText(view(text));
        suffixes = shared ? &*shared : nullptr;
        suffixText = text;
        if (!catalogue || !suffixes)
            qFatal("the program's own resources do not load");
    }

    [[nodiscard]] const directory::DirectoryDefinition& definition(const char* id) const
    {
        const directory::DirectoryDefinition* found = catalogue->find(QLatin1String(id));
        if (found == nullptr)
            qFatal("no directory %s", id);
        return *found;
    }
    [[nodiscard]] base::Result<directory::DirectoryReading> read(const char* id, const QByteArray& bytes) const
    {
        return directory::readerOf(definition(id))(view(bytes), definition(id), *suffixes);
    }

    base::Result<directory::DirectoryCatalogue> catalogue;
    const domains::SuffixList* suffixes = nullptr;
    QByteArray suffixText;
};

[[nodiscard]] inline const model::DirectoryEntry* entryOf(const std::vector<model::DirectoryEntry>& entries, const QString& feedId)
{
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const model::DirectoryEntry& entry) { return entry.feedId == feedId; });
    return found == entries.end() ? nullptr : &*found;
}

template <class T> [[nodiscard]] QString errorName(const base::Result<T>& result)
{
    return result ? QStringLiteral("no error") : base::codeName(result.error().code);
}

} // namespace recourse::test

/// Compares the error of a result by name, so that a failing comparison prints words. Takes its argument once.
#define COMPARE_ERROR(result, expected) QCOMPARE(recourse::test::errorName(result), recourse::base::codeName(expected))
