// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "law_views.h"
#include "session/case_arrival_jobs.h"
#include "session/case_jobs.h"

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
    std::string extendedUntil;
    std::vector<std::string> paused;
    std::string calendar;
    int clauseDays = 0;
    int assumeDays = -1; ///< not given
};

struct ChoiceWords
{
    std::string residence;
    std::string stayed;
    std::vector<std::string> established;
    std::string sector;
    std::string date;
    std::string regime;
    std::string service;
};

struct AuthorityWords
{
    std::string regime;
    std::string residence;
    std::string work;
    std::string place;
    std::string seat;
    std::string body = "private";
    std::string date;
    qint64 matter = 0;
};

struct ArrivalWords
{
    qint64 matter = 0;
    int days = -1; ///< not given
    bool reset = false;
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
    if (words.assumeDays >= 0)
        request.assumedDays = words.assumeDays;
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
    if (!words.extendedUntil.empty()) {
        const auto day = dateOf(words.extendedUntil, "--extended-until");
        if (!day)
            return day.error();
        request.extendedUntil = *day;
    }
    if (!words.delivered.empty()) {
        const auto day = dateOf(words.delivered, "--delivered");
        if (!day)
            return day.error();
        request.deliveredOn = *day;
    }
    return request;
}

/// Needs no vault, but one that is named may keep newer laws.
template <class T, class Make, class ToJson, class ToText> int runWithLaws(Program& program, Make make, ToJson toJson, ToText toText)
{
    if (program.options.namesVault())
        return program.runUnlocked<T>(make, toJson, toText);
    return program.runJob<T>(make, toJson, toText);
}

int due(Program& program, const Words& words)
{
    const auto request = requestOf(words);
    if (!request)
        return program.failed(request.error());
    using session::DueAnswer;
    return runWithLaws<DueAnswer>(
        program, [&](session::Session& session) { return session::computeDueReadings(session, *request); },
        [](const DueAnswer& answer) { return toJson(answer); }, [](const DueAnswer& answer) { return toText(answer); });
}

int regimes(Program& program)
{
    using Regimes = std::vector<law::Regime>;
    const QDate today = program.clock().today();
    const auto start = [](session::Session& session) { return session::listRegimes(session); };
    const auto json = [today](const Regimes& all) { return regimesJson(all, today); };
    const auto human = [today](const Regimes& all) { return regimesText(all, today); };
    return runWithLaws<Regimes>(program, start, json, human);
}

int choose(Program& program, const ChoiceWords& words)
{
    using session::LawAnswer;
    law::LawQuestion question;
    question.residence = text(words.residence);
    question.stayedIn = text(words.stayed);
    for (const std::string& place : words.established)
        question.establishedIn << text(place);
    question.sector = text(words.sector);
    question.chosen = text(words.regime);
    if (!words.date.empty()) {
        const auto day = dateOf(words.date, "--date");
        if (!day)
            return program.failed(day.error());
        question.day = *day;
    }
    const auto json = [](const LawAnswer& answer) { return toJson(answer); };
    const auto human = [](const LawAnswer& answer) {
        return answer.regime.isEmpty() ? QStringLiteral("no law fits: %1\n").arg(answer.whyNone) : toText(answer);
    };
    if (words.service.empty() && !program.options.namesVault())
        return program.runJob<LawAnswer>([&](session::Session& session) { return session::chooseLaw(session, question); }, json, human);
    return program.runUnlocked<LawAnswer>(
        [&](session::Session& session) { return session::lawForService(session, text(words.service), question); }, json, human);
}

Result<law::BodyKind> bodyOf(const std::string& word)
{
    static constexpr std::pair<const char*, law::BodyKind> kWords[] = {{"private", law::BodyKind::Private}, {"public", law::BodyKind::PublicOfLand},
        {"federal", law::BodyKind::FederalOrTelecom}, {"protestant", law::BodyKind::Protestant}, {"catholic", law::BodyKind::Catholic},
        {"broadcaster", law::BodyKind::Broadcaster}, {"deutsche_welle", law::BodyKind::DeutscheWelle}};
    for (const auto& [known, kind] : kWords) {
        if (word == known)
            return kind;
    }
    return fail(Code::BadArgument, QStringLiteral("--body %1").arg(text(word)));
}

int authorities(Program& program, const AuthorityWords& words)
{
    using session::AuthorityOffer;
    const auto body = bodyOf(words.body);
    if (!body)
        return program.failed(body.error());
    law::AuthorityQuestion question{text(words.residence), text(words.work), text(words.place), text(words.seat), *body, {}};
    if (!words.date.empty()) {
        const auto day = dateOf(words.date, "--date");
        if (!day)
            return program.failed(day.error());
        question.day = *day;
    }
    const auto json = [](const AuthorityOffer& offer) { return toJson(offer); };
    const auto human = [](const AuthorityOffer& offer) { return toText(offer); };
    if (words.matter != 0) {
        return program.runUnlocked<AuthorityOffer>(
            [&](session::Session& session) { return session::authoritiesForCase(session, {words.matter}, question); }, json, human);
    }
    if (words.regime.empty())
        return program.failed(fail(Code::BadArgument, QStringLiteral("--regime or --case")));
    return runWithLaws<AuthorityOffer>(
        program, [&](session::Session& session) { return session::listComplaintAuthorities(session, text(words.regime), question); }, json, human);
}

int arrival(Program& program, const ArrivalWords& words)
{
    using session::CaseView;
    const auto start = [&](session::Session& session) {
        if (words.reset || words.days >= 0)
            return session::assumeArrival(session, {words.matter}, words.reset ? std::optional<int>() : std::optional<int>(words.days));
        return session::showCase(session, {words.matter});
    };
    return program.runUnlocked<CaseView>(start, [](const CaseView& view) { return arrivalJson(view); },
        [](const CaseView& view) { return arrivalText(view); });
}

void addChoose(CLI::App& lawCommand, Program& program)
{
    const auto words = std::make_shared<ChoiceWords>();
    auto* choosing = lawCommand.add_subcommand("choose", "which law fits, and why");
    choosing->add_option("--residence", words->residence, "where the person lives: DE, GB, US-CA, CA-QC …; else the profile's");
    choosing->add_option("--stayed", words->stayed, "where the person was when the service was used");
    choosing->add_option("--established", words->established, "where the organisation is established");
    choosing->add_option("--sector", words->sector, "its kind: credit_bureau, data_broker, health_provider, financial, payments, school, federal_undertaking …");
    choosing->add_option("--date", words->date, "the day of the letter (YYYY-MM-DD); today if not given");
    choosing->add_option("--regime", words->regime, "the law that you want instead");
    choosing->add_option("--service", words->service, "a service of the vault, for its country: number, domain or name");
    choosing->callback([&program, words] { program.action = [&program, words] { return choose(program, *words); }; });
}

void addAuthorities(CLI::App& lawCommand, Program& program)
{
    const auto words = std::make_shared<AuthorityWords>();
    auto* listing = lawCommand.add_subcommand("authorities", "to whom a complaint may go");
    listing->add_option("--regime", words->regime, "eu-gdpr, uk-gdpr, ca-qc …");
    listing->add_option("--case", words->matter, "the law, the residence and the seat of this case")->check(CLI::PositiveNumber);
    listing->add_option("--residence", words->residence, "where you live, in Germany best with the Land: DE-BY");
    listing->add_option("--work", words->work, "where you work");
    listing->add_option("--place", words->place, "where the infringement happened");
    listing->add_option("--seat", words->seat, "where the organisation has its seat");
    listing->add_option("--body", words->body, "private, public, federal, protestant, catholic, broadcaster, deutsche_welle");
    listing->add_option("--date", words->date, "the day of the complaint; today if not given");
    listing->callback([&program, words] { program.action = [&program, words] { return authorities(program, *words); }; });
}

void addArrival(CLI::App& lawCommand, Program& program)
{
    const auto words = std::make_shared<ArrivalWords>();
    auto* arriving = lawCommand.add_subcommand("arrival", "how a case's clock is counted, and your own days on the way");
    arriving->add_option("id", words->matter, "the case's number")->required()->check(CLI::PositiveNumber);
    auto* days = arriving->add_option("--days", words->days, "assume that the letter was so many days on the way")->check(CLI::Range(0, 60));
    arriving->add_flag("--reset", words->reset, "assume what the rules assume")->excludes(days);
    arriving->callback([&program, words] { program.action = [&program, words] { return arrival(program, *words); }; });
}

} // namespace

void addLawCommands(CLI::App& app, Program& program)
{
    const auto words = std::make_shared<Words>();
    auto* lawCommand = app.add_subcommand("law", "laws and their periods");
    lawCommand->require_subcommand(1);
    auto* listing = lawCommand->add_subcommand("regimes", "every law the program knows");
    listing->callback([&program] { program.action = [&program] { return regimes(program); }; });
    addChoose(*lawCommand, program);
    addAuthorities(*lawCommand, program);
    addArrival(*lawCommand, program);
    addLawPackCommands(*lawCommand, program);
    auto* dueCommand = lawCommand->add_subcommand("due", "when an answer is due");
    dueCommand->add_option("--regime", words->regime, "eu-gdpr, uk-gdpr, us-ca, ca-pipeda …")->required();
    dueCommand->add_option("--action", words->action, "access, erasure, ack, optout …")->required();
    dueCommand->add_option("--received", words->received, "the day it was received")->type_name("DATE");
    dueCommand->add_option("--sent", words->sent, "the day it was sent, or the moment with its zone")->type_name("DATE");
    dueCommand->add_option("--discovered", words->discovered, "the day it was discovered")->type_name("DATE");
    dueCommand->add_option("--accepted", words->accepted, "the day the terms were accepted")->type_name("DATE");
    dueCommand->add_option("--delivered", words->delivered, "with --sent: the day of delivery, or of the first attempt")->type_name("DATE");
    dueCommand->add_option("--channel", words->channel, "email, web, letter_domestic, letter_eu, letter_overseas, registered");
    dueCommand->add_option("--assume-days", words->assumeDays, "with --sent: your own assumption of the days on the way")->check(CLI::Range(0, 60));
    auto* extendedOn = dueCommand->add_option("--extended-on", words->extendedOn, "the day an extension was announced")->type_name("DATE");
    dueCommand->add_option("--extended-until", words->extendedUntil, "the day they named with it")->type_name("DATE")->needs(extendedOn);
    dueCommand->add_option("--paused", words->paused, "days the clock stood still; add ..identity for proof of identity")->type_name("FROM..TO");
    dueCommand->add_option("--calendar", words->calendar, "holidays of this country or state")->type_name("CC");
    dueCommand->add_option("--clause-days", words->clauseDays, "what the contract's clause says")->check(CLI::PositiveNumber);
    dueCommand->callback([&program, words] { program.action = [&program, words] { return due(program, *words); }; });
}

} // namespace recourse::cli
