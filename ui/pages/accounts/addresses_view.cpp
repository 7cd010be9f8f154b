// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/accounts/addresses_view.h"

#include "ui/dialogs/accounts/discover_dialog.h"
#include "ui/text.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/pieces.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace recourse::ui {

namespace {

constexpr std::size_t kShownSigns = 20;

} // namespace

AddressesView::AddressesView(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_table(std::make_unique<DataTable>(m_aliases, tr("Addresses and the services that have them"), this).release())
    , m_search(makeSearchField(tr("Search addresses")))
    , m_address(made<QLineEdit>(this))
    , m_service(made<QLineEdit>(this))
    , m_add(makeButton(tr("Note it"), Look::Plain, QStringLiteral("add")))
    , m_remove(makeButton(tr("Take off the map"), Look::Plain, QStringLiteral("trash")))
    , m_signs(made<QWidget>(this))
    , m_signCards(columnOn(m_signs, 0, 1))
    , m_empty(std::make_unique<EmptyState>(QStringLiteral("mail"), tr("Which address has whom?"),
          tr("If you give each service an address of its own, a stranger who writes to it shows where it leaked. Your mail tells which address "
             "went where; you can also note it by hand."), this).release())
    , m_body(made<QStackedWidget>(this))
{
    build();
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) { m_aliases.setQuery(text); });
    connect(m_table, &DataTable::selectionIdsChanged, this, &AddressesView::enable);
    connect(m_add, &QPushButton::clicked, this, &AddressesView::add);
    connect(m_remove, &QPushButton::clicked, this, &AddressesView::remove);
    for (QLineEdit* edit : {m_address, m_service}) {
        connect(edit, &QLineEdit::textChanged, this, &AddressesView::enable);
        connect(edit, &QLineEdit::returnPressed, m_add, &QPushButton::click);
    }
    enable();
}

void AddressesView::build()
{
    m_table->setObjectName(QStringLiteral("aliasTable"));
    m_table->setColumnWidths({34, 26, 15, 13, 13, 18}, 1);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_remove->setObjectName(QStringLiteral("aliasRemove"));
    m_search->setMaximumWidth(grid(36));
    m_empty->setAction(tr("Search my mail…"), [this] { openDiscovery(m_workspace, this); });
    QWidget* list = made<QWidget>();
    QVBoxLayout* inside = columnOn(list, 0, 1.5);
    m_signArea = scrolled(m_signs);
    m_signArea->setMaximumHeight(grid(26)); // the map is below
    m_signArea->hide();
    inside->addWidget(m_signArea);
    QHBoxLayout* row = rowOf({m_search, m_remove}, 2);
    row->insertStretch(1, 1);
    inside->addLayout(row);
    inside->addWidget(m_table, 1);
    m_body->addWidget(list);
    m_body->addWidget(m_empty);
    QVBoxLayout* column = columnOn(this, 0, 1.5);
    column->setContentsMargins(0, grid(1.5), 0, 0);
    column->addWidget(m_body, 1);
    column->addWidget(makeEntry());
}

QWidget* AddressesView::makeEntry()
{
    m_address->setObjectName(QStringLiteral("aliasAddress"));
    m_service->setObjectName(QStringLiteral("aliasService"));
    m_add->setObjectName(QStringLiteral("aliasAdd"));
    m_address->setPlaceholderText(tr("name+shop@example.org"));
    m_service->setPlaceholderText(tr("shop.example"));
    QFrame* card = makeFrame(QStringLiteral("card"), this);
    QHBoxLayout* row = rowOn(card, 1.25, 1);
    row->addWidget(buddyLabel(tr("A&ddress"), m_address));
    row->addWidget(m_address, 2);
    row->addWidget(buddyLabel(tr("&Given to"), m_service));
    row->addWidget(m_service, 1);
    row->addWidget(m_add);
    return card;
}

void AddressesView::refresh()
{
    const int turn = ++m_turn;
    m_workspace.jobs().runPrepared(tr("Reading the addresses"), session::listAliases(m_workspace.session()), this, &AliasTable::prepared,
        [this, turn](Snapshot<AliasRow> rows) {
            if (turn == m_turn)
                take(std::move(rows));
        });
    m_workspace.jobs().run(QString(), session::listLeakSigns(m_workspace.session()), this,
        [this, turn](const std::vector<session::LeakSignView>& signs) {
            if (turn == m_turn)
                takeSigns(signs);
        });
}

void AddressesView::take(Snapshot<AliasRow> rows)
{
    m_workspace.jobs().letGo(m_aliases.exchange(std::move(rows)));
    m_body->setCurrentIndex(m_aliases.total() == 0 ? 1 : 0);
    enable();
}

void AddressesView::takeSigns(const std::vector<session::LeakSignView>& signs)
{
    clearLayout(m_signCards);
    m_signArea->setVisible(!signs.empty());
    for (std::size_t i = 0; i < signs.size() && i < kShownSigns; ++i)
        m_signCards->addWidget(signCard(signs[i]));
    if (signs.size() > kShownSigns)
        m_signCards->addWidget(mutedLabel(tr("And %Ln more.", nullptr, static_cast<int>(signs.size() - kShownSigns))));
    m_signCards->activate();
    m_signArea->setMinimumHeight(qMin(m_signs->sizeHint().height(), m_signArea->maximumHeight())); // the table would take it
}

QWidget* AddressesView::signCard(const session::LeakSignView& view)
{
    QFrame* card = makeFrame(QStringLiteral("warning"));
    QVBoxLayout* column = columnOn(card, 1.25, 0.5);
    column->addWidget(plainLabel(tr("%1 writes to %2, which you gave to %3.").arg(view.sign.sender, view.sign.address, view.givenTo), card));
    const QString since = view.sign.first.isValid() ? dateText(view.sign.first.toLocalTime().date()) : QString();
    const QString count = tr("%Ln message(s)", nullptr, view.sign.count);
    column->addWidget(mutedLabel(since.isEmpty() ? count : tr("%1 since %2", "number of messages, day").arg(count, since), card));
    QPushButton* ask = makeButton(tr("Ask what happened"), Look::Plain, QStringLiteral("document"));
    QPushButton* fine = makeButton(tr("That is fine"), Look::Link);
    connect(ask, &QPushButton::clicked, this, [this, service = view.givenTo] {
        m_workspace.go({PageId::Cases, 0, {}, LetterWish{{}, service, {}}, {}});
    });
    connect(fine, &QPushButton::clicked, this, [this, sign = view.sign] { dismiss(sign.address, sign.sender); });
    fine->setEnabled(!m_workspace.isReadOnly());
    column->addWidget(flowOf({ask, fine}));
    return card;
}

void AddressesView::enable()
{
    const bool readOnly = m_workspace.isReadOnly();
    m_add->setEnabled(!readOnly && !m_address->text().trimmed().isEmpty() && !m_service->text().trimmed().isEmpty());
    m_remove->setEnabled(!readOnly && !m_table->selectedIds().isEmpty());
    setPlainToolTip(m_add, readOnly ? tr("The vault is open for reading only.") : QString());
    setPlainToolTip(m_remove, readOnly ? tr("The vault is open for reading only.") : QString());
}

void AddressesView::add()
{
    m_workspace.jobs().run(tr("Noting the address"), session::addAlias(m_workspace.session(), m_address->text(), m_service->text()), this,
        [this](const session::AliasUndo& undo) {
            m_address->clear();
            m_service->clear();
            offerUndo(tr("Address noted"), undo);
            refresh();
        });
}

void AddressesView::remove()
{
    const session::AliasView* chosen = m_aliases.alias(m_table->selectedIds().value(0));
    if (chosen == nullptr || m_workspace.isReadOnly())
        return;
    m_workspace.jobs().run(tr("Taking the address off the map"),
        session::removeAlias(m_workspace.session(), chosen->alias.address, chosen->alias.service), this, [this](const session::AliasUndo& undo) {
            offerUndo(tr("Address taken off the map"), undo);
            refresh();
        });
}

void AddressesView::offerUndo(const QString& text, const session::AliasUndo& undo)
{
    m_workspace.undo().offer(text, [this, undo] {
        m_workspace.jobs().run(tr("Putting the address back"), session::restoreAlias(m_workspace.session(), undo), this,
            [this](session::Done) { refresh(); });
    });
}

void AddressesView::dismiss(const QString& address, const QString& sender)
{
    const auto set = [this, address, sender](bool dismissed, const std::function<void()>& then) {
        m_workspace.jobs().run(tr("Noting your word"), session::dismissLeakSign(m_workspace.session(), address, sender, dismissed), this,
            [this, then](session::Done) {
                if (then)
                    then();
                refresh();
            });
    };
    set(true, [this, set] { m_workspace.undo().offer(tr("Sign of a leak dismissed"), [set] { set(false, {}); }); });
}

} // namespace recourse::ui
