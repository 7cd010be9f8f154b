// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/mail_subject_text.h"

#include <algorithm>
#include <array>

namespace recourse::imports {

namespace {

/// What folding does to a character of its own, without looking at its neighbours.
enum : char16_t { kDrop = 0, kNeedsUnicode = 0xFFFF };

constexpr char16_t kSharpS = 0xDF;

constexpr std::array<char16_t, 128> makeAscii()
{
    std::array<char16_t, 128> table{};
    for (std::size_t c = 0; c < table.size(); ++c)
        table[c] = static_cast<char16_t>(c < 0x20 || c == 0x7F ? u' ' : c >= 'A' && c <= 'Z' ? c | 0x20 : c);
    return table;
}
constexpr std::array<char16_t, 128> kAscii = makeAscii();

bool isPlainLatin(char16_t c)
{
    // Of U+00C0 to U+024F these few are composed of others, or fold to two.
    return c >= 0xC0 && c < 0x250 && c != 0x132 && c != 0x133 && c != 0x13F && c != 0x140 && c != 0x149 && c != 0x17F && c != 0x130
        && c != 0x1F0 && !(c >= 0x1C4 && c <= 0x1CC) && !(c >= 0x1F1 && c <= 0x1F3);
}

bool isPlainEastAsian(char16_t c)
{
    return (c >= 0x3041 && c <= 0x3096) || (c >= 0x30A1 && c <= 0x30FC) || (c >= 0x4E00 && c <= 0x9FFF) || c == 0x3001 || c == 0x3002
        || (c >= 0x3008 && c <= 0x3011);
}

/// Emoji: their surrogates stay as they are.
bool isPlainSurrogate(char16_t c)
{
    return (c >= 0xD83C && c <= 0xD83E) || (c >= 0xDC00 && c <= 0xDFFF);
}

char16_t foldedPunctuation(char16_t c)
{
    if ((c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || c >= 0x2060)
        return kDrop;
    if (c == 0x2018 || c == 0x2019 || c == 0x201B || c == 0x2032)
        return u'\'';
    if (c == 0x201C || c == 0x201D || c == 0x201E)
        return u'"';
    if (c >= 0x2010 && c <= 0x2015)
        return u'-';
    return kNeedsUnicode;
}

char16_t foldedAlone(char16_t c)
{
    if (c < kAscii.size())
        return kAscii[c];
    if (c == 0xA0)
        return u' ';
    if (c == 0xAD || c == 0xFEFF || c == 0xFE0F)
        return kDrop;
    if (isPlainLatin(c) || (c >= 0x410 && c <= 0x44F) || c == 0x401 || c == 0x451)
        return QChar::toCaseFolded(static_cast<char32_t>(c)) & 0xFFFF;
    if (isPlainEastAsian(c) || isPlainSurrogate(c))
        return c;
    return c >= 0x2000 && c < 0x2070 ? foldedPunctuation(c) : char16_t(kNeedsUnicode);
}

/// What stands between the letters of words and is not seen: marks of directions and joints.
bool isInvisible(QChar c)
{
    return c.category() == QChar::Other_Format || c.unicode() == 0x34F;
}

/// Appends the folded character to what ends at `end`. False if it cannot be told without its neighbours, and nothing is appended.
bool appendFolded(char16_t c, const QChar* begin, QChar*& end)
{
    const char16_t alone = foldedAlone(c);
    if (alone == kNeedsUnicode)
        return false;
    if (alone == kDrop || (alone == u' ' && (end == begin || end[-1] == u' ')))
        return true;
    *end++ = QChar(alone == kSharpS ? u's' : alone);
    if (alone == kSharpS)
        *end++ = u's';
    return true;
}

void cutAfter(const QChar* begin, QChar* end, QString& folded)
{
    while (end != begin && end[-1] == u' ')
        --end;
    folded.resize(end - begin);
}

/// False if a character stands there that only tables of Unicode can fold.
bool foldAlone(const QString& text, QString& folded)
{
    folded.resize(2 * text.size()); // one character becomes two at most
    const QChar* const begin = folded.constData();
    QChar* end = folded.data();
    if (!std::all_of(text.begin(), text.end(), [&](QChar c) { return appendFolded(c.unicode(), begin, end); }))
        return false;
    cutAfter(begin, end, folded);
    return true;
}

constexpr qsizetype kFewestDigits = 4; ///< of a code
constexpr qsizetype kMostDigits = 8;
constexpr qsizetype kMostLetters = 3; ///< before a code and its hyphen
constexpr qsizetype kYearDigits = 4;
constexpr char16_t kFirstUnparted = 0x2E80; ///< from here on are the scripts that do not part their words

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

QChar at(QStringView text, qsizetype place)
{
    return place >= 0 && place < text.size() ? text[place] : QChar(u' ');
}

/// What makes a number beside it a part of a word or a sum. In scripts that do not part their words these are the words for what is
/// counted behind a number ("3000円"), not the particles there or what stands before it ("コードは1234です").
bool takesPart(QChar c, bool isBefore)
{
    if (c.isLetter() && c.unicode() >= kFirstUnparted)
        return !isBefore && !(c >= QChar(0x3041) && c <= QChar(0x3096)) && c != u'是' && c != u'为' && c != u'為' && c != u'的';
    return c.isLetter() || c == u'%' || c.category() == QChar::Symbol_Currency;
}

/// Digits from `begin` to `end`, perhaps with hyphens between.
bool isCode(QStringView text, qsizetype begin, qsizetype end)
{
    const QStringView group = text.mid(begin, end - begin);
    const qsizetype hyphens = group.count(u'-');
    const qsizetype digits = group.size() - hyphens;
    const bool year = (group.startsWith(u"19") || group.startsWith(u"20")) && (group.size() == kYearDigits || group.indexOf(u'-') == kYearDigits);
    if (digits < kFewestDigits || digits > kMostDigits || hyphens > 1 || year)
        return false;
    const bool fraction = (at(text, end) == u'.' || at(text, end) == u',') && isDigit(at(text, end + 1));
    if (takesPart(at(text, begin - 1), true) || takesPart(at(text, end), false) || fraction)
        return false;
    qsizetype letters = 0;
    while (at(text, begin - 1) == u'-' && at(text, begin - 2 - letters).isLetter())
        ++letters;
    return letters <= kMostLetters;
}

} // namespace

bool holdsCode(QStringView folded)
{
    for (qsizetype begin = 0; begin < folded.size(); ++begin) {
        if (!isDigit(folded[begin]))
            continue;
        qsizetype end = begin;
        while (isDigit(at(folded, end)) || (at(folded, end) == u'-' && isDigit(at(folded, end + 1))))
            ++end;
        if (isCode(folded, begin, end))
            return true;
        begin = end;
    }
    return false;
}

bool holdsName(QStringView folded, QStringView name)
{
    const auto joins = [](QChar a, QChar b) { return a.isLetterOrNumber() && b.isLetterOrNumber() && a.unicode() < kFirstUnparted && b.unicode() < kFirstUnparted; };
    if (name.isEmpty())
        return false;
    for (qsizetype begin = folded.indexOf(name); begin >= 0; begin = folded.indexOf(name, begin + 1)) {
        if (!joins(at(folded, begin - 1), name.front()) && !joins(name.back(), at(folded, begin + name.size())))
            return true;
    }
    return false;
}

void foldSubject(const QString& text, QString& folded)
{
    if (foldAlone(text, folded))
        return;
    const QString normal = text.normalized(QString::NormalizationForm_KC).toCaseFolded().normalized(QString::NormalizationForm_KC);
    folded.resize(2 * normal.size());
    const QChar* const begin = folded.constData();
    QChar* end = folded.data();
    for (const QChar c : normal) {
        if (!appendFolded(c.unicode(), begin, end) && !isInvisible(c))
            *end++ = c;
    }
    cutAfter(begin, end, folded);
}

QString foldedSubject(const QString& text)
{
    QString folded;
    foldSubject(text, folded);
    return folded;
}

QString withoutAccents(const QString& folded)
{
    const auto isMark = [](QChar c) { return c.unicode() >= 0x300 && c.unicode() < 0x370; };
    QString result;
    for (const QChar c : folded) {
        const bool isLatin = c.script() == QChar::Script_Latin;
        const QString parts = isLatin ? QString(c).normalized(QString::NormalizationForm_KD) : QString(c);
        std::copy_if(parts.begin(), parts.end(), std::back_inserter(result), [&](QChar part) { return !isMark(part); });
    }
    result.replace(u'ø', u'o').replace(u'ł', u'l').replace(u'æ', QStringLiteral("ae")).replace(u'đ', u'd');
    return result;
}

} // namespace recourse::imports
