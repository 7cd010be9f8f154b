// SPDX-License-Identifier: GPL-3.0-or-later
#include "match/evidence.h"

#include "model/notice.h"

#include <algorithm>
#include <tuple>

namespace recourse::match {

namespace {

QString listedKey(const QString& feed, const QString& feedId)
{
    return feed + u'\n' + feedId;
}

Day believed(QDate date, QDate today)
{
    return date.isValid() && date <= today && dayOf(date) >= kEarliestDay ? dayOf(date) : 0;
}

/// The e-mail addresses that the account itself names, in lower case.
QStringList addressesOf(const model::Account& account)
{
    QStringList addresses;
    const auto add = [&addresses](const QString& word) {
        const qsizetype at = word.indexOf(u'@');
        const QString address = word.trimmed().toLower();
        if (at > 0 && at + 1 < word.size() && !addresses.contains(address))
            addresses += address;
    };
    add(account.login);
    for (const QString& word : account.also)
        add(word);
    return addresses;
}

/// Mail and leaks of an address tell of the account that has this address; where either is not known, of every account of the service.
bool concerns(const QString& recipient, const QStringList& addresses)
{
    return recipient.isEmpty() || addresses.isEmpty() || addresses.contains(recipient);
}

void addMail(AccountExtra& extra, const ServiceMail& mail, QDate today)
{
    const Day first = believed(mail.first, today);
    const Day last = std::max(first, believed(mail.last, today));
    const Day earliest = first != 0 ? first : last;
    if (earliest == 0)
        return;
    extra.mailFirst = extra.mailFirst == 0 ? earliest : std::min(extra.mailFirst, earliest);
    extra.mailLast = std::max(extra.mailLast, last);
    if (mail.welcome)
        extra.welcomed = extra.welcomed == 0 ? earliest : std::min(extra.welcomed, earliest);
}

} // namespace

Evidence::Evidence(const MatchContext& context)
    : m_context(context)
{
    for (const NameWord& word : context.nameWords) {
        Service& known = service(word.service);
        m_hasConfirmedNames |= word.same;
        if (word.same && !known.confirmed.contains(word.name))
            known.confirmed += word.name;
        else if (!word.same)
            known.refused += word.name;
    }
    for (const ServiceMail& mail : context.mail)
        service(mail.service).mail.push_back(&mail);
    for (const model::LeakSign& sign : context.leakSigns)
        service(sign.givenTo).leaks.push_back(&sign);
    for (const GivenAddress& given : context.addresses)
        service(given.service).addresses += given.address;
    m_listed.resize(context.answers.size());
    for (std::size_t at = 0; at < context.answers.size(); ++at) {
        const SearchAnswer& answer = context.answers[at];
        m_answersByAddress[answer.address] += static_cast<Position>(at);
        const Position feed = m_feeds.value(answer.feed, static_cast<Position>(m_feeds.size()));
        m_feeds.insert(answer.feed, feed);
        m_feedOf.push_back(feed);
        if (answer.feed == model::kStealerFeed)
            m_ownRecords = feed;
        for (const QString& feedId : answer.feedIds) {
            const auto id = m_listedIds.constFind(listedKey(answer.feed, feedId));
            const Position number = id != m_listedIds.cend() ? *id : static_cast<Position>(m_listedIds.size());
            m_listedIds.insert(listedKey(answer.feed, feedId), number);
            m_listed[at] += number;
        }
    }
}

Evidence::Service& Evidence::service(const QString& key)
{
    const auto known = m_byKey.constFind(key);
    if (known != m_byKey.cend())
        return m_services[*known];
    m_byKey.insert(key, static_cast<Position>(m_services.size()));
    m_keys += key;
    return m_services.emplace_back();
}

bool Evidence::needsAddresses(Position service) const
{
    if (!m_answersByAddress.isEmpty())
        return true;
    return service != kNowhere && !(m_services[service].mail.empty() && m_services[service].leaks.empty());
}

void Evidence::describe(AccountExtra& extra, const model::Account& account, Position service, QDate today) const
{
    QStringList addresses = addressesOf(account);
    if (service != kNowhere) {
        const Service& known = m_services[service];
        if (addresses.isEmpty())
            addresses = known.addresses;
        for (const ServiceMail* mail : known.mail) {
            if (concerns(mail->recipient, addresses))
                addMail(extra, *mail, today);
        }
        for (const model::LeakSign* sign : known.leaks) {
            const Day first = believed(sign->first.toUTC().date(), today);
            if (first != 0 && concerns(sign->address, addresses))
                extra.leaks.push_back({sign->address, sign->sender, first});
        }
    }
    std::sort(extra.leaks.begin(), extra.leaks.end(), [](const Leak& a, const Leak& b) {
        return std::tie(a.first, a.address, a.sender) < std::tie(b.first, b.address, b.sender);
    });
    extra.addresses = static_cast<int>(addresses.size());
    for (const QString& address : addresses) {
        for (const Position answer : m_answersByAddress.value(address))
            extra.asked.push_back({address, dayOf(m_context.answers[answer].asked), answer});
    }
}

Position Evidence::listed(const model::Breach& breach) const
{
    return m_listedIds.isEmpty() ? kNowhere : m_listedIds.value(listedKey(breach.feed, breach.feedId), kNowhere);
}

Position Evidence::answeringFeed(const model::Breach& breach) const
{
    const bool shown = !breach.flags.sensitive && !breach.flags.retired;
    return shown && !m_feeds.isEmpty() ? m_feeds.value(breach.feed, kNowhere) : kNowhere;
}

} // namespace recourse::match
