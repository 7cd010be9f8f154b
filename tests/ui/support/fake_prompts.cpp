// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/fake_prompts.h"

namespace recourse::test {

void FakePrompts::openFiles(QWidget*, const ui::FileWish&, std::function<void(const QStringList&)> chosen)
{
    if (!filesToOpen.isEmpty())
        chosen(filesToOpen);
}

void FakePrompts::saveFile(QWidget*, const ui::FileWish&, std::function<void(const QString&)> chosen)
{
    if (!fileToSave.isEmpty())
        chosen(fileToSave);
}

void FakePrompts::openFolder(QWidget*, const ui::FileWish&, std::function<void(const QString&)> chosen)
{
    if (!folderToOpen.isEmpty())
        chosen(folderToOpen);
}

void FakePrompts::ask(QWidget*, const ui::Question& question, std::function<void()> yes)
{
    questions.append(question);
    if (saysYes)
        yes();
}

void FakePrompts::openLink(QWidget* above, const QUrl& url)
{
    linkAskedOn = above;
    links.append(url);
}

void FakePrompts::print(QWidget*, const QString& title, std::function<void(QPrinter&)> paint)
{
    prints.append(title);
    if (printer)
        printer(paint);
}

void FakePrompts::copy(const QString& text, Clip clip)
{
    copied = text;
    copiedAs = clip;
}

} // namespace recourse::test
