// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/mail_title.h"

#include "domains/site.h"
#include "imports/mail_subject_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace recourse::imports {

namespace {

constexpr std::size_t kKnownTitles = 512; ///< a power of two
constexpr std::size_t kLongestQuestion = 400; ///< bytes; longer ones are answered each time
constexpr qsizetype kLongestName = 200;
constexpr qsizetype kShortestLabel = 4; ///< that may stand behind other words of a name
constexpr qsizetype kShortestEnd = 5; ///< of a label that may stand for it
constexpr qsizetype kShortestBeginning = 6; ///< likewise: more people are called like the beginnings of names
constexpr qsizetype kMostWordsOfPerson = 4;

/// What stands between a person and the service that writes for it, in the languages of the rules.
const QRegularExpression& between()
{
    static const QRegularExpression kBetween(
        QStringLiteral("\\s+(?:via|from|at|on behalf of|über|ueber|von|bei|durch|im auftrag von|par|chez|de la part de|desde|vía|por|tramite|da|presso|through|"
                       "namens|van|door|bij|przez|od|från|genom|fra|hos|gjennom|přes|от|через)\\s+"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return kBetween;
}

/// Of these "from" and "via" alone, where nothing else tells which side the service is on.
const QRegularExpression& surelyBetween()
{
    static const QRegularExpression kBetween(
        QStringLiteral("(?:^|\\s|\\()(?:via|from|on behalf of|über|ueber|im auftrag von|de la part de|vía|tramite|namens|przez|genom|přes|через)\\s+"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return kBetween;
}

/// What parts a name by signs, as in "Anna Lee (Example)", "Example | News", "Anna Lee - Example".
const QRegularExpression& signs()
{
    static const QRegularExpression kSigns(QStringLiteral("\\s+[-\\x{2010}-\\x{2015}/:]+\\s+|:\\s|[|,;()\\[\\]{}<>\"\\x{201C}-\\x{201E}\\x{00AB}\\x{00BB}\\x{00B7}\\x{2022}]+"));
    return kSigns;
}

struct Word
{
    QString text; ///< folded, without accents
    qsizetype begin = 0; ///< in the segment
};

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// Of letters and digits.
QString bare(const QString& text, bool german)
{
    if (isAscii(text))
        return text.toLower();
    QString folded = foldedSubject(text);
    if (german)
        folded.replace(u'ä', QStringLiteral("ae")).replace(u'ö', QStringLiteral("oe")).replace(u'ü', QStringLiteral("ue"));
    return withoutAccents(folded);
}

/// The parts of a name between signs. Most names have none, which is cheaper to see than to search for.
QStringList partsOf(const QString& display)
{
    constexpr std::u16string_view kSigns = u"-/:|,;()[]{}<>\"";
    const bool mayHaveSigns = std::any_of(display.begin(), display.end(), [&](QChar c) { return c.unicode() >= 0x80 || kSigns.find(c.unicode()) != kSigns.npos; });
    return mayHaveSigns ? display.split(signs(), Qt::SkipEmptyParts) : QStringList{display};
}

/// What stands on the sides of a word between people and services: there are three words at least then.
QStringList sidesOf(const QString& part)
{
    const auto spaces = std::count_if(part.begin(), part.end(), [](QChar c) { return c.isSpace(); });
    return spaces < 2 ? QStringList{part} : part.split(between(), Qt::SkipEmptyParts);
}

/// Letters and digits that stand together, folded.
std::vector<Word> wordsOf(const QString& segment, bool german)
{
    std::vector<Word> words;
    for (qsizetype begin = 0; begin < segment.size(); ++begin) {
        qsizetype end = begin;
        while (end < segment.size() && (segment[end].isLetterOrNumber() || segment[end].isMark() || segment[end].isSurrogate()))
            ++end;
        if (end > begin)
            words.push_back({bare(segment.mid(begin, end - begin), german), begin});
        begin = end;
    }
    return words;
}

QString joined(const std::vector<Word>& words)
{
    QString all;
    for (const Word& word : words)
        all += word.text;
    return all;
}

/// Where the words stand that make up the label together; the number of words if they do not.
std::size_t placeOf(const QString& label, const std::vector<Word>& words)
{
    for (std::size_t begin = 0; begin < words.size(); ++begin) {
        QString text;
        for (std::size_t end = begin; end < words.size() && text.size() < label.size(); ++end)
            text += words[end].text;
        if (text == label)
            return begin;
    }
    return words.size();
}

/// "Notion" of makenotion.com, "Kleinanzeigen" of ebay-kleinanzeigen.de; not "Linke" of linkedin.com.
bool isPartOf(const QString& name, const QString& label)
{
    if (name.size() < kShortestEnd)
        return false;
    const QString whole = QString(label).remove(u'-');
    const bool most = name.size() * 10 >= whole.size() * 6;
    const bool begins = name.size() >= kShortestBeginning && whole.startsWith(name);
    return (most && (begins || whole.endsWith(name))) || label.split(u'-').contains(name);
}

/// Words that lead to a service's name and are none of it, and those that join a person to it ("Anna and the Example team").
bool isLeading(const QString& word)
{
    static const QStringList kLeading{QStringLiteral("the"), QStringLiteral("das"), QStringLiteral("der"), QStringLiteral("die"), QStringLiteral("dem"),
        QStringLiteral("den"), QStringLiteral("le"), QStringLiteral("la"), QStringLiteral("les"), QStringLiteral("el"), QStringLiteral("los"), QStringLiteral("il"),
        QStringLiteral("lo"), QStringLiteral("het"), QStringLiteral("de"), QStringLiteral("your"), QStringLiteral("ihr"), QStringLiteral("dein"),
        QStringLiteral("votre"), QStringLiteral("via"), QStringLiteral("from"), QStringLiteral("uber"), QStringLiteral("ueber")};
    return kLeading.contains(word);
}

bool isJoining(const QString& word)
{
    static const QStringList kJoining{QStringLiteral("and"), QStringLiteral("und"), QStringLiteral("et"), QStringLiteral("y"), QStringLiteral("e"),
        QStringLiteral("en"), QStringLiteral("och"), QStringLiteral("og"), QStringLiteral("i"), QStringLiteral("a")};
    return kJoining.contains(word);
}

/// The letters of an address before "+", and whether something parts them.
struct Local
{
    explicit Local(std::string_view local)
    {
        for (const char c : local.substr(0, local.find('+'))) {
            const char low = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
            if (low >= 'a' && low <= 'z')
                letters += QLatin1Char(low);
            isParted = isParted || c == '.' || c == '_' || c == '-';
        }
    }
    QString letters;
    bool isParted = false;
};

/// True if the address is made of the name's words as those of people are: "anna.lee", "alee".
bool isFullName(const std::vector<Word>& words, const Local& local)
{
    if (words.size() < 2 || words.size() > std::size_t{kMostWordsOfPerson} || words.back().text.size() < 2)
        return false;
    const QString& first = words.front().text;
    const QString& last = words.back().text;
    const bool whole = local.letters == first + last || local.letters == last + first;
    return (whole && local.isParted) || local.letters == first.left(1) + last || local.letters == first + last.left(1);
}

/// The same, and "anna" or "annalee", where the name does not begin with the service's.
bool isPersons(const std::vector<Word>& words, const Local& local)
{
    if (words.size() < 2)
        return false;
    const QString& first = words.front().text;
    return isFullName(words, local) || local.letters == first || local.letters == first + words.back().text;
}

/// The segment from the first word on that belongs to the service's name.
QString titleIn(const QString& segment, const QString& label, const Local& local, bool german)
{
    if (segment.contains(u'@'))
        return {};
    std::vector<Word> words = wordsOf(segment, german);
    const QString plain = QString(label).remove(u'-');
    if (joined(words) == plain || isPartOf(joined(words), label))
        return segment;
    const std::size_t place = placeOf(plain, words);
    if (place == words.size())
        return {};
    std::size_t begin = 0;
    for (std::size_t i = 0; i < place; ++i) {
        if (isJoining(words[i].text))
            begin = i + 1;
    }
    while (begin < place && isLeading(words[begin].text))
        ++begin;
    if (place > begin && (plain.size() < kShortestLabel || isPersons({words.begin() + static_cast<std::ptrdiff_t>(begin), words.end()}, local)))
        return {};
    return segment.mid(words[begin].begin).trimmed();
}

/// A name without the sender's address that relays put behind it: "Acme 'news at acme.com'", "Acme - news(a)acme.com".
QString withoutRelayed(const QString& name)
{
    if (!name.endsWith(u'\'') && !name.contains(QLatin1String(" - "))) // nearly all
        return name;
    static const QRegularExpression kRelayed(QStringLiteral("\\s*(?:'[^'\\s]+ at [^'\\s]+\\.[^'\\s]+'|\\s-\\s\\S+(?:\\(a\\)|\\sat\\s)\\S+\\.\\S+)$"));
    const auto match = kRelayed.match(name);
    return match.hasMatch() && match.capturedStart() > 0 ? name.left(match.capturedStart()) : name;
}

QString lowerAscii(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toLower();
}

} // namespace

QString titleOfService(const QString& display, const QString& label, std::string_view local)
{
    const Local address(local);
    for (const bool german : {false, true}) {
        const QString folded = bare(label, german);
        if (joined(wordsOf(display, german)) == QString(folded).remove(u'-') && !display.contains(u'@'))
            return display;
        for (const QString& part : partsOf(display)) {
            const QStringList sides = sidesOf(part);
            for (auto side = sides.crbegin(); side != sides.crend(); ++side) { // the service stands behind
                if (const QString title = titleIn(side->trimmed(), folded, address, german); !title.isEmpty())
                    return title;
            }
        }
    }
    return {};
}

MailTitles::MailTitles(const MailRules& rules)
    : m_rules(rules)
    , m_known(kKnownTitles)
{
}

/// The label of those that a sender for others gives a host of their own ("acme" of acme.zendesk.com).
std::string MailTitles::tenantOf(std::string_view host) const
{
    const MailHostRule* rule = m_rules.hostRule(host);
    if (rule == nullptr || !rule->withTenants)
        return {};
    std::string_view label;
    for (bool exact = false; !host.empty(); host.remove_prefix(std::min(host.size(), label.size() + 1))) {
        static_cast<void>(m_rules.hostRule(host, &exact));
        if (exact)
            break;
        label = host.substr(0, host.find('.'));
    }
    return m_rules.isOwnSubdomainOfShared(label) ? std::string() : std::string(label);
}

void MailTitles::decode(std::string_view display)
{
    m_words.decode(display, {}, kLongestName, m_name);
    m_name = withoutRelayed(m_name.simplified());
}

/// Only what stands behind "via" and the like is surely the service; else the name, unless the address shows that it is a person's.
QString MailTitles::madeWithoutDomain(const formats::MailAddress& from)
{
    decode(from.display);
    QString name = m_name;
    if (const auto match = surelyBetween().match(name); match.hasMatch())
        name = name.mid(match.capturedEnd()).remove(u')');
    name = name.trimmed();
    if (name.isEmpty())
        return {};
    const QString tenant = lowerAscii(tenantOf(from.host));
    if (!tenant.isEmpty() && name == m_name) {
        const QString title = titleOfService(name, tenant, from.local);
        return title.isEmpty() ? tenant : title;
    }
    return name.contains(u'@') || isFullName(wordsOf(name, false), Local(from.local)) ? QString() : name;
}

QString MailTitles::made(std::string_view display, std::string_view local, std::string_view domain)
{
    decode(display);
    if (m_name.isEmpty())
        return {};
    const QString host = domains::displayHost(lowerAscii(domain));
    const QString title = titleOfService(m_name, host.left(host.indexOf(u'.')), local);
    // A company's other names: "YouTube" of google.com.
    const std::string other = m_name.toLower().remove(u' ').toStdString();
    return title.isEmpty() && other.find('.') == std::string::npos && m_rules.isOneCompany(other, domain) ? m_name : title;
}

/// The answer to `m_question`, made if it is not known.
template <class Make> std::string_view MailTitles::answered(Make make)
{
    Known& known = m_known[std::hash<std::string_view>{}(m_question) & (kKnownTitles - 1)];
    if (known.question != m_question) {
        known.title = make().toStdString();
        known.question = m_question.size() > kLongestQuestion ? std::string() : m_question;
    }
    return known.title;
}

std::string_view MailTitles::of(std::string_view display, std::string_view local, std::string_view domain)
{
    if (display.empty())
        return {};
    m_question.assign(display).append(1, '\0').append(domain).append(1, '\0').append(local);
    return answered([&] { return made(display, local, domain); });
}

std::string_view MailTitles::withoutDomain(const formats::MailAddress& from)
{
    if (from.display.empty())
        return {};
    m_question.assign(from.display).append(2, '\0').append(from.local).append(1, '@').append(from.host);
    return answered([&] { return madeWithoutDomain(from); });
}

} // namespace recourse::imports
