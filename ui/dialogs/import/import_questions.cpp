// SPDX-License-Identifier: GPL-3.0-or-later
// What the dialog of an import asks about single files before it can show what they bring.
#include "ui/dialogs/import/archive_step.h"
#include "ui/dialogs/import/file_password_step.h"
#include "ui/dialogs/import/import_dialog.h"
#include "ui/dialogs/import/mapping_step.h"

#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace recourse::ui {

void ImportDialog::askAbout(std::size_t file)
{
    m_asked = file;
    m_reading = m_files.request(file).csv;
    switch (m_files.questionAbout(file)) {
    case ImportQuestion::Password:
        return askPassword(file);
    case ImportQuestion::Lists:
        return askLists(file);
    case ImportQuestion::Columns:
    case ImportQuestion::None: // its columns were guessed
        return askColumns(file);
    }
}

QString ImportDialog::leaveOutWords() const
{
    return m_files.numbers().size() > 1 ? tr("Leave this file out") : tr("Cancel");
}

void ImportDialog::leaveOut(std::size_t file)
{
    const std::vector<std::size_t> numbers = m_files.numbers();
    const auto place = std::find(numbers.begin(), numbers.end(), file) - numbers.begin();
    if (m_summary.files.size() == numbers.size())
        m_summary.files.erase(m_summary.files.begin() + place);
    m_files.leaveOut(file);
    goOn();
}

void ImportDialog::settle(std::size_t file)
{
    m_files.settle(file);
    goOn();
}

void ImportDialog::askPassword(std::size_t file)
{
    m_steps->setCurrentWidget(m_password);
    setFoot(tr("Open the file"), [this, file] {
        m_files.setPassword(file, session::shareSecret(m_password->take()));
        goOn();
    }, leaveOutWords(), [this, file] { leaveOut(file); });
    m_password->set(m_files.name(file), *m_files.error(file));
    m_primary->setEnabled(false);
}

void ImportDialog::askColumns(std::size_t file)
{
    m_workspace.jobs().run(QString(), session::previewColumns(m_workspace.session(), m_files.request(file).path, m_reading), this,
        [this, file](imports::ColumnPreview columns) {
            if (columns.columns.size() < 2 && !m_reading.asked())
                return settle(file); // nothing to choose from
            showColumns(file, std::move(columns));
        },
        [this, file](const base::Error& error) {
            if (m_reading.asked() && m_files.numbers().size() == 1)
                return explain(error);
            settle(file); // no list with columns at all: then the first words are the right ones
        });
}

void ImportDialog::showColumns(std::size_t file, imports::ColumnPreview columns)
{
    m_mapping->set(m_files.name(file), std::move(columns), m_reading);
    if (m_steps->currentWidget() != m_mapping) {
        m_steps->setCurrentWidget(m_mapping);
        setFoot(tr("Continue"), [this, file] {
            m_files.setReading(file, m_mapping->reading());
            goOn();
        }, leaveOutWords(), [this, file] { leaveOut(file); });
    }
    m_primary->setEnabled(m_mapping->isComplete());
}

void ImportDialog::askLists(std::size_t file)
{
    m_workspace.jobs().run(QString(), session::listsInArchive(m_workspace.session(), m_files.request(file).path), this,
        [this, file](const std::vector<imports::ArchivedFile>& lists) {
            if (lists.size() < 2)
                return settle(file); // nothing to choose from
            showLists(file, lists);
        },
        [this, file](const base::Error&) { settle(file); });
}

void ImportDialog::showLists(std::size_t file, const std::vector<imports::ArchivedFile>& lists)
{
    m_archive->set(m_files.name(file), lists);
    m_steps->setCurrentWidget(m_archive);
    setFoot(tr("Continue"), [this, file] {
        m_files.setMembers(file, m_archive->chosen());
        goOn();
    }, leaveOutWords(), [this, file] { leaveOut(file); });
    m_primary->setEnabled(!m_archive->chosen().isEmpty());
}

} // namespace recourse::ui
