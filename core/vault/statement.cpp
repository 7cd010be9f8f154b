// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/database.h"
#include "vault/json_list.h"
#include "vault/sqlite.h"

#include <algorithm>
#include <array>
#include <utility>

namespace recourse::vault {

namespace {

void put(QString& text, int number, int digits)
{
    for (int power = digits == 4 ? 1000 : 10; power > 0; power /= 10)
        text += QChar(u'0' + number / power % 10);
}

/// As Qt::ISODate has it, which goes through printf: a breach list has thousands of dates. Empty for an invalid day and for
/// years that need more than four digits.
QString isoDay(QDate day)
{
    if (!day.isValid() || day.year() < 1 || day.year() > 9999)
        return {};
    QString text;
    text.reserve(20);
    put(text, day.year(), 4);
    text += u'-';
    put(text, day.month(), 2);
    text += u'-';
    put(text, day.day(), 2);
    return text;
}

QString isoMoment(const QDateTime& moment)
{
    const QDateTime utc = moment.toUTC();
    QString text = isoDay(utc.date());
    if (text.isEmpty())
        return text;
    text += u'T';
    put(text, utc.time().hour(), 2);
    text += u':';
    put(text, utc.time().minute(), 2);
    text += u':';
    put(text, utc.time().second(), 2);
    text += u'Z';
    return text;
}

} // namespace

Statement::Statement(Database& database, sqlite3_stmt* statement, base::Status prepared)
    : m_database(&database)
    , m_statement(statement)
    , m_status(std::move(prepared))
{
}

Statement::Statement(Statement&& other) noexcept
    : m_database(other.m_database)
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_status(std::move(other.m_status))
{
}

Statement& Statement::operator=(Statement&& other) noexcept
{
    if (this != &other) {
        sqlite3_finalize(m_statement);
        m_database = other.m_database;
        m_statement = std::exchange(other.m_statement, nullptr);
        m_status = std::move(other.m_status);
    }
    return *this;
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement& Statement::noteBind(int sqliteCode)
{
    if (m_status.ok() && sqliteCode != SQLITE_OK)
        m_status = m_database->errorOf(sqliteCode);
    return *this;
}

Statement& Statement::bind(int position, qint64 value)
{
    return noteBind(sqlite3_bind_int64(m_statement, position, value));
}

Statement& Statement::bind(int position, const QString& value)
{
    const auto bindBytes = [&](const char* bytes, qsizetype size) -> Statement& {
        return noteBind(sqlite3_bind_text64(m_statement, position, bytes, static_cast<sqlite3_uint64>(size), SQLITE_TRANSIENT, SQLITE_UTF8));
    };
    // Nearly all texts are short and ASCII; these go without memory of their own.
    std::array<char, 128> ascii{};
    const bool isPlain = value.size() <= static_cast<qsizetype>(ascii.size()) && std::all_of(value.begin(), value.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (isPlain) {
        std::transform(value.begin(), value.end(), ascii.begin(), [](QChar c) { return static_cast<char>(c.unicode()); });
        return bindBytes(ascii.data(), value.size());
    }
    const QByteArray utf8 = value.toUtf8();
    return bindBytes(utf8.constData(), utf8.size());
}

Statement& Statement::bind(int position, const QByteArray& value)
{
    // An empty blob needs a pointer all the same, or SQLite stores NULL.
    const char* data = value.isEmpty() ? "" : value.constData();
    return noteBind(
        sqlite3_bind_blob64(m_statement, position, data, static_cast<sqlite3_uint64>(value.size()), SQLITE_TRANSIENT));
}

Statement& Statement::bind(int position, const QDate& value)
{
    const QString text = isoDay(value);
    return text.isEmpty() ? bindNull(position) : bind(position, text);
}

Statement& Statement::bind(int position, const QDateTime& value)
{
    const QString text = value.isValid() ? isoMoment(value) : QString();
    return text.isEmpty() ? bindNull(position) : bind(position, text);
}

Statement& Statement::bind(int position, const QStringList& value)
{
    return bind(position, listAsJson(value));
}

Statement& Statement::bindNull(int position)
{
    return noteBind(sqlite3_bind_null(m_statement, position));
}

base::Result<Fetched> Statement::step()
{
    if (!m_status)
        return m_status.error();
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return Fetched::Row;
    if (code == SQLITE_DONE) {
        reset();
        return Fetched::End;
    }
    const base::Error error = m_database->errorOf(code);
    reset();
    return error;
}

base::Status Statement::run()
{
    while (true) {
        const base::Result<Fetched> row = step();
        if (!row)
            return row.error();
        if (*row == Fetched::End)
            return {};
    }
}

void Statement::reset()
{
    if (m_statement != nullptr)
        sqlite3_reset(m_statement);
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Statement::text(int column) const
{
    const unsigned char* utf8 = sqlite3_column_text(m_statement, column);
    return QString::fromUtf8(reinterpret_cast<const char*>(utf8), sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::blob(int column) const
{
    const void* data = sqlite3_column_blob(m_statement, column);
    return QByteArray(static_cast<const char*>(data), sqlite3_column_bytes(m_statement, column));
}

QDate Statement::date(int column) const
{
    return QDate::fromString(text(column), Qt::ISODate);
}

QDateTime Statement::dateTime(int column) const
{
    return QDateTime::fromString(text(column), Qt::ISODate).toUTC();
}

QStringList Statement::texts(int column) const
{
    return listFromJson(text(column));
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

} // namespace recourse::vault
