// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cases/case_words.h"
#include "ui/models/cases/letter_words.h"
#include "ui/pages/cases/letter_fields.h"
#include "ui/pages/cases/letter_form.h"
#include "ui/text.h"
#include "ui/widgets/eliding_box.h"
#include "ui/widgets/pieces.h"
#include "ui/widgets/residence_box.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QStandardItemModel>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

/// How the form of a letter is put together.
namespace recourse::ui {

namespace {

constexpr int kLongestLine = 300;

/// The offered letters and the one that is chosen, each group under its heading, which cannot be chosen itself.
void fillTypeBox(QComboBox& box, const std::vector<LetterChoice>& choices, const QString& chosen, bool all)
{
    box.clear();
    auto* items = qobject_cast<QStandardItemModel*>(box.model());
    std::optional<LetterGroup> group;
    for (const LetterChoice& choice : choices) {
        if (!all && !choice.whyNot.isEmpty() && choice.type != chosen)
            continue;
        if (group != choice.group) {
            box.addItem(LetterWords::group(choice.group));
            QStandardItem* heading = items->item(box.count() - 1);
            heading->setFlags(Qt::NoItemFlags);
            heading->setFont(fontOf(TextSize::Small));
            group = choice.group;
        }
        box.addItem(choice.title, choice.type);
    }
}

} // namespace

void LetterForm::build()
{
    QVBoxLayout* column = columnOn(this, 0, 2);
    column->setContentsMargins(0, 0, grid(1.5), grid(2));
    buildLetter(column);
    buildOwnFields(column);
    buildRecipient(column);
    buildSender(column);
    buildMore(column);
    column->addStretch(1);
    showTypeFields();
}

void LetterForm::fillTypes()
{
    const QString former = m_type->currentData().toString();
    const std::vector<LetterChoice> all = letterChoices(m_choices.types, m_offers);
    const bool noneOffered = std::none_of(all.begin(), all.end(), [](const LetterChoice& one) { return one.whyNot.isEmpty(); });
    {
        const QScopedValueRollback<bool> quiet(m_quiet, true);
        fillTypeBox(*m_type, all, former, noneOffered);
        const int index = m_type->findData(former.isEmpty() ? QStringLiteral("access") : former);
        m_type->setCurrentIndex(m_typeOpen ? -1 : index >= 0 ? index : qMin(1, m_type->count() - 1));
    }
    m_letter->setRowVisible(m_whyNot, !all.empty() && !m_offers.empty());
    if (m_type->currentData().toString() != former)
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
    m_letter = form;
    m_type = made<ElidingBox>();
    addBox(form, QStringLiteral("type"), m_type);
    m_type->setMaxVisibleItems(20);
    m_type->setPlaceholderText(tr("Choose a letter"));
    connect(m_type, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (m_quiet)
            return;
        m_typeOpen = index < 0;
        showTypeFields();
    });
    m_whyNot = makeButton(tr("Letters not offered here, and why"), Look::Link);
    m_whyNot->setObjectName(QStringLiteral("letterWhyNot"));
    connect(m_whyNot, &QPushButton::clicked, this, &LetterForm::whyNotWanted);
    form->addRow(m_whyNot);
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
    QPushButton* many = makeButton(tr("The same letter to many companies…"), Look::Link);
    many->setObjectName(QStringLiteral("letterMany"));
    connect(many, &QPushButton::clicked, this, &LetterForm::manyWanted);
    form->addRow(many);
    m_breach = made<ElidingBox>();
    addBox(form, QStringLiteral("breach"), m_breach);
    addLines(form, QStringLiteral("identifiers"));
    buildLaw(form);
}

void LetterForm::buildLaw(QFormLayout* form)
{
    m_regime = made<ElidingBox>();
    addBox(form, QStringLiteral("regime"), m_regime);
    m_usedLaw = mutedLabel(QString(), this, TextSize::Small);
    form->addRow(m_usedLaw);
    m_whyLaw = makeButton(tr("Why this law"), Look::Link);
    m_whyLaw->setObjectName(QStringLiteral("letterWhyLaw"));
    connect(m_whyLaw, &QPushButton::clicked, this, &LetterForm::lawWanted);
    form->addRow(m_whyLaw);
    setUsedLaw(QString());
    m_language = made<ElidingBox>();
    addBox(form, QStringLiteral("language"), m_language);
    m_translation = made<ElidingBox>();
    addBox(form, QStringLiteral("translation"), m_translation);
}

void LetterForm::buildOwnFields(QVBoxLayout* column)
{
    m_ownCard = makeFrame(QStringLiteral("card"), this);
    QVBoxLayout* inner = columnOn(m_ownCard, 2, 1.5);
    inner->addWidget(plainLabel(tr("What it says"), m_ownCard, TextSize::Title));
    m_theft = mutedLabel(QString(), m_ownCard);
    inner->addWidget(m_theft);
    m_theftSheet = makeButton(tr("Open the fact sheet…"), Look::Plain, QStringLiteral("edit"));
    m_theftSheet->setObjectName(QStringLiteral("theftSheet"));
    connect(m_theftSheet, &QPushButton::clicked, this, &LetterForm::theftWanted);
    inner->addWidget(m_theftSheet, 0, Qt::AlignLeft);
    m_own = made<LetterFields>(this);
    inner->addWidget(m_own);
    connect(m_own, &LetterFields::changed, this, &LetterForm::changed);
    column->addWidget(m_ownCard);
}

void LetterForm::buildMore(QVBoxLayout* column)
{
    QFormLayout* form = addGroup(column, tr("More, if you want it"));
    m_more = made<LetterFields>(this);
    m_more->setFields({session::letterField(QStringLiteral("place")), session::letterField(QStringLiteral("answer_channel")),
                          session::letterField(QStringLiteral("enclosures"))}, {});
    connect(m_more, &LetterFields::changed, this, &LetterForm::changed);
    form->addRow(m_more);
    m_layout = made<ElidingBox>();
    m_layout->addItem(tr("As where you live"), QString());
    m_layout->addItem(tr("A4, window at the left (DIN 5008)"), QStringLiteral("din5008"));
    m_layout->addItem(tr("US Letter, No. 10 envelope"), QStringLiteral("us"));
    m_layout->addItem(tr("A4, DL envelope (UK)"), QStringLiteral("uk"));
    addBox(form, QStringLiteral("layout"), m_layout);
}

void LetterForm::buildRecipient(QVBoxLayout* column)
{
    QFormLayout* form = addGroup(column, tr("To"));
    addLine(form, QStringLiteral("recipient"));
    addLines(form, QStringLiteral("recipient_address"));
    addLine(form, QStringLiteral("recipient_email"));
    m_channel = made<ElidingBox>();
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
