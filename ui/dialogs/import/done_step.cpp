// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/done_step.h"

#include "ui/dialogs/import/import_files_view.h"
#include "ui/text.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/pieces.h"

#include <QLocale>
#include <QVBoxLayout>

namespace recourse::ui {

namespace {

constexpr qsizetype kOfferedAddresses = 3; ///< more buttons help nobody

QString passwordText(const session::PasswordCounts& counts)
{
    QStringList sentences;
    if (counts.weak > 0)
        sentences << ImportDone::tr("%Ln password(s) are weak.", nullptr, counts.weak);
    if (counts.reused > 0)
        sentences << ImportDone::tr("%Ln are used in more than one place.", nullptr, counts.reused);
    if (counts.exposed > 0)
        sentences << ImportDone::tr("%Ln are known to have leaked.", nullptr, counts.exposed);
    if (counts.overThreeYears > 0)
        sentences << ImportDone::tr("%Ln are older than three years.", nullptr, counts.overThreeYears);
    return sentences.join(u' ');
}

QString checkText(const session::PasswordCheckReport& check)
{
    QString asked = ImportDone::tr("%Ln password(s) were looked up.", nullptr, check.checked);
    if (check.known > 0)
        asked = ImportDone::tr("%1 %2", "two sentences").arg(asked, ImportDone::tr("%Ln were looked up before and are the same.", nullptr, check.known));
    return check.stopped ? ImportDone::tr("%1 Then the check ended: %2").arg(asked, check.stopped->text()) : asked;
}

QString dangerText(int lists, bool isProtected)
{
    if (isProtected)
        return lists > 1 ? ImportDone::tr("The export files still hold your passwords, protected by the files' own passwords only. Delete them if you do not need them.")
                         : ImportDone::tr("The export file still holds your passwords, protected by the file's own password only. Delete it if you do not need it.");
    return lists > 1 ? ImportDone::tr("The export files still hold your passwords in readable form. Whoever opens them can use them.")
                     : ImportDone::tr("The export file still holds your passwords in readable form. Whoever opens it can use them.");
}

} // namespace

ImportDone::ImportDone(Jobs& jobs, QWidget* parent)
    : QWidget(parent)
    , m_outcome(std::make_unique<NoticeBox>(this).release())
    , m_sentence(plainLabel(QString(), this))
    , m_passwords(plainLabel(QString(), this))
    , m_gone(std::make_unique<NoticeBox>(this).release())
    , m_files(std::make_unique<ImportFilesView>(jobs, this).release())
{
    QVBoxLayout* column = columnOn(this, 0, 1.5);
    column->addWidget(m_outcome);
    column->addWidget(m_sentence);
    column->addWidget(m_passwords);
    column->addWidget(makeButtons());
    column->addWidget(makeAddressCard());
    column->addWidget(makeFileCard());
    column->addWidget(m_gone);
    column->addWidget(m_files, 1);
}

QWidget* ImportDone::makeButtons()
{
    m_leaked = makeButton(tr("What leaked?"), Look::Plain, QStringLiteral("exposures"));
    m_decide = makeButton(tr("Decide now"), Look::Plain, QStringLiteral("forward"));
    m_undo = makeButton(tr("Undo this import"), Look::Plain, QStringLiteral("undo"));
    QPushButton* copy = makeButton(tr("Copy the report"), Look::Quiet, QStringLiteral("copy"));
    QPushButton* save = makeButton(tr("Save the report…"), Look::Quiet, QStringLiteral("export"));
    m_leaked->setObjectName(QStringLiteral("importWhatLeaked"));
    m_decide->setObjectName(QStringLiteral("importDecide"));
    m_undo->setObjectName(QStringLiteral("importUndo"));
    copy->setObjectName(QStringLiteral("importCopyReport"));
    save->setObjectName(QStringLiteral("importSaveReport"));
    connect(m_leaked, &QPushButton::clicked, this, &ImportDone::exposuresWanted);
    connect(m_decide, &QPushButton::clicked, this, &ImportDone::candidatesWanted);
    connect(m_undo, &QPushButton::clicked, this, &ImportDone::undoWanted);
    connect(copy, &QPushButton::clicked, this, &ImportDone::copyWanted);
    connect(save, &QPushButton::clicked, this, &ImportDone::saveWanted);
    return flowOf({m_leaked, m_decide, m_undo, copy, save});
}

QWidget* ImportDone::makeAddressCard()
{
    m_addressCard = makeFrame(QStringLiteral("info"), this);
    m_addressCard->setObjectName(QStringLiteral("importAddresses"));
    QVBoxLayout* column = columnOn(m_addressCard, 1.5, 1);
    m_addresses = plainLabel(QString(), m_addressCard);
    column->addWidget(m_addresses);
    m_addressButtons = std::make_unique<QVBoxLayout>().release();
    column->addLayout(m_addressButtons);
    m_addressCard->hide();
    return m_addressCard;
}

void ImportDone::offerAddresses(const QStringList& addresses)
{
    clearLayout(m_addressButtons);
    m_addressCard->setVisible(!addresses.isEmpty());
    if (addresses.isEmpty())
        return;
    setLabelText(m_addresses,
        tr("What you imported names addresses of yours: %1. Your profile has none yet. With one there, letters say where answers are to go, "
           "and the plan knows your mailbox.")
            .arg(QLocale().createSeparatedList(addresses)));
    for (const QString& address : addresses.mid(0, kOfferedAddresses)) {
        QPushButton* use = makeButton(tr("Use %1").arg(safeText(address)).replace(QLatin1Char('&'), QLatin1String("&&")), Look::Plain);
        use->setObjectName(QStringLiteral("importUseAddress"));
        connect(use, &QPushButton::clicked, this, [this, address] { Q_EMIT addressWanted(address); });
        m_addressButtons->addWidget(use, 0, Qt::AlignLeft);
    }
}

QWidget* ImportDone::makeFileCard()
{
    m_fileCard = makeFrame(QStringLiteral("warning"), this);
    QVBoxLayout* column = columnOn(m_fileCard, 1.5, 1);
    m_fileDanger = plainLabel(QString(), m_fileCard);
    m_fileDanger->setObjectName(QStringLiteral("importFileDanger"));
    column->addWidget(m_fileDanger);
    QLabel* more = plainLabel(tr("Delete the file here: it is gone for good, but not shredded, and copies stay where they are. Look for them in "
                                 "Downloads, in the recycle bin, on sticks, in cloud folders, in mails to yourself, and in backups of this "
                                 "computer. The browser or password manager itself keeps the passwords too. Change those that matter most."),
        m_fileCard);
    more->hide();
    m_remove = makeButton(QString(), Look::Danger, QStringLiteral("trash"));
    QPushButton* reveal = makeButton(tr("What should I do?"), Look::Link);
    m_remove->setObjectName(QStringLiteral("importDeleteFile"));
    connect(m_remove, &QPushButton::clicked, this, &ImportDone::deleteWanted);
    connect(reveal, &QPushButton::clicked, more, [more, reveal] {
        more->show();
        reveal->hide();
    });
    column->addWidget(more);
    column->addWidget(flowOf({m_remove, reveal}));
    return m_fileCard;
}

void ImportDone::setOutcome(const ImportSummary& summary)
{
    const int lists = summary.filesThat(false);
    const int evidence = summary.filesThat(true);
    QStringList outcome;
    if (lists > 0)
        outcome << tr("%Ln account(s) are new.", nullptr, summary.total(false).added);
    if (evidence > 0)
        outcome << tr("%Ln service(s) wait for your word.", nullptr, summary.total(true).added);
    if (summary.failed() > 0)
        outcome << tr("%Ln file(s) could not be imported; choose one to see why.", nullptr, summary.failed());
    m_outcome->set(summary.failed() > 0 ? QStringLiteral("warning") : QStringLiteral("good"), outcome.join(QLatin1Char(' ')));
}

void ImportDone::setSentence(const ImportSummary& summary)
{
    const model::ImportRun lists = summary.total(false);
    const model::ImportRun evidence = summary.total(true);
    QStringList sentences;
    if (const int changed = lists.changed + evidence.changed; changed > 0)
        sentences << tr("%Ln account(s) that you had got new facts.", nullptr, changed);
    if (const int known = lists.known + evidence.known; known > 0)
        sentences << tr("%Ln account(s) were known already.", nullptr, known);
    if (const int merged = lists.merged + evidence.merged; merged > 0)
        sentences << tr("%Ln further entries were copies of an account of the same file.", nullptr, merged);
    if (const int skipped = lists.skipped + lists.failed + evidence.skipped + evidence.failed; skipped > 0)
        sentences << tr("%Ln entries were left out; the list below says why.", nullptr, skipped);
    setLabelText(m_sentence, sentences.join(QLatin1Char(' ')));
    m_sentence->setVisible(!sentences.isEmpty());
}

void ImportDone::set(const ImportSet& files, ImportSummary summary)
{
    setOutcome(summary);
    setSentence(summary);
    QString passwords = passwordText(summary.passwords);
    if (summary.check)
        passwords = tr("%1 %2", "two sentences").arg(checkText(*summary.check), passwords);
    setLabelText(m_passwords, passwords);
    m_passwords->setVisible(!passwords.isEmpty());
    const int lists = summary.filesThat(false);
    const model::ImportRun evidence = summary.total(true);
    m_leaked->setVisible(lists > 0);
    m_decide->setVisible(evidence.added + evidence.changed > 0);
    m_undo->setVisible(lists + summary.filesThat(true) > 0);
    m_fileCard->setVisible(lists > 0);
    setLabelText(m_fileDanger, dangerText(lists, summary.isAllProtected()));
    m_remove->setText(lists > 1 ? tr("Delete the files…") : tr("Delete the file…"));
    m_gone->set(QStringLiteral("good"), QString());
    offerAddresses({});
    m_files->set(files, summary, ImportFiles::Stage::Done);
}

void ImportDone::setFilesRemoved(const QString& text, bool allGone)
{
    if (allGone)
        m_fileCard->hide();
    m_gone->set(allGone ? QStringLiteral("good") : QStringLiteral("warning"), text);
}

std::vector<session::StoredReport> ImportDone::reports()
{
    return m_files->reports();
}

} // namespace recourse::ui
