// SPDX-License-Identifier: GPL-3.0-or-later
// Bitwarden's JSON export, personal and of an organisation (bitwarden/clients libs/tools/export). One that is protected with a
// password of its own is opened if that is given; one that only its account can open is refused with its own code, because the
// user has to do something else about it.
#include "base/detail.h"
#include "base/limits.h"
#include "imports/bitwarden_decrypt.h"
#include "imports/format.h"
#include "imports/record_time.h"

#include <QHash>

#include <algorithm>

namespace recourse::imports {

namespace {

using base::Code;
using base::Detail;
using base::fail;
using formats::JsonView;

constexpr int kItemsPerReport = 256;

bool looksLikeItem(JsonView item)
{
    const bool named = item["name"].exists() || item["data"].isString();
    return item["login"].isObject() || (item["type"].integer() && named && !item["template_type"].exists());
}

/// Told by what it needs, since copies may lack the flag.
bool isPasswordProtected(JsonView root)
{
    return root["passwordProtected"].boolean().value_or(false) || (root["data"].isString() && root["kdfType"].integer() && root["salt"].isString());
}

int recognise(const Source& source)
{
    const JsonView root = source.json();
    if (!root.isObject())
        return 0;
    if (root["encrypted"].exists() && (root["items"].isArray() || root["data"].isString() || root["passwordProtected"].exists()))
        return 2;
    if (root["data"].isString() && isPasswordProtected(root))
        return 2;
    if (!root["items"].isArray())
        return 0;
    bool item = root["items"].size() == 0 && (root["folders"].isArray() || root["collections"].isArray());
    root["items"].forEach([&item](JsonView first) {
        item = looksLikeItem(first);
        return false;
    });
    return item ? 1 : 0;
}

bool isBase64(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '/' || c == '=';
    });
}

/// A ciphertext as Bitwarden writes it: "<type>.<iv>|<data>|<mac>" in base64, or for new accounts "7.<base64 COSE>".
bool isCiphertext(std::string_view text)
{
    if (text.size() < 20 || text[0] < '0' || text[0] > '9' || text[1] != '.')
        return false;
    text.remove_prefix(2);
    const auto bar = text.find('|');
    if (bar == std::string_view::npos)
        return text.size() > 60 && isBase64(text);
    const auto second = text.find('|', bar + 1);
    return isBase64(text.substr(0, bar)) && isBase64(text.substr(bar + 1, second == std::string_view::npos ? second : second - bar - 1));
}

/// New accounts put all of an item into one string: a ciphertext, or JSON text with one in it.
bool isSealedItem(JsonView item)
{
    return item["data"].isString() && !item["name"].exists() && !item["login"].exists();
}

bool isCiphertextItem(JsonView item)
{
    return isSealedItem(item) || isCiphertext(item["name"].string()) || isCiphertext(item["data"].string());
}

/// Some copies lack the "encrypted" member; without this every item would become an account named after its ciphertext.
bool allItemsAreCiphertext(JsonView items)
{
    bool all = items.size() > 0;
    items.forEach([&all](JsonView item) { return all = isCiphertextItem(item); });
    return all;
}

bool isAccountRestricted(JsonView root)
{
    const bool encrypted = root["encrypted"].boolean().value_or(false);
    return encrypted || (root["data"].isString() && !root["items"].isArray()) || allItemsAreCiphertext(root["items"]);
}

/// Type numbers: bitwarden/clients libs/common/src/vault/enums/cipher-type.ts. Empty for a login.
QString reasonByType(JsonView item)
{
    switch (item["type"].integer().value_or(0)) {
    case 1:
        return {};
    case 2:
        return QStringLiteral("note");
    case 3:
        return QStringLiteral("card");
    case 4:
        return QStringLiteral("identity");
    case 5:
        return QStringLiteral("ssh");
    default:
        break;
    }
    if (item["type"].exists() && !item["type"].isNull())
        return QStringLiteral("other");
    // Lists made by hand may lack the type.
    for (const auto& [member, reason] : {std::pair{"card", "card"}, std::pair{"identity", "identity"}, std::pair{"sshKey", "ssh"}, std::pair{"secureNote", "note"}}) {
        if (item[member].isObject())
            return QString::fromLatin1(reason);
    }
    return {};
}

/// Names of folders and collections by id.
QHash<QString, QString> groupNames(JsonView root)
{
    QHash<QString, QString> names;
    for (const char* list : {"folders", "collections"}) {
        root[list].forEach([&names](JsonView group) {
            names.insert(group["id"].text(), group["name"].text());
            return true;
        });
    }
    return names;
}

void addTags(JsonView item, const QHash<QString, QString>& groups, Record& record)
{
    QStringList ids = item["collectionIds"].texts();
    ids.prepend(item["folderId"].text());
    for (const QString& id : ids) {
        if (const QString name = groups.value(id); !name.isEmpty() && !record.tags.contains(name))
            record.tags.append(name);
    }
}

bool isSet(JsonView value)
{
    return !value.string().empty();
}

/// An address to match by is a regular expression if the user chose so (uri-match-strategy.ts); what is one is no address.
bool isPattern(JsonView uri)
{
    constexpr std::int64_t kRegularExpression = 4;
    return uri["match"].integer() == kRegularExpression && uri["uri"].string().find_first_of("^$*+?()[]{}|\\") != std::string_view::npos;
}

void addAddresses(JsonView login, Record& record)
{
    login["uris"].forEach([&record](JsonView uri) {
        if (!isPattern(uri))
            record.addresses.push_back(uri.isString() ? uri.string() : uri["uri"].string());
        return true;
    });
    if (!login["uris"].isArray()) // before 2018 there was one
        record.addresses.push_back(login["uri"].string());
}

void fillRecord(JsonView item, const QHash<QString, QString>& groups, Record& record)
{
    record.title = item["name"].text();
    record.deleted = isSet(item["deletedDate"]);
    record.skipReason = isCiphertextItem(item) ? QStringLiteral("encrypted") : reasonByType(item);
    if (!record.skipReason.isEmpty()) {
        // A deleted note is a note in the report; ciphertext names nothing.
        record.deleted = false;
        record.title = record.skipReason == u"encrypted" ? QString() : record.title;
        return;
    }
    const JsonView login = item["login"];
    addAddresses(login, record);
    record.login = login["username"].text();
    record.password = login["password"].string();
    record.oneTimeCode = isSet(login["totp"]);
    record.passkey = login["fido2Credentials"].size() > 0;
    record.note = isSet(item["notes"]);
    record.archived = isSet(item["archivedDate"]);
    // revisionDate changes with every edit and says nothing about the password.
    record.created = timeFromIso(item["creationDate"].string());
    record.passwordChanged = timeFromIso(login["passwordRevisionDate"].string());
    addTags(item, groups, record);
}

base::Status readItems(JsonView root, formats::JsonLines lines, AccountCollector& out, base::Progress& progress)
{
    const JsonView items = root["items"];
    if (!items.isArray())
        return fail(Code::InputMalformed, Detail::tr("no \"items\""));
    const QHash<QString, QString> groups = groupNames(root);
    const auto total = static_cast<qint64>(items.size());
    Record record;
    bool cancelled = false;
    items.forEach([&](JsonView item) {
        if (out.records() % kItemsPerReport == 0) {
            progress.report(out.records(), total);
            cancelled = progress.cancelled();
        }
        if (cancelled)
            return false;
        record.reset();
        if (item.isObject()) {
            record.line = lines.of(item);
            fillRecord(item, groups, record);
            out.add(record);
        } else {
            out.addBadRow({.item = out.records() + 1});
        }
        return true;
    });
    return cancelled ? base::Status(fail(Code::Cancelled)) : base::Status();
}

base::Status readProtected(JsonView root, const base::SecretBytes* password, AccountCollector& out, base::Progress& progress)
{
    if (password == nullptr)
        return fail(Code::InputPasswordProtected);
    const auto file = readProtectedExport(root, base::kImportPasswordLimits);
    if (!file)
        return file.error();
    const auto text = openProtectedExport(*file, *password);
    if (!text)
        return text.error();
    const auto document = formats::JsonDocument::parse(text->view(), base::kImportJsonLimits);
    if (!document)
        return document.error();
    if (isPasswordProtected(document->root()) || isAccountRestricted(document->root()))
        return fail(Code::InputMalformed, QStringLiteral("\"data\""));
    out.noteProtected();
    return readItems(document->root(), {}, out, progress); // lines of a text that nobody sees are no place
}

base::Status read(const Source& source, AccountCollector& out, base::Progress& progress)
{
    const JsonView root = source.json();
    if (isPasswordProtected(root))
        return readProtected(root, source.filePassword, out, progress);
    if (isAccountRestricted(root))
        return fail(Code::InputAccountRestricted);
    return readItems(root, source.jsonLines(), out, progress);
}

} // namespace

Format bitwardenJson()
{
    return {"bitwarden-json", {"Bitwarden, Vaultwarden",
            QT_TRANSLATE_NOOP("Program", "Settings → Export vault. Choose “.json”; a file that is protected with a password is asked for it.")},
        Container::Json, recognise, read};
}

} // namespace recourse::imports
