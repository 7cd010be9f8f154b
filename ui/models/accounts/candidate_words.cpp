// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/accounts/candidate_words.h"

#include <QStringList>

namespace recourse::ui {

using model::CandidateState;
using model::EvidenceKind;
using model::Verdict;

QString CandidateWords::kind(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::SignUp: return tr("Welcome mail");
    case EvidenceKind::Security: return tr("Sign-in or password mail");
    case EvidenceKind::Terms: return tr("Mail about terms");
    case EvidenceKind::Purchase: return tr("Order or invoice");
    case EvidenceKind::Newsletter: return tr("Newsletter");
    case EvidenceKind::ConnectedApp: return tr("Connected app");
    case EvidenceKind::SharedActivity: return tr("Shared activity");
    case EvidenceKind::History: return tr("Visited sign-in page");
    case EvidenceKind::InstalledApp: return tr("Installed app");
    case EvidenceKind::StealerLog: return tr("Stolen password");
    case EvidenceKind::Breach: break;
    }
    return tr("Found in a breach");
}

QString CandidateWords::meaning(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::SignUp: return tr("The service wrote that an account was made or had to be confirmed.");
    case EvidenceKind::Security: return tr("The service wrote about a sign-in, a code or a password.");
    case EvidenceKind::Terms: return tr("The service told you, as its customer, about new terms.");
    case EvidenceKind::Purchase: return tr("You ordered or paid there. Some shops sell without an account.");
    case EvidenceKind::Newsletter: return tr("You get its newsletter. That alone is not an account.");
    case EvidenceKind::ConnectedApp: return tr("You signed in there with an account of another service, or connected it.");
    case EvidenceKind::SharedActivity: return tr("This service reported what you did there to a platform.");
    case EvidenceKind::History: return tr("Your browser was at its sign-in page more than once.");
    case EvidenceKind::InstalledApp: return tr("Its app was on one of your devices.");
    case EvidenceKind::StealerLog: return tr("Malware recorded a password of yours for this service. Change it first of all.");
    case EvidenceKind::Breach: break;
    }
    return tr("A notice about a breach, or an answer about your address, says that your address was in it.");
}

QString CandidateWords::verdict(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Confirmed: return tr("Sure");
    case Verdict::Likely: return tr("Likely");
    case Verdict::Possible: return tr("Possible");
    case Verdict::None: break;
    }
    return tr("No sign of one");
}

Badge CandidateWords::badge(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Confirmed: return Badge::Good;
    case Verdict::Likely: return Badge::Info;
    case Verdict::Possible:
    case Verdict::None: break;
    }
    return Badge::Muted;
}

QString CandidateWords::state(CandidateState state)
{
    switch (state) {
    case CandidateState::Open: return tr("To decide");
    case CandidateState::Later: return tr("Later");
    case CandidateState::Kept: return tr("Kept");
    case CandidateState::ToDelete: return tr("To be deleted");
    case CandidateState::NotMine: break;
    }
    return tr("Not mine");
}

QString CandidateWords::kinds(const QList<model::Evidence>& evidence)
{
    QStringList words;
    for (const model::Evidence& one : evidence) {
        if (const QString word = kind(one.kind); !words.contains(word))
            words.append(word);
    }
    return words.join(QStringLiteral(", "));
}

QString CandidateWords::decided(CandidateState state, int count)
{
    switch (state) {
    case CandidateState::Kept: return tr("%Ln account(s) kept", nullptr, count);
    case CandidateState::ToDelete: return tr("%Ln account(s) noted for deletion", nullptr, count);
    case CandidateState::Later: return tr("%Ln put off", nullptr, count);
    case CandidateState::NotMine: return tr("%Ln not proposed again", nullptr, count);
    case CandidateState::Open: break;
    }
    return tr("%Ln to decide again", nullptr, count);
}

} // namespace recourse::ui
