// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/exposures/exposure_context.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace recourse::ui {

ExposureContext::ExposureContext(const std::vector<session::ExposureRow>& rows, std::vector<session::IncidentView> incidents,
    std::vector<session::NameView> names, const std::vector<session::AccountRow>& accounts)
    : m_names(std::move(names))
{
    QSet<qint64> touched;
    for (const session::ExposureRow& row : rows)
        touched.insert(row.breach.value);
    for (session::IncidentView& incident : incidents) {
        const bool isTouched = std::any_of(incident.sources.begin(), incident.sources.end(),
            [&](const model::Breach& record) { return touched.contains(record.id.value); });
        if (!isTouched)
            continue;
        for (std::size_t i = 0; i < incident.sources.size(); ++i)
            m_placeOf.insert(incident.sources[i].id.value, {m_incidents.size(), i});
        m_incidents.push_back(std::move(incident));
    }
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        for (const model::ExposureId exposure : m_names[i].exposures)
            m_nameOf.insert(exposure.value, i);
    }
    for (const session::AccountRow& account : accounts) {
        if (!account.person.isEmpty())
            m_personOf.insert(account.id.value, account.person);
    }
}

const session::IncidentView* ExposureContext::incident(model::BreachId record) const
{
    const auto place = m_placeOf.constFind(record.value);
    return place == m_placeOf.constEnd() ? nullptr : &m_incidents[place->incident];
}

qint64 ExposureContext::incidentId(model::BreachId record) const
{
    const session::IncidentView* known = incident(record);
    return known == nullptr || known->sources.empty() ? record.value : known->sources.front().id.value;
}

const model::Breach* ExposureContext::record(model::BreachId id) const
{
    const auto place = m_placeOf.constFind(id.value);
    return place == m_placeOf.constEnd() ? nullptr : &m_incidents[place->incident].sources[place->source];
}

bool ExposureContext::isWithdrawn(model::BreachId record) const
{
    const model::Breach* known = this->record(record);
    return known != nullptr && isTakenBack(*known);
}

const session::NameView* ExposureContext::name(model::ExposureId exposure) const
{
    const auto found = m_nameOf.constFind(exposure.value);
    return found == m_nameOf.constEnd() ? nullptr : &m_names[*found];
}

bool ExposureContext::awaits(model::ExposureId exposure) const
{
    const session::NameView* found = name(exposure);
    return found != nullptr && !found->same.has_value();
}

bool isTakenBack(const model::Breach& record)
{
    return record.withdrawnOn.isValid() || record.flags.retired;
}

} // namespace recourse::ui
