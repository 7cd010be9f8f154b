// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/directory_jobs.h"
#include "ui/workspace.h"

#include <QFrame>

class QVBoxLayout;

namespace recourse::ui {

class FactList;

/// One fact of a directory: what it says, where it comes from, on what terms and of which day, and the user's word on it. Links say where
/// they lead before they are opened.
class FactCard : public QFrame
{
    Q_OBJECT
public:
    FactCard(Workspace& workspace, session::DirectoryFactView fact, QWidget* parent = nullptr);

private:
    void addHead(QVBoxLayout* column);
    [[nodiscard]] FactList* makeFacts();
    void addContact(FactList* facts);
    void addLinks(QVBoxLayout* column);
    void addReport(QVBoxLayout* column);
    [[nodiscard]] QWidget* makeCopied(const QString& text, const QString& what);
    void report();
    void takeBack();

    Workspace& m_workspace;
    session::DirectoryFactView m_fact;
};

} // namespace recourse::ui
