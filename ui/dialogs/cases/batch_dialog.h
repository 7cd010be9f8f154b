// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/cases/batch_rows.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace recourse::ui {

class DataTable;
class LetterFields;
class NoticeBox;
class Workspace;

/// One letter to many companies: what and when, a list of every letter with what speaks against it, the warnings, and only then the files.
class BatchDialog : public QDialog
{
    Q_OBJECT
public:
    /// To the services of `accounts`; without any, the user says which by words.
    BatchDialog(Workspace& workspace, QList<qint64> accounts, QWidget* parent);

    void reject() override;

private:
    [[nodiscard]] QWidget* makeForm();
    [[nodiscard]] QWidget* makePreview();
    [[nodiscard]] QLayout* makeFoot();
    void takeTypes(std::vector<session::LetterTypeView> types);
    void showFields();
    void fillLanguages(const QStringList& languages);
    [[nodiscard]] session::BatchRequest request() const;
    void preview();
    void takePreview(std::shared_ptr<const session::BatchPreview> fresh);
    /// What was previewed is not what is written there any more.
    void forgetPreview();
    void showWarnings();
    void enable();
    void chooseFolder();
    void chooseFile();
    void write(const session::BatchOutput& output);
    /// A job runs: its progress is shown, everything else waits.
    void begin(const QString& title);
    void end();
    void follow();
    void fail(const base::Error& error);

    Workspace& m_workspace;
    QList<qint64> m_accounts;
    std::vector<session::LetterTypeView> m_types;
    BatchModel m_model;
    std::shared_ptr<const session::BatchPreview> m_preview;
    QWidget* m_form;
    QComboBox* m_type;
    QComboBox* m_language;
    QLineEdit* m_select;
    LetterFields* m_fields;
    QSpinBox* m_perDay;
    QDateEdit* m_first;
    QCheckBox* m_weekends;
    QPushButton* m_show;
    QLabel* m_summary;
    NoticeBox* m_warnings;
    DataTable* m_table;
    QCheckBox* m_consent;
    QProgressBar* m_progress;
    QPushButton* m_stop;
    QPushButton* m_folder;
    QPushButton* m_joined;
    int m_job = 0; ///< number of the job that runs; 0: none
};

} // namespace recourse::ui
