// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/appearance_section.h"

#include "ui/text.h"
#include "ui/widgets/pieces.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSystemTrayIcon>
#include <QVBoxLayout>

namespace recourse::ui {

AppearanceSection::AppearanceSection(Workspace& workspace, QWidget* parent)
    : Section(workspace, QStringLiteral("appearance"), tr("Appearance"), parent)
    , m_scheme(std::make_unique<QComboBox>().release())
    , m_language(std::make_unique<QComboBox>().release())
    , m_restart(plainLabel(tr("The language changes when you start Recourse again.")))
    , m_tray(std::make_unique<QCheckBox>(tr("Show an &icon in the tray")).release())
    , m_startLanguage(workspace.preferences().language())
{
    m_scheme->setObjectName(QStringLiteral("schemeChoice"));
    m_language->setObjectName(QStringLiteral("languageChoice"));
    m_restart->setObjectName(QStringLiteral("languageRestart"));
    m_tray->setObjectName(QStringLiteral("trayChoice"));
    addScheme();
    addLanguage();
    if (QSystemTrayIcon::isSystemTrayAvailable())
        addTray();
    else
        m_tray->setParent(this);
    m_tray->setVisible(QSystemTrayIcon::isSystemTrayAvailable());
}

void AppearanceSection::addScheme()
{
    QVBoxLayout* column = addCard(tr("Light or dark"), {});
    m_scheme->addItem(tr("As the system has it"), static_cast<int>(SchemeChoice::System));
    m_scheme->addItem(tr("Light"), static_cast<int>(SchemeChoice::Light));
    m_scheme->addItem(tr("Dark"), static_cast<int>(SchemeChoice::Dark));
    column->addWidget(buddyLabel(tr("&Colours"), m_scheme));
    column->addWidget(m_scheme, 0, Qt::AlignLeft);
    connect(m_scheme, &QComboBox::activated, this, [this] {
        workspace().preferences().setScheme(static_cast<SchemeChoice>(m_scheme->currentData().toInt()));
        workspace().announceAppearance();
    });
}

void AppearanceSection::addLanguage()
{
    QVBoxLayout* column
        = addCard(tr("Language"), tr("This is the language of the window. The language of your letters is a choice of its own, in the profile."));
    m_language->addItem(tr("As the system has it"), QString());
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    m_language->addItem(QStringLiteral("Français"), QStringLiteral("fr"));
    m_language->addItem(QStringLiteral("Español"), QStringLiteral("es"));
    column->addWidget(buddyLabel(tr("&Language of the window"), m_language));
    column->addWidget(m_language, 0, Qt::AlignLeft);
    column->addWidget(m_restart);
    m_restart->hide();
    connect(m_language, &QComboBox::activated, this, [this] {
        workspace().preferences().setLanguage(m_language->currentData().toString());
        refresh();
    });
}

void AppearanceSection::addTray()
{
    QVBoxLayout* column = addCard(tr("Tray"), tr("With an icon in the tray, closing the window locks the vault and keeps Recourse at hand."));
    column->addWidget(m_tray);
    connect(m_tray, &QCheckBox::clicked, this, [this](bool shows) {
        workspace().preferences().setShowsTray(shows);
        workspace().announceAppearance();
    });
}

void AppearanceSection::refresh()
{
    const Preferences& preferences = workspace().preferences();
    m_scheme->setCurrentIndex(m_scheme->findData(static_cast<int>(preferences.scheme())));
    m_language->setCurrentIndex(qMax(0, m_language->findData(preferences.language())));
    m_restart->setVisible(preferences.language() != m_startLanguage);
    m_tray->setChecked(preferences.showsTray());
}

} // namespace recourse::ui
