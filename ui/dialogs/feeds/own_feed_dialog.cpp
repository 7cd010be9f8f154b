// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/feeds/own_feed_dialog.h"

#include "session/feed_jobs.h"
#include "ui/models/feeds/field_words.h"
#include "ui/pages/feeds/feed_actions.h"
#include "ui/text.h"
#include "ui/widgets/fitting_dialog.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/pieces.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace recourse::ui {

namespace {

constexpr int kLongestLine = 300;
constexpr int kLongestColumn = 60;
constexpr qsizetype kShownEntries = 3;

} // namespace

OwnFeedDialog::OwnFeedDialog(Workspace& workspace, QWidget* above)
    : QDialog(above)
    , m_workspace(workspace)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("ownFeedDialog"));
    setWindowTitle(tr("A list of my own"));
    build();
    connect(&m_workspace, &Workspace::lockChanged, this, &QDialog::close);
    m_room = above != nullptr ? above->window()->size() * 0.96 : QSize(grid(90), grid(90));
    resize(QSize(grid(80), grid(44)).boundedTo(m_room).expandedTo(QSize(grid(48), grid(44))));
    growToContent(*this, *m_inputs, m_room.height());
}

void OwnFeedDialog::build()
{
    QVBoxLayout* column = columnOn(this, 3, 1.5);
    column->addWidget(plainLabel(windowTitle(), this, TextSize::Title));
    column->addWidget(mutedLabel(
        tr("Any list of incidents as CSV, JSON or RSS. Say once which column means what; Recourse keeps that and reads every newer copy."), this));
    m_inputs = scrolled(makeInputs());
    column->addWidget(m_inputs, 1);
    m_trouble = std::make_unique<NoticeBox>(this).release();
    m_trouble->setObjectName(QStringLiteral("ownTrouble"));
    column->addWidget(m_trouble);
    QPushButton* cancel = makeButton(tr("Cancel"));
    m_store = makeButton(tr("Keep this list"), Look::Primary);
    m_store->setObjectName(QStringLiteral("ownStore"));
    QHBoxLayout* foot = rowOf({});
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_store);
    column->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_store, &QPushButton::clicked, this, &OwnFeedDialog::store);
}

QWidget* OwnFeedDialog::makeInputs()
{
    auto* inside = std::make_unique<QWidget>().release();
    QVBoxLayout* column = columnOn(inside, 0, 0.75);
    const auto line = [&](const QString& objectName, const QString& word) {
        auto* input = std::make_unique<QLineEdit>(this).release();
        input->setMaxLength(kLongestLine);
        input->setObjectName(objectName);
        column->addWidget(buddyLabel(word, input));
        column->addWidget(input);
        return input;
    };
    m_name = line(QStringLiteral("ownName"), tr("&Name"));
    m_kind = std::make_unique<QComboBox>(this).release();
    m_kind->setObjectName(QStringLiteral("ownKind"));
    m_kind->addItem(tr("Incidents, compared with my accounts"), feeds::feed_kind::kBreaches);
    m_kind->addItem(tr("Headlines (RSS or Atom), for context only"), feeds::feed_kind::kNews);
    column->addWidget(buddyLabel(tr("&What it is"), m_kind));
    column->addWidget(m_kind);
    m_address = line(QStringLiteral("ownAddress"), tr("&Address to fetch it from (empty: I bring its files)"));
    m_address->setPlaceholderText(QStringLiteral("https://"));
    m_licence = line(QStringLiteral("ownLicence"), tr("&Licence, if it states one"));
    m_mapping = makeMapping();
    column->addWidget(m_mapping);
    column->addStretch(1);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &OwnFeedDialog::showKind);
    return inside;
}

QWidget* OwnFeedDialog::makeMapping()
{
    QFrame* card = makeFrame(QStringLiteral("card"), this);
    QVBoxLayout* column = columnOn(card, 2, 1);
    column->addWidget(plainLabel(tr("What its columns mean"), card, TextSize::Title));
    QPushButton* choose = makeButton(tr("Try it on a file…"), Look::Plain, QStringLiteral("file"));
    choose->setObjectName(QStringLiteral("ownFile"));
    m_fileName = mutedLabel(tr("Choose a copy of the list. Nothing is stored before you say so."), card);
    column->addWidget(flowOf({choose}));
    column->addWidget(m_fileName);
    auto* form = std::make_unique<QWidget>(card).release();
    m_columns = std::make_unique<QFormLayout>(form).release();
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_columns->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_verdict = std::make_unique<NoticeBox>(card).release();
    m_verdict->setObjectName(QStringLiteral("ownVerdict"));
    column->addWidget(m_verdict);
    column->addWidget(form);
    connect(choose, &QPushButton::clicked, this, &OwnFeedDialog::chooseFile);
    return card;
}

void OwnFeedDialog::showKind()
{
    m_mapping->setVisible(m_kind->currentData().toString() == feeds::feed_kind::kBreaches);
}

void OwnFeedDialog::chooseFile()
{
    const FileWish wish{tr("A copy of the list"), tr("All files (*);;Lists (*.csv *.json *.xml *.rss)"), {}};
    m_workspace.prompts().openFiles(this, wish, [this](const QStringList& files) {
        if (files.isEmpty())
            return;
        m_file = files.front();
        setLabelText(m_fileName, QFileInfo(m_file).fileName());
        readFile({});
    });
}

void OwnFeedDialog::readFile(const feeds::FieldMapping& mapping)
{
    const bool isFirst = mapping.isEmpty() && m_fields.isEmpty();
    const bool columnsOnly = mapping.isEmpty();
    m_workspace.jobs().run(QString(), session::previewOwnFeed(m_workspace.session(), m_file, mapping), this,
        [this, columnsOnly](const session::OwnFeedPreview& preview) { take(preview, columnsOnly); },
        [this, isFirst](const base::Error& error) {
            m_verdict->set(isFirst ? QStringLiteral("danger") : QStringLiteral("warning"), error.text());
        });
}

void OwnFeedDialog::take(const session::OwnFeedPreview& preview, bool isFirst)
{
    if (!isFirst)
        return showVerdict(preview);
    fillColumns(preview);
    if (preview.guess.isEmpty())
        return showVerdict(preview);
    readFile(preview.guess);
}

void OwnFeedDialog::fillColumns(const session::OwnFeedPreview& preview)
{
    m_filling = true;
    while (m_columns->rowCount() > 0)
        m_columns->removeRow(0);
    m_fields.clear();
    const auto added = [this](const QString& word, const QString& objectName) {
        auto* box = std::make_unique<QComboBox>().release();
        box->setObjectName(objectName);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        m_columns->addRow(buddyLabel(word, box), box);
        return box;
    };
    for (const QString& field : feeds::mappableFields()) {
        QComboBox* box = added(FieldWords::field(field), QStringLiteral("ownField_") + field);
        box->addItem(tr("Not in the list"), QString());
        for (const QString& column : preview.columns)
            box->addItem(safeText(column, kLongestColumn), column);
        box->setCurrentIndex(qMax(0, box->findData(preview.guess.columns.value(field))));
        connect(box, &QComboBox::currentIndexChanged, this, &OwnFeedDialog::tryMapping);
        m_fields.insert(field, box);
    }
    m_dayOrder = added(tr("Days like 03/04/2026 are written"), QStringLiteral("ownDayOrder"));
    m_dayOrder->addItem(tr("month first"), static_cast<int>(feeds::DayOrder::MonthFirst));
    m_dayOrder->addItem(tr("day first"), static_cast<int>(feeds::DayOrder::DayFirst));
    connect(m_dayOrder, &QComboBox::currentIndexChanged, this, &OwnFeedDialog::tryMapping);
    m_filling = false;
}

void OwnFeedDialog::tryMapping()
{
    if (m_filling)
        return;
    const feeds::FieldMapping wanted = mapping();
    if (wanted.isEmpty())
        showVerdict({});
    else
        readFile(wanted);
}

void OwnFeedDialog::showVerdict(const session::OwnFeedPreview& preview)
{
    if (preview.entries == 0)
        return m_verdict->set(QStringLiteral("warning"),
            tr("No incident comes of it yet. Say which column is the organisation or the website."));
    QStringList lines{tr("%Ln incident(s) found in this file, such as:", nullptr, preview.entries)};
    for (const model::Breach& breach : preview.first) {
        if (lines.size() > kShownEntries)
            break;
        const QString day = breach.occurredFrom.isValid() ? dateText(breach.occurredFrom) : tr("day not known");
        lines << tr("%1, %2", "an organisation and a day").arg(breach.orgName.isEmpty() ? breach.title : breach.orgName, day);
    }
    if (!preview.warnings.isEmpty())
        lines << tr("%n record(s) cannot be read.", nullptr, static_cast<int>(preview.warnings.size()));
    m_verdict->set(QStringLiteral("good"), lines.join(QLatin1Char('\n')));
    growToContent(*this, *m_inputs, m_room.height());
}

feeds::FieldMapping OwnFeedDialog::mapping() const
{
    feeds::FieldMapping mapping;
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        if (const QString column = field.value()->currentData().toString(); !column.isEmpty())
            mapping.columns.insert(field.key(), column);
    }
    if (m_dayOrder != nullptr)
        mapping.dayOrder = static_cast<feeds::DayOrder>(m_dayOrder->currentData().toInt());
    return mapping;
}

session::OwnFeedRequest OwnFeedDialog::request() const
{
    session::OwnFeedRequest request;
    request.name = m_name->text().trimmed();
    request.kind = m_kind->currentData().toString();
    request.address = m_address->text().trimmed();
    request.licence = m_licence->text().trimmed();
    if (request.kind == feeds::feed_kind::kBreaches)
        request.mapping = mapping();
    return request;
}

void OwnFeedDialog::store()
{
    if (m_name->text().trimmed().isEmpty()) {
        m_trouble->set(QStringLiteral("warning"), tr("Give the list a name."));
        m_name->setFocus();
        return;
    }
    const session::OwnFeedRequest wanted = request();
    if (wanted.kind == feeds::feed_kind::kBreaches && wanted.mapping.isEmpty()) {
        m_trouble->set(QStringLiteral("warning"), tr("Try it on a file first: Recourse must know what its columns mean."));
        return;
    }
    m_store->setEnabled(false);
    m_workspace.jobs().run(tr("Keeping the list"), session::addOwnFeed(m_workspace.session(), wanted), this,
        [this](const feeds::FeedDefinition& definition) { finish(definition); }, [this](const base::Error& error) { fail(error); });
}

void OwnFeedDialog::fail(const base::Error& error)
{
    m_store->setEnabled(true);
    const bool isAddress = error.where.contains(QLatin1String("--address"));
    m_trouble->set(QStringLiteral("warning"),
        isAddress ? tr("The address cannot be understood. It begins with https://.")
                  : tr("The list cannot be kept as it is described: %1").arg(error.text()));
}

/// A file that it was tried on is taken in at once where there is no address to fetch it from.
void OwnFeedDialog::finish(const feeds::FeedDefinition& definition)
{
    Workspace& workspace = m_workspace;
    if (!m_file.isEmpty() && definition.fileOnly) {
        takeListFile(workspace, parentWidget(), definition.id, m_file,
            [&workspace](const std::vector<session::FeedView>&) { workspace.announce(Change::Feeds | Change::Exposures | Change::Steps); });
    }
    workspace.announce(Change::Feeds);
    Q_EMIT stored(definition.id);
    accept();
}

} // namespace recourse::ui
