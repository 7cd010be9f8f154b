// SPDX-License-Identifier: GPL-3.0-or-later
#include "domains/site.h"

#include "domains/address.h"
#include "domains/host_name.h"

#include <QByteArray>
#include <QUrl>

#include <algorithm>

namespace recourse::domains {

namespace {

QString toText(std::string_view ascii)
{
    return QString::fromLatin1(ascii.data(), static_cast<qsizetype>(ascii.size()));
}

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// The name in punycode. Sharp s and final sigma are read as "ss" and σ (UTS 46, transitional processing): whoever wrote such a name by
/// hand meant the address that browsers went to for twenty years, and names that do hold the letter come as punycode.
QByteArray aceOf(QString name)
{
    name.replace(QChar(u'ß'), QStringLiteral("ss"));
    name.replace(QChar(u'ẞ'), QStringLiteral("ss"));
    name.replace(QChar(u'ς'), QChar(u'σ'));
    return QUrl::toAce(name);
}

/// A name in other letters, or percent-encoded as some browsers write it, in punycode; empty if it is none.
QByteArray punycodeOf(std::string_view host)
{
    // Three bytes of percent encoding make one; more than this cannot become a host name.
    if (host.size() > 16 * kMostHostBytes)
        return {};
    const QByteArray decoded
        = QByteArray::fromPercentEncoding(QByteArray(host.data(), static_cast<qsizetype>(host.size())));
    return aceOf(QString::fromUtf8(decoded));
}

Site siteOfHost(std::string_view host, AddressForm form, const SuffixList& suffixes)
{
    const bool single = host.find('.') == std::string_view::npos;
    const AddressKind kind = addressKind(host);
    if (kind == AddressKind::Bad || (form == AddressForm::Bare && single && host != "localhost"))
        return {SiteKind::Bad, {}, {}};
    if (kind == AddressKind::Ip || isLocalName(host))
        return {SiteKind::Local, toText(host), {}};
    std::string_view domain = suffixes.registrablePart(host);
    if (domain.empty() && suffixes.sectionOf(host) == SuffixSection::Private)
        domain = host;
    if (domain.empty())
        return {SiteKind::Local, toText(host), {}};
    QString hostText = toText(host);
    QString domainText = domain.size() == host.size() ? hostText : toText(domain);
    return {SiteKind::Web, std::move(hostText), std::move(domainText)};
}

Site siteOfIpv6(std::string_view host)
{
    return {SiteKind::Local, toText(host).toLower(), {}};
}

} // namespace

QString normalisedHost(const QString& host)
{
    const QByteArray utf8 = host.toUtf8();
    if (isAscii(view(utf8)))
        return toText(AsciiHost(view(utf8)).view());
    if (static_cast<std::size_t>(utf8.size()) > 16 * kMostHostBytes)
        return {};
    return toText(AsciiHost(view(aceOf(host))).view());
}

Site siteOf(std::string_view address, const SuffixList& suffixes)
{
    const Address parts = splitAddress(address);
    switch (parts.form) {
    case AddressForm::Empty:
        return {};
    case AddressForm::Internal:
        return {SiteKind::Internal, {}, {}};
    case AddressForm::App:
        return {SiteKind::App, toText(parts.host), {}};
    case AddressForm::Bad:
        return {SiteKind::Bad, {}, {}};
    case AddressForm::Network:
    case AddressForm::Bare:
        break;
    }
    if (parts.host.find(':') != std::string_view::npos)
        return siteOfIpv6(parts.host);
    const bool plain = isAscii(parts.host) && parts.host.find('%') == std::string_view::npos;
    const AsciiHost host(plain ? parts.host : view(punycodeOf(parts.host)));
    if (host.view().empty())
        return {SiteKind::Bad, {}, {}};
    return siteOfHost(host.view(), parts.form, suffixes);
}

} // namespace recourse::domains
