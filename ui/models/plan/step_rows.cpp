// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/plan/step_rows.h"

#include "ui/models/plan/step_words.h"
#include "ui/text.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card_list.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace recourse::ui {

namespace {

class StepCards
{
    Q_DECLARE_TR_FUNCTIONS(recourse::ui::StepCards)
public:
    static QString headingOf(const model::Step& step)
    {
        return step.state == model::StepState::Open ? StepWords::urgency(step.urgency) : tr("Dealt with");
    }
    static QString lineOf(const StepRow& row)
    {
        const QString minutes = StepWords::minutes(row.view.step.minutes);
        const QStringList about = row.about();
        if (about.isEmpty())
            return minutes;
        if (about.size() == 1)
            return tr("%1 · %2", "account · minutes").arg(about.front(), minutes);
        return tr("%n account(s) · %1", "accounts · minutes", static_cast<int>(about.size())).arg(minutes);
    }
    static QString spoken(const StepRow& row)
    {
        QStringList parts{StepWords::title(row.view.step), lineOf(row), StepWords::urgency(row.view.step.urgency)};
        const QString state = StepWords::state(row.view.step.state);
        if (!state.isEmpty())
            parts << state;
        return QLocale().createSeparatedList(parts);
    }
};

QVariant extra(const StepRow& row, int role)
{
    const model::Step& step = row.view.step;
    const bool isOpen = step.state == model::StepState::Open;
    switch (role) {
    case CardTitleRole:
        return StepWords::title(step);
    case CardLineRole:
        return StepCards::lineOf(row);
    case CardHeadingRole:
        return row.heading;
    case Qt::ToolTipRole:
        return plainToolTip(StepWords::title(step) + QLatin1Char('\n') + StepWords::why(step));
    case CardDoneRole:
        return !isOpen;
    case CardIconRole:
        return step.state == model::StepState::Done ? QStringLiteral("check") : QString();
    case CardBadgeRole:
        return static_cast<int>(isOpen ? Badge::Danger : step.state == model::StepState::Done ? Badge::Good : Badge::Muted);
    case CardBadgeWordRole:
        return isOpen ? QString() : StepWords::state(step.state);
    default:
        return {};
    }
}

} // namespace

qint64 stepNumber(const QString& id)
{
    constexpr std::size_t kSeed = 20;
    return static_cast<qint64>(qHash(id, kSeed) >> 1) | 1;
}

Snapshot<StepRow> stepRows(std::vector<session::StepView> views, const QSet<qint64>& revealed)
{
    QHash<QString, QString> titles;
    for (const session::StepView& view : views) {
        if (view.step.state == model::StepState::Open)
            titles.insert(view.step.id, StepWords::title(view.step));
    }
    std::vector<StepRow> rows;
    rows.reserve(views.size());
    QString heading;
    for (session::StepView& view : views) {
        StepRow row;
        row.id = stepNumber(view.step.id);
        row.revealed = revealed.contains(row.id);
        const QString own = StepCards::headingOf(view.step);
        if (own != heading)
            row.heading = heading = own;
        for (const QString& before : std::as_const(view.step.after)) {
            if (const QString title = titles.value(before); !title.isEmpty())
                row.first << title;
        }
        row.view = std::move(view);
        rows.push_back(std::move(row));
    }
    return snapshotOf<StepRow>(std::move(rows), stepSearchWords);
}

QString stepSearchWords(const StepRow& row)
{
    return StepWords::title(row.view.step) + QLatin1Char(' ') + row.about().join(QLatin1Char(' '));
}

std::vector<Column<StepRow>> stepColumns()
{
    Column<StepRow> card;
    card.title = StepWords::tr("Step");
    card.text = StepCards::spoken;
    card.extra = extra;
    return {card};
}

int openMinutes(const std::vector<StepRow>& rows)
{
    int minutes = 0;
    for (const StepRow& row : rows)
        minutes += row.view.step.state == model::StepState::Open ? row.view.step.minutes : 0;
    return minutes;
}

int openSteps(const std::vector<StepRow>& rows)
{
    return static_cast<int>(std::count_if(
        rows.begin(), rows.end(), [](const StepRow& row) { return row.view.step.state == model::StepState::Open; }));
}

} // namespace recourse::ui
