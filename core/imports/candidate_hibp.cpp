// SPDX-License-Identifier: GPL-3.0-or-later
// Answers of Have I Been Pwned's API that somebody saved (https://haveibeenpwned.com/API/v3), and its older download for the owner of a
// domain. They have no word that names them, so what the texts are tells what they mean:
//   ["netflix.com"]                 stealer logs of an address: websites where a password of it was caught
//   {"ann": ["netflix.com"]}        the same for a domain, by what stands before the @
//   ["a@example.com"]               stealer logs of a website: addresses, of no use here
//   {"ann": ["Adobe"]}              breaches of a domain, by what stands before the @
//   {BreachSearchResults: [{DomainName, Alias, Breaches}], PasteSearchResults: […]}
#include "imports/candidate_format.h"

#include "domains/address.h"

#include <algorithm>

namespace recourse::imports {

namespace {

using formats::JsonView;

constexpr std::string_view kBreaches = "BreachSearchResults";
constexpr std::string_view kPastes = "PasteSearchResults";
constexpr std::size_t kLongestText = 320;

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

bool isAnswerList(std::string_view text)
{
    return isHost(text) || isEmail(text);
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
    if (root.isArray())
        return allStrings(root, isAnswerList) ? 1 : 0;
    if (root[kBreaches].isArray() || root[kPastes].isArray())
        return 2;
    return root.isObject() && isAliasMap(root) ? 1 : 0;
}

/// One text of an answer. `alias` is what it was listed under.
base::Status take(JsonView item, std::string_view alias, CandidateCollector& out)
{
    const std::string_view text = item.string();
    if (!item.isString())
        return out.addBadRecord(0);
    CandidateRecord record;
    record.kind = model::EvidenceKind::StealerLog;
    record.verdict = model::Verdict::Confirmed;
    if (isEmail(text))
        record.skipReason = QStringLiteral("email");
    else if (!isHost(text) && !text.empty())
        return out.addBreach({item.text(), QString::fromUtf8(alias)});
    else
        record.address = text;
    return out.add(record);
}

base::Status takeList(JsonView list, std::string_view alias, CandidateCollector& out, base::Progress& progress)
{
    base::Status outcome;
    list.forEach([&](JsonView item) {
        outcome = progress.cancelled() ? base::Status(base::fail(base::Code::Cancelled)) : take(item, alias, out);
        return outcome.ok();
    });
    return outcome;
}

base::Status takeAliases(JsonView root, CandidateCollector& out, base::Progress& progress)
{
    base::Status outcome;
    root.forEachMember([&](std::string_view alias, JsonView list) {
        outcome = takeList(list, alias, out, progress);
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

base::Status read(const CandidateSource& source, CandidateCollector& out, base::Progress& progress)
{
    const JsonView root = source.json();
    if (root.isArray())
        return takeList(root, {}, out, progress);
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
