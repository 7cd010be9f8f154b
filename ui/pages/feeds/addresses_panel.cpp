// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/feeds/addresses_panel.h"

#include "session/address_search_jobs.h"
#include "ui/dialogs/feeds/address_search_dialog.h"
#include "ui/text.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/pieces.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace recourse::ui {

AddressesPanel::AddressesPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_table(std::make_unique<DataTable>(m_model, tr("Answers about my addresses")).release())
    , m_incidents(std::make_unique<DataTable>(m_named, tr("What these answers name")).release())
    , m_ask(makeButton(tr("Ask about my addresses…"), Look::Plain, QStringLiteral("question")))
    , m_forget(makeButton(tr("Forget these answers"), Look::Quiet, QStringLiteral("trash")))
    , m_stack(std::make_unique<QStackedWidget>().release())
{
    m_table->setObjectName(QStringLiteral("answersTable"));
    m_table->setColumnWidths({30, 26, 13, 22}, 0);
    m_incidents->setObjectName(QStringLiteral("answerIncidents"));
    m_incidents->setColumnWidths({30, 16, 40}, 2);
    m_ask->setObjectName(QStringLiteral("addressesAsk"));
    m_forget->setObjectName(QStringLiteral("addressesForget"));
    auto* inside = std::make_unique<QWidget>().release();
    QVBoxLayout* column = columnOn(inside, 0, 1);
    column->addWidget(mutedLabel(
        tr("Answers decide whether an incident touched an address of yours. “Nothing known” is an answer too; sensitive incidents are not told."), inside));
    column->addWidget(m_table, 1);
    column->addWidget(buddyLabel(tr("What these answers &name"), m_incidents));
    column->addWidget(m_incidents, 1);
    column->addWidget(flowOf({m_ask, m_forget}));
    auto* empty = std::make_unique<EmptyState>(QStringLiteral("question"), tr("No address was asked about"),
        tr("With a key of your own, Have I Been Pwned tells which incidents hold an address. It is off: unlike the public lists, the question "
           "names your address. You see every byte before it is sent."))
                      .release();
    empty->setObjectName(QStringLiteral("addressesEmpty"));
    empty->setAction(tr("Ask about my addresses…"), [this] { ask(); });
    m_stack->addWidget(empty);
    m_stack->addWidget(inside);
    columnOn(this)->addWidget(m_stack);
    connect(m_ask, &QPushButton::clicked, this, &AddressesPanel::ask);
    connect(m_forget, &QPushButton::clicked, this, &AddressesPanel::askToForget);
    connect(m_table, &DataTable::selectionIdsChanged, this, &AddressesPanel::showChosen);
    showChosen();
}

void AddressesPanel::refresh()
{
    m_workspace.jobs().runPrepared(
        QString(), session::listAddressAnswers(m_workspace.session()), this, &AnswerTable::prepared, [this](Snapshot<AnswerRow> rows) {
            m_workspace.jobs().letGo(m_model.exchange(std::move(rows)));
            m_stack->setCurrentIndex(m_model.total() == 0 ? 0 : 1);
            showChosen();
        });
}

void AddressesPanel::showChosen()
{
    m_ask->setDisabled(m_workspace.isReadOnly());
    const QList<qint64> chosen = m_table->selectedIds();
    m_forget->setDisabled(m_workspace.isReadOnly() || chosen.isEmpty());
    std::vector<session::AnswerView> answers;
    for (const AnswerRow& row : m_model.rows()) {
        if (chosen.isEmpty() || chosen.contains(row.number))
            answers.push_back(row.view);
    }
    m_workspace.jobs().letGo(m_named.exchange(NamedIncidentTable::prepared(answers)));
}

void AddressesPanel::ask()
{
    auto* dialog = std::make_unique<AddressSearchDialog>(m_workspace, this).release();
    connect(dialog, &AddressSearchDialog::answered, this, &AddressesPanel::refresh);
    dialog->open();
}

void AddressesPanel::askToForget()
{
    QStringList addresses;
    for (const qint64 number : m_table->selectedIds()) {
        if (const session::AnswerView* view = m_model.answer(number))
            addresses << view->answer.address;
    }
    addresses.removeDuplicates();
    const Question question{tr("Forget these answers?"), tr("They come back only by asking anew."), tr("Forget them")};
    m_workspace.prompts().ask(this, question, [this, addresses] { forget(addresses); });
}

void AddressesPanel::forget(const QStringList& addresses)
{
    for (const QString& address : addresses) {
        m_workspace.jobs().run(tr("Forgetting answers"), session::forgetAddressAnswers(m_workspace.session(), address), this,
            [this](session::Done) {
                refresh();
                m_workspace.announce(Change::Exposures | Change::Steps | Change::Imports);
            });
    }
}

} // namespace recourse::ui
