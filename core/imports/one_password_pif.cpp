// SPDX-License-Identifier: GPL-3.0-or-later
// 1Password's interchange format (1PIF, versions 3 to 7): one JSON object for each item with a line "***<uuid>***" behind it; a file
// of one item may lack that line. 1Password for Windows wrote the objects of its vault format instead ("hmac", "category",
// "overview", "details"). Layout: bitwarden/clients onepassword-1pif-importer.ts and files of 1Password 4 and 7.
#include "base/limits.h"
#include "imports/format.h"
#include "imports/one_password_kind.h"
#include "imports/record_time.h"

#include <QHash>

#include <algorithm>

namespace recourse::imports {

namespace {

using base::Code;
using base::fail;
using formats::JsonView;

constexpr int kItemsPerReport = 64;
constexpr int kDeepestFolder = 32;

bool isItem(JsonView item)
{
    const bool ofVault = item["details"].isObject() && item["overview"].isObject() && item["category"].isString();
    return ofVault || (item["typeName"].isString() && (item["secureContents"].isObject() || item["uuid"].isString()));
}

/// One item's text and the line on which it begins.
struct Piece
{
    std::string_view text;
    int line = 0;
};

/// Gives the lines of a text one by one, without their ends and blanks around.
class Lines
{
public:
    explicit Lines(std::string_view text)
        : m_rest(text)
    {
    }

    /// False at the end.
    bool next(Piece& piece)
    {
        while (!m_rest.empty()) {
            const std::size_t end = std::min(m_rest.find_first_of("\r\n"), m_rest.size());
            const std::string_view line = trimmed(m_rest.substr(0, end));
            const std::size_t endLength = m_rest.substr(end, 2) == "\r\n" ? 2 : 1;
            m_rest.remove_prefix(std::min(end + endLength, m_rest.size()));
            ++m_line;
            if (line.empty())
                continue;
            piece = {line, m_line};
            return true;
        }
        return false;
    }

private:
    static std::string_view trimmed(std::string_view line)
    {
        constexpr std::string_view kBlank = " \t";
        const auto first = line.find_first_not_of(kBlank);
        return first == std::string_view::npos ? std::string_view() : line.substr(first, line.find_last_not_of(kBlank) - first + 1);
    }

    std::string_view m_rest;
    int m_line = 0;
};

bool isSeparator(std::string_view line)
{
    return line.starts_with("***");
}

/// The names of folders with those of the folders around them, "Outer/Inner", by id.
class Folders
{
public:
    void add(JsonView item)
    {
        if (item["typeName"].string().starts_with("system.folder."))
            m_folders.insert(item["uuid"].text(), {item["title"].text(), item["folderUuid"].text()});
    }

    [[nodiscard]] QString path(QString id) const
    {
        QStringList names;
        for (int level = 0; level < kDeepestFolder && m_folders.contains(id); ++level) {
            const auto& [name, parent] = m_folders[id];
            names.prepend(name);
            id = parent;
        }
        return names.join(u'/');
    }

private:
    QHash<QString, std::pair<QString, QString>> m_folders;
};

/// `name` and `value` are what the keys are called: "designation" and "value" of web forms, "n" and "v" in sections.
void addFields(JsonView fields, const char* name, const char* value, Record& record)
{
    fields.forEach([&](JsonView field) {
        const std::string_view meaning = field[name].string();
        const JsonView text = field[value];
        if (meaning == "username")
            record.identify(text.text());
        else if (meaning == "password" && record.password.empty())
            record.password = text.string();
        else if (meaning.starts_with("TOTP_") || text.string().starts_with("otpauth://"))
            record.oneTimeCode = record.oneTimeCode || !text.string().empty();
        else if (field["k"].string() == "email" && text.text().contains(u'@'))
            record.identify(text.text());
        if (record.membership)
            addMembershipField(meaning, text.string(), record);
        return true;
    });
}

void addAddresses(JsonView urls, const char* key, Record& record)
{
    urls.forEach([&](JsonView url) {
        record.addresses.push_back(url.isString() ? url.string() : url[key].string());
        return true;
    });
}

void addContents(JsonView contents, Record& record)
{
    addFields(contents["fields"], "designation", "value", record);
    record.identify(contents["username"].text());
    if (record.password.empty())
        record.password = contents["password"].string();
    contents["sections"].forEach([&record](JsonView section) {
        addFields(section["fields"], "n", "v", record);
        return true;
    });
    if (record.membership) // items of version 3 have no sections
        contents.forEachMember([&record](std::string_view id, JsonView value) { return addMembershipField(id, value.string(), record), true; });
    record.note = !contents["notesPlain"].string().empty();
}

void fillVaultItem(JsonView item, Record& record)
{
    const JsonView overview = item["overview"];
    record.title = overview["title"].text();
    if (leavesOut(skippedCategory(item["category"].string()), record))
        return;
    record.deleted = item["trashed"].boolean().value_or(false);
    addAddresses(overview["URLs"], "u", record);
    record.addresses.push_back(overview["url"].string());
    addContents(item["details"], record);
    record.created = timeFromSeconds(item["created"].integer().value_or(0));
    for (const QString& tag : overview["tags"].texts())
        record.tag(tag);
}

void fillItem(JsonView item, const Folders& folders, Record& record)
{
    record.title = item["title"].text();
    if (item["typeName"].isString() && leavesOut(skippedTypeName(item["typeName"].string()), record))
        return;
    const JsonView contents = item["secureContents"];
    record.deleted = item["trashed"].boolean().value_or(false);
    addAddresses(contents["URLs"], "url", record);
    addAddresses(item["URLs"], "url", record);
    record.addresses.push_back(item["location"].string());
    addContents(contents, record);
    record.created = timeFromSeconds(item["createdAt"].integer().value_or(0));
    record.tag(folders.path(item["folderUuid"].text()));
    for (const JsonView tags : {item["tags"], item["openContents"]["tags"]}) {
        for (const QString& tag : tags.texts())
            record.tag(tag);
    }
}

void hand(JsonView item, const Folders& folders, int line, Record& record, AccountCollector& out)
{
    if (!item.isObject())
        return out.addBadRow({.line = line});
    record.reset();
    record.line = line;
    if (item["overview"].isObject() && !item["typeName"].exists())
        fillVaultItem(item, record);
    else
        fillItem(item, folders, record);
    out.add(record);
}

/// Folders may stand behind the items in them.
Folders foldersOf(std::string_view text)
{
    Folders folders;
    Lines lines(text);
    for (Piece piece; lines.next(piece);) {
        if (piece.text.find("\"system.folder.") == std::string_view::npos)
            continue;
        if (const auto document = formats::JsonDocument::parse(piece.text, base::kImportJsonLimits))
            folders.add(document->root());
    }
    return folders;
}

int recogniseLines(const Source& source)
{
    Lines lines(source.text);
    Piece piece;
    while (lines.next(piece) && isSeparator(piece.text)) { }
    if (!piece.text.starts_with('{'))
        return 0;
    const auto document = formats::JsonDocument::parse(piece.text, base::kImportJsonLimits);
    return document && isItem(document->root()) ? 2 : 0;
}

base::Status readLines(const Source& source, AccountCollector& out, base::Progress& progress)
{
    const Folders folders = foldersOf(source.text);
    Lines lines(source.text);
    Record record;
    for (Piece piece; lines.next(piece);) {
        if (isSeparator(piece.text))
            continue;
        if (out.records() % kItemsPerReport == 0) {
            progress.report(piece.text.data() - source.text.data(), static_cast<qint64>(source.text.size()));
            if (progress.cancelled())
                return fail(Code::Cancelled);
        }
        // A line that cannot be read costs that item only.
        const auto document = formats::JsonDocument::parse(piece.text, base::kImportJsonLimits);
        hand(document ? document->root() : JsonView(), folders, piece.line, record, out);
    }
    return {};
}

int recogniseOne(const Source& source)
{
    return isItem(source.json()) ? 2 : 0;
}

base::Status readOne(const Source& source, AccountCollector& out, base::Progress&)
{
    if (!isItem(source.json()))
        return fail(Code::InputMalformed, QStringLiteral("no item"));
    Record record;
    hand(source.json(), {}, 1, record, out);
    return {};
}

} // namespace

Format onePasswordPif()
{
    return {"1password-1pif", {"1Password"}, Container::Text, recogniseLines, readLines};
}

/// A file of one item without the line behind it is one JSON document.
Format onePasswordPifOfOne()
{
    return {"1password-1pif", {"1Password"}, Container::Json, recogniseOne, readOne};
}

} // namespace recourse::imports
