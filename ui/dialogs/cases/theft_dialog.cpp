// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/cases/theft_dialog.h"

#include "session/theft_jobs.h"
#include "ui/text.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/pieces.h"
#include "ui/workspace.h"

#include <QFormLayout>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace recourse::ui {

namespace {

constexpr int kLongestLine = 300;

QLineEdit* makeLine(const char* name)
{
    auto* line = made<QLineEdit>();
    line->setObjectName(QLatin1String(name));
    line->setMaxLength(kLongestLine);
    return line;
}

DayEdit* makeDay(const char* name)
{
    auto* day = made<DayEdit>();
    day->setObjectName(QLatin1String(name));
    return day;
}

QFormLayout* formOn(QVBoxLayout* column)
{
    auto* form = made<QFormLayout>();
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(grid(0.5));
    column->addLayout(form);
    return form;
}

} // namespace

TheftDialog::TheftDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_problem(made<NoticeBox>())
    , m_report(makeLine("theftReport"))
    , m_reported(makeDay("theftReported"))
    , m_office(makeLine("theftOffice"))
    , m_policeReport(makeLine("theftPoliceReport"))
    , m_discovered(makeDay("theftDiscovered"))
    , m_how(made<QPlainTextEdit>())
    , m_column(nullptr)
{
    setWindowTitle(tr("Fact sheet on identity theft"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(grid(84), grid(96));
    QVBoxLayout* column = columnOn(this, 3, 1.5);
    column->addWidget(plainLabel(tr("Say it once"), this, TextSize::Title));
    column->addWidget(mutedLabel(tr("Letters to bureaus, banks and collectors take what they need from here. It stays in your vault. Never "
                                    "write a Social Security number or a whole account number here."), this));
    column->addWidget(scrolled(makeSheet()), 1);
    column->addWidget(m_problem);
    m_problem->set(QStringLiteral("warning"), QString());
    QPushButton* cancel = makeButton(tr("Cancel"));
    QPushButton* keeping = makeButton(tr("Keep"), Look::Primary, QStringLiteral("check"));
    keeping->setObjectName(QStringLiteral("theftKeep"));
    keeping->setDefault(true);
    keeping->setEnabled(!workspace.isReadOnly());
    if (workspace.isReadOnly())
        setPlainToolTip(keeping, tr("This vault is open for reading only."));
    QHBoxLayout* row = rowOf({});
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(keeping);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(keeping, &QPushButton::clicked, this, &TheftDialog::keep);
    m_workspace.jobs().run(QString(), session::readTheftFacts(m_workspace.session()), this,
        [this](const model::TheftFacts& facts) { fill(facts); });
}

QWidget* TheftDialog::makeSheet()
{
    auto* content = made<QWidget>();
    QVBoxLayout* column = columnOn(content, 0, 1.5);
    m_how->setObjectName(QStringLiteral("theftHow"));
    m_how->setTabChangesFocus(true);
    m_how->setFixedHeight(m_how->fontMetrics().lineSpacing() * 4 + grid(2));
    QFormLayout* form = formOn(column);
    form->addRow(buddyLabel(tr("&Number of your identity theft report"), m_report), m_report);
    form->addRow(buddyLabel(tr("&Day of that report"), m_reported), m_reported);
    form->addRow(buddyLabel(tr("&Police office, if you went there"), m_office), m_office);
    form->addRow(buddyLabel(tr("N&umber of the police report"), m_policeReport), m_policeReport);
    form->addRow(buddyLabel(tr("&When you found out"), m_discovered), m_discovered);
    form->addRow(buddyLabel(tr("&How you found out"), m_how), m_how);
    column->addWidget(plainLabel(tr("What someone else did in your name"), content, TextSize::Title));
    m_column = made<QVBoxLayout>();
    m_column->setSpacing(grid(1));
    column->addLayout(m_column);
    QPushButton* add = makeButton(tr("Add an account, entry or payment"), Look::Plain, QStringLiteral("add"));
    add->setObjectName(QStringLiteral("theftAdd"));
    connect(add, &QPushButton::clicked, this, [this] {
        addItem({});
        m_items.back().creditor->setFocus();
    });
    column->addWidget(add, 0, Qt::AlignLeft);
    column->addStretch(1);
    return content;
}

void TheftDialog::fill(const model::TheftFacts& facts)
{
    m_report->setText(facts.reportNumber);
    m_reported->setDay(facts.reportedOn);
    m_office->setText(facts.policeOffice);
    m_policeReport->setText(facts.policeReport);
    m_discovered->setDay(facts.discoveredOn);
    m_how->setPlainText(facts.how);
    for (const model::TheftItem& item : facts.items)
        addItem(item);
}

void TheftDialog::addItem(const model::TheftItem& item)
{
    Item row{makeFrame(QStringLiteral("card")), makeLine("theftCreditor"), makeLine("theftAccount"), makeDay("theftOpened"),
        makeLine("theftAmount"), makeLine("theftNote")};
    QVBoxLayout* column = columnOn(row.card, 2, 1);
    QFormLayout* form = formOn(column);
    form->addRow(buddyLabel(tr("With which company"), row.creditor), row.creditor);
    form->addRow(buddyLabel(tr("Account, at most the last four digits"), row.account), row.account);
    form->addRow(buddyLabel(tr("Opened or done on"), row.opened), row.opened);
    form->addRow(buddyLabel(tr("Amount with its currency"), row.amount), row.amount);
    form->addRow(buddyLabel(tr("In your own words"), row.note), row.note);
    row.creditor->setText(item.creditor);
    row.account->setText(item.account);
    row.opened->setDay(item.opened);
    row.amount->setText(item.amount);
    row.note->setText(item.note);
    QPushButton* away = makeButton(tr("Take it out"), Look::Quiet, QStringLiteral("trash"));
    connect(away, &QPushButton::clicked, this, [this, card = row.card] { removeItem(card); });
    column->addWidget(away, 0, Qt::AlignLeft);
    m_column->addWidget(row.card);
    m_items.push_back(row);
}

void TheftDialog::removeItem(const QWidget* card)
{
    const auto found = std::find_if(m_items.begin(), m_items.end(), [card](const Item& item) { return item.card == card; });
    if (found == m_items.end())
        return;
    found->card->hide();
    found->card->deleteLater();
    m_items.erase(found);
}

std::optional<model::TheftFacts> TheftDialog::facts()
{
    model::TheftFacts facts{m_report->text().trimmed(), {}, m_office->text().trimmed(), m_policeReport->text().trimmed(), {},
        m_how->toPlainText().trimmed(), {}};
    bool daysFit = true;
    const auto day = [&daysFit](const DayEdit* edit) {
        const std::optional<QDate> written = edit->day();
        daysFit = daysFit && written.has_value();
        return written.value_or(QDate());
    };
    facts.reportedOn = day(m_reported);
    facts.discoveredOn = day(m_discovered);
    for (const Item& item : m_items)
        facts.items.append({item.creditor->text().trimmed(), item.account->text().trimmed(), day(item.opened),
            item.amount->text().trimmed(), item.note->text().trimmed()});
    if (daysFit)
        return facts;
    m_problem->set(QStringLiteral("warning"), tr("One of the days is not a day. Write it as the example shows, or leave it empty."));
    return {};
}

void TheftDialog::keep()
{
    const std::optional<model::TheftFacts> written = facts();
    if (!written)
        return;
    m_workspace.jobs().run(tr("Keeping the fact sheet"), session::writeTheftFacts(m_workspace.session(), *written), this,
        [this](const model::TheftFacts& stored) {
            Q_EMIT kept(stored);
            accept();
        },
        [this](const base::Error& error) { m_problem->set(QStringLiteral("warning"), error.text()); });
}

} // namespace recourse::ui
