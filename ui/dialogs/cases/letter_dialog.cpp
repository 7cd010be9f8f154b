// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/cases/letter_dialog.h"

#include "session/letter_jobs.h"
#include "ui/pages/cases/pages_view.h"
#include "ui/pages/cases/stored_letter.h"
#include "ui/theme.h"
#include "ui/widgets/pieces.h"
#include "ui/workspace.h"

#include <QTimer>
#include <QVBoxLayout>

namespace recourse::ui {

LetterDialog::LetterDialog(Workspace& workspace, const model::Letter& letter, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_letter(letter.id)
    , m_pages(std::make_unique<PagesView>(tr("The letter")).release())
{
    setWindowTitle(tr("Letter %1").arg(letter.reference));
    setAttribute(Qt::WA_DeleteOnClose);
    const QSize room = parent != nullptr ? parent->window()->size() * 0.94 : QSize(grid(130), grid(90));
    resize(QSize(grid(96), grid(100)).boundedTo(room));
    QVBoxLayout* column = columnOn(this, 2, 1.5);
    column->addWidget(m_pages, 1);
    QPushButton* print = makeButton(tr("Print…"), Look::Plain, QStringLiteral("print"));
    QPushButton* mail = makeButton(tr("E-mail…"), Look::Plain, QStringLiteral("mail"));
    mail->setObjectName(QStringLiteral("letterDialogMail"));
    QPushButton* save = makeButton(tr("Export…"), Look::Plain, QStringLiteral("export"));
    QPushButton* close = makeButton(tr("Close"), Look::Primary);
    close->setDefault(true);
    QHBoxLayout* row = rowOf({print, mail, save});
    row->addStretch(1);
    row->addWidget(close);
    column->addLayout(row);
    connect(print, &QPushButton::clicked, this, [this, letter] { printLetter(m_workspace, this, letter); });
    connect(mail, &QPushButton::clicked, this, [this, letter] { mailStoredLetter(m_workspace, this, letter); });
    connect(save, &QPushButton::clicked, this, [this, letter] { exportStoredLetter(m_workspace, this, letter); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_pages, &PagesView::sharperWanted, this, &LetterDialog::read);
    // The room is known once the dialog is laid out.
    QTimer::singleShot(0, this, &LetterDialog::read);
}

void LetterDialog::read()
{
    const int round = ++m_round;
    m_workspace.jobs().run(tr("Reading the letter"),
        session::letterPages(m_workspace.session(), m_letter, m_pages->pixelsPerMillimetre()), this,
        [this, round](session::LetterPages read) {
            if (round == m_round)
                m_pages->setPages(std::move(read.pages), read.letter.subject + QLatin1Char('\n') + read.letter.body);
        });
}

} // namespace recourse::ui
