// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/import_steps.h"

#include "ui/dialogs/import/export_sources.h"
#include "ui/models/import/import_words.h"
#include "ui/text.h"
#include "ui/widgets/pieces.h"

#include <QProgressBar>
#include <QScrollArea>
#include <QVBoxLayout>

namespace recourse::ui {

ImportWait::ImportWait(QWidget* parent)
    : QWidget(parent)
    , m_what(plainLabel(QString(), this, TextSize::Title))
    , m_bar(std::make_unique<QProgressBar>(this).release())
{
    QVBoxLayout* column = columnOn(this, 0, 2);
    column->addStretch(1);
    column->addWidget(m_what);
    column->addWidget(m_bar);
    column->addWidget(mutedLabel(tr("The passwords are judged for strength and reuse, then forgotten. None of them is stored."), this));
    column->addStretch(2);
    m_bar->setAccessibleName(tr("Progress"));
}

void ImportWait::begin(const QString& what)
{
    setLabelText(m_what, what);
    progress(0, 0);
}

void ImportWait::progress(int done, int total)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    m_bar->setTextVisible(total > 0);
}

ImportFailure::ImportFailure(QWidget* parent)
    : QWidget(parent)
    , m_title(plainLabel(QString(), this, TextSize::Title))
    , m_reason(std::make_unique<NoticeBox>(this).release())
    , m_advice(plainLabel(QString(), this))
{
    QVBoxLayout* column = columnOn(this, 0, 1.5);
    column->addWidget(m_title);
    column->addWidget(m_reason);
    column->addWidget(m_advice);
    column->addWidget(plainLabel(tr("Recourse understands exports of these programs"), this, TextSize::Body));
    column->addWidget(scrolled(std::make_unique<ExportSources>().release()), 1);
}

void ImportFailure::set(const QString& fileName, const base::Error& error)
{
    setLabelText(m_title, tr("“%1” was not imported").arg(fileName));
    m_reason->set(QStringLiteral("warning"), error.text());
    const QString advice = ImportWords::advice(error.code);
    setLabelText(m_advice, advice);
    m_advice->setVisible(!advice.isEmpty());
}

void ImportFailure::setNothingFound(const QString& folder, const QString& why)
{
    setLabelText(m_title, tr("Nothing to import in “%1”").arg(folder));
    m_reason->set(QStringLiteral("info"), why.isEmpty() ? tr("The folder is empty.") : why);
    m_advice->hide();
}

} // namespace recourse::ui
