// SPDX-License-Identifier: GPL-3.0-or-later
// KeePassXC's CSV (src/format/CsvExporter.cpp): "Group","Title","Username","Password","URL","Notes" and, since 2.6, "TOTP",
// "Icon","Last Modified","Created". KeePassX 2 wrote the first six. Deleted entries are in the file, in a group whose name is
// that of the recycle bin in the language of the database's maker.
#include "imports/csv_records.h"
#include "imports/format.h"
#include "imports/keepass_references.h"
#include "imports/record_time.h"

#include <algorithm>
#include <array>

namespace recourse::imports {

namespace {

using base::Code;
using base::fail;

constexpr auto kColumns = std::to_array<std::string_view>({"group", "title", "username", "password", "url", "notes"});

/// "Recycle Bin" in the languages of KeePassXC and KeePass.
constexpr auto kRecycleBins = std::to_array<std::u16string_view>({u"recycle bin", u"trash", u"papierkorb", u"corbeille", u"papelera",
    u"papelera de reciclaje", u"cestino", u"prullenbak", u"prullenmand", u"lixo", u"lixeira", u"reciclagem", u"kosz", u"kosz na śmieci",
    u"корзина", u"кошик", u"смітник", u"кошче", u"кошче за боклук", u"papperskorg", u"papperskorgen", u"papirkurv", u"papirkurven",
    u"søppelkasse", u"roskakori", u"koš", u"kôš", u"odpadkový koš", u"lomtár", u"kuka", u"coș de gunoi", u"coș de reciclare",
    u"coşul de gunoi", u"geri dönüşüm kutusu", u"çöp kutusu", u"çöp", u"κάδος ανακύκλωσης", u"ゴミ箱", u"ごみ箱", u"回收站", u"回收桶",
    u"資源回收桶", u"垃圾桶", u"휴지통", u"سلة المحذوفات", u"سلة المهملات", u"סל מיחזור", u"סל המיחזור", u"paperera",
    u"paperera de reciclatge", u"prügikast", u"šiukšlinė", u"šiukšliadėžė", u"atkritne", u"koš za smeće", u"smeće", u"kanta za smeće",
    u"thùng rác", u"tempat sampah", u"keranjang sampah", u"papeleira", u"zakarrontzia", u"canna de papeles", u"ถังขยะ", u"रीसायकल बिन"});

int recognise(const Source& source)
{
    const bool all = std::all_of(kColumns.begin(), kColumns.end(), [&](std::string_view word) { return source.header.column(word) >= 0; });
    return all && source.header.column("group") == 0 ? source.header.size() : 0;
}

/// The bin is always a direct child of the root group; a group of that name further down is the user's own.
bool isRecycled(const QString& groupPath)
{
    const QString second = groupPath.section(u'/', 1, 1).trimmed().toLower();
    return std::any_of(kRecycleBins.begin(), kRecycleBins.end(), [&second](std::u16string_view bin) { return second == QStringView(bin); });
}

struct Columns
{
    explicit Columns(const CsvHeader& header)
        : group(header.column("group"))
        , title(header.column("title"))
        , username(header.column("username"))
        , password(header.column("password"))
        , url(header.column("url"))
        , notes(header.column("notes"))
        , totp(header.column("totp"))
        , modified(header.column("last modified"))
        , created(header.column("created"))
    {
    }
    int group, title, username, password, url, notes, totp, modified, created;
};

/// The table has no UUIDs by which a reference could be followed.
void dropReference(QString& field, Record& record)
{
    if (!isKeePassReference(field))
        return;
    field.clear();
    record.lostReference = true;
}

void fillRecord(const Columns& at, const CsvCells& cells, Record& record)
{
    const QString group = cells.text(at.group);
    record.title = cells.text(at.title);
    record.login = cells.text(at.username);
    record.password = cells[at.password];
    dropReference(record.title, record);
    dropReference(record.login, record);
    if (isKeePassReference(cells[at.url]))
        record.lostReference = true;
    else
        record.addresses.push_back(cells[at.url]);
    record.note = !cells[at.notes].empty();
    record.oneTimeCode = !cells[at.totp].empty();
    record.passwordChanged = timeFromIso(cells[at.modified]);
    record.created = timeFromIso(cells[at.created]);
    record.deleted = isRecycled(group);
    if (const QString folder = group.section(u'/', 1); !folder.isEmpty())
        record.tags.append(folder);
}

base::Status read(const Source& source, AccountCollector& out, base::Progress& progress)
{
    for (const std::string_view word : kColumns) {
        if (source.header.column(word) < 0)
            return fail(Code::InputMissingColumn, QString::fromUtf8(word));
    }
    const Columns at(source.header);
    return readCsvRecords(source, CsvShape{at.url, at.username, at.password}, out, progress,
        [&at](const CsvCells& cells, Record& record) { fillRecord(at, cells, record); });
}

} // namespace

Format keepassxcCsv()
{
    return {"keepassxc-csv", {"KeePassXC",
            QT_TRANSLATE_NOOP("Program", "Database → Export → CSV file or XML file.")},
        Container::Csv, recognise, read};
}

} // namespace recourse::imports
