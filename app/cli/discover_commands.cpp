// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "base/redact.h"
#include "json_views.h"
#include "model/names.h"
#include "session/discover_jobs.h"
#include "view_words.h"

#include <CLI/CLI.hpp>

namespace recourse::cli {

namespace {

struct Words
{
    std::vector<std::string> paths;
    bool dryRun = false;
    bool find = false;
};

using session::CandidateReport;
using session::DiscoverReport;

QJsonArray arrayOf(const QStringList& words)
{
    return QJsonArray::fromStringList(words);
}

QJsonObject toJson(const imports::MailService& service)
{
    return {{QStringLiteral("domain"), service.candidate.domain}, {QStringLiteral("title"), service.candidate.title},
        {QStringLiteral("verdict"), model::name(service.candidate.verdict)}, {QStringLiteral("first_seen"), iso(service.first)},
        {QStringLiteral("last_seen"), iso(service.last)}, {QStringLiteral("messages"), service.messages},
        {QStringLiteral("kinds"), arrayOf(service.kinds)}, {QStringLiteral("recipients"), arrayOf(service.recipients)}};
}

QJsonObject toJson(const imports::MailAlias& alias)
{
    return {{QStringLiteral("address"), alias.address}, {QStringLiteral("given_to"), alias.givenTo}, {QStringLiteral("domains"), arrayOf(alias.domains)}};
}

QJsonObject toJson(const model::LeakSign& sign)
{
    return {{QStringLiteral("address"), sign.address}, {QStringLiteral("given_to"), sign.givenTo}, {QStringLiteral("sender"), sign.sender},
        {QStringLiteral("messages"), sign.count}, {QStringLiteral("first_seen"), iso(sign.first)}, {QStringLiteral("last_seen"), iso(sign.last)}};
}

QJsonObject toJson(const imports::MailProfile& profile)
{
    QJsonArray mailboxes;
    for (const imports::MailboxFile& mailbox : profile.mailboxes)
        mailboxes.append(QJsonObject{{QStringLiteral("path"), mailbox.path}, {QStringLiteral("bytes"), mailbox.bytes}});
    return {{QStringLiteral("program"), profile.program}, {QStringLiteral("name"), profile.name}, {QStringLiteral("folder"), profile.folder},
        {QStringLiteral("mailboxes"), mailboxes}};
}

template <class List> QJsonArray listOf(const List& list)
{
    QJsonArray array;
    for (const auto& entry : list)
        array.append(toJson(entry));
    return array;
}

QJsonObject toJson(const DiscoverReport& report)
{
    const imports::MailFindings& found = report.findings;
    QJsonObject skipped;
    for (auto entry = found.skipped.cbegin(); entry != found.skipped.cend(); ++entry)
        skipped.insert(entry.key(), entry.value());
    return {{QStringLiteral("format"), found.format}, {QStringLiteral("messages"), found.messages}, {QStringLiteral("bytes"), found.bytes},
        {QStringLiteral("seconds"), report.seconds}, {QStringLiteral("skipped"), skipped}, {QStringLiteral("unreadable_files"), found.unreadable},
        {QStringLiteral("services"), listOf(found.services)}, {QStringLiteral("aliases"), listOf(found.aliases)},
        {QStringLiteral("leak_signs"), listOf(found.leakSigns)}};
}

QJsonObject toJson(const CandidateReport& report)
{
    return {{QStringLiteral("added"), report.run.added}, {QStringLiteral("changed"), report.run.changed}, {QStringLiteral("known"), report.run.known},
        {QStringLiteral("improved_dates"), report.improvedDates}, {QStringLiteral("leak_signs"), report.leakSigns}};
}

QString toText(const CandidateReport& report)
{
    return QStringLiteral("%1 services to decide on, %2 with new evidence, %3 with nothing new.\n")
        .arg(report.run.added).arg(report.run.changed).arg(report.run.known);
}

QString toText(const DiscoverReport& report)
{
    const imports::MailFindings& found = report.findings;
    QString text = QStringLiteral("%1 messages, %2 MB in %3 s\n")
                       .arg(found.messages).arg(found.bytes / 1'000'000).arg(report.seconds, 0, 'f', 1);
    QStringList passedOver;
    for (auto entry = found.skipped.cbegin(); entry != found.skipped.cend(); ++entry)
        passedOver.append(QStringLiteral("%1 %2").arg(entry.value()).arg(entry.key()));
    if (found.unreadable > 0)
        passedOver.append(QStringLiteral("%1 unreadable_files").arg(found.unreadable));
    if (!passedOver.isEmpty())
        text += QStringLiteral("  skipped: %1\n").arg(passedOver.join(QStringLiteral(", ")));
    for (const model::Verdict verdict : {model::Verdict::Confirmed, model::Verdict::Likely, model::Verdict::Possible}) {
        for (const imports::MailService& service : found.services) {
            if (service.candidate.verdict != verdict)
                continue;
            text += QStringLiteral("%1  %2  since %3, %4 messages (%5)\n")
                        .arg(model::name(verdict), -9)
                        .arg(safe(service.candidate.domain.isEmpty() ? service.candidate.title : service.candidate.domain),
                            service.first.isValid() ? service.first.date().toString(Qt::ISODate) : QStringLiteral("an unknown day"))
                        .arg(service.messages).arg(service.kinds.join(QStringLiteral(", ")));
        }
    }
    for (const model::LeakSign& sign : found.leakSigns)
        text += QStringLiteral("%1 was given to %2, but %3 writes to it.\n").arg(safe(sign.address), safe(sign.givenTo), safe(sign.sender));
    return text;
}

QString toText(const std::vector<imports::MailProfile>& profiles)
{
    QString text;
    for (const imports::MailProfile& profile : profiles) {
        text += QStringLiteral("%1, profile %2\n").arg(profile.program, safe(profile.name));
        for (const imports::MailboxFile& mailbox : profile.mailboxes)
            text += QStringLiteral("  %1 MB  %2\n").arg(mailbox.bytes / 1'000'000, 8).arg(base::printable(mailbox.path, 400));
    }
    return text.isEmpty() ? QStringLiteral("No mailboxes of a mail program were found in the usual places.") : text;
}

int find(Program& program)
{
    using Profiles = std::vector<imports::MailProfile>;
    return program.runJob<Profiles>([](session::Session& session) { return session::findMailProfiles(session); },
        [](const Profiles& profiles) { return QJsonObject{{QStringLiteral("profiles"), listOf(profiles)}}; },
        [](const Profiles& profiles) { return toText(profiles); });
}

int discover(Program& program, const Words& words)
{
    QStringList paths;
    for (const std::string& path : words.paths)
        paths << text(path);
    if (paths.isEmpty())
        return program.failed(base::fail(base::Code::BadArgument, QStringLiteral("PATH")));
    if (!words.dryRun || program.options.namesVault()) {
        if (const auto unlocked = program.unlock(); !unlocked)
            return program.failed(unlocked.error());
    }
    auto report = program.wait(session::discoverMail(program.session(), paths));
    if (!report)
        return program.failed(report.error());
    if (words.dryRun && !program.options.namesVault())
        return program.options.json ? program.succeeded(QJsonValue(toJson(*report))) : program.succeeded(toText(*report));
    auto candidates = session::candidatesOf(report->findings, paths);
    const auto compared = program.wait(words.dryRun ? session::previewCandidates(program.session(), std::move(candidates))
                                                    : session::commitCandidates(program.session(), std::move(candidates)));
    if (!compared)
        return program.failed(compared.error());
    report->findings.leakSigns = compared->signs; // what the mailboxes show together with those read before
    if (!program.options.json)
        return program.succeeded(toText(*report) + toText(*compared));
    QJsonObject answer = toJson(*report);
    answer.insert(QStringLiteral("inventory"), toJson(*compared));
    return program.succeeded(QJsonValue(answer));
}

} // namespace

void addDiscoverCommands(CLI::App& app, Program& program)
{
    const auto words = std::make_shared<Words>();
    auto* command = app.add_subcommand("discover", "find forgotten accounts in mailboxes");
    command->add_option("paths", words->paths, "mbox files, Maildirs, .eml files or folders of them")->type_name("PATH");
    command->add_flag("--dry-run", words->dryRun, "only show what is found");
    command->add_flag("--find", words->find, "list the mailboxes of mail programs on this computer; nothing in them is read");
    command->callback([&program, words] {
        program.action = [&program, words] { return words->find ? find(program) : discover(program, *words); };
    });
}

} // namespace recourse::cli
