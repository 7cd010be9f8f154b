// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace recourse::gui {

/// The system's word that nobody sits here any more: the computer goes to sleep, or its screen is locked.
class LockTriggers : public QObject
{
    Q_OBJECT
public:
    explicit LockTriggers(QObject* parent = nullptr);
    ~LockTriggers() override;

Q_SIGNALS:
    void lockWanted();

private Q_SLOTS:
    void sleepAnnounced(bool goesToSleep); ///< login1 says true before and false after sleep
    void screenChanged(bool locked);

private:
    class System; ///< what one system needs to listen
    std::unique_ptr<System> m_system;
};

} // namespace recourse::gui
