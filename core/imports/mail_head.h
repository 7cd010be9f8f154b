// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domains/site.h"

#include <array>
#include <cstddef>
#include <string_view>

namespace recourse::imports {

/// The fields of a message's header that tell about accounts, as they stand (folded, encoded). Of fields that may stand once the first
/// counts. Views into the header block.
struct MailHead
{
    std::string_view from;
    std::string_view sender;
    std::string_view replyTo;
    std::string_view to;
    std::string_view subject;
    std::string_view date;
    std::string_view received; ///< the topmost: the user's own server
    std::string_view returnPath;
    std::string_view deliveredTo; ///< the envelope's recipient: X-Original-To, Delivered-To and the like
    std::string_view originalFrom; ///< as relays keep it
    std::string_view messageId;
    std::string_view contentType;
    std::string_view listId;
    std::string_view listPost;
    std::string_view mailingList; ///< X-Mailing-List, Mailing-List, X-BeenThere: the list's address in the form of its program
    std::string_view precedence;
    std::string_view autoSubmitted;
    std::string_view gmailLabels;
    std::string_view mozillaStatus;
    std::string_view spamFlag; ///< X-Spam-Flag, else X-Spam-Status
    std::array<std::string_view, 6> authentication; ///< Authentication-Results, from the top
    std::size_t authentications = 0;
    bool hasReturnPath = false;
    bool listUnsubscribe = false;
    bool failedRecipients = false;
    bool hasFeedbackId = false; ///< Feedback-ID, with which bulk senders mark their campaigns
    bool fromMachine = false; ///< a service for sending other people's mail or the program of a site wrote one of its fields
    bool fromPerson = false; ///< a program that people write with made it, or it answers another message
    bool hasContentBase = false;
    bool aboutTicket = false; ///< of a tracker of issues, which puts the titles that people gave them into its subjects
};

[[nodiscard]] MailHead readMailHead(std::string_view block);

/// A field's body without white space around it.
[[nodiscard]] std::string_view withoutBlanks(std::string_view text);
/// True if a field's body begins with these letters, which are lower case.
[[nodiscard]] bool startsAs(std::string_view body, std::string_view lowerCase);
/// True if the message came by a list to which its readers may write.
[[nodiscard]] bool canPost(const MailHead& head);
/// True if a field says that others got the same.
[[nodiscard]] bool isBulk(const MailHead& head);
/// True for what Thunderbird keeps of a feed as if it were mail: with the page's address, and an id of its own making.
[[nodiscard]] bool isOfFeed(const MailHead& head);
/// True if the subject is a title that people gave: of an issue, or of what is talked about in a service's own list.
[[nodiscard]] bool hasTitleOfOthers(const MailHead& head);

/// What the receiving server found about the sender.
enum class MailAuthentication { Unknown, Passed, Failed };

/// By the Authentication-Results (RFC 8601) of the topmost server: DMARC decides; without it a failed DKIM signature, unless another
/// passed or SPF passed for the sender's own domain. `fromDomain` is the registrable domain of From in lower case. Names below one registrable
/// domain are one server's.
[[nodiscard]] MailAuthentication authenticationOf(const MailHead& head, std::string_view fromDomain, const domains::SuffixList& suffixes);

} // namespace recourse::imports
