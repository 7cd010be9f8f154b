// SPDX-License-Identifier: GPL-3.0-or-later
#include "domains/host_name.h"
#include "domains/simple_suffixes.h"
#include "domains/site.h"

#include <libpsl.h>

#include <cstdio>
#include <string>
#include <utility>

namespace recourse::domains {

namespace {

struct FreeList
{
    void operator()(psl_ctx_t* list) const { psl_free(list); }
};
using List = std::unique_ptr<psl_ctx_t, FreeList>;

struct CloseFile
{
    void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, CloseFile>;

/// A stream over `text`: libpsl reads lists from streams only.
File streamOf(std::string_view text)
{
#ifdef _WIN32
    File file(std::tmpfile());
    if (file
        && (std::fwrite(text.data(), 1, text.size(), file.get()) != text.size()
            || std::fseek(file.get(), 0, SEEK_SET) != 0))
        file.reset();
    return file;
#else
    // The stream is opened for reading, so the text stays as it is.
    return File(fmemopen(const_cast<char*>(text.data()), text.size(), "r"));
#endif
}

/// "2024-05-01_12-30-00_UTC" of the line "// VERSION: 2024-05-01_12-30-00_UTC".
QString versionOf(std::string_view text)
{
    constexpr std::string_view kMark = "// VERSION:";
    const std::size_t at = text.substr(0, 4096).find(kMark);
    if (at == std::string_view::npos)
        return {};
    const std::string_view rest = text.substr(at + kMark.size());
    const std::string_view line = rest.substr(0, rest.find('\n'));
    return QString::fromUtf8(line).trimmed();
}

} // namespace

struct SuffixList::Data
{
    Data(List rules, SimpleSuffixes common, QString date)
        : list(std::move(rules))
        , simple(std::move(common))
        , version(std::move(date))
    {
    }

    List list;
    SimpleSuffixes simple;
    QString version;
};

SuffixList::SuffixList(std::unique_ptr<Data> data)
    : m_data(std::move(data))
{
}

SuffixList::SuffixList(SuffixList&&) noexcept = default;
SuffixList& SuffixList::operator=(SuffixList&&) noexcept = default;
SuffixList::~SuffixList() = default;

std::optional<SuffixList> SuffixList::fromText(std::string_view text)
{
    if (text.find("===BEGIN ICANN DOMAINS===") == std::string_view::npos)
        return std::nullopt;
    const File stream = streamOf(text);
    if (stream == nullptr)
        return std::nullopt;
    List list(psl_load_fp(stream.get()));
    if (list == nullptr || psl_suffix_count(list.get()) <= 0)
        return std::nullopt;
    return SuffixList(std::make_unique<Data>(std::move(list), SimpleSuffixes(text), versionOf(text)));
}

QString SuffixList::registrableDomain(const QString& host) const
{
    const QByteArray ascii = host.toLatin1();
    const std::string_view part = registrablePart({ascii.constData(), static_cast<std::size_t>(ascii.size())});
    return QString::fromLatin1(part.data(), static_cast<qsizetype>(part.size()));
}

std::string_view SuffixList::registrablePart(std::string_view host) const
{
    if (host.empty() || host.size() > kMostHostBytes || addressKind(host) != AddressKind::Name)
        return {};
    if (const std::string_view simple = m_data->simple.registrablePart(host); !simple.empty())
        return simple;
    char name[kMostHostBytes + 1];
    host.copy(name, host.size());
    name[host.size()] = '\0';
    const char* domain = psl_registrable_domain(m_data->list.get(), name);
    return domain == nullptr ? std::string_view() : host.substr(static_cast<std::size_t>(domain - name));
}

SuffixSection SuffixList::sectionOf(std::string_view host) const
{
    const std::string name(host);
    if (psl_is_public_suffix2(m_data->list.get(), name.c_str(), PSL_TYPE_ICANN) != 0)
        return SuffixSection::Icann;
    const bool isPrivate
        = psl_is_public_suffix2(m_data->list.get(), name.c_str(), PSL_TYPE_PRIVATE | PSL_TYPE_NO_STAR_RULE) != 0;
    return isPrivate ? SuffixSection::Private : SuffixSection::None;
}

bool SuffixList::knowsEndingOf(std::string_view host) const
{
    constexpr int kRealRules = PSL_TYPE_ANY | PSL_TYPE_NO_STAR_RULE;
    const std::string_view domain = registrablePart(host);
    if (!m_data->simple.registrablePart(domain).empty())
        return true;
    const std::size_t dot = domain.find('.');
    if (dot == std::string_view::npos)
        return false;
    return psl_is_public_suffix2(m_data->list.get(), std::string(domain.substr(dot + 1)).c_str(), kRealRules) != 0;
}

QString SuffixList::version() const
{
    return m_data->version;
}

} // namespace recourse::domains
