// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/reasons.h"

#include "model/breach_period.h"
#include "model/data_class.h"
#include "model/notice.h"
#include "model/password_risk.h"

#include <algorithm>
#include <unordered_map>

namespace recourse::plan {

namespace {

using model::Account;
using model::Breach;
using model::Disposition;
using model::Exposure;
using namespace model::data_class;

/// What hangs on the account: it needs no step of its own once the account is gone.
const QStringList& boundToAccount()
{
    static const QStringList kClasses{
        kPassword, kAuthToken, kSecurityQuestion, kEmail, kPhone, kUsername, kName, kPostalAddress, kOther};
    return kClasses;
}

void removeAll(QStringList& classes, const QStringList& settled)
{
    classes.removeIf([&settled](const QString& each) { return settled.contains(each); });
}

bool isSetAside(const Exposure& exposure)
{
    return exposure.band < model::Band::Possible || model::awaitsConfirmation(exposure) || exposure.disposition == Disposition::NeverMine
        || exposure.disposition == Disposition::ClosedBefore || exposure.disposition == Disposition::Accepted;
}

/// Certainly, that is: long enough after a dated breach, as matching has it, or after an undated one was public; and not to a password
/// that has leaked itself.
bool changedPasswordSince(const Account& account, const Breach& breach)
{
    const model::BreachPeriod period = model::breachPeriod(breach);
    const QDate last = period.known() ? period.last.addDays(model::kLateSlackDays) : breach.disclosed;
    return account.passwordChanged.isValid() && last.isValid() && account.passwordChanged.toUTC().date() > last
        && !model::isExposed(account.password);
}

QString domainOf(const QString& address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    return at > 0 ? address.mid(at + 1).trimmed().toLower() : QString();
}

/// The account of the mailbox that the profile names, or an account at a mail service that is itself called by an
/// address there.
bool isMailbox(const StepRules& rules, const Account& account, const QString& profileDomain)
{
    return rules.runsMailbox(account.domain, profileDomain)
        || rules.runsMailbox(account.domain, domainOf(account.login));
}

Reason reasonOf(const Exposure& exposure, const Account& account, const Breach& breach)
{
    Reason reason{&exposure, &account, &breach, exposure.dataClasses, false, false};
    const bool passwordLeaked = reason.classes.contains(kPassword) && !changedPasswordSince(account, breach);
    reason.sharedPassword = passwordLeaked && account.password.reuseGroup > 0 && model::isReused(account.password);
    // The word is said of this account's password alone: cards, numbers, answers and open sessions that leaked are as usable as before.
    if (!passwordLeaked || exposure.disposition == Disposition::Changed)
        reason.classes.removeAll(kPassword);
    if (exposure.disposition == Disposition::Deleted || account.state == model::AccountState::Closed)
        removeAll(reason.classes, boundToAccount());
    return reason;
}

template <class Record> auto indexById(const std::vector<Record>& records)
{
    std::unordered_map<qint64, const Record*> index;
    index.reserve(records.size());
    for (const Record& record : records)
        index.emplace(record.id.value, &record);
    return index;
}

/// The raw class must count by the record's lists and mean one of the classes that call for it.
bool rawClassesCall(const StepRule& rule, const Reason& reason)
{
    if (rule.rawOnly.isEmpty() && rule.rawNot.isEmpty())
        return true;
    const QStringList& raw = reason.breach->dataClassesRaw;
    if (raw.isEmpty())
        return rule.rawOnly.isEmpty();
    return std::any_of(raw.begin(), raw.end(), [&](const QString& each) {
        if ((!rule.rawOnly.isEmpty() && !rule.rawOnly.contains(each)) || rule.rawNot.contains(each))
            return false;
        const QStringList words = model::dataClassesOf({each});
        return std::any_of(words.begin(), words.end(),
            [&](const QString& word) { return rule.classes.contains(word) && reason.classes.contains(word); });
    });
}

} // namespace

std::vector<Reason> reasonsOf(const StepRules& rules, const PlanInput& input)
{
    const auto accounts = indexById(input.accounts);
    const auto breaches = indexById(input.breaches);
    const QString profileDomain = domainOf(input.profile.email);
    std::vector<Reason> reasons;
    for (const Exposure& exposure : input.exposures) {
        const auto account = accounts.find(exposure.account.value);
        const auto breach = breaches.find(exposure.breach.value);
        if (isSetAside(exposure) || account == accounts.end() || breach == breaches.end())
            continue;
        Reason reason = reasonOf(exposure, *account->second, *breach->second);
        reason.mailbox = isMailbox(rules, *reason.account, profileDomain);
        if (!reason.classes.isEmpty() || reason.sharedPassword)
            reasons.push_back(std::move(reason));
    }
    std::stable_sort(reasons.begin(), reasons.end(),
        [](const Reason& a, const Reason& b) { return a.exposure->id < b.exposure->id; });
    return reasons;
}

bool isCalledFor(const StepRule& rule, const Reason& reason)
{
    if (rule.scope == StepScope::ReuseGroup)
        return reason.sharedPassword;
    if (rule.condition == StepCondition::Mailbox && !reason.mailbox)
        return false;
    if (rule.condition == StepCondition::Notice && reason.breach->feed != model::kNoticeFeed)
        return false;
    if (rule.condition == StepCondition::Wish)
        return false;
    const auto isExposed = [&reason](const QString& each) { return reason.classes.contains(each); };
    const bool with = rule.withClasses.isEmpty() || std::any_of(rule.withClasses.begin(), rule.withClasses.end(), isExposed);
    return with && std::any_of(rule.classes.begin(), rule.classes.end(), isExposed) && rawClassesCall(rule, reason);
}

QDate knowableSince(const Breach& breach)
{
    return breach.disclosed.isValid() ? breach.disclosed : breach.occurredFrom;
}

} // namespace recourse::plan
