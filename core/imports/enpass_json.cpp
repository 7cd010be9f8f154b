// SPDX-License-Identifier: GPL-3.0-or-later
// Enpass's JSON: {"folders":[…],"items":[{"title","template_type","fields":[{"type","value"}],…}]}. An item's template says what it
// is, a field's type what its value means, in every language of the program. https://support.enpass.io, "Export data".
#include "imports/format.h"
#include "imports/json_records.h"
#include "imports/record_time.h"

#include <QHash>

#include <deque>
#include <string>

namespace recourse::imports {

namespace {

using base::Code;
using base::fail;
using formats::JsonView;

bool looksLikeItem(JsonView item)
{
    return item["title"].exists() && (item["template_type"].isString() || (item["category"].isString() && item["fields"].isArray()));
}

int recognise(const Source& source)
{
    return anyOfFirst(source.json()["items"], looksLikeItem) ? 3 : 0;
}

/// Flags are numbers in exports, but nothing says that they stay so.
bool isSet(JsonView flag)
{
    return flag.boolean().value_or(flag.integer().value_or(0) != 0);
}

/// Folder paths by id, "Outer/Inner". A chain of parents that runs in a circle ends.
QHash<QString, QString> folderPaths(JsonView root)
{
    constexpr int kDeepest = 32;
    QHash<QString, QPair<QString, QString>> folders; // id → title, parent
    root["folders"].forEach([&folders](JsonView folder) {
        folders.insert(folder["uuid"].text(), {folder["title"].text(), folder["parent_uuid"].text()});
        return true;
    });
    QHash<QString, QString> paths;
    for (auto folder = folders.cbegin(); folder != folders.cend(); ++folder) {
        QString path = folder->first;
        QString parent = folder->second;
        for (int depth = 0; depth < kDeepest && folders.contains(parent); ++depth) {
            path.prepend(folders[parent].first + u'/');
            parent = folders[parent].second;
        }
        paths.insert(folder.key(), path);
    }
    return paths;
}

/// What an item is by its template ("login.default", "finance.bankaccount"…).
enum class ItemKind {
    Login,
    LoginIfFilled, ///< online banking, an internet provider: an account if there is something to sign in with
    Never,
};

struct Template
{
    ItemKind kind = ItemKind::Login;
    QString reason;
};

Template templateOf(JsonView item)
{
    const std::string_view name = item["template_type"].isString() ? item["template_type"].string() : item["category"].string();
    const std::string_view group = name.substr(0, name.find('.'));
    if (group == "login" || group == "password")
        return {};
    if (group == "creditcard")
        return {ItemKind::Never, QStringLiteral("card")};
    if (group == "note")
        return {ItemKind::Never, QStringLiteral("note")};
    if (group == "identity")
        return {ItemKind::Never, QStringLiteral("identity")};
    if (group == "finance")
        return {ItemKind::LoginIfFilled, QStringLiteral("bank")};
    return {ItemKind::LoginIfFilled, QStringLiteral("other")};
}

/// The fields of one item that matter. The views and the android addresses live until the next item.
class Fields
{
public:
    void read(JsonView item, Record& record)
    {
        m_android.clear();
        QStringList emails;
        item["fields"].forEach([&](JsonView field) {
            if (!isSet(field["deleted"]) && !field["value"].string().empty())
                take(field["type"].string(), field["value"], record, emails);
            return true;
        });
        for (const QString& email : emails)
            record.identify(email);
    }

private:
    void take(std::string_view type, JsonView value, Record& record, QStringList& emails)
    {
        if (type == "username")
            record.identify(value.text());
        else if (type == "email")
            emails.append(value.text());
        else if (type == "password" && record.password.empty())
            record.password = value.string();
        else if (type == "url")
            record.addresses.push_back(value.string());
        else if (type == ".Android#")
            record.addresses.push_back(androidAddress(value.string()));
        else if (type == "totp")
            record.oneTimeCode = true;
        else if (type == "passkey")
            record.passkey = true;
    }

    /// "androidapp://<package>", "android://<hash>@<package>", one behind the other, or the package alone.
    std::string_view androidAddress(std::string_view value)
    {
        constexpr std::string_view kApp = "androidapp://";
        if (value.starts_with(kApp) && value.substr(kApp.size()).starts_with("android://"))
            value.remove_prefix(kApp.size());
        if (value.find("://") != std::string_view::npos)
            return value;
        return m_android.emplace_back(std::string(kApp).append(value));
    }

    std::deque<std::string> m_android; ///< a deque, so that what the record points at stays where it is
};

bool signsIn(const Record& record)
{
    return !record.password.empty() ? !record.login.isEmpty() || !record.addresses.empty() : !record.login.isEmpty() && !record.addresses.empty();
}

base::Status read(const Source& source, AccountCollector& out, base::Progress& progress)
{
    const JsonView root = source.json();
    if (!root["items"].isArray())
        return fail(Code::InputMalformed, QStringLiteral("\"items\""));
    const QHash<QString, QString> folders = folderPaths(root);
    Fields fields;
    formats::JsonLines lines = source.jsonLines();
    return readJsonRecords(root["items"], lines, out, progress, [&](JsonView item, Record& record) {
        record.title = item["title"].text();
        record.deleted = isSet(item["trashed"]);
        const Template kind = templateOf(item);
        if (kind.kind != ItemKind::Never)
            fields.read(item, record);
        if (kind.kind == ItemKind::Never || (kind.kind == ItemKind::LoginIfFilled && !signsIn(record)))
            record.skipReason = kind.reason;
        record.note = !item["note"].string().empty();
        record.archived = isSet(item["archived"]);
        record.created = timeFromSeconds(item["createdAt"].integer().value_or(0));
        for (const QString& id : item["folders"].texts())
            record.tag(folders.value(id));
    });
}

} // namespace

Format enpassJson()
{
    return {"enpass", {"Enpass",
            QT_TRANSLATE_NOOP("Program", "File → Export, as JSON or CSV.")},
        Container::Json, recognise, read};
}

} // namespace recourse::imports
