// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/candidate_sign_in.h"

#include "domains/address.h"

#include <algorithm>
#include <array>
#include <limits>
#include <string>

namespace recourse::imports {

namespace {

using domains::AddressForm;

constexpr std::array<std::string_view, 8> kHostBeginnings{"login", "logon", "signin", "account", "accounts", "auth", "sso", "oauth"};
constexpr std::array<std::string_view, 6> kPathBeginnings{"login", "log-in", "log_in", "signin", "sign-in", "sign_in"};
/// "/account/orders", "/accounts/", "/accountSettings", but no "/accounting-software".
constexpr std::string_view kAccount = "account";
constexpr std::array<std::string_view, 3> kOtherWords{"accountin", "accountan", "accountab"};
constexpr std::size_t kLongestPath = 2048;

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
    return lower;
}

template <std::size_t N> bool beginsWithOne(std::string_view text, const std::array<std::string_view, N>& beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(), [text](std::string_view beginning) { return text.starts_with(beginning); });
}

bool isSignInHost(std::string_view host)
{
    const auto dot = host.find('.');
    if (dot == std::string_view::npos || dot > 16)
        return false;
    const std::string label = lowerCase(host.substr(0, dot));
    return std::find(kHostBeginnings.begin(), kHostBeginnings.end(), label) != kHostBeginnings.end();
}

bool isSignInPart(std::string_view part)
{
    return beginsWithOne(part, kPathBeginnings) || (part.starts_with(kAccount) && !beginsWithOne(part, kOtherWords));
}

bool hasSignInPart(std::string_view path)
{
    const std::string lower = lowerCase(path.substr(0, kLongestPath));
    for (auto slash = lower.find('/'); slash != std::string::npos; slash = lower.find('/', slash + 1)) {
        if (isSignInPart(std::string_view(lower).substr(slash + 1)))
            return true;
    }
    return false;
}

} // namespace

bool isSignInPage(std::string_view address)
{
    const domains::Address parts = domains::splitAddress(address);
    if (parts.form != AddressForm::Network && parts.form != AddressForm::Bare)
        return false;
    if (isSignInHost(parts.host))
        return true;
    const auto behind = static_cast<std::size_t>(parts.host.data() + parts.host.size() - address.data());
    const std::string_view rest = address.substr(behind);
    const auto pathEnd = std::min(rest.find_first_of("?#"), rest.size());
    if (hasSignInPart(rest.substr(0, pathEnd)))
        return true;
    const auto fragment = rest.find('#', pathEnd);
    if (fragment == std::string_view::npos)
        return false;
    std::string_view shown = rest.substr(fragment + 1);
    if (shown.starts_with('!'))
        shown.remove_prefix(1);
    return shown.starts_with('/') && hasSignInPart(shown.substr(0, shown.find('?')));
}

void judgeVisits(CandidateRecord& record, std::int64_t visits)
{
    record.kind = model::EvidenceKind::History;
    record.verdict = model::Verdict::None;
    record.count = static_cast<int>(std::clamp<std::int64_t>(visits, 0, std::numeric_limits<int>::max()));
    const AddressForm form = domains::splitAddress(record.address).form;
    if (form == AddressForm::Internal || form == AddressForm::App)
        record.skipReason = QStringLiteral("internal");
    else if (visits <= 0)
        record.skipReason = QStringLiteral("not_visited");
    else if (!isSignInPage(record.address))
        record.skipReason = QStringLiteral("no_sign_in");
}

} // namespace recourse::imports
