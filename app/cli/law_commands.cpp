// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "json_views.h"
#include "text_views.h"

#include <CLI/CLI.hpp>

namespace recourse::cli {

namespace {

using base::Code;
using base::fail;
using base::Result;

struct Words
{
    std::string regime;
    std::string action;
    std::string received;
    std::string sent;
    std::string discovered;
    std::string accepted;
    std::string delivered;
    std::string channel;
    std::string extendedOn;
    std::vector<std::string> paused;
    std::string calendar;
    int clauseDays = 0;
};

Result<QDate> dateOf(const std::string& word, const char* option)
{
    const QDate day = QDate::fromString(text(word), Qt::ISODate);
    if (!day.isValid())
        return fail(Code::BadArgument, QStringLiteral("%1 (a date as YYYY-MM-DD)").arg(QLatin1String(option)));
    return day;
}

/// The one event given; a moment with its zone ("2026-10-30T23:30-04:00") is taken with --sent.
base::Status setEvent(law::DueRequest& request, const Words& words)
{
    const std::pair<const std::string&, law::DueRequest::Event> events[] = {{words.received, law::DueRequest::Received},
        {words.sent, law::DueRequest::Sent}, {words.discovered, law::DueRequest::Discovered}, {words.accepted, law::DueRequest::Accepted}};
    int given = 0;
    for (const auto& [word, event] : events) {
        if (word.empty())
            continue;
        ++given;
        request.event = event;
        if (event == law::DueRequest::Sent && word.size() > 10) {
            request.sentAt = QDateTime::fromString(text(word), Qt::ISODate);
            request.eventDate = request.sentAt.date();
        }
        if (!request.sentAt.isValid()) {
            const auto day = dateOf(word, "the event");
            if (!day)
                return day.error();
            request.eventDate = *day;
        }
    }
    if (given != 1)
        return fail(Code::BadArgument, QStringLiteral("one of --received, --sent, --discovered, --accepted"));
    return {};
}

base::Status setPauses(law::DueRequest& request, const Words& words)
{
    for (const std::string& word : words.paused) {
        const QStringList ends = text(word).split(QStringLiteral(".."));
        const auto from = dateOf(ends.value(0).toStdString(), "--paused FROM..TO");
        const auto to = dateOf(ends.value(1).toStdString(), "--paused FROM..TO");
        if (!from)
            return from.error();
        if (!to)
            return to.error();
        law::Pause pause;
        pause.from = *from;
        pause.to = *to;
        pause.reason = ends.value(2) == QStringLiteral("identity") ? law::PauseReason::Identity : law::PauseReason::Clarification;
        request.pauses << pause;
    }
    return {};
}

Result<law::DueRequest> requestOf(const Words& words)
{
    law::DueRequest request;
    request.regime = text(words.regime);
    request.action = text(words.action);
    request.channel = text(words.channel);
    request.calendar = text(words.calendar);
    if (words.clauseDays > 0)
        request.clauseDays = words.clauseDays;
    if (const base::Status set = setEvent(request, words); !set)
        return set.error();
    if (const base::Status set = setPauses(request, words); !set)
        return set.error();
    if (!words.extendedOn.empty()) {
        const auto day = dateOf(words.extendedOn, "--extended-on");
        if (!day)
            return day.error();
        request.extendedOn = *day;
    }
    if (!words.delivered.empty()) {
        const auto day = dateOf(words.delivered, "--delivered");
        if (!day)
            return day.error();
        request.deliveredOn = *day;
    }
    return request;
}

int due(Program& program, const Words& words)
{
    const auto request = requestOf(words);
    if (!request)
        return program.failed(request.error());
    return program.runJob<law::DueDates>([&](session::Session& session) { return session::computeDueDates(session, *request); },
        [](const law::DueDates& dates) { return toJson(dates); }, [](const law::DueDates& dates) { return toText(dates); });
}

int regimes(Program& program)
{
    using Regimes = std::vector<law::Regime>;
    return program.runJob<Regimes>([](session::Session& session) { return session::listRegimes(session); },
        [](const Regimes& all) { return arrayOf(all); }, [](const Regimes& all) { return toText(all); });
}

} // namespace

void addLawCommands(CLI::App& app, Program& program)
{
    const auto words = std::make_shared<Words>();
    auto* lawCommand = app.add_subcommand("law", "laws and their periods");
    lawCommand->require_subcommand(1);
    auto* listing = lawCommand->add_subcommand("regimes", "every law the program knows");
    listing->callback([&program] { program.action = [&program] { return regimes(program); }; });
    auto* dueCommand = lawCommand->add_subcommand("due", "when an answer is due");
    dueCommand->add_option("--regime", words->regime, "eu-gdpr, uk-gdpr, us-ca, ca-pipeda …")->required();
    dueCommand->add_option("--action", words->action, "access, erasure, ack, optout …")->required();
    dueCommand->add_option("--received", words->received, "the day it was received")->type_name("DATE");
    dueCommand->add_option("--sent", words->sent, "the day it was sent, or the moment with its zone")->type_name("DATE");
    dueCommand->add_option("--discovered", words->discovered, "the day it was discovered")->type_name("DATE");
    dueCommand->add_option("--accepted", words->accepted, "the day the terms were accepted")->type_name("DATE");
    dueCommand->add_option("--delivered", words->delivered, "with --sent: the day of delivery, or of the first attempt")->type_name("DATE");
    dueCommand->add_option("--channel", words->channel, "email, web, letter_domestic, letter_eu, letter_overseas, registered");
    dueCommand->add_option("--extended-on", words->extendedOn, "the day an extension was announced")->type_name("DATE");
    dueCommand->add_option("--paused", words->paused, "days the clock stood still; add ..identity for proof of identity")->type_name("FROM..TO");
    dueCommand->add_option("--calendar", words->calendar, "holidays of this country or state")->type_name("CC");
    dueCommand->add_option("--clause-days", words->clauseDays, "what the contract's clause says")->check(CLI::PositiveNumber);
    dueCommand->callback([&program, words] { program.action = [&program, words] { return due(program, *words); }; });
}

} // namespace recourse::cli
