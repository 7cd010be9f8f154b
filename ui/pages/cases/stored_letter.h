// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/letter.h"
#include "ui/prompts.h"

#include <QString>

class QWidget;

namespace recourse::ui {

class Workspace;

/// What to ask for where a letter is to be written to a file.
[[nodiscard]] FileWish letterFileWish(const QString& reference);
/// The path with ".pdf" if it names no kind of file.
[[nodiscard]] QString withLetterEnding(const QString& path);

/// Lets the user choose a printer and prints the letter; says so if that fails. `layout` as `session::LetterFile::layout`.
void printLetter(Workspace& workspace, QWidget* above, const model::Letter& letter, const QString& layout = {});
/// Opens the user's mail program with a stored letter in it, and says so where it does not fit into a link.
void mailStoredLetter(Workspace& workspace, QWidget* above, const model::Letter& letter);
/// Writes a stored letter to a file that the user chooses.
void exportStoredLetter(Workspace& workspace, QWidget* above, const model::Letter& letter);

} // namespace recourse::ui
