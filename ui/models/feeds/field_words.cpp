// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/feeds/field_words.h"

#include <QHash>

namespace recourse::ui {

QString FieldWords::field(const QString& field)
{
    static const QHash<QString, const char*> kWords{
        {QStringLiteral("id"), QT_TRANSLATE_NOOP("recourse::ui::FieldWords", "Number of the record")},
        {QStringLiteral("name"), QT_TRANSLATE_NOOP("recourse::ui::FieldWords", "Organisation")},
        {QStringLiteral("title"), QT_TRANSLATE_NOOP("recourse::ui::FieldWords", "Title")},
        {QStringLiteral("domain"), QT_TRANSLATE_NOOP("recourse::ui::FieldWords", "Website")},
        {QStringLiteral("occurred"), QT_TRANSLATE_NOOP("recourse::ui::FieldWords", "It happened on, or from")},
        {QStringLiteral("occurred_to"), QT_TRANSLATE_NOOP("recourse::ui::FieldWords", "Until")},
        {QStringLiteral("discovered"), QT_TRANSLATE_NOOP("recourse::ui::FieldWords", "Discovered on")},
        {QStringLiteral("disclosed"), QT_TRANSLATE_NOOP("recourse::ui::FieldWords", "Became public on")},
        {QStringLiteral("modified"), QT_TRANSLATE_NOOP("recourse::ui::FieldWords", "Record changed on")},
        {QStringLiteral("affected"), QT_TRANSLATE_NOOP("recourse::ui::FieldWords", "How many")},
        {QStringLiteral("data_classes"), QT_TRANSLATE_NOOP("recourse::ui::FieldWords", "What leaked")},
        {QStringLiteral("cause"), QT_TRANSLATE_NOOP("recourse::ui::FieldWords", "How")},
        {QStringLiteral("industry"), QT_TRANSLATE_NOOP("recourse::ui::FieldWords", "Industry")},
        {QStringLiteral("description"), QT_TRANSLATE_NOOP("recourse::ui::FieldWords", "Description")},
        {QStringLiteral("notice_url"), QT_TRANSLATE_NOOP("recourse::ui::FieldWords", "Page of their statement")},
        {QStringLiteral("source_url"), QT_TRANSLATE_NOOP("recourse::ui::FieldWords", "Page of the record")},
        {QStringLiteral("superseded_by"), QT_TRANSLATE_NOOP("recourse::ui::FieldWords", "Number of the record that corrects it")},
    };
    const auto word = kWords.constFind(field);
    return word == kWords.constEnd() ? field : tr(*word);
}

} // namespace recourse::ui
