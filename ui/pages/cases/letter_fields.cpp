// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cases/letter_fields.h"

#include "ui/text.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/pieces.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace recourse::ui {

namespace {

constexpr int kLongestLine = 500;

} // namespace

LetterFields::LetterFields(QWidget* parent)
    : QWidget(parent)
    , m_form(made<QFormLayout>(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setVerticalSpacing(grid(0.5));
}

void LetterFields::setFields(const std::vector<session::LetterField>& fields, const QStringList& variants)
{
    m_kept = kept();
    {
        const QSignalBlocker quiet(this);
        while (m_form->rowCount() > 0)
            m_form->removeRow(0);
        m_inputs.clear();
        m_shown.clear();
        for (const session::LetterField& field : fields)
            add(field, variants);
    }
    setVisible(!fields.empty());
}

void LetterFields::add(const session::LetterField& field, const QStringList& variants)
{
    Input input;
    switch (field.kind) {
    case session::FieldKind::Line: input = makeLine(field); break;
    case session::FieldKind::Lines:
    case session::FieldKind::Items: input = makeLines(field); break;
    case session::FieldKind::Day: input = makeDay(field); break;
    case session::FieldKind::YesNo: input = makeYesNo(field); break;
    case session::FieldKind::Variant: input = makeVariant(variants); break;
    }
    input.widget->setObjectName(field.key);
    input.set(m_kept.value(field.key));
    const bool isBox = field.kind == session::FieldKind::YesNo;
    const QString label = field.required ? field.label : tr("%1 (optional)", "a field of a form").arg(field.label);
    if (isBox)
        m_form->addRow(input.widget);
    else
        m_form->addRow(buddyLabel(label, input.widget), input.widget);
    m_inputs.insert(field.key, input);
    m_shown << field.key;
}

LetterFields::Input LetterFields::makeLine(const session::LetterField& field)
{
    auto* line = made<QLineEdit>();
    line->setMaxLength(kLongestLine);
    line->setPlaceholderText(field.hint);
    connect(line, &QLineEdit::textChanged, this, &LetterFields::changed);
    return {line, [line] { return line->text().trimmed(); }, [line](const QString& value) { line->setText(value); }};
}

LetterFields::Input LetterFields::makeLines(const session::LetterField& field)
{
    auto* lines = made<QPlainTextEdit>();
    lines->setTabChangesFocus(true);
    lines->setPlaceholderText(field.hint);
    lines->setFixedHeight(lines->fontMetrics().lineSpacing() * 4 + grid(2));
    connect(lines, &QPlainTextEdit::textChanged, this, &LetterFields::changed);
    return {lines, [lines] { return lines->toPlainText().trimmed(); }, [lines](const QString& value) { lines->setPlainText(value); }};
}

LetterFields::Input LetterFields::makeDay(const session::LetterField& field)
{
    auto* line = made<DayEdit>();
    if (!field.hint.isEmpty())
        setPlainToolTip(line, field.hint);
    connect(line, &QLineEdit::textChanged, this, &LetterFields::changed);
    const auto get = [line] {
        const std::optional<QDate> day = line->day();
        return day && day->isValid() ? day->toString(Qt::ISODate) : QString();
    };
    return {line, get, [line](const QString& value) { line->setDay(QDate::fromString(value, Qt::ISODate)); }};
}

LetterFields::Input LetterFields::makeYesNo(const session::LetterField& field)
{
    auto* box = made<QCheckBox>(field.label);
    connect(box, &QCheckBox::toggled, this, &LetterFields::changed);
    return {box, [box] { return box->isChecked() ? QStringLiteral("yes") : QString(); },
        [box](const QString& value) { box->setChecked(!value.isEmpty()); }};
}

LetterFields::Input LetterFields::makeVariant(const QStringList& variants)
{
    auto* box = made<QComboBox>();
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(14);
    box->addItem(tr("Choose one"), QString());
    for (const QString& variant : variants)
        box->addItem(session::variantWord(variant), variant);
    connect(box, &QComboBox::currentIndexChanged, this, &LetterFields::changed);
    return {box, [box] { return box->currentData().toString(); },
        [box](const QString& value) { box->setCurrentIndex(qMax(0, box->findData(value))); }};
}

QMap<QString, QString> LetterFields::values() const
{
    QMap<QString, QString> values;
    for (const QString& field : m_shown)
        values.insert(field, m_inputs.value(field).get());
    return values;
}

QMap<QString, QString> LetterFields::kept() const
{
    QMap<QString, QString> all = m_kept;
    const QMap<QString, QString> shown = values();
    for (auto value = shown.cbegin(); value != shown.cend(); ++value)
        all.insert(value.key(), value.value());
    return all;
}

void LetterFields::setValues(const QMap<QString, QString>& values)
{
    {
        const QSignalBlocker quiet(this);
        for (auto value = values.cbegin(); value != values.cend(); ++value) {
            m_kept.insert(value.key(), value.value());
            if (m_inputs.contains(value.key()))
                m_inputs.value(value.key()).set(value.value());
        }
    }
    Q_EMIT changed();
}

void LetterFields::clear()
{
    m_kept.clear();
    const QSignalBlocker quiet(this);
    for (const Input& input : std::as_const(m_inputs))
        input.set(QString());
}

} // namespace recourse::ui
