// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"

#include <string>

namespace CLI {
class App;
}

namespace recourse::cli {

/// Where a secret comes from: a file, a descriptor, else the terminal. Never the command line.
struct SecretSource
{
    std::string file;
    int descriptor = -1;
    std::string name = "passphrase"; ///< of the options, without "-file" and "-fd"

    [[nodiscard]] bool given() const { return !file.empty() || descriptor >= 0; }
};

/// Adds the options --NAME-file and --NAME-fd, which fill `source`. `what` is what they read, for the help.
void addSecretOptions(CLI::App& command, SecretSource& source, const std::string& name, const std::string& what);

/// The first line, without its end. Errors: file errors; BadArgument if there is no terminal to ask on.
[[nodiscard]] base::Result<base::SecretBytes> readSecret(const SecretSource& source, const char* prompt);

/// The same, asked twice on a terminal. Errors: also BadArgument if the two differ.
[[nodiscard]] base::Result<base::SecretBytes> readNewSecret(const SecretSource& source, const char* prompt);

} // namespace recourse::cli
