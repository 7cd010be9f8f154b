// SPDX-License-Identifier: GPL-3.0-or-later
#include "password_check.h"

#include "question.h"

#include <CLI/CLI.hpp>

namespace recourse::cli {

namespace {

/// As `feeds::RangeDefinition::id` of resources/rules/feeds.json.
const QString kRangeId = QStringLiteral("pwned-passwords");

} // namespace

void addPasswordCheckOptions(CLI::App& command, PasswordCheckWords& words)
{
    command.add_flag("--check-passwords", words.check,
        "ask a public list whether the passwords have leaked; of each, the first 5 of the 40 digits of its SHA-1 are sent");
    command.add_flag("--yes", words.yes, "agree to what --check-passwords sends without being asked");
    command.add_option("--range-url", words.rangeUrl, "ask this address instead")->type_name("URL");
}

base::Result<QMap<QString, QUrl>> rangeUrlOf(const PasswordCheckWords& words)
{
    if (words.rangeUrl.empty())
        return QMap<QString, QUrl>();
    const QUrl url(text(words.rangeUrl), QUrl::StrictMode);
    if (!url.isValid() || url.scheme().isEmpty() || url.host().isEmpty())
        return base::fail(base::Code::BadArgument, QStringLiteral("--range-url"));
    return QMap<QString, QUrl>{{kRangeId, url}};
}

base::Result<session::PasswordCheck> agreedCheck(Program& program, const PasswordCheckWords& words, const session::ImportRunRequest& request)
{
    using session::PasswordCheck;
    const auto preview = program.wait(session::rangeRequestPreview(program.session(), request));
    if (!preview)
        return preview.error();
    if (preview->passwords == 0)
        return PasswordCheck::Off;
    program.note(toText(*preview));
    if (words.yes)
        return PasswordCheck::On;
    const auto answer = askOnTerminal(QStringLiteral("Ask about these passwords?"), QStringLiteral("--yes"));
    if (!answer)
        return answer.error();
    if (*answer == Answer::No)
        program.note(QStringLiteral("Nothing is asked. The import goes on without the check."));
    return *answer == Answer::Yes ? PasswordCheck::On : PasswordCheck::Off;
}

QString toText(const session::RangeRequestPreview& preview)
{
    if (preview.passwords == 0)
        return QStringLiteral("There is no password to ask about.\n");
    return QStringLiteral("Leaked passwords: %1 is asked about %2 passwords in %3 requests to %4\n%5\n"
                          "The first request, byte for byte (with https the connection encrypts it):\n\n%6")
        .arg(preview.provider)
        .arg(preview.passwords)
        .arg(preview.requests)
        .arg(preview.address, preview.access, QString::fromLatin1(preview.request).replace(QStringLiteral("\r\n"), QStringLiteral("\n")));
}

QJsonObject toJson(const session::RangeRequestPreview& preview)
{
    return {{QStringLiteral("provider"), preview.provider}, {QStringLiteral("address"), preview.address},
        {QStringLiteral("passwords"), preview.passwords}, {QStringLiteral("requests"), preview.requests},
        {QStringLiteral("request"), QString::fromLatin1(preview.request)}};
}

QString toText(const session::PasswordCheckReport& report)
{
    QString text = QStringLiteral("Leaked passwords: %1 of %2 checked, %3 of these have leaked.\n")
                       .arg(report.checked).arg(report.passwords).arg(report.exposed);
    if (report.known > 0)
        text += QStringLiteral("  Not asked again: %1, which were checked before and are the same.\n").arg(report.known);
    if (report.stopped)
        text += QStringLiteral("  Stopped: %1\n  The next import of the same files with --check-passwords goes on with the rest.\n").arg(report.stopped->text());
    return text;
}

QJsonObject toJson(const session::PasswordCheckReport& report)
{
    QJsonObject object{{QStringLiteral("passwords"), report.passwords}, {QStringLiteral("known"), report.known}, {QStringLiteral("checked"), report.checked},
        {QStringLiteral("exposed"), report.exposed}, {QStringLiteral("requests"), report.requests},
        {QStringLiteral("received_bytes"), report.bytes}, {QStringLiteral("stopped"), QJsonValue()}};
    if (report.stopped)
        object.insert(QStringLiteral("stopped"), errorObject(*report.stopped));
    return object;
}

QString toText(const session::PasswordCounts& counts)
{
    if (counts.judged == 0)
        return {};
    QStringList parts{QStringLiteral("%1 weak").arg(counts.weak), QStringLiteral("%1 reused").arg(counts.reused)};
    if (counts.checked > 0)
        parts << QStringLiteral("%1 exposed").arg(counts.exposed);
    if (counts.ageKnown > 0)
        parts << QStringLiteral("%1 older than 3 years").arg(counts.overThreeYears);
    return QStringLiteral("Passwords: %1.\n").arg(parts.join(QStringLiteral(", ")));
}

QJsonObject toJson(const session::PasswordCounts& counts)
{
    return {{QStringLiteral("judged"), counts.judged}, {QStringLiteral("weak"), counts.weak}, {QStringLiteral("reused"), counts.reused},
        {QStringLiteral("checked"), counts.checked}, {QStringLiteral("exposed"), counts.exposed},
        {QStringLiteral("over_3_years"), counts.overThreeYears}};
}

} // namespace recourse::cli
