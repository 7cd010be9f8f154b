// SPDX-License-Identifier: GPL-3.0-or-later
// Answers of Have I Been Pwned's API that somebody saved (https://haveibeenpwned.com/API/v3), and its older download for the owner of a
// domain. They have no word that names them, so what the texts are tells what they mean:
//   ["netflix.com"]                 stealer logs of an address: websites where a password of it was caught
//   {"ann": ["netflix.com"]}        the same for a domain, by what stands before the @
//   ["a@example.com"]               stealer logs of a website: addresses, of no use here
//   {"ann": ["Adobe"]}              breaches of a domain, by what stands before the @
//   [{"Name": "Adobe"}]             breaches of an address; in full with BreachDate, DataClasses…, as the public list of all breaches has them
//   {BreachSearchResults: [{DomainName, Alias, Breaches}], PasteSearchResults: […]}
#include "imports/candidate_format.h"

#include "base/detail.h"
#include "domains/address.h"

#include <algorithm>

namespace recourse::imports {

namespace {

using base::Detail;
using formats::JsonView;

constexpr std::string_view kBreaches = "BreachSearchResults";
constexpr std::string_view kPastes = "PasteSearchResults";
constexpr std::size_t kLongestText = 320;
constexpr std::size_t kMostBreaches = 200; // of an address, described in full; the public list has more

/// What a text is that is neither a host nor an e-mail address.
enum class OtherText { Breach, BadHost };

bool isEmail(std::string_view text)
{
    return text.find('@') != std::string_view::npos;
}

/// A name with at least two labels and nothing that no host has.
bool isHost(std::string_view text)
{
    const domains::Address address = domains::splitAddress(text);
    return address.form == domains::AddressForm::Bare && address.host.size() == text.size() && text.find('.') != std::string_view::npos
        && text.find(' ') == std::string_view::npos;
}

/// Breaches have names like "Adobe", "000webhost", "Bell2017".
bool isBreachName(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
}

bool allStrings(JsonView list, bool (*is)(std::string_view))
{
    bool all = list.size() > 0;
    list.forEach([&](JsonView item) { return all = item.isString() && item.string().size() <= kLongestText && is(item.string()); });
    return all;
}

bool isAnswer(JsonView item)
{
    const std::string_view text = item.string();
    return text.size() <= kLongestText && (isHost(text) || isEmail(text));
}

bool hasBreachName(JsonView item)
{
    const std::string_view name = item["Name"].string();
    return name.size() <= kLongestText && isBreachName(name);
}

bool isDescribedBreach(JsonView item)
{
    return hasBreachName(item) && (item["BreachDate"].isString() || item["DataClasses"].isArray());
}

bool isBreach(JsonView item)
{
    return isDescribedBreach(item) || (hasBreachName(item) && item.size() == 1);
}

/// A bad element costs no more than itself, so half of them are enough.
bool mostAre(JsonView list, bool (*is)(JsonView))
{
    std::size_t all = 0;
    std::size_t fitting = 0;
    list.forEach([&](JsonView item) {
        ++all;
        fitting += is(item) ? 1 : 0;
        return true;
    });
    return fitting > 0 && fitting * 2 >= all;
}

/// Nobody's breaches: an address has far fewer, and none whose data were destroyed.
bool isPublicList(JsonView breaches)
{
    std::size_t described = 0;
    bool anyRetired = false;
    breaches.forEach([&](JsonView breach) {
        described += isDescribedBreach(breach) ? 1 : 0;
        anyRetired = anyRetired || breach["IsRetired"].boolean().value_or(false);
        return true;
    });
    return described > kMostBreaches || anyRetired;
}

bool isAliasEntry(std::string_view text)
{
    return isHost(text) || isBreachName(text);
}

bool isAliasMap(JsonView root)
{
    bool all = true;
    bool any = false;
    root.forEachMember([&](std::string_view alias, JsonView list) {
        any = any || list.size() > 0;
        return all = alias.size() <= kLongestText && list.isArray() && (list.size() == 0 || allStrings(list, isAliasEntry));
    });
    return all && any;
}

int recognise(const CandidateSource& source)
{
    const JsonView root = source.json();
    if (root.isArray() && mostAre(root, isDescribedBreach))
        return 2;
    if (root.isArray())
        return mostAre(root, isAnswer) || mostAre(root, isBreach) ? 1 : 0;
    if (root[kBreaches].isArray() || root[kPastes].isArray())
        return 2;
    return root.isObject() && isAliasMap(root) ? 1 : 0;
}

/// One text of an answer. `alias` is what it was listed under.
base::Status take(JsonView item, std::string_view alias, OtherText other, CandidateCollector& out)
{
    const std::string_view text = item.string();
    if (!item.isString())
        return out.addBadRecord(0);
    CandidateRecord record;
    record.kind = model::EvidenceKind::StealerLog;
    record.verdict = model::Verdict::Confirmed;
    if (isEmail(text))
        record.skipReason = QStringLiteral("email");
    else if (other == OtherText::Breach && !isHost(text) && !text.empty())
        return out.addBreach({item.text(), QString::fromUtf8(alias)});
    else
        record.address = text;
    return out.add(record);
}

base::Status takeList(JsonView list, std::string_view alias, OtherText other, CandidateCollector& out, base::Progress& progress)
{
    base::Status outcome;
    list.forEach([&](JsonView item) {
        outcome = progress.cancelled() ? base::Status(base::fail(base::Code::Cancelled)) : take(item, alias, other, out);
        return outcome.ok();
    });
    return outcome;
}

base::Status takeAliases(JsonView root, CandidateCollector& out, base::Progress& progress)
{
    base::Status outcome;
    root.forEachMember([&](std::string_view alias, JsonView list) {
        outcome = takeList(list, alias, OtherText::Breach, out, progress);
        return outcome.ok();
    });
    return outcome;
}

/// Of one address of the older download; a breach is its name, or an object with it.
base::Status takeBreaches(JsonView result, CandidateCollector& out)
{
    const QString domain = result["DomainName"].text();
    const QString address = result["Alias"].text() + (domain.isEmpty() ? QString() : u'@' + domain);
    base::Status outcome;
    result["Breaches"].forEach([&](JsonView breach) {
        outcome = out.addBreach({breach.isString() ? breach.text() : breach["Name"].text(), address});
        return outcome.ok();
    });
    return outcome;
}

base::Status takePastes(JsonView result, CandidateCollector& out)
{
    base::Status outcome;
    CandidateRecord paste;
    paste.skipReason = QStringLiteral("paste");
    result["Pastes"].forEach([&](JsonView) {
        outcome = out.add(paste);
        return outcome.ok();
    });
    return outcome;
}

base::Status takeDownload(JsonView root, CandidateCollector& out, base::Progress& progress)
{
    const auto breaches = forEachItem(root[kBreaches], out, progress, [&out](JsonView result, CandidateRecord&) { return takeBreaches(result, out); });
    if (!breaches)
        return breaches;
    return forEachItem(root[kPastes], out, progress, [&out](JsonView result, CandidateRecord&) { return takePastes(result, out); });
}

base::Status takeBreachesOfAddress(JsonView breaches, CandidateCollector& out, base::Progress& progress)
{
    if (isPublicList(breaches))
        return base::fail(base::Code::InputNotText,
            Detail::tr("the public list of incidents, not those of an address: take it in as a list, “feeds import”"));
    return forEachItem(breaches, out, progress, [&out](JsonView breach, CandidateRecord&) { return out.addBreach({breach["Name"].text(), {}}); });
}

base::Status read(const CandidateSource& source, CandidateCollector& out, base::Progress& progress)
{
    const JsonView root = source.json();
    if (root.isArray() && mostAre(root, isBreach))
        return takeBreachesOfAddress(root, out, progress);
    if (root.isArray())
        return takeList(root, {}, OtherText::BadHost, out, progress);
    if (root[kBreaches].exists() || root[kPastes].exists())
        return takeDownload(root, out, progress);
    return takeAliases(root, out, progress);
}

} // namespace

CandidateFormat hibpAnswers()
{
    return {"hibp", {"Have I Been Pwned"}, CandidateContainer::Json, recognise, read};
}

} // namespace recourse::imports
