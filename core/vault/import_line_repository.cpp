// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/import_line_repository.h"

#include "model/names.h"
#include "vault/query.h"

#include <algorithm>

namespace recourse::vault {

namespace {

using model::RecordFate;

const QString kWhat = QStringLiteral("import");

/// Places in a report.
using Places = std::vector<std::size_t>;

void takePlaces(Places& places, const std::vector<model::ImportLine>& lines, std::initializer_list<RecordFate> fates)
{
    for (std::size_t place = 0; place < lines.size(); ++place) {
        if (places.size() == static_cast<std::size_t>(ImportLineRepository::kMostLines))
            return;
        if (std::find(fates.begin(), fates.end(), lines[place].fate) != fates.end())
            places.push_back(place);
    }
}

/// Which lines of a long report are kept, ascending.
Places keptPlaces(const std::vector<model::ImportLine>& lines)
{
    Places places;
    takePlaces(places, lines, {RecordFate::Failed, RecordFate::Skipped});
    takePlaces(places, lines, {RecordFate::Changed, RecordFate::Merged});
    takePlaces(places, lines, {RecordFate::New, RecordFate::Known});
    std::sort(places.begin(), places.end());
    return places;
}

model::ImportLine readLine(const Statement& row)
{
    model::ImportLine line;
    line.record = static_cast<int>(row.integer(0));
    line.line = static_cast<int>(row.integer(1));
    line.title = row.text(2);
    line.fate = model::fromName<RecordFate>(row.text(3)).value_or(RecordFate::Failed);
    line.reason = row.text(4);
    return line;
}

} // namespace

base::Status ImportLineRepository::write(model::ImportId import, const std::vector<model::ImportLine>& lines)
{
    Statement insert = m_database.prepare("INSERT INTO import_lines (import_id, place, record, line, title, fate, reason) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    insert.bind(1, import.value);
    for (const std::size_t place : keptPlaces(lines)) {
        const model::ImportLine& line = lines[place];
        insert.bind(2, static_cast<qint64>(place)).bind(3, line.record).bind(4, line.line).bind(5, line.title);
        insert.bind(6, model::name(line.fate)).bind(7, line.reason);
        if (const base::Status done = vault::write(m_database, insert, kWhat); !done)
            return done;
    }
    return {};
}

base::Result<std::vector<model::ImportLine>> ImportLineRepository::of(model::ImportId import)
{
    Statement select = m_database.prepare(
        "SELECT record, line, title, fate, reason FROM import_lines WHERE import_id = ?1 ORDER BY place");
    select.bind(1, import.value);
    return readAll(select, readLine);
}

} // namespace recourse::vault
