// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/check_section.h"

#include "session/vault_jobs.h"
#include "ui/models/settings/settings_words.h"
#include "ui/text.h"
#include "ui/widgets/pieces.h"

#include <QDir>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace recourse::ui {

CheckSection::CheckSection(Workspace& workspace, QWidget* parent)
    : Section(workspace, QStringLiteral("check"), tr("Check the vault"), parent)
    , m_place(mutedLabel(QString()))
    , m_button(makeButton(tr("Check now"), Look::Primary, QStringLiteral("shield")))
    , m_result(std::make_unique<NoticeBox>().release())
{
    QVBoxLayout* column = addCard(tr("Check the vault"),
        tr("Recourse reads every page of your vault and makes sure that nothing was damaged or changed from outside. Nothing is changed by this."));
    m_button->setObjectName(QStringLiteral("verifyButton"));
    m_result->setObjectName(QStringLiteral("verifyResult"));
    column->addWidget(m_place);
    QHBoxLayout* row = rowOf({m_button});
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_result);
    connect(m_button, &QPushButton::clicked, this, &CheckSection::check);
}

void CheckSection::refresh()
{
    setLabelText(m_place, tr("Your vault is the folder %1.").arg(safeText(QDir::toNativeSeparators(workspace().session().settings().vaultFolder), 300)));
}

void CheckSection::check()
{
    m_button->setEnabled(false);
    m_result->set(QStringLiteral("info"), tr("Checking…"));
    workspace().jobs().run(
        tr("Checking the vault"), session::verifyVault(workspace().session()), this,
        [this](const vault::IntegrityReport& report) {
            m_button->setEnabled(true);
            const QString look = !report.sound() ? QStringLiteral("danger") : report.pagesChecked ? QStringLiteral("good") : QStringLiteral("warning");
            m_result->set(look, SettingsWords::verified(report));
        },
        [this](const base::Error& error) {
            m_button->setEnabled(true);
            m_result->set(QStringLiteral("danger"), error.text());
        });
}

} // namespace recourse::ui
