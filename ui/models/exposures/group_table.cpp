// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/exposures/group_table.h"

#include "ui/icons.h"
#include "ui/models/exposures/exposure_words.h"

#include <QLocale>

#include <algorithm>

namespace recourse::ui {

GroupTable::GroupTable(Grouping grouping, QObject* parent)
    : RowsModel<ExposureGroup>(columns(grouping), [](const ExposureGroup& group) { return group.id; }, parent)
    , m_grouping(grouping)
{
}

std::vector<Column<ExposureGroup>> GroupTable::columns(Grouping grouping)
{
    constexpr auto kStart = Qt::AlignLeft | Qt::AlignVCenter;
    const bool byIncident = grouping == Grouping::ByIncident;
    const QString nameTitle = byIncident ? tr("Incident")
        : grouping == Grouping::ByAccount ? tr("Account")
        : grouping == Grouping::ByAddress ? tr("Address")
                                          : tr("Person");
    const auto verdictExtra = [](const ExposureGroup& group, int role) {
        return role == BadgeRole ? QVariant(static_cast<int>(ExposureWords::badge(group.worst))) : QVariant();
    };
    const auto nameExtra = [this](const ExposureGroup& group, int role) {
        return role == Qt::DecorationRole && isMasked(group) ? QVariant(icon(QStringLiteral("eye-off"), Colour::Muted)) : QVariant();
    };
    const auto stateExtra = [](const ExposureGroup& group, int role) {
        if (role != BadgeRole || (group.awaiting == 0 && !group.isWithdrawn()))
            return QVariant();
        return QVariant(static_cast<int>(group.awaiting > 0 ? Badge::Info : Badge::Muted));
    };
    return {
        {nameTitle, [this](const ExposureGroup& group) { return nameOf(group); }, {}, kStart, nameExtra},
        {tr("How likely"), [](const ExposureGroup& group) { return ExposureWords::band(group.worst); },
            [](const ExposureGroup& group) { return SortKey{-static_cast<qint64>(group.worst), {}}; }, kStart, verdictExtra},
        {tr("State"), &GroupTable::stateOf, [](const ExposureGroup& group) { return SortKey{-group.toDo, {}}; }, kStart, stateExtra},
        {byIncident ? tr("When") : tr("Newest"), [](const ExposureGroup& group) { return ExposureWords::when(group.newest, group.precision); },
            [](const ExposureGroup& group) {
                return SortKey{group.newest.isValid() ? group.newest.toJulianDay() : SortKey::kUnknown, {}};
            },
            kStart, {}},
        {byIncident ? tr("Your accounts") : tr("Incidents"),
            [](const ExposureGroup& group) { return QLocale().toString(group.count); },
            [](const ExposureGroup& group) { return SortKey{group.count, {}}; }, kStart, {}},
    };
}

QString GroupTable::stateOf(const ExposureGroup& group)
{
    if (group.toConfirm > 0 && group.toAct > 0)
        return tr("%1 to confirm, %2 to do").arg(QLocale().toString(group.toConfirm), QLocale().toString(group.toAct));
    if (group.toConfirm > 0)
        return tr("Please confirm");
    if (group.isWithdrawn())
        return tr("Withdrawn");
    return group.open > 0 ? tr("%Ln to do", nullptr, group.toDo) : ExposureWords::disposition(group.said);
}

bool GroupTable::isMasked(const ExposureGroup& group) const
{
    // An address or a person tells nothing by itself; its incidents are masked one by one.
    const bool namesIt = m_grouping == Grouping::ByIncident || m_grouping == Grouping::ByAccount;
    return namesIt && group.sensitive && !m_revealed.contains(group.id);
}

QString GroupTable::nameOf(const ExposureGroup& group) const
{
    if (isMasked(group))
        return ExposureWords::masked();
    if (m_grouping == Grouping::ByAddress || m_grouping == Grouping::ByPerson)
        return ExposureWords::groupName(group.name, m_grouping);
    if (m_grouping == Grouping::ByIncident || group.login.isEmpty())
        return group.name;
    return tr("%1 (%2)", "a service and the login there").arg(group.name, group.login);
}

const ExposureGroup* GroupTable::group(qint64 id) const
{
    const auto found = std::find_if(rows().begin(), rows().end(), [id](const ExposureGroup& group) { return group.id == id; });
    return found == rows().end() ? nullptr : &*found;
}

void GroupTable::reveal(qint64 id)
{
    m_revealed.insert(id);
    if (const ExposureGroup* known = group(id))
        rowChanged(static_cast<int>(known - rows().data()));
}

Snapshot<ExposureGroup> GroupTable::prepared(std::vector<ExposureGroup> groups)
{
    return snapshotOf<ExposureGroup>(std::move(groups), [](const ExposureGroup& group) { return group.words; });
}

} // namespace recourse::ui
