// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program.h"

#include "session/import_jobs.h"

#include <QJsonObject>
#include <QMap>
#include <QUrl>

#include <string>

namespace CLI {
class App;
}

namespace recourse::cli {

/// The words of `import` about the check for leaked passwords.
struct PasswordCheckWords
{
    bool check = false;
    bool yes = false;
    std::string rangeUrl;
};

/// Adds --check-passwords, --yes and --range-url.
void addPasswordCheckOptions(CLI::App& command, PasswordCheckWords& words);

/// What `Program::session` has to know of them. Errors: BadArgument.
[[nodiscard]] base::Result<QMap<QString, QUrl>> rangeUrlOf(const PasswordCheckWords& words);

/// Shows what would be sent, byte for byte, and asks for consent unless --yes gave it. Off if there is nothing to ask about or the user
/// does not agree. Errors: BadArgument (no terminal to ask on), those of `session::rangeRequestPreview`.
[[nodiscard]] base::Result<session::PasswordCheck> agreedCheck(
    Program& program, const PasswordCheckWords& words, const session::ImportRunRequest& request);

/// "What would be sent" for a dry run.
[[nodiscard]] QString toText(const session::RangeRequestPreview& preview);
[[nodiscard]] QJsonObject toJson(const session::RangeRequestPreview& preview);
[[nodiscard]] QString toText(const session::PasswordCheckReport& report);
[[nodiscard]] QJsonObject toJson(const session::PasswordCheckReport& report);
/// "12 weak, 30 reused, 4 exposed, 50 older than 3 years"; empty if no password was judged.
[[nodiscard]] QString toText(const session::PasswordCounts& counts);
[[nodiscard]] QJsonObject toJson(const session::PasswordCounts& counts);

} // namespace recourse::cli
