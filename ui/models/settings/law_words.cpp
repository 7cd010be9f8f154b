// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/settings/law_words.h"

#include "base/rule_text.h"
#include "session/law_jobs.h"
#include "ui/text.h"

#include <algorithm>

namespace recourse::ui {

QString LawWords::edition(const session::RulesPackView& view)
{
    return tr("Recourse knows %Ln law(s), %1 of them in force today. They were compared with their sources up to %2.", nullptr, view.laws)
        .arg(QString::number(view.inForce), dateText(view.edition.asOf));
}

QString LawWords::pack(const session::RulesPackView& view)
{
    if (!view.kept)
        return tr("The rules are those that came with the program.");
    const QString what = tr("Rules %1 of %2, taken on %3, signed with the key %4.")
                             .arg(safeText(view.version, 60), dateText(view.made), dateText(view.taken), fingerprint(view.signedWith));
    if (view.edition.refused.isEmpty())
        return what;
    return what + QLatin1Char('\n') + tr("They are not used: %1").arg(withLocalDates(view.edition.refused));
}

QString LawWords::fingerprint(const QString& digits)
{
    QStringList groups;
    for (qsizetype i = 0; i < digits.size(); i += 4)
        groups << digits.mid(i, 4);
    return groups.join(QLatin1Char(' '));
}

QStringList LawWords::announced(const std::vector<law::Regime>& laws, QDate today)
{
    std::vector<const law::Regime*> coming;
    for (const law::Regime& law : laws) {
        if (law.provenance.validFrom > today)
            coming.push_back(&law);
    }
    std::sort(coming.begin(), coming.end(), [](const law::Regime* left, const law::Regime* right) {
        return left->provenance.validFrom < right->provenance.validFrom;
    });
    QStringList lines;
    for (const law::Regime* law : coming)
        lines << tr("%1: from %2", "a law; a day").arg(base::ruleText(base::RuleTexts::Law, law->name), dateText(law->provenance.validFrom));
    return lines;
}

session::RulesPackFile LawWords::packFiles(const QStringList& files)
{
    session::RulesPackFile found;
    for (const QString& file : files) {
        if (file.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
            found.path = file;
    }
    if (found.path.isEmpty() && !files.isEmpty())
        found.path = files.constFirst();
    for (const QString& file : files) {
        if (file == found.path)
            continue;
        // "pack.json.asc" is its signature, "publisher.asc" is a key.
        const bool isSignature = file.endsWith(QLatin1String(".sig"), Qt::CaseInsensitive) || file.startsWith(found.path);
        (isSignature ? found.signature : found.key) = file;
    }
    return found;
}

QString LawWords::refused(const base::Error& error)
{
    const QString why = error.code == base::Code::InputMalformed ? withLocalDates(error.where) : error.text();
    return tr("These rules were not taken: %1").arg(why);
}

} // namespace recourse::ui
