// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

class QSettings;

namespace recourse::ui {

/// Which scheme the user wants.
enum class SchemeChoice { System, Light, Dark };

/// How this program behaves on this computer, in a plain settings file outside the vault. Nothing in it tells about a person or service.
class Preferences
{
public:
    /// `file` is an .ini file, made when first written.
    explicit Preferences(const QString& file);
    ~Preferences();
    Preferences(const Preferences&) = delete;
    Preferences& operator=(const Preferences&) = delete;

    /// "….recourse"; empty: the default folder.
    [[nodiscard]] QString vaultFolder() const;
    void setVaultFolder(const QString& folder);

    [[nodiscard]] SchemeChoice scheme() const;
    void setScheme(SchemeChoice choice);

    /// Two letters, or empty for the system's.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& language);

    [[nodiscard]] bool offline() const;
    void setOffline(bool offline);

    /// "", "http://…" or "socks5h://…".
    [[nodiscard]] QString proxy() const;
    void setProxy(const QString& proxy);

    /// Minutes without a key or a click until the vault is locked; 0: never.
    [[nodiscard]] int lockAfterMinutes() const;
    void setLockAfterMinutes(int minutes);

    [[nodiscard]] bool showsTray() const;
    void setShowsTray(bool shows);

    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);

private:
    std::unique_ptr<QSettings> m_settings;
};

} // namespace recourse::ui
