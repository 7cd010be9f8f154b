// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/stages.h"

#include "model/names.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <optional>

namespace recourse::cases {

namespace {

using model::CaseStage;

/// A set of stages, one bit each.
class Stages
{
public:
    constexpr Stages(std::initializer_list<CaseStage> stages)
    {
        for (const CaseStage stage : stages)
            m_bits |= 1U << static_cast<unsigned>(stage);
    }
    [[nodiscard]] constexpr bool contain(CaseStage stage) const { return (m_bits >> static_cast<unsigned>(stage) & 1U) != 0; }

private:
    unsigned m_bits = 0;
};

struct Transition
{
    const char* kind;
    Stages from;
    std::optional<CaseStage> to; ///< nothing: the stage stays
};

constexpr Stages kOpen{CaseStage::Drafted, CaseStage::Sent, CaseStage::Received, CaseStage::Acknowledged, CaseStage::Extended,
    CaseStage::IdentityAsked, CaseStage::Answered, CaseStage::Refused, CaseStage::Silent, CaseStage::Appealed,
    CaseStage::Complained, CaseStage::Settled};
constexpr Stages kAny{CaseStage::Drafted, CaseStage::Sent, CaseStage::Received, CaseStage::Acknowledged, CaseStage::Extended,
    CaseStage::IdentityAsked, CaseStage::Answered, CaseStage::Refused, CaseStage::Silent, CaseStage::Appealed,
    CaseStage::Complained, CaseStage::Settled, CaseStage::Closed};
/// The company has the letter or should have, and no answer is there.
constexpr Stages kWaiting{
    CaseStage::Sent, CaseStage::Received, CaseStage::Acknowledged, CaseStage::Extended, CaseStage::IdentityAsked};
constexpr Stages kAfterSending{CaseStage::Sent, CaseStage::Received, CaseStage::Acknowledged, CaseStage::Extended,
    CaseStage::IdentityAsked, CaseStage::Answered, CaseStage::Refused, CaseStage::Silent, CaseStage::Appealed, CaseStage::Complained};
constexpr Stages kUnsatisfied{CaseStage::Answered, CaseStage::Refused, CaseStage::Silent, CaseStage::Appealed};
/// A body above the one written to is at it; a further letter to the latter does not take the case back from there.
constexpr Stages kAbove{CaseStage::Appealed, CaseStage::Complained};

// An entry further up wins where two fit. A reminder or warning starts no new stage of its own: it is a letter sent.
constexpr std::array kTransitions = {
    Transition{"note", kAny, std::nullopt},
    Transition{"drafted", kOpen, std::nullopt},
    Transition{"sent",
        {CaseStage::Drafted, CaseStage::IdentityAsked, CaseStage::Answered, CaseStage::Refused, CaseStage::Silent}, CaseStage::Sent},
    Transition{"sent", kAfterSending, std::nullopt},
    Transition{"reminded", kAbove, std::nullopt},
    Transition{"reminded", kAfterSending, CaseStage::Sent},
    Transition{"warned", kAbove, std::nullopt},
    Transition{"warned", kAfterSending, CaseStage::Sent},
    Transition{"received", {CaseStage::Sent}, CaseStage::Received},
    Transition{"received", kAfterSending, std::nullopt},
    Transition{"acknowledged", {CaseStage::Sent, CaseStage::Received, CaseStage::Silent}, CaseStage::Acknowledged},
    Transition{"acknowledged", kAbove, std::nullopt},
    Transition{"extended", kWaiting, CaseStage::Extended},
    Transition{"identity_asked", kWaiting, CaseStage::IdentityAsked},
    Transition{"identity_given", {CaseStage::IdentityAsked}, CaseStage::Received},
    Transition{"answered", kAfterSending, CaseStage::Answered},
    Transition{"refused", kAfterSending, CaseStage::Refused},
    Transition{"silent", kWaiting, CaseStage::Silent},
    Transition{"silent", {CaseStage::Appealed}, CaseStage::Silent},
    Transition{"appealed", {CaseStage::Answered, CaseStage::Refused, CaseStage::Silent}, CaseStage::Appealed},
    Transition{"complained", kUnsatisfied, CaseStage::Complained},
    Transition{"authority_asked", {CaseStage::Complained}, std::nullopt},
    Transition{"settled", kAfterSending, CaseStage::Settled},
    Transition{"closed", kOpen, CaseStage::Closed},
};

} // namespace

QStringList eventKinds()
{
    QStringList kinds;
    for (const Transition& transition : kTransitions) {
        if (const QString kind = QLatin1String(transition.kind); !kinds.contains(kind))
            kinds += kind;
    }
    return kinds;
}

base::Result<CaseStage> stageAfter(CaseStage stage, const QString& eventKind)
{
    bool known = false;
    for (const Transition& transition : kTransitions) {
        if (eventKind != QLatin1String(transition.kind))
            continue;
        known = true;
        if (transition.from.contain(stage))
            return transition.to.value_or(stage);
    }
    if (!known)
        return base::fail(base::Code::BadArgument, QStringLiteral("event kind"));
    return base::fail(base::Code::BadArgument, QStringLiteral("“%1” while the case is “%2”").arg(eventKind, model::name(stage)));
}

base::Result<QStringList> eventsTo(CaseStage stage, const QString& eventKind)
{
    const QString silent = QStringLiteral("silent");
    const base::Result<CaseStage> direct = stageAfter(stage, eventKind);
    if (direct)
        return QStringList{eventKind};
    const base::Result<CaseStage> quiet = stageAfter(stage, silent);
    if (quiet && stageAfter(*quiet, eventKind))
        return QStringList{silent, eventKind};
    return direct.error();
}

} // namespace recourse::cases
