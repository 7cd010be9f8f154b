// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/pairing.h"

#include "domains/organisation_name.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace recourse::feeds {

namespace {

using model::Breach;

/// A record of either side with what it is compared by.
template <class Record> struct Candidate
{
    Record* record = nullptr;
    QString name;
};

using Stored = std::vector<Candidate<const Breach>>;
using Listed = std::vector<Candidate<Breach>>;

QString keyOfDays(const QString& name, const Breach& breach)
{
    if (!breach.disclosed.isValid() && !breach.occurredFrom.isValid())
        return {};
    const QStringList parts{name, breach.disclosed.toString(Qt::ISODate), breach.occurredFrom.toString(Qt::ISODate), breach.occurredTo.toString(Qt::ISODate)};
    return parts.join(QChar(0x1F));
}

QString keyOfDisclosure(const QString& name, const Breach& breach)
{
    return breach.disclosed.isValid() ? name + QChar(0x1F) + breach.disclosed.toString(Qt::ISODate) : QString();
}

/// Which of several records with one key belong together.
enum class Likeness {
    Each, ///< one after the other: they say the same
    OnlyOne, ///< none, unless there is one on each side
};

class Pairing
{
public:
    Pairing(Stored stored, Listed listed)
        : m_stored(std::move(stored))
        , m_listed(std::move(listed))
    {
    }

    void pairBy(QString (*key)(const QString& name, const Breach& breach), Likeness likeness)
    {
        QHash<QString, std::vector<const Breach*>> stored;
        QHash<QString, std::vector<Breach*>> listed;
        collect(m_stored, key, stored);
        collect(m_listed, key, listed);
        for (auto found = listed.begin(); found != listed.end(); ++found) {
            const auto there = stored.constFind(found.key());
            if (there == stored.cend())
                continue;
            const std::size_t most = std::min(found->size(), there->size());
            if (likeness == Likeness::OnlyOne && std::max(found->size(), there->size()) > 1)
                continue;
            for (std::size_t i = 0; i < most; ++i)
                adopt(*(*found)[i], *(*there)[i]);
        }
    }

    [[nodiscard]] const QHash<QString, QString>& renamed() const { return m_renamed; }

private:
    template <class Record>
    void collect(const std::vector<Candidate<Record>>& all, QString (*key)(const QString&, const Breach&), QHash<QString, std::vector<Record*>>& found) const
    {
        for (const Candidate<Record>& one : all) {
            const QString text = m_taken.contains(one.record) ? QString() : key(one.name, *one.record);
            if (!text.isEmpty())
                found[text].push_back(one.record);
        }
    }

    void adopt(Breach& listed, const Breach& stored)
    {
        m_taken.insert(&listed);
        m_taken.insert(&stored);
        m_renamed.insert(listed.feedId, stored.feedId);
        listed.feedId = stored.feedId;
    }

    Stored m_stored;
    Listed m_listed;
    QSet<const Breach*> m_taken;
    QHash<QString, QString> m_renamed; ///< id of the list → stored id
};

template <class Record> void addNamed(std::vector<Candidate<Record>>& all, Record& record)
{
    QString name = domains::organisationName(record.orgName);
    if (!name.isEmpty())
        all.push_back({&record, std::move(name)});
}

} // namespace

void adoptStoredIds(const std::vector<Breach>& known, std::vector<Breach>& listed, const QStringList& unread)
{
    QSet<QString> knownIds;
    for (const Breach& breach : known)
        knownIds.insert(breach.feedId);
    QSet<QString> listedIds(unread.cbegin(), unread.cend());
    Listed unknown;
    for (Breach& breach : listed) {
        listedIds.insert(breach.feedId);
        if (!knownIds.contains(breach.feedId))
            addNamed(unknown, breach);
    }
    if (unknown.empty())
        return;
    Stored vanished;
    for (const Breach& breach : known) {
        if (!breach.withdrawnOn.isValid() && !listedIds.contains(breach.feedId))
            addNamed(vanished, breach);
    }
    Pairing pairing(std::move(vanished), std::move(unknown));
    pairing.pairBy(&keyOfDays, Likeness::Each);
    pairing.pairBy(&keyOfDisclosure, Likeness::OnlyOne);
    for (Breach& breach : listed)
        breach.supersededBy = pairing.renamed().value(breach.supersededBy, breach.supersededBy);
}

} // namespace recourse::feeds
