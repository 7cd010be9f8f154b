// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/accounts/duplicates_dialog.h"

#include "ui/dialogs/accounts/division_undo.h"
#include "ui/dialogs/accounts/merge_choice.h"
#include "ui/text.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/pieces.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace recourse::ui {

namespace {

constexpr std::size_t kShownCards = 25; // more follow as these are decided

} // namespace

DuplicatesDialog::DuplicatesDialog(Workspace& workspace, std::vector<session::DuplicateView> proposals, QWidget* above)
    : QDialog(above)
    , m_workspace(workspace)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("duplicatesDialog"));
    setWindowTitle(tr("Accounts that may be the same"));
    build();
    take(std::move(proposals));
    connect(&m_workspace, &Workspace::lockChanged, this, &QDialog::close);
    connect(&m_workspace, &Workspace::changed, this, [this](Changes changes) {
        if (changes.testFlag(Change::Accounts))
            read();
    });
    const QSize room = above != nullptr ? above->window()->size() * 0.94 : QSize(grid(100), grid(80));
    resize(QSize(grid(88), grid(76)).boundedTo(room).expandedTo(QSize(grid(52), grid(40))));
}

void DuplicatesDialog::build()
{
    m_body = std::make_unique<QStackedWidget>(this).release();
    m_none = std::make_unique<EmptyState>(QStringLiteral("check"), tr("That is all"), tr("No accounts are left that look the same.")).release();
    m_body->addWidget(makeList());
    m_body->addWidget(m_none);
    m_notice = std::make_unique<NoticeBox>(this).release();
    m_undo = makeButton(tr("Undo"), Look::Plain, QStringLiteral("undo"));
    m_undo->setObjectName(QStringLiteral("duplicatesUndo"));
    m_notice->addAction(m_undo);
    QPushButton* close = makeButton(tr("Close"));
    close->setObjectName(QStringLiteral("duplicatesClose"));
    close->setDefault(true);
    QVBoxLayout* column = columnOn(this, 3, 2);
    column->addWidget(plainLabel(windowTitle(), this, TextSize::Title));
    column->addWidget(m_body, 1);
    column->addWidget(m_notice);
    QHBoxLayout* foot = rowOf({close});
    foot->insertStretch(0, 1);
    column->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_undo, &QPushButton::clicked, this, &DuplicatesDialog::takeBack);
}

QWidget* DuplicatesDialog::makeList()
{
    auto* page = std::make_unique<QWidget>().release();
    QVBoxLayout* column = columnOn(page, 0, 1.5);
    column->addWidget(plainLabel(
        tr("Recourse merges nothing by itself. If these are one account, choose the one that stays; if they are two, say so, and you are not asked again."),
        page));
    m_count = mutedLabel(QString(), page);
    column->addWidget(m_count);
    auto* content = std::make_unique<QWidget>().release();
    m_cards = columnOn(content, 0, 1.5);
    column->addWidget(scrolled(content), 1);
    return page;
}

void DuplicatesDialog::read()
{
    m_workspace.jobs().run(QString(), session::duplicateProposals(m_workspace.session()), this,
        [this](std::vector<session::DuplicateView> proposals) { take(std::move(proposals)); });
}

void DuplicatesDialog::take(std::vector<session::DuplicateView> proposals)
{
    clearLayout(m_cards);
    for (std::size_t i = 0; i < proposals.size() && i < kShownCards; ++i)
        m_cards->addWidget(makeCard(proposals[i]));
    m_cards->addStretch(1);
    const int count = static_cast<int>(proposals.size());
    setLabelText(m_count, proposals.size() > kShownCards ? tr("%Ln proposals; the first ones are shown.", nullptr, count)
                                                         : tr("%Ln proposal(s)", nullptr, count));
    m_body->setCurrentIndex(proposals.empty() ? 1 : 0);
}

QWidget* DuplicatesDialog::makeCard(const session::DuplicateView& view)
{
    QFrame* card = makeFrame(QStringLiteral("card"));
    card->setObjectName(QStringLiteral("duplicateCard"));
    QVBoxLayout* column = columnOn(card, 2, 1);
    column->addWidget(plainLabel(view.why, card));
    auto* choice = std::make_unique<MergeChoice>(view.rows, card).release();
    column->addWidget(choice);
    QPushButton* merge = makeButton(tr("Merge"), Look::Plain, QStringLiteral("check"));
    QPushButton* different = makeButton(tr("They are different"), Look::Plain, QStringLiteral("close"));
    merge->setObjectName(QStringLiteral("duplicateMerge"));
    different->setObjectName(QStringLiteral("duplicateDifferent"));
    for (QPushButton* button : {merge, different}) {
        button->setEnabled(!m_workspace.isReadOnly());
        setPlainToolTip(button, m_workspace.isReadOnly() ? tr("The vault is open for reading only.") : QString());
    }
    column->addWidget(flowOf({merge, different}));
    connect(merge, &QPushButton::clicked, this, [this, card, choice] {
        settle(card);
        mergeWithUndo(
            m_workspace, this, choice->orderedIds(), [this] { done(tr("Merged into one account.")); },
            [this](const base::Error& error) {
                m_workspace.sayError(tr("Merging the accounts"), error);
                read();
            });
    });
    connect(different, &QPushButton::clicked, this, [this, card, ids = view.proposal.accounts] {
        settle(card);
        declineWithUndo(m_workspace, this, ids, [this] { done(tr("Noted. They are not proposed again.")); });
    });
    return card;
}

void DuplicatesDialog::settle(QWidget* card)
{
    card->setEnabled(false); // until the list is read anew
}

void DuplicatesDialog::done(const QString& said)
{
    m_hasUndo = true;
    m_undo->show();
    m_notice->set(QStringLiteral("good"), said);
}

void DuplicatesDialog::takeBack()
{
    if (!m_hasUndo)
        return;
    m_hasUndo = false;
    m_undo->hide();
    m_notice->set(QStringLiteral("info"), tr("Taken back."));
    m_workspace.undo().undo();
}

} // namespace recourse::ui
