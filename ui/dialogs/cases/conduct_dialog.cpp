// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/cases/conduct_dialog.h"

#include "base/rule_text.h"
#include "ui/text.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/pieces.h"
#include "ui/workspace.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFileInfo>
#include <QFormLayout>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace recourse::ui {

namespace {

constexpr int kMostDays = 10'000;
constexpr int kNoDays = -1; ///< nothing was entered

QString said(const QString& text)
{
    return base::ruleText(base::RuleTexts::Cases, text);
}

} // namespace

ConductDialog::ConductDialog(Workspace& workspace, model::ServiceId service, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_service(service)
    , m_model(conductColumns(), [](const ConductRow& row) { return row.fact.id.value; })
    , m_title(plainLabel(tr("How they behaved"), this, TextSize::Title))
    , m_score(plainLabel(QString(), this))
    , m_table(made<DataTable>(m_model, tr("Facts about their conduct")))
    , m_notice(made<NoticeBox>(this))
    , m_criterion(made<QComboBox>())
    , m_value(made<QStackedWidget>())
    , m_answer(made<QComboBox>())
    , m_days(made<QSpinBox>())
    , m_incident(made<QComboBox>())
    , m_day(made<QDateEdit>())
    , m_source(made<QLineEdit>())
    , m_remove(makeButton(tr("Remove"), Look::Plain, QStringLiteral("trash")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("conductDialog"));
    setWindowTitle(tr("How they behaved"));
    QVBoxLayout* column = columnOn(this, 3, 1.5);
    column->addWidget(m_title);
    column->addWidget(m_score);
    column->addWidget(mutedLabel(tr("Only dated facts with a source count, and each can be read here. The weights are the project's own."), this,
        TextSize::Small));
    m_score->setObjectName(QStringLiteral("conductScore"));
    m_table->setObjectName(QStringLiteral("conductTable"));
    m_table->setColumnWidths({12, 28, 22, 10, 36}, 4);
    m_table->setMinimumHeight(grid(20));
    static_cast<void>(made<EmptyNote>(*m_table, tr("No facts yet. Add the first one below, with its day and where it can be read.")));
    column->addWidget(m_table, 1);
    column->addWidget(makeForm());
    column->addWidget(m_notice);
    column->addWidget(makeButtons());
    connect(&workspace, &Workspace::lockChanged, this, &QDialog::close);
    const QSize room = parent != nullptr ? parent->window()->size() * 0.96 : QSize(grid(110), grid(90));
    resize(QSize(grid(110), grid(84)).boundedTo(room));
    read();
}

QWidget* ConductDialog::makeForm()
{
    m_criterion->setObjectName(QStringLiteral("conductCriterion"));
    m_answer->setObjectName(QStringLiteral("conductAnswer"));
    m_answer->setAccessibleName(tr("Answer"));
    m_days->setObjectName(QStringLiteral("conductDays"));
    m_days->setAccessibleName(tr("Number of days"));
    m_days->setRange(kNoDays, kMostDays);
    m_days->setSpecialValueText(QStringLiteral(" ")); // empty until a number is entered
    //: after a number in an input field, with the space before it
    m_days->setSuffix(tr(" days"));
    m_days->setValue(kNoDays);
    m_value->addWidget(m_answer);
    m_value->addWidget(m_days);
    m_incident->setObjectName(QStringLiteral("conductIncident"));
    m_day->setObjectName(QStringLiteral("conductDay"));
    offerCalendar(*m_day);
    m_day->setMaximumDate(m_workspace.clock().today());
    m_day->setDate(m_workspace.clock().today());
    m_source->setObjectName(QStringLiteral("conductSource"));
    m_source->setPlaceholderText(tr("a letter, a page, an exhibit"));
    auto* box = made<QWidget>();
    auto* form = made<QFormLayout>();
    box->setLayout(form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(grid(1));
    form->setHorizontalSpacing(grid(2));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(buddyLabel(tr("W&hat is looked at"), m_criterion), m_criterion);
    form->addRow(buddyLabel(tr("&Answer"), m_answer), m_value);
    form->addRow(buddyLabel(tr("About which &incident"), m_incident), m_incident);
    form->addRow(buddyLabel(tr("&When?"), m_day), m_day);
    form->addRow(buddyLabel(tr("Where it can be &read"), m_source), m_source);
    box->setEnabled(!m_workspace.isReadOnly());
    connect(m_criterion, &QComboBox::currentIndexChanged, this, &ConductDialog::showAnswers);
    return box;
}

QWidget* ConductDialog::makeButtons()
{
    QPushButton* add = makeButton(tr("Add"), Look::Primary, QStringLiteral("add"));
    add->setObjectName(QStringLiteral("conductAdd"));
    add->setDefault(true);
    QPushButton* saving = makeButton(tr("Save with its facts…"), Look::Plain, QStringLiteral("export"));
    saving->setObjectName(QStringLiteral("conductSave"));
    QPushButton* close = makeButton(tr("Close"));
    m_remove->setObjectName(QStringLiteral("conductRemove"));
    if (m_workspace.isReadOnly()) {
        add->setEnabled(false);
        setPlainToolTip(add, tr("This vault is open for reading only."));
        setPlainToolTip(m_remove, tr("This vault is open for reading only."));
    }
    auto* box = made<QWidget>();
    QHBoxLayout* row = rowOn(box, 0, 1);
    row->addWidget(m_remove);
    row->addWidget(saving);
    row->addStretch(1);
    row->addWidget(close);
    row->addWidget(add);
    connect(add, &QPushButton::clicked, this, &ConductDialog::add);
    connect(saving, &QPushButton::clicked, this, &ConductDialog::save);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_remove, &QPushButton::clicked, this, &ConductDialog::remove);
    connect(m_table, &DataTable::selectionIdsChanged, this,
        [this] { m_remove->setEnabled(!m_workspace.isReadOnly() && !m_table->selectedIds().isEmpty()); });
    m_remove->setEnabled(false);
    return box;
}

QString ConductDialog::serviceWord() const
{
    return QString::number(m_service.value);
}

void ConductDialog::read()
{
    m_workspace.jobs().run(QString(), session::showConduct(m_workspace.session(), serviceWord()), this,
        [this](session::ConductView view) { take(std::move(view)); });
}

void ConductDialog::take(session::ConductView view)
{
    m_view = std::move(view);
    setLabelText(m_title, tr("How %1 behaved").arg(m_view.service.name));
    setLabelText(m_score, ConductText::score(m_view.score));
    m_workspace.jobs().letGo(m_model.exchange(conductRows(m_view)));
    if (m_criterion->count() > 0)
        return;
    m_incident->addItem(tr("None"), qint64{0});
    for (const session::ConductIncident& incident : m_view.incidents)
        m_incident->addItem(safeText(incident.title, 80), incident.id.value);
    for (const cases::ConductCriterion& criterion : m_view.criteria)
        m_criterion->addItem(said(criterion.title), criterion.id);
}

void ConductDialog::showAnswers()
{
    const int index = m_criterion->currentIndex();
    if (index < 0)
        return;
    const cases::ConductCriterion& criterion = m_view.criteria[static_cast<std::size_t>(index)];
    m_value->setCurrentWidget(criterion.countsDays ? static_cast<QWidget*>(m_days) : m_answer);
    m_answer->clear();
    if (criterion.countsDays)
        return;
    for (const cases::ConductAnswer& answer : criterion.answers)
        m_answer->addItem(said(answer.title), answer.value);
}

void ConductDialog::add()
{
    if (m_value->currentWidget() == m_days && m_days->value() == kNoDays) {
        m_notice->set(QStringLiteral("warning"), tr("Enter how many days it was first."));
        return;
    }
    model::ConductFact fact;
    fact.service = m_service;
    fact.incident = {m_incident->currentData().toLongLong()};
    fact.criterion = m_criterion->currentData().toString();
    fact.value = m_value->currentWidget() == m_days ? QString::number(m_days->value()) : m_answer->currentData().toString();
    fact.on = m_day->date();
    fact.source = m_source->text().trimmed();
    m_workspace.jobs().run(
        QString(), session::saveConductFact(m_workspace.session(), fact), this,
        [this](const model::ConductFact&) {
            m_notice->set({}, {});
            read();
            m_workspace.announce(Change::Cases);
        },
        [this](const base::Error& error) { m_notice->set(QStringLiteral("warning"), error.text()); });
}

void ConductDialog::remove()
{
    Workspace* workspace = &m_workspace;
    for (const qint64 id : m_table->selectedIds()) {
        m_workspace.jobs().run(
            QString(), session::removeConductFact(m_workspace.session(), {id}), this, [this, workspace](model::ConductFact fact) {
                fact.id = {};
                read();
                workspace->announce(Change::Cases);
                workspace->undo().offer(tr("A fact about their conduct was taken out."), [workspace, fact] {
                    workspace->jobs().run(QString(), session::saveConductFact(workspace->session(), fact), workspace,
                        [workspace](const model::ConductFact&) { workspace->announce(Change::Cases); });
                });
            });
    }
}

void ConductDialog::save()
{
    const FileWish wish{tr("Save the score with its facts"), tr("Data files (*.json)"), QStringLiteral("conduct.json")};
    m_workspace.prompts().saveFile(this, wish, [this](const QString& file) {
        const QString path = QFileInfo(file).suffix().isEmpty() ? file + QStringLiteral(".json") : file;
        m_workspace.jobs().run(tr("Saving the score"), session::exportConduct(m_workspace.session(), serviceWord(), path), this,
            [this](const QString& written) {
                m_workspace.say(Message::Kind::Good, tr("The score was saved as “%1”.").arg(QFileInfo(written).fileName()));
            });
    });
}

} // namespace recourse::ui
