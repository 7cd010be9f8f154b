// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences.h"

#include <QSettings>
#include <QVariant>

namespace recourse::ui {

namespace {

const QString kVault = QStringLiteral("vault/folder");
const QString kScheme = QStringLiteral("look/scheme");
const QString kLanguage = QStringLiteral("look/language");
const QString kOffline = QStringLiteral("network/offline");
const QString kProxy = QStringLiteral("network/proxy");
const QString kLockAfter = QStringLiteral("security/lockAfterMinutes");
const QString kTray = QStringLiteral("look/tray");
const QString kGeometry = QStringLiteral("look/geometry");

constexpr int kUsualLockMinutes = 10;
constexpr int kLongestLockMinutes = 24 * 60;

} // namespace

Preferences::Preferences(const QString& file)
    : m_settings(std::make_unique<QSettings>(file, QSettings::IniFormat))
{
}

Preferences::~Preferences() = default;

QString Preferences::vaultFolder() const
{
    return m_settings->value(kVault).toString();
}

void Preferences::setVaultFolder(const QString& folder)
{
    m_settings->setValue(kVault, folder);
}

SchemeChoice Preferences::scheme() const
{
    const QString word = m_settings->value(kScheme).toString();
    if (word == QLatin1String("dark"))
        return SchemeChoice::Dark;
    return word == QLatin1String("light") ? SchemeChoice::Light : SchemeChoice::System;
}

void Preferences::setScheme(SchemeChoice choice)
{
    const char* word = choice == SchemeChoice::Dark ? "dark" : choice == SchemeChoice::Light ? "light" : "system";
    m_settings->setValue(kScheme, QLatin1String(word));
}

QString Preferences::language() const
{
    return m_settings->value(kLanguage).toString();
}

void Preferences::setLanguage(const QString& language)
{
    m_settings->setValue(kLanguage, language);
}

bool Preferences::offline() const
{
    return m_settings->value(kOffline, false).toBool();
}

void Preferences::setOffline(bool offline)
{
    m_settings->setValue(kOffline, offline);
}

QString Preferences::proxy() const
{
    return m_settings->value(kProxy).toString();
}

void Preferences::setProxy(const QString& proxy)
{
    m_settings->setValue(kProxy, proxy);
}

int Preferences::lockAfterMinutes() const
{
    return qBound(0, m_settings->value(kLockAfter, kUsualLockMinutes).toInt(), kLongestLockMinutes);
}

void Preferences::setLockAfterMinutes(int minutes)
{
    m_settings->setValue(kLockAfter, minutes);
}

bool Preferences::showsTray() const
{
    return m_settings->value(kTray, false).toBool();
}

void Preferences::setShowsTray(bool shows)
{
    m_settings->setValue(kTray, shows);
}

QByteArray Preferences::geometry() const
{
    return m_settings->value(kGeometry).toByteArray();
}

void Preferences::setGeometry(const QByteArray& geometry)
{
    m_settings->setValue(kGeometry, geometry);
}

} // namespace recourse::ui
