// SPDX-License-Identifier: GPL-3.0-or-later
#include "system_scheme.h"

#include <QApplication>
#include <QPalette>
#include <QStyleHints>

#ifdef RECOURSE_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

namespace recourse::gui {

namespace {

#ifdef RECOURSE_DBUS
const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString kGroup = QStringLiteral("org.freedesktop.appearance");
const QString kKey = QStringLiteral("color-scheme");

/// The portal wraps the value in one or two variants, by its age.
uint numberIn(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}
#endif

} // namespace

SystemScheme::SystemScheme(QApplication& application, ui::Preferences& preferences)
    : m_application(application)
    , m_preferences(preferences)
    , m_system(ui::currentScheme())
{
    watchSystem();
    apply();
}

void SystemScheme::apply()
{
    ui::Scheme wanted = m_system;
    if (m_preferences.scheme() == ui::SchemeChoice::Light)
        wanted = ui::Scheme::Light;
    else if (m_preferences.scheme() == ui::SchemeChoice::Dark)
        wanted = ui::Scheme::Dark;
    ui::applyTheme(m_application, wanted);
}

void SystemScheme::watchSystem()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto take = [this](Qt::ColorScheme scheme) {
        m_system = scheme == Qt::ColorScheme::Dark ? ui::Scheme::Dark : ui::Scheme::Light;
        apply();
    };
    if (QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark)
        m_system = ui::Scheme::Dark;
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, take);
#endif
#ifdef RECOURSE_DBUS
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), this,
        SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage ask = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
    ask << kGroup << kKey;
    auto* watcher = std::make_unique<QDBusPendingCallWatcher>(bus.asyncCall(ask), this).release();
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        if (reply.isValid())
            settingChanged(kGroup, kKey, reply.value());
    });
#endif
}

void SystemScheme::settingChanged(const QString& group, const QString& key, const QDBusVariant& value)
{
#ifdef RECOURSE_DBUS
    if (group != kGroup || key != kKey)
        return;
    const uint choice = numberIn(value.variant());
    if (choice == 0)
        return; // no preference: as the palette has it
    m_system = choice == 1 ? ui::Scheme::Dark : ui::Scheme::Light;
    apply();
#else
    Q_UNUSED(group)
    Q_UNUSED(key)
    Q_UNUSED(value)
#endif
}

} // namespace recourse::gui
