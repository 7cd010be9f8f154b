// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/cases/entry_form.h"

#include "ui/prompts.h"
#include "ui/text.h"
#include "ui/widgets/pieces.h"
#include "ui/workspace.h"

#include <QDateEdit>
#include <QFileInfo>
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
    , m_choose(makeButton(tr("Choose a file…"), Look::Plain, QStringLiteral("file")))
    , m_forget(makeButton(tr("Take it off"), Look::Quiet))
    , m_file(mutedLabel(QString(), this))
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
    addButtons(column, yes);
}

void EntryDialog::addInput(const QString& label, QWidget* input)
{
    m_form->insertRow(m_inputs++, buddyLabel(label, input), input);
    setTabOrder(input, m_day); // it came last and stands first
    input->setFocus();
}

void EntryDialog::addShared()
{
    m_day->setObjectName(QStringLiteral("entryDay"));
    m_day->setCalendarPopup(true);
    m_day->setDate(m_workspace.clock().today());
    m_day->setMaximumDate(m_workspace.clock().today());
    m_form->addRow(buddyLabel(tr("&When?"), m_day), m_day);
    addProof();
    m_note->setObjectName(QStringLiteral("entryNote"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * 3 + grid(2));
    m_form->addRow(buddyLabel(tr("&Note"), m_note), m_note);
}

void EntryDialog::addProof()
{
    m_choose->setObjectName(QStringLiteral("entryProof"));
    m_choose->setAccessibleName(tr("Choose a proof"));
    m_forget->setAccessibleName(tr("Take the proof off"));
    m_forget->hide();
    auto* box = std::make_unique<QWidget>().release();
    QVBoxLayout* column = columnOn(box, 0, 0.5);
    QHBoxLayout* buttons = rowOf({m_choose, m_forget});
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addWidget(m_file);
    const QString hint = tr("A receipt, a screenshot or their mail. Recourse keeps its fingerprint (SHA-256), not the file: keep the "
                            "file yourself.");
    setLabelText(m_file, hint);
    m_form->addRow(buddyLabel(tr("&Proof"), m_choose), box);
    connect(m_choose, &QPushButton::clicked, this, [this] {
        m_workspace.prompts().openFiles(this, {tr("Choose a proof"), QString(), QString()}, [this](const QStringList& files) {
            if (files.isEmpty())
                return;
            m_attachment = files.constFirst();
            setLabelText(m_file, QFileInfo(m_attachment).fileName());
            m_forget->show();
        });
    });
    connect(m_forget, &QPushButton::clicked, this, [this, hint] {
        m_attachment.clear();
        setLabelText(m_file, hint);
        m_forget->hide();
        m_choose->setFocus();
    });
}

void EntryDialog::addButtons(QVBoxLayout* column, const QString& yes)
{
    QPushButton* cancel = makeButton(tr("Cancel"));
    QPushButton* log = makeButton(yes, Look::Primary);
    log->setObjectName(QStringLiteral("entryLog"));
    log->setDefault(true);
    QHBoxLayout* row = rowOf({});
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(log);
    column->addSpacing(grid(1));
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(log, &QPushButton::clicked, this, [this] {
        Q_EMIT logged(entry());
        accept();
    });
}

session::CaseEntry EntryDialog::entry() const
{
    session::CaseEntry entry;
    entry.note = m_note->toPlainText().trimmed();
    entry.attachment = m_attachment;
    // Today keeps the hour; another day is known only as a day.
    if (m_day->date() != m_workspace.clock().today())
        entry.on = m_day->date();
    complete(entry);
    return entry;
}

} // namespace recourse::ui
