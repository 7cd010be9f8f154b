// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cases/letter_files.h"

#include "ui/text.h"
#include "ui/widgets/pieces.h"
#include "ui/workspace.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QVBoxLayout>

namespace recourse::ui {

LetterFiles::LetterFiles(Workspace& workspace, QWidget* parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_names(std::make_unique<QVBoxLayout>().release())
    , m_asPdf(std::make_unique<QCheckBox>(tr("The letter as PDF too")).release())
{
    setProperty("look", QStringLiteral("card"));
    QVBoxLayout* column = columnOn(this, 2, 1);
    column->addWidget(plainLabel(tr("With an e-mail"), this, TextSize::Title));
    column->addWidget(mutedLabel(tr("These go along when you export the letter as an e-mail (.eml)."), this, TextSize::Small));
    m_asPdf->setObjectName(QStringLiteral("letterAsPdf"));
    column->addWidget(m_asPdf);
    column->addLayout(m_names);
    QPushButton* add = makeButton(tr("Add files…"), Look::Plain, QStringLiteral("file"));
    add->setObjectName(QStringLiteral("letterAddFiles"));
    column->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this] {
        m_workspace.prompts().openFiles(
            this, {tr("Files to go with the letter"), QString(), QString()}, [this](const QStringList& chosen) { this->add(chosen); });
    });
}

bool LetterFiles::letterAsPdf() const
{
    return m_asPdf->isChecked();
}

void LetterFiles::add(const QStringList& files)
{
    m_files << files;
    m_files.removeDuplicates();
    list();
}

void LetterFiles::clear()
{
    m_files.clear();
    m_asPdf->setChecked(false);
    list();
}

void LetterFiles::list()
{
    clearLayout(m_names);
    for (const QString& file : std::as_const(m_files)) {
        const QString name = QFileInfo(file).fileName();
        QToolButton* away = makeIconButton(QStringLiteral("close"), tr("Take off: %1").arg(safeText(name, 80)));
        connect(away, &QToolButton::clicked, this, [this, file] {
            m_files.removeAll(file);
            list();
        }, Qt::QueuedConnection); // the button goes with the list
        QHBoxLayout* row = rowOf({plainLabel(name), away});
        row->setStretch(0, 1);
        m_names->addLayout(row);
    }
}

} // namespace recourse::ui
