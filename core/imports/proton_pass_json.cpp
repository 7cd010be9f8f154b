// SPDX-License-Identifier: GPL-3.0-or-later
// Proton Pass's export, data.json in its zip archive (ProtonMail/WebClients packages/pass/lib/export/types.ts). Before version
// 1.18 an item had a "username" only; since 2025 "autofillUrls" holds what "urls" has and more.
#include "base/detail.h"
#include "imports/format.h"
#include "imports/json_records.h"
#include "imports/proton_pass.h"
#include "imports/record_time.h"

#include <QHash>

namespace recourse::imports {

namespace {

using base::Code;
using base::Detail;
using base::fail;
using formats::JsonView;

constexpr std::int64_t kTrashed = 2;

int recognise(const Source& source)
{
    const JsonView root = source.json();
    if (!root["vaults"].isObject())
        return 0;
    bool fits = root["userId"].exists() || root["version"].exists();
    root["vaults"].forEachMember([&fits](std::string_view, JsonView vault) {
        fits = fits || vault["items"].isArray();
        return false;
    });
    return fits ? 2 : 0;
}

/// An item without a type is what its content is.
QString reasonToSkip(JsonView data)
{
    const std::string_view type = data["type"].string();
    return type.empty() && data["content"]["password"].isString() ? QString() : reasonByProtonType(type);
}

void addAddresses(JsonView content, Record& record)
{
    content["urls"].forEach([&record](JsonView url) {
        record.addresses.push_back(url.string());
        return true;
    });
    addProtonAutofillUrls(content["autofillUrls"], record);
}

bool hasOneTimeCode(JsonView data)
{
    bool found = !data["content"]["totpUri"].string().empty();
    data["extraFields"].forEach([&found](JsonView field) {
        found = found || (field["type"].string() == "totp" && !field["data"]["totpUri"].string().empty());
        return !found;
    });
    return found;
}

/// Folder paths of a vault by id, "Outer/Inner". A chain of parents that runs in a circle ends.
QHash<QString, QString> folderPaths(JsonView vault)
{
    constexpr int kDeepest = 32;
    QHash<QString, QPair<QString, QString>> folders; // id → name, parent
    vault["folders"].forEach([&folders](JsonView folder) {
        folders.insert(folder["folderId"].text(), {folder["name"].text(), folder["parentFolderId"].text()});
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

void fillLogin(JsonView item, Record& record)
{
    const JsonView data = item["data"];
    const JsonView content = data["content"];
    addAddresses(content, record);
    record.identify(content["itemUsername"].text());
    record.identify(content["itemEmail"].text());
    record.identify(content["username"].text());
    record.password = content["password"].string();
    record.oneTimeCode = hasOneTimeCode(data);
    record.passkey = content["passkeys"].size() > 0;
    record.note = !data["metadata"]["note"].string().empty();
    record.created = timeFromSeconds(item["createTime"].integer().value_or(0));
}

base::Status readVault(JsonView vault, formats::JsonLines& lines, AccountCollector& out, base::Progress& progress)
{
    const QString name = vault["name"].text();
    const QHash<QString, QString> folders = folderPaths(vault);
    return readJsonRecords(vault["items"], lines, out, progress, [&](JsonView item, Record& record) {
        record.title = item["data"]["metadata"]["name"].text();
        record.deleted = item["state"].integer() == kTrashed;
        record.skipReason = reasonToSkip(item["data"]);
        if (record.skipReason == u"alias" && !record.deleted)
            out.addOwnAddress(item["aliasEmail"].text());
        if (!record.skipReason.isEmpty())
            return;
        fillLogin(item, record);
        record.tag(name);
        record.tag(folders.value(item["folderId"].text()));
    });
}

/// An export with a passphrase is encrypted as a whole, and its list, once decrypted, still says that it is.
bool isUnreadable(JsonView root)
{
    bool items = false;
    root["vaults"].forEachMember([&items](std::string_view, JsonView vault) {
        items = vault["items"].isArray();
        return !items;
    });
    return root["encrypted"].boolean().value_or(false) && !items;
}

base::Status read(const Source& source, AccountCollector& out, base::Progress& progress)
{
    const JsonView vaults = source.json()["vaults"];
    if (!vaults.isObject())
        return fail(Code::InputMalformed, QStringLiteral("\"vaults\""));
    if (isUnreadable(source.json()))
        return fail(Code::InputEncrypted, Detail::tr("Proton Pass, exported with a passphrase"));
    base::Status done;
    formats::JsonLines lines = source.jsonLines();
    vaults.forEachMember([&](std::string_view, JsonView vault) {
        done = readVault(vault, lines, out, progress);
        return done.ok();
    });
    return done;
}

} // namespace

Format protonPassJson()
{
    return {"protonpass", {"Proton Pass",
            QT_TRANSLATE_NOOP("Program", "Settings → Export → ZIP or CSV, not encrypted.")},
        Container::Json, recognise, read};
}

} // namespace recourse::imports
