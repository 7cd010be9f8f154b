// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/accounts/account_reading.h"

namespace recourse::ui {

namespace {

/// Facts that come by several jobs at once.
struct Reading
{
    AccountDetail::Facts facts;
    int missing = 3;
    std::function<void(AccountDetail::Facts)> good;

    void came()
    {
        if (--missing == 0)
            good(std::move(facts));
    }
};

} // namespace

void readAccount(Workspace& workspace, model::AccountId id, QObject* receiver, const std::function<void(AccountDetail::Facts)>& good)
{
    const auto reading = std::make_shared<Reading>();
    reading->good = good;
    const auto passOverGone = [&workspace](const base::Error& error) {
        if (error.code != base::Code::NotFound) // removed a moment ago; the table is being read anew
            workspace.sayError(QString(), error);
    };
    session::Session& session = workspace.session();
    workspace.jobs().run(
        QString(), session::showAccount(session, id), receiver,
        [reading](session::AccountView view) {
            reading->facts.view = std::move(view);
            reading->came();
        },
        passOverGone);
    workspace.jobs().run(
        QString(), session::accountExposures(session, id), receiver,
        [reading](std::vector<session::ExposureRow> exposures) {
            reading->facts.exposures = std::move(exposures);
            reading->came();
        },
        passOverGone);
    workspace.jobs().run(
        QString(), session::showDataMap(session, id), receiver,
        [reading](session::DataMapLayers layers) {
            reading->facts.map = std::move(layers);
            reading->came();
        },
        passOverGone);
}

} // namespace recourse::ui
