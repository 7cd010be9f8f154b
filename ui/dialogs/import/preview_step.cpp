// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/preview_step.h"

#include "ui/dialogs/import/import_files_view.h"
#include "ui/text.h"
#include "ui/widgets/pieces.h"

#include <QCheckBox>
#include <QLocale>
#include <QVBoxLayout>

namespace recourse::ui {

ImportPreview::ImportPreview(Jobs& jobs, QWidget* parent)
    : QWidget(parent)
    , m_title(plainLabel(QString(), this, TextSize::Title))
    , m_sentence(plainLabel(QString(), this))
    , m_passedOver(mutedLabel(QString(), this))
    , m_files(std::make_unique<ImportFilesView>(jobs, this).release())
    , m_memberships(std::make_unique<QCheckBox>(tr("Also take &memberships, rewards programmes and mail accounts"), this).release())
    , m_promise(mutedLabel(tr("Nothing is stored yet. Passwords are never stored, only how strong they are and which are used twice."), this))
{
    QVBoxLayout* column = columnOn(this, 0, 1.5);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addWidget(m_passedOver);
    column->addWidget(m_files, 1);
    m_memberships->setObjectName(QStringLiteral("importMemberships"));
    column->addWidget(m_memberships);
    column->addWidget(makeCheck());
    column->addWidget(m_promise);
    connect(m_files, &ImportFilesView::askWanted, this, &ImportPreview::askWanted);
    connect(m_files, &ImportFilesView::leaveOutWanted, this, &ImportPreview::leaveOutWanted);
    connect(m_memberships, &QCheckBox::clicked, this, &ImportPreview::membershipsWanted);
}

QWidget* ImportPreview::makeCheck()
{
    m_checkCard = makeFrame(QStringLiteral("card"), this);
    m_check = std::make_unique<QCheckBox>(tr("&Look the passwords up in a public list of leaked passwords"), m_checkCard).release();
    m_check->setObjectName(QStringLiteral("importCheck"));
    m_offline = mutedLabel(tr("Recourse works offline now, so the passwords are not looked up in the public list of leaked ones. To have that, "
                              "turn offline mode off on the page “Lists”, under “Network”, before you import."),
        m_checkCard);
    m_offline->setObjectName(QStringLiteral("importOffline"));
    m_offline->hide();
    m_request = mutedLabel(QString(), m_checkCard, TextSize::Small);
    m_request->setObjectName(QStringLiteral("importCheckRequest"));
    m_request->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_request->hide();
    QVBoxLayout* column = columnOn(m_checkCard, 1.25, 0.5);
    column->addWidget(m_check);
    column->addWidget(m_offline);
    column->addWidget(m_request);
    connect(m_check, &QCheckBox::clicked, this, [this](bool wanted) {
        m_request->setVisible(wanted);
        if (wanted && !m_requestShown)
            Q_EMIT requestWanted();
    });
    return m_checkCard;
}

void ImportPreview::setOffline(bool offline)
{
    m_check->setVisible(!offline);
    m_offline->setVisible(offline);
    if (offline) {
        m_check->setChecked(false);
        m_request->hide();
    }
}

void ImportPreview::showRequest(const session::RangeRequestPreview& request)
{
    m_requestShown = true;
    const QString what = request.requests == 0
        ? tr("Nothing needs to be asked: everything was looked up before.")
        : tr("This asks %1. Of each password only the first 5 of 40 characters of its fingerprint leave this computer, in %Ln request(s) like "
             "this one:\n\n%2", nullptr, request.requests)
              .arg(request.access, QString::fromLatin1(request.request).trimmed());
    setLabelText(m_request, what);
    m_request->show();
}

void ImportPreview::refuseCheck(const QString& sentence)
{
    m_check->setChecked(false);
    setLabelText(m_request, sentence);
    m_request->show();
}

bool ImportPreview::isCheckWanted() const
{
    return m_requestShown && m_check->isChecked() && m_check->isVisibleTo(this);
}

QString ImportPreview::sentenceOf(const ImportSummary& summary)
{
    const model::ImportRun accounts = summary.total(false);
    const model::ImportRun evidence = summary.total(true);
    QStringList sentences;
    if (summary.files.size() == 1)
        sentences << tr("%Ln entries, read as “%1”.", nullptr, accounts.records + evidence.records)
                         .arg(session::programText(summary.files.front().run.format));
    else
        sentences << tr("%Ln entries in %1 files.", nullptr, accounts.records + evidence.records)
                         .arg(QLocale().toString(summary.filesThat(false) + summary.filesThat(true)));
    if (!summary.bringsAnything() && summary.failed() < static_cast<int>(summary.files.size()))
        sentences << (accounts.known + accounts.merged + evidence.known + evidence.merged > 0 ? tr("You have all of them already.")
                                                                                             : tr("None of them would become an account; the lines say why."));
    if (accounts.added > 0 || (summary.filesThat(true) == 0 && accounts.changed > 0))
        sentences << tr("%Ln account(s) would be new.", nullptr, accounts.added);
    if (evidence.added > 0 || (summary.filesThat(false) == 0 && evidence.changed > 0))
        sentences << tr("%Ln service(s) would wait for your word.", nullptr, evidence.added);
    if (summary.failed() > 0)
        sentences << tr("%Ln file(s) cannot be read; choose one to see why.", nullptr, summary.failed());
    constexpr qsizetype kNamed = 5;
    if (const QStringList leftOut = summary.leftOut(); !leftOut.isEmpty())
        sentences << tr("Left out of the archive: %1.").arg(leftOut.mid(0, kNamed).join(QStringLiteral(", ")) + (leftOut.size() > kNamed ? QStringLiteral(", …") : QString()));
    if (summary.leavesMailOut())
        sentences << tr("To search the mailbox in it, unpack the archive and look for the mailbox under Accounts, “To decide”.");
    return sentences.join(QLatin1Char(' '));
}

void ImportPreview::set(const ImportSet& files, ImportSummary summary, const QString& passedOver)
{
    const bool hasAccounts = summary.filesThat(false) > 0;
    setLabelText(m_title, summary.files.size() == 1 ? summary.files.front().run.fileName
                                                    : tr("%Ln file(s) to import", nullptr, static_cast<int>(summary.files.size())));
    setLabelText(m_sentence, sentenceOf(summary));
    setLabelText(m_passedOver, passedOver);
    m_passedOver->setVisible(!passedOver.isEmpty());
    const bool takesMemberships = files.memberships() == imports::Memberships::Take;
    m_memberships->setChecked(takesMemberships);
    m_memberships->setVisible(takesMemberships || summary.passesMembershipsOver());
    m_checkCard->setVisible(hasAccounts);
    m_promise->setVisible(hasAccounts);
    m_requestShown = false;
    m_check->setChecked(false);
    m_request->hide();
    m_files->set(files, summary, ImportFiles::Stage::Preview);
}

} // namespace recourse::ui
