// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/accounts/split_dialog.h"

#include "ui/dialogs/accounts/division_undo.h"
#include "ui/text.h"
#include "ui/widgets/pieces.h"

#include <QCheckBox>
#include <QScrollArea>
#include <QVBoxLayout>

namespace recourse::ui {

namespace {

constexpr int kLongestName = 80;

QStringList namesOf(const QString& first, const QStringList& others)
{
    QStringList names = first.isEmpty() ? QStringList() : QStringList{first};
    return names + others;
}

} // namespace

SplitDialog::SplitDialog(Workspace& workspace, const model::Account& account, QWidget* above)
    : QDialog(above)
    , m_workspace(workspace)
    , m_account(account)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("splitDialog"));
    setWindowTitle(tr("Split an account"));
    build();
    showOutcome();
    connect(m_split, &QPushButton::clicked, this, &SplitDialog::store);
    connect(&m_workspace, &Workspace::lockChanged, this, &QDialog::close);
    const QSize room = above != nullptr ? above->window()->size() * 0.94 : QSize(grid(90), grid(80));
    resize(QSize(grid(64), grid(58)).boundedTo(room).expandedTo(QSize(grid(46), grid(38))));
}

void SplitDialog::build()
{
    auto* content = std::make_unique<QWidget>().release();
    QVBoxLayout* inside = columnOn(content, 0, 1);
    inside->addWidget(plainLabel(tr("Mark what belongs to another account. It goes into an account of its own; the rest stays."), content));
    m_hosts = addBoxes(inside, tr("Addresses"), namesOf(m_account.host, m_account.otherHosts), QStringLiteral("splitHost"));
    m_names = addBoxes(inside, tr("Logins and names"), namesOf(m_account.login, m_account.also), QStringLiteral("splitName"));
    m_outcome = mutedLabel(QString(), content);
    m_outcome->setObjectName(QStringLiteral("splitOutcome"));
    inside->addSpacing(grid(1));
    inside->addWidget(m_outcome);
    inside->addStretch(1);
    m_notice = std::make_unique<NoticeBox>(this).release();

    QVBoxLayout* column = columnOn(this, 3, 2);
    column->addWidget(plainLabel(tr("Make two accounts of one"), this, TextSize::Title));
    column->addWidget(scrolled(content), 1);
    column->addWidget(m_notice);
    QPushButton* cancel = makeButton(tr("Cancel"));
    m_split = makeButton(tr("Split"), Look::Primary);
    m_split->setObjectName(QStringLiteral("splitStore"));
    m_split->setDefault(true);
    QHBoxLayout* foot = rowOf({mutedLabel(tr("It can be undone."), this), cancel, m_split});
    foot->setStretch(0, 1);
    column->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

SplitDialog::Boxes SplitDialog::addBoxes(QBoxLayout* column, const QString& title, const QStringList& names, const QString& objectName)
{
    Boxes boxes;
    if (names.size() < 2)
        return boxes;
    column->addSpacing(grid(1));
    column->addWidget(plainLabel(title, nullptr, TextSize::Title));
    for (const QString& name : names) {
        const QString shown = safeText(name, kLongestName);
        auto* box = std::make_unique<QCheckBox>(QString(shown).replace(QLatin1Char('&'), QStringLiteral("&&")), this).release();
        box->setObjectName(objectName + QString::number(boxes.size()));
        box->setAccessibleName(shown);
        box->setProperty("name", name);
        connect(box, &QCheckBox::toggled, this, &SplitDialog::showOutcome);
        column->addWidget(box);
        boxes << box;
    }
    return boxes;
}

QStringList SplitDialog::checked(const Boxes& boxes)
{
    QStringList names;
    for (const QCheckBox* box : boxes) {
        if (box->isChecked())
            names << box->property("name").toString();
    }
    return names;
}

session::SplitRequest SplitDialog::request() const
{
    return {m_account.id, checked(m_hosts), checked(m_names)};
}

void SplitDialog::showOutcome()
{
    const session::SplitRequest wanted = request();
    const bool takesAll = (!m_hosts.isEmpty() && wanted.hosts.size() == m_hosts.size())
        || (!m_names.isEmpty() && wanted.identifiers.size() == m_names.size());
    const bool takesNothing = wanted.hosts.isEmpty() && wanted.identifiers.isEmpty();
    m_split->setEnabled(!takesAll && !takesNothing);
    if (takesNothing)
        return setLabelText(m_outcome, tr("Nothing is marked yet."));
    if (takesAll)
        return setLabelText(m_outcome, tr("Leave at least one address and one name to the account that stays."));
    const QString host = wanted.hosts.isEmpty() ? m_account.host.isEmpty() ? m_account.title : m_account.host : wanted.hosts.constFirst();
    const QString login = wanted.identifiers.isEmpty() ? m_account.login : wanted.identifiers.constFirst();
    setLabelText(m_outcome, login.isEmpty() ? tr("The new account is at %1.").arg(host)
                                            : tr("The new account is at %1, signed in as %2.").arg(host, login));
}

void SplitDialog::store()
{
    m_split->setEnabled(false);
    m_workspace.jobs().run(
        tr("Splitting the account"), session::splitAccount(m_workspace.session(), request()), this,
        [this](const session::SplitOutcome& outcome) {
            offerDivisionUndo(m_workspace, tr("Account split"), outcome.undo);
            Q_EMIT split(outcome.made.account.id.value);
            accept();
        },
        [this](const base::Error& error) {
            m_split->setEnabled(true);
            m_notice->set(QStringLiteral("warning"),
                error.code == base::Code::AlreadyThere ? tr("There is an account with this address and login already.") : error.text());
        });
}

} // namespace recourse::ui
