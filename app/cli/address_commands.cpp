// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "feed_views.h"
#include "json_views.h"
#include "model/names.h"
#include "question.h"
#include "secret_input.h"

#include <CLI/CLI.hpp>

namespace recourse::cli {

namespace {

using base::Code;
using base::fail;

/// As `feeds::AddressSearchDefinition::id` of resources/rules/feeds.json.
const QString kSearchId = QStringLiteral("hibp-key");

struct Words
{
    std::string address;
    std::vector<std::string> addresses;
    std::string question = "range";
    std::string url;
    SecretSource key{{}, -1, "key"};
    bool forget = false;
    bool yes = false;
};

int setKey(Program& program, const Words& words)
{
    base::SecretBytes key;
    if (!words.forget) {
        auto read = readSecret(words.key, "Key");
        if (!read)
            return program.failed(read.error());
        key = std::move(*read);
    }
    const auto shared = std::make_shared<const base::SecretBytes>(std::move(key));
    return program.runUnlocked<session::Done>([&](session::Session& session) { return session::setSearchKey(session, shared); },
        [](const auto&) { return QJsonObject{{QStringLiteral("kept"), true}}; }, [](const auto&) { return QStringLiteral("Noted, in the vault alone."); });
}

QString previewText(const session::AddressSearchPreview& preview)
{
    return QStringLiteral("%1 is asked %2 times, at %3\n%4\nThe first request, byte for byte but for the key (with https the connection encrypts it):\n\n%5")
        .arg(preview.provider).arg(preview.requests)
        .arg(preview.address, preview.access, QString::fromUtf8(preview.request).replace(QStringLiteral("\r\n"), QStringLiteral("\n")));
}

int report(Program& program, const session::AddressSearchReport& done)
{
    if (done.stopped && done.answers.empty())
        return program.failed(*done.stopped);
    const int printed = program.options.json ? program.succeeded(QJsonValue(arrayOf(done.answers))) : program.succeeded(toText(done.answers));
    if (!done.stopped)
        return printed;
    program.note(QStringLiteral("Stopped: ") + done.stopped->text());
    return base::exitStatus(done.stopped->code);
}

int ask(Program& program, const Words& words)
{
    const auto question = model::fromName<model::AddressQuestion>(text(words.question));
    const QUrl url(text(words.url), QUrl::StrictMode);
    if (!question || (!words.url.empty() && !url.isValid()))
        return program.failed(fail(Code::BadArgument, question ? QStringLiteral("--search-url") : QStringLiteral("--by")));
    session::Session& session = program.session(words.url.empty() ? QMap<QString, QUrl>() : QMap<QString, QUrl>{{kSearchId, url}});
    if (const auto unlocked = program.unlock(); !unlocked)
        return program.failed(unlocked.error());
    QStringList addresses;
    for (const std::string& address : words.addresses)
        addresses << text(address);
    const auto preview = program.wait(session::previewAddressSearch(session, *question, addresses));
    if (!preview)
        return program.failed(preview.error());
    program.note(previewText(*preview));
    if (!words.yes) {
        const auto answer = askOnTerminal(QStringLiteral("Ask about these addresses?"), QStringLiteral("--yes"));
        if (!answer)
            return program.failed(answer.error());
        if (*answer == Answer::No)
            return program.failed(fail(Code::Cancelled));
    }
    const auto done = program.wait(session::askAboutAddresses(session, *question, addresses));
    return done ? report(program, *done) : program.failed(done.error());
}

int list(Program& program)
{
    using Answers = std::vector<session::AnswerView>;
    return program.runUnlocked<Answers>([](session::Session& session) { return session::listAddressAnswers(session); },
        [](const Answers& answers) { return arrayOf(answers); }, [](const Answers& answers) { return toText(answers); });
}

int forget(Program& program, const Words& words)
{
    return program.runUnlocked<session::Done>([&](session::Session& session) { return session::forgetAddressAnswers(session, text(words.address)); },
        [](const auto&) { return QJsonObject{{QStringLiteral("forgotten"), true}}; }, [](const auto&) { return QStringLiteral("Forgotten."); });
}

} // namespace

void addAddressCommands(CLI::App& app, Program& program)
{
    const auto words = std::make_shared<Words>();
    auto* addresses = app.add_subcommand("addresses", "what a service answered about your own addresses, asked with your own key");
    auto* key = addresses->add_subcommand("key", "keep the key of your account at Have I Been Pwned, in the vault alone");
    addSecretOptions(*key, words->key, "key", "the key");
    key->add_flag("--forget", words->forget, "forget it");
    key->callback([&program, words] { program.action = [&program, words] { return setKey(program, *words); }; });
    auto* asking = addresses->add_subcommand("ask", "ask about addresses, after showing what is sent");
    asking->add_option("address", words->addresses, "one of your addresses; may be given several times")->required();
    asking->add_option("--by", words->question, "range: six digits of its SHA-1; account or stealer_logs: the whole address")->type_name("HOW");
    asking->add_option("--search-url", words->url, "ask this address instead")->type_name("URL");
    asking->add_flag("--yes", words->yes, "agree to what is sent without being asked");
    asking->callback([&program, words] { program.action = [&program, words] { return ask(program, *words); }; });
    auto* forgetting = addresses->add_subcommand("forget", "forget what was answered about an address");
    forgetting->add_option("address", words->address, "one of your addresses")->required();
    forgetting->callback([&program, words] { program.action = [&program, words] { return forget(program, *words); }; });
    addresses->callback([&program] {
        if (!program.action)
            program.action = [&program] { return list(program); };
    });
}

} // namespace recourse::cli
