// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exposures/name_question.h"

#include "ui/pages/exposures/exposure_actions.h"
#include "ui/text.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/pieces.h"

#include <QVBoxLayout>

#include <algorithm>

namespace recourse::ui {

NameQuestion::NameQuestion(Workspace& workspace, QWidget* parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_text(plainLabel(QString(), this))
    , m_yes(makeButton(tr("Yes, that is it"), Look::Plain, QStringLiteral("check")))
    , m_no(makeButton(tr("No, it is another"), Look::Plain, QStringLiteral("close")))
{
    setObjectName(QStringLiteral("nameQuestion"));
    setProperty("look", QStringLiteral("info"));
    m_yes->setObjectName(QStringLiteral("nameYes"));
    m_no->setObjectName(QStringLiteral("nameNo"));
    QVBoxLayout* column = columnOn(this, 1.5, 1);
    column->addWidget(m_text);
    column->addWidget(flowOf({m_yes, m_no}));
    connect(m_yes, &QPushButton::clicked, this, [this] { say(true); });
    connect(m_no, &QPushButton::clicked, this, [this] { say(false); });
    hide();
}

void NameQuestion::set(const std::vector<model::ExposureId>& exposures, const ExposureContext& context)
{
    m_exposures.clear();
    m_names.clear();
    for (const model::ExposureId exposure : exposures) {
        const session::NameView* name = context.awaits(exposure) ? context.name(exposure) : nullptr;
        if (name == nullptr)
            continue;
        m_exposures.push_back(exposure);
        const bool isNew = std::none_of(m_names.begin(), m_names.end(),
            [&](const session::NameView& known) { return known.name == name->name && known.service == name->service; });
        if (isNew)
            m_names.push_back(*name);
    }
    setVisible(!m_names.empty());
    if (m_names.empty())
        return;
    const session::NameView& first = m_names.front();
    setLabelText(m_text,
        m_names.size() == 1
            ? tr("Only the name is the same: the list says “%1”. Is that the %2 where you have this account? Your answer is kept.")
                  .arg(first.name, first.serviceName)
            : tr("Of %n of them only the name is the same as that of your service. Are all of them yours?", nullptr,
                static_cast<int>(m_names.size())));
    const bool one = m_names.size() == 1;
    m_yes->setAccessibleName(one ? tr("Yes, “%1” is my %2").arg(first.name, first.serviceName) : tr("Yes, all of them are mine"));
    m_no->setAccessibleName(one ? tr("No, “%1” is not my %2").arg(first.name, first.serviceName) : tr("No, none of them is mine"));
    for (QPushButton* button : {m_yes, m_no}) {
        button->setDisabled(m_workspace.isReadOnly());
        setPlainToolTip(button, m_workspace.isReadOnly() ? tr("The vault is open for reading only.") : QString());
    }
}

void NameQuestion::say(bool same)
{
    sayNamesWithUndo(m_workspace, m_exposures, same, m_names);
}

} // namespace recourse::ui
