// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/feeds/breach_dialog.h"

#include "model/data_class.h"
#include "ui/text.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/fitting_dialog.h"
#include "ui/widgets/pieces.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace recourse::ui {

namespace {

constexpr int kLongestLine = 1000;
constexpr qsizetype kLongestDescription = 4000;

QStringList parts(const QString& text)
{
    QStringList found;
    for (const QString& part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (const QString word = part.trimmed(); !word.isEmpty())
            found << word;
    }
    return found;
}

} // namespace

BreachDialog::BreachDialog(Workspace& workspace, QWidget* above)
    : QDialog(above)
    , m_workspace(workspace)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("breachDialog"));
    setWindowTitle(tr("Enter an incident"));
    build();
    connect(&m_workspace, &Workspace::lockChanged, this, &QDialog::close);
    const QSize room = above != nullptr ? above->window()->size() * 0.96 : QSize(grid(90), grid(90));
    resize(QSize(grid(76), grid(44)).boundedTo(room).expandedTo(QSize(grid(48), grid(44))));
    growToContent(*this, *m_inputs, room.height());
}

void BreachDialog::build()
{
    QVBoxLayout* column = columnOn(this, 3, 2);
    column->addWidget(plainLabel(windowTitle(), this, TextSize::Title));
    column->addWidget(mutedLabel(tr("What you enter is compared with your accounts like the public lists. It stays in this vault."), this));
    m_inputs = scrolled(makeInputs());
    column->addWidget(m_inputs, 1);
    m_trouble = std::make_unique<NoticeBox>(this).release();
    m_trouble->setObjectName(QStringLiteral("breachTrouble"));
    column->addWidget(m_trouble);
    QPushButton* cancel = makeButton(tr("Cancel"));
    m_store = makeButton(tr("Enter it"), Look::Primary);
    m_store->setObjectName(QStringLiteral("breachStore"));
    m_store->setDefault(true);
    QHBoxLayout* foot = rowOf({});
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_store);
    column->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_store, &QPushButton::clicked, this, &BreachDialog::store);
}

QLineEdit* BreachDialog::addLine(QBoxLayout* column, const QString& objectName, const QString& word)
{
    auto* line = std::make_unique<QLineEdit>(this).release();
    line->setMaxLength(kLongestLine);
    line->setObjectName(objectName);
    column->addWidget(buddyLabel(word, line));
    column->addWidget(line);
    return line;
}

DayEdit* BreachDialog::addDay(QBoxLayout* column, const QString& objectName, const QString& word)
{
    auto* day = std::make_unique<DayEdit>(this).release();
    day->setObjectName(objectName);
    column->addWidget(buddyLabel(word, day));
    column->addWidget(day);
    return day;
}

QWidget* BreachDialog::makeInputs()
{
    auto* inside = std::make_unique<QWidget>().release();
    QVBoxLayout* column = columnOn(inside, 0, 0.75);
    m_knownBy = std::make_unique<QComboBox>(this).release();
    m_knownBy->setObjectName(QStringLiteral("breachKnownBy"));
    m_knownBy->addItem(tr("A letter or e-mail I received"), static_cast<int>(session::BreachKnownBy::Notice));
    m_knownBy->addItem(tr("The news, or somebody told me"), static_cast<int>(session::BreachKnownBy::Hearsay));
    column->addWidget(buddyLabel(tr("&How do you know of it?"), m_knownBy));
    column->addWidget(m_knownBy);
    m_organisation = addLine(column, QStringLiteral("breachOrganisation"), tr("&Organisation"));
    m_domains = addLine(column, QStringLiteral("breachDomains"), tr("Its &websites, separated by commas"));
    m_domains->setPlaceholderText(QStringLiteral("www.example.com"));
    m_from = addDay(column, QStringLiteral("breachFrom"), tr("It happened on, or &from"));
    m_to = addDay(column, QStringLiteral("breachTo"), tr("&Until, if it went on"));
    m_disclosed = addDay(column, QStringLiteral("breachDisclosed"), tr("Date of the &letter, or when it became public"));
    column->addWidget(buddyLabel(tr("What lea&ked"), makeClasses()));
    column->addWidget(m_classes);
    m_affected = addLine(column, QStringLiteral("breachAffected"), tr("How &many people, if it is said"));
    m_notice = addLine(column, QStringLiteral("breachNotice"), tr("&Page of their statement"));
    m_notice->setPlaceholderText(QStringLiteral("https://"));
    m_description = std::make_unique<QPlainTextEdit>(this).release();
    m_description->setObjectName(QStringLiteral("breachDescription"));
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(m_description->fontMetrics().lineSpacing() * 4 + grid(2));
    column->addWidget(buddyLabel(tr("In your &words"), m_description));
    column->addWidget(m_description);
    column->addStretch(1);
    return inside;
}

/// All of them at once, without a scroll bar inside the one of the dialog.
QWidget* BreachDialog::makeClasses()
{
    m_classes = std::make_unique<QListWidget>(this).release();
    m_classes->setObjectName(QStringLiteral("breachClasses"));
    for (const QString& dataClass : model::allDataClasses()) {
        auto item = std::make_unique<QListWidgetItem>(model::dataClassText(dataClass));
        item->setData(Qt::UserRole, dataClass);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        m_classes->addItem(item.release());
    }
    m_classes->setCurrentRow(0);
    m_classes->setAccessibleName(tr("What leaked"));
    m_classes->ensurePolished();
    m_classes->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_classes->setFixedHeight(m_classes->sizeHintForRow(0) * m_classes->count() + 2 * m_classes->frameWidth() + grid(0.5));
    connect(m_classes, &QListWidget::currentRowChanged, this, [this] {
        const QRect row = m_classes->visualItemRect(m_classes->currentItem());
        const QPoint at = m_classes->viewport()->mapTo(m_inputs->widget(), row.center());
        m_inputs->ensureVisible(at.x(), at.y(), 0, row.height());
    });
    return m_classes;
}

void BreachDialog::complain(const QString& text, QWidget* input)
{
    m_trouble->set(QStringLiteral("warning"), text);
    if (input != nullptr)
        input->setFocus();
}

std::optional<session::BreachEntry> BreachDialog::entry()
{
    for (DayEdit* day : {m_from, m_to, m_disclosed}) {
        if (!day->day()) {
            complain(tr("“%1” is not a day. Write it like the example, or leave the line empty.").arg(day->text()), day);
            return std::nullopt;
        }
    }
    session::BreachEntry entry;
    entry.knownBy = static_cast<session::BreachKnownBy>(m_knownBy->currentData().toInt());
    entry.organisation = m_organisation->text().trimmed();
    entry.domains = parts(m_domains->text());
    entry.occurredFrom = *m_from->day();
    entry.occurredTo = *m_to->day();
    entry.disclosed = *m_disclosed->day();
    entry.noticeUrl = m_notice->text().trimmed();
    entry.description = m_description->toPlainText().trimmed().left(kLongestDescription);
    for (int row = 0; row < m_classes->count(); ++row) {
        if (m_classes->item(row)->checkState() == Qt::Checked)
            entry.dataClasses << m_classes->item(row)->data(Qt::UserRole).toString();
    }
    if (const QString affected = m_affected->text().trimmed(); !affected.isEmpty()) {
        bool isNumber = false;
        entry.affected = QLocale().toLongLong(affected, &isNumber);
        if (!isNumber || entry.affected < 0) {
            complain(tr("“%1” is not a number. Leave the line empty if it is not said.").arg(affected), m_affected);
            return std::nullopt;
        }
    }
    return entry;
}

void BreachDialog::store()
{
    const auto wanted = entry();
    if (!wanted)
        return;
    m_store->setEnabled(false);
    m_workspace.jobs().run(tr("Entering the incident"), session::addBreach(m_workspace.session(), *wanted), this,
        [this](const model::Breach& breach) { finish(breach); }, [this](const base::Error& error) { fail(error); });
}

void BreachDialog::fail(const base::Error& error)
{
    m_store->setEnabled(true);
    if (error.code != base::Code::BadArgument)
        return complain(error.text(), nullptr);
    if (error.where == QLatin1String("organisation"))
        return complain(tr("Write who lost the data: an organisation or a website."), m_organisation);
    if (error.where == QLatin1String("domains"))
        return complain(tr("A website cannot be understood. Write it like www.example.com."), m_domains);
    if (error.where == QLatin1String("notice_url"))
        return complain(tr("The page of their statement cannot be understood. It begins with https://."), m_notice);
    if (error.where == QLatin1String("occurred"))
        return complain(tr("It cannot end before it began."), m_to);
    if (error.where.startsWith(QLatin1String("occurred")))
        return complain(tr("That day is still to come."), m_to->text().isEmpty() ? m_from : m_to);
    if (error.where.startsWith(QLatin1String("disclosed")))
        return complain(tr("That day is still to come."), m_disclosed);
    complain(error.text(), nullptr);
}

void BreachDialog::finish(const model::Breach& breach)
{
    Workspace& workspace = m_workspace;
    const auto tell = [&workspace] { workspace.announce(Change::Exposures | Change::Steps | Change::Feeds); };
    workspace.undo().offer(tr("Incident entered"), [&workspace, id = breach.id, tell] {
        workspace.jobs().run(tr("Taking the incident back"), session::withdrawBreach(workspace.session(), id), &workspace,
            [tell](session::Done) { tell(); });
    });
    tell();
    accept();
}

} // namespace recourse::ui
