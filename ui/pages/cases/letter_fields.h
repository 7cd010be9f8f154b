// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/letter_fields.h"

#include <QHash>
#include <QMap>
#include <QWidget>

#include <functional>

class QFormLayout;
class QLabel;

namespace recourse::ui {

/// The inputs for what one letter needs and may say besides sender, recipient and service. What was written under a field stays when the
/// letter changes to another that has it too.
class LetterFields : public QWidget
{
    Q_OBJECT
public:
    explicit LetterFields(QWidget* parent = nullptr);

    /// The fields to show, in this order, and what the field "variant" may say.
    void setFields(const std::vector<session::LetterField>& fields, const QStringList& variants);
    /// What stands in the fields that are shown, empty ones too.
    [[nodiscard]] QMap<QString, QString> values() const;
    /// Everything that was written, under fields that are not shown as well.
    [[nodiscard]] QMap<QString, QString> kept() const;
    /// Puts values in; those of fields that are not shown wait for theirs.
    void setValues(const QMap<QString, QString>& values);
    void clear();
    /// The input of a shown field; null if there is none.
    [[nodiscard]] QWidget* input(const QString& field) const { return m_inputs.value(field).widget; }

Q_SIGNALS:
    void changed();

private:
    struct Input
    {
        QWidget* widget = nullptr;
        std::function<QString()> get;
        std::function<void(const QString&)> set;
    };
    void add(const session::LetterField& field, const QStringList& variants);
    [[nodiscard]] Input makeLine(const session::LetterField& field);
    [[nodiscard]] Input makeLines(const session::LetterField& field);
    [[nodiscard]] Input makeDay(const session::LetterField& field);
    [[nodiscard]] Input makeYesNo(const session::LetterField& field);
    [[nodiscard]] Input makeVariant(const QStringList& variants);

    QFormLayout* m_form;
    QHash<QString, Input> m_inputs;
    QStringList m_shown;
    QMap<QString, QString> m_kept;
};

} // namespace recourse::ui
