// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/mapping_step.h"

#include "ui/models/import/mapping_words.h"
#include "ui/text.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/pieces.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace recourse::ui {

namespace {

using Field = imports::ColumnField;

/// A label above its input, as one piece of a row.
QWidget* labelled(const QString& text, QWidget* input)
{
    QWidget* pair = made<QWidget>();
    QVBoxLayout* column = columnOn(pair, 0, 0.5);
    column->addWidget(buddyLabel(text, input));
    column->addWidget(input);
    return pair;
}

} // namespace

ImportMapping::ImportMapping(QWidget* parent)
    : QWidget(parent)
    , m_title(plainLabel(QString(), this, TextSize::Title))
    , m_verdict(made<NoticeBox>(this))
    , m_delimiter(made<QComboBox>(this))
    , m_encoding(made<QComboBox>(this))
    , m_header(made<QCheckBox>(this))
    , m_scroll(made<QScrollArea>(this))
    , m_table(made<QTableView>(this))
{
    m_table->setModel(&m_rows);
    m_table->setObjectName(QStringLiteral("mappingRows"));
    m_table->setAccessibleName(tr("The first rows of the list"));
    m_table->verticalHeader()->hide();
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    QSplitter* sides = made<QSplitter>(this);
    sides->setChildrenCollapsible(false);
    sides->addWidget(m_scroll);
    sides->addWidget(m_table);
    sides->setStretchFactor(0, 2);
    sides->setStretchFactor(1, 3);
    QVBoxLayout* column = columnOn(this, 0, 1.5);
    column->addWidget(m_title);
    column->addWidget(plainLabel(tr("Recourse does not know this list. Say what its columns mean; what is left out is not read. Passwords are "
                                    "hidden here and are never stored."),
        this));
    column->addWidget(makeChoices());
    column->addWidget(sides, 1);
    column->addWidget(m_verdict);
}

QWidget* ImportMapping::makeChoices()
{
    m_delimiter->setObjectName(QStringLiteral("mappingDelimiter"));
    m_encoding->setObjectName(QStringLiteral("mappingEncoding"));
    m_header->setObjectName(QStringLiteral("mappingHeader"));
    m_header->setText(tr("The first row &names the columns"));
    for (const auto& [sign, word] : MappingWords::delimiters())
        m_delimiter->addItem(word, int(sign));
    for (const auto& [name, word] : MappingWords::encodings())
        m_encoding->addItem(word, name);
    connect(m_delimiter, &QComboBox::activated, this, &ImportMapping::chooseReading);
    connect(m_encoding, &QComboBox::activated, this, &ImportMapping::chooseReading);
    connect(m_header, &QCheckBox::clicked, this, &ImportMapping::chooseReading);
    QWidget* row = made<QWidget>(this);
    QHBoxLayout* line = rowOn(row, 0, 2);
    line->addWidget(labelled(tr("Columns are &divided by"), m_delimiter));
    line->addWidget(labelled(tr("&Letters are written as"), m_encoding));
    line->addWidget(m_header, 0, Qt::AlignBottom);
    line->addStretch(1);
    return row;
}

void ImportMapping::set(const QString& fileName, imports::ColumnPreview preview, const imports::CsvReading& reading)
{
    m_filling = true;
    m_reading = reading;
    const bool same = static_cast<int>(m_fields.size()) == static_cast<int>(preview.columns.size());
    m_rows.set(std::move(preview));
    setLabelText(m_title, tr("What do the columns of “%1” mean?").arg(fileName));
    m_delimiter->setCurrentIndex(std::max(0, m_delimiter->findData(int(reading.delimiter))));
    m_encoding->setCurrentIndex(std::max(0, m_encoding->findData(reading.encoding)));
    m_header->setChecked(m_rows.preview().hasHeader);
    if (!same)
        fillColumns();
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        m_fields[i]->setCurrentIndex(m_fields[i]->findData(int(m_rows.preview().columns[i].field)));
    m_table->resizeColumnsToContents();
    m_filling = false;
    showVerdict();
}

void ImportMapping::fillColumns()
{
    m_fields.clear();
    QWidget* inside = made<QWidget>();
    auto* form = std::make_unique<QFormLayout>(inside).release();
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setContentsMargins(0, 0, grid(1), 0);
    for (int column = 0; column < m_rows.columnCount(); ++column) {
        QComboBox* choice = made<QComboBox>(inside);
        choice->setObjectName(QStringLiteral("mappingField%1").arg(column));
        for (const Field field : MappingWords::fields())
            choice->addItem(MappingWords::field(field), int(field));
        // A column's name is the file's: an "&" in it is no shortcut.
        form->addRow(buddyLabel(m_rows.columnName(column).replace(QLatin1Char('&'), QLatin1String("&&")), choice), choice);
        connect(choice, &QComboBox::activated, this, &ImportMapping::chose);
        m_fields.push_back(choice);
    }
    m_scroll->setWidget(inside);
}

bool ImportMapping::isComplete() const
{
    const auto& columns = m_rows.preview().columns;
    return std::any_of(columns.begin(), columns.end(), [](const imports::ColumnGuess& column) {
        return column.field == Field::Url || column.field == Field::Title;
    });
}

void ImportMapping::showVerdict()
{
    if (isComplete())
        m_verdict->set(QStringLiteral("info"), tr("The next page shows what would be imported. Nothing is stored before you say so."));
    else
        m_verdict->set(QStringLiteral("warning"), tr("One column must be the website or the name of the account."));
}

imports::CsvReading ImportMapping::reading() const
{
    imports::CsvReading reading = m_reading;
    reading.columns.clear();
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        reading.columns.push_back({QString::number(i + 1), Field(m_fields[i]->currentData().toInt())});
    return reading;
}

void ImportMapping::chose()
{
    if (m_filling)
        return;
    m_reading = reading();
    Q_EMIT changed();
}

void ImportMapping::chooseReading()
{
    if (m_filling)
        return;
    // Other columns come of it, so what they mean is guessed anew.
    m_reading.columns.clear();
    m_reading.delimiter = static_cast<char>(m_delimiter->currentData().toInt());
    m_reading.encoding = m_encoding->currentData().toString();
    m_reading.hasHeader = m_header->isChecked();
    m_fields.clear();
    Q_EMIT changed();
}

} // namespace recourse::ui
