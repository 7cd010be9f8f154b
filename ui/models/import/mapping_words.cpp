// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/import/mapping_words.h"

namespace recourse::ui {

QList<MappingWords::Field> MappingWords::fields()
{
    return {Field::Ignore, Field::Title, Field::Url, Field::Login, Field::Email, Field::Password, Field::OneTimeCode, Field::Note, Field::Tag,
        Field::Created, Field::LastUsed, Field::Changed};
}

QString MappingWords::field(Field field)
{
    switch (field) {
    case Field::Ignore: break;
    case Field::Title: return tr("Name of the account");
    case Field::Url: return tr("Website");
    case Field::Login: return tr("User name");
    case Field::Email: return tr("E-mail address");
    case Field::Password: return tr("Password (never stored)");
    case Field::OneTimeCode: return tr("One-time code (never stored)");
    case Field::Note: return tr("Note (never stored)");
    case Field::Tag: return tr("Folder or tag");
    case Field::Created: return tr("Created on");
    case Field::LastUsed: return tr("Last used on");
    case Field::Changed: return tr("Password changed on");
    }
    return tr("Leave it out");
}

QString MappingWords::fieldNote(Field field)
{
    switch (field) {
    case Field::Password: return tr("Judged for strength and reuse, then forgotten.");
    case Field::OneTimeCode: return tr("Only that there is one is kept.");
    case Field::Note: return tr("Nothing of the text is kept.");
    default: return {};
    }
}

QList<MappingWords::Delimiter> MappingWords::delimiters()
{
    return {{0, tr("Find out")}, {',', tr("Comma")}, {';', tr("Semicolon")}, {'\t', tr("Tab")}, {'|', tr("Vertical bar")}};
}

QList<MappingWords::Encoding> MappingWords::encodings()
{
    return {{{}, tr("Find out")}, {QStringLiteral("UTF-8"), tr("UTF-8 (usual today)")},
        {QStringLiteral("windows-1252"), tr("Windows, Western Europe")}, {QStringLiteral("windows-1250"), tr("Windows, Central Europe")},
        {QStringLiteral("windows-1251"), tr("Windows, Cyrillic")}, {QStringLiteral("UTF-16LE"), tr("UTF-16 (Excel “Unicode text”)")},
        {QStringLiteral("Shift_JIS"), tr("Japanese (Shift JIS)")}, {QStringLiteral("GB18030"), tr("Chinese (GB 18030)")}};
}

} // namespace recourse::ui
