// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/feed_choice_jobs.h"
#include "ui/workspace.h"

#include <QDialog>
#include <QHash>
#include <QSize>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace recourse::ui {

class NoticeBox;

/// A list that the user describes: where it comes from, and which of its columns means what, tried on a file of it.
class OwnFeedDialog : public QDialog
{
    Q_OBJECT
public:
    OwnFeedDialog(Workspace& workspace, QWidget* above);

Q_SIGNALS:
    /// It is kept; `feed` is its id.
    void stored(const QString& feed);

private:
    void build();
    [[nodiscard]] QWidget* makeInputs();
    [[nodiscard]] QWidget* makeMapping();
    void chooseFile();
    void readFile(const feeds::FieldMapping& mapping);
    void take(const session::OwnFeedPreview& preview, bool isFirst);
    void fillColumns(const session::OwnFeedPreview& preview);
    void tryMapping();
    void showVerdict(const session::OwnFeedPreview& preview);
    [[nodiscard]] feeds::FieldMapping mapping() const;
    [[nodiscard]] session::OwnFeedRequest request() const;
    void showKind();
    void store();
    void finish(const feeds::FeedDefinition& definition);
    void fail(const base::Error& error);

    Workspace& m_workspace;
    QSize m_room; ///< that the dialog may take
    QScrollArea* m_inputs = nullptr;
    QString m_file; ///< that the mapping is tried on; empty: none yet
    bool m_filling = false;
    QLineEdit* m_name = nullptr;
    QComboBox* m_kind = nullptr;
    QLineEdit* m_address = nullptr;
    QLineEdit* m_licence = nullptr;
    QLabel* m_fileName = nullptr;
    QWidget* m_mapping = nullptr;
    QFormLayout* m_columns = nullptr;
    QHash<QString, QComboBox*> m_fields; ///< own field → the list's column
    QComboBox* m_dayOrder = nullptr;
    NoticeBox* m_verdict = nullptr;
    NoticeBox* m_trouble = nullptr;
    QPushButton* m_store = nullptr;
};

} // namespace recourse::ui
