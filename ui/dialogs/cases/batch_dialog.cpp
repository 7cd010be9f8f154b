// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/cases/batch_dialog.h"

#include "ui/models/cases/letter_choices.h"
#include "ui/models/cases/letter_words.h"
#include "ui/pages/cases/letter_fields.h"
#include "ui/text.h"
#include "ui/widgets/button_look.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/eliding_box.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/pieces.h"
#include "ui/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFileInfo>
#include <QFormLayout>
#include <QProgressBar>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace recourse::ui {

BatchDialog::BatchDialog(Workspace& workspace, QList<qint64> accounts, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_accounts(std::move(accounts))
    , m_model(batchColumns(), [](const BatchRow& row) { return qint64{row.number}; })
    , m_form(nullptr)
    , m_type(made<ElidingBox>())
    , m_language(made<ElidingBox>())
    , m_select(made<QLineEdit>())
    , m_fields(made<LetterFields>())
    , m_perDay(made<QSpinBox>())
    , m_first(made<QDateEdit>())
    , m_weekends(made<QCheckBox>(tr("On Saturdays and Sundays too")))
    , m_show(makeButton(tr("Show every letter"), Look::Primary, QStringLiteral("eye")))
    , m_summary(plainLabel(QString()))
    , m_warnings(made<NoticeBox>())
    , m_table(made<DataTable>(m_model, tr("Letters of this batch")))
    , m_consent(made<QCheckBox>(tr("I have read this. I read each letter and send it myself.")))
    , m_progress(made<QProgressBar>())
    , m_stop(makeButton(tr("Stop")))
    , m_folder(makeButton(tr("One PDF each…"), Look::Plain, QStringLiteral("export")))
    , m_joined(makeButton(tr("One PDF for printing…"), Look::Plain, QStringLiteral("print")))
{
    setWindowTitle(tr("The same letter to many companies"));
    setAttribute(Qt::WA_DeleteOnClose);
    const QSize room = parent != nullptr ? parent->window()->size() * 0.94 : QSize(grid(130), grid(90));
    resize(QSize(grid(150), grid(100)).boundedTo(room));
    QVBoxLayout* column = columnOn(this, 3, 1.5);
    column->addWidget(plainLabel(windowTitle(), this, TextSize::Title));
    QHBoxLayout* halves = rowOf({}, 2);
    m_form = makeForm();
    halves->addWidget(m_form, 2);
    halves->addWidget(makePreview(), 3);
    column->addLayout(halves, 1);
    column->addLayout(makeFoot());
    connect(&workspace.jobs(), &Jobs::runningChanged, this, &BatchDialog::follow);
    connect(&workspace, &Workspace::lockChanged, this, [this] { QDialog::reject(); });
    workspace.jobs().run(QString(), session::listLetterTypes(workspace.session()), this,
        [this](std::vector<session::LetterTypeView> types) { takeTypes(std::move(types)); });
    end();
}

QWidget* BatchDialog::makeForm()
{
    auto* content = made<QWidget>();
    QVBoxLayout* column = columnOn(content, 0, 1.25);
    column->setContentsMargins(0, 0, grid(1), 0);
    auto* form = made<QFormLayout>();
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_type->setObjectName(QStringLiteral("batchType"));
    form->addRow(buddyLabel(tr("&Which letter?"), m_type), m_type);
    m_language->setObjectName(QStringLiteral("batchLanguage"));
    form->addRow(buddyLabel(tr("&Language of the letters"), m_language), m_language);
    m_select->setObjectName(QStringLiteral("batchSelect"));
    m_select->setPlaceholderText(tr("Part of a name; empty means all"));
    setPlainToolTip(m_select, tr("Several words must all fit. sector:social means a line of business, country:DE the country of a company, * all."));
    m_select->setParent(content);
    if (m_accounts.isEmpty())
        form->addRow(buddyLabel(tr("To &which companies?"), m_select), m_select);
    m_select->setVisible(m_accounts.isEmpty());
    m_perDay->setObjectName(QStringLiteral("batchPerDay"));
    m_perDay->setButtonSymbols(QAbstractSpinBox::NoButtons); // arrow keys and wheel do it
    m_perDay->setRange(1, documents::kMostPerDay);
    m_perDay->setValue(documents::SendingPace().perDay);
    form->addRow(buddyLabel(tr("Letters a &day"), m_perDay), m_perDay);
    m_first->setObjectName(QStringLiteral("batchFirst"));
    offerCalendar(*m_first);
    m_first->setDate(m_workspace.clock().today());
    m_first->setMinimumDate(m_workspace.clock().today());
    form->addRow(buddyLabel(tr("&First day"), m_first), m_first);
    form->addRow(m_weekends);
    column->addLayout(form);
    column->addWidget(m_fields);
    column->addWidget(m_show, 0, Qt::AlignLeft);
    column->addStretch(1);
    m_show->setObjectName(QStringLiteral("batchShow"));
    connect(m_type, &QComboBox::currentIndexChanged, this, &BatchDialog::showFields);
    connect(m_language, &QComboBox::currentIndexChanged, this, &BatchDialog::forgetPreview);
    connect(m_select, &QLineEdit::textChanged, this, &BatchDialog::forgetPreview);
    connect(m_fields, &LetterFields::changed, this, &BatchDialog::forgetPreview);
    connect(m_perDay, &QSpinBox::valueChanged, this, &BatchDialog::forgetPreview);
    connect(m_first, &QDateEdit::dateChanged, this, &BatchDialog::forgetPreview);
    connect(m_weekends, &QCheckBox::toggled, this, &BatchDialog::forgetPreview);
    connect(m_show, &QPushButton::clicked, this, &BatchDialog::preview);
    return scrolled(content);
}

QWidget* BatchDialog::makePreview()
{
    auto* right = made<QWidget>();
    QVBoxLayout* column = columnOn(right, 0, 1);
    m_summary->setObjectName(QStringLiteral("batchSummary"));
    m_warnings->setObjectName(QStringLiteral("batchWarnings"));
    m_consent->setObjectName(QStringLiteral("batchConsent"));
    column->addWidget(m_summary);
    column->addWidget(m_warnings);
    m_table->setColumnWidths({11, 18, 11, 12, 24}, 4);
    static_cast<void>(made<EmptyNote>(*m_table, tr("Choose a letter and press “Show every letter”. They appear here before anything is written.")));
    column->addWidget(m_table, 1);
    column->addWidget(m_consent);
    connect(m_consent, &QCheckBox::toggled, this, &BatchDialog::enable);
    return right;
}

QLayout* BatchDialog::makeFoot()
{
    m_folder->setObjectName(QStringLiteral("batchFolder"));
    m_joined->setObjectName(QStringLiteral("batchJoined"));
    m_stop->setObjectName(QStringLiteral("batchStop"));
    m_progress->setAccessibleName(tr("How far the letters are"));
    QPushButton* close = makeButton(tr("Close"));
    QHBoxLayout* row = rowOf({m_progress, m_stop});
    row->setStretch(0, 1);
    row->addStretch(1);
    for (QPushButton* button : {close, m_joined, m_folder})
        row->addWidget(button);
    connect(close, &QPushButton::clicked, this, &BatchDialog::reject);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_workspace.jobs().cancel(m_job); });
    connect(m_folder, &QPushButton::clicked, this, &BatchDialog::chooseFolder);
    connect(m_joined, &QPushButton::clicked, this, &BatchDialog::chooseFile);
    return row;
}

void BatchDialog::takeTypes(std::vector<session::LetterTypeView> types)
{
    m_types = std::move(types);
    for (const LetterChoice& choice : letterChoices(m_types, {})) {
        // What belongs to one case, and one's own theft, is not for many.
        if (choice.group != LetterGroup::Next && choice.group != LetterGroup::Theft && choice.group != LetterGroup::Other)
            m_type->addItem(choice.title, choice.type);
    }
    showFields();
}

void BatchDialog::showFields()
{
    const auto found = std::find_if(m_types.begin(), m_types.end(),
        [this](const session::LetterTypeView& type) { return type.id == m_type->currentData().toString(); });
    if (found != m_types.end())
        m_fields->setFields(session::fieldsOf(*found), found->variants);
    fillLanguages(found != m_types.end() ? found->languages : QStringList());
    forgetPreview();
}

void BatchDialog::fillLanguages(const QStringList& languages)
{
    const QSignalBlocker quiet(m_language);
    const QString former = m_language->currentData().toString();
    m_language->clear();
    m_language->addItem(tr("Each recipient's"), QString());
    for (const QString& language : languages)
        m_language->addItem(LetterWords::language(language), language);
    m_language->setCurrentIndex(qMax(0, m_language->findData(former)));
}

session::BatchRequest BatchDialog::request() const
{
    session::BatchRequest request;
    request.letter.type = m_type->currentData().toString();
    request.letter.language = m_language->currentData().toString();
    request.letter.fields = m_fields->values();
    request.accounts = m_accounts;
    const QString words = m_select->text().trimmed();
    request.select = words.isEmpty() ? QStringLiteral("*") : words;
    request.pace = {m_first->date(), m_perDay->value(), !m_weekends->isChecked()};
    return request;
}

void BatchDialog::preview()
{
    using Preview = std::shared_ptr<const session::BatchPreview>;
    const QString title = tr("Writing the letters");
    m_workspace.jobs().run(title, session::previewBatch(m_workspace.session(), request()), this,
        [this](Preview fresh) { takePreview(std::move(fresh)); }, [this](const base::Error& error) { fail(error); });
    begin(title);
}

void BatchDialog::takePreview(std::shared_ptr<const session::BatchPreview> fresh)
{
    m_preview = std::move(fresh);
    m_consent->setChecked(false);
    m_workspace.jobs().letGo(m_model.exchange(batchRows(*m_preview)));
    setLabelText(m_summary, BatchWords::summary(*m_preview));
    showWarnings();
    end();
}

void BatchDialog::forgetPreview()
{
    if (m_preview == nullptr)
        return;
    m_preview.reset();
    m_workspace.jobs().letGo(m_model.exchange({}));
    setLabelText(m_summary, QString());
    showWarnings();
    enable();
}

void BatchDialog::showWarnings()
{
    QStringList words;
    if (m_preview != nullptr) {
        for (const documents::BatchWarning& warning : m_preview->plan.warnings)
            words << warning.message;
    }
    m_warnings->set(QStringLiteral("warning"), words.join(QLatin1Char('\n')));
    m_consent->setVisible(m_preview != nullptr && m_preview->plan.needsConsent);
}

void BatchDialog::enable()
{
    const bool idle = m_job == 0;
    const bool agreed = m_preview != nullptr && (!m_preview->plan.needsConsent || m_consent->isChecked());
    const bool readOnly = m_workspace.isReadOnly();
    const bool hasLetters = m_preview != nullptr && std::any_of(m_preview->plan.entries.begin(), m_preview->plan.entries.end(),
        [](const documents::BatchEntry& entry) { return !entry.blocked; });
    const QString why = readOnly ? tr("This vault is open for reading only, so no letter can be kept in it.")
        : m_preview == nullptr   ? tr("Look at the letters first.")
        : !hasLetters            ? tr("No letter is ready to be sent.")
        : !agreed                ? tr("Read the warnings and agree first.")
                                 : QString();
    for (QPushButton* button : {m_folder, m_joined}) {
        button->setEnabled(idle && why.isEmpty());
        setPlainToolTip(button, why);
        button->setAccessibleDescription(why);
    }
    setLook(*m_show, m_preview == nullptr ? Look::Primary : Look::Plain, QStringLiteral("eye"));
    setLook(*m_folder, m_preview == nullptr ? Look::Plain : Look::Primary, QStringLiteral("export"));
    m_form->setEnabled(idle);
    m_consent->setEnabled(idle);
}

void BatchDialog::chooseFolder()
{
    m_workspace.prompts().openFolder(this, {tr("Folder for the letters"), QString(), QString()}, [this](const QString& folder) {
        session::BatchOutput output;
        output.folder = folder;
        write(output);
    });
}

void BatchDialog::chooseFile()
{
    const FileWish wish{tr("Save all letters in one file"), tr("Printable pages (*.pdf)"), QStringLiteral("letters.pdf")};
    m_workspace.prompts().saveFile(this, wish, [this](const QString& file) {
        session::BatchOutput output;
        output.joined = QFileInfo(file).suffix().isEmpty() ? file + QStringLiteral(".pdf") : file;
        write(output);
    });
}

void BatchDialog::write(const session::BatchOutput& wanted)
{
    session::BatchOutput output = wanted;
    output.consented = m_consent->isChecked();
    const QString title = tr("Making the letters' pages");
    m_workspace.jobs().run(title, session::writeBatch(m_workspace.session(), m_preview, output), this,
        [this](const session::BatchDone& done) {
            end();
            m_workspace.announce(Change::Cases);
            m_workspace.say(Message::Kind::Good,
                tr("%Ln letter(s) written, each with its case. The days to send them are in “%1”.", nullptr, done.letters)
                    .arg(QFileInfo(done.sendingList).fileName()));
            accept();
        },
        [this](const base::Error& error) { fail(error); });
    begin(title);
}

void BatchDialog::begin(const QString& title)
{
    const auto& running = m_workspace.jobs().running();
    const auto mine = std::find_if(running.rbegin(), running.rend(), [&title](const RunningJob& job) { return job.title == title; });
    m_job = mine != running.rend() ? mine->number : 0;
    m_progress->setRange(0, 0);
    m_progress->setVisible(m_job != 0);
    m_stop->setVisible(m_job != 0);
    enable();
}

void BatchDialog::end()
{
    m_job = 0;
    m_progress->hide();
    m_stop->hide();
    showWarnings();
    enable();
}

void BatchDialog::follow()
{
    const auto& running = m_workspace.jobs().running();
    const auto mine = std::find_if(running.begin(), running.end(), [this](const RunningJob& job) { return job.number == m_job; });
    if (mine == running.end() || mine->total <= 0)
        return;
    m_progress->setRange(0, mine->total);
    m_progress->setValue(mine->done);
}

void BatchDialog::fail(const base::Error& error)
{
    end();
    if (error.code != base::Code::Cancelled)
        m_warnings->set(QStringLiteral("danger"), error.text());
}

void BatchDialog::reject()
{
    if (m_job != 0)
        m_workspace.jobs().cancel(m_job);
    QDialog::reject();
}

} // namespace recourse::ui
