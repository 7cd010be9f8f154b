// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/accounts/account_detail.h"

#include "session/service_words.h"
#include "ui/icons.h"
#include "ui/models/accounts/account_words.h"
#include "ui/models/exposures/exposure_words.h"
#include "ui/pages/accounts/account_actions.h"
#include "ui/pages/accounts/account_evidence.h"
#include "ui/pages/accounts/account_labels.h"
#include "ui/pages/accounts/data_map_view.h"
#include "ui/text.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/pieces.h"
#include "ui/widgets/places.h"

#include <QMenu>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace recourse::ui {

namespace {

QString dayOf(const QDateTime& time)
{
    return time.isValid() ? dateText(time.toLocalTime().date()) : QString();
}

QUrl siteOf(const model::Account& account)
{
    if (account.kind != model::AccountKind::Web || account.host.isEmpty())
        return {};
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(account.host);
    return url;
}

} // namespace

AccountDetail::AccountDetail(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    auto* content = std::make_unique<QWidget>().release();
    QVBoxLayout* column = columnOn(content, 0, 2);
    column->setContentsMargins(grid(2), 0, grid(1), grid(2));
    column->addWidget(makeHead());
    column->addWidget(makeButtons());
    m_password = plainLabel(QString(), content);
    addCard(column, tr("Password"))->addWidget(m_password);
    column->addWidget(plainLabel(tr("What they have of you"), content, TextSize::Title));
    m_map = std::make_unique<DataMapView>(content).release();
    column->addWidget(m_map);
    m_evidence = std::make_unique<AccountEvidence>(m_workspace, content).release();
    m_exposures = std::make_unique<QVBoxLayout>().release();
    m_exposures->setSpacing(grid(1));
    addCard(column, tr("Known incidents"))->addLayout(m_exposures);
    column->addWidget(m_evidence);
    m_labels = std::make_unique<AccountLabelEditor>(content).release();
    addCard(column, tr("Tags and household"))->addWidget(m_labels);
    m_account = std::make_unique<FactList>(content).release();
    addCard(column, tr("Account"))->addWidget(m_account);
    m_service = std::make_unique<FactList>(content).release();
    addCard(column, tr("Service"))->addWidget(m_service);
    column->addStretch(1);
    columnOn(this, 0, 0)->addWidget(scrolled(content));
    connectParts();
}

QSize AccountDetail::minimumSizeHint() const
{
    constexpr double kMost = 46;
    const QSize usual = QWidget::minimumSizeHint();
    return {qMin(usual.width(), grid(kMost)), usual.height()};
}

void AccountDetail::connectParts()
{
    const auto id = [this] { return m_view.account.id.value; };
    connect(m_labels, &AccountLabelEditor::tagsAdded, this, [this, id](const QStringList& tags) { addTagsWithUndo(m_workspace, {id()}, tags); });
    connect(m_labels, &AccountLabelEditor::tagRemoved, this, [this, id](const QString& tag) { removeTagWithUndo(m_workspace, {id()}, tag); });
    connect(m_labels, &AccountLabelEditor::personChosen, this,
        [this, id](const QString& person) { setPersonWithUndo(m_workspace, {id()}, person); });
    connect(m_map, &DataMapView::notesChanged, this, [this, id](model::DataLayer layer, const QStringList& added, const QList<model::DataHeld>& removed) {
        changeNotedWithUndo(m_workspace, id(), layer, added, removed);
    });
    connect(m_evidence, &AccountEvidence::addressWanted, this,
        [this, id](const QString& address) { addIdentifierWithUndo(m_workspace, id(), address); });
}

QWidget* AccountDetail::makeHead()
{
    auto* head = std::make_unique<QWidget>(this).release();
    QVBoxLayout* column = columnOn(head, 0, 0.75);
    m_title = plainLabel(QString(), head, TextSize::Headline);
    m_subtitle = mutedLabel(QString(), head);
    m_state = std::make_unique<BadgeLabel>(head).release();
    m_passwordBadge = std::make_unique<BadgeLabel>(head).release();
    m_exposureBadge = std::make_unique<BadgeLabel>(head).release();
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    m_wish = std::make_unique<BadgeLabel>(head).release();
    column->addWidget(flowOf({m_state, m_wish, m_passwordBadge, m_exposureBadge}));
    return head;
}

QWidget* AccountDetail::makeButtons()
{
    QPushButton* letter = makeButton(tr("Write a letter"), Look::Primary, QStringLiteral("mail"));
    QPushButton* edit = makeButton(tr("Edit…"), Look::Plain, QStringLiteral("edit"));
    m_close = makeButton(tr("Mark as closed"), Look::Plain, QStringLiteral("check"));
    QPushButton* remove = makeButton(tr("Remove"), Look::Plain, QStringLiteral("trash"));
    m_site = makeButton(tr("Open the website…"), Look::Quiet, QStringLiteral("link"));
    letter->setObjectName(QStringLiteral("accountLetter"));
    edit->setObjectName(QStringLiteral("accountEdit"));
    m_close->setObjectName(QStringLiteral("accountClose"));
    remove->setObjectName(QStringLiteral("accountRemove"));
    m_site->setObjectName(QStringLiteral("accountSite"));
    QWidget* more = makeMenuButton();
    m_writers = {letter, edit, m_close, remove, more};
    connect(letter, &QPushButton::clicked, this, [this] {
        const LetterWish wish{{}, QString::number(m_view.service.id.value), {}};
        m_workspace.go({PageId::Cases, 0, {}, wish, {}});
    });
    connect(edit, &QPushButton::clicked, this, &AccountDetail::editWanted);
    connect(m_close, &QPushButton::clicked, this, &AccountDetail::standingWanted);
    connect(remove, &QPushButton::clicked, this, &AccountDetail::removeWanted);
    connect(m_site, &QPushButton::clicked, this, [this] { m_workspace.prompts().openLink(this, siteOf(m_view.account)); });
    return flowOf({letter, edit, m_close, remove, more, m_site});
}

QWidget* AccountDetail::makeMenuButton()
{
    QToolButton* button = makeIconButton(QStringLiteral("more"), tr("More to do with this account"));
    button->setObjectName(QStringLiteral("accountMore"));
    button->setPopupMode(QToolButton::InstantPopup);
    auto* menu = std::make_unique<QMenu>(button).release();
    m_dormant = menu->addAction(icon(QStringLiteral("clock")), tr("I do not use it any more"), this, [this] {
        const bool isDormant = m_view.account.state == model::AccountState::Dormant;
        setStandingWithUndo(m_workspace, {m_view.account.id.value}, isDormant ? Standing::Open : Standing::Dormant);
    });
    m_dormant->setCheckable(true);
    m_delete = menu->addAction(icon(QStringLiteral("trash")), tr("I want it deleted there"));
    m_delete->setCheckable(true);
    connect(m_delete, &QAction::triggered, this, &AccountDetail::wishWanted);
    m_split = menu->addAction(icon(QStringLiteral("copy")), tr("Split into two accounts…"), this, &AccountDetail::splitWanted);
    m_split->setObjectName(QStringLiteral("accountSplit"));
    button->setMenu(menu);
    return button;
}

QVBoxLayout* AccountDetail::addCard(QVBoxLayout* column, const QString& title)
{
    QFrame* card = makeFrame(QStringLiteral("card"));
    QVBoxLayout* inside = columnOn(card, 2, 1);
    inside->addWidget(plainLabel(title, card, TextSize::Title));
    column->addWidget(card);
    return inside;
}

void AccountDetail::setKnown(const AccountLabels& known)
{
    m_labels->setKnown(known);
}

void AccountDetail::set(const Facts& facts)
{
    const session::AccountView& view = facts.view;
    const std::vector<session::ExposureRow>& exposures = facts.exposures;
    if (view.account.id.value != m_view.account.id.value)
        m_map->endChoice(); // while it still belongs to the account that was shown
    m_view = view;
    for (QWidget* button : std::as_const(m_writers)) {
        button->setEnabled(!m_workspace.isReadOnly());
        setPlainToolTip(button, m_workspace.isReadOnly() ? tr("The vault is open for reading only.") : QString());
    }
    const model::Account& account = view.account;
    const QString site = !account.domain.isEmpty() ? account.domain : !account.title.isEmpty() ? account.title : account.host;
    setLabelText(m_title, view.service.name.isEmpty() ? site : view.service.name);
    setLabelText(m_subtitle, account.login.isEmpty() ? site : tr("%1 at %2", "login at a site").arg(account.login, site));
    const bool isClosed = account.state == model::AccountState::Closed;
    m_close->setText(isClosed ? tr("Open again") : tr("Mark as closed"));
    m_site->setVisible(mayOpen(siteOf(account)));
    setLabelText(m_password, AccountWords::password(account.password));
    QStringList masked;
    for (const session::ExposureRow& exposure : exposures) {
        if (exposure.sensitive)
            masked << exposure.title;
    }
    m_map->set(facts.map, masked);
    m_map->setReadOnly(m_workspace.isReadOnly());
    m_evidence->readFor(account.id.value);
    m_dormant->setChecked(account.state == model::AccountState::Dormant);
    m_delete->setChecked(facts.toDelete);
    m_split->setVisible(!account.otherHosts.isEmpty() || !account.also.isEmpty());
    showBadges(exposures, facts.toDelete);
    showLabels();
    showExposures(exposures);
    showAccount();
    showService();
}

void AccountDetail::showLabels()
{
    AccountLabels labels;
    for (const QString& tag : m_view.account.tags)
        labels.tags.push_back({tag, 1});
    labels.persons = {{m_view.account.person, 1}};
    m_labels->set(labels, 1);
    m_labels->setReadOnly(m_workspace.isReadOnly());
}

void AccountDetail::showBadges(const std::vector<session::ExposureRow>& exposures, bool toDelete)
{
    m_wish->set(Badge::Info, toDelete ? tr("To be deleted") : QString());
    const model::Account& account = m_view.account;
    m_state->set(account.state == model::AccountState::Open ? Badge::Info : Badge::Muted, AccountWords::state(account.state));
    const QString password = AccountWords::passwordShort(account.password.strength, account.password.reusedCount, account.password.pwnedCount);
    m_passwordBadge->set(AccountWords::passwordBadge(account.password.strength, account.password.reusedCount, account.password.pwnedCount),
        tr("Password: %1", "judgement of a password").arg(password));
    m_passwordBadge->setVisible(!password.isEmpty());
    const auto open = std::count_if(exposures.begin(), exposures.end(), session::isOpen);
    const bool isSure = std::any_of(exposures.begin(), exposures.end(),
        [](const session::ExposureRow& row) { return session::isOpen(row) && row.band >= model::Band::Likely; });
    m_exposureBadge->set(isSure ? Badge::Danger : Badge::Warning, AccountWords::exposures(static_cast<int>(open)));
    m_exposureBadge->setVisible(open > 0);
}

void AccountDetail::showExposures(const std::vector<session::ExposureRow>& exposures)
{
    clearLayout(m_exposures);
    if (exposures.empty())
        m_exposures->addWidget(mutedLabel(tr("No incident in the lists on this computer fits this account.")));
    for (const session::ExposureRow& exposure : exposures)
        addExposure(exposure);
}

void AccountDetail::addExposure(const session::ExposureRow& exposure)
{
    auto* badge = std::make_unique<BadgeLabel>(this).release();
    const bool settled = ExposureWords::isSettled(exposure.disposition);
    badge->set(settled ? Badge::Good : ExposureWords::badge(exposure.band),
        settled ? ExposureWords::disposition(exposure.disposition) : ExposureWords::band(exposure.band));
    const QString name = exposure.sensitive ? tr("Sensitive incident") : safeText(exposure.title, 80);
    const QString when = ExposureWords::when(exposure.occurred, exposure.precision);
    QLabel* words = plainLabel(when.isEmpty() ? name : tr("%1, %2", "an incident and its date").arg(name, when));
    QPushButton* open = makeButton(tr("Show"), Look::Link);
    open->setAccessibleName(tr("Show the incident %1").arg(name));
    connect(open, &QPushButton::clicked, this,
        [this, id = exposure.id.value] { m_workspace.go({PageId::Exposures, id, {}, {}, {}}); });
    QHBoxLayout* row = rowOf({badge, words, open});
    row->setStretch(1, 1);
    m_exposures->addLayout(row);
}

void AccountDetail::showAccount()
{
    const model::Account& account = m_view.account;
    m_account->clear();
    m_account->add(tr("Signed in as"), account.login);
    m_account->add(tr("Also known as"), account.also.join(QStringLiteral(", ")));
    m_account->add(tr("Address"), (QStringList(account.host) + account.otherHosts).join(QStringLiteral(", ")));
    m_account->add(tr("Known since"), dayOf(account.created));
    m_account->add(tr("Last used"), dayOf(account.lastUsed));
    m_account->add(tr("Password changed"), dayOf(account.passwordChanged));
    m_account->add(tr("Second proof"), AccountWords::secondFactor(account.oneTimeCode, account.passkey));
    m_account->add(tr("Closed on"), account.closedOn.isValid() ? dateText(account.closedOn) : QString());
}

void AccountDetail::showService()
{
    const model::Service& service = m_view.service;
    m_service->clear();
    m_service->add(tr("Company"), service.legalEntity.isEmpty() ? tr("Not known yet") : service.legalEntity);
    m_service->add(tr("Privacy e-mail"), service.privacyEmail);
    m_service->add(tr("Postal address"), service.postalAddress);
    m_service->add(tr("Country"), safeText(placeName(service.country), 60));
    const auto source = session::namedSource(service.contactSource);
    m_service->add(tr("Known from"),
        source ? tr("%1, licence %2, as of %3").arg(source->name, source->licence, dateText(source->day)) : service.contactSource);
    if (service.privacyEmail.isEmpty() && service.postalAddress.isEmpty())
        m_service->add(tr("Contact"), tr("Not known yet. “Edit…” lets you add it; the privacy notice of the service names it."));
}

} // namespace recourse::ui
