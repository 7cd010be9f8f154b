// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences.h"
#include "ui/theme.h"

#include <QObject>

#ifdef RECOURSE_DBUS
#include <QDBusVariant>
#else
class QDBusVariant;
#endif

class QApplication;

namespace recourse::gui {

/// Keeps the application's theme at what the user chose, or at what the system has while the user follows it.
class SystemScheme : public QObject
{
    Q_OBJECT
public:
    /// Reads the system's scheme before the program sets a palette of its own; make it first.
    SystemScheme(QApplication& application, ui::Preferences& preferences);

    /// Applies the preferences' choice now; called again whenever they change.
    void apply();

private Q_SLOTS:
    /// The desktop portal's signal; `value` is 1 for dark.
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void watchSystem();

    QApplication& m_application;
    ui::Preferences& m_preferences;
    ui::Scheme m_system;
};

} // namespace recourse::gui
