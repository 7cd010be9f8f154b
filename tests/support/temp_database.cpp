// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/temp_database.h"

#include "vault/connection.h"
#include "vault/schema.h"

#include <QFile>

namespace recourse::test {

namespace {

void demand(const base::Status& status, const char* what)
{
    if (!status)
        qFatal("%s: %s", what, qPrintable(status.error().text()));
}

} // namespace

TempDatabase::TempDatabase()
{
    if (!base::initialiseCrypto())
        qFatal("no libsodium");
    m_key = base::SecretBytes::random(32);
    reopen();
}

TempDatabase::~TempDatabase() = default;

void TempDatabase::reopen()
{
    m_database.reset(); // the connection is exclusive
    const QString path = m_folder.filePath(QStringLiteral("vault.db"));
    QFile file(path);
    if (!file.open(QIODevice::Append))
        qFatal("no file for the database");
    file.close();
    auto connected = vault::connect(path, m_key, vault::Access::ReadWrite);
    if (!connected)
        qFatal("connect: %s", qPrintable(connected.error().text()));
    m_database = *std::move(connected);
    demand(vault::migrate(*m_database, vault::schemaMigrations()), "migrate");
}

qint64 TempDatabase::number(const char* sql)
{
    vault::Statement statement = m_database->prepare(sql);
    const base::Result<vault::Fetched> row = statement.step();
    if (!row)
        qFatal("%s: %s", sql, qPrintable(row.error().where));
    return *row == vault::Fetched::Row ? statement.integer(0) : -1;
}

} // namespace recourse::test
