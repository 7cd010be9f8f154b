// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/one_password_kind.h"

#include <algorithm>
#include <array>
#include <span>

namespace recourse::imports {

namespace {

struct Kind
{
    std::string_view word;
    const char* reason; ///< null: an account
};

/// Memberships, rewards and mail accounts are with companies too, but hold no login of theirs.
constexpr const char* kMembership = "membership";

constexpr auto kCategories = std::to_array<Kind>({{"001", nullptr}, {"002", "card"}, {"003", "note"}, {"004", "identity"}, {"005", nullptr},
    {"006", "file"}, {"101", "bank"}, {"105", kMembership}, {"107", kMembership}, {"109", "wifi"}, {"111", kMembership}, {"114", "ssh"}});

constexpr auto kTypeNames = std::to_array<Kind>({{"webforms.WebForm", nullptr}, {"passwords.Password", nullptr},
    {"securenotes.SecureNote", "note"}, {"identities.Identity", "identity"}, {"wallet.financial.CreditCard", "card"},
    {"wallet.financial.BankAccountUS", "bank"}, {"wallet.computer.Router", "wifi"}, {"wallet.membership.Membership", kMembership},
    {"wallet.membership.RewardProgram", kMembership}, {"wallet.onlineservices.Email", kMembership},
    {"wallet.onlineservices.Email.v2", kMembership}, {"system.folder.Regular", "folder"},
    {"system.folder.SavedSearch", "folder"}, {"system.Tombstone", "deleted"}});

constexpr auto kTypeWords = std::to_array<Kind>({{"login", nullptr}, {"password", nullptr}, {"secure note", "note"}, {"identity", "identity"},
    {"credit card", "card"}, {"bank account", "bank"}, {"wireless router", "wifi"}, {"document", "file"}, {"ssh key", "ssh"},
    {"api credential", "other"}, {"crypto wallet", "other"}, {"database", "other"}, {"driver license", "other"}, {"driver's license", "other"},
    {"email account", kMembership}, {"medical record", "other"}, {"membership", kMembership}, {"outdoor license", "other"}, {"passport", "other"},
    {"reward program", kMembership}, {"rewards program", kMembership}, {"server", "other"}, {"social security number", "other"},
    {"software license", "other"}});

/// By label, and by the name in brackets that stands for the label in every language.
constexpr auto kColumns = std::to_array<Kind>({{"first name", "identity"}, {"last name", "identity"}, {"initial", "identity"},
    {"firstname", "identity"}, {"lastname", "identity"}, {"cardholder name", "card"}, {"verification number", "card"},
    {"cardholder", "card"}, {"ccnum", "card"}, {"cvv", "card"}, {"bank name", "bank"}, {"routing number", "bank"}, {"iban", "bank"},
    {"bankname", "bank"}, {"routingno", "bank"}, {"accountno", "bank"}, {"base station name", "wifi"}, {"network name", "wifi"},
    {"wireless network password", "wifi"}, {"network_name", "wifi"}, {"wireless_password", "wifi"}, {"airport_id", "wifi"}});

const Kind* find(std::span<const Kind> kinds, std::string_view word)
{
    const auto found = std::find_if(kinds.begin(), kinds.end(), [word](const Kind& kind) { return kind.word == word; });
    return found == kinds.end() ? nullptr : &*found;
}

QString reasonOf(const Kind* kind, const char* unknown)
{
    return QString::fromLatin1(kind != nullptr ? kind->reason : unknown);
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(' ');
    return first == std::string_view::npos ? std::string_view() : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

} // namespace

QString skippedCategory(std::string_view category)
{
    return reasonOf(find(kCategories, category), "other");
}

QString skippedTypeName(std::string_view typeName)
{
    return reasonOf(find(kTypeNames, typeName), typeName.starts_with("system.folder.") ? "folder" : "other");
}

QString skippedTypeWord(std::string_view word)
{
    const QByteArray lower = QByteArray(word.data(), static_cast<qsizetype>(std::min<std::size_t>(word.size(), 64))).trimmed().toLower();
    return reasonOf(find(kTypeWords, {lower.constData(), static_cast<std::size_t>(lower.size())}), nullptr);
}

bool leavesOut(const QString& reason, Record& record)
{
    record.membership = reason == QLatin1String(kMembership);
    record.skipReason = record.membership ? QString() : reason;
    return !record.skipReason.isEmpty();
}

void addMembershipField(std::string_view id, std::string_view value, Record& record)
{
    if (id == "website" || id == "provider_website" || id == "pop_server")
        record.addresses.push_back(value);
    else if (id == "membership_no" || id == "pop_username")
        record.identify(QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size())));
}

QString kindOfColumn(std::string_view name)
{
    const auto open = name.rfind('(');
    if (open != std::string_view::npos && name.ends_with(')')) {
        if (const Kind* kind = find(kColumns, name.substr(open + 1, name.size() - open - 2)); kind != nullptr)
            return reasonOf(kind, nullptr);
        name = name.substr(0, open);
    }
    const auto colon = name.rfind(": ");
    return reasonOf(find(kColumns, trimmed(colon == std::string_view::npos ? name : name.substr(colon + 2))), nullptr);
}

} // namespace recourse::imports
