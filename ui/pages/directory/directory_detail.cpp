// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/directory/directory_detail.h"

#include "ui/models/directory/directory_words.h"
#include "ui/pages/directory/fact_card.h"
#include "ui/text.h"
#include "ui/widgets/pieces.h"

#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace recourse::ui {

namespace {

constexpr qsizetype kShownNames = 12; ///< a shared login may have a hundred domains

QString listed(QStringList words)
{
    const qsizetype more = words.size() - kShownNames;
    if (more > 0) {
        words.resize(kShownNames);
        words << DirectoryDetail::tr("%n more", nullptr, static_cast<int>(more));
    }
    return QLocale().createSeparatedList(words);
}

} // namespace

DirectoryDetail::DirectoryDetail(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_facts(std::make_unique<QVBoxLayout>().release())
{
    setObjectName(QStringLiteral("directoryDetail"));
    auto* content = std::make_unique<QWidget>().release();
    QVBoxLayout* column = columnOn(content, 0, 1);
    column->setContentsMargins(grid(2), 0, grid(1), grid(2));
    m_title = plainLabel(QString(), content, TextSize::Headline);
    m_names = mutedLabel(QString(), content);
    m_places = mutedLabel(QString(), content);
    for (QLabel* label : {m_title, m_names, m_places})
        column->addWidget(label);
    m_facts->setSpacing(grid(1.5));
    column->addLayout(m_facts);
    column->addStretch(1);
    m_scroll = scrolled(content);
    columnOn(this)->addWidget(m_scroll);
}

void DirectoryDetail::setHead(const session::DirectoryServiceView& service)
{
    setLabelText(m_title, service.name);
    QStringList names = service.names;
    names.removeAll(service.name);
    names = service.domains + names;
    names.removeDuplicates();
    setLabelText(m_names, listed(names));
    m_names->setVisible(!names.isEmpty());
    const QString places = DirectoryWords::countries(service.countries);
    setLabelText(m_places, places.isEmpty() ? QString() : tr("Where it is used: %1").arg(places));
    m_places->setVisible(!places.isEmpty());
}

void DirectoryDetail::set(const session::DirectoryServiceView& service)
{
    const bool isSame = service.key == m_key;
    const int scrolledTo = isSame ? m_scroll->verticalScrollBar()->value() : 0;
    m_key = service.key;
    setHead(service);
    clearLayout(m_facts);
    const session::DirectoryFactView* before = nullptr;
    for (const session::DirectoryFactView& fact : service.facts) {
        if (before == nullptr || before->entry.kind != fact.entry.kind)
            m_facts->addWidget(plainLabel(DirectoryWords::kind(fact.entry.kind), nullptr, TextSize::Title));
        m_facts->addWidget(std::make_unique<FactCard>(m_workspace, fact).release());
        before = &fact;
    }
    m_scroll->verticalScrollBar()->setValue(scrolledTo);
    // As soon as the cards have their looks it is known how wide they must be.
    QTimer::singleShot(0, this, [this] { m_scroll->updateGeometry(); });
}

} // namespace recourse::ui
