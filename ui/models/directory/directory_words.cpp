// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/directory/directory_words.h"

#include "ui/text.h"
#include "ui/widgets/places.h"

#include <QLocale>

namespace recourse::ui {

using model::DirectoryKind;

QString DirectoryWords::kind(DirectoryKind kind)
{
    switch (kind) {
    case DirectoryKind::Deletion:
        return tr("How to delete the account");
    case DirectoryKind::PrivacyContact:
        return tr("Whom to write to about your data");
    case DirectoryKind::TwoFactor:
        return tr("Second factors at login");
    case DirectoryKind::Passkey:
        return tr("Passkeys");
    case DirectoryKind::ChangePassword:
        return tr("Where to change the password");
    case DirectoryKind::Broker:
        return tr("What it says of itself as a data broker");
    case DirectoryKind::SharedLogin:
        return tr("Sites with one login");
    case DirectoryKind::Authority:
        return tr("Supervisory authority");
    }
    return {};
}

QString DirectoryWords::kindFilter(DirectoryKind kind)
{
    switch (kind) {
    case DirectoryKind::Deletion:
        return tr("Deletion");
    case DirectoryKind::PrivacyContact:
        return tr("Privacy contact");
    case DirectoryKind::TwoFactor:
        return tr("Second factor");
    case DirectoryKind::Passkey:
        return tr("Passkeys");
    case DirectoryKind::ChangePassword:
        return tr("Change password");
    case DirectoryKind::Broker:
        return tr("Data brokers");
    case DirectoryKind::SharedLogin:
        return tr("Shared logins");
    case DirectoryKind::Authority:
        return tr("Authorities");
    }
    return {};
}

QString DirectoryWords::difficulty(const QString& word)
{
    if (word == QLatin1String("easy"))
        return tr("Easy", "deleting an account");
    if (word == QLatin1String("medium"))
        return tr("Some steps", "deleting an account");
    if (word == QLatin1String("limited"))
        return tr("In some places only", "deleting an account");
    if (word == QLatin1String("hard"))
        return tr("Hard", "deleting an account");
    return word == QLatin1String("impossible") ? tr("Not possible", "deleting an account") : word;
}

QString DirectoryWords::difficultySentence(const QString& word)
{
    if (word == QLatin1String("easy"))
        return tr("Easy: there is a button for it.");
    if (word == QLatin1String("medium"))
        return tr("Some steps: it takes more than a button.");
    if (word == QLatin1String("limited"))
        return tr("Only those who live in some places can delete the account themselves.");
    if (word == QLatin1String("hard"))
        return tr("Hard: one has to write to the service.");
    return word == QLatin1String("impossible") ? tr("Not possible by oneself: a letter that demands erasure is the way.") : word;
}

Badge DirectoryWords::difficultyBadge(const QString& word)
{
    switch (difficultyRank(word)) {
    case 0:
        return Badge::Good;
    case 1:
    case 2:
        return Badge::Info;
    case 3:
        return Badge::Warning;
    case 4:
        return Badge::Danger;
    default:
        return word.isEmpty() ? Badge::None : Badge::Muted;
    }
}

int DirectoryWords::difficultyRank(const QString& word)
{
    static const QStringList kOrder{QStringLiteral("easy"), QStringLiteral("medium"), QStringLiteral("limited"), QStringLiteral("hard"),
        QStringLiteral("impossible")};
    const auto at = kOrder.indexOf(word);
    return static_cast<int>(at < 0 ? kOrder.size() : at);
}

QString DirectoryWords::methods(const QStringList& methods)
{
    QStringList words;
    for (const QString& listed : methods) {
        const QString method = listed.section(u':', 0, 0);
        const QString level = listed.section(u':', 1); // of passkeys: "mfa:required", or a word that the list has newly
        const QString name = method == QLatin1String("totp") ? tr("codes from an app")
            : method == QLatin1String("sms")                 ? tr("text messages")
            : method == QLatin1String("call")                ? tr("phone calls")
            : method == QLatin1String("email")               ? tr("e-mail")
            : method == QLatin1String("u2f")                 ? tr("security keys")
            : method == QLatin1String("custom-software")     ? tr("their own app")
            : method == QLatin1String("custom-hardware")     ? tr("their own device")
            : method == QLatin1String("passwordless")        ? tr("instead of the password")
            : method == QLatin1String("mfa")                 ? tr("beside the password")
                                                             : method;
        const QString word = level.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, level == QLatin1String("required") ? tr("required") : level);
        if (!words.contains(word))
            words << word;
    }
    return words.isEmpty() ? QString() : QLocale().createSeparatedList(words);
}

QString DirectoryWords::protection(const session::DirectoryHit& hit)
{
    QStringList words;
    if (hit.passkeys)
        words << tr("passkeys");
    if (!hit.methods.isEmpty())
        words << methods(hit.methods);
    else if (hit.kinds.contains(DirectoryKind::TwoFactor) && !hit.passkeys)
        words << tr("none");
    return words.join(QStringLiteral(", "));
}

QString DirectoryWords::countries(const QStringList& codes)
{
    QStringList words;
    for (const QString& code : codes) {
        if (code == QLatin1String("ALL"))
            words << tr("everywhere");
        else if (code.startsWith(QLatin1Char('-')))
            words << tr("not in %1").arg(placeName(code.mid(1)));
        else
            words << placeName(code);
    }
    return words.isEmpty() ? QString() : QLocale().createSeparatedList(words);
}

QString DirectoryWords::quality(const model::DirectoryEntry& entry)
{
    const QString& word = entry.quality;
    if (word == QLatin1String("tested"))
        return tr("People have written to this address with success.");
    if (word == QLatin1String("verified"))
        return tr("The directory has checked it.");
    if (word == QLatin1String("scraped"))
        return tr("Collected by a program, checked by nobody.");
    if (word == QLatin1String("moved") || word == QLatin1String("moved_obsolete"))
        return tr("The service moved from some of these addresses to others.");
    if (entry.kind != DirectoryKind::Authority)
        return {};
    if (word == QLatin1String("public"))
        return tr("For public bodies only.");
    if (word == QLatin1String("federal"))
        return tr("For federal bodies, telecommunications and post only.");
    if (word == QLatin1String("church"))
        return tr("For churches only.");
    if (word == QLatin1String("broadcasting"))
        return tr("For broadcasting only.");
    return tr("For companies.");
}

QString DirectoryWords::transport(const QString& word)
{
    if (word == QLatin1String("email"))
        return tr("by e-mail");
    if (word == QLatin1String("letter"))
        return tr("by post");
    if (word == QLatin1String("fax"))
        return tr("by fax");
    return word == QLatin1String("webform") ? tr("by their web form") : word;
}

QString DirectoryWords::required(const QList<model::DirectoryElement>& elements)
{
    QStringList words;
    for (const model::DirectoryElement& element : elements)
        words << (element.optional ? tr("%1 (if you like)").arg(element.name) : element.name);
    return words.isEmpty() ? QString() : QLocale().createSeparatedList(words);
}

QString DirectoryWords::note(const QMap<QString, QString>& notes)
{
    const QString language = QLocale().name().left(2);
    if (notes.contains(language))
        return notes.value(language);
    const QString english = notes.value(QStringLiteral("en"));
    return english.isEmpty() && !notes.isEmpty() ? notes.first() : english;
}

QString DirectoryWords::source(const session::DirectoryFactView& fact)
{
    const QString licence = fact.licence.isEmpty() ? tr("no licence stated") : fact.licence;
    const QString said = fact.asOf.isValid()
        ? tr("Source: %1. Licence: %2. As of %3.").arg(fact.source, licence, dateText(fact.asOf))
        : tr("Source: %1. Licence: %2.").arg(fact.source, licence);
    return fact.alsoSaidBy.isEmpty() ? said : tr("%1 %2 says the same.").arg(said, QLocale().createSeparatedList(fact.alsoSaidBy));
}

QString DirectoryWords::masked()
{
    return tr("Sensitive service, click to show");
}

} // namespace recourse::ui
