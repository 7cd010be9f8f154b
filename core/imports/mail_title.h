// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/mail_address.h"
#include "formats/mail_words.h"
#include "imports/mail_rules.h"

#include <QString>
#include <QStringList>

#include <string>
#include <string_view>
#include <vector>

namespace recourse::imports {

/// What senders call their services. Services put the names of people into their display names ("Anna Lee via Example"); nothing of
/// that is passed on. Keeps what it was asked before; for one thread.
class MailTitles
{
public:
    /// `rules` must outlive this.
    explicit MailTitles(const MailRules& rules);

    /// The part of a sender's `display` name that names the service at the registrable `domain`; empty if none does. `local` is what
    /// stands before the "@" of the address. UTF-8; gone with the next call.
    [[nodiscard]] std::string_view of(std::string_view display, std::string_view local, std::string_view domain);

    /// Of a sender whose domain is not the service's: what stands for the service in the name, as far as it is no person's. As above.
    [[nodiscard]] std::string_view withoutDomain(const formats::MailAddress& from);

private:
    /// One that was asked before.
    struct Known
    {
        std::string question;
        std::string title;
    };

    template <class Make> [[nodiscard]] std::string_view answered(Make make);
    void decode(std::string_view display);
    [[nodiscard]] QString made(std::string_view display, std::string_view local, std::string_view domain);
    [[nodiscard]] QString madeWithoutDomain(const formats::MailAddress& from);
    [[nodiscard]] std::string tenantOf(std::string_view host) const;

    const MailRules& m_rules;
    formats::MailWords m_words;
    QString m_name; ///< the display name, decoded
    std::string m_question;
    std::vector<Known> m_known; ///< by hash, the last of those that share a place
};

/// The part of a decoded display name that names the service whose domain begins with `label`; empty if none does. `local` is what
/// stands before the "@" of the address.
[[nodiscard]] QString titleOfService(const QString& display, const QString& label, std::string_view local);

} // namespace recourse::imports
