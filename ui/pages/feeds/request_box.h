// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/feed_jobs.h"

#include <QFrame>

class QLabel;

namespace recourse::ui {

/// Exactly what refreshing a list would send, and what that tells.
class RequestBox : public QFrame
{
    Q_OBJECT
public:
    explicit RequestBox(QWidget* parent = nullptr);

    void set(const session::Session& session, const session::FeedView& view);

private:
    QLabel* m_head;
    QLabel* m_request;
    QLabel* m_access;
};

} // namespace recourse::ui
