// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/archive_step.h"

#include "ui/text.h"
#include "ui/widgets/pieces.h"

#include <QCheckBox>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace recourse::ui {

ImportArchiveChoice::ImportArchiveChoice(QWidget* parent)
    : QWidget(parent)
    , m_title(plainLabel(QString(), this, TextSize::Title))
    , m_scroll(std::make_unique<QScrollArea>(this).release())
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    QVBoxLayout* column = columnOn(this, 0, 1.5);
    column->addWidget(m_title);
    column->addWidget(plainLabel(tr("The archive holds several account lists. Each that you choose is read like a file of its own; the others are "
                                    "left alone."),
        this));
    column->addWidget(m_scroll, 1);
}

void ImportArchiveChoice::set(const QString& fileName, const std::vector<imports::ArchivedFile>& lists)
{
    setLabelText(m_title, tr("Which lists of “%1”?").arg(fileName));
    m_boxes.clear();
    m_members.clear();
    const bool onlyGuesses
        = std::all_of(lists.begin(), lists.end(), [](const imports::ArchivedFile& list) { return list.isGuessed; });
    auto* inside = std::make_unique<QWidget>().release();
    QVBoxLayout* column = columnOn(inside, 0, 1);
    for (const imports::ArchivedFile& list : lists) {
        // The name is the archive's: an "&" in it is no shortcut.
        const QString words = tr("%1 · %2", "file in an archive · program").arg(list.member, session::programText(list.format));
        auto* box = std::make_unique<QCheckBox>(safeText(words, 300).replace(QLatin1Char('&'), QLatin1String("&&")), inside).release();
        box->setObjectName(QStringLiteral("importMember%1").arg(m_boxes.size()));
        box->setChecked(onlyGuesses || !list.isGuessed);
        connect(box, &QCheckBox::toggled, this, &ImportArchiveChoice::changed);
        column->addWidget(box);
        m_boxes.push_back(box);
        m_members.append(list.member);
    }
    column->addStretch(1);
    m_scroll->setWidget(inside);
}

QStringList ImportArchiveChoice::chosen() const
{
    QStringList chosen;
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes[i]->isChecked())
            chosen << m_members.at(static_cast<qsizetype>(i));
    }
    return chosen;
}

} // namespace recourse::ui
