// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <optional>
#include <string_view>

namespace recourse::domains {

/// What an address in an account list points at (facts: imports §2).
enum class SiteKind {
    Web, ///< a host under a registrable domain
    App, ///< android:// androidapp:// iosapp:// : `host` is the package name
    Local, ///< IP literal, single label, .local .lan .home .internal .home.arpa .localdomain .intranet .corp, routers
    Internal, ///< chrome:// about: file:// javascript: … : belongs to the browser, holds secrets; always skipped
    Bad, ///< present but unusable ("htt:/x", "https://ex:ample.com"): kept as unresolved with a warning
    None, ///< empty
};

struct Site
{
    SiteKind kind = SiteKind::None;
    QString host; ///< lower case, punycode, no port, no user info, no trailing dot; package name for apps
    QString domain; ///< registrable domain; web only
};

/// The two sections of the Public Suffix List: suffixes of registries, and of companies that give names to their
/// customers.
enum class SuffixSection { None, Icann, Private };

/// The Public Suffix List, ICANN and private section. Immutable once loaded; safe to share between threads.
class SuffixList
{
public:
    /// From the text of public_suffix_list.dat. Nothing if it is not such a list.
    [[nodiscard]] static std::optional<SuffixList> fromText(std::string_view text);
    SuffixList(SuffixList&&) noexcept;
    SuffixList& operator=(SuffixList&&) noexcept;
    ~SuffixList();

    /// The registrable domain of a host in lower case punycode ("mail.google.com" → "google.com", "alice.github.io" →
    /// itself); empty for a public suffix, an IP address or a single label.
    [[nodiscard]] QString registrableDomain(const QString& host) const;
    /// The same for bytes, without allocating: the end of `host`, or an empty view.
    [[nodiscard]] std::string_view registrablePart(std::string_view host) const;
    /// The section of the list in which `host` (lower case punycode) itself is a public suffix; a single unknown label
    /// counts as Icann.
    [[nodiscard]] SuffixSection sectionOf(std::string_view host) const;
    /// True if a rule of the list itself ends the host ("booking.com", "shop.co.uk"); false where only the rule does that every
    /// unknown last label is a suffix ("node.js").
    [[nodiscard]] bool knowsEndingOf(std::string_view host) const;
    /// The list's own date as it names it (VERSION line, else the date given when it was shipped); empty if unknown.
    [[nodiscard]] QString version() const;

private:
    struct Data;
    explicit SuffixList(std::unique_ptr<Data> data);
    std::unique_ptr<Data> m_data;
};

/// Lower case, IDNA to punycode, trailing dot removed; empty if not a host name (bad labels, white space, over 253
/// bytes).
[[nodiscard]] QString normalisedHost(const QString& host);

/// The host as people read it: punycode labels in Unicode, except labels that mix Latin with Cyrillic or Greek or
/// consist of their look-alikes only (they stay punycode, since they could pass for another name).
[[nodiscard]] QString displayHost(const QString& host);

/// Reads one address of an account list. Tolerates a missing scheme and "https:/host"; never repairs typos. Without a
/// scheme, a single word other than localhost and an e-mail address are Bad. A private suffix ("github.io") is its own
/// domain.
[[nodiscard]] Site siteOf(std::string_view address, const SuffixList& suffixes);

} // namespace recourse::domains
