// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cases/timeline.h"

#include "ui/icons.h"
#include "ui/models/cases/case_words.h"
#include "ui/text.h"
#include "ui/widgets/pieces.h"

#include <QVBoxLayout>

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
        add(view.matter.events.at(i), !view.brokenEvent || i < *view.brokenEvent);
}

void Timeline::add(const model::CaseEvent& event, bool fits)
{
    QLabel* mark = wordLabel(QString(), this);
    mark->setPixmap(iconPixmap(fits ? QStringLiteral("dot") : QStringLiteral("alert"), grid(2), fits ? Colour::Accent : Colour::Danger));
    auto* words = std::make_unique<QVBoxLayout>().release();
    words->setSpacing(grid(0.25));
    QLabel* title = plainLabel(CaseWords::event(event.kind), this);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    words->addWidget(title);
    words->addWidget(mutedLabel(dateText(event.at.toLocalTime().date()), this, TextSize::Small));
    const bool isLetter = event.kind == QLatin1String("drafted");
    if (!event.note.isEmpty())
        words->addWidget(plainLabel(isLetter ? tr("Reference %1").arg(event.note) : event.note, this));
    if (!event.sha256.isEmpty()) {
        const QString full = QString::fromLatin1(event.sha256);
        const QString text = isLetter ? tr("Fingerprint of the letter: %1…") : tr("Fingerprint of the proof: %1…");
        QLabel* proof = wordLabel(text.arg(full.left(kShownDigits)), this, TextSize::Small);
        proof->setProperty("look", QStringLiteral("muted"));
        QToolButton* copy = makeIconButton(QStringLiteral("copy"), tr("Copy the whole fingerprint"));
        connect(copy, &QToolButton::clicked, this, [this, full] { Q_EMIT copyWanted(full); });
        QHBoxLayout* line = rowOf({proof, copy}, 0.5);
        line->addStretch(1);
        words->addLayout(line);
    }
    QHBoxLayout* row = rowOf({mark}, 1);
    row->addLayout(words, 1);
    row->setAlignment(mark, Qt::AlignTop);
    m_column->addLayout(row);
}

} // namespace recourse::ui
