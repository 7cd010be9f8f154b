// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/settings_page.h"

#include "ui/icons.h"
#include "ui/pages/settings/about_section.h"
#include "ui/pages/settings/appearance_section.h"
#include "ui/pages/settings/backup_section.h"
#include "ui/pages/settings/check_section.h"
#include "ui/pages/settings/laws_section.h"
#include "ui/pages/settings/profile_section.h"
#include "ui/pages/settings/security_section.h"
#include "ui/widgets/pieces.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace recourse::ui {

namespace {

constexpr double kNarrow = 75; ///< grid steps below which the list of sections takes too much room

} // namespace

SettingsPage::SettingsPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, Changes(Change::Profile), parent)
    , m_list(std::make_unique<QListWidget>().release())
    , m_choice(std::make_unique<QComboBox>().release())
    , m_stack(std::make_unique<QStackedWidget>().release())
{
    QVBoxLayout* column = columnOn(this, 3, 2);
    column->addWidget(std::make_unique<PageHead>(tr("Settings"), this).release());
    column->addWidget(m_choice);
    m_choice->setAccessibleName(tr("Section of the settings"));
    m_choice->setObjectName(QStringLiteral("settingsChoice"));
    m_choice->hide();
    QHBoxLayout* row = rowOf({m_list, m_stack}, 2);
    row->setStretch(1, 1);
    column->addLayout(row, 1);
    m_list->setObjectName(QStringLiteral("settingsSections"));
    m_list->setAccessibleName(tr("Sections of the settings"));
    m_list->setIconSize(QSize(grid(2), grid(2)));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    add(std::make_unique<ProfileSection>(workspace).release(), QStringLiteral("person"));
    add(std::make_unique<SecuritySection>(workspace).release(), QStringLiteral("lock"));
    add(std::make_unique<BackupSection>(workspace).release(), QStringLiteral("copy"));
    add(std::make_unique<CheckSection>(workspace).release(), QStringLiteral("shield"));
    add(std::make_unique<LawsSection>(workspace).release(), QStringLiteral("document"));
    add(std::make_unique<AppearanceSection>(workspace).release(), QStringLiteral("eye"));
    add(std::make_unique<AboutSection>(workspace).release(), QStringLiteral("info"));
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + grid(4));
    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_list, &QListWidget::currentRowChanged, m_choice, &QComboBox::setCurrentIndex);
    connect(m_choice, &QComboBox::activated, m_list, [this](int chosen) { m_list->setCurrentRow(chosen); });
    m_list->setCurrentRow(0);
}

void SettingsPage::add(Section* section, const QString& iconName)
{
    m_sections << section;
    m_list->addItem(std::make_unique<QListWidgetItem>(icon(iconName), section->title()).release());
    m_choice->addItem(icon(iconName), section->title());
    m_stack->addWidget(scrolled(section));
}

void SettingsPage::refresh()
{
    for (Section* section : std::as_const(m_sections))
        section->refresh();
}

void SettingsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool narrow = width() < grid(kNarrow);
    m_list->setVisible(!narrow);
    m_choice->setVisible(narrow);
}

void SettingsPage::showTarget(const Target& target)
{
    for (int i = 0; i < m_sections.size(); ++i) {
        if (m_sections[i]->word() == target.word)
            m_list->setCurrentRow(i);
    }
}

} // namespace recourse::ui
