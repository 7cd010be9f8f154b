// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/import/import_set.h"

#include <QFileInfo>

namespace recourse::ui {

using base::Code;

void ImportSet::setFiles(const QStringList& dropped, const session::ImportFiles& found)
{
    m_files.clear();
    for (const QString& path : found.files) {
        File& file = m_files.emplace_back();
        file.request.path = path;
        file.isNamed = dropped.contains(path);
    }
}

QString ImportSet::name(std::size_t file) const
{
    const session::ImportRequest& request = m_files[file].request;
    const QString name = QFileInfo(request.path).fileName();
    return request.member.isEmpty() ? name : name + QStringLiteral(": ") + request.member.section(u'/', -1);
}

session::ImportRunRequest ImportSet::run() const
{
    session::ImportRunRequest run;
    for (const std::size_t number : numbers()) {
        run.files.push_back(m_files[number].request);
        run.files.back().memberships = m_memberships;
    }
    return run;
}

std::vector<std::size_t> ImportSet::numbers() const
{
    std::vector<std::size_t> numbers;
    for (std::size_t file = 0; file < m_files.size(); ++file) {
        if (!m_files[file].isLeftOut)
            numbers.push_back(file);
    }
    return numbers;
}

void ImportSet::take(const ImportSummary& summary)
{
    const std::vector<std::size_t> read = numbers();
    for (std::size_t i = 0; i < read.size() && i < summary.files.size(); ++i)
        m_files[read[i]].error = summary.files[i].error;
    m_isStale = false;
}

ImportQuestion ImportSet::questionAbout(std::size_t file) const
{
    const std::optional<base::Error>& error = m_files[file].error;
    if (!error)
        return ImportQuestion::None;
    switch (error->code) {
    case Code::InputPasswordProtected:
    case Code::InputWrongFilePassword:
        return ImportQuestion::Password;
    case Code::InputUnknownFormat:
    case Code::InputMissingColumn:
        return m_files[file].request.member.isEmpty() ? ImportQuestion::Columns : ImportQuestion::None;
    case Code::InputArchive:
        return m_files[file].request.member.isEmpty() ? ImportQuestion::Lists : ImportQuestion::None;
    default:
        return ImportQuestion::None;
    }
}

std::optional<std::size_t> ImportSet::nextQuestion() const
{
    for (std::size_t file = 0; file < m_files.size(); ++file) {
        if (m_files[file].isLeftOut || m_files[file].isSettled)
            continue;
        const ImportQuestion question = questionAbout(file);
        if (question != ImportQuestion::None && (m_files[file].isNamed || question != ImportQuestion::Columns))
            return file;
    }
    return std::nullopt;
}

void ImportSet::answered(File& file)
{
    file.error.reset();
    file.isSettled = false;
    m_isStale = true;
}

void ImportSet::setPassword(std::size_t file, session::SharedSecret password)
{
    m_files[file].request.filePassword = std::move(password);
    answered(m_files[file]);
}

void ImportSet::setReading(std::size_t file, imports::CsvReading reading)
{
    m_files[file].request.csv = std::move(reading);
    answered(m_files[file]);
}

void ImportSet::setMembers(std::size_t file, const QStringList& members)
{
    std::vector<File> chosen;
    for (const QString& member : members) {
        chosen.push_back(m_files[file]);
        chosen.back().request.member = member;
        answered(chosen.back());
    }
    const auto place = m_files.erase(m_files.begin() + static_cast<std::ptrdiff_t>(file));
    m_files.insert(place, chosen.begin(), chosen.end());
    m_isStale = true;
}

void ImportSet::setMemberships(imports::Memberships memberships)
{
    m_isStale = m_isStale || memberships != m_memberships;
    m_memberships = memberships;
}

void ImportSet::leaveOut(std::size_t file)
{
    // Without a file that could not be read, the others are what they were.
    m_isStale = m_isStale || !m_files[file].error;
    m_files[file].isLeftOut = true;
}

} // namespace recourse::ui
