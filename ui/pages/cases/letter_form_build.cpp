// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cases/case_words.h"
#include "ui/models/cases/letter_words.h"
#include "ui/pages/cases/letter_form.h"
#include "ui/text.h"
#include "ui/widgets/pieces.h"
#include "ui/widgets/residence_box.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStringListModel>
#include <QVBoxLayout>

/// How the form of a letter is put together.
namespace recourse::ui {

namespace {

constexpr int kLongestLine = 300;

template <class T, class... Args> T* made(Args&&... args)
{
    return std::make_unique<T>(std::forward<Args>(args)...).release();
}

QComboBox* makeBox()
{
    auto* box = made<QComboBox>();
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(14);
    return box;
}

} // namespace

void LetterForm::build()
{
    QVBoxLayout* column = columnOn(this, 0, 2);
    column->setContentsMargins(0, 0, grid(1.5), grid(2));
    buildLetter(column);
    buildRecipient(column);
    buildSender(column);
    column->addStretch(1);
    showTypeFields();
}

QFormLayout* LetterForm::addGroup(QVBoxLayout* column, const QString& title)
{
    QFrame* card = makeFrame(QStringLiteral("card"), this);
    QVBoxLayout* inner = columnOn(card, 2, 1.5);
    inner->addWidget(plainLabel(title, card, TextSize::Title));
    auto* form = made<QFormLayout>();
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(grid(0.5));
    inner->addLayout(form);
    column->addWidget(card);
    return form;
}

QLineEdit* LetterForm::addLine(QFormLayout* form, const QString& field)
{
    auto* line = made<QLineEdit>();
    line->setObjectName(field);
    line->setMaxLength(kLongestLine);
    line->setPlaceholderText(LetterWords::example(field));
    QLabel* label = buddyLabel(LetterWords::label(field), line);
    form->addRow(label, line);
    m_inputs.insert(field, line);
    m_labels.insert(field, label);
    connect(line, &QLineEdit::textChanged, this, &LetterForm::changed);
    return line;
}

QPlainTextEdit* LetterForm::addLines(QFormLayout* form, const QString& field)
{
    auto* lines = made<QPlainTextEdit>();
    lines->setObjectName(field);
    lines->setTabChangesFocus(true);
    lines->setPlaceholderText(LetterWords::example(field));
    lines->setFixedHeight(lines->fontMetrics().lineSpacing() * 4 + grid(2));
    QLabel* label = buddyLabel(LetterWords::label(field), lines);
    form->addRow(label, lines);
    m_inputs.insert(field, lines);
    m_labels.insert(field, label);
    connect(lines, &QPlainTextEdit::textChanged, this, &LetterForm::changed);
    return lines;
}

void LetterForm::addBox(QFormLayout* form, const QString& field, QComboBox* box)
{
    box->setObjectName(field);
    QLabel* label = buddyLabel(LetterWords::label(field), box);
    form->addRow(label, box);
    m_inputs.insert(field, box);
    m_labels.insert(field, label);
    connect(box, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_quiet)
            Q_EMIT changed();
    });
}

void LetterForm::buildLetter(QVBoxLayout* column)
{
    QFormLayout* form = addGroup(column, tr("The letter"));
    m_type = makeBox();
    addBox(form, QStringLiteral("type"), m_type);
    connect(m_type, &QComboBox::currentIndexChanged, this, &LetterForm::showTypeFields);
    m_warnings = mutedLabel(QString(), this, TextSize::Small);
    form->addRow(m_warnings);
    m_service = addLine(form, QStringLiteral("service"));
    m_names = made<QStringListModel>(this);
    auto* completer = made<QCompleter>(m_names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(10);
    m_service->setCompleter(completer);
    connect(m_service, &QLineEdit::textChanged, this, &LetterForm::takeService);
    m_breach = makeBox();
    addBox(form, QStringLiteral("breach"), m_breach);
    for (const QString& field : optionalFields())
        addLine(form, field);
    m_regime = makeBox();
    addBox(form, QStringLiteral("regime"), m_regime);
    m_usedLaw = mutedLabel(QString(), this, TextSize::Small);
    form->addRow(m_usedLaw);
    addLines(form, QStringLiteral("identifiers"));
}

void LetterForm::buildRecipient(QVBoxLayout* column)
{
    QFormLayout* form = addGroup(column, tr("To"));
    addLine(form, QStringLiteral("recipient"));
    addLines(form, QStringLiteral("recipient_address"));
    addLine(form, QStringLiteral("recipient_email"));
    m_channel = makeBox();
    m_channel->addItem(CaseWords::channel(QString()), QString());
    for (const char* channel : {"email", "letter", "registered", "web"})
        m_channel->addItem(CaseWords::channel(QString::fromLatin1(channel)), QString::fromLatin1(channel));
    addBox(form, QStringLiteral("channel"), m_channel);
}

void LetterForm::buildSender(QVBoxLayout* column)
{
    QFormLayout* form = addGroup(column, tr("From you"));
    addLine(form, QStringLiteral("name"));
    addLines(form, QStringLiteral("address"));
    addLine(form, QStringLiteral("email"));
    m_residence = made<ResidenceBox>();
    addBox(form, QStringLiteral("residence"), m_residence);
    m_keep = made<QCheckBox>(tr("Keep this in my profile"));
    m_keep->setObjectName(QStringLiteral("keepProfile"));
    m_keep->setChecked(true);
    form->addRow(m_keep);
}

} // namespace recourse::ui
