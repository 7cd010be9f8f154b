// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/hints.h"

#include "ui/text.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/pieces.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace recourse::ui {

namespace {

constexpr int kOldBackupDays = 30;
constexpr int kOldListDays = 30;

} // namespace

Hints::Hints(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    QVBoxLayout* column = columnOn(this, 0, 1);
    column->addWidget(plainLabel(tr("Good to do"), this, TextSize::Title));
    QFrame* card = makeFrame(QStringLiteral("card"), this);
    m_column = columnOn(card, 1.5, 1);
    column->addWidget(card);
    column->addStretch(1);
}

void Hints::set(const session::Overview& overview)
{
    clearLayout(m_column);
    const QDate today = m_workspace.clock().today();
    addAboutLists(overview, today);
    if (!m_workspace.isReadOnly())
        addAboutBackups(overview, today);
    setVisible(m_column->count() > 0);
}

void Hints::addAboutLists(const session::Overview& overview, QDate today)
{
    const Target feeds{PageId::Feeds, 0, {}, {}, {}};
    if (overview.onlyStarter) {
        add(QStringLiteral("feeds"),
            overview.newestList.isValid()
                ? tr("Only the list that came with Recourse is in use. It is of %1.").arg(dateText(overview.newestList))
                : tr("There is no list of incidents yet."),
            tr("Fetch the lists"), feeds);
    } else if (overview.newestList.daysTo(today) > kOldListDays) {
        add(QStringLiteral("feeds"),
            tr("The newest list of incidents is %n day(s) old.", nullptr, static_cast<int>(overview.newestList.daysTo(today))),
            tr("Fetch the lists"), feeds);
    }
}

void Hints::addAboutBackups(const session::Overview& overview, QDate today)
{
    const Target backup{PageId::Settings, 0, QStringLiteral("backup"), {}, {}};
    if (!overview.lastBackup.isValid()) {
        add(QStringLiteral("copy"), tr("There is no backup of this vault yet."), tr("Back up"), backup);
    } else if (overview.lastBackup.daysTo(today) > kOldBackupDays) {
        add(QStringLiteral("copy"),
            tr("Your last backup is %n day(s) old.", nullptr, static_cast<int>(overview.lastBackup.daysTo(today))), tr("Back up"),
            backup);
    }
    if (!overview.recoveryCheck.isValid()) {
        add(QStringLiteral("key"), tr("You have not tried your recovery code yet. Make sure that the printed sheet works."),
            tr("Try the code"), {PageId::Settings, 0, QStringLiteral("security"), {}, {}});
    }
}

void Hints::add(const QString& iconName, const QString& text, const QString& action, const Target& target)
{
    auto* picture = std::make_unique<IconLabel>(iconName, 2.25, Colour::Info, this).release();
    auto* words = std::make_unique<QVBoxLayout>().release();
    words->setSpacing(grid(0.25));
    words->addWidget(plainLabel(text, this));
    QPushButton* button = makeButton(action, Look::Link);
    button->setObjectName(QStringLiteral("hintAction"));
    connect(button, &QPushButton::clicked, this, [this, target] { m_workspace.go(target); });
    words->addWidget(button, 0, Qt::AlignLeft);
    QHBoxLayout* row = rowOf({picture}, 1.25);
    row->setAlignment(picture, Qt::AlignTop);
    row->addLayout(words, 1);
    m_column->addLayout(row);
}

} // namespace recourse::ui
