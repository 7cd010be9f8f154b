// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/mail_head.h"

#include "formats/mail_header.h"

#include <algorithm>

namespace recourse::imports {

namespace {

using formats::isMailWord;
using formats::MailField;

/// A field that may stand once, and where it goes.
struct Place
{
    std::string_view name;
    std::string_view MailHead::*body;
};

constexpr std::array<Place, 28> kPlaces{{{"from", &MailHead::from}, {"sender", &MailHead::sender}, {"reply-to", &MailHead::replyTo},
    {"to", &MailHead::to}, {"subject", &MailHead::subject}, {"date", &MailHead::date}, {"received", &MailHead::received},
    {"message-id", &MailHead::messageId}, {"content-type", &MailHead::contentType}, {"list-id", &MailHead::listId}, {"list-post", &MailHead::listPost},
    {"precedence", &MailHead::precedence}, {"auto-submitted", &MailHead::autoSubmitted}, {"x-gmail-labels", &MailHead::gmailLabels},
    {"x-mozilla-status", &MailHead::mozillaStatus}, {"x-simplelogin-original-from", &MailHead::originalFrom},
    {"x-anonaddy-original-sender", &MailHead::originalFrom}, {"x-spam-flag", &MailHead::spamFlag}, {"x-spam-status", &MailHead::spamFlag},
    {"x-original-to", &MailHead::deliveredTo}, {"envelope-to", &MailHead::deliveredTo}, {"x-envelope-to", &MailHead::deliveredTo},
    {"delivered-to", &MailHead::deliveredTo}, {"x-delivered-to", &MailHead::deliveredTo}, {"return-path", &MailHead::returnPath},
    {"x-mailing-list", &MailHead::mailingList}, {"mailing-list", &MailHead::mailingList}, {"x-beenthere", &MailHead::mailingList}}};

/// The entries of a table by the length of their names, so that a field is compared with two or three names only.
constexpr std::size_t kLongestName = 27;
struct RowsByLength
{
    std::array<std::array<signed char, 6>, kLongestName + 1> at{};
};
template <class Table> constexpr RowsByLength rowsByLength(const Table& table)
{
    RowsByLength rows{};
    for (auto& row : rows.at)
        row.fill(-1);
    for (std::size_t i = 0; i < table.size(); ++i) {
        auto& row = rows.at[table[i].name.size()];
        std::size_t free = 0;
        while (row[free] >= 0)
            ++free;
        row[free] = static_cast<signed char>(i);
    }
    return rows;
}
constexpr auto kPlacesByLength = rowsByLength(kPlaces);

/// A field whose being there says something.
struct Sign
{
    std::string_view name;
    bool MailHead::*flag;
};

constexpr std::array<Sign, 19> kSigns{{{"feedback-id", &MailHead::hasFeedbackId},
    {"list-unsubscribe", &MailHead::listUnsubscribe}, {"x-failed-recipients", &MailHead::failedRecipients}, {"x-ses-outgoing", &MailHead::fromMachine},
    {"x-sg-eid", &MailHead::fromMachine}, {"x-mailgun-sid", &MailHead::fromMachine}, {"x-pm-message-id", &MailHead::fromMachine},
    {"x-mc-user", &MailHead::fromMachine}, {"x-csa-complaints", &MailHead::fromMachine}, {"x-amazon-mail-relay-type", &MailHead::fromMachine},
    {"x-email-type-id", &MailHead::fromMachine}, {"in-reply-to", &MailHead::fromPerson}, {"references", &MailHead::fromPerson},
    {"thread-index", &MailHead::fromPerson}, {"thread-topic", &MailHead::fromPerson}, {"x-github-reason", &MailHead::aboutTicket},
    {"x-phpbb-origin", &MailHead::fromMachine}, {"x-bugzilla-type", &MailHead::fromMachine}, {"content-base", &MailHead::hasContentBase}}};
constexpr auto kSignsByLength = rowsByLength(kSigns);

/// What begins the names of the fields of trackers.
constexpr std::array<std::string_view, 2> kTrackers{"x-gitlab-", "x-jira-"};

/// What programs for writing mail call themselves in User-Agent and X-Mailer, from the beginning of a word.
constexpr std::array<std::string_view, 53> kWriters{"Thunderbird", "K-9", "Mutt", "NeoMutt", "Evolution", "KMail", "Apple Mail", "iPhone Mail", "iPad Mail",
    "Microsoft Outlook", "Microsoft-MacOutlook", "Outlook-iOS", "Outlook-Android", "Microsoft Windows Live Mail", "Microsoft Windows Mail", "Roundcube", "Open-Xchange Mailer",
    "Cyrus-JMAP", "Claws Mail", "Sylpheed", "eM_Client", "eM Client", "Zoho Mail", "ZohoMail", "SOGoMail", "Zimbra", "Internet Messaging Program", "Horde Application Framework",
    "SquirrelMail", "Mailspring", "Airmail", "The Bat!", "MailMate", "Lotus Notes", "IBM Notes", "HCL Notes", "FairEmail", "YahooMail", "Betterbird", "Alpine", "Gnus", "Geary",
    "geary", "BlueMail", "Trojita", "RainLoop", "SnappyMail", "Postbox", "Eudora", "Foxmail", "GroupWise", "Kopano WebApp",
    "MessagingEngine.com"};

constexpr std::size_t kLongestProgram = 200; ///< bytes of such a field that are looked at

/// What programs behind sites call themselves there.
constexpr std::array<std::string_view, 8> kSitePrograms{"phpBB", "vBulletin", "MediaWiki", "PHPMailer", "Drupal", "SMF", "XenForo", "Discourse"};

/// Names of scripts with which people write mail on a page.
constexpr std::array<std::string_view, 4> kWebMail{"rcube", "roundcube", "squirrelmail", "horde"};

bool isOfTracker(std::string_view field)
{
    if (field.size() < 3 || (field[2] | 0x20) < 'g' || (field[2] | 0x20) > 'j') // most names end the question here
        return false;
    return std::any_of(kTrackers.begin(), kTrackers.end(), [&](std::string_view name) { return isMailWord(field.substr(0, name.size()), name); });
}

template <class Names> bool namesOneOf(const Names& names, std::string_view program)
{
    return std::any_of(names.begin(), names.end(), [&](std::string_view name) { return program.find(name) != std::string_view::npos; });
}

bool isLetterOrDigit(char c)
{
    const char low = static_cast<char>(c | 0x20);
    return (low >= 'a' && low <= 'z') || (c >= '0' && c <= '9');
}

/// True if one of the writers is named at the beginning of a word.
bool namesWriter(std::string_view program)
{
    for (std::size_t at = 0; at < program.size(); ++at) {
        if (at > 0 && isLetterOrDigit(program[at - 1]))
            continue;
        const std::string_view word = program.substr(at);
        if (std::any_of(kWriters.begin(), kWriters.end(), [&](std::string_view name) { return word.front() == name.front() && word.starts_with(name); }))
            return true;
    }
    return false;
}

bool isBlank(std::string_view body)
{
    return std::all_of(body.begin(), body.end(), [](char c) { return static_cast<unsigned char>(c) <= ' '; });
}

/// As Gmail names what is written on its page and in its programs.
bool isOfGmail(std::string_view messageId)
{
    constexpr std::string_view kEnd = "@mail.gmail.com>";
    return messageId.substr(0, messageId.rfind('>') + 1).ends_with(kEnd);
}

/// The last letter in lower case: names differ at their ends sooner than at their beginnings.
char lastLetter(std::string_view name)
{
    return static_cast<char>(name.back() | 0x20);
}

bool takePlace(const MailField& field, MailHead& head)
{
    const char last = lastLetter(field.name);
    for (const signed char number : kPlacesByLength.at[field.name.size()]) {
        if (number < 0)
            break;
        const Place& place = kPlaces[static_cast<std::size_t>(number)];
        if (last == place.name.back() && isMailWord(field.name, place.name)) {
            if ((head.*place.body).empty())
                head.*place.body = field.body;
            return true;
        }
    }
    return false;
}

void takeSigns(const MailField& field, MailHead& head)
{
    const char last = lastLetter(field.name);
    for (const signed char number : kSignsByLength.at[field.name.size()]) {
        if (number < 0)
            break;
        const Sign& sign = kSigns[static_cast<std::size_t>(number)];
        if (last == sign.name.back() && isMailWord(field.name, sign.name))
            head.*sign.flag = head.*sign.flag || sign.flag != &MailHead::fromPerson || !isBlank(field.body);
    }
    head.aboutTicket = head.aboutTicket || isOfTracker(field.name);
    const bool isMailer = field.name.size() == 8 && isMailWord(field.name, "x-mailer");
    if (isMailer || (field.name.size() == 10 && isMailWord(field.name, "user-agent")))
        head.fromPerson = head.fromPerson || namesWriter(field.body.substr(0, kLongestProgram));
    if (isMailer)
        head.fromMachine = head.fromMachine || namesOneOf(kSitePrograms, field.body);
    if (field.name.size() == 24 && isMailWord(field.name, "x-php-originating-script"))
        head.fromMachine = head.fromMachine || !namesOneOf(kWebMail, field.body);
    if (field.name.size() == 22 && head.authentications < head.authentication.size() && isMailWord(field.name, "authentication-results"))
        head.authentication[head.authentications++] = field.body;
}

} // namespace

MailHead readMailHead(std::string_view block)
{
    MailHead head;
    formats::MailFields fields(block);
    MailField field;
    while (fields.next(field)) {
        if (field.name.size() <= kLongestName && !takePlace(field, head))
            takeSigns(field, head);
    }
    head.hasReturnPath = head.returnPath.data() != nullptr; // an empty one is one too
    head.fromPerson = head.fromPerson || isOfGmail(head.messageId);
    return head;
}

std::string_view withoutBlanks(std::string_view text)
{
    while (!text.empty() && static_cast<unsigned char>(text.front()) <= ' ')
        text.remove_prefix(1);
    while (!text.empty() && static_cast<unsigned char>(text.back()) <= ' ')
        text.remove_suffix(1);
    return text;
}

bool startsAs(std::string_view body, std::string_view lowerCase)
{
    return isMailWord(withoutBlanks(body).substr(0, lowerCase.size()), lowerCase);
}

bool canPost(const MailHead& head)
{
    return !head.listPost.empty() && !startsAs(head.listPost, "no");
}

bool isBulk(const MailHead& head)
{
    return head.listUnsubscribe || !head.listId.empty() || startsAs(head.precedence, "bulk") || startsAs(head.precedence, "list")
        || startsAs(head.precedence, "junk");
}

bool isOfFeed(const MailHead& head)
{
    return head.hasContentBase && head.messageId.find("@localhost.localdomain") != std::string_view::npos;
}

bool hasTitleOfOthers(const MailHead& head)
{
    return head.aboutTicket || (!head.listId.empty() && canPost(head));
}

} // namespace recourse::imports
