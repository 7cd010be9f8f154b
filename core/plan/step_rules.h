// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/directory_entry.h"
#include "model/step.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace recourse::plan {

/// What one step is about, and so how often it stands in a plan.
enum class StepScope {
    Person, ///< once
    Account, ///< once for each touched account
    Service, ///< once for each touched service
    ReuseGroup, ///< once for each group of accounts that share a leaked password
};

/// How far a record's facts are checked. An uncertain record is kept but never planned.
enum class FactState { Confirmed, Known, Uncertain };

/// What must hold beside the data classes.
enum class StepCondition {
    None,
    Mailbox, ///< the breached service runs the user's own mailbox
    Notice, ///< the breach is known from a notice to the user
    Wish, ///< no breach: the user wants the account to be deleted at its service
};

/// One record of steps.json.
struct StepRule
{
    QString id;
    QString
        topic; ///< records of one topic are variants by jurisdiction, of which the nearest counts; `id` if not given
    QStringList classes; ///< own vocabulary; one of them must be exposed; none where a wish is the condition
    QStringList withClasses; ///< if not empty, one of these must be exposed too
    QStringList rawOnly; ///< if not empty, only these raw classes of a feed count
    QStringList rawNot; ///< raw classes of a feed that do not count
    StepCondition condition = StepCondition::None;
    QString jurisdiction; ///< "US", "CA-QC", "EU", or empty for everywhere
    QString stage; ///< place in the general order
    model::Urgency urgency = model::Urgency::Weeks;
    int minutes = 0; ///< for one account, where the scope is a group
    StepScope scope = StepScope::Person;
    QStringList after; ///< topics that come first
    QStringList blocks; ///< topics that come later
    QStringList replaces; ///< topics that this step makes needless
    QStringList replacesAtAccount; ///< the same, but only as far as the same accounts call for both
    bool forListedPasswords = false; ///< also for accounts whose password stands in the public list of leaked ones, whatever leaked
    bool again = false; ///< done for some things; an exposure found later may be of another one
    QString title;
    QString why;
    int expiresAfterDays = 0; ///< 0: does not run out
    int remindBeforeDays = 0;
    QString evidenceWanted; ///< what to keep as proof; may be empty
    QString url; ///< official page; `sourceUrl` if not given
    QList<model::DirectoryKind> pages; ///< pages of the account's own service that help, as directories know them
    QString source;
    QString sourceUrl;
    QString sourceReadOn; ///< ISO date
    FactState state = FactState::Known;
    int stageIndex = 0;
};

/// When a step that belongs to the next hours can wait for the next days: if it rests on nothing surer than `Possible`, or on nothing that
/// became known in so many days.
struct Lowering
{
    int afterDays = 0; ///< 0: no step is ever lowered
    QStringList notStages; ///< where age lowers nothing
};

/// The checked records of steps.json.
class StepRules
{
public:
    /// Error: RuleMalformed, `where` naming record and field; for a missing or wrong field, an unknown word, a record
    /// or variant given twice, a topic that does not exist, and topics that wait for each other in a circle.
    [[nodiscard]] static base::Result<StepRules> parse(const QByteArray& stepsJson);

    [[nodiscard]] const std::vector<StepRule>& all() const { return m_rules; }
    /// The records that hold at a residence ("US-CA", "DE", empty if not known): of each topic the one nearest to it,
    /// in file order.
    [[nodiscard]] std::vector<const StepRule*> at(const QString& residence) const;
    [[nodiscard]] const Lowering& lowering() const { return m_lowering; }
    /// True if the service of that registrable domain runs mailboxes at `emailDomain` ("google.com" for "gmail.com").
    [[nodiscard]] bool runsMailbox(const QString& serviceDomain, const QString& emailDomain) const;

private:
    friend class StepRulesReader;
    std::vector<StepRule> m_rules;
    Lowering m_lowering;
    QHash<QString, QStringList>
        m_mailboxServices; ///< mail domain → domains of the services where its mailboxes are logged in to
};

} // namespace recourse::plan
