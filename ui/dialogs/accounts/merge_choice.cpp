// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/accounts/merge_choice.h"

#include "ui/models/accounts/account_words.h"
#include "ui/text.h"
#include "ui/widgets/pieces.h"

#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace recourse::ui {

using session::AccountRow;

namespace {

constexpr int kLongestName = 60;

QString headOf(const AccountRow& row)
{
    const QString name = safeText(row.name.isEmpty() ? row.site : row.name, kLongestName);
    const QString login = safeText(row.login, kLongestName);
    return login.isEmpty() ? MergeChoice::tr("%1, without a login").arg(name) : MergeChoice::tr("%1 at %2", "login at a service").arg(login, name);
}

QString factsOf(const AccountRow& row)
{
    QStringList facts{row.site};
    if (row.lastUsed.isValid())
        facts << MergeChoice::tr("last used on %1").arg(dateText(row.lastUsed.toLocalTime().date()));
    else if (row.created.isValid())
        facts << MergeChoice::tr("known since %1").arg(dateText(row.created.toLocalTime().date()));
    if (row.openExposures() > 0)
        facts << AccountWords::exposures(row.openExposures());
    if (row.state != model::AccountState::Open || row.toDelete)
        facts << AccountWords::standing(row.state, row.toDelete);
    if (!row.tags.isEmpty())
        facts << row.tags.join(QStringLiteral(", "));
    return facts.join(QStringLiteral(" · "));
}

} // namespace

MergeChoice::MergeChoice(std::vector<AccountRow> rows, QWidget* parent)
    : QWidget(parent)
    , m_rows(std::move(rows))
{
    QVBoxLayout* column = columnOn(this, 0, 0.25);
    for (const AccountRow& row : m_rows) {
        auto* button = std::make_unique<QRadioButton>(headOf(row).replace(QLatin1Char('&'), QStringLiteral("&&")), this).release();
        button->setObjectName(QStringLiteral("mergeStays%1").arg(row.id.value));
        button->setAccessibleName(tr("Keep %1").arg(headOf(row)));
        button->setChecked(m_buttons.empty());
        QLabel* facts = mutedLabel(factsOf(row), this, TextSize::Small);
        QHBoxLayout* below = rowOf({facts});
        below->setContentsMargins(grid(3.25), 0, 0, 0); // under the words of the button
        column->addWidget(button);
        column->addLayout(below);
        column->addSpacing(grid(0.5));
        m_buttons.push_back(button);
        connect(button, &QRadioButton::toggled, this, [this](bool on) {
            if (on)
                Q_EMIT changed();
        });
    }
}

std::vector<AccountRow> MergeChoice::ordered() const
{
    const auto chosen = std::find_if(m_buttons.begin(), m_buttons.end(), [](const QRadioButton* button) { return button->isChecked(); });
    std::vector<AccountRow> rows = m_rows;
    if (chosen != m_buttons.end())
        std::rotate(rows.begin(), rows.begin() + (chosen - m_buttons.begin()), rows.begin() + (chosen - m_buttons.begin()) + 1);
    return rows;
}

std::vector<model::AccountId> MergeChoice::orderedIds() const
{
    std::vector<model::AccountId> ids;
    for (const AccountRow& row : ordered())
        ids.push_back(row.id);
    return ids;
}

void MergeChoice::choose(model::AccountId id)
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].id == id)
            m_buttons[i]->setChecked(true);
    }
}

std::vector<AccountRow> bestFirst(std::vector<AccountRow> rows)
{
    const auto rank = [](const AccountRow& row) {
        const qint64 used = row.lastUsed.isValid() ? -row.lastUsed.toSecsSinceEpoch() : 0;
        const qint64 known = row.created.isValid() ? row.created.toSecsSinceEpoch() : INT64_MAX;
        return std::tuple(static_cast<int>(row.state), row.kind == model::AccountKind::Unresolved, used, known);
    };
    std::stable_sort(rows.begin(), rows.end(), [&](const AccountRow& left, const AccountRow& right) { return rank(left) < rank(right); });
    return rows;
}

} // namespace recourse::ui
