// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/cases/answer_dialog.h"

#include "base/rule_text.h"
#include "ui/text.h"
#include "ui/widgets/pieces.h"
#include "ui/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace recourse::ui {

namespace {

/// Where a kind of data was found.
enum class Found { Absent, Named, Copied };

/// Words with an answer beside them: the words stand in a label of their own, because they are long and a box cannot break them.
void addLine(QVBoxLayout* column, const QString& text, const QString& small, QComboBox* answer)
{
    auto* words = made<QVBoxLayout>();
    words->setSpacing(grid(0.25));
    QLabel* label = plainLabel(text);
    label->setBuddy(answer);
    answer->setAccessibleName(safeText(text));
    words->addWidget(label);
    words->addWidget(mutedLabel(small, nullptr, TextSize::Small));
    QHBoxLayout* line = rowOf({}, 1.5);
    line->addLayout(words, 1);
    line->addWidget(answer, 0, Qt::AlignTop);
    column->addLayout(line);
}

} // namespace

AnswerDialog::AnswerDialog(Workspace& workspace, const session::CompletenessView& view, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_view(view)
    , m_read(made<QCheckBox>(tr("I have compared the &copy with this list")))
    , m_progress(mutedLabel(QString()))
    , m_keep(makeButton(tr("Keep"), Look::Primary))
{
    setWindowTitle(tr("Go through the answer"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(grid(88), grid(80));
    QVBoxLayout* column = columnOn(this, 3, 1.5);
    column->addWidget(plainLabel(tr("What the answer has to hold"), this, TextSize::Title));
    column->addWidget(mutedLabel(tr("Put their answer beside this list. What is missing becomes the next letter, and nothing else does."), this));
    auto* content = made<QWidget>();
    QVBoxLayout* inner = columnOn(content, 0, 1.5);
    inner->setContentsMargins(0, 0, grid(1.5), 0);
    addItems(inner);
    addClasses(inner);
    inner->addStretch(1);
    column->addWidget(scrolled(content), 1);
    column->addWidget(m_progress);
    addButtons(column);
    showProgress();
}

void AnswerDialog::addItems(QVBoxLayout* column)
{
    for (const session::CheckItem& item : m_view.items)
        addItem(column, item);
}

void AnswerDialog::addItem(QVBoxLayout* column, const session::CheckItem& item)
{
    auto* answer = made<QComboBox>();
    answer->setObjectName(QStringLiteral("tick_") + item.id);
    answer->addItem(tr("Not looked at yet"), static_cast<int>(cases::Tick::Open));
    answer->addItem(tr("It is there"), static_cast<int>(cases::Tick::Given));
    answer->addItem(tr("It is missing"), static_cast<int>(cases::Tick::Missing));
    answer->addItem(tr("Does not apply"), static_cast<int>(cases::Tick::NotApplicable));
    answer->setCurrentIndex(answer->findData(static_cast<int>(item.tick)));
    m_ticks.emplace(item.id, answer);
    const QString cite = base::ruleText(base::RuleTexts::Cases, item.cite);
    addLine(column, item.text, item.mayNotApply ? tr("%1 · only if there is such a thing").arg(cite) : cite, answer);
    connect(answer, &QComboBox::currentIndexChanged, this, &AnswerDialog::showProgress);
}

void AnswerDialog::addClasses(QVBoxLayout* column)
{
    column->addWidget(plainLabel(tr("The copy of your data"), nullptr, TextSize::Title));
    column->addWidget(mutedLabel(m_view.classes.empty()
            ? tr("Recourse knows no data of yours there. What you note in the account's data map is compared here.")
            : tr("This is what they have from you as far as Recourse knows. Is it in the copy?")));
    for (const session::CheckClass& one : m_view.classes)
        addClass(column, one);
    m_read->setObjectName(QStringLiteral("copyRead"));
    m_read->setChecked(m_view.copyRead);
    column->addWidget(m_read);
    connect(m_read, &QCheckBox::toggled, this, &AnswerDialog::showProgress);
}

void AnswerDialog::addClass(QVBoxLayout* column, const session::CheckClass& one)
{
    auto* answer = made<QComboBox>();
    answer->setObjectName(QStringLiteral("class_") + one.dataClass);
    answer->addItem(tr("Not in the copy"), static_cast<int>(Found::Absent));
    if (one.canBeNamed)
        answer->addItem(tr("Named without the value"), static_cast<int>(Found::Named));
    answer->addItem(tr("In the copy"), static_cast<int>(Found::Copied));
    const Found found = one.copied ? Found::Copied : one.named && one.canBeNamed ? Found::Named : Found::Absent;
    answer->setCurrentIndex(answer->findData(static_cast<int>(found)));
    m_classes.emplace(one.dataClass, answer);
    addLine(column, one.text, one.layer == model::DataLayer::Leaked ? tr("An incident shows that they had it") : tr("You gave it to them"), answer);
    connect(answer, &QComboBox::currentIndexChanged, this, &AnswerDialog::showProgress);
}

void AnswerDialog::addButtons(QVBoxLayout* column)
{
    QPushButton* cancel = makeButton(tr("Cancel"));
    m_keep->setObjectName(QStringLiteral("answerKeep"));
    m_keep->setDefault(true);
    m_keep->setEnabled(!m_workspace.isReadOnly());
    if (m_workspace.isReadOnly())
        setPlainToolTip(m_keep, tr("This vault is open for reading only."));
    QHBoxLayout* row = rowOf({});
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_keep);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &AnswerDialog::keep);
}

void AnswerDialog::showProgress()
{
    const auto open = std::count_if(m_ticks.begin(), m_ticks.end(),
        [](const auto& tick) { return tick.second->currentData().toInt() == static_cast<int>(cases::Tick::Open); });
    QString words = open == 0 ? tr("Every item was looked at.") : tr("%n item(s) not looked at yet.", nullptr, static_cast<int>(open));
    if (!m_read->isChecked())
        words += QLatin1Char(' ') + tr("The copy was not compared yet.");
    setLabelText(m_progress, words);
}

void AnswerDialog::keep()
{
    session::ReviewChange change;
    for (const auto& [item, answer] : m_ticks)
        change.ticks.insert(item, static_cast<cases::Tick>(answer->currentData().toInt()));
    if (m_read->isChecked()) {
        change.copied.emplace();
        change.named.emplace();
        for (const auto& [dataClass, answer] : m_classes) {
            const auto found = static_cast<Found>(answer->currentData().toInt());
            if (found == Found::Copied)
                change.copied->append(dataClass);
            else if (found == Found::Named)
                change.named->append(dataClass);
        }
    }
    m_keep->setEnabled(false);
    m_workspace.jobs().run(
        tr("Keeping what you found"), session::reviewAnswer(m_workspace.session(), m_view.matter, change), this,
        [this](const session::CompletenessView& view) {
            Q_EMIT reviewed(view);
            accept();
        },
        [this](const base::Error& error) {
            m_keep->setEnabled(true);
            setLabelText(m_progress, base::userText(error.code, error.where));
        });
}

} // namespace recourse::ui
