// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/cases/loss_dialog.h"

#include "ui/text.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/pieces.h"
#include "ui/workspace.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFileInfo>
#include <QFormLayout>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

namespace recourse::ui {

namespace {

constexpr int kMostMinutes = 100'000; // ten weeks

} // namespace

LossDialog::LossDialog(Workspace& workspace, model::CaseId matter, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_matter(matter)
    , m_model(lossColumns(), [](const LossRow& row) { return row.loss.id.value; })
    , m_table(made<DataTable>(m_model, tr("Losses and hours")))
    , m_sums(plainLabel(QString(), this))
    , m_notice(made<NoticeBox>(this))
    , m_day(made<QDateEdit>())
    , m_category(made<QComboBox>())
    , m_amount(made<QLineEdit>())
    , m_currency(made<QLineEdit>())
    , m_minutes(made<QSpinBox>())
    , m_note(made<QLineEdit>())
    , m_proof(made<QComboBox>())
    , m_remove(makeButton(tr("Remove"), Look::Plain, QStringLiteral("trash")))
    , m_save(makeButton(tr("Save as a table…"), Look::Plain, QStringLiteral("export")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("lossDialog"));
    setWindowTitle(tr("What it has cost"));
    QVBoxLayout* column = columnOn(this, 3, 1.5);
    column->addWidget(plainLabel(tr("What it has cost"), this, TextSize::Title));
    m_table->setObjectName(QStringLiteral("lossTable"));
    m_table->setColumnWidths({14, 26, 16, 12, 30, 20}, 4);
    m_table->setMinimumHeight(grid(20));
    static_cast<void>(made<EmptyNote>(*m_table, tr("No entries yet. Add the first one below.")));
    m_sums->setObjectName(QStringLiteral("lossSums"));
    column->addWidget(m_table, 1);
    column->addWidget(m_sums);
    column->addWidget(makeForm());
    column->addWidget(m_notice);
    column->addWidget(makeButtons());
    connect(&workspace, &Workspace::lockChanged, this, &QDialog::close);
    const QSize room = parent != nullptr ? parent->window()->size() * 0.96 : QSize(grid(110), grid(90));
    resize(QSize(grid(110), grid(84)).boundedTo(room));
    read();
}

QWidget* LossDialog::makeForm()
{
    m_day->setObjectName(QStringLiteral("lossDay"));
    offerCalendar(*m_day);
    m_day->setMaximumDate(m_workspace.clock().today());
    m_day->setDate(m_workspace.clock().today());
    m_category->setObjectName(QStringLiteral("lossCategory"));
    for (const QString& word : cases::lossCategories())
        m_category->addItem(cases::lossCategoryText(word), word);
    m_amount->setObjectName(QStringLiteral("lossAmount"));
    m_currency->setObjectName(QStringLiteral("lossCurrency"));
    m_currency->setText(QLocale().currencySymbol(QLocale::CurrencyIsoCode));
    m_currency->setMaxLength(3);
    m_minutes->setObjectName(QStringLiteral("lossMinutes"));
    m_minutes->setRange(0, kMostMinutes);
    m_note->setObjectName(QStringLiteral("lossNote"));
    m_proof->setObjectName(QStringLiteral("lossProof"));
    auto* box = made<QWidget>();
    auto* form = made<QFormLayout>();
    box->setLayout(form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(grid(1));
    form->setHorizontalSpacing(grid(2));
    form->addRow(buddyLabel(tr("&When?"), m_day), m_day);
    form->addRow(buddyLabel(tr("W&hat?"), m_category), m_category);
    QHBoxLayout* money = rowOf({m_amount, buddyLabel(tr("C&urrency"), m_currency), m_currency}, 1);
    money->setStretch(0, 1);
    form->addRow(buddyLabel(tr("&Money"), m_amount), money);
    form->addRow(buddyLabel(tr("M&inutes of your own time"), m_minutes), m_minutes);
    form->addRow(buddyLabel(tr("&Note"), m_note), m_note);
    form->addRow(buddyLabel(tr("&Proof"), m_proof), m_proof);
    box->setEnabled(!m_workspace.isReadOnly());
    return box;
}

QWidget* LossDialog::makeButtons()
{
    QPushButton* add = makeButton(tr("Add"), Look::Primary, QStringLiteral("add"));
    add->setObjectName(QStringLiteral("lossAdd"));
    add->setDefault(true);
    m_remove->setObjectName(QStringLiteral("lossRemove"));
    m_save->setObjectName(QStringLiteral("lossSave"));
    QPushButton* close = makeButton(tr("Close"));
    if (m_workspace.isReadOnly()) {
        add->setEnabled(false);
        setPlainToolTip(add, tr("This vault is open for reading only."));
        setPlainToolTip(m_remove, tr("This vault is open for reading only."));
    }
    auto* box = made<QWidget>();
    QHBoxLayout* row = rowOn(box, 0, 1);
    row->addWidget(m_remove);
    row->addWidget(m_save);
    row->addStretch(1);
    row->addWidget(close);
    row->addWidget(add);
    connect(add, &QPushButton::clicked, this, &LossDialog::add);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_remove, &QPushButton::clicked, this, &LossDialog::remove);
    connect(m_save, &QPushButton::clicked, this, &LossDialog::save);
    connect(m_table, &DataTable::selectionIdsChanged, this,
        [this] { m_remove->setEnabled(!m_workspace.isReadOnly() && !m_table->selectedIds().isEmpty()); });
    return box;
}

void LossDialog::read()
{
    m_workspace.jobs().run(QString(), session::listLosses(m_workspace.session(), m_matter), this,
        [this](const session::LossLedger& ledger) { take(ledger); });
}

void LossDialog::take(const session::LossLedger& ledger)
{
    m_workspace.jobs().letGo(m_model.exchange(lossRows(ledger)));
    setLabelText(m_sums, LossText::sums(ledger.sums));
    m_remove->setEnabled(!m_workspace.isReadOnly() && !m_table->selectedIds().isEmpty());
    m_save->setEnabled(!ledger.rows.empty());
    const QVariant chosen = m_proof->currentData();
    m_proof->clear();
    m_proof->addItem(tr("None"), qint64{0});
    for (const model::CaseAttachment& file : ledger.proofs)
        m_proof->addItem(safeText(file.name, 80), file.id.value);
    m_proof->setCurrentIndex(qMax(0, m_proof->findData(chosen)));
}

void LossDialog::add()
{
    model::Loss loss;
    loss.matter = m_matter;
    loss.on = m_day->date();
    loss.category = m_category->currentData().toString();
    loss.minutes = m_minutes->value();
    loss.note = m_note->text().trimmed();
    loss.source = {m_proof->currentData().toLongLong()};
    const auto refuse = [this](const base::Error& error) { m_notice->set(QStringLiteral("warning"), error.text()); };
    if (!m_amount->text().trimmed().isEmpty()) {
        loss.currency = m_currency->text().trimmed().toUpper();
        const auto amount = cases::parseAmount(m_amount->text(), loss.currency);
        if (!amount)
            return refuse(amount.error());
        loss.amount = *amount;
        if (loss.amount == 0)
            loss.currency.clear();
    }
    m_workspace.jobs().run(
        QString(), session::saveLoss(m_workspace.session(), loss), this,
        [this](const model::Loss&) {
            clearForm();
            read();
            m_workspace.announce(Change::Cases);
        },
        refuse);
}

void LossDialog::clearForm()
{
    m_notice->set({}, {});
    m_amount->clear();
    m_minutes->setValue(0);
    m_note->clear();
    m_proof->setCurrentIndex(0);
    m_amount->setFocus();
}

void LossDialog::remove()
{
    Workspace* workspace = &m_workspace;
    for (const qint64 id : m_table->selectedIds()) {
        m_workspace.jobs().run(QString(), session::removeLoss(m_workspace.session(), {id}), this, [this, workspace](model::Loss loss) {
            loss.id = {};
            read();
            workspace->announce(Change::Cases);
            workspace->undo().offer(tr("An entry was taken out of the ledger."), [workspace, loss] {
                workspace->jobs().run(QString(), session::saveLoss(workspace->session(), loss), workspace,
                    [workspace](const model::Loss&) { workspace->announce(Change::Cases); });
            });
        });
    }
}

void LossDialog::save()
{
    const FileWish wish{tr("Save the ledger"), tr("Tables (*.csv)"), QStringLiteral("losses.csv")};
    m_workspace.prompts().saveFile(this, wish, [this](const QString& file) {
        const QString path = QFileInfo(file).suffix().isEmpty() ? file + QStringLiteral(".csv") : file;
        m_workspace.jobs().run(tr("Saving the ledger"), session::exportLosses(m_workspace.session(), m_matter, path), this,
            [this](const QString& written) {
                m_workspace.say(Message::Kind::Good, tr("The ledger was saved as “%1”.").arg(QFileInfo(written).fileName()));
            });
    });
}

} // namespace recourse::ui
