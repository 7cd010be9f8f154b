// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fake_clock.h"
#include "vault/vault.h"

#include <QTemporaryDir>

#include <memory>

namespace recourse::test {

/// A real vault in a temporary folder, closed, with the cheapest key derivation. Needs recourse::vault at link time.
class TempVault
{
public:
    /// Ends the program if the vault cannot be made.
    TempVault();

    [[nodiscard]] QString folder() const;
    /// The temporary folder around the vault's own.
    [[nodiscard]] QString parent() const { return m_parent.path(); }
    [[nodiscard]] QString dataPath() const { return folder() + QStringLiteral("/data.db"); }
    [[nodiscard]] QString headerPath() const { return folder() + QStringLiteral("/vault.json"); }
    [[nodiscard]] QString headerCopyPath() const { return folder() + QStringLiteral("/vault.json.bak"); }
    [[nodiscard]] const base::SecretBytes& passphrase() const { return m_passphrase; }
    [[nodiscard]] const base::SecretBytes& recoveryCode() const { return m_recoveryCode; }
    [[nodiscard]] FakeClock& clock() { return m_clock; }

    /// Opens with the passphrase; ends the program if that fails.
    [[nodiscard]] std::unique_ptr<vault::Vault> open(vault::OpenMode mode = vault::OpenMode::ReadWrite);
    /// Opens with the passphrase and returns what came of it.
    [[nodiscard]] base::Result<std::unique_ptr<vault::Vault>> tryOpen(
        vault::OpenMode mode = vault::OpenMode::ReadWrite);
    /// Adds `rows` rows of 200 characters to the table `filler`, made if it is not there.
    void fill(int rows);

    /// Takes everything out, so that the next opening upgrades from version 0.
    void removeSchema();

    void truncateDatabase(qint64 bytes);

    /// The cheapest derivation that libsodium takes.
    static constexpr vault::KdfCost kCost = vault::kLeastKdfCost;

private:
    QTemporaryDir m_parent;
    FakeClock m_clock;
    base::SecretBytes m_passphrase;
    base::SecretBytes m_recoveryCode;
};

/// `text` as a passphrase or code.
[[nodiscard]] base::SecretBytes secret(const char* text);
/// The bytes of a file; ends the program if it cannot be read.
[[nodiscard]] QByteArray fileBytes(const QString& path);
/// Replaces a file's content; ends the program if it cannot be written.
void setFileBytes(const QString& path, const QByteArray& bytes);
/// Turns one bit of the file over.
void flipBit(const QString& path, qint64 byte, int bit);
/// A key header's text with a checksum that fits it, as a hostile writer would make it.
[[nodiscard]] QByteArray withRightChecksum(QByteArray text);
/// All files under `folder`, relative, hidden ones too, sorted.
[[nodiscard]] QStringList filesIn(const QString& folder);

} // namespace recourse::test
