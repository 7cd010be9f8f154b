// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exposure.h"

#include <QString>

#include <cstdint>

namespace recourse::match {

/// The facts a verdict may rest on. Their order is that in which a verdict names them, first those for, then those against, then the
/// unknown. What is stored are the stable words of `fact`, never these numbers.
enum class FactCode : std::uint8_t {
    DomainSame,
    DomainNamed,
    DomainOtherHost,
    DomainNamedOtherHost,
    DomainService,
    DomainShared,
    DomainSharedOneWay,
    DomainRenamed,
    DomainFormer,
    NameConfirmed,
    NameSame,
    AccountKnownBefore,
    AccountSeenAfter,
    MailBefore,
    MailAfter,
    BreachNotice,
    AddressListed,
    AddressLeaked,
    PasswordLeakedUnique,
    PasswordListed,
    HostSame,
    PasswordOlder,
    BreachVerified,
    AccountClosedBefore,
    AccountCreatedAfter,
    AccountCreatedAfterDisclosure,
    MailSignedUpAfter,
    MailSignedUpAfterDisclosure,
    AddressNotListed,
    PasswordChangedAfter,
    PasswordChangedAfterDisclosure,
    BreachFabricated,
    BreachRetired,
    BreachWithdrawn,
    BreachSuperseded,
    BreachSpamList,
    BreachMalware,
    BreachStealerLog,
    BreachUnverified,
    ServiceKeptData,
    BreachDate,
    AccountAge,
    AccountCreatedNear,
    AccountCreatedInBulk,
    DomainReach,
    NameUnconfirmed,
    AccountListed,
    AccountTouched,
    AddressFormer,
    AccountClosedDate,
    AccountClosedNear,
    HostOther,
    PasswordChangeDate,
    PasswordChangedNear,
    DeviceInfected,
};
inline constexpr int kFactCodes = static_cast<int>(FactCode::DeviceInfected) + 1;

/// On which side of a verdict a fact stands.
enum class FactSide : std::uint8_t { For, Against, Unknown };

[[nodiscard]] constexpr FactSide sideOf(FactCode code)
{
    return code < FactCode::AccountClosedBefore ? FactSide::For
        : code < FactCode::ServiceKeptData      ? FactSide::Against
                                                : FactSide::Unknown;
}

/// The facts of one verdict, one bit for each code.
class FactSet
{
public:
    void add(FactCode code) { m_bits |= bit(code); }
    void addIf(bool holds, FactCode code) { m_bits |= holds ? bit(code) : 0; }
    void remove(FactCode code) { m_bits &= ~bit(code); }
    [[nodiscard]] bool has(FactCode code) const { return (m_bits & bit(code)) != 0; }
    bool operator==(const FactSet&) const = default;

private:
    static constexpr std::uint64_t bit(FactCode code) { return std::uint64_t{1} << static_cast<int>(code); }

    std::uint64_t m_bits = 0;
};
static_assert(kFactCodes <= 64);

/// The stable word of a code, e.g. "domain.same".
[[nodiscard]] const QString& wordOf(FactCode code);

/// Those words by name. Values in the order given; a breach's date is ISO 8601 as exact as its feed knows it ("2012-05-05", "2012-05",
/// "2012", "2012-05-01/2012-06-03"), a name as its list writes it.
namespace fact {
inline const QString kDomainSame = QStringLiteral("domain.same"); ///< domain
inline const QString kDomainNamed = QStringLiteral("domain.named"); ///< domain; of a record that is no incident at the service
inline const QString kDomainOtherHost = QStringLiteral("domain.other_host"); ///< domain, host of the account
inline const QString kDomainNamedOtherHost = QStringLiteral("domain.named_other_host"); ///< the same of such a record
inline const QString kDomainService = QStringLiteral("domain.service"); ///< domain, domain of the account; and in the next four
inline const QString kDomainShared = QStringLiteral("domain.shared");
inline const QString kDomainSharedOneWay = QStringLiteral("domain.shared_one_way");
inline const QString kDomainRenamed = QStringLiteral("domain.renamed");
inline const QString kDomainFormer = QStringLiteral("domain.former");
inline const QString kNameConfirmed = QStringLiteral("name.confirmed"); ///< published name, name of the service
inline const QString kNameSame = QStringLiteral("name.same"); ///< published name, name of the service
inline const QString kAccountKnownBefore = QStringLiteral("account.known_before"); ///< date, breach
inline const QString kAccountSeenAfter = QStringLiteral("account.seen_after"); ///< date, breach
inline const QString kMailBefore = QStringLiteral("mail.before"); ///< date, breach
inline const QString kMailAfter = QStringLiteral("mail.after"); ///< date, breach
inline const QString kBreachNotice = QStringLiteral("breach.notice");
inline const QString kAddressListed = QStringLiteral("address.listed"); ///< address, date asked
inline const QString kAddressLeaked = QStringLiteral("address.leaked"); ///< address, stranger that writes to it, date
inline const QString kPasswordLeakedUnique = QStringLiteral("password.leaked_unique"); ///< occurrences
inline const QString kPasswordListed = QStringLiteral("password.listed"); ///< occurrences
inline const QString kHostSame = QStringLiteral("host.same"); ///< host
inline const QString kPasswordOlder = QStringLiteral("password.older"); ///< date, breach
inline const QString kBreachVerified = QStringLiteral("breach.verified");

inline const QString kAccountClosedBefore = QStringLiteral("account.closed_before"); ///< date, breach
inline const QString kAccountCreatedAfter = QStringLiteral("account.created_after"); ///< date, breach
inline const QString kAccountCreatedAfterDisclosure = QStringLiteral("account.created_after_disclosure"); ///< date, disclosed
inline const QString kMailSignedUpAfter = QStringLiteral("mail.signed_up_after"); ///< date, breach
inline const QString kMailSignedUpAfterDisclosure = QStringLiteral("mail.signed_up_after_disclosure"); ///< date, disclosed
inline const QString kAddressNotListed = QStringLiteral("address.not_listed"); ///< address, date asked
inline const QString kPasswordChangedAfter = QStringLiteral("password.changed_after"); ///< date, breach
inline const QString kPasswordChangedAfterDisclosure = QStringLiteral("password.changed_after_disclosure"); ///< date, disclosed
inline const QString kBreachFabricated = QStringLiteral("breach.fabricated");
inline const QString kBreachRetired = QStringLiteral("breach.retired");
inline const QString kBreachWithdrawn = QStringLiteral("breach.withdrawn"); ///< date
inline const QString kBreachSuperseded = QStringLiteral("breach.superseded");
inline const QString kBreachSpamList = QStringLiteral("breach.spam_list");
inline const QString kBreachMalware = QStringLiteral("breach.malware");
inline const QString kBreachStealerLog = QStringLiteral("breach.stealer_log");
inline const QString kBreachUnverified = QStringLiteral("breach.unverified");

inline const QString kServiceKeptData = QStringLiteral("service.kept_data"); ///< date of closing
inline const QString kBreachDate = QStringLiteral("breach.date");
inline const QString kAccountAge = QStringLiteral("account.age");
inline const QString kAccountCreatedNear = QStringLiteral("account.created_near"); ///< date, breach
inline const QString kAccountCreatedInBulk = QStringLiteral("account.created_in_bulk"); ///< date
inline const QString kDomainReach = QStringLiteral("domain.reach"); ///< domain, domain of the account
using model::kNameUnconfirmed; ///< published name, name of the service
inline const QString kAccountListed = QStringLiteral("account.listed");
inline const QString kAccountTouched = QStringLiteral("account.touched");
inline const QString kAddressFormer = QStringLiteral("address.former");
inline const QString kAccountClosedDate = QStringLiteral("account.closed_date");
inline const QString kAccountClosedNear = QStringLiteral("account.closed_near"); ///< date, breach
inline const QString kHostOther = QStringLiteral("host.other"); ///< host of the breach, host of the account
inline const QString kPasswordChangeDate = QStringLiteral("password.change_date");
inline const QString kPasswordChangedNear = QStringLiteral("password.changed_near"); ///< date, breach
inline const QString kDeviceInfected = QStringLiteral("device.infected");
} // namespace fact

/// Whether the name of the account's service brought the two together, confirmed or not, and no domain.
[[nodiscard]] bool isFoundByName(const model::Exposure& exposure);

/// The fact as one plain sentence, translated, hosts as people read them. A code of a newer program gives the code and its values.
[[nodiscard]] QString factText(const model::Fact& fact);

/// Whether the list that a breach comes from can be asked about an address of the account.
enum class ListAnswers : std::uint8_t { No, Yes };

/// Whether the service can tell what was taken: not where nothing was taken there, or the record does not stand.
enum class ServiceAnswers : std::uint8_t { No, Yes };

/// The latter as the facts of an exposure tell it.
[[nodiscard]] ServiceAnswers serviceAnswers(const model::Exposure& exposure);

/// What would settle an unknown fact, as one plain sentence that says what the user can do, translated; empty for facts that are known and
/// for those that nobody can settle.
[[nodiscard]] QString factRemedy(const model::Fact& fact, ListAnswers list, ServiceAnswers service);

} // namespace recourse::match
