// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/today/overview_words.h"

#include "base/rule_text.h"
#include "model/data_class.h"
#include "ui/text.h"

#include <algorithm>

namespace recourse::ui {

namespace {

constexpr int kLongestInMinutes = 90;
constexpr std::size_t kShownClasses = 8;
constexpr int kSoonDays = 7;

} // namespace

QString OverviewWords::duration(int minutes)
{
    return minutes <= kLongestInMinutes ? tr("%Ln minute(s)", nullptr, minutes) : tr("%Ln hour(s)", nullptr, (minutes + 30) / 60);
}

QString OverviewWords::greeting(const session::Overview& overview, int proposals)
{
    if (overview.openSteps == 0 && proposals > 0)
        return tr("Recourse found services where you may have an account. Say which of them are yours.");
    if (overview.openSteps == 0)
        return tr("Nothing is waiting for you. Recourse tells you when that changes.");
    return tr("%Ln step(s) are open, about %1 of work in all. Start with the first one.", nullptr, overview.openSteps)
        .arg(duration(overview.openMinutes));
}

QString OverviewWords::about(const session::StepView& view)
{
    const QStringList about = view.aboutMasked();
    if (about.isEmpty())
        return {};
    if (about.size() == 1)
        return about.front();
    return tr("%1 and %n more", nullptr, static_cast<int>(about.size()) - 1).arg(about.front());
}

QString OverviewWords::stepTitle(const model::Step& step)
{
    return base::ruleText(base::RuleTexts::Steps, step.title);
}

QString OverviewWords::timeLeft(const session::RunningClock& clock, QDate today)
{
    if (!clock.due.isValid())
        return tr("No date");
    if (clock.owner == session::ClockOwner::Mine && clock.due <= today)
        return tr("Your turn");
    const int days = static_cast<int>(today.daysTo(clock.due));
    if (days < 0) {
        const bool late = !clock.overdueFrom.isValid() || today >= clock.overdueFrom;
        return late ? tr("They are %n day(s) late", nullptr, -days) : tr("Late any day now");
    }
    if (days == 0)
        return tr("Due today");
    return days == 1 ? tr("Due tomorrow") : tr("%n day(s) left", nullptr, days);
}

Badge OverviewWords::pressure(const session::RunningClock& clock, QDate today)
{
    if (!clock.due.isValid())
        return Badge::Muted;
    if (clock.owner == session::ClockOwner::Mine)
        return Badge::Warning;
    const qint64 days = today.daysTo(clock.due);
    if (days < 0)
        return !clock.overdueFrom.isValid() || today >= clock.overdueFrom ? Badge::Danger : Badge::Warning;
    return days <= kSoonDays ? Badge::Warning : Badge::Info;
}

QString OverviewWords::clockSentence(const session::RunningClock& clock)
{
    const QString& kind = clock.next.kind;
    const bool waits = clock.owner == session::ClockOwner::Theirs && kind != QLatin1String("remind") && kind != QLatin1String("escalate");
    if (waits && clock.fromAuthority && clock.due.isValid())
        return tr("The authority has until %1 to tell you how it goes.").arg(dateText(clock.due));
    if (waits)
        return clock.due.isValid() ? tr("They answer by %1.").arg(dateText(clock.due)) : tr("They answer; the law sets no date.");
    if (kind == QLatin1String("send"))
        return tr("The letter is written. Send it.");
    if (kind == QLatin1String("prove_identity"))
        return tr("They ask who you are.");
    if (kind == QLatin1String("read_answer"))
        return tr("An answer came. Check that it is complete.");
    if (kind == QLatin1String("reply"))
        return tr("An answer came. Write back.");
    if (kind == QLatin1String("decide"))
        return tr("Every step is taken. Decide how it goes on.");
    if (kind == QLatin1String("remind"))
        return tr("They should have answered by %1. Remind them.").arg(dateText(clock.due));
    if (kind == QLatin1String("escalate"))
        return tr("You can take this to the authority now.");
    return tr("You can act by %1.").arg(dateText(clock.due));
}

PlotData OverviewWords::years(const session::Overview& overview)
{
    PlotData plot;
    plot.kind = PlotKind::Columns;
    plot.categoryTitle = tr("Year");
    plot.series = {{tr("Confirmed"), Colour::Danger, {}}, {tr("Likely"), Colour::Warning, {}}, {tr("Possible"), Colour::Info, {}}};
    const session::YearCount* worst = nullptr;
    bool isTie = false;
    int most = 0;
    int total = 0;
    for (const session::YearCount& count : overview.years) {
        plot.categories << (count.year == 0 ? tr("Unknown") : QString::number(count.year));
        plot.series[0].values.push_back(count.confirmed);
        plot.series[1].values.push_back(count.likely);
        plot.series[2].values.push_back(count.possible);
        const int sum = count.possible + count.likely + count.confirmed;
        total += sum;
        if (count.year == 0 || sum < most)
            continue;
        isTie = worst != nullptr && sum == most;
        most = sum;
        worst = &count;
    }
    if (worst != nullptr && !isTie)
        plot.sentence = tr("%Ln incident(s) in all; %1 is the year with the most.", nullptr, total).arg(worst->year);
    else
        plot.sentence = tr("%Ln incident(s) in all.", nullptr, total);
    return plot;
}

PlotData OverviewWords::dataClasses(const session::Overview& overview)
{
    PlotData plot;
    plot.kind = PlotKind::Bars;
    plot.categoryTitle = tr("Kind of data");
    plot.series = {{tr("Open incidents"), Colour::Accent, {}}};
    for (std::size_t i = 0; i < std::min(kShownClasses, overview.dataClasses.size()); ++i) {
        plot.categories << model::dataClassText(overview.dataClasses[i].dataClass);
        plot.series[0].values.push_back(overview.dataClasses[i].open);
    }
    const std::vector<int>& open = plot.series[0].values;
    if (open.empty())
        plot.sentence = tr("No open incident tells what data got out.");
    else if (open.size() > 1 && open[0] == open[1])
        plot.sentence = tr("Nothing got out more often than “%1”: in %Ln open incident(s).", nullptr, open.front()).arg(plot.categories.front());
    else
        plot.sentence = tr("“%1” got out most often: in %Ln open incident(s).", nullptr, open.front())
                            .arg(plot.categories.front());
    return plot;
}

PlotData OverviewWords::progress(const session::Overview& overview)
{
    PlotData plot;
    plot.kind = PlotKind::Shares;
    plot.categoryTitle = tr("What");
    plot.series = {{tr("Done"), Colour::Good, {}}, {tr("Waiting for them"), Colour::Info, {}}, {tr("Open"), Colour::Warning, {}}};
    const auto add = [&](const QString& name, int done, int waiting, int open) {
        if (done + waiting + open == 0)
            return;
        plot.categories << name;
        plot.series[0].values.push_back(done);
        plot.series[1].values.push_back(waiting);
        plot.series[2].values.push_back(open);
    };
    add(tr("Accounts"), overview.accountsSettled, 0, overview.accountsExposed);
    add(tr("Steps"), overview.doneSteps, 0, overview.openSteps);
    add(tr("Letters"), overview.lettersAnswered, overview.lettersSent, overview.lettersDrafted);
    plot.sentence = tr("%1 of %n step(s) are done.", nullptr, overview.doneSteps + overview.openSteps).arg(overview.doneSteps);
    return plot;
}

} // namespace recourse::ui
