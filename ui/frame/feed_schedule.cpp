// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/feed_schedule.h"

#include "session/feed_jobs.h"

#include <algorithm>

namespace recourse::ui {

FeedSchedule::FeedSchedule(Workspace& workspace, QObject* parent, std::chrono::milliseconds first, std::chrono::milliseconds later)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_timer.start(first);
    connect(&m_timer, &QTimer::timeout, this, [this, later] {
        m_timer.start(later);
        look();
    });
}

void FeedSchedule::look()
{
    if (m_fetching || m_workspace.isLocked() || m_workspace.isReadOnly() || m_workspace.session().settings().offline)
        return;
    m_workspace.jobs().run(
        QString(), session::dueFeeds(m_workspace.session()), this,
        [this](const QStringList& feeds) {
            if (!feeds.isEmpty())
                fetch(feeds);
        },
        [](const base::Error&) {}); // nobody asked: it is tried again
}

void FeedSchedule::fetch(const QStringList& feeds)
{
    m_fetching = true;
    m_workspace.jobs().run(
        tr("Refreshing the lists that are old"), session::syncFeeds(m_workspace.session(), feeds), this,
        [this](const std::vector<session::FeedView>& views) {
            m_fetching = false;
            const bool changed = std::any_of(views.begin(), views.end(), [](const session::FeedView& view) { return view.refresh && !view.refresh->unchanged; });
            m_workspace.announce(changed ? Change::Feeds | Change::Exposures | Change::Steps | Change::Directory : Changes(Change::Feeds));
        },
        [this](const base::Error&) {
            m_fetching = false; // what failed stands on its list
            m_workspace.announce(Change::Feeds);
        });
}

} // namespace recourse::ui
