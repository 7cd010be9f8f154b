// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/account_collector.h"

#include "base/detail.h"
#include "imports/merge_plan.h"
#include "imports/reuse.h"
#include "model/service_key.h"

#include <algorithm>

namespace recourse::imports {

using base::Detail;
using domains::Site;
using domains::SiteKind;
using model::Account;
using model::AccountKind;
using model::RecordFate;

namespace {

AccountKind kindOf(SiteKind kind)
{
    switch (kind) {
    case SiteKind::Web:
        return AccountKind::Web;
    case SiteKind::App:
        return AccountKind::App;
    case SiteKind::Local:
        return AccountKind::Local;
    case SiteKind::Internal:
    case SiteKind::Bad:
    case SiteKind::None:
        break;
    }
    return AccountKind::Unresolved;
}

/// A title may be an address ("https://me:secret@host/"): what stands between the slashes and the @ must not stay.
QString withoutUserInfo(const QString& title)
{
    if (!title.contains(u":/"))
        return title;
    const qsizetype at = title.lastIndexOf(u'@');
    const qsizetype slash = at < 0 ? -1 : title.lastIndexOf(u'/', at);
    if (slash < 0 || !QStringView(title).mid(slash, at - slash).contains(u':'))
        return title;
    return title.left(slash + 1) + title.mid(at + 1);
}

QString shownTitle(const Record& record)
{
    return withoutUserInfo(record.title.trimmed());
}

/// Where a row is torn, any cell may stand in the place of the address: only what has a scheme surely is one.
QString titleOf(const BadRecord& bad, const Site& site)
{
    QStringList words;
    if (bad.item > 0)
        words << Detail::tr("item %1").arg(bad.item);
    if (site.kind == SiteKind::Web && bad.address.find("://") != std::string_view::npos)
        words << site.host;
    if (bad.expected > 0 && bad.columns != bad.expected)
        words << Detail::tr("%n column(s) instead of %1", nullptr, bad.columns).arg(bad.expected);
    return words.join(QStringLiteral(", "));
}

/// One @ between a name and a host with a dot, nothing that separates words: enough to tell an address from other text.
bool isMailAddress(const QString& text)
{
    constexpr qsizetype kLongest = 254;
    const qsizetype at = text.indexOf(u'@');
    const auto separates = [](QChar c) { return c.isSpace() || !c.isPrint() || QStringView(u",;<>()\"\\:/|").contains(c); };
    return at > 0 && text.size() <= kLongest && text.lastIndexOf(u'@') == at && std::none_of(text.begin(), text.end(), separates)
        && text.indexOf(u'.', at + 2) > at && !text.endsWith(u'.');
}

} // namespace

struct AccountCollector::Addresses
{
    std::vector<Site> usable; ///< in the file's order, each host once
    bool internal = false;
    bool bad = false;
    bool cut = false; ///< there were more than any account has
    QString firstBad; ///< names an account that has nothing else
};

AccountCollector::AccountCollector(const domains::SuffixList& suffixes, std::shared_ptr<PasswordLedger> passwords)
    : m_suffixes(suffixes)
    , m_alone(passwords == nullptr)
    , m_passwords(m_alone ? std::make_shared<PasswordLedger>() : std::move(passwords))
{
}

void AccountCollector::expect(std::size_t bytes)
{
    constexpr std::size_t kBytesOfRecord = 90; // of the shortest lists, which browsers write
    constexpr std::size_t kMostAtOnce = 131'072; // accounts; 43 MB
    const std::size_t records = std::min(bytes / kBytesOfRecord, kMostAtOnce);
    m_list.accounts.reserve(records);
    m_list.lines.reserve(records);
    m_list.accountOf.reserve(records);
    m_passwordOf.reserve(records);
    m_passwordFrom.reserve(records);
    m_accountByKey.reserve(records);
    m_passwords->expect(records);
}

void AccountCollector::add(const Record& record)
{
    countFaults(record);
    if (record.deleted)
        return skip(record, shownTitle(record), QStringLiteral("deleted"));
    if (!record.skipReason.isEmpty())
        return skip(record, shownTitle(record), record.skipReason);
    if (record.membership && m_memberships == Memberships::LeaveOut)
        return skip(record, shownTitle(record), QStringLiteral("membership"));
    const Addresses addresses = addressesOf(record);
    const QString reason = reasonToSkip(record, addresses);
    if (addresses.bad && (reason.isEmpty() || reason == u"bad_url"))
        ++m_list.warnings[QStringLiteral("bad_url")];
    if (addresses.cut && !record.cut)
        countCut();
    if (!reason.isEmpty())
        return skip(record, record.title.isEmpty() ? addresses.firstBad : shownTitle(record), reason);
    take(record, addresses);
}

void AccountCollector::addBadRow(const BadRecord& bad)
{
    const Site site = domains::siteOf(bad.address, m_suffixes);
    const bool internal = site.kind == SiteKind::Internal;
    const QString reason = internal ? QStringLiteral("internal") : QStringLiteral("bad_row");
    ++m_list.records;
    ++m_list.skipped[reason];
    addLine(bad.line, internal ? QString() : titleOf(bad, site), internal ? RecordFate::Skipped : RecordFate::Failed, reason, -1);
}

void AccountCollector::addOwnAddress(const QString& address)
{
    const QString plain = address.trimmed();
    if (isMailAddress(plain) && !m_list.ownAddresses.contains(plain, Qt::CaseInsensitive))
        m_list.ownAddresses.append(plain);
}

UnjudgedList AccountCollector::finish() &&
{
    UnjudgedList list(std::move(m_list), m_passwords, std::move(m_passwordOf), std::move(m_accountByKey));
    if (m_alone) {
        m_passwords->close();
        groupReused({&list, 1}, {}, {});
    }
    return list;
}

AccountCollector::Addresses AccountCollector::addressesOf(const Record& record)
{
    Addresses found;
    found.bad = record.badAddress;
    for (const std::string_view address : record.addresses) {
        if (found.usable.size() >= kMostNames) {
            found.cut = true;
            break;
        }
        Site site = domains::siteOf(address, m_suffixes);
        found.internal = found.internal || site.kind == SiteKind::Internal;
        if (site.kind == SiteKind::Bad) {
            found.bad = true;
            if (found.firstBad.isEmpty())
                found.firstBad = withoutUserInfo(QString::fromUtf8(address).trimmed());
        }
        if (kindOf(site.kind) == AccountKind::Unresolved)
            continue;
        const auto same = [&site](const Site& other) { return other.host == site.host && other.kind == site.kind; };
        if (std::none_of(found.usable.begin(), found.usable.end(), same))
            found.usable.push_back(std::move(site));
    }
    return found;
}

QString AccountCollector::reasonToSkip(const Record& record, const Addresses& addresses)
{
    if (!addresses.usable.empty())
        return {};
    // Such items hold keys of the browser itself (chrome://FirefoxAccounts: the sync keys), so they go whatever else they have.
    if (addresses.internal)
        return QStringLiteral("internal");
    if (record.membership && !record.title.trimmed().isEmpty())
        return {}; // it names the company
    if (!record.login.trimmed().isEmpty() || !record.password.empty() || record.oneTimeCode || record.passkey)
        return {};
    if (addresses.bad)
        return QStringLiteral("bad_url");
    return record.note ? QStringLiteral("note") : QStringLiteral("empty");
}

void AccountCollector::countFaults(const Record& record)
{
    if (record.cut)
        countCut();
    if (record.badDate)
        ++m_list.warnings[QStringLiteral("bad_date")];
    if (record.lostReference)
        ++m_list.warnings[QStringLiteral("reference")];
}

/// What a record that is taken is told about in the report; of several faults the one that matters most.
QString AccountCollector::faultOf(const Record& record, const Addresses& addresses)
{
    if (addresses.bad)
        return QStringLiteral("bad_url");
    if (record.lostReference)
        return QStringLiteral("reference");
    if (record.cut || addresses.cut)
        return QStringLiteral("too_long");
    return record.badDate ? QStringLiteral("bad_date") : QString();
}

void AccountCollector::countCut()
{
    ++m_list.warnings[QStringLiteral("too_long")];
}

void AccountCollector::skip(const Record& record, const QString& title, const QString& reason)
{
    ++m_list.records;
    ++m_list.skipped[reason];
    addLine(record.line, title, RecordFate::Skipped, reason, -1);
}

void AccountCollector::take(const Record& record, const Addresses& addresses)
{
    Account account;
    account.title = shownTitle(record);
    if (account.title.isEmpty() && addresses.usable.empty())
        account.title = addresses.firstBad;
    account.login = record.login.trimmed();
    if (!addresses.usable.empty()) {
        const Site& first = addresses.usable.front();
        account.kind = kindOf(first.kind);
        account.host = m_names.shared(first.host);
        account.domain = first.domain == first.host ? account.host : m_names.shared(first.domain);
        for (std::size_t i = 1; i < addresses.usable.size(); ++i)
            account.otherHosts.append(addresses.usable[i].host);
    }
    account.also = record.also;
    account.tags = record.tags;
    account.archived = record.archived;
    account.oneTimeCode = record.oneTimeCode;
    account.passkey = record.passkey;
    account.created = record.created;
    account.lastUsed = record.lastUsed;
    account.passwordChanged = record.passwordChanged;

    ++m_list.records;
    const QString lineTitle = account.title.isEmpty() ? account.host : account.title;
    const QString fault = faultOf(record, addresses);
    const int next = static_cast<int>(m_list.accounts.size());
    const int known = m_accountByKey.findOrInsert(model::mergeKey(account), next, m_list.accounts);
    if (known < 0) {
        m_list.accounts.push_back(std::move(account));
        choosePassword(next, record, true);
        addLine(record.line, lineTitle, RecordFate::New, fault, next);
        return;
    }
    Account& copy = m_list.accounts[static_cast<std::size_t>(known)];
    copy = mergedAccount(copy, account);
    choosePassword(known, record, false);
    ++m_list.merged;
    addLine(record.line, lineTitle, RecordFate::Merged, fault, known);
}

void AccountCollector::addLine(int line, const QString& title, RecordFate fate, const QString& reason, int account)
{
    m_list.lines.push_back({m_list.records, line, title, fate, reason});
    m_list.accountOf.push_back(account);
}

void AccountCollector::choosePassword(int account, const Record& record, bool first)
{
    // KeePass's way to say "the password of that other entry" is a text that anyone can guess and says nothing of the password.
    const bool reference = record.password.starts_with("{REF:");
    const int number = m_passwords->enter(reference ? std::string_view() : record.password);
    if (first) {
        m_passwordOf.push_back(number);
        m_passwordFrom.push_back(record.passwordChanged);
        return;
    }
    // Two records of one account may differ: the later change counts, without dates the first in the file.
    const auto at = static_cast<std::size_t>(account);
    const bool later = record.passwordChanged.isValid() && (!m_passwordFrom[at].isValid() || record.passwordChanged > m_passwordFrom[at]);
    if (number < 0 || (m_passwordOf[at] >= 0 && !later))
        return;
    m_passwordOf[at] = number;
    m_passwordFrom[at] = record.passwordChanged;
}

} // namespace recourse::imports
