// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/exposures/exposure_plots.h"

#include "model/data_class.h"
#include "ui/models/exposures/exposure_words.h"

#include <QMap>

#include <algorithm>
#include <array>

namespace recourse::ui {

using model::Band;

namespace {

constexpr int kUnknownYear = 0;
using ByBand = std::array<int, 4>;

/// The years from the first to the last without gaps, and those whose year nobody knows before them.
QMap<int, ByBand> countedYears(const std::vector<ExposureGroup>& incidents)
{
    QMap<int, ByBand> years;
    for (const ExposureGroup& incident : incidents) {
        const int year = incident.newest.isValid() ? incident.newest.year() : kUnknownYear;
        ++years[year][static_cast<std::size_t>(incident.worst)];
    }
    const auto first = years.upperBound(kUnknownYear);
    if (first == years.end())
        return years;
    const int last = years.lastKey();
    for (int year = first.key(); year < last; ++year)
        years[year]; // an empty year is shown too
    return years;
}

} // namespace

PlotData ExposurePlots::timeline(const std::vector<ExposureGroup>& incidents)
{
    const QMap<int, ByBand> years = countedYears(incidents);
    PlotData plot;
    plot.kind = PlotKind::Columns;
    plot.categoryTitle = tr("Year");
    plot.series = {{ExposureWords::band(Band::Confirmed), Colour::Danger, {}}, {ExposureWords::band(Band::Likely), Colour::Warning, {}},
        {ExposureWords::band(Band::Possible), Colour::Info, {}}};
    // Most lists leave the unlikely ones out: no word in the legend for nothing.
    const bool anyUnlikely = std::any_of(
        incidents.begin(), incidents.end(), [](const ExposureGroup& incident) { return incident.worst == Band::Unlikely; });
    if (anyUnlikely)
        plot.series.push_back({ExposureWords::band(Band::Unlikely), Colour::Muted, {}});
    int most = 0;
    int worst = kUnknownYear;
    bool isTie = false;
    for (auto year = years.begin(); year != years.end(); ++year) {
        const auto of = [&](Band band) { return year.value()[static_cast<std::size_t>(band)]; };
        plot.categories << (year.key() == kUnknownYear ? tr("Unknown") : QString::number(year.key()));
        plot.series[0].values.push_back(of(Band::Confirmed));
        plot.series[1].values.push_back(of(Band::Likely));
        plot.series[2].values.push_back(of(Band::Possible));
        if (anyUnlikely)
            plot.series[3].values.push_back(of(Band::Unlikely));
        const int sum = of(Band::Confirmed) + of(Band::Likely) + of(Band::Possible) + of(Band::Unlikely);
        if (year.key() == kUnknownYear || sum < most)
            continue;
        isTie = worst != kUnknownYear && sum == most;
        most = sum;
        worst = year.key();
    }
    const int total = static_cast<int>(incidents.size());
    plot.sentence = worst == kUnknownYear || isTie ? tr("%Ln incident(s) in all.", nullptr, total)
                                                   : tr("%Ln incident(s) in all; %1 is the year with the most.", nullptr, total).arg(worst);
    return plot;
}

PlotData ExposurePlots::dataClasses(const std::vector<ExposureGroup>& incidents)
{
    struct Count
    {
        QString dataClass;
        int all = 0;
        int open = 0;
    };
    std::vector<Count> counts;
    for (const QString& dataClass : model::allDataClasses()) {
        Count count{dataClass, 0, 0};
        for (const ExposureGroup& incident : incidents) {
            const bool leaked = incident.dataClasses.contains(dataClass);
            count.all += leaked ? 1 : 0;
            count.open += leaked && incident.open > 0 ? 1 : 0;
        }
        if (count.all > 0)
            counts.push_back(count);
    }
    std::stable_sort(counts.begin(), counts.end(), [](const Count& left, const Count& right) { return left.all > right.all; });
    PlotData plot;
    plot.kind = PlotKind::Bars;
    plot.categoryTitle = tr("Kind of data");
    plot.series = {{tr("Leaked in"), Colour::Accent, {}}};
    // Where nothing is settled yet, a second bar would only say the same.
    const bool anySettled = std::any_of(counts.begin(), counts.end(), [](const Count& count) { return count.open < count.all; });
    if (anySettled)
        plot.series.push_back({tr("Still to do"), Colour::Warning, {}});
    for (const Count& count : counts) {
        plot.categories << model::dataClassText(count.dataClass);
        plot.series[0].values.push_back(count.all);
        if (anySettled)
            plot.series[1].values.push_back(count.open);
    }
    if (counts.empty())
        plot.sentence = tr("No list tells what data leaked.");
    else if (counts.size() > 1 && counts[0].all == counts[1].all)
        plot.sentence = tr("Nothing leaked more often than “%1”: in %Ln incident(s).", nullptr, counts.front().all).arg(plot.categories.front());
    else
        plot.sentence = tr("“%1” leaked most often: in %Ln incident(s).", nullptr, counts.front().all).arg(plot.categories.front());
    return plot;
}

} // namespace recourse::ui
