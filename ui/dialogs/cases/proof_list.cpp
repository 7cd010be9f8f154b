// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/cases/proof_list.h"

#include "ui/prompts.h"
#include "ui/text.h"
#include "ui/widgets/pieces.h"
#include "ui/workspace.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QVBoxLayout>

namespace recourse::ui {

namespace {

QStringList localFiles(const QMimeData* data)
{
    QStringList files;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            files << url.toLocalFile();
    }
    return files;
}

} // namespace

ProofList::ProofList(Workspace& workspace, const QString& hint, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_choose(makeButton(tr("Choose files…"), Look::Plain, QStringLiteral("file")))
    , m_hint(mutedLabel(hint, this))
    , m_rows(std::make_unique<QVBoxLayout>().release())
{
    m_choose->setObjectName(QStringLiteral("entryProof"));
    m_choose->setAccessibleName(tr("Choose proofs"));
    setAcceptDrops(true);
    QVBoxLayout* column = columnOn(this, 0, 0.5);
    QHBoxLayout* line = rowOf({m_choose});
    line->addStretch(1);
    column->addLayout(line);
    column->addLayout(m_rows);
    column->addWidget(m_hint);
    connect(m_choose, &QPushButton::clicked, this, [this] {
        m_workspace.prompts().openFiles(
            this, {tr("Choose proofs"), QString(), QString()}, [this](const QStringList& chosen) { add(chosen); });
    });
}

void ProofList::add(const QStringList& files)
{
    for (const QString& file : files) {
        if (!m_files.contains(file))
            m_files << file;
    }
    showFiles();
}

void ProofList::showFiles()
{
    clearLayout(m_rows);
    for (const QString& file : m_files)
        addRow(file);
    m_hint->setVisible(m_files.isEmpty());
    updateGeometry();
}

void ProofList::addRow(const QString& file)
{
    const QString name = QFileInfo(file).fileName();
    QToolButton* forget = makeIconButton(QStringLiteral("close"), tr("Take %1 off").arg(safeText(name)));
    QHBoxLayout* row = rowOf({plainLabel(name, this), forget}, 0.5);
    row->setStretch(0, 1);
    m_rows->addLayout(row);
    connect(
        forget, &QToolButton::clicked, this,
        [this, file] {
            m_files.removeAll(file);
            showFiles();
            m_choose->setFocus();
        },
        Qt::QueuedConnection); // the button goes with its row
}

void ProofList::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ProofList::dropEvent(QDropEvent* event)
{
    add(localFiles(event->mimeData()));
    event->acceptProposedAction();
}

} // namespace recourse::ui
