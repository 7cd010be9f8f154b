// SPDX-License-Identifier: GPL-3.0-or-later
#include "domains/organisation_name.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

namespace recourse::domains {

namespace {

using View = std::u16string_view;
using Text = QVarLengthArray<char16_t, 128>;

/// Legal forms in the countries whose registers and directories are read, one to three words each, without dots. Sorted.
constexpr auto kLegalForms = std::to_array<View>({
    u"a g", u"a s", u"a/s", u"ab", u"ab oy", u"ag", u"aktiebolag", u"aktiengesellschaft", u"aps", u"as", u"asa", u"asbl", u"aör", u"bv",
    u"bvba", u"cic", u"co", u"company", u"corp", u"corporation", u"cv", u"dac", u"dd", u"doo", u"eg", u"ehf", u"ek", u"eood", u"eurl",
    u"ev", u"gbr", u"ggmbh", u"gie", u"gmbh", u"hf", u"inc", u"incorporated", u"kft", u"kg", u"kgaa", u"l l c", u"l p", u"lda",
    u"limited", u"limited liability company", u"limited partnership", u"llc", u"lllp", u"llp", u"lp", u"ltd", u"ltda", u"ltee", u"ltée",
    u"mbh", u"n a", u"n v", u"na", u"national association", u"nv", u"nyrt", u"ohg", u"ood", u"oy", u"oyj", u"p a", u"p c", u"pa", u"pbc",
    u"pc", u"plc", u"pllc", u"private limited", u"professional corporation", u"ps", u"pty limited", u"pty ltd", u"publ",
    u"public limited company", u"pvt ltd", u"s a", u"s l", u"sa", u"sa de cv", u"sapa", u"sarl", u"sas", u"sasu", u"sau", u"sca",
    u"scarl", u"sci", u"scop", u"scs", u"se", u"sgps", u"sl", u"sll", u"slu", u"snc", u"sociedad anónima", u"société anonyme",
    u"sp z oo", u"sp zoo", u"spa", u"spc", u"spol s ro", u"srl", u"srls", u"sro", u"sàrl", u"ug", u"unipessoal lda",
    u"unlimited company", u"vof", u"vvag", u"vzw", u"zrt"});

/// What stands between two names of one body, without dots. Sorted.
constexpr auto kBetweenNames = std::to_array<View>({u"a/k/a", u"aka", u"also known as", u"d/b/a", u"dba", u"doing business as",
    u"f/k/a", u"fka", u"formerly", u"formerly known as", u"legally known as", u"n/k/a", u"now known as", u"o/a", u"operating as", u"t/a",
    u"trading as"});

/// The longest phrase above has so many words.
constexpr qsizetype kMostWords = 3;

/// What begins with less is certainly no mark that tells the order of bytes.
constexpr char16_t kByteOrderMarks = 0xFE00;

/// What is longer is no name, and nobody has more names.
constexpr qsizetype kMostCharacters = 1'000;
constexpr qsizetype kMostNames = 16;

static_assert(std::is_sorted(kLegalForms.begin(), kLegalForms.end()));
static_assert(std::is_sorted(kBetweenNames.begin(), kBetweenNames.end()));

View viewOf(const Text& text)
{
    return {text.data(), static_cast<std::size_t>(text.size())};
}

View viewOf(const QString& text)
{
    return {reinterpret_cast<const char16_t*>(text.constData()), static_cast<std::size_t>(text.size())};
}

QString textOf(View view)
{
    if (!view.empty() && view.front() < kByteOrderMarks)
        return QString(reinterpret_cast<const QChar*>(view.data()), static_cast<qsizetype>(view.size()));
    return QString::fromUtf16(view.data(), static_cast<qsizetype>(view.size()));
}

char16_t plainCharacter(QChar c)
{
    switch (c.unicode()) {
    case 0x2018: case 0x2019: case 0x201A: case 0x201B: case 0x2032: case 0x0060: case 0x00B4:
        return u'\'';
    case 0x201C: case 0x201D: case 0x201E: case 0x201F: case 0x2033: case 0x00AB: case 0x00BB:
        return u'"';
    case 0x2010: case 0x2011: case 0x2012: case 0x2013: case 0x2014: case 0x2212:
        return u'-';
    case 0x00AE: case 0x2122: case 0x2120: case 0x00A9:
        return u' ';
    case u'[': case u'{':
        return u'(';
    case u']': case u'}':
        return u')';
    default:
        return c.isSpace() || c.category() == QChar::Other_Control ? u' ' : c.toLower().unicode();
    }
}

/// Small letters, plain quotes and dashes, "and" for "&".
Text plain(const QString& name)
{
    Text text;
    bool ascii = true;
    for (const QChar c : name) {
        ascii = ascii && c.unicode() < 0x80;
        if (c >= u'a' && c <= u'z')
            text.append(c.unicode());
        else if (c >= u'A' && c <= u'Z')
            text.append(static_cast<char16_t>(c.unicode() | 0x20));
        else if (c == u'&' || c == u'＆')
            text.append(u" and ", 5);
        else
            text.append(plainCharacter(c));
    }
    if (ascii)
        return text;
    const QString composed = textOf(viewOf(text)).normalized(QString::NormalizationForm_KC).toLower();
    const View view = viewOf(composed);
    text.clear();
    text.append(view.data(), static_cast<qsizetype>(view.size()));
    return text;
}

/// Takes what stands in brackets out of `text` and gives it; a bracket that is never closed reaches to the end.
QStringList takeBrackets(Text& text)
{
    QStringList inside;
    for (auto open = std::find(text.begin(), text.end(), u'('); open != text.end(); open = std::find(open, text.end(), u'(')) {
        int depth = 0;
        auto end = open;
        for (; end != text.end(); ++end) {
            depth += *end == u'(' ? 1 : *end == u')' ? -1 : 0;
            if (depth == 0)
                break;
        }
        inside += textOf(View(open + 1, static_cast<std::size_t>(end - open - 1)));
        std::fill(open, end == text.end() ? end : end + 1, u' ');
    }
    return inside;
}

constexpr bool isDropped(char16_t c)
{
    return c == u'.' || c == u',' || c == u';' || c == u':' || c == u'"';
}

View withoutEdges(View word)
{
    const auto isEdge = [](char16_t c) { return isDropped(c) || c == u'-'; };
    while (!word.empty() && isEdge(word.back()))
        word.remove_suffix(1);
    while (!word.empty() && isEdge(word.front()))
        word.remove_prefix(1);
    return word;
}

/// The words of a text, as they stand, and in the form in which phrases are looked for: without dots, commas and double quotes, one space
/// between two.
class Words
{
public:
    /// `text` must outlive it.
    explicit Words(View text)
    {
        for (std::size_t start = 0; start < text.size();) {
            const std::size_t end = std::min(text.find(u' ', start), text.size());
            add(text.substr(start, end - start));
            start = end + 1;
        }
    }

    [[nodiscard]] qsizetype size() const { return m_words.size(); }
    [[nodiscard]] View text(qsizetype at) const { return m_words[at].text; }
    [[nodiscard]] View phrase(qsizetype first, qsizetype count) const
    {
        const qsizetype start = m_words[first].start;
        return viewOf(m_bare).substr(static_cast<std::size_t>(start), static_cast<std::size_t>(m_words[first + count - 1].end - start));
    }

private:
    struct Word
    {
        View text; ///< without edges
        qsizetype start = 0; ///< in `m_bare`
        qsizetype end = 0;
    };

    void add(View raw)
    {
        Word word{withoutEdges(raw), 0, 0};
        if (word.text.empty())
            return;
        if (!m_words.isEmpty())
            m_bare.append(u' ');
        word.start = m_bare.size();
        for (const char16_t c : raw) {
            if (!isDropped(c))
                m_bare.append(c);
        }
        word.end = m_bare.size();
        m_words.append(word);
    }

    QVarLengthArray<Word, 12> m_words;
    Text m_bare;
};

template <std::size_t Size> bool contains(const std::array<View, Size>& sorted, View phrase)
{
    return std::binary_search(sorted.begin(), sorted.end(), phrase);
}

/// How many words before `end` are one legal form; 0 if none is there. The name begins at `first`.
qsizetype legalFormBefore(const Words& words, qsizetype first, qsizetype end)
{
    for (qsizetype count = std::min(kMostWords, end - first); count > 0; --count) {
        if (contains(kLegalForms, words.phrase(end - count, count)))
            return count;
    }
    return 0;
}

/// The name in the words from `first` until `end`, without legal form; one that is nothing but that keeps it.
Text nameOf(const Words& words, qsizetype first, qsizetype end)
{
    const auto trim = [&] {
        while (end - first > 1 && words.phrase(end - 1, 1) == u"and")
            --end;
    };
    trim();
    for (qsizetype form = legalFormBefore(words, first, end); form > 0 && form < end - first; form = legalFormBefore(words, first, end)) {
        end -= form;
        trim();
    }
    Text name;
    for (qsizetype at = first; at < end; ++at) {
        if (at > first)
            name.append(u' ');
        const View word = words.text(at);
        name.append(word.data(), static_cast<qsizetype>(word.size()));
    }
    return name;
}

/// How many words at `first` stand between two names; 0 if none.
qsizetype betweenNames(const Words& words, qsizetype first)
{
    static constexpr View kFirstLetters = u"adflnot";
    if (kFirstLetters.find(words.phrase(first, 1).front()) == View::npos)
        return 0;
    for (qsizetype count = std::min(kMostWords, words.size() - first); count > 0; --count) {
        if (contains(kBetweenNames, words.phrase(first, count)))
            return count;
    }
    return 0;
}

/// Small letters, digits, "-" and "." only. Looks at all of them without a branch, so that several are looked at at a time.
bool isAllPlain(View name)
{
    unsigned others = 0;
    for (const char16_t c : name) {
        const bool isLetter = static_cast<std::uint16_t>(c - u'a') < 26;
        const bool isDigit = static_cast<std::uint16_t>(c - u'0') < 10;
        others |= static_cast<unsigned>(!(isLetter | isDigit | (c == u'-') | (c == u'.')));
    }
    return others == 0;
}

} // namespace

bool isOrganisationName(const QString& name)
{
    constexpr qsizetype kLongerThanDotted = 8; // "d.b.a." and the like
    const auto isEdge = [](QChar c) { return c == u'-' || c == u'.'; };
    return name.size() >= kLongerThanDotted && isAllPlain(viewOf(name)) && !isEdge(name.front())
        && !isEdge(name.back()) && !contains(kBetweenNames, viewOf(name));
}

void OrganisationNames::add(QStringView name)
{
    const auto letters = std::count_if(name.cbegin(), name.cend(), [](QChar c) { return c.isLetterOrNumber(); });
    if (letters < 2 || size() >= kMostNames)
        return;
    for (qsizetype known = 0; known < size(); ++known) {
        if (at(known) == name)
            return;
    }
    m_text.append(name.utf16(), name.size());
    m_ends.append(m_text.size());
}

/// Every name in `text`; if `onlyBehind`, none before the first words between names.
void OrganisationNames::addAll(QStringView text, bool onlyBehind)
{
    const Words words(View(text.utf16(), static_cast<std::size_t>(text.size())));
    const auto addBetween = [&](qsizetype first, qsizetype end) {
        const Text name = nameOf(words, first, end);
        add(QStringView(name.data(), name.size()));
    };
    qsizetype start = 0;
    for (qsizetype at = 0; at < words.size();) {
        const qsizetype between = betweenNames(words, at);
        if (between > 0) {
            if (!onlyBehind)
                addBetween(start, at);
            onlyBehind = false;
            start = at + between;
        }
        at += std::max<qsizetype>(between, 1);
    }
    if (!onlyBehind)
        addBetween(start, words.size());
}

void OrganisationNames::read(const QString& name)
{
    m_text.clear();
    m_ends.clear();
    if (isOrganisationName(name))
        return add(name);
    Text text = plain(name.size() > kMostCharacters ? name.left(kMostCharacters) : name);
    const QStringList inside = viewOf(text).find(u'(') == View::npos ? QStringList() : takeBrackets(text);
    addAll(QStringView(text.data(), text.size()), false);
    for (const QString& each : inside)
        addAll(each, true);
}

QStringList organisationNames(const QString& name)
{
    if (isOrganisationName(name))
        return {name};
    OrganisationNames found;
    found.read(name);
    QStringList names;
    for (qsizetype at = 0; at < found.size(); ++at)
        names += textOf(View(found.at(at).utf16(), static_cast<std::size_t>(found.at(at).size())));
    return names;
}

QString organisationName(const QString& name)
{
    if (isOrganisationName(name))
        return name;
    OrganisationNames found;
    found.read(name);
    return found.size() == 0 ? QString() : textOf(View(found.at(0).utf16(), static_cast<std::size_t>(found.at(0).size())));
}

} // namespace recourse::domains
