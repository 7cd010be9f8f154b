// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/directory/authorities_view.h"

#include "session/profile_jobs.h"
#include "ui/pages/directory/fact_card.h"
#include "ui/text.h"
#include "ui/widgets/pieces.h"
#include "ui/widgets/places.h"
#include "ui/widgets/residence_box.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace recourse::ui {

AuthoritiesView::AuthoritiesView(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_place(std::make_unique<ResidenceBox>().release())
    , m_text(mutedLabel(QString()))
    , m_cards(std::make_unique<QVBoxLayout>().release())
{
    m_place->setObjectName(QStringLiteral("authorityPlace"));
    auto* inside = std::make_unique<QWidget>().release();
    QVBoxLayout* column = columnOn(inside, 0, 1.5);
    QHBoxLayout* row = rowOf({buddyLabel(tr("Where you &live"), m_place), m_place}, 1);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_text);
    m_cards->setSpacing(grid(1.5));
    column->addLayout(m_cards);
    column->addStretch(1);
    columnOn(this)->addWidget(scrolled(inside));
    connect(m_place, &ResidenceBox::residenceChanged, this, [this] {
        m_chosen = true;
        read();
    });
}

void AuthoritiesView::refresh()
{
    if (m_chosen)
        return read();
    m_workspace.jobs().run(QString(), session::readProfile(m_workspace.session()), this, [this](const model::Profile& profile) {
        if (!m_chosen) {
            const QSignalBlocker quiet(m_place);
            m_place->setResidence(profile.residence);
        }
        read();
    });
}

void AuthoritiesView::read()
{
    const QString place = m_place->residence();
    const int number = ++m_readings;
    if (place.isEmpty())
        return set({});
    m_workspace.jobs().run(QString(), session::listAuthorities(m_workspace.session(), place), this,
        [this, number](const std::vector<session::DirectoryFactView>& authorities) {
            if (number == m_readings)
                set(authorities);
        });
}

void AuthoritiesView::set(const std::vector<session::DirectoryFactView>& authorities)
{
    const QString place = m_place->residence();
    const int count = static_cast<int>(authorities.size());
    setLabelText(m_text,
        place.isEmpty()  ? tr("Choose a place to see where to complain.")
            : count == 0 ? tr("No directory names an authority for %1.").arg(placeName(place))
                         : tr("%n authority(ies) for %1, those for companies first.", nullptr, count).arg(placeName(place)));
    clearLayout(m_cards);
    for (const session::DirectoryFactView& authority : authorities)
        m_cards->addWidget(std::make_unique<FactCard>(m_workspace, authority).release());
}

} // namespace recourse::ui
