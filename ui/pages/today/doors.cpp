// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/doors.h"

#include "ui/text.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/pieces.h"

#include <QVBoxLayout>

namespace recourse::ui {

Doors::Doors(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    QVBoxLayout* column = columnOn(this, 0, 2);
    column->addWidget(plainLabel(tr("Where would you like to begin?"), this, TextSize::Title));
    auto* doors = std::make_unique<Columns>(3, 26, QList<int>(), this).release();
    doors->add(cardOf({QStringLiteral("doorImport"), QStringLiteral("import"), tr("Bring your accounts"),
                          tr("Drop an export of your browser or password manager on this window. Recourse keeps no passwords."),
                          tr("Choose a file…"), true},
        [this] { chooseExport(); }));
    doors->add(cardOf({QStringLiteral("doorFeeds"), QStringLiteral("feeds"), tr("Fetch the lists"),
                          tr("Public lists tell which services lost data. Recourse fetches whole lists, so nobody learns what you use."),
                          tr("See the lists")},
        [this] { m_workspace.go({PageId::Feeds, 0, {}, {}, {}}); }));
    doors->add(cardOf({QStringLiteral("doorNotice"), QStringLiteral("mail"), tr("I got a notice"),
                          tr("A company wrote that your data got out? Enter what it says and see what to do now."),
                          tr("Enter the notice…")},
        [this] { m_workspace.go({PageId::Exposures, 0, QStringLiteral("notice"), {}, {}}); }));
    column->addWidget(doors);
    column->addWidget(mutedLabel(tr("Everything stays on this computer, in your encrypted vault."), this));
    column->addStretch(1);
}

QWidget* Doors::cardOf(const Door& door, std::function<void()> open)
{
    QFrame* card = makeFrame(QStringLiteral("card"), this);
    QVBoxLayout* column = columnOn(card, 2.5, 1.25);
    column->addWidget(std::make_unique<IconLabel>(door.iconName, 4, Colour::Accent, card).release());
    column->addWidget(plainLabel(door.title, card, TextSize::Title));
    column->addWidget(mutedLabel(door.text, card));
    column->addStretch(1);
    QPushButton* button = makeButton(door.action, door.isMain ? Look::Primary : Look::Plain);
    button->setObjectName(door.name);
    connect(button, &QPushButton::clicked, this, std::move(open));
    column->addWidget(button);
    return card;
}

void Doors::chooseExport()
{
    const FileWish wish{tr("Choose an export"), tr("Exports (*.csv *.json *.xml *.html *.zip *.1pux);;All files (*)"), {}};
    m_workspace.prompts().openFiles(
        this, wish, [this](const QStringList& files) { m_workspace.go({PageId::Accounts, 0, {}, {}, files}); });
}

} // namespace recourse::ui
