// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/temp_vault.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace recourse::test {

namespace {

void require(bool holds, const QString& what)
{
    if (!holds)
        qFatal("%s", qPrintable(what));
}

QString words(const base::Error& error)
{
    return base::codeName(error.code) + QStringLiteral(": ") + error.where;
}

} // namespace

TempVault::TempVault()
    : m_passphrase(secret("correct horse battery staple"))
{
    auto created = vault::Vault::create(folder(), m_passphrase, kCost, m_clock);
    require(created.ok(), created.ok() ? QString() : words(created.error()));
    m_recoveryCode = secret(created->recoveryCode.toUtf8().constData());
}

QString TempVault::folder() const
{
    return m_parent.path() + QStringLiteral("/Test.recourse");
}

std::unique_ptr<vault::Vault> TempVault::open(vault::OpenMode mode)
{
    auto opened = tryOpen(mode);
    require(opened.ok(), opened.ok() ? QString() : words(opened.error()));
    return std::move(*opened);
}

base::Result<std::unique_ptr<vault::Vault>> TempVault::tryOpen(vault::OpenMode mode)
{
    return vault::Vault::open(folder(), m_passphrase, mode, m_clock);
}

void TempVault::fill(int rows)
{
    const auto opened = open();
    vault::Database& database = opened->database();
    require(
        database.execute("CREATE TABLE IF NOT EXISTS filler (id INTEGER PRIMARY KEY, words TEXT NOT NULL) STRICT").ok(),
        QStringLiteral("no table"));
    vault::Transaction transaction(database);
    vault::Statement insert = database.prepare("INSERT INTO filler (words) VALUES (?1)");
    for (int row = 0; row < rows; ++row)
        require(insert.bind(1, QString::number(row).repeated(200).left(200)).run().ok(), QStringLiteral("no row"));
    require(transaction.commit().ok(), QStringLiteral("no commit"));
}

void TempVault::removeSchema()
{
    const auto opened = open();
    vault::Database& database = opened->database();
    QString drops;
    {
        vault::Statement list
            = database.prepare("SELECT type, name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE "
                               "'sqlite\\_%' ESCAPE '\\'"
                               " AND name NOT IN (SELECT name FROM pragma_table_list WHERE type = 'shadow')");
        for (auto row = list.step(); row && *row == vault::Fetched::Row; row = list.step())
            drops += QStringLiteral("DROP %1 \"%2\";").arg(list.text(0), list.text(1));
    }
    require(database.execute("PRAGMA foreign_keys = OFF").ok() && database.execute(drops.toUtf8().constData()).ok()
            && database.execute("PRAGMA user_version = 0").ok(),
        QStringLiteral("schema not removed"));
}

void TempVault::truncateDatabase(qint64 bytes)
{
    require(QFile::resize(dataPath(), bytes), QStringLiteral("not truncated"));
}

base::SecretBytes secret(const char* text)
{
    return base::SecretBytes::copyOf(text);
}

QByteArray fileBytes(const QString& path)
{
    QFile file(path);
    require(file.open(QIODevice::ReadOnly), path);
    return file.readAll();
}

void setFileBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), path);
}

void flipBit(const QString& path, qint64 byte, int bit)
{
    QFile file(path);
    require(file.open(QIODevice::ReadWrite) && file.seek(byte), path);
    char value = 0;
    require(file.getChar(&value) && file.seek(byte), path);
    require(file.putChar(static_cast<char>(value ^ (1 << bit))), path);
}

QByteArray withRightChecksum(QByteArray text)
{
    const QByteArray marker = QByteArrayLiteral(",\n    \"checksum\": \"");
    text.truncate(text.indexOf(marker));
    return text + marker + QCryptographicHash::hash(text, QCryptographicHash::Blake2b_256).toHex() + "\"\n}\n";
}

QStringList filesIn(const QString& folder)
{
    QStringList names;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext())
        names.append(QDir(folder).relativeFilePath(files.next()));
    names.sort();
    return names;
}

} // namespace recourse::test
