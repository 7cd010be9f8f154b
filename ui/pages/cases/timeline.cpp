// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cases/timeline.h"

#include "ui/icons.h"
#include "ui/models/cases/case_words.h"
#include "ui/text.h"
#include "ui/widgets/pieces.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace recourse::ui {

namespace {

/// So much of a fingerprint is enough to tell two apart by eye.
constexpr qsizetype kShownDigits = 16;

} // namespace

Timeline::Timeline(QWidget* parent)
    : QFrame(parent)
    , m_column(columnOn(this, 2, 1.25))
{
    setProperty("look", QStringLiteral("card"));
    setObjectName(QStringLiteral("caseTimeline"));
}

void Timeline::set(const session::CaseView& view)
{
    clearLayout(m_column);
    m_column->addWidget(plainLabel(tr("What happened"), this, TextSize::Title));
    for (int i = static_cast<int>(view.matter.events.size()) - 1; i >= 0; --i)
        add(view, view.matter.events.at(i), !view.brokenEvent || i < *view.brokenEvent ? Fit::Whole : Fit::Broken);
}

void Timeline::add(const session::CaseView& view, const model::CaseEvent& event, Fit fit)
{
    const bool fits = fit == Fit::Whole;
    QLabel* mark = wordLabel(QString(), this);
    mark->setPixmap(iconPixmap(fits ? QStringLiteral("dot") : QStringLiteral("alert"), grid(2), fits ? Colour::Accent : Colour::Danger));
    auto* words = std::make_unique<QVBoxLayout>().release();
    words->setSpacing(grid(0.25));
    addWords(words, event);
    if (!event.sha256.isEmpty())
        addFingerprint(words, event);
    for (const model::CaseAttachment& attachment : event.attachments)
        addAttachment(words, view, attachment);
    QHBoxLayout* row = rowOf({mark}, 1);
    row->addLayout(words, 1);
    row->setAlignment(mark, Qt::AlignTop);
    m_column->addLayout(row);
}

void Timeline::addWords(QVBoxLayout* words, const model::CaseEvent& event)
{
    QLabel* title = plainLabel(event.reply.isEmpty() ? CaseWords::event(event.kind) : CaseWords::reply(event.reply), this);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    words->addWidget(title);
    const QString day = dateText(event.at.toLocalTime().date());
    words->addWidget(mutedLabel(event.channel.isEmpty() ? day : tr("%1 · %2", "day and way of sending").arg(day, CaseWords::channel(event.channel)),
        this, TextSize::Small));
    if (event.until.isValid())
        words->addWidget(plainLabel(tr("They name %1 as the day.").arg(dateText(event.until)), this));
    if (!event.note.isEmpty())
        words->addWidget(plainLabel(event.kind == QLatin1String("drafted") ? tr("Reference %1").arg(event.note) : event.note, this));
}

void Timeline::addFingerprint(QVBoxLayout* words, const model::CaseEvent& event)
{
    const QString full = QString::fromLatin1(event.sha256);
    const QString text
        = event.kind == QLatin1String("drafted") ? tr("Fingerprint of the letter: %1…") : tr("Fingerprint of the proof: %1…");
    QLabel* proof = mutedLabel(text.arg(full.left(kShownDigits)), this, TextSize::Small);
    QToolButton* copy = makeIconButton(QStringLiteral("copy"), tr("Copy the whole fingerprint"));
    connect(copy, &QToolButton::clicked, this, [this, full] { Q_EMIT copyWanted(full); });
    QHBoxLayout* line = rowOf({proof, copy}, 0.5);
    line->setStretch(0, 1);
    words->addLayout(line);
}

void Timeline::addAttachment(QVBoxLayout* words, const session::CaseView& view, const model::CaseAttachment& attachment)
{
    const bool damaged = std::find(view.damaged.begin(), view.damaged.end(), attachment.id) != view.damaged.end();
    QLabel* mark = wordLabel(QString(), this);
    mark->setPixmap(iconPixmap(damaged ? QStringLiteral("alert") : QStringLiteral("file"), grid(2), damaged ? Colour::Danger : Colour::Muted));
    QLabel* name = plainLabel(tr("%1 (%2)", "file name and size").arg(attachment.name, QLocale().formattedDataSize(attachment.size)), this);
    QToolButton* save = makeIconButton(QStringLiteral("export"), tr("Save %1 as a file…").arg(safeText(attachment.name)));
    save->setObjectName(QStringLiteral("attachmentSave"));
    save->setEnabled(!damaged);
    connect(save, &QToolButton::clicked, this,
        [this, id = view.matter.id, attachment] { Q_EMIT attachmentWanted(id, attachment); });
    QToolButton* copy = makeIconButton(QStringLiteral("copy"), tr("Copy the fingerprint of %1").arg(safeText(attachment.name)));
    connect(copy, &QToolButton::clicked, this, [this, attachment] { Q_EMIT copyWanted(QString::fromLatin1(attachment.sha256)); });
    QHBoxLayout* line = rowOf({mark, name, save, copy}, 0.5);
    line->setStretch(1, 1);
    words->addLayout(line);
    if (damaged)
        words->addWidget(plainLabel(tr("This file is no longer what was logged: it was changed outside Recourse."), this, TextSize::Small));
}

} // namespace recourse::ui
