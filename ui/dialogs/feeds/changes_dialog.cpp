// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/feeds/changes_dialog.h"

#include "ui/text.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/pieces.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace recourse::ui {

namespace {

constexpr int kMost = 1000;

} // namespace

ChangesDialog::ChangesDialog(Workspace& workspace, const QString& feed, const QString& name, QWidget* parent)
    : QDialog(parent)
    , m_table(std::make_unique<DataTable>(m_model, tr("Changes")).release())
    , m_text(mutedLabel(QString()))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("changesDialog"));
    setWindowTitle(tr("What changed"));
    m_table->setObjectName(QStringLiteral("changesTable"));
    m_table->setColumnWidths({20, 40, 14, 30}, 1);
    QVBoxLayout* column = columnOn(this, 3, 1.5);
    column->addWidget(plainLabel(tr("What changed in “%1”").arg(name), this, TextSize::Title));
    column->addWidget(m_text);
    column->addWidget(m_table, 1);
    QPushButton* close = makeButton(tr("Close"), Look::Primary);
    close->setObjectName(QStringLiteral("changesClose"));
    close->setDefault(true);
    QHBoxLayout* foot = rowOf({});
    foot->addStretch(1);
    foot->addWidget(close);
    column->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&workspace, &Workspace::lockChanged, this, &QDialog::close);
    const QSize room = parent != nullptr ? parent->window()->size() * 0.96 : QSize(grid(90), grid(70));
    resize(QSize(grid(100), grid(66)).boundedTo(room));
    workspace.jobs().runPrepared(
        QString(), session::listFeedChanges(workspace.session(), feed, kMost), this, &ChangeTable::prepared,
        [this, &workspace](Snapshot<ChangeRow> rows) {
            workspace.jobs().letGo(m_model.exchange(std::move(rows)));
            setLabelText(m_text,
                m_model.total() == 0 ? tr("Nothing has changed since the first copy was taken.")
                                     : tr("The last %n change(s), the newest first. A withdrawn warning stays readable where you met it.", nullptr, m_model.total()));
        });
}

} // namespace recourse::ui
