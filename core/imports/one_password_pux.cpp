// SPDX-License-Identifier: GPL-3.0-or-later
// "export.data", the JSON document in the zip archive that 1Password 8 exports (1PUX). Layout: 1Password's developer pages and
// bitwarden/clients onepassword-1pux-importer-types.ts. Early files wrap each item as {"item": {…}}.
#include "imports/format.h"
#include "imports/one_password_kind.h"
#include "imports/record_time.h"

namespace recourse::imports {

namespace {

using base::Code;
using base::fail;
using formats::JsonView;

constexpr int kItemsPerReport = 256;

int recognise(const Source& source)
{
    bool ours = false;
    source.json()["accounts"].forEach([&ours](JsonView account) {
        ours = account["vaults"].isArray();
        return false;
    });
    return ours ? 2 : 0;
}

/// A value is a string, or an object for addresses that another program keeps: {"email_address": …, "provider": …}.
JsonView plainValue(JsonView value)
{
    if (!value.isObject())
        return value;
    return value["email_address"].isString() ? value["email_address"] : value["string"];
}

void addLoginFields(JsonView fields, Record& record)
{
    JsonView mail;
    fields.forEach([&](JsonView field) {
        const std::string_view designation = field["designation"].string();
        const JsonView value = plainValue(field["value"]);
        if (designation == "username")
            record.identify(value.text());
        else if (designation == "password" && record.password.empty())
            record.password = value.string();
        else if (field["fieldType"].string() == "E" && !mail.exists())
            mail = value;
        return true;
    });
    record.identify(mail.text());
}

void addSections(JsonView sections, Record& record)
{
    sections.forEach([&record](JsonView section) {
        section["fields"].forEach([&record](JsonView field) {
            const JsonView value = field["value"];
            record.oneTimeCode = record.oneTimeCode || !value["totp"].string().empty();
            record.passkey = record.passkey || value["passkey"].isObject();
            // "email" is a string in early files.
            if (const QString mail = plainValue(value["email"]).text(); mail.contains(u'@'))
                record.identify(mail);
            if (record.membership)
                addMembershipField(field["id"].string(), value["url"].isString() ? value["url"].string() : value["string"].string(), record);
            return true;
        });
        return true;
    });
}

void addAddresses(JsonView overview, Record& record)
{
    overview["urls"].forEach([&record](JsonView url) {
        record.addresses.push_back(url.isString() ? url.string() : url["url"].string());
        return true;
    });
    record.addresses.push_back(overview["url"].string()); // repeats the first of them, or is the only one
}

void fillRecord(JsonView item, const QString& vault, Record& record)
{
    const JsonView overview = item["overview"];
    const JsonView details = item["details"];
    record.title = overview["title"].text();
    if (item["categoryUuid"].isString() && leavesOut(skippedCategory(item["categoryUuid"].string()), record))
        return;
    const std::string_view state = item["state"].string();
    record.archived = state == "archived";
    record.deleted = state == "trashed" || state == "deleted" || item["trashed"].boolean().value_or(false);
    addAddresses(overview, record);
    addLoginFields(details["loginFields"], record);
    addSections(details["sections"], record);
    record.passkey = record.passkey || details["passkey"].isObject();
    if (record.password.empty())
        record.password = details["password"].string(); // of an item that is a password only
    record.note = !details["notesPlain"].string().empty();
    record.created = timeFromSeconds(item["createdAt"].integer().value_or(0)); // updatedAt changes with every edit
    record.tag(vault);
    for (const QString& tag : overview["tags"].texts())
        record.tag(tag);
}

/// Hands over the items of one export.
class ItemWalk
{
public:
    ItemWalk(formats::JsonLines lines, AccountCollector& out, base::Progress& progress)
        : m_lines(lines)
        , m_out(out)
        , m_progress(progress)
    {
    }

    base::Status accounts(JsonView all)
    {
        all.forEach([this](JsonView account) {
            account["vaults"].forEach([this](JsonView vault) {
                const QString name = vault["attrs"]["name"].text();
                vault["items"].forEach([&](JsonView item) { return use(item, name); });
                return !m_cancelled;
            });
            return !m_cancelled;
        });
        return m_cancelled ? base::Status(fail(Code::Cancelled)) : base::Status();
    }

private:
    bool use(JsonView item, const QString& vault)
    {
        if (m_out.records() % kItemsPerReport == 0) {
            m_progress.report(m_out.records(), 0);
            m_cancelled = m_progress.cancelled();
        }
        if (m_cancelled)
            return false;
        const JsonView inner = item["item"].isObject() ? item["item"] : item;
        if (!inner.isObject()) {
            m_out.addBadRow({.item = m_out.records() + 1});
            return true;
        }
        m_record.reset();
        m_record.line = m_lines.of(item);
        if (inner["file"].isObject() && !inner["overview"].exists())
            m_record.skipReason = QStringLiteral("file");
        else
            fillRecord(inner, vault, m_record);
        m_out.add(m_record);
        return true;
    }

    formats::JsonLines m_lines;
    AccountCollector& m_out;
    base::Progress& m_progress;
    Record m_record;
    bool m_cancelled = false;
};

base::Status read(const Source& source, AccountCollector& out, base::Progress& progress)
{
    const JsonView accounts = source.json()["accounts"];
    if (!accounts.isArray())
        return fail(Code::InputMalformed, QStringLiteral("no \"accounts\""));
    return ItemWalk(source.jsonLines(), out, progress).accounts(accounts);
}

} // namespace

Format onePasswordPux()
{
    return {"1password-1pux", {"1Password",
            QT_TRANSLATE_NOOP("Program", "File → Export → your account → 1PUX or CSV.")},
        Container::Json, recognise, read};
}

} // namespace recourse::imports
