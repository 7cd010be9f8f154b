// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/import_folder_jobs.h"
#include "session/import_jobs.h"
#include "ui/models/import/import_summary.h"

#include <optional>
#include <vector>

namespace recourse::ui {

/// What the user is asked about a file before it can be read.
enum class ImportQuestion {
    None,
    Password, ///< which password protects it
    Columns, ///< what its columns mean
    Lists, ///< which account lists of the archive
};

/// The files of one import run: how each is read, what has to be asked about it, what became of it. Files have numbers from 0; choosing
/// lists of an archive changes those behind it.
class ImportSet
{
public:
    /// The files in what the user dropped or chose.
    void setFiles(const QStringList& dropped, const session::ImportFiles& found);

    [[nodiscard]] std::size_t size() const { return m_files.size(); }
    [[nodiscard]] const session::ImportRequest& request(std::size_t file) const { return m_files[file].request; }
    /// As reports call it; set before it was read.
    [[nodiscard]] QString name(std::size_t file) const;
    [[nodiscard]] bool isLeftOut(std::size_t file) const { return m_files[file].isLeftOut; }
    [[nodiscard]] const std::optional<base::Error>& error(std::size_t file) const { return m_files[file].error; }

    /// All files that are not left out.
    [[nodiscard]] session::ImportRunRequest run() const;
    /// The numbers of the files of `run()`, in its order.
    [[nodiscard]] std::vector<std::size_t> numbers() const;

    /// Takes note of what reading `run()` gave.
    void take(const ImportSummary& summary);
    /// The first file that something must be asked about. A file that was only found in a folder is no list if it has unknown columns:
    /// nobody is asked about that one unasked.
    [[nodiscard]] std::optional<std::size_t> nextQuestion() const;
    /// What asking about a file would be about.
    [[nodiscard]] ImportQuestion questionAbout(std::size_t file) const;
    /// Whether something was answered since the last reading.
    [[nodiscard]] bool isStale() const { return m_isStale; }

    void setPassword(std::size_t file, session::SharedSecret password);
    void setReading(std::size_t file, imports::CsvReading reading);
    /// Reads these lists of the archive, each as a file of its own.
    void setMembers(std::size_t file, const QStringList& members);
    void leaveOut(std::size_t file);
    /// For all files: those that are no logins become accounts too, or are left out.
    void setMemberships(imports::Memberships memberships);
    [[nodiscard]] imports::Memberships memberships() const { return m_memberships; }
    /// There is no answer that would help: the file keeps its error and is not asked about again.
    void settle(std::size_t file) { m_files[file].isSettled = true; }

private:
    struct File
    {
        session::ImportRequest request;
        bool isNamed = true; ///< by the user; false: found in a folder
        bool isLeftOut = false;
        bool isSettled = false;
        std::optional<base::Error> error;
    };

    /// It will be read anew.
    void answered(File& file);

    std::vector<File> m_files;
    imports::Memberships m_memberships = imports::Memberships::LeaveOut;
    bool m_isStale = false;
};

} // namespace recourse::ui
