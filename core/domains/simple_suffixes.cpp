// SPDX-License-Identifier: GPL-3.0-or-later
#include "domains/simple_suffixes.h"

#include <algorithm>

namespace recourse::domains {

namespace {

constexpr std::string_view kPunycode = "xn--"; ///< the list has these labels in Unicode

/// The last `count` labels; all of it if there are no more.
std::string_view lastLabels(std::string_view name, int count)
{
    std::size_t dot = name.size();
    for (int i = 0; i < count && dot != std::string_view::npos && dot != 0; ++i)
        dot = name.rfind('.', dot - 1);
    return dot == std::string_view::npos || dot == 0 ? name : name.substr(dot + 1);
}

} // namespace

SimpleSuffixes::SimpleSuffixes(std::string_view list)
{
    Names topsOfWildcards;
    while (!list.empty()) {
        const std::string_view line = list.substr(0, list.find('\n'));
        list.remove_prefix(std::min(list.size(), line.size() + 1));
        const std::string_view rule = line.substr(0, line.find_first_of(" \t\r")); // a rule ends at the first white space
        if (!rule.empty() && !rule.starts_with("//"))
            addRule(rule, topsOfWildcards);
    }
    std::erase_if(m_tops, [&](const std::string& top) { return topsOfWildcards.contains(top); });
    for (auto& [name, second] : m_seconds) {
        if (topsOfWildcards.contains(std::string_view(name).substr(name.find('.') + 1)))
            second = Second::Asked;
    }
}

void SimpleSuffixes::addRule(std::string_view rule, Names& topsOfWildcards)
{
    const bool isPlain = rule.find_first_of("!*") == std::string_view::npos;
    rule = rule.substr(std::min(rule.size(), rule.find_first_not_of("!*.")));
    if (rule.empty())
        return;
    const std::string_view two = lastLabels(rule, 2);
    const std::size_t dot = two.find('.');
    if (dot == std::string_view::npos)
        (isPlain ? m_tops : topsOfWildcards).emplace(rule);
    else if (two.starts_with('*'))
        topsOfWildcards.emplace(two.substr(dot + 1));
    else if (isPlain && two.size() == rule.size())
        m_seconds.try_emplace(std::string(two), Second::Suffix); // unless another rule went below it before
    else
        m_seconds.insert_or_assign(std::string(two), Second::Asked);
}

std::string_view SimpleSuffixes::registrablePart(std::string_view host) const
{
    const std::string_view two = lastLabels(host, 2);
    const std::size_t dot = two.find('.');
    if (dot == std::string_view::npos || dot == 0 || host.front() == '.' || host.find("..") != std::string_view::npos)
        return {};
    if (const auto second = m_seconds.find(two); second != m_seconds.end()) {
        const bool isBelow = second->second == Second::Suffix && two.size() < host.size();
        return isBelow ? lastLabels(host, 3) : std::string_view();
    }
    const bool isSimple = !two.starts_with(kPunycode) && m_tops.contains(two.substr(dot + 1));
    return isSimple ? two : std::string_view();
}

} // namespace recourse::domains
