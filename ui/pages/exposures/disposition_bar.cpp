// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exposures/disposition_bar.h"

#include "ui/icons.h"
#include "ui/models/exposures/exposure_words.h"
#include "ui/text.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/pieces.h"

#include <QMenu>

namespace recourse::ui {

using model::Disposition;

DispositionBar::DispositionBar(Form form, const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(accessibleName);
    m_reopen = makeAnswer(tr("Open again"), QStringLiteral("undo"), Disposition::Open);
    m_reopen->setObjectName(QStringLiteral("exposureReopen"));
    QPushButton* menu = makeMenu(form, accessibleName);
    m_buttons = {m_reopen, menu};
    if (form == Form::Short) {
        columnOn(this)->addWidget(flowOf({menu, m_reopen}));
        return;
    }
    m_more = menu;
    m_changed = makeAnswer(QString(), QStringLiteral("key"), Disposition::Changed);
    m_removed = makeAnswer(QString(), QStringLiteral("trash"), Disposition::Deleted);
    m_changed->setObjectName(QStringLiteral("exposureChanged"));
    m_removed->setObjectName(QStringLiteral("exposureDeleted"));
    m_buttons << m_changed << m_removed;
    sayHowMany(1);
    columnOn(this)->addWidget(flowOf({m_changed, m_removed, menu, m_reopen}));
}

QPushButton* DispositionBar::makeAnswer(const QString& word, const QString& iconName, Disposition disposition)
{
    QPushButton* button = makeButton(word, Look::Plain, iconName);
    connect(button, &QPushButton::clicked, this, [this, disposition] { Q_EMIT said(disposition); });
    return button;
}

QPushButton* DispositionBar::makeMenu(Form form, const QString& accessibleName)
{
    struct Answer
    {
        QString word;
        Disposition disposition;
    };
    QList<Answer> answers{{tr("It was never mine"), Disposition::NeverMine}, {tr("I had closed it before"), Disposition::ClosedBefore},
        {tr("I accept the risk"), Disposition::Accepted}, {tr("I wait for their answer"), Disposition::Waiting}};
    if (form == Form::Short)
        answers = QList<Answer>{{tr("I changed the password"), Disposition::Changed}, {tr("I deleted the account"), Disposition::Deleted}} + answers;
    QPushButton* button = makeButton(form == Form::Short ? tr("What did you do?") : tr("Something else"));
    button->setObjectName(QStringLiteral("exposureMore"));
    if (form == Form::Short)
        button->setAccessibleName(accessibleName);
    auto* menu = std::make_unique<QMenu>(button).release();
    for (const Answer& answer : answers)
        menu->addAction(answer.word, this, [this, disposition = answer.disposition] { Q_EMIT said(disposition); });
    button->setMenu(menu);
    return button;
}

void DispositionBar::sayHowMany(int count)
{
    const bool many = count > 1;
    m_changed->setText(many ? tr("All %Ln: password changed", nullptr, count) : tr("I changed the password"));
    m_removed->setText(many ? tr("All %Ln: account deleted", nullptr, count) : tr("I deleted the account"));
    m_more->setText(many ? tr("All %Ln: something else", nullptr, count) : tr("Something else"));
}

void DispositionBar::set(const About& about, bool readOnly)
{
    m_reopen->setVisible(about.anySettled);
    if (m_changed != nullptr)
        sayHowMany(about.count);
    for (QPushButton* button : std::as_const(m_buttons)) {
        button->setEnabled(!readOnly);
        setPlainToolTip(button, readOnly ? tr("The vault is open for reading only.") : QString());
    }
}

} // namespace recourse::ui
