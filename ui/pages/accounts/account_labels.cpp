// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/accounts/account_labels.h"

#include "ui/models/accounts/account_words.h"
#include "ui/text.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/pieces.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QStringListModel>

namespace recourse::ui {

namespace {

constexpr std::size_t kShownTags = 24;
constexpr int kLongestLabel = 100;

/// Words of the user on a button: no letter of them is a shortcut.
QString onButton(const QString& label)
{
    constexpr int kLongest = 30;
    return safeText(label, kLongest).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

AccountLabelEditor::AccountLabelEditor(QWidget* parent)
    : QWidget(parent)
{
    build();
    connect(m_add, &QPushButton::clicked, this, &AccountLabelEditor::addTyped);
    connect(m_tag, &QLineEdit::returnPressed, this, &AccountLabelEditor::addTyped);
    connect(m_tag, &QLineEdit::textChanged, this, &AccountLabelEditor::enable);
    connect(m_set, &QPushButton::clicked, this, &AccountLabelEditor::takePerson);
    connect(m_person, &QComboBox::activated, this, &AccountLabelEditor::takePerson);
    connect(m_person->lineEdit(), &QLineEdit::returnPressed, this, &AccountLabelEditor::takePerson);
    connect(m_person, &QComboBox::editTextChanged, this, &AccountLabelEditor::enable);
    enable();
}

void AccountLabelEditor::build()
{
    m_tags = std::make_unique<QWidget>(this).release();
    m_flow = std::make_unique<FlowLayout>(m_tags, 0.5).release();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_tags->setSizePolicy(policy);
    m_tag = std::make_unique<QLineEdit>(this).release();
    m_tag->setObjectName(QStringLiteral("tagLine"));
    m_tag->setMaxLength(kLongestLabel);
    m_tag->setPlaceholderText(tr("Add a tag"));
    m_known = std::make_unique<QStringListModel>(this).release();
    auto* completer = std::make_unique<QCompleter>(m_known, this).release();
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_tag->setCompleter(completer);
    m_add = makeButton(tr("Add"), Look::Plain, QStringLiteral("add"));
    m_add->setObjectName(QStringLiteral("tagAdd"));
    m_add->setAccessibleName(tr("Add the tag"));
    m_person = std::make_unique<QComboBox>(this).release();
    m_person->setObjectName(QStringLiteral("personBox"));
    m_person->setEditable(true);
    m_person->setInsertPolicy(QComboBox::NoInsert);
    m_person->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_person->lineEdit()->setMaxLength(kLongestLabel);
    m_person->lineEdit()->setAccessibleName(tr("Belongs to"));
    m_set = makeButton(tr("Set"));
    m_set->setObjectName(QStringLiteral("personSet"));
    m_set->setAccessibleName(tr("Set whose account it is"));

    QVBoxLayout* column = columnOn(this, 0, 0.75);
    column->addWidget(buddyLabel(tr("Ta&gs"), m_tag));
    column->addWidget(m_tags);
    QHBoxLayout* tagRow = rowOf({m_tag, m_add});
    tagRow->setStretch(0, 1);
    column->addLayout(tagRow);
    column->addSpacing(grid(0.5));
    column->addWidget(buddyLabel(tr("&Belongs to"), m_person));
    QHBoxLayout* personRow = rowOf({m_person, m_set});
    personRow->setStretch(0, 1);
    column->addLayout(personRow);
}

void AccountLabelEditor::setKnown(const AccountLabels& known)
{
    const QStringList tags = known.tagNames();
    if (tags != m_known->stringList())
        m_known->setStringList(tags);
    if (known.personNames() == m_persons && m_person->count() > 0)
        return;
    m_persons = known.personNames();
    fillPersons();
}

void AccountLabelEditor::set(const AccountLabels& labels, int accounts)
{
    m_labels = labels;
    m_accounts = accounts;
    fillTags();
    fillPersons();
}

void AccountLabelEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (QWidget* input : std::initializer_list<QWidget*>{m_tags, m_tag, m_person}) {
        input->setEnabled(!readOnly);
        setPlainToolTip(input, readOnly ? tr("The vault is open for reading only.") : QString());
    }
    enable();
}

void AccountLabelEditor::fillTags()
{
    while (const QLayoutItem* item = m_flow->takeAt(0)) {
        const std::unique_ptr<const QLayoutItem> owned(item);
        owned->widget()->hide();
        owned->widget()->deleteLater();
    }
    for (std::size_t i = 0; i < m_labels.tags.size() && i < kShownTags; ++i) {
        const LabelCount& tag = m_labels.tags[i];
        const bool all = tag.count >= m_accounts;
        QPushButton* chip = makeButton(all ? onButton(tag.label)
                                           : tr("%1 (%2)", "a tag and how many of the chosen accounts have it")
                                                 .arg(onButton(tag.label), QLocale().toString(tag.count)),
            Look::Plain, QStringLiteral("close"));
        chip->setObjectName(QStringLiteral("tagChip"));
        chip->setAccessibleName(tr("Take the tag %1 away").arg(safeText(tag.label, kLongestLabel)));
        setPlainToolTip(chip, chip->accessibleName());
        chip->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight); // the cross comes last
        connect(chip, &QPushButton::clicked, this, [this, label = tag.label] { Q_EMIT tagRemoved(label); });
        m_flow->addWidget(chip);
    }
    m_tags->setVisible(!m_labels.tags.empty());
    m_tags->updateGeometry();
}

void AccountLabelEditor::fillPersons()
{
    if (m_person->lineEdit()->isModified() && m_person->hasFocus())
        return; // somebody is typing
    const QSignalBlocker quiet(m_person);
    m_person->clear();
    m_person->addItem(AccountWords::person(QString()), QString());
    for (const QString& person : std::as_const(m_persons))
        m_person->addItem(safeText(person, kLongestLabel), person);
    const bool isOne = m_labels.persons.size() == 1;
    m_person->lineEdit()->setPlaceholderText(isOne ? QString() : tr("Several people"));
    m_person->setCurrentIndex(isOne ? m_person->findData(m_labels.persons.front().label) : -1);
    if (!isOne)
        m_person->clearEditText();
    enable();
}

QString AccountLabelEditor::typedPerson() const
{
    const QString typed = m_person->currentText().trimmed();
    const int known = m_person->findText(typed, Qt::MatchFixedString);
    return known >= 0 ? m_person->itemData(known).toString() : typed;
}

void AccountLabelEditor::addTyped()
{
    QStringList tags;
    for (const QString& part : m_tag->text().split(QLatin1Char(','))) {
        if (const QString tag = part.simplified(); !tag.isEmpty())
            tags << tag;
    }
    if (tags.isEmpty() || m_readOnly)
        return;
    m_tag->clear();
    Q_EMIT tagsAdded(tags);
}

void AccountLabelEditor::takePerson()
{
    if (!m_set->isEnabled())
        return;
    m_person->lineEdit()->setModified(false);
    m_set->setEnabled(false);
    Q_EMIT personChosen(typedPerson());
}

void AccountLabelEditor::enable()
{
    m_add->setEnabled(!m_readOnly && !m_tag->text().trimmed().isEmpty());
    const bool isSame = m_labels.persons.size() == 1 && m_labels.persons.front().label == typedPerson();
    m_set->setEnabled(!m_readOnly && !m_person->currentText().trimmed().isEmpty() && !isSame);
}

} // namespace recourse::ui
