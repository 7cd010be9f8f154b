// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/import_steps.h"

#include "ui/dialogs/import/export_sources.h"
#include "ui/dialogs/import/import_lines_view.h"
#include "ui/models/import/import_words.h"
#include "ui/text.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/pieces.h"

#include <QProgressBar>
#include <QScrollArea>
#include <QVBoxLayout>

namespace recourse::ui {

ImportSummary summaryOf(session::ImportReport report)
{
    return {std::move(report.run), ImportLines::prepared(std::move(report.plan.lines))};
}

ImportWait::ImportWait(QWidget* parent)
    : QWidget(parent)
    , m_what(plainLabel(QString(), this, TextSize::Title))
    , m_bar(std::make_unique<QProgressBar>(this).release())
{
    QVBoxLayout* column = columnOn(this, 0, 2);
    column->addStretch(1);
    column->addWidget(m_what);
    column->addWidget(m_bar);
    column->addWidget(mutedLabel(tr("The passwords are judged for strength and reuse, then forgotten. None of them is stored."), this));
    column->addStretch(2);
    m_bar->setAccessibleName(tr("Progress"));
}

void ImportWait::begin(const QString& what)
{
    setLabelText(m_what, what);
    progress(0, 0);
}

void ImportWait::progress(int done, int total)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    m_bar->setTextVisible(total > 0);
}

ImportPreview::ImportPreview(Jobs& jobs, QWidget* parent)
    : QWidget(parent)
    , m_title(plainLabel(QString(), this, TextSize::Title))
    , m_sentence(plainLabel(QString(), this))
    , m_lines(std::make_unique<ImportLinesView>(jobs, this).release())
{
    QVBoxLayout* column = columnOn(this, 0, 1.5);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addWidget(m_lines, 1);
    column->addWidget(mutedLabel(tr("Nothing is stored yet. Passwords are never stored, only how strong they are and which are used twice."), this));
}

void ImportPreview::set(ImportSummary summary)
{
    const model::ImportRun& run = summary.run;
    setLabelText(m_title, run.fileName);
    const QString found = tr("%Ln entries, written by %1.", nullptr, run.records).arg(ImportWords::format(run.format));
    const QString fresh = run.added == 0 && run.changed == 0 ? tr("You have all of them already.")
                                                            : tr("%Ln account(s) would be new.", nullptr, run.added);
    setLabelText(m_sentence, tr("%1 %2", "two sentences").arg(found, fresh));
    m_lines->set(std::move(summary.lines));
}

ImportDone::ImportDone(Jobs& jobs, QWidget* parent)
    : QWidget(parent)
    , m_outcome(std::make_unique<NoticeBox>(this).release())
    , m_sentence(plainLabel(QString(), this))
    , m_gone(std::make_unique<NoticeBox>(this).release())
    , m_fileCard(makeFileCard())
    , m_lines(std::make_unique<ImportLinesView>(jobs, this).release())
{
    QPushButton* leaked = makeButton(tr("What leaked?"), Look::Plain, QStringLiteral("exposures"));
    QPushButton* undo = makeButton(tr("Undo this import"), Look::Plain, QStringLiteral("undo"));
    leaked->setObjectName(QStringLiteral("importWhatLeaked"));
    undo->setObjectName(QStringLiteral("importUndo"));
    connect(leaked, &QPushButton::clicked, this, &ImportDone::exposuresWanted);
    connect(undo, &QPushButton::clicked, this, &ImportDone::undoWanted);
    QVBoxLayout* column = columnOn(this, 0, 1.5);
    column->addWidget(m_outcome);
    column->addWidget(m_sentence);
    column->addWidget(flowOf({leaked, undo}));
    column->addWidget(m_fileCard);
    column->addWidget(m_gone);
    column->addWidget(m_lines, 1);
}

QWidget* ImportDone::makeFileCard()
{
    QFrame* card = makeFrame(QStringLiteral("warning"), this);
    QVBoxLayout* column = columnOn(card, 1.5, 1);
    column->addWidget(plainLabel(tr("The export file still holds your passwords in readable form. Whoever opens it can use them."), card));
    QLabel* more = plainLabel(tr("Delete the file here, then look for copies: in Downloads, on sticks, in cloud folders, in mails to "
                                 "yourself. Empty the recycle bin afterwards. If this computer makes backups, a copy may be there for a "
                                 "while: change the passwords that matter most."),
        card);
    more->hide();
    QPushButton* remove = makeButton(tr("Delete the file…"), Look::Danger, QStringLiteral("trash"));
    QPushButton* reveal = makeButton(tr("What should I do?"), Look::Link);
    remove->setObjectName(QStringLiteral("importDeleteFile"));
    connect(remove, &QPushButton::clicked, this, &ImportDone::deleteWanted);
    connect(reveal, &QPushButton::clicked, more, [more, reveal] {
        more->show();
        reveal->hide();
    });
    column->addWidget(more);
    column->addWidget(flowOf({remove, reveal}));
    return card;
}

void ImportDone::set(ImportSummary summary)
{
    const model::ImportRun& run = summary.run;
    m_outcome->set(QStringLiteral("good"), tr("%Ln account(s) are new.", nullptr, run.added));
    QStringList sentences;
    if (run.changed > 0)
        sentences << tr("%Ln account(s) that you had got new facts.", nullptr, run.changed);
    if (run.known > 0)
        sentences << tr("%Ln account(s) were known already.", nullptr, run.known);
    if (run.merged > 0)
        sentences << tr("%Ln further entries were copies of an account of the same file.", nullptr, run.merged);
    if (run.skipped > 0)
        sentences << tr("%Ln entries were left out; the list below says why.", nullptr, run.skipped);
    setLabelText(m_sentence, sentences.join(QLatin1Char(' ')));
    m_sentence->setVisible(!sentences.isEmpty());
    m_lines->set(std::move(summary.lines));
    m_fileCard->show();
    m_gone->set(QStringLiteral("good"), QString());
}

void ImportDone::setFileGone(const QString& sentence)
{
    m_fileCard->hide();
    m_gone->set(QStringLiteral("good"), sentence);
}

void ImportDone::setFileProblem(const QString& sentence)
{
    m_gone->set(QStringLiteral("warning"), sentence);
}

ImportFailure::ImportFailure(QWidget* parent)
    : QWidget(parent)
    , m_title(plainLabel(QString(), this, TextSize::Title))
    , m_reason(std::make_unique<NoticeBox>(this).release())
    , m_advice(plainLabel(QString(), this))
{
    QVBoxLayout* column = columnOn(this, 0, 1.5);
    column->addWidget(m_title);
    column->addWidget(m_reason);
    column->addWidget(m_advice);
    column->addWidget(plainLabel(tr("Recourse understands exports of these programs"), this, TextSize::Body));
    column->addWidget(scrolled(std::make_unique<ExportSources>().release()), 1);
}

void ImportFailure::set(const QString& fileName, const base::Error& error)
{
    setLabelText(m_title, tr("“%1” was not imported").arg(fileName));
    m_reason->set(QStringLiteral("warning"), error.text());
    const QString advice = ImportWords::advice(error.code);
    setLabelText(m_advice, advice);
    m_advice->setVisible(!advice.isEmpty());
}

} // namespace recourse::ui
