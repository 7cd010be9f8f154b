// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/account.h"
#include "model/breach.h"
#include "model/matter.h"
#include "model/service.h"
#include "support/temp_database.h"
#include "support/test_text.h"
#include "vault/account_repository.h"
#include "vault/breach_repository.h"
#include "vault/case_repository.h"
#include "vault/service_repository.h"

/// Values for the tests of the repositories, every field filled.
namespace recourse::test {

/// Adds one row per text that has broken a database, a parser or a screen before.
inline void addOddTexts()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const QString& text) { QTest::newRow(name) << text; };
    row("plain", QStringLiteral("plain"));
    row("empty", QString());
    row("quotes", QStringLiteral("O'Neil \"the\" `back` ''"));
    row("injection", QStringLiteral("x'); DROP TABLE accounts; --"));
    row("like pattern", QStringLiteral("100% _ \\ *"));
    row("json", QStringLiteral("[\"a\", {\"b\": null}]\\u0041"));
    row("controls", QStringLiteral("a\n\t\r\x01\x1F\x7F" "b"));
    row("zero", QStringLiteral("before") + QChar(u'\0') + QStringLiteral("after"));
    row("only zero", QString(QChar(u'\0')));
    row("emoji", QString::fromUtf8("\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x92\xBB \xF0\x9F\x87\xAA\xF0\x9F\x87\xBA"));
    row("scripts", QString::fromUtf8("Größe Ελλάδα Привет 日本語 العربية"));
    row("bidi", QString(QChar(0x202E)) + QStringLiteral("gpj.exe") + QChar(0x202C));
    row("byte order mark",
        QStringLiteral("text") + QChar(0xFEFF)); // Qt drops one at the beginning when it decodes UTF-8
    row("very long", QString(300'000, QChar(u'ä')));
}

inline model::Service sampleService(const QString& key)
{
    model::Service service;
    service.key = key;
    service.name = QStringLiteral("Name of ") + key;
    service.domains = {key};
    return service;
}

inline model::Account sampleAccount(model::ServiceId service, const QString& domain, const QString& login)
{
    model::Account account;
    account.service = service;
    account.kind = model::AccountKind::Web;
    account.domain = domain;
    account.host = QStringLiteral("www.") + domain;
    account.title = QStringLiteral("Title");
    account.login = login;
    return account;
}

inline model::Breach sampleBreach(const QString& feedId)
{
    model::Breach breach;
    breach.feed = QStringLiteral("sample");
    breach.feedId = feedId;
    breach.title = QStringLiteral("Breach ") + feedId;
    return breach;
}

/// A stored service; ends the test program if it cannot be stored, as do the next ones.
inline model::ServiceId storedService(vault::Database& database, const QString& key)
{
    const auto id = vault::ServiceRepository(database).save(sampleService(key));
    return id ? *id : (qFatal("%s", qPrintable(errorText(id.error()))), model::ServiceId());
}

/// A stored account at its own service.
inline model::AccountId storedAccount(
    vault::Database& database, const QString& domain, const QString& login = QStringLiteral("me"))
{
    const auto id
        = vault::AccountRepository(database).save(sampleAccount(storedService(database, domain), domain, login));
    return id ? *id : (qFatal("%s", qPrintable(errorText(id.error()))), model::AccountId());
}

/// `count` stored breaches with ascending ids.
inline std::vector<model::BreachId> storedBreaches(vault::Database& database, int count)
{
    std::vector<model::Breach> breaches;
    for (int i = 0; i < count; ++i)
        breaches.push_back(sampleBreach(QString::number(i)));
    model::FeedState state;
    state.id = QStringLiteral("sample");
    vault::BreachRepository repository(database);
    const auto stored = repository.applyRefresh(state, breaches, {}, QDate());
    const auto all = repository.all();
    if (!stored || !all)
        qFatal("breaches cannot be stored");
    std::vector<model::BreachId> ids;
    for (const model::Breach& breach : *all)
        ids.push_back(breach.id);
    return ids;
}

/// A stored case about `matter`.
inline model::CaseId storedCase(vault::Database& database, model::ServiceId service, const QString& matter)
{
    model::Case sample;
    sample.service = service;
    sample.matter = matter;
    const auto id = vault::CaseRepository(database).save(sample);
    return id ? *id : (qFatal("%s", qPrintable(errorText(id.error()))), model::CaseId());
}

} // namespace recourse::test
