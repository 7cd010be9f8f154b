// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace recourse::ui {

class Workspace;

/// The files that are proof of something: chosen or dropped, each with a way to take it off again.
class ProofList : public QWidget
{
    Q_OBJECT
public:
    /// `hint` is what is said while there is no file.
    ProofList(Workspace& workspace, const QString& hint, QWidget* parent = nullptr);

    [[nodiscard]] const QStringList& files() const { return m_files; }
    /// Adds files that are not there yet.
    void add(const QStringList& files);
    /// The button that chooses files, for a label beside it.
    [[nodiscard]] QPushButton* button() { return m_choose; }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void showFiles();
    void addRow(const QString& file);

    Workspace& m_workspace;
    QStringList m_files;
    QPushButton* m_choose;
    QLabel* m_hint;
    QVBoxLayout* m_rows;
};

} // namespace recourse::ui
