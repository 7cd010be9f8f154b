// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/accounts/account_table.h"

#include "ui/models/accounts/account_words.h"
#include "ui/text.h"

#include <QFont>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace recourse::ui {

using session::AccountRow;

namespace {

/// The worst first when sorted downwards: found in a leak, then by how many share it, then by weakness.
qint64 passwordRank(const AccountRow& row)
{
    constexpr qint64 kClasses = 8;
    constexpr qint64 kLeaked = qint64{1} << 40;
    if (row.strength < 0 && row.reusedCount < 2 && row.pwnedCount < 1)
        return -1;
    return (row.pwnedCount > 0 ? kLeaked : 0) + qint64{qMax(row.reusedCount, 1)} * kClasses + (4 - row.strength);
}

qint64 exposureRank(const AccountRow& row)
{
    constexpr qint64 kStep = 10'000;
    return (qint64{row.confirmed} * kStep + row.likely) * kStep + row.possible;
}

SortKey dayKey(const QDateTime& time)
{
    return {time.isValid() ? time.toSecsSinceEpoch() : SortKey::kUnknown, {}};
}

QString dayOf(const QDateTime& time)
{
    return time.isValid() ? dateText(time.toLocalTime().date()) : QString();
}

QVariant badge(int role, Badge value)
{
    return role == BadgeRole && value != Badge::None ? QVariant(static_cast<int>(value)) : QVariant();
}

QVariant passwordExtra(const AccountRow& row, int role)
{
    return badge(role, AccountWords::passwordBadge(row.strength, row.reusedCount, row.pwnedCount));
}

QVariant standingExtra(const AccountRow& row, int role)
{
    return badge(role, row.toDelete ? Badge::Info : Badge::None);
}

QString nameOf(const AccountRow& row)
{
    return row.name.isEmpty() ? row.site : row.name;
}

QString tagsOf(const AccountRow& row)
{
    return row.tags.join(QStringLiteral(", "));
}

QVariant exposureExtra(const AccountRow& row, int role)
{
    if (row.openExposures() == 0)
        return {};
    return badge(role, row.confirmed + row.likely > 0 ? Badge::Danger : Badge::Warning);
}

/// The place of each row's text among all of them, as tables sort texts.
template <class TextOf> std::vector<int> placesOf(const std::vector<AccountRow>& rows, const TextOf& textOf)
{
    QHash<QString, int> numbers; // of texts, in order of appearance
    std::vector<int> places;
    places.reserve(rows.size());
    for (const AccountRow& row : rows) {
        const QString text = folded(textOf(row));
        const int fresh = static_cast<int>(numbers.size());
        const auto known = numbers.constFind(text);
        places.push_back(known != numbers.constEnd() ? *known : *numbers.insert(text, fresh));
    }
    std::vector<std::pair<QString, int>> texts;
    texts.reserve(static_cast<std::size_t>(numbers.size()));
    for (auto number = numbers.cbegin(); number != numbers.cend(); ++number)
        texts.emplace_back(number.key(), *number);
    std::sort(texts.begin(), texts.end());
    std::vector<int> placeOf(texts.size());
    for (std::size_t place = 0; place < texts.size(); ++place)
        placeOf[static_cast<std::size_t>(texts[place].second)] = static_cast<int>(place);
    for (int& place : places)
        place = placeOf[static_cast<std::size_t>(place)];
    return places;
}

} // namespace

AccountTable::AccountTable(QObject* parent)
    : RowsModel<AccountRow>(columns(), [](const AccountRow& row) { return row.id.value; }, parent)
{
}

std::vector<Column<AccountRow>> AccountTable::columns()
{
    constexpr auto kStart = Qt::AlignLeft | Qt::AlignVCenter;
    return {
        {tr("Service"), nameOf, {}, kStart, {}},
        {tr("Signed in as"), [](const AccountRow& row) { return row.login; }, {}, kStart, {}},
        {tr("Password"), [](const AccountRow& row) { return AccountWords::passwordShort(row.strength, row.reusedCount, row.pwnedCount); },
            [](const AccountRow& row) { return SortKey{passwordRank(row), {}}; }, kStart, passwordExtra},
        {tr("Password age"), {}, [](const AccountRow& row) { return dayKey(row.passwordChanged); }, kStart, {}}, // the oldest first
        {tr("Incidents"), [](const AccountRow& row) { return row.openExposures() == 0 ? QString() : tr("%n open", nullptr, row.openExposures()); },
            [](const AccountRow& row) { return SortKey{exposureRank(row), {}}; }, kStart, exposureExtra},
        {tr("Last used"), [](const AccountRow& row) { return dayOf(row.lastUsed); },
            [](const AccountRow& row) { return dayKey(row.lastUsed); }, kStart, {}},
        {tr("Second proof"), [](const AccountRow& row) { return AccountWords::secondFactor(row.oneTimeCode, row.passkey); },
            [](const AccountRow& row) { return SortKey{(row.passkey ? 0 : 2) + (row.oneTimeCode ? 0 : 1), {}}; }, kStart, {}},
        {tr("State"), [](const AccountRow& row) { return AccountWords::standing(row.state, row.toDelete); },
            [](const AccountRow& row) { return SortKey{static_cast<qint64>(row.state) * 2 + (row.toDelete ? 0 : 1), {}}; }, kStart, standingExtra},
        {tr("Tags"), tagsOf, {}, kStart, {}},
        {tr("Belongs to"), [](const AccountRow& row) { return AccountWords::person(row.person); }, {}, kStart, {}},
        {tr("Comes from"), [](const AccountRow& row) { return AccountWords::origin(row.source); }, {}, kStart, {}},
    };
}

QString AccountTable::meaning(int column)
{
    switch (column) {
    case Password:
        return tr("Whether the password is weak, opens several accounts, or was found in lists of leaked passwords. The password itself was not kept.");
    case PasswordAge:
        return tr("How long the password has been the same, if the list you imported says when it was changed.");
    case Incidents:
        return tr("Published breaches that concern this account and wait for you to do something.");
    case Protection:
        return tr("What the service asks for besides the password.");
    case Source:
        return tr("Which list brought the account.");
    default:
        return {};
    }
}

AccountSnapshot AccountTable::exchange(AccountSnapshot fresh)
{
    std::swap(m_places, fresh.places); // before the rows: they are sorted as soon as they are there
    static_cast<Snapshot<AccountRow>&>(fresh) = RowsModel<AccountRow>::exchange(std::move(fresh));
    return fresh;
}

void AccountTable::narrow(const AccountNarrowing& narrowing)
{
    if (narrowing == m_narrowing)
        return;
    m_narrowing = narrowing;
    if (narrowing.isNone())
        return setAccepts({});
    setAccepts([this, test = AccountTest(narrowing, m_today)](int source) { return test(rows()[static_cast<std::size_t>(source)]); });
}

void AccountTable::group(Grouping grouping)
{
    if (grouping == m_grouping)
        return;
    m_grouping = grouping;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Service), index(rowCount() - 1, Service), {Qt::DisplayRole, Qt::FontRole});
}

bool AccountTable::follows(int shown) const
{
    if (shown == 0)
        return false;
    return placeOfService(shown) == placeOfService(shown - 1);
}

int AccountTable::groupSize(int shown) const
{
    int end = shown + 1;
    while (end < rowCount() && follows(end))
        ++end;
    return end - shown;
}

QVariant AccountTable::data(const QModelIndex& index, int role) const
{
    const bool concerns = m_grouping == Grouping::ByService && index.isValid() && index.column() == Service
        && (role == Qt::DisplayRole || role == Qt::FontRole);
    if (!concerns)
        return RowsModel<AccountRow>::data(index, role);
    if (follows(index.row()))
        return role == Qt::DisplayRole ? QVariant(QString()) : QVariant();
    const int size = groupSize(index.row());
    if (size == 1)
        return RowsModel<AccountRow>::data(index, role);
    if (role == Qt::DisplayRole)
        return tr("%1 (%2)", "a service and how many accounts there are at it").arg(nameOf(row(index.row())), QLocale().toString(size));
    QFont bold;
    bold.setWeight(QFont::DemiBold);
    return bold;
}

QVariant AccountTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool explains = role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole;
    if (!explains || orientation != Qt::Horizontal)
        return RowsModel<AccountRow>::headerData(section, orientation, role);
    const QString words = meaning(section);
    if (words.isEmpty())
        return {};
    return role == Qt::ToolTipRole ? plainToolTip(words) : words;
}

QString AccountTable::cellText(int row, int column) const
{
    if (column == PasswordAge)
        return AccountWords::age(rows()[static_cast<std::size_t>(row)].passwordChanged, m_today);
    return RowsModel<AccountRow>::cellText(row, column);
}

SortKey AccountTable::cellKey(int row, int column) const
{
    if (const auto& places = m_places[static_cast<std::size_t>(column)]; !places.empty())
        return {places[static_cast<std::size_t>(row)], {}};
    return RowsModel<AccountRow>::cellKey(row, column);
}

QVariant AccountTable::cellExtra(int row, int column, int role) const
{
    if (role != Qt::ToolTipRole)
        return RowsModel<AccountRow>::cellExtra(row, column, role);
    const QString words = tip(rows()[static_cast<std::size_t>(row)], column);
    return words.isEmpty() ? QVariant() : QVariant(plainToolTip(words));
}

QString AccountTable::tip(const AccountRow& row, int column) const
{
    switch (column) {
    case Service:
        return row.name.isEmpty() || row.name == row.site ? row.site : row.name + QLatin1Char('\n') + row.site;
    case Password:
        return row.strength < 0 && row.reusedCount < 2 && row.pwnedCount < 1
            ? QString()
            : AccountWords::password({row.strength, row.reusedCount, -1, {}, row.pwnedCount});
    case PasswordAge:
        return row.passwordChanged.isValid() ? tr("Unchanged since %1").arg(dayOf(row.passwordChanged)) : tr("Your list did not say when the password was changed.");
    case Incidents:
        return AccountWords::exposureTip(row.confirmed, row.likely, row.possible);
    default:
        return RowsModel<AccountRow>::cellText(static_cast<int>(&row - rows().data()), column); // it may be cut
    }
}

const AccountRow* AccountTable::account(qint64 id) const
{
    const auto found = std::lower_bound(
        rows().begin(), rows().end(), id, [](const AccountRow& row, qint64 wanted) { return row.id.value < wanted; });
    return found != rows().end() && found->id.value == id ? &*found : nullptr;
}

AccountSnapshot AccountTable::prepared(std::vector<AccountRow> rows)
{
    AccountSnapshot snapshot;
    snapshot.places[Service] = placesOf(rows, nameOf);
    snapshot.places[Login] = placesOf(rows, [](const AccountRow& row) { return row.login; });
    snapshot.places[Tags] = placesOf(rows, tagsOf);
    snapshot.places[Person] = placesOf(rows, [](const AccountRow& row) { return AccountWords::person(row.person); });
    QHash<QString, QString> origins; // few, and they take a while to find out
    snapshot.places[Source] = placesOf(rows, [&origins](const AccountRow& row) {
        const auto known = origins.constFind(row.source);
        return known != origins.constEnd() ? *known : *origins.insert(row.source, AccountWords::origin(row.source));
    });
    static_cast<Snapshot<AccountRow>&>(snapshot) = snapshotOf<AccountRow>(std::move(rows), [](const AccountRow& row) {
        QString words = row.name + QLatin1Char('\n') + row.site + QLatin1Char('\n') + row.login;
        for (const QString& tag : row.tags)
            words += QLatin1Char('\n') + tag;
        return row.person.isEmpty() ? words : words + QLatin1Char('\n') + row.person;
    });
    return snapshot;
}

} // namespace recourse::ui
