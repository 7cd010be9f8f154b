// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/cases/entry_form.h"

#include "ui/dialogs/cases/proof_list.h"
#include "ui/text.h"
#include "ui/widgets/pieces.h"
#include "ui/workspace.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace recourse::ui {

EntryDialog::EntryDialog(
    Workspace& workspace, const QString& title, const QString& sentence, const QString& yes, QWidget* parent)
    : FittingDialog(parent)
    , m_workspace(workspace)
    , m_form(std::make_unique<QFormLayout>().release())
    , m_day(std::make_unique<QDateEdit>().release())
    , m_note(std::make_unique<QPlainTextEdit>().release())
    , m_proofs(std::make_unique<ProofList>(workspace,
          tr("Their mail (.eml), a PDF, a scan, a receipt. Recourse keeps a copy with its fingerprint in your vault, so that nobody can "
             "say later that it was changed.")).release())
    , m_log(makeButton(yes, Look::Primary))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(grid(64));
    QVBoxLayout* column = columnOn(this, 3, 1.5);
    column->addWidget(plainLabel(title, this, TextSize::Title));
    column->addWidget(mutedLabel(sentence, this));
    m_form->setVerticalSpacing(grid(1.25));
    m_form->setHorizontalSpacing(grid(2));
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    column->addLayout(m_form);
    addShared();
    column->addWidget(mutedLabel(tr("What is logged cannot be taken out again: a record that can be changed proves nothing."), this,
        TextSize::Small));
    addButtons(column);
}

void EntryDialog::addInput(const QString& label, QWidget* input, QLabel* advice)
{
    QWidget* field = input;
    if (advice != nullptr) { // in one field: a row of its own would be as high as the words are in the narrowest form
        field = made<QWidget>();
        QVBoxLayout* both = columnOn(field, 0, 0.5);
        both->addWidget(input);
        both->addWidget(advice);
    }
    m_form->insertRow(m_inputs++, buddyLabel(label, input), field);
    setTabOrder(input, m_day); // it came last and stands first
    if (m_inputs == 1)
        input->setFocus();
}

void EntryDialog::setShown(QWidget* input, bool shown)
{
    if (QWidget* label = m_form->labelForField(input))
        label->setVisible(shown);
    input->setVisible(shown);
}

void EntryDialog::addShared()
{
    m_day->setObjectName(QStringLiteral("entryDay"));
    offerCalendar(*m_day);
    m_day->setDate(m_workspace.clock().today());
    m_day->setMaximumDate(m_workspace.clock().today());
    m_form->addRow(buddyLabel(tr("&When?"), m_day), m_day);
    m_form->addRow(buddyLabel(tr("&Proof"), m_proofs->button()), m_proofs);
    m_note->setObjectName(QStringLiteral("entryNote"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * 3 + grid(2));
    m_form->addRow(buddyLabel(tr("&Note"), m_note), m_note);
}

void EntryDialog::addButtons(QVBoxLayout* column)
{
    QPushButton* cancel = makeButton(tr("Cancel"));
    m_log->setObjectName(QStringLiteral("entryLog"));
    m_log->setDefault(true);
    QHBoxLayout* row = rowOf({});
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_log);
    column->addSpacing(grid(1));
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_log, &QPushButton::clicked, this, [this] {
        Q_EMIT logged(entry());
        accept();
    });
}

void EntryDialog::addFiles(const QStringList& files)
{
    m_proofs->add(files);
}

QDate EntryDialog::day() const
{
    return m_day->date();
}

void EntryDialog::setDay(QDate day)
{
    m_day->setDate(day);
}

session::CaseEntry EntryDialog::entry() const
{
    session::CaseEntry entry;
    entry.note = m_note->toPlainText().trimmed();
    entry.attachments = m_proofs->files();
    // Today keeps the hour; another day is known only as a day.
    if (m_day->date() != m_workspace.clock().today())
        entry.on = m_day->date();
    complete(entry);
    return entry;
}

} // namespace recourse::ui
