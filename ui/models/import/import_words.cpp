// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/import/import_words.h"

#include "session/import_jobs.h"

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
    {"reference", QT_TRANSLATE_NOOP("ImportWords", "It refers to another entry, which is not in the file.")},
    {"bad_date", QT_TRANSLATE_NOOP("ImportWords", "One of its dates cannot be understood.")},
    {"membership", QT_TRANSLATE_NOOP("ImportWords", "A membership, rewards programme or mail account, not a login.")},
    {"bank", QT_TRANSLATE_NOOP("ImportWords", "A bank's details, not an account.")},
    {"wifi", QT_TRANSLATE_NOOP("ImportWords", "A wireless network, not an account.")},
    {"file", QT_TRANSLATE_NOOP("ImportWords", "A file, not an account.")},
    {"folder", QT_TRANSLATE_NOOP("ImportWords", "A folder, not an account.")},
    {"bookmark", QT_TRANSLATE_NOOP("ImportWords", "A bookmark, not an account.")},
    {"alias", QT_TRANSLATE_NOOP("ImportWords", "An address of yours, not an account.")},
    {"email", QT_TRANSLATE_NOOP("ImportWords", "An address of yours, not an account.")},
    {"other", QT_TRANSLATE_NOOP("ImportWords", "Another kind of entry, not an account.")},
    {"unknown_type", QT_TRANSLATE_NOOP("ImportWords", "A kind of entry that Recourse does not know.")},
    {"duplicate", QT_TRANSLATE_NOOP("ImportWords", "The same entry a second time.")},
    {"breach", QT_TRANSLATE_NOOP("ImportWords", "An incident, not a service that you use.")},
    {"paste", QT_TRANSLATE_NOOP("ImportWords", "A published text, not a service.")},
    {"local", QT_TRANSLATE_NOOP("ImportWords", "A device in your own network, not a service.")},
    {"no_service", QT_TRANSLATE_NOOP("ImportWords", "It names no service.")},
    {"no_evidence", QT_TRANSLATE_NOOP("ImportWords", "It does not show that you have an account.")},
    {"no_sign_in", QT_TRANSLATE_NOOP("ImportWords", "A page, but none to sign in at.")},
    {"one_visit", QT_TRANSLATE_NOOP("ImportWords", "Its sign-in page was visited only once.")},
    {"not_visited", QT_TRANSLATE_NOOP("ImportWords", "A saved page that was never visited.")},
    {"store_page", QT_TRANSLATE_NOOP("ImportWords", "A page of the app store, not a service.")},
    {"has_account", QT_TRANSLATE_NOOP("ImportWords", "You have an account there in your list.")},
    {"not_mine", QT_TRANSLATE_NOOP("ImportWords", "You said that this is not yours.")},
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

QString ImportWords::takenBack(const vault::UndoResult& result)
{
    QStringList sentences;
    if (result.candidates > 0)
        sentences << tr("%Ln proposal(s) removed.", nullptr, result.candidates);
    if (result.kept > 0)
        sentences << tr("%Ln account(s) stay because you worked with them.", nullptr, result.kept);
    if (result.shared > 0)
        sentences << tr("%Ln account(s) stay because later imports have them too.", nullptr, result.shared);
    if (result.sharedCandidates > 0)
        sentences << tr("%Ln proposal(s) stay because later imports have them too.", nullptr, result.sharedCandidates);
    if (result.keptCandidates > 0)
        sentences << tr("%Ln service(s) stay because you decided about them.", nullptr, result.keptCandidates);
    if (result.removed > 0 || sentences.isEmpty())
        sentences.prepend(tr("%Ln account(s) removed.", nullptr, result.removed));
    return sentences.join(QLatin1Char(' '));
}

} // namespace recourse::ui
