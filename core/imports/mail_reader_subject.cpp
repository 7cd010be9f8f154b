// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/mail_reader.h"
#include "imports/mail_subject_text.h"

#include <algorithm>

namespace recourse::imports {

namespace {

constexpr qsizetype kSubjectCharacters = 512;
constexpr qsizetype kMarkCharacters = 48;
constexpr qsizetype kShortestLabel = 4; ///< of a service's domain that a subject is searched for
constexpr qsizetype kShortestName = 3; ///< of a sender, likewise
constexpr qsizetype kNameCharacters = 200;

/// Bytes that need a charset: all that is not ASCII, and the escapes of ISO-2022.
bool hasRawBytes(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80 || c == '\x1b'; });
}

} // namespace

void MailReader::foldSubject(const MailHead& head)
{
    std::string_view charset;
    if (hasRawBytes(head.subject)) {
        constexpr std::string_view kCharset = "charset=";
        const std::size_t at = head.contentType.find(kCharset);
        charset = at == std::string_view::npos ? charset : head.contentType.substr(at + kCharset.size());
        charset.remove_prefix(charset.starts_with('"') ? 1 : 0);
        charset = charset.substr(0, charset.find_first_of("\"; \t\r\n"));
    }
    m_words.decode(unfold(head.subject), charset, kSubjectCharacters, m_text);
    imports::foldSubject(m_text, m_folded);
}

/// By the phrases, and by what stands before the first colon, without what lists and programs put there ("[list]", "re[2]:").
MailReader::Subject MailReader::judgedSubject() const
{
    Subject subject;
    QStringView text = m_folded;
    while (text.startsWith(u'[') && text.contains(u']'))
        text = text.mid(text.indexOf(u']') + 1).trimmed();
    QStringView mark = text.left(std::max<qsizetype>(0, text.left(kMarkCharacters).indexOf(u':'))).trimmed();
    const auto isCount = [](QChar c) { return c.isDigit() || c == u'[' || c == u']' || c == u'(' || c == u')' || c == u'*' || c == u'^'; };
    while (!mark.isEmpty() && isCount(mark.back()))
        mark.chop(1);
    if (!mark.isEmpty()) {
        const QString word = mark.toString();
        subject.isReply = m_rules.isReplyMark(word);
        subject.isAutomaticReply = m_rules.isAutomaticReplyMark(word);
        subject.isCalendar = m_rules.isCalendarMark(word);
    }
    subject.marks = subject.isReply || subject.isAutomaticReply ? 0 : subjectMarks();
    return subject;
}

/// What the phrases say together, without the marks that mean nothing alone.
std::uint32_t MailReader::subjectMarks() const
{
    std::uint32_t marks = m_rules.subjectMarks(m_folded);
    if ((marks & (SubjectCode | SubjectCodeUnlessBulk)) != 0 && (marks & SubjectNever) == 0 && holdsCode(m_folded))
        marks |= (marks & SubjectCode) != 0 ? SubjectSecurity : SubjectSecurity << SubjectUnlessBulk;
    const auto bothOf = [](std::uint32_t kinds) { return kinds | kinds << SubjectUnlessBulk; };
    if ((marks & SubjectNewsletterWord) != 0 && (marks & bothOf(SubjectSignUp)) != 0)
        marks |= SubjectNewsletter;
    if ((marks & SubjectNewsletter) != 0) // "your subscription" is then that one
        marks &= ~bothOf(SubjectSignUp | SubjectPurchase);
    return marks;
}

void MailReader::readSubject(const MailHead& head)
{
    const std::string_view body = head.subject;
    KnownSubject& known = m_subjects[TextIndex::hashOf(body) & (m_subjects.size() - 1)];
    if (body.empty() || !known.is(body)) {
        foldSubject(head);
        m_subject = judgedSubject();
        // What raw bytes mean depends on other fields too.
        if (body.size() <= known.text.size() && !hasRawBytes(body)) {
            known.said = m_subject;
            known.size = static_cast<std::uint8_t>(body.size());
            std::copy(body.begin(), body.end(), known.text.begin());
        }
    } else {
        m_subject = known.said;
    }
    m_fact.isReply = m_subject.isReply;
}

/// True if the subject names the service: "Welcome to Example" from example.com, or by the name that the sender gives himself.
bool MailReader::namesService(const MailHead& head)
{
    foldSubject(head);
    const QString label = QString::fromStdString(m_domain.substr(0, m_domain.find('.')));
    QString plain = m_folded;
    plain.remove(u' ').remove(u'-').remove(u'\'');
    if (label.size() >= kShortestLabel && plain.contains(QString(label).remove(u'-')))
        return true;
    m_words.decode(m_from.display, {}, kNameCharacters, m_text);
    const QString name = foldedSubject(m_text);
    return name.size() >= kShortestName && !name.contains(u'@') && !m_rules.isNewsSender(name.toStdString()) && holdsName(m_folded, name);
}

} // namespace recourse::imports
