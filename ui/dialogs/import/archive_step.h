// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/import_jobs.h"

#include <QStringList>
#include <QWidget>

#include <vector>

class QCheckBox;
class QLabel;
class QScrollArea;

namespace recourse::ui {

/// An archive with several account lists: the user says which of them to read.
class ImportArchiveChoice : public QWidget
{
    Q_OBJECT
public:
    explicit ImportArchiveChoice(QWidget* parent = nullptr);

    /// Chooses all but those that only look like lists.
    void set(const QString& fileName, const std::vector<imports::ArchivedFile>& lists);
    /// The chosen ones, as the archive names them.
    [[nodiscard]] QStringList chosen() const;

Q_SIGNALS:
    void changed();

private:
    QLabel* m_title;
    QScrollArea* m_scroll;
    std::vector<QCheckBox*> m_boxes;
    QStringList m_members; ///< beside the boxes
};

} // namespace recourse::ui
