// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/accounts/merge_dialog.h"

#include "ui/dialogs/accounts/division_undo.h"
#include "ui/dialogs/accounts/merge_choice.h"
#include "ui/models/accounts/account_words.h"
#include "ui/text.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/pieces.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace recourse::ui {

using session::AccountRow;

namespace {

/// Adds what is not there yet, ignoring case.
void unite(QStringList& list, const QString& text)
{
    if (!text.isEmpty() && !list.contains(text, Qt::CaseInsensitive))
        list << text;
}

} // namespace

MergeDialog::MergeDialog(Workspace& workspace, std::vector<AccountRow> rows, QWidget* above)
    : QDialog(above)
    , m_workspace(workspace)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("mergeDialog"));
    setWindowTitle(tr("Merge accounts"));
    build(bestFirst(std::move(rows)));
    showOutcome();
    connect(m_choice, &MergeChoice::changed, this, &MergeDialog::showOutcome);
    connect(m_merge, &QPushButton::clicked, this, &MergeDialog::merge);
    connect(&m_workspace, &Workspace::lockChanged, this, &QDialog::close);
    const QSize room = above != nullptr ? above->window()->size() * 0.94 : QSize(grid(90), grid(80));
    resize(QSize(grid(72), grid(66)).boundedTo(room).expandedTo(QSize(grid(48), grid(40))));
}

void MergeDialog::build(std::vector<AccountRow> rows)
{
    const int count = static_cast<int>(rows.size());
    m_choice = std::make_unique<MergeChoice>(std::move(rows), this).release();
    m_outcome = std::make_unique<FactList>(this).release();
    m_outcome->setObjectName(QStringLiteral("mergeOutcome"));
    m_notice = std::make_unique<NoticeBox>(this).release();
    auto* content = std::make_unique<QWidget>().release();
    QVBoxLayout* inside = columnOn(content, 0, 1.5);
    inside->addWidget(plainLabel(tr("Which one shall stay? It keeps its login, its service and its dates. The others go into it."), content));
    inside->addWidget(m_choice);
    QFrame* card = makeFrame(QStringLiteral("card"), content);
    QVBoxLayout* cardColumn = columnOn(card, 2, 1);
    cardColumn->addWidget(plainLabel(tr("The account then has"), card, TextSize::Title));
    cardColumn->addWidget(m_outcome);
    cardColumn->addWidget(mutedLabel(tr("Incidents with what you said about them, your notes, letters and cases go along."), card));
    inside->addWidget(card);
    inside->addStretch(1);

    QVBoxLayout* column = columnOn(this, 3, 2);
    column->addWidget(plainLabel(tr("Make one account of %Ln", nullptr, count), this, TextSize::Title));
    column->addWidget(scrolled(content), 1);
    column->addWidget(m_notice);
    QPushButton* cancel = makeButton(tr("Cancel"));
    m_merge = makeButton(tr("Merge"), Look::Primary);
    m_merge->setObjectName(QStringLiteral("mergeStore"));
    m_merge->setDefault(true);
    QHBoxLayout* foot = rowOf({mutedLabel(tr("It can be undone."), this), cancel, m_merge});
    foot->setStretch(0, 1);
    column->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void MergeDialog::showOutcome()
{
    const std::vector<AccountRow> rows = m_choice->ordered();
    QStringList also;
    QStringList sites;
    QStringList tags;
    bool toDelete = false;
    for (const AccountRow& row : rows) {
        if (row.login.compare(rows.front().login, Qt::CaseInsensitive) != 0)
            unite(also, row.login);
        unite(sites, row.site);
        for (const QString& tag : row.tags)
            unite(tags, tag);
        toDelete = toDelete || row.toDelete;
    }
    const QString comma = QStringLiteral(", ");
    m_outcome->clear();
    m_outcome->add(tr("Service"), rows.front().name.isEmpty() ? rows.front().site : rows.front().name);
    m_outcome->add(tr("Signed in as"), rows.front().login);
    m_outcome->add(tr("Also known as"), also.join(comma));
    m_outcome->add(tr("Addresses"), sites.join(comma));
    m_outcome->add(tr("Tags"), tags.join(comma));
    m_outcome->add(tr("Belongs to"), AccountWords::person(rows.front().person));
    m_outcome->add(tr("State"), AccountWords::standing(rows.front().state, toDelete));
}

void MergeDialog::merge()
{
    m_merge->setEnabled(false);
    const std::vector<model::AccountId> ids = m_choice->orderedIds();
    mergeWithUndo(
        m_workspace, this, ids,
        [this, id = ids.front().value] {
            Q_EMIT merged(id);
            accept();
        },
        [this](const base::Error& error) {
            m_merge->setEnabled(true);
            m_notice->set(QStringLiteral("warning"),
                error.code == base::Code::NotFound ? tr("One of these accounts is not there any more. Close this and look again.") : error.text());
        });
}

} // namespace recourse::ui
