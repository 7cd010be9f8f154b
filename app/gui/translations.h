// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

#include <memory>
#include <vector>

class QCoreApplication;
class QLocale;

namespace recourse::gui {

/// The interface's language: the user's choice, else the system's, else English. Loads our own translation and Qt's (for file dialogs).
class Translations
{
public:
    /// `chosen`: two letters, or empty for the system's.
    Translations(QCoreApplication& application, const QString& chosen);
    ~Translations();

private:
    void install(const QString& name, const QString& folder, const QLocale& locale);

    QCoreApplication& m_application;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace recourse::gui
