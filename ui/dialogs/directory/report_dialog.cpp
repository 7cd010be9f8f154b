// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/directory/report_dialog.h"

#include "ui/models/directory/directory_words.h"
#include "ui/text.h"
#include "ui/widgets/pieces.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace recourse::ui {

namespace {

constexpr qsizetype kLongestNote = 1000;

} // namespace

ReportDialog::ReportDialog(const session::DirectoryFactView& fact, QWidget* parent)
    : FittingDialog(parent)
    , m_note(std::make_unique<QPlainTextEdit>().release())
{
    setObjectName(QStringLiteral("reportDialog"));
    setWindowTitle(tr("Note as wrong"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(grid(56));
    QVBoxLayout* column = columnOn(this, 3, 1.5);
    column->addWidget(plainLabel(DirectoryWords::kind(fact.entry.kind), this, TextSize::Title));
    column->addWidget(mutedLabel(tr("Recourse no longer uses what %1 says here, until the directory says something else. Your word stays in the "
                                    "vault; nobody is told.")
                                     .arg(fact.source),
        this));
    m_note->setObjectName(QStringLiteral("reportNote"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * 3 + grid(2));
    column->addWidget(buddyLabel(tr("What is &wrong? (may stay empty)"), m_note));
    column->addWidget(m_note);
    QPushButton* cancel = makeButton(tr("Cancel"));
    QPushButton* store = makeButton(tr("Note it as wrong"), Look::Primary);
    store->setObjectName(QStringLiteral("reportStore"));
    store->setDefault(true);
    QHBoxLayout* row = rowOf({});
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(store);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(store, &QPushButton::clicked, this, [this] {
        Q_EMIT reported(m_note->toPlainText().trimmed().left(kLongestNote));
        accept();
    });
}

} // namespace recourse::ui
