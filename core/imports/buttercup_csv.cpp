// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/buttercup_csv.h"

#include "imports/csv_records.h"

#include <QHash>

namespace recourse::imports {

namespace {

struct Group
{
    QString name;
    QString parent;
};

class GroupTree
{
public:
    void add(const QString& id, const QString& name, const QString& parent) { m_groups.insert(id, {name, parent}); }

    /// "Emails/Work", as deep as the file says but not deeper than a person makes groups.
    [[nodiscard]] QString path(QString id) const
    {
        constexpr int kDeepest = 20;
        QStringList names;
        for (int depth = 0; depth < kDeepest && m_groups.contains(id); ++depth) {
            const Group& group = m_groups[id];
            names.prepend(group.name);
            id = group.parent;
        }
        return names.join(u'/');
    }

private:
    QHash<QString, Group> m_groups;
};

struct Columns
{
    explicit Columns(const CsvHeader& header)
        : type(header.column("!type"))
        , groupId(header.column("!group_id"))
        , groupName(header.column("!group_name"))
        , groupParent(header.column("!group_parent"))
        , title(header.column("title"))
        , username(header.column("username"))
        , password(header.column("password"))
        , url(header.column("url"))
        , notes(header.column("notes"))
    {
    }
    int type, groupId, groupName, groupParent, title, username, password, url, notes;
};

void fill(const Columns& at, const CsvCells& cells, GroupTree& groups, Record& record)
{
    if (cells[at.type] == "group") {
        groups.add(cells.text(at.groupId), cells.text(at.groupName), cells.text(at.groupParent));
        record.title = cells.text(at.groupName);
        record.skipReason = QStringLiteral("folder");
        return;
    }
    record.title = cells.text(at.title);
    record.addresses.push_back(cells[at.url]);
    record.login = cells.text(at.username);
    record.password = cells[at.password];
    record.note = !cells[at.notes].empty();
    const QString path = groups.path(cells.text(at.groupId));
    record.tag(path.isEmpty() ? cells.text(at.groupName) : path);
}

} // namespace

bool isButtercup(const CsvHeader& header)
{
    return header.hasAll({"!group_id", "!group_name", "title"});
}

base::Status readButtercup(const Source& source, AccountCollector& out, base::Progress& progress)
{
    const Columns at(source.header);
    GroupTree groups;
    const CsvShape shape{.address = at.url, .login = at.username, .password = at.password};
    return readCsvRecords(source, shape, out, progress,
        [&](const CsvCells& cells, Record& record) { fill(at, cells, groups, record); });
}

} // namespace recourse::imports
