// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/accounts/account_dialog.h"

#include "session/account_rows.h"
#include "ui/dialogs/accounts/country_box.h"
#include "ui/text.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/pieces.h"

#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace recourse::ui {

namespace {

const QString kUrl = QStringLiteral("url");
const QString kTitle = QStringLiteral("title");
const QString kCountry = QStringLiteral("country");
const QString kAddress = QStringLiteral("postal_address");

} // namespace

AccountDialog::AccountDialog(Workspace& workspace, std::optional<session::AccountView> account, QWidget* above)
    : QDialog(above)
    , m_workspace(workspace)
    , m_account(std::move(account))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("accountDialog"));
    setWindowTitle(m_account ? tr("Edit account") : tr("Add an account"));
    build();
    if (m_account)
        fill(*m_account);
    m_before = fields();
    connect(&m_workspace, &Workspace::lockChanged, this, &QDialog::close);
    const QSize room = above != nullptr ? above->window()->size() * 0.96 : QSize(grid(90), grid(90));
    resize(QSize(grid(76), grid(86)).boundedTo(room).expandedTo(QSize(grid(48), grid(44))));
}

void AccountDialog::build()
{
    QVBoxLayout* column = columnOn(this, 3, 2);
    column->addWidget(plainLabel(windowTitle(), this, TextSize::Title));
    auto* content = std::make_unique<QWidget>().release();
    QVBoxLayout* parts = columnOn(content, 0, 2);
    parts->addWidget(makeAccountPart());
    parts->addWidget(makeServicePart());
    parts->addStretch(1);
    column->addWidget(scrolled(content), 1);
    m_notice = std::make_unique<NoticeBox>(this).release();
    column->addWidget(m_notice);
    QPushButton* cancel = makeButton(tr("Cancel"));
    m_store = makeButton(m_account ? tr("Save") : tr("Add account"), Look::Primary);
    m_store->setObjectName(QStringLiteral("accountStore"));
    m_store->setDefault(true);
    auto* foot = rowOf({});
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_store);
    column->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_store, &QPushButton::clicked, this, &AccountDialog::store);
}

QLineEdit* AccountDialog::addLine(QBoxLayout* column, const QString& field, const QString& word)
{
    constexpr int kLongest = 1000;
    auto* line = std::make_unique<QLineEdit>(this).release();
    line->setMaxLength(kLongest);
    line->setObjectName(field);
    column->addWidget(buddyLabel(word, line));
    column->addWidget(line);
    m_lines.insert(field, line);
    return line;
}

DayEdit* AccountDialog::addDay(QBoxLayout* column, const QString& field, const QString& word)
{
    auto* day = std::make_unique<DayEdit>(this).release();
    day->setObjectName(field);
    column->addWidget(buddyLabel(word, day));
    column->addWidget(day);
    m_days.insert(field, day);
    return day;
}

QWidget* AccountDialog::makeAccountPart()
{
    auto* part = std::make_unique<QWidget>(this).release();
    QVBoxLayout* column = columnOn(part, 0, 0.75);
    addLine(column, kUrl, tr("&Web address"))->setPlaceholderText(QStringLiteral("www.example.com"));
    addLine(column, kTitle, tr("&Name, if it has no web address"));
    addLine(column, QStringLiteral("login"), tr("&Signed in as (e-mail address or user name)"));
    addLine(column, QStringLiteral("also"), tr("&Also known there as, separated by commas"));
    addLine(column, QStringLiteral("person"), tr("Who&se account it is, if not yours"));
    addLine(column, QStringLiteral("tags"), tr("&Tags, separated by commas"));
    addDay(column, QStringLiteral("created"), tr("Signed &up on"));
    addDay(column, QStringLiteral("last_used"), tr("&Last used on"));
    addDay(column, QStringLiteral("changed"), tr("&Password changed on"));
    if (m_account && m_account->account.state == model::AccountState::Closed)
        addDay(column, QStringLiteral("closed"), tr("Close&d on"));
    return part;
}

QWidget* AccountDialog::makeServicePart()
{
    QFrame* part = makeFrame(QStringLiteral("card"), this);
    QVBoxLayout* column = columnOn(part, 2, 0.75);
    column->addWidget(plainLabel(tr("Who runs the service"), part, TextSize::Title));
    column->addWidget(mutedLabel(tr("Letters go to this address. The privacy notice of the service names it."), part));
    addLine(column, QStringLiteral("service"), tr("Name of the se&rvice"));
    addLine(column, QStringLiteral("legal_entity"), tr("&Company"));
    addLine(column, QStringLiteral("privacy_email"), tr("&E-mail address for privacy matters"));
    m_address = std::make_unique<QPlainTextEdit>(part).release();
    m_address->setTabChangesFocus(true);
    m_address->setFixedHeight(grid(11));
    column->addWidget(buddyLabel(tr("P&ostal address"), m_address));
    column->addWidget(m_address);
    m_country = std::make_unique<CountryBox>(part).release();
    column->addWidget(buddyLabel(tr("Countr&y"), m_country));
    column->addWidget(m_country);
    return part;
}

void AccountDialog::fill(const session::AccountView& view)
{
    const model::Account& account = view.account;
    const model::Service& service = view.service;
    m_lines[kUrl]->setText(account.host);
    m_lines[kTitle]->setText(account.title);
    m_lines[QStringLiteral("login")]->setText(account.login);
    m_lines[QStringLiteral("also")]->setText(account.also.join(QStringLiteral(", ")));
    m_lines[QStringLiteral("person")]->setText(account.person);
    m_lines[QStringLiteral("tags")]->setText(account.tags.join(QStringLiteral(", ")));
    m_days[QStringLiteral("created")]->setDay(account.created.toUTC().date());
    m_days[QStringLiteral("last_used")]->setDay(account.lastUsed.toUTC().date());
    m_days[QStringLiteral("changed")]->setDay(account.passwordChanged.toUTC().date());
    if (DayEdit* closed = m_days.value(QStringLiteral("closed")))
        closed->setDay(account.closedOn);
    m_lines[QStringLiteral("service")]->setText(service.name);
    m_lines[QStringLiteral("legal_entity")]->setText(service.legalEntity);
    m_lines[QStringLiteral("privacy_email")]->setText(service.privacyEmail);
    m_address->setPlainText(service.postalAddress);
    m_country->setCode(service.country);
}

QMap<QString, QString> AccountDialog::fields() const
{
    QMap<QString, QString> fields;
    for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line)
        fields.insert(line.key(), line.value()->text().trimmed());
    for (auto day = m_days.cbegin(); day != m_days.cend(); ++day)
        fields.insert(day.key(), day.value()->day().value_or(QDate()).toString(Qt::ISODate));
    fields.insert(kAddress, m_address->toPlainText().trimmed());
    fields.insert(kCountry, m_country->code());
    return fields;
}

QMap<QString, QString> AccountDialog::changes() const
{
    QMap<QString, QString> changes = fields();
    for (auto field = m_before.cbegin(); field != m_before.cend(); ++field) {
        if (changes.value(field.key()) == field.value())
            changes.remove(field.key());
    }
    return changes;
}

bool AccountDialog::complain()
{
    for (const DayEdit* day : std::as_const(m_days)) {
        if (!day->day()) {
            m_notice->set(QStringLiteral("warning"), tr("“%1” is not a day. Write it like the example, or leave the line empty.").arg(day->text()));
            return true;
        }
    }
    if (m_lines[kUrl]->text().trimmed().isEmpty() && m_lines[kTitle]->text().trimmed().isEmpty()) {
        m_notice->set(QStringLiteral("warning"), tr("Write a web address, or a name if there is none."));
        m_lines[kUrl]->setFocus();
        return true;
    }
    return false;
}

void AccountDialog::store()
{
    if (complain())
        return;
    const QMap<QString, QString> wanted = changes();
    if (m_account && wanted.isEmpty())
        return accept();
    m_store->setEnabled(false);
    session::Session& session = m_workspace.session();
    auto job = m_account ? session::setAccount(session, m_account->account.id, wanted) : session::addAccount(session, wanted);
    m_workspace.jobs().run(m_account ? tr("Saving the account") : tr("Adding the account"), std::move(job), this,
        [this](const session::AccountView& view) { finish(view); },
        [this](const base::Error& error) {
            m_store->setEnabled(true);
            const bool isAddress = error.code == base::Code::BadArgument && error.where == kUrl;
            m_notice->set(QStringLiteral("warning"), isAddress ? tr("This web address cannot be understood. Write it like www.example.com.")
                    : error.code == base::Code::AlreadyThere   ? tr("There is an account with this address and login already.")
                                                               : error.text());
        });
}

void AccountDialog::offerUndo(model::AccountId account)
{
    Workspace& workspace = m_workspace;
    const auto tell = [&workspace] { workspace.announce(Change::Accounts | Change::Exposures | Change::Steps); };
    if (!m_account) {
        workspace.undo().offer(tr("Account added"), [&workspace, account, tell] {
            workspace.jobs().run(tr("Removing the account"), session::removeAccounts(workspace.session(), {account}), &workspace,
                [tell](const session::RemovedAccounts&) { tell(); });
        });
        return;
    }
    QMap<QString, QString> former;
    for (const QString& field : changes().keys())
        former.insert(field, m_before.value(field));
    workspace.undo().offer(tr("Account changed"), [&workspace, account, former, tell] {
        workspace.jobs().run(tr("Changing the account back"), session::setAccount(workspace.session(), account, former), &workspace,
            [tell](const session::AccountView&) { tell(); });
    });
}

void AccountDialog::finish(const session::AccountView& view)
{
    offerUndo(view.account.id);
    m_workspace.announce(Change::Accounts | Change::Exposures | Change::Steps);
    Q_EMIT stored(view.account.id.value);
    accept();
}

} // namespace recourse::ui
