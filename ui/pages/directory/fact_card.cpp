// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/directory/fact_card.h"

#include "ui/dialogs/directory/report_dialog.h"
#include "ui/models/directory/directory_words.h"
#include "ui/page.h"
#include "ui/pages/directory/report_actions.h"
#include "ui/text.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/pieces.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QUrl>
#include <QVBoxLayout>

namespace recourse::ui {

using model::DirectoryKind;

namespace {

constexpr int kLongestHost = 60;

} // namespace

FactCard::FactCard(Workspace& workspace, session::DirectoryFactView fact, QWidget* parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_fact(std::move(fact))
{
    setObjectName(QStringLiteral("factCard"));
    setProperty("look", QStringLiteral("card"));
    QVBoxLayout* column = columnOn(this, 2, 1);
    addHead(column);
    FactList* facts = makeFacts();
    column->addWidget(facts);
    facts->setVisible(facts->layout()->count() > 0);
    if (const QString note = DirectoryWords::note(m_fact.entry.notes); !note.isEmpty())
        column->addWidget(plainLabel(note, this));
    addLinks(column);
    column->addWidget(mutedLabel(DirectoryWords::source(m_fact), this, TextSize::Small));
    addReport(column);
}

void FactCard::addHead(QVBoxLayout* column)
{
    const model::DirectoryEntry& entry = m_fact.entry;
    if (entry.kind == DirectoryKind::Authority)
        column->addWidget(plainLabel(entry.names.value(0), this, TextSize::Title));
    if (!entry.difficulty.isEmpty()) {
        auto* badge = std::make_unique<BadgeLabel>(this).release();
        badge->set(DirectoryWords::difficultyBadge(entry.difficulty), DirectoryWords::difficulty(entry.difficulty));
        column->addWidget(flowOf({badge}));
        column->addWidget(plainLabel(DirectoryWords::difficultySentence(entry.difficulty), this));
    }
    if (m_fact.conflicts)
        column->addWidget(mutedLabel(tr("Another directory says something else. The more trusted one stands first."), this));
    if (const QString quality = DirectoryWords::quality(entry); !quality.isEmpty())
        column->addWidget(mutedLabel(quality, this));
}

FactList* FactCard::makeFacts()
{
    const model::DirectoryEntry& entry = m_fact.entry;
    auto* facts = std::make_unique<FactList>(this).release();
    if (entry.kind == DirectoryKind::TwoFactor)
        facts->add(tr("Second factors"), entry.methods.isEmpty() ? tr("none") : DirectoryWords::methods(entry.methods));
    if (entry.kind == DirectoryKind::Passkey)
        facts->add(tr("Passkeys"), entry.methods.isEmpty() ? tr("yes") : DirectoryWords::methods(entry.methods));
    if (entry.kind == DirectoryKind::SharedLogin)
        facts->add(tr("One login at"), QLocale().createSeparatedList(entry.domains));
    if (!m_fact.hosts.isEmpty())
        facts->add(tr("Only at"), QLocale().createSeparatedList(m_fact.hosts));
    addContact(facts);
    facts->add(tr("Products"), QLocale().createSeparatedList(entry.products));
    return facts;
}

void FactCard::addContact(FactList* facts)
{
    const model::DirectoryEntry& entry = m_fact.entry;
    if (!entry.email.isEmpty())
        facts->add(tr("E-mail"), makeCopied(entry.email, tr("Copy the e-mail address")));
    if (!entry.postal.isEmpty())
        facts->add(tr("Post"), makeCopied(entry.postal, tr("Copy the postal address")));
    facts->add(tr("Telephone"), entry.phone);
    facts->add(tr("Fax"), entry.fax);
    facts->add(tr("They want letters"), DirectoryWords::transport(entry.transport));
    facts->add(tr("In the language"), entry.language.isEmpty() ? QString() : QLocale(entry.language).nativeLanguageName());
    facts->add(tr("A letter must name"), DirectoryWords::required(entry.required));
    if (entry.needsId)
        facts->add(tr("Identity document"), *entry.needsId ? tr("They ask for one.") : tr("They do not ask for one."));
}

QWidget* FactCard::makeCopied(const QString& text, const QString& what)
{
    auto* line = std::make_unique<QWidget>(this).release();
    QLabel* words = plainLabel(text, line);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QToolButton* copy = makeIconButton(QStringLiteral("copy"), what);
    QHBoxLayout* row = rowOn(line);
    // As wide as its lines and no wider, so that the button stands beside them.
    words->setMaximumWidth(words->fontMetrics().size(0, words->text()).width() + grid(1));
    row->addWidget(words, 20);
    row->addWidget(copy);
    row->addStretch(1);
    row->setAlignment(copy, Qt::AlignTop);
    connect(copy, &QToolButton::clicked, this, [this, text] {
        m_workspace.prompts().copy(text, Prompts::Clip::Plain);
        m_workspace.say(Message::Kind::Good, tr("Copied."));
    });
    return line;
}

void FactCard::addLinks(QVBoxLayout* column)
{
    const model::DirectoryEntry& entry = m_fact.entry;
    auto* links = std::make_unique<QWidget>(this).release();
    auto* flow = std::make_unique<FlowLayout>(links, 1).release();
    const auto add = [&](const QString& address, const char* objectName, const QString& words) {
        const QUrl url(address);
        if (!mayOpen(url))
            return;
        QPushButton* link = makeButton(words.arg(safeText(url.host(), kLongestHost)), Look::Link, QStringLiteral("link"));
        link->setObjectName(QLatin1String(objectName));
        connect(link, &QPushButton::clicked, this, [this, url] { m_workspace.prompts().openLink(pageUnder(*this), url); });
        flow->addWidget(link);
    };
    const QString page = entry.kind == DirectoryKind::Deletion ? tr("Delete it at %1…")
        : entry.kind == DirectoryKind::ChangePassword          ? tr("Change the password at %1…")
                                                               : tr("Open %1…");
    add(entry.url, "factPage", page);
    add(entry.form, "factForm", tr("Their form at %1…"));
    add(m_fact.sourceUrl, "factSource", tr("Open the entry at %1…"));
    column->addWidget(links);
    links->setVisible(flow->count() > 0);
}

void FactCard::addReport(QVBoxLayout* column)
{
    if (m_fact.reportedWrong || m_fact.changedSinceReport) {
        auto* notice = std::make_unique<NoticeBox>(this).release();
        notice->setObjectName(QStringLiteral("factReported"));
        column->addWidget(notice);
        const QString note = m_fact.reportNote.isEmpty() ? QString() : tr(" Your note: %1").arg(m_fact.reportNote);
        const QString on = dateText(m_fact.reportedOn);
        if (m_fact.reportedWrong)
            notice->set(QStringLiteral("warning"), tr("You noted this as wrong on %1. Recourse does not use it.").arg(on) + note);
        else
            notice->set(QStringLiteral("info"), tr("You noted this as wrong on %1. The directory says something else by now.").arg(on) + note);
    }
    const bool isReported = m_fact.reportedWrong || m_fact.changedSinceReport;
    QPushButton* button = isReported ? makeButton(tr("Take the note back"), Look::Link, QStringLiteral("undo"))
                                     : makeButton(tr("Note as wrong…"), Look::Link, QStringLiteral("edit"));
    button->setObjectName(isReported ? QStringLiteral("factTakeBack") : QStringLiteral("factWrong"));
    button->setDisabled(m_workspace.isReadOnly());
    setPlainToolTip(button, m_workspace.isReadOnly() ? tr("The vault is open for reading only.") : QString());
    column->addWidget(flowOf({button}));
    connect(button, &QPushButton::clicked, this, isReported ? &FactCard::takeBack : &FactCard::report);
}

void FactCard::report()
{
    auto* dialog = std::make_unique<ReportDialog>(m_fact, pageUnder(*this)).release();
    connect(dialog, &ReportDialog::reported, dialog, // not this card: it is made anew whenever the directory is read
        [&workspace = m_workspace, entry = m_fact.entry.id](const QString& note) { reportWithUndo(workspace, entry, note); });
    dialog->open();
}

void FactCard::takeBack()
{
    takeReportBack(m_workspace, m_fact.entry.id, m_fact.reportNote);
}

} // namespace recourse::ui
