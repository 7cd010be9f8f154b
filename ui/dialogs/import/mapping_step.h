// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/import/mapping_table.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QScrollArea;
class QTableView;

namespace recourse::ui {

class NoticeBox;

/// An unknown list: the user says what its columns mean, looking at the first rows. Each choice is said by `changed`; the first rows as
/// they are then read come back by `set`.
class ImportMapping : public QWidget
{
    Q_OBJECT
public:
    explicit ImportMapping(QWidget* parent = nullptr);

    /// Shows the list of a file anew, read as `reading` says.
    void set(const QString& fileName, imports::ColumnPreview preview, const imports::CsvReading& reading);
    /// The user's choices, those that were guessed and left included.
    [[nodiscard]] imports::CsvReading reading() const;
    /// Whether a website or a name is among the columns; without one no account can be read.
    [[nodiscard]] bool isComplete() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QWidget* makeChoices();
    void fillColumns();
    void showVerdict();
    void chose();
    void chooseReading();

    MappingTable m_rows;
    imports::CsvReading m_reading;
    bool m_filling = false;

    QLabel* m_title;
    NoticeBox* m_verdict;
    QComboBox* m_delimiter;
    QComboBox* m_encoding;
    QCheckBox* m_header;
    QScrollArea* m_scroll;
    std::vector<QComboBox*> m_fields;
    QTableView* m_table;
};

} // namespace recourse::ui
