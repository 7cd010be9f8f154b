// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/mail_address.h"
#include "imports/mail_head.h"

#include <string>
#include <string_view>

namespace recourse::imports {

/// The mailing list that a message came by, as its fields name it.
class MailList
{
public:
    /// The texts of `head` must outlive what is asked.
    void read(const MailHead& head);

    /// False if no field names a list.
    [[nodiscard]] bool isNamed() const { return !m_id.empty() || !m_address.empty(); }
    /// True if a program for lists of people wrote its own fields (Majordomo, ezmlm, Mailman, Yahoo Groups), which newsletters have not.
    [[nodiscard]] bool isByListProgram() const { return !m_address.empty(); }
    /// True for the address to which people write in order to reach the list.
    [[nodiscard]] bool isAddress(const formats::MailAddress& address) const;
    /// What stands behind the list's name: of List-Id ("<linux-kernel.vger.kernel.org>") or of the list's address.
    [[nodiscard]] std::string_view host() const;

private:
    void takeAddress(std::string_view body);
    void takeSender(std::string_view body);

    std::string m_id; ///< of List-Id, lower case
    std::string m_address; ///< lower case
};

} // namespace recourse::imports
