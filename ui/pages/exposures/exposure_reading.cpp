// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exposures/exposure_reading.h"

#include "ui/models/exposures/exposure_groups.h"

#include <algorithm>
#include <utility>

namespace recourse::ui {

using session::ExposureRow;

namespace {

using Rows = std::vector<ExposureRow>;

struct ReadingTexts
{
    Q_DECLARE_TR_FUNCTIONS(recourse::ui::ReadingTexts)
};

/// What the jobs bring, one after the other.
struct Parts
{
    Rows rows;
    std::vector<session::NameView> names;
    std::vector<session::AccountRow> accounts;
};
using SharedParts = std::shared_ptr<Parts>;

bool isChosen(const ExposureRow& row, ExposureChoice choice, const ExposureContext& context)
{
    switch (choice) {
    case ExposureChoice::ToDo:
        return session::isOpen(row);
    case ExposureChoice::ToConfirm:
        return context.awaits(row.id);
    case ExposureChoice::Withdrawn:
        return context.isWithdrawn(row.breach);
    case ExposureChoice::Everything:
        break;
    }
    return true;
}

bool hasPeople(const Rows& rows, const ExposureContext& context)
{
    return std::any_of(rows.begin(), rows.end(), [&](const ExposureRow& row) { return !context.person(row.account).isEmpty(); });
}

ExposureReading prepared(Parts& parts, std::vector<session::IncidentView> incidents, ExposureChoice choice)
{
    auto context = std::make_shared<const ExposureContext>(parts.rows, std::move(incidents), std::move(parts.names), parts.accounts);
    ExposureReading reading;
    Rows open;
    Rows chosen;
    Rows plotted;
    for (const ExposureRow& row : parts.rows) {
        reading.toConfirm += context->awaits(row.id) ? 1 : 0;
        reading.withdrawn += context->isWithdrawn(row.breach) ? 1 : 0;
        if (session::isOpen(row))
            open.push_back(row);
        if (!isChosen(row, choice, *context))
            continue;
        chosen.push_back(row);
        if (row.disposition != model::Disposition::NeverMine)
            plotted.push_back(row);
    }
    reading.all = static_cast<int>(parts.rows.size());
    reading.allIncidents = static_cast<int>(groupsOf(parts.rows, Grouping::ByIncident, *context).size());
    reading.accounts = static_cast<int>(parts.accounts.size());
    reading.open = static_cast<int>(groupsOf(open, Grouping::ByIncident, *context).size());
    reading.hasPeople = hasPeople(parts.rows, *context);
    reading.incidents = groupsOf(plotted, Grouping::ByIncident, *context);
    for (std::size_t at = 0; at < kGroupings; ++at)
        reading.groups[at] = GroupTable::prepared(groupsOf(chosen, static_cast<Grouping>(at), *context));
    reading.context = std::move(context);
    return reading;
}

} // namespace

void readExposures(Workspace& workspace, ExposureChoice choice, QObject* receiver, std::function<void(ExposureReading)> good)
{
    const auto parts = std::make_shared<Parts>();
    session::Session& session = workspace.session();
    Jobs& jobs = workspace.jobs();
    const auto readIncidents = [=, &session, &jobs] {
        jobs.runPrepared(ReadingTexts::tr("Reading the incidents"), session::listIncidents(session, {}), receiver,
            [parts, choice](std::vector<session::IncidentView> incidents) {
                ExposureReading reading = prepared(*parts, std::move(incidents), choice);
                *parts = Parts(); // 100,000 rows take a while to free: here, not in the interface's thread
                return reading;
            },
            [good](ExposureReading reading) { good(std::move(reading)); });
    };
    const auto readAccounts = [=, &session, &jobs] {
        jobs.run(QString(), session::listAccountRows(session), receiver, [=](std::vector<session::AccountRow> accounts) {
            parts->accounts = std::move(accounts);
            readIncidents();
        });
    };
    const auto readNames = [=, &session, &jobs] {
        jobs.run(QString(), session::listNames(session), receiver, [=](std::vector<session::NameView> names) {
            parts->names = std::move(names);
            readAccounts();
        });
    };
    jobs.run(ReadingTexts::tr("Reading the incidents"), session::listExposureRows(session, {{}, true}), receiver, [=](Rows rows) {
        parts->rows = std::move(rows);
        readNames();
    });
}

} // namespace recourse::ui
