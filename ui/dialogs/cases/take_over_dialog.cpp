// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/cases/take_over_dialog.h"

#include "ui/dialogs/cases/proof_list.h"
#include "ui/models/cases/case_words.h"
#include "ui/text.h"
#include "ui/widgets/pieces.h"
#include "ui/workspace.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QFormLayout>
#include <QVBoxLayout>

namespace recourse::ui {

namespace {

/// Whether it is a letter that opens a matter, not one that goes on with it.
bool opensAMatter(LetterGroup group)
{
    return group == LetterGroup::Know || group == LetterGroup::Change || group == LetterGroup::Breach;
}

} // namespace

TakeOverDialog::TakeOverDialog(Workspace& workspace, QWidget* parent)
    : FittingDialog(parent)
    , m_workspace(workspace)
    , m_service(made<QComboBox>())
    , m_matter(made<QComboBox>())
    , m_sent(made<QDateEdit>())
    , m_channel(made<QComboBox>())
    , m_proofs(made<ProofList>(workspace, tr("Your letter and the proof that it was sent, if you have them.")))
    , m_fault(made<NoticeBox>())
    , m_open(makeButton(tr("Open the case"), Look::Primary))
{
    setWindowTitle(tr("An old request"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(grid(64));
    QVBoxLayout* column = columnOn(this, 3, 1.5);
    column->addWidget(plainLabel(tr("You asked them before"), this, TextSize::Title));
    column->addWidget(mutedLabel(tr("Recourse counts from the day you sent it, as the law does, and tells you what to do next."), this));
    addForm(column);
    m_fault->setObjectName(QStringLiteral("takeOverFault"));
    m_fault->set(QStringLiteral("danger"), QString());
    column->addWidget(m_fault);
    addButtons(column);
    readChoices();
}

void TakeOverDialog::addForm(QVBoxLayout* column)
{
    m_service->setObjectName(QStringLiteral("takeOverService"));
    m_service->setEditable(true);
    m_service->setInsertPolicy(QComboBox::NoInsert);
    m_service->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_service->completer()->setFilterMode(Qt::MatchContains);
    m_matter->setObjectName(QStringLiteral("takeOverMatter"));
    m_sent->setObjectName(QStringLiteral("takeOverSent"));
    offerCalendar(*m_sent);
    m_sent->setDate(m_workspace.clock().today());
    m_sent->setMaximumDate(m_workspace.clock().today());
    m_channel->setObjectName(QStringLiteral("takeOverChannel"));
    for (const char* channel : {"email", "letter", "registered", "web"})
        m_channel->addItem(CaseWords::channel(QString::fromLatin1(channel)), QString::fromLatin1(channel));
    auto* form = made<QFormLayout>();
    form->setVerticalSpacing(grid(1.25));
    form->setHorizontalSpacing(grid(2));
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(buddyLabel(tr("&Whom did you ask?"), m_service), m_service);
    form->addRow(buddyLabel(tr("W&hat for?"), m_matter), m_matter);
    form->addRow(buddyLabel(tr("Wh&en was it sent?"), m_sent), m_sent);
    form->addRow(buddyLabel(tr("H&ow?"), m_channel), m_channel);
    form->addRow(buddyLabel(tr("&Proof"), m_proofs->button()), m_proofs);
    column->addLayout(form);
}

void TakeOverDialog::addButtons(QVBoxLayout* column)
{
    QPushButton* cancel = makeButton(tr("Cancel"));
    m_open->setObjectName(QStringLiteral("takeOverOpen"));
    m_open->setDefault(true);
    m_open->setEnabled(false);
    QHBoxLayout* row = rowOf({});
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_open);
    column->addSpacing(grid(1));
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, &TakeOverDialog::openCase);
}

void TakeOverDialog::readChoices()
{
    session::Session& session = m_workspace.session();
    m_workspace.jobs().run(QString(), session::listLetterTypes(session), this,
        [this](const std::vector<session::LetterTypeView>& types) { takeTypes(types); });
    m_workspace.jobs().run(QString(), session::listLetterServices(session), this,
        [this](std::vector<session::LetterService> services) { takeServices(std::move(services)); });
}

void TakeOverDialog::takeTypes(const std::vector<session::LetterTypeView>& types)
{
    for (const session::LetterTypeView& type : types) {
        if (opensAMatter(type.group) && !type.toAuthority)
            m_matter->addItem(LetterWords::title(type.id, type.title), type.id);
    }
    m_matter->setCurrentIndex(std::max(0, m_matter->findData(QStringLiteral("access"))));
    m_open->setEnabled(m_matter->count() > 0 && !m_choices.services.empty());
}

void TakeOverDialog::takeServices(std::vector<session::LetterService> services)
{
    m_choices.services = std::move(services);
    m_choices.names = serviceNames(m_choices.services);
    m_service->addItems(m_choices.names);
    m_service->setCurrentIndex(-1);
    m_service->clearEditText();
    if (m_choices.services.empty())
        m_fault->set(QStringLiteral("info"), tr("Add the account at that company first: a case belongs to a service you use."));
    m_open->setEnabled(m_matter->count() > 0 && !m_choices.services.empty());
}

void TakeOverDialog::openCase()
{
    const session::LetterService* service = serviceCalled(m_choices, m_service->currentText().trimmed());
    if (service == nullptr) {
        m_fault->set(QStringLiteral("danger"), tr("Choose one of your services. If it is not in the list, add the account first."));
        m_service->setFocus();
        return;
    }
    session::AdoptedCase adopted;
    adopted.service = QString::number(service->service.id.value);
    adopted.matter = m_matter->currentData().toString();
    adopted.sent = m_sent->date();
    adopted.channel = m_channel->currentData().toString();
    adopted.attachments = m_proofs->files();
    m_open->setEnabled(false);
    m_workspace.jobs().run(
        tr("Opening the case"), session::openCase(m_workspace.session(), adopted), this,
        [this](const session::CaseView& view) {
            Q_EMIT opened(view);
            accept();
        },
        [this](const base::Error& error) {
            m_open->setEnabled(true);
            m_fault->set(QStringLiteral("danger"), base::userText(error.code, error.where));
        });
}

} // namespace recourse::ui
