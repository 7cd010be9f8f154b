// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/entry_text.h"

#include "formats/html_text.h"

#include <QByteArray>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <optional>

namespace recourse::directory {

namespace {

constexpr qsizetype kLineCharacters = 400;
constexpr qsizetype kParagraphCharacters = 4000;
constexpr qsizetype kAddressCharacters = 2000;
constexpr int kDomainsOfOneService = 3;

bool isShown(QChar letter)
{
    switch (letter.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return letter == QChar(0x200D); // joins emoji and letters of some scripts, and turns nothing round
    default:
        return true;
    }
}

/// Cut so that no half of a surrogate pair is left.
QString cut(QString text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    if (text.at(most - 1).isHighSurrogate())
        --most;
    text.truncate(most);
    return text;
}

QString withoutMarkup(const QString& text)
{
    static const QRegularExpression link(QStringLiteral("\\[([^\\[\\]\\n]{1,300})\\]\\((https?://[^\\s()]{1,500})\\)"));
    QString plain = text;
    if (plain.contains(QLatin1String("](")))
        plain.replace(link, QStringLiteral("\\1 (\\2)"));
    // "<username>" is no tag; a text with real ones is read as HTML.
    static const QRegularExpression tag(
        QStringLiteral("</?(a|b|i|u|em|strong|br|p|ul|ol|li|span|div|code|pre|img|h[1-6]|script|style|table|tr|td)\\b[^<>]*>"),
        QRegularExpression::CaseInsensitiveOption);
    if (plain.contains(u'<') && plain.contains(tag)) {
        const QByteArray html = plain.toUtf8();
        plain = formats::htmlToPlainText({html.constData(), static_cast<std::size_t>(html.size())}, kParagraphCharacters);
    }
    return plain;
}

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// One named domain: its site and what of it is named.
struct Named
{
    QString domain;
    QString host; ///< empty: the whole site
};

QString folderOf(const QString& named)
{
    QString rest = named;
    if (const qsizetype scheme = rest.indexOf(QLatin1String("://")); scheme >= 0)
        rest = rest.mid(scheme + 3);
    const qsizetype slash = rest.indexOf(u'/');
    if (slash < 0)
        return {};
    QString folder = rest.mid(slash);
    while (folder.endsWith(u'/'))
        folder.chop(1);
    return folder;
}

/// Some states have a site at the suffix itself: gov.uk, gov.br.
bool isSiteAndSuffix(const domains::Site& site, const domains::SuffixList& suffixes)
{
    return site.kind == domains::SiteKind::Local && site.host.contains(u'.')
        && suffixes.sectionOf(site.host.toStdString()) == domains::SuffixSection::Icann;
}

std::optional<Named> namedDomain(const QString& text, const domains::SuffixList& suffixes)
{
    const domains::Site site = domains::siteOf(view(text.trimmed().toUtf8()), suffixes);
    if (isSiteAndSuffix(site, suffixes))
        return Named{site.host, {}};
    if (site.kind != domains::SiteKind::Web)
        return std::nullopt;
    const QString folder = lineOf(folderOf(text.trimmed()));
    const bool whole = folder.isEmpty() && (site.host == site.domain || site.host == QLatin1String("www.") + site.domain);
    return Named{site.domain, whole ? QString() : site.host + folder};
}

void moveToFront(QStringList& list, const QString& item)
{
    const qsizetype at = list.indexOf(item);
    if (at > 0)
        list.move(at, 0);
}

} // namespace

QString lineOf(const QString& text)
{
    QString line;
    line.reserve(std::min(text.size(), kLineCharacters + 1));
    bool gap = false;
    for (const QChar letter : text) {
        if (letter.isSpace() || letter == u'\0') {
            gap = !line.isEmpty();
            continue;
        }
        if (!isShown(letter))
            continue;
        if (gap)
            line += u' ';
        gap = false;
        line += letter;
        if (line.size() > kLineCharacters)
            return cut(line, kLineCharacters);
    }
    return line;
}

QString paragraphOf(const QString& text)
{
    QStringList lines;
    qsizetype size = 0;
    for (const QString& line : withoutMarkup(cut(text, 4 * kParagraphCharacters)).split(u'\n')) {
        const QString clean = lineOf(line);
        if (clean.isEmpty() && (lines.isEmpty() || lines.last().isEmpty()))
            continue;
        lines << clean;
        size += clean.size();
        if (size > kParagraphCharacters)
            break;
    }
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return cut(lines.join(u'\n'), kParagraphCharacters);
}

QString pageOf(const QString& text)
{
    const QString trimmed = text.trimmed();
    const bool isWeb = trimmed.startsWith(QLatin1String("https://"), Qt::CaseInsensitive)
        || trimmed.startsWith(QLatin1String("http://"), Qt::CaseInsensitive);
    if (!isWeb || trimmed.size() > kAddressCharacters)
        return {};
    const QUrl url(trimmed, QUrl::TolerantMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || domains::normalisedHost(url.host()).isEmpty())
        return {};
    return url.toString(QUrl::FullyEncoded);
}

QString mailOf(const QString& text)
{
    QString mail = text.trimmed();
    if (mail.size() > kLineCharacters)
        return {};
    if (mail.startsWith(QLatin1String("mailto:"), Qt::CaseInsensitive))
        mail = QUrl::fromPercentEncoding(mail.mid(7).section(u'?', 0, 0).toUtf8());
    static const QRegularExpression at(QStringLiteral("\\s*[\\[({]\\s*at\\s*[\\])}]\\s*|\\s+at\\s+"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression dot(QStringLiteral("\\s*[\\[({]\\s*dot\\s*[\\])}]\\s*|\\s+dot\\s+"), QRegularExpression::CaseInsensitiveOption);
    if (!mail.contains(u'@'))
        mail.replace(at, QStringLiteral("@"));
    mail.replace(dot, QStringLiteral("."));
    static const QRegularExpression form(QStringLiteral("^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([^@\\s]{3,253})$"));
    const QRegularExpressionMatch match = form.match(mail.trimmed());
    if (!match.hasMatch())
        return {};
    const QString host = domains::normalisedHost(match.captured(1));
    if (!host.contains(u'.'))
        return {};
    return mail.trimmed().section(u'@', 0, 0) + u'@' + host;
}

QString languageOf(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^[a-z]{2,3}(-[A-Z]{2})?$"));
    return form.match(text).hasMatch() ? text : QString();
}

QString countryOf(const QString& text)
{
    const QString code = text.trimmed().toUpper();
    if (code == QLatin1String("ALL"))
        return code;
    static const QRegularExpression form(QStringLiteral("^-?[A-Z]{2}$"));
    return form.match(code).hasMatch() ? code : QString();
}

QStringList addDomains(
    model::DirectoryEntry& entry, const QStringList& named, const QString& page, const domains::SuffixList& suffixes)
{
    QStringList unread;
    QStringList all;
    QHash<QString, QStringList> hosts; // an empty list: the whole site
    for (const QString& text : named) {
        const auto found = namedDomain(text, suffixes);
        if (!found) {
            unread << lineOf(text);
            continue;
        }
        if (!all.contains(found->domain)) {
            all << found->domain;
            hosts.insert(found->domain, {found->host});
        } else if (!hosts[found->domain].contains(found->host)) {
            hosts[found->domain] << found->host;
        }
    }
    const auto pageSite = namedDomain(page, suffixes);
    for (const QString& domain : std::as_const(all)) {
        const QStringList& parts = hosts[domain];
        const bool whole = parts.contains(QString());
        if (whole || all.size() <= kDomainsOfOneService || (pageSite && pageSite->domain == domain))
            entry.domains << domain;
        if (!whole)
            entry.hosts += parts;
    }
    if (pageSite)
        moveToFront(entry.domains, pageSite->domain);
    return unread;
}

QString UniqueIds::unique(const QString& id)
{
    const int before = m_seen[id]++;
    return before == 0 ? id : unique(id + QStringLiteral(" #%1").arg(before + 1));
}

} // namespace recourse::directory
