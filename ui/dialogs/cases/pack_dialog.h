// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/evidence_pack_jobs.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace recourse::ui {

class NoticeBox;
class Workspace;

/// An evidence pack before it is made: what is in it, in which language, what is blacked out.
class PackDialog : public QDialog
{
    Q_OBJECT
public:
    PackDialog(Workspace& workspace, model::CaseId matter, QWidget* parent);

private:
    [[nodiscard]] QWidget* makeContents();
    [[nodiscard]] QWidget* makeRedaction();
    [[nodiscard]] QWidget* makeButtons();
    void read(const QString& language);
    void take(const session::PackPreview& preview);
    void showContents(const session::PackPreview& preview);
    void showWords(const QStringList& words);
    void addWord();
    [[nodiscard]] QStringList blackedOut() const;
    void save();
    void write(const QString& file);

    Workspace& m_workspace;
    model::CaseId m_matter;
    QComboBox* m_language;
    QListWidget* m_contents;
    QLabel* m_count;
    QCheckBox* m_losses;
    QListWidget* m_words;
    QLineEdit* m_word;
    NoticeBox* m_notice;
    QPushButton* m_save;
    bool m_read = false; ///< the words are there, and may be ticked
};

} // namespace recourse::ui
