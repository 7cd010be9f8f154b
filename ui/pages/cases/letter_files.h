// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

class QCheckBox;
class QVBoxLayout;

namespace recourse::ui {

class Workspace;

/// The files that go with a letter when it is written as an e-mail.
class LetterFiles : public QFrame
{
    Q_OBJECT
public:
    explicit LetterFiles(Workspace& workspace, QWidget* parent = nullptr);

    [[nodiscard]] const QStringList& files() const { return m_files; }
    /// Whether the letter goes along as a PDF too.
    [[nodiscard]] bool letterAsPdf() const;
    void add(const QStringList& files);
    void clear();

private:
    void list();

    Workspace& m_workspace;
    QVBoxLayout* m_names;
    QCheckBox* m_asPdf;
    QStringList m_files;
};

} // namespace recourse::ui
