// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace recourse::imports {

/// The program that writes files of a format, in words for people. English, and marked by QT_TRANSLATE_NOOP("Program", …) unless it is
/// the same in every language.
struct Program
{
    const char* name; ///< to stand alone or in quotation marks: "Firefox"
    const char* way = nullptr; ///< how to get such a file; null where another format of the same program says it
};

/// The name of the program, in the interface's language. `format` is a word of an account list, of evidence or of mail; of several words
/// with "+" between, the names of all. A word that nobody knows stays as it is.
[[nodiscard]] QString programText(const QString& format);

/// A program whose files are understood, and how to get one out of it.
struct ExportWay
{
    QString program;
    QString way;
};

/// All of them in the interface's language: account lists by name, tables and lists of any program, then evidence.
[[nodiscard]] QList<ExportWay> exportWays();

} // namespace recourse::imports
