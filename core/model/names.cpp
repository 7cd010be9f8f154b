// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/names.h"

#include <array>

namespace recourse::model {

namespace {

template <class Enum> struct Word
{
    Enum value;
    const char* word;
};

template <class Enum> struct Words;

#define RECOURSE_WORDS(Enum, ...)                                                                                      \
    template <> struct Words<Enum>                                                                                     \
    {                                                                                                                  \
        static constexpr auto kTable = std::to_array<Word<Enum>>({__VA_ARGS__});                                       \
    };

RECOURSE_WORDS(AccountKind, {AccountKind::Web, "web"}, {AccountKind::App, "app"}, {AccountKind::Local, "local"},
    {AccountKind::Unresolved, "unresolved"})
RECOURSE_WORDS(AccountState, {AccountState::Open, "open"}, {AccountState::Dormant, "dormant"}, {AccountState::Closed, "closed"})
RECOURSE_WORDS(DataLayer, {DataLayer::Gave, "gave"}, {DataLayer::TheySay, "they_say"}, {DataLayer::Leaked, "leaked"})
RECOURSE_WORDS(DatePrecision, {DatePrecision::Day, "day"}, {DatePrecision::Month, "month"}, {DatePrecision::Year, "year"},
    {DatePrecision::Unknown, "unknown"})
RECOURSE_WORDS(Band, {Band::Unlikely, "unlikely"}, {Band::Possible, "possible"}, {Band::Likely, "likely"},
    {Band::Confirmed, "confirmed"})
RECOURSE_WORDS(Disposition, {Disposition::Open, "open"}, {Disposition::Changed, "changed"}, {Disposition::Deleted, "deleted"},
    {Disposition::NeverMine, "never_mine"}, {Disposition::ClosedBefore, "closed_before"}, {Disposition::Accepted, "accepted"},
    {Disposition::Waiting, "waiting"})
RECOURSE_WORDS(Urgency, {Urgency::Hours, "U0"}, {Urgency::Days, "U1"}, {Urgency::Weeks, "U2"}, {Urgency::Habit, "U3"})
RECOURSE_WORDS(StepState, {StepState::Open, "open"}, {StepState::Done, "done"}, {StepState::Declined, "declined"})
RECOURSE_WORDS(LetterState, {LetterState::Drafted, "drafted"}, {LetterState::Sent, "sent"}, {LetterState::Received, "received"})
RECOURSE_WORDS(CaseStage, {CaseStage::Drafted, "drafted"}, {CaseStage::Sent, "sent"}, {CaseStage::Received, "received"},
    {CaseStage::Acknowledged, "acknowledged"}, {CaseStage::Extended, "extended"}, {CaseStage::IdentityAsked, "identity_asked"},
    {CaseStage::Answered, "answered"}, {CaseStage::Refused, "refused"}, {CaseStage::Silent, "silent"},
    {CaseStage::Appealed, "appealed"}, {CaseStage::Complained, "complained"}, {CaseStage::Settled, "settled"},
    {CaseStage::Closed, "closed"})
RECOURSE_WORDS(RecordFate, {RecordFate::New, "new"}, {RecordFate::Merged, "merged"}, {RecordFate::Known, "known"},
    {RecordFate::Changed, "changed"}, {RecordFate::Skipped, "skipped"}, {RecordFate::Failed, "failed"})
RECOURSE_WORDS(PasswordAge, {PasswordAge::Unknown, "unknown"}, {PasswordAge::UnderOneYear, "under_1_year"},
    {PasswordAge::OneToThreeYears, "1_to_3_years"}, {PasswordAge::OverThreeYears, "over_3_years"})
RECOURSE_WORDS(ImportKind, {ImportKind::Accounts, "accounts"}, {ImportKind::Candidates, "candidates"})
RECOURSE_WORDS(EvidenceKind, {EvidenceKind::SignUp, "sign_up"}, {EvidenceKind::Security, "security"}, {EvidenceKind::Terms, "terms"},
    {EvidenceKind::Purchase, "purchase"}, {EvidenceKind::Newsletter, "newsletter"}, {EvidenceKind::ConnectedApp, "connected_app"},
    {EvidenceKind::SharedActivity, "shared_activity"}, {EvidenceKind::History, "history"},
    {EvidenceKind::InstalledApp, "installed_app"}, {EvidenceKind::StealerLog, "stealer_log"}, {EvidenceKind::Breach, "breach"})
RECOURSE_WORDS(Verdict, {Verdict::None, "none"}, {Verdict::Possible, "possible"}, {Verdict::Likely, "likely"},
    {Verdict::Confirmed, "confirmed"})
RECOURSE_WORDS(CandidateState, {CandidateState::Open, "open"}, {CandidateState::Later, "later"}, {CandidateState::Kept, "kept"},
    {CandidateState::ToDelete, "to_delete"}, {CandidateState::NotMine, "not_mine"})
RECOURSE_WORDS(AliasOrigin, {AliasOrigin::Import, "import"}, {AliasOrigin::Hand, "hand"})
RECOURSE_WORDS(ReporterRole, {ReporterRole::Unknown, "unknown"}, {ReporterRole::Affected, "affected"},
    {ReporterRole::Notifier, "notifier"}, {ReporterRole::BusinessAssociate, "business_associate"}, {ReporterRole::Claim, "claim"})
RECOURSE_WORDS(FeedChangeKind, {FeedChangeKind::Added, "added"}, {FeedChangeKind::Changed, "changed"},
    {FeedChangeKind::Withdrawn, "withdrawn"}, {FeedChangeKind::Returned, "returned"})
RECOURSE_WORDS(AddressQuestion, {AddressQuestion::Account, "account"}, {AddressQuestion::Range, "range"},
    {AddressQuestion::StealerLogs, "stealer_logs"})
RECOURSE_WORDS(DirectoryKind, {DirectoryKind::Deletion, "deletion"}, {DirectoryKind::PrivacyContact, "privacy_contact"},
    {DirectoryKind::TwoFactor, "two_factor"}, {DirectoryKind::Passkey, "passkey"},
    {DirectoryKind::ChangePassword, "change_password"}, {DirectoryKind::Broker, "broker"},
    {DirectoryKind::SharedLogin, "shared_login"}, {DirectoryKind::Authority, "authority"})

#undef RECOURSE_WORDS

template <class Enum> QString wordOf(Enum value)
{
    for (const auto& entry : Words<Enum>::kTable) {
        if (entry.value == value)
            return QString::fromLatin1(entry.word);
    }
    return {};
}

} // namespace

QString name(AccountKind value) { return wordOf(value); }
QString name(AccountState value) { return wordOf(value); }
QString name(DataLayer value) { return wordOf(value); }
QString name(DatePrecision value) { return wordOf(value); }
QString name(Band value) { return wordOf(value); }
QString name(Disposition value) { return wordOf(value); }
QString name(Urgency value) { return wordOf(value); }
QString name(StepState value) { return wordOf(value); }
QString name(LetterState value) { return wordOf(value); }
QString name(CaseStage value) { return wordOf(value); }
QString name(RecordFate value) { return wordOf(value); }
QString name(PasswordAge value) { return wordOf(value); }
QString name(ImportKind value) { return wordOf(value); }
QString name(EvidenceKind value) { return wordOf(value); }
QString name(Verdict value) { return wordOf(value); }
QString name(CandidateState value) { return wordOf(value); }
QString name(AliasOrigin value) { return wordOf(value); }
QString name(ReporterRole value) { return wordOf(value); }
QString name(FeedChangeKind value) { return wordOf(value); }
QString name(AddressQuestion value) { return wordOf(value); }
QString name(DirectoryKind value) { return wordOf(value); }

template <class Enum> std::optional<Enum> fromName(QStringView word)
{
    for (const auto& entry : Words<Enum>::kTable) {
        if (word == QLatin1String(entry.word))
            return entry.value;
    }
    return std::nullopt;
}

template std::optional<AccountKind> fromName(QStringView);
template std::optional<AccountState> fromName(QStringView);
template std::optional<DataLayer> fromName(QStringView);
template std::optional<DatePrecision> fromName(QStringView);
template std::optional<Band> fromName(QStringView);
template std::optional<Disposition> fromName(QStringView);
template std::optional<Urgency> fromName(QStringView);
template std::optional<StepState> fromName(QStringView);
template std::optional<LetterState> fromName(QStringView);
template std::optional<CaseStage> fromName(QStringView);
template std::optional<RecordFate> fromName(QStringView);
template std::optional<PasswordAge> fromName(QStringView);
template std::optional<ImportKind> fromName(QStringView);
template std::optional<EvidenceKind> fromName(QStringView);
template std::optional<Verdict> fromName(QStringView);
template std::optional<CandidateState> fromName(QStringView);
template std::optional<AliasOrigin> fromName(QStringView);
template std::optional<ReporterRole> fromName(QStringView);
template std::optional<FeedChangeKind> fromName(QStringView);
template std::optional<AddressQuestion> fromName(QStringView);
template std::optional<DirectoryKind> fromName(QStringView);

} // namespace recourse::model
