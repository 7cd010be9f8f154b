// SPDX-License-Identifier: GPL-3.0-or-later
#include "lock_triggers.h"

#include <CoreFoundation/CoreFoundation.h>
#include <IOKit/IOMessage.h>
#include <IOKit/pwr_mgt/IOPMLib.h>

namespace recourse::gui {

/// Listens to the screen's distributed notification and to the power manager, both on the main run loop, which is Qt's.
class LockTriggers::System
{
public:
    explicit System(LockTriggers& triggers)
        : m_triggers(triggers)
    {
        CFNotificationCenterAddObserver(CFNotificationCenterGetDistributedCenter(), this, &System::screenLocked, CFSTR("com.apple.screenIsLocked"), nullptr,
            CFNotificationSuspensionBehaviorDeliverImmediately);
        m_power = IORegisterForSystemPower(this, &m_port, &System::powerChanged, &m_notifier);
        if (m_power != MACH_PORT_NULL)
            CFRunLoopAddSource(CFRunLoopGetMain(), IONotificationPortGetRunLoopSource(m_port), kCFRunLoopCommonModes);
    }

    ~System()
    {
        CFNotificationCenterRemoveEveryObserver(CFNotificationCenterGetDistributedCenter(), this);
        if (m_power == MACH_PORT_NULL)
            return;
        CFRunLoopRemoveSource(CFRunLoopGetMain(), IONotificationPortGetRunLoopSource(m_port), kCFRunLoopCommonModes);
        IODeregisterForSystemPower(&m_notifier);
        IOServiceClose(m_power);
        IONotificationPortDestroy(m_port);
    }

    System(const System&) = delete;
    System& operator=(const System&) = delete;

private:
    static void screenLocked(CFNotificationCenterRef, void* self, CFNotificationName, const void*, CFDictionaryRef)
    {
        static_cast<System*>(self)->m_triggers.screenChanged(true);
    }

    static void powerChanged(void* self, io_service_t, natural_t message, void* argument)
    {
        auto* system = static_cast<System*>(self);
        if (message == kIOMessageSystemWillSleep)
            system->m_triggers.sleepAnnounced(true);
        // Whoever asks waits for an answer: we never hold sleep up.
        if (message == kIOMessageSystemWillSleep || message == kIOMessageCanSystemSleep)
            IOAllowPowerChange(system->m_power, reinterpret_cast<intptr_t>(argument));
    }

    LockTriggers& m_triggers;
    IONotificationPortRef m_port = nullptr;
    io_object_t m_notifier = 0;
    io_connect_t m_power = MACH_PORT_NULL;
};

LockTriggers::LockTriggers(QObject* parent)
    : QObject(parent)
    , m_system(std::make_unique<System>(*this))
{
}

LockTriggers::~LockTriggers() = default;

void LockTriggers::sleepAnnounced(bool goesToSleep)
{
    if (goesToSleep)
        Q_EMIT lockWanted();
}

void LockTriggers::screenChanged(bool locked)
{
    if (locked)
        Q_EMIT lockWanted();
}

} // namespace recourse::gui
