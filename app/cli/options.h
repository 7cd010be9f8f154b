// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace recourse::cli {

/// The words before the command.
struct Options
{
    std::string vault; ///< empty: the user's default vault
    std::string passphraseFile;
    int passphraseFd = -1;
    std::string proxy;
    bool json = false;
    bool offline = false;
    bool readOnly = false;

    /// True if the caller named a vault or gave a passphrase, and so means the vault to be used.
    [[nodiscard]] bool namesVault() const { return !vault.empty() || !passphraseFile.empty() || passphraseFd >= 0; }
};

} // namespace recourse::cli
