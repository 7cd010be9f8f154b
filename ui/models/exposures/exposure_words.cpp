// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/exposures/exposure_words.h"

#include "model/data_class.h"
#include "ui/text.h"
#include "ui/widgets/places.h"

#include <QLocale>

#include <limits>

namespace recourse::ui {

using model::Band;
using model::DatePrecision;
using model::Disposition;

namespace {

constexpr int kLongestHost = 60;

/// A name as it stands after other words: without its capital, except in German, where nouns keep theirs, and in abbreviations.
QString withinSentence(const QString& name)
{
    const bool isAbbreviation = name.size() > 1 && name.at(1).isUpper();
    if (isAbbreviation || QLocale().language() == QLocale::German)
        return name;
    return QLocale().toLower(name.left(1)) + name.mid(1);
}

} // namespace

QString ExposureWords::band(Band band)
{
    switch (band) {
    case Band::Confirmed:
        return tr("Confirmed");
    case Band::Likely:
        return tr("Likely");
    case Band::Possible:
        return tr("Possible");
    case Band::Unlikely:
        return tr("Unlikely");
    }
    return {};
}

QString ExposureWords::touches(Band band)
{
    switch (band) {
    case Band::Confirmed:
        return tr("Touches you for certain");
    case Band::Likely:
        return tr("Likely touches you");
    case Band::Possible:
        return tr("Possibly touches you");
    case Band::Unlikely:
        return tr("Unlikely to touch you");
    }
    return {};
}

QString ExposureWords::bandSentence(Band band)
{
    switch (band) {
    case Band::Confirmed:
        return tr("This incident touched your account.");
    case Band::Likely:
        return tr("This incident most likely touched your account.");
    case Band::Possible:
        return tr("This incident may have touched your account. Some facts are missing.");
    case Band::Unlikely:
        return tr("This incident most likely did not touch your account.");
    }
    return {};
}

Badge ExposureWords::badge(Band band)
{
    switch (band) {
    case Band::Confirmed:
    case Band::Likely:
        return Badge::Danger;
    case Band::Possible:
        return Badge::Warning;
    case Band::Unlikely:
        return Badge::Muted;
    }
    return Badge::None;
}

QString ExposureWords::disposition(Disposition disposition)
{
    switch (disposition) {
    case Disposition::Open:
        return tr("Open");
    case Disposition::Changed:
        return tr("Password changed");
    case Disposition::Deleted:
        return tr("Account deleted");
    case Disposition::NeverMine:
        return tr("Never mine");
    case Disposition::ClosedBefore:
        return tr("Closed before");
    case Disposition::Accepted:
        return tr("Accepted");
    case Disposition::Waiting:
        return tr("Waiting for them");
    }
    return {};
}

QString ExposureWords::disposed(Disposition disposition, int count)
{
    switch (disposition) {
    case Disposition::Open:
        return tr("%Ln incident(s) opened again", nullptr, count);
    case Disposition::Changed:
        return tr("%Ln incident(s) noted as: password changed", nullptr, count);
    case Disposition::Deleted:
        return tr("%Ln incident(s) noted as: account deleted", nullptr, count);
    case Disposition::NeverMine:
        return tr("%Ln incident(s) noted as: never mine", nullptr, count);
    case Disposition::ClosedBefore:
        return tr("%Ln incident(s) noted as: closed before", nullptr, count);
    case Disposition::Accepted:
        return tr("%Ln incident(s) noted as: accepted", nullptr, count);
    case Disposition::Waiting:
        return tr("%Ln incident(s) noted as: waiting for them", nullptr, count);
    }
    return {};
}

bool ExposureWords::isSettled(Disposition disposition)
{
    return disposition != Disposition::Open && disposition != Disposition::Waiting;
}

QString ExposureWords::when(const QDate& day, DatePrecision precision)
{
    if (!day.isValid())
        return {};
    switch (precision) {
    case DatePrecision::Day:
        return dateText(day);
    case DatePrecision::Month:
        //: format of a month and its year, see QDate::toString
        return QLocale().toString(day, tr("MMMM yyyy"));
    case DatePrecision::Year:
        return QString::number(day.year());
    case DatePrecision::Unknown:
        break;
    }
    return {};
}

QString ExposureWords::period(const model::Breach& breach)
{
    const QString from = when(breach.occurredFrom, breach.precision);
    const QString to = when(breach.occurredTo, breach.precision);
    if (from.isEmpty())
        return tr("Not known");
    return to.isEmpty() || to == from ? from : tr("%1 to %2", "two dates").arg(from, to);
}

QString ExposureWords::affected(qint64 number, const QString& scope)
{
    if (number < 0)
        return tr("Not known");
    const QString count = QLocale().toString(number);
    const int form = static_cast<int>(qMin<qint64>(number, std::numeric_limits<int>::max())); // of the words; the number may be greater
    if (scope == QLatin1String("people"))
        return tr("%1 people", nullptr, form).arg(count);
    if (scope.startsWith(QLatin1String("residents:")))
        return tr("%1 residents of %2", nullptr, form).arg(count, placeName(scope.mid(scope.indexOf(QLatin1Char(':')) + 1)));
    return scope == QLatin1String("accounts") ? tr("%1 accounts", nullptr, form).arg(count) : tr("%1 people or accounts", nullptr, form).arg(count);
}

QString ExposureWords::dataClasses(const QStringList& dataClasses)
{
    QStringList words;
    for (const QString& dataClass : dataClasses)
        words << (words.isEmpty() ? model::dataClassText(dataClass) : withinSentence(model::dataClassText(dataClass)));
    return words.isEmpty() ? tr("Not known") : QLocale().createSeparatedList(words);
}

QString ExposureWords::leaked(const model::Breach& breach)
{
    const QString known = dataClasses(breach.dataClasses);
    const QStringList unknown = model::unknownDataClasses(breach.dataClassesRaw);
    const bool areShown = !unknown.isEmpty() && breach.dataClasses.value(breach.dataClasses.size() - 1) == model::data_class::kOther;
    return areShown ? QStringLiteral("%1 (%2)").arg(known, unknown.join(QStringLiteral(", "))) : known;
}

QString ExposureWords::masked()
{
    return tr("Hidden: click to show");
}

QString ExposureWords::groupName(const QString& name, Grouping grouping)
{
    if (!name.isEmpty())
        return name;
    return grouping == Grouping::ByPerson ? tr("You") : tr("No e-mail address known");
}

QString ExposureWords::withdrawal(const model::Breach& breach)
{
    if (breach.withdrawnOn.isValid())
        return tr("This warning was withdrawn on %1.").arg(dateText(breach.withdrawnOn));
    return breach.flags.retired ? tr("This warning was withdrawn by its publisher.") : QString();
}

QString ExposureWords::recordLink(const QUrl& url)
{
    return tr("Read the record at %1…").arg(safeText(url.host(), kLongestHost));
}

QString ExposureWords::noticeLink(const QUrl& url)
{
    return tr("What the company says at %1…").arg(safeText(url.host(), kLongestHost));
}

QStringList ExposureWords::remarks(const model::Breach& breach)
{
    QStringList remarks;
    if (const QString withdrawn = withdrawal(breach); !withdrawn.isEmpty())
        remarks << withdrawn;
    if (!breach.supersededBy.isEmpty())
        remarks << tr("A later record of the same list corrects this one.");
    if (breach.flags.fabricated)
        remarks << tr("The publisher thinks that this incident is made up.");
    else if (!breach.flags.verified && breach.feed == QLatin1String("hibp"))
        remarks << tr("The publisher could not verify this incident."); // the others verify nothing, and say so nowhere
    if (breach.reporterRole == model::ReporterRole::Claim)
        remarks << tr("Nobody but the publisher, or who leaked the data, says that this happened.");
    if (breach.flags.spamList)
        remarks << tr("This is a list of addresses for sending spam. No service lost it.");
    if (breach.flags.malware || breach.flags.stealerLog)
        remarks << tr("This data was taken from infected computers, not from the service.");
    return remarks;
}

} // namespace recourse::ui
