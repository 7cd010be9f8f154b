// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/import/import_words.h"

#include <QHash>

namespace recourse::ui {

using base::Code;
using model::RecordFate;

namespace {

struct Reason
{
    const char* word;
    const char* text;
};

constexpr Reason kReasons[] = {
    {"note", QT_TRANSLATE_NOOP("ImportWords", "A note, not an account.")},
    {"card", QT_TRANSLATE_NOOP("ImportWords", "A payment card, not an account.")},
    {"identity", QT_TRANSLATE_NOOP("ImportWords", "A person's details, not an account.")},
    {"ssh", QT_TRANSLATE_NOOP("ImportWords", "A key for computers, not an account.")},
    {"encrypted", QT_TRANSLATE_NOOP("ImportWords", "Encrypted, so it cannot be read.")},
    {"internal", QT_TRANSLATE_NOOP("ImportWords", "An entry of the browser itself, not an account.")},
    {"deleted", QT_TRANSLATE_NOOP("ImportWords", "In the recycle bin of the password manager.")},
    {"empty", QT_TRANSLATE_NOOP("ImportWords", "Nothing that names an account is in it.")},
    {"bad_url", QT_TRANSLATE_NOOP("ImportWords", "Its web address cannot be understood.")},
    {"bad_row", QT_TRANSLATE_NOOP("ImportWords", "The line is damaged or incomplete.")},
    {"too_long", QT_TRANSLATE_NOOP("ImportWords", "A field was too long and was cut.")},
};

} // namespace

QString ImportWords::fate(RecordFate fate)
{
    switch (fate) {
    case RecordFate::New:
        return tr("New");
    case RecordFate::Merged:
        return tr("Merged");
    case RecordFate::Known:
        return tr("Known");
    case RecordFate::Changed:
        return tr("Changed");
    case RecordFate::Skipped:
        return tr("Left out");
    case RecordFate::Failed:
        return tr("Not readable");
    }
    return {};
}

Badge ImportWords::badge(RecordFate fate)
{
    switch (fate) {
    case RecordFate::New:
        return Badge::Good;
    case RecordFate::Changed:
        return Badge::Info;
    case RecordFate::Failed:
        return Badge::Danger;
    case RecordFate::Skipped:
        return Badge::Warning;
    case RecordFate::Merged:
    case RecordFate::Known:
        break;
    }
    return Badge::Muted;
}

QString ImportWords::reason(const QString& reason)
{
    for (const Reason& known : kReasons) {
        if (reason == QLatin1String(known.word))
            return tr(known.text);
    }
    return reason;
}

QString ImportWords::format(const QString& format)
{
    static const QHash<QString, QString> names{
        {QStringLiteral("chrome-csv"), tr("Chrome, Edge or a relative")},
        {QStringLiteral("firefox-csv"), QStringLiteral("Firefox")},
        {QStringLiteral("bitwarden-json"), QStringLiteral("Bitwarden")},
        {QStringLiteral("keepassxc-csv"), QStringLiteral("KeePassXC")},
        {QStringLiteral("keepass2-xml"), QStringLiteral("KeePass")},
    };
    return names.value(format, format);
}

QString ImportWords::advice(Code code)
{
    switch (code) {
    case Code::InputUnknownFormat:
    case Code::InputNotText:
    case Code::InputMissingColumn:
        return tr("Probably this is not the file that your browser or password manager exported. Look for a file that ends in .csv, .json "
                  "or .xml, and do not open and save it in a spreadsheet before.");
    case Code::InputWebPage:
    case Code::InputPasswordDatabase:
    case Code::InputEncrypted:
    case Code::InputPasswordProtected:
    case Code::InputAccountRestricted:
        return tr("After that, drop the new file here. Recourse judges the passwords in it and forgets them at once.");
    case Code::InputMalformed:
    case Code::InputTooDeep:
    case Code::InputTooLarge:
    case Code::InputDoctype:
    case Code::FileEmpty:
        return tr("Export the list again and take the new file.");
    case Code::FileMissing:
    case Code::FileUnreadable:
        return tr("If the file is on a stick or a network drive, plug it in or copy the file to this computer.");
    default:
        return {};
    }
}

QList<ImportWords::Source> ImportWords::sources()
{
    return {
        {QStringLiteral("Firefox"), tr("Menu → Passwords → the three dots → Export passwords. The file ends in .csv.")},
        {tr("Chrome, Edge, Brave, Vivaldi, Opera"), tr("Settings → Password manager → Settings → Download file. The file ends in .csv.")},
        {QStringLiteral("Bitwarden, Vaultwarden"), tr("Settings → Export vault. Choose “.json”, not “.json (encrypted)”.")},
        {QStringLiteral("KeePassXC"), tr("Database → Export → CSV file or XML file.")},
        {QStringLiteral("KeePass"), tr("File → Export → KeePass XML (2.x).")},
    };
}

} // namespace recourse::ui
