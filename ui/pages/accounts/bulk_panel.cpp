// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/accounts/bulk_panel.h"

#include "ui/pages/accounts/account_actions.h"
#include "ui/pages/accounts/account_labels.h"
#include "ui/text.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/pieces.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace recourse::ui {

BulkPanel::BulkPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_title(plainLabel(QString(), this, TextSize::Headline))
    , m_facts(mutedLabel(QString(), this))
    , m_labels(std::make_unique<AccountLabelEditor>(this).release())
    , m_close(makeButton(tr("Mark all as closed"), Look::Plain, QStringLiteral("check")))
    , m_dormant(makeButton(tr("Not used any more"), Look::Plain, QStringLiteral("clock")))
    , m_open(makeButton(tr("Open again"), Look::Plain, QStringLiteral("undo")))
    , m_wish(makeButton(tr("I want them deleted"), Look::Plain, QStringLiteral("trash")))
    , m_unwish(makeButton(tr("Do not want that any more"), Look::Plain, QStringLiteral("close")))
    , m_write(makeButton(tr("Write the same letter to all…"), Look::Plain, QStringLiteral("edit")))
    , m_merge(makeButton(tr("Merge into one…"), Look::Plain, QStringLiteral("copy")))
    , m_remove(makeButton(tr("Remove all from the list"), Look::Plain, QStringLiteral("trash")))
{
    setObjectName(QStringLiteral("bulkPanel"));
    build();
    connectButtons();
}

void BulkPanel::build()
{
    m_close->setObjectName(QStringLiteral("accountsCloseMany"));
    m_dormant->setObjectName(QStringLiteral("accountsDormantMany"));
    m_open->setObjectName(QStringLiteral("accountsOpenMany"));
    m_wish->setObjectName(QStringLiteral("accountsWishMany"));
    m_unwish->setObjectName(QStringLiteral("accountsUnwishMany"));
    m_write->setObjectName(QStringLiteral("accountsWriteMany"));
    m_merge->setObjectName(QStringLiteral("accountsMergeMany"));
    m_remove->setObjectName(QStringLiteral("accountsRemoveMany"));
    auto* content = std::make_unique<QWidget>().release();
    QVBoxLayout* column = columnOn(content, 0, 2);
    column->setContentsMargins(grid(2), 0, grid(1), grid(2));
    auto* head = std::make_unique<QWidget>(content).release();
    QVBoxLayout* headColumn = columnOn(head, 0, 0.75);
    headColumn->addWidget(m_title);
    headColumn->addWidget(m_facts);
    column->addWidget(head);
    column->addWidget(makeCard(tr("Tags and household"), {m_labels}));
    column->addWidget(makeCard(tr("How they stand"), {flowOf({m_close, m_dormant, m_open})}));
    column->addWidget(makeCard(tr("Deletion at the services"), {flowOf({m_wish, m_unwish})}));
    column->addWidget(makeCard(tr("Letters"), {flowOf({m_write})}));
    column->addWidget(makeCard(tr("The list"), {flowOf({m_merge, m_remove})}));
    column->addWidget(mutedLabel(tr("Everything here can be undone."), content));
    column->addStretch(1);
    columnOn(this, 0, 0)->addWidget(scrolled(content));
}

QWidget* BulkPanel::makeCard(const QString& title, std::initializer_list<QWidget*> widgets)
{
    QFrame* card = makeFrame(QStringLiteral("card"));
    QVBoxLayout* column = columnOn(card, 2, 1);
    column->addWidget(plainLabel(title, card, TextSize::Title));
    for (QWidget* widget : widgets)
        column->addWidget(widget);
    return card;
}

void BulkPanel::connectButtons()
{
    Workspace& workspace = m_workspace;
    connect(m_labels, &AccountLabelEditor::tagsAdded, this,
        [this](const QStringList& tags) { addTagsWithUndo(m_workspace, m_chosen.ids, tags); });
    connect(m_labels, &AccountLabelEditor::tagRemoved, this, [this](const QString& tag) { removeTagWithUndo(m_workspace, m_chosen.ids, tag); });
    connect(m_labels, &AccountLabelEditor::personChosen, this,
        [this](const QString& person) { setPersonWithUndo(m_workspace, m_chosen.ids, person); });
    const auto stands = [this, &workspace](QPushButton* button, Standing standing) {
        connect(button, &QPushButton::clicked, this, [this, &workspace, standing] { setStandingWithUndo(workspace, m_chosen.ids, standing); });
    };
    stands(m_close, Standing::Closed);
    stands(m_dormant, Standing::Dormant);
    stands(m_open, Standing::Open);
    connect(m_wish, &QPushButton::clicked, this, [this] { setWishWithUndo(m_workspace, m_chosen.ids, true); });
    connect(m_unwish, &QPushButton::clicked, this, [this] { setWishWithUndo(m_workspace, m_chosen.ids, false); });
    connect(m_write, &QPushButton::clicked, this, [this] {
        LetterWish wish;
        wish.accounts = m_chosen.ids;
        m_workspace.go({PageId::Cases, 0, {}, wish, {}});
    });
    connect(m_merge, &QPushButton::clicked, this, [this] { Q_EMIT mergeWanted(m_chosen.rows); });
    connect(m_remove, &QPushButton::clicked, this, [this] { removeWithUndo(m_workspace, m_chosen.ids); });
}

void BulkPanel::set(ChosenAccounts chosen)
{
    m_chosen = std::move(chosen);
    setLabelText(m_title, tr("%Ln accounts chosen", nullptr, m_chosen.count()));
    QStringList facts;
    if (m_chosen.closed > 0)
        facts << tr("%Ln closed", nullptr, m_chosen.closed);
    if (m_chosen.dormant > 0)
        facts << tr("%Ln not used any more", nullptr, m_chosen.dormant);
    if (m_chosen.wished > 0)
        facts << tr("%Ln to be deleted", nullptr, m_chosen.wished);
    setLabelText(m_facts, facts.join(QStringLiteral(" · ")));
    m_facts->setVisible(!facts.isEmpty());
    m_labels->set(m_chosen.labels, m_chosen.count());
    enable();
}

void BulkPanel::setKnown(const AccountLabels& known)
{
    m_labels->setKnown(known);
}

void BulkPanel::enable()
{
    const bool readOnly = m_workspace.isReadOnly();
    m_labels->setReadOnly(readOnly);
    const QString why = readOnly ? tr("The vault is open for reading only.") : QString();
    for (QPushButton* button : {m_close, m_dormant, m_open, m_wish, m_unwish, m_write, m_merge, m_remove}) {
        button->setEnabled(!readOnly);
        setPlainToolTip(button, why);
    }
    const int count = m_chosen.count();
    m_close->setEnabled(!readOnly && m_chosen.closed < count);
    m_dormant->setEnabled(!readOnly && m_chosen.dormant < count);
    m_open->setEnabled(!readOnly && m_chosen.closed + m_chosen.dormant > 0);
    m_wish->setEnabled(!readOnly && m_chosen.wished < count);
    m_unwish->setVisible(m_chosen.wished > 0);
    if (!readOnly && count > kMostMerged) {
        m_merge->setEnabled(false);
        setPlainToolTip(m_merge, tr("At most %Ln accounts can be merged in one go.", nullptr, kMostMerged));
    }
}

} // namespace recourse::ui
