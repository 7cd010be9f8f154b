// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "match/context.h"
#include "match/rows.h"

#include <QHash>
#include <QSet>

namespace recourse::match {

/// What speaks about single accounts: the user's words on names, mail, leaks of addresses, answers about addresses. Immutable.
class Evidence
{
public:
    /// `context` must outlive it.
    explicit Evidence(const MatchContext& context);

    /// Every service of which anything is known, each at its position.
    [[nodiscard]] const QStringList& services() const { return m_keys; }
    /// The position of a service; `kNowhere` if nothing is known of it.
    [[nodiscard]] Position ofService(const QString& key) const { return m_byKey.value(key, kNowhere); }
    /// The names that the user confirmed and refused for a service.
    [[nodiscard]] const QStringList& confirmedNames(Position service) const { return m_services[service].confirmed; }
    [[nodiscard]] const QStringList& refusedNames(Position service) const { return m_services[service].refused; }
    /// Whether the user confirmed any name.
    [[nodiscard]] bool hasConfirmedNames() const { return m_hasConfirmedNames; }

    /// Whether any feed answered about an address.
    [[nodiscard]] bool hasAnswers() const { return !m_feeds.isEmpty(); }
    /// Whether anything in here needs the addresses of an account of that service (`kNowhere`: of one without).
    [[nodiscard]] bool needsAddresses(Position service) const;
    /// Fills what mail, leaks and answers say about an account of that service. Days after `today` are not believed.
    void describe(AccountExtra& extra, const model::Account& account, Position service, QDate today) const;

    /// The number of a breach among those that answers name; `kNowhere` if none does.
    [[nodiscard]] Position listed(const model::Breach& breach) const;
    /// The number of a breach's feed among those that answered, if their answers cover this breach; else `kNowhere`.
    [[nodiscard]] Position answeringFeed(const model::Breach& breach) const;
    /// Whether an answer names the breach.
    [[nodiscard]] bool names(Position answer, const BreachExtra& breach) const
    {
        return breach.listed != kNowhere && m_listed[answer].contains(breach.listed);
    }
    /// Whether the breach, public since `disclosed`, would stand in an answer given on the day `asked` if it held the address. An answer of
    /// the very day may be older than the record, but for records that were made of such answers.
    [[nodiscard]] bool wouldName(Position answer, Day asked, const BreachExtra& breach, Day disclosed) const
    {
        return breach.answeringFeed != kNowhere && m_feedOf[answer] == breach.answeringFeed && disclosed != 0
            && (asked > disclosed || (asked == disclosed && breach.answeringFeed == m_ownRecords));
    }

private:
    struct Service
    {
        QStringList confirmed;
        QStringList refused;
        std::vector<const ServiceMail*> mail;
        std::vector<const model::LeakSign*> leaks;
        QStringList addresses;
    };

    Service& service(const QString& key);

    const MatchContext& m_context;
    QHash<QString, Position> m_byKey;
    QStringList m_keys;
    std::vector<Service> m_services;
    QHash<QString, QList<Position>> m_answersByAddress;
    QHash<QString, Position> m_listedIds; ///< "feed\nfeed id"
    std::vector<QSet<Position>> m_listed; ///< beside the answers
    QHash<QString, Position> m_feeds; ///< that answered
    std::vector<Position> m_feedOf; ///< beside the answers
    Position m_ownRecords = kNowhere; ///< the feed whose records are made of its answers
    bool m_hasConfirmedNames = false;
};

} // namespace recourse::match
