// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/mail_head.h"

#include "formats/mail_header.h"

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

constexpr std::array<Place, 25> kPlaces{{{"from", &MailHead::from}, {"sender", &MailHead::sender}, {"reply-to", &MailHead::replyTo},
    {"to", &MailHead::to}, {"subject", &MailHead::subject}, {"date", &MailHead::date}, {"received", &MailHead::received},
    {"message-id", &MailHead::messageId}, {"content-type", &MailHead::contentType}, {"list-id", &MailHead::listId}, {"list-post", &MailHead::listPost},
    {"precedence", &MailHead::precedence}, {"auto-submitted", &MailHead::autoSubmitted}, {"x-gmail-labels", &MailHead::gmailLabels},
    {"x-mozilla-status", &MailHead::mozillaStatus}, {"x-simplelogin-original-from", &MailHead::originalFrom},
    {"x-anonaddy-original-sender", &MailHead::originalFrom}, {"x-spam-flag", &MailHead::spamFlag}, {"x-spam-status", &MailHead::spamFlag},
    {"x-original-to", &MailHead::deliveredTo}, {"envelope-to", &MailHead::deliveredTo}, {"x-envelope-to", &MailHead::deliveredTo},
    {"delivered-to", &MailHead::deliveredTo}, {"x-delivered-to", &MailHead::deliveredTo}, {"return-path", &MailHead::returnPath}}};

/// The places by the length of the name, so that a field is compared with two or three names only.
constexpr std::size_t kLongestName = 27;
struct PlacesByLength
{
    std::array<std::array<signed char, 6>, kLongestName + 1> at{};
};
constexpr PlacesByLength makePlaces()
{
    PlacesByLength places{};
    for (auto& row : places.at)
        row.fill(-1);
    for (std::size_t i = 0; i < kPlaces.size(); ++i) {
        auto& row = places.at[kPlaces[i].name.size()];
        std::size_t free = 0;
        while (row[free] >= 0)
            ++free;
        row[free] = static_cast<signed char>(i);
    }
    return places;
}
constexpr PlacesByLength kPlacesByLength = makePlaces();

void takeFlags(const MailField& field, MailHead& head)
{
    switch (field.name.size()) {
    case 11:
        head.hasReturnPath = head.hasReturnPath || isMailWord(field.name, "return-path");
        head.hasFeedbackId = head.hasFeedbackId || isMailWord(field.name, "feedback-id");
        break;
    case 16:
        head.listUnsubscribe = head.listUnsubscribe || isMailWord(field.name, "list-unsubscribe");
        break;
    case 19:
        head.failedRecipients = head.failedRecipients || isMailWord(field.name, "x-failed-recipients");
        break;
    case 22:
        if (head.authentications < head.authentication.size() && isMailWord(field.name, "authentication-results"))
            head.authentication[head.authentications++] = field.body;
        break;
    default:
        break;
    }
}

} // namespace

MailHead readMailHead(std::string_view block)
{
    MailHead head;
    formats::MailFields fields(block);
    MailField field;
    while (fields.next(field)) {
        if (field.name.size() > kLongestName)
            continue;
        const char lastLetter = static_cast<char>(field.name.back() | 0x20); // names differ at their ends sooner than at their beginnings
        for (const signed char number : kPlacesByLength.at[field.name.size()]) {
            if (number < 0)
                break;
            const Place& place = kPlaces[static_cast<std::size_t>(number)];
            if (lastLetter == place.name.back() && isMailWord(field.name, place.name)) {
                if ((head.*place.body).empty())
                    head.*place.body = field.body;
                break;
            }
        }
        takeFlags(field, head);
    }
    return head;
}

} // namespace recourse::imports
