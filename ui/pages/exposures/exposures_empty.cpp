// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exposures/exposures_empty.h"

#include "ui/dialogs/feeds/breach_dialog.h"
#include "ui/text.h"
#include "ui/widgets/pieces.h"

#include <QDate>
#include <QHBoxLayout>
#include <QLocale>

namespace recourse::ui {

ExposuresEmpty::ExposuresEmpty(Workspace& workspace, QWidget* parent)
    : QStackedWidget(parent)
    , m_workspace(workspace)
    , m_nothing(made<EmptyState>(QStringLiteral("shield"), QString(), QString()))
    , m_noAccounts(made<EmptyState>(QStringLiteral("accounts"), QString(), QString()))
{
    m_nothing->setObjectName(QStringLiteral("exposuresEmpty"));
    m_noAccounts->setObjectName(QStringLiteral("exposuresNoAccounts"));
    const QString fetch = tr("Fetch newer lists");
    const QString import = tr("Import accounts");
    m_nothing->setAction(fetch, [this] { m_workspace.go({PageId::Feeds, 0, {}, {}, {}}); });
    m_noAccounts->setAction(import, [this] { m_workspace.go({PageId::Accounts, 0, {}, {}, {}}); });
    addWaysOut(*m_nothing, makeLink(import, PageId::Accounts));
    addWaysOut(*m_noAccounts, makeLink(fetch, PageId::Feeds));
    addWidget(m_nothing);
    addWidget(m_noAccounts);
}

QPushButton* ExposuresEmpty::makeLink(const QString& text, PageId page)
{
    QPushButton* link = makeButton(text, Look::Link);
    connect(link, &QPushButton::clicked, this, [this, page] { m_workspace.go({page, 0, {}, {}, {}}); });
    return link;
}

/// The given one, and the notice that the user may hold in the hand.
void ExposuresEmpty::addWaysOut(EmptyState& empty, QPushButton* way)
{
    QPushButton* notice = makeButton(tr("Enter the notice…"), Look::Link);
    notice->setObjectName(QStringLiteral("enterNotice"));
    notice->setDisabled(m_workspace.isReadOnly());
    if (m_workspace.isReadOnly())
        setPlainToolTip(notice, tr("The vault is open for reading only."));
    connect(notice, &QPushButton::clicked, this, &ExposuresEmpty::enterNotice);
    QHBoxLayout* row = rowOf({way, notice}, 2);
    row->insertStretch(0, 1);
    row->addStretch(1);
    empty.addBelow(row);
}

void ExposuresEmpty::enterNotice()
{
    if (!m_workspace.isReadOnly())
        made<BreachDialog>(m_workspace, parentWidget())->open(); // a letter to the user is the first of its choices
}

void ExposuresEmpty::setAccounts(int accounts)
{
    setCurrentWidget(accounts == 0 ? m_noAccounts : m_nothing);
}

void ExposuresEmpty::setKnown(qint64 incidents, const QDate& newest)
{
    const QString count = QLocale().toString(incidents);
    m_noAccounts->setTexts(tr("No accounts to compare yet"),
        tr("Import your accounts: then Recourse can tell which of the %1 known incidents may concern you.").arg(count));
    m_nothing->setTexts(tr("Nothing known leaked"),
        newest.isValid()
            ? tr("None of your accounts fits one of the %1 incidents that this computer knows. The newest list is of %2.").arg(count, dateText(newest))
            : tr("None of your accounts fits one of the %1 incidents that came with the program. Newer lists were not fetched yet.").arg(count));
}

} // namespace recourse::ui
