// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/hibp.h"
#include "feeds/refresh.h"
#include "support/fake_clock.h"
#include "support/hostile_replies.h"
#include "support/loopback_server.h"
#include "support/test_text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace recourse::test {

[[nodiscard]] inline QByteArray contentOf(const QString& fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

[[nodiscard]] inline std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// The catalogue, the suffix list, and a made-up list of breaches that a test can change.
class FeedFixture
{
public:
    FeedFixture()
        : catalogue(feeds::FeedCatalogue::parse(contentOf(QStringLiteral(RECOURSE_SOURCE_DIR "/resources/rules/feeds.json"))))
    {
        // Read once: it takes longer than all else in a test.
        static const QByteArray text = contentOf(QStringLiteral(RECOURSE_SOURCE_DIR "/resources/psl/public_suffix_list.dat"));
        static const std::optional<domains::SuffixList> shared = domains::SuffixList::fromText(view(text));
        suffixes = shared ? &*shared : nullptr;
        if (!catalogue || !suffixes)
            qFatal("the program's own resources do not load");
    }

    [[nodiscard]] const feeds::FeedDefinition& hibp() const { return *catalogue->find(QStringLiteral("hibp")); }

    /// A record as the service would write it.
    [[nodiscard]] static QJsonObject record(const QString& name)
    {
        return {{QStringLiteral("Name"), name}, {QStringLiteral("Title"), name}, {QStringLiteral("Domain"), name.toLower() + QStringLiteral(".example")},
            {QStringLiteral("BreachDate"), QStringLiteral("2024-03-01")}, {QStringLiteral("AddedDate"), QStringLiteral("2024-04-02T08:00:00Z")},
            {QStringLiteral("ModifiedDate"), QStringLiteral("2024-04-02T08:00:00Z")}, {QStringLiteral("PwnCount"), 1000},
            {QStringLiteral("Description"), QStringLiteral("In March 2024, <em>%1</em> lost data.").arg(name)},
            {QStringLiteral("LogoPath"), QStringLiteral("https://logos.example/List.png")}, {QStringLiteral("Attribution"), QJsonValue::Null},
            {QStringLiteral("DisclosureUrl"), QJsonValue::Null},
            {QStringLiteral("DataClasses"), QJsonArray{QStringLiteral("Email addresses"), QStringLiteral("Passwords")}},
            {QStringLiteral("IsVerified"), true}, {QStringLiteral("IsFabricated"), false}, {QStringLiteral("IsSensitive"), false},
            {QStringLiteral("IsRetired"), false}, {QStringLiteral("IsSpamList"), false}, {QStringLiteral("IsMalware"), false},
            {QStringLiteral("IsSubscriptionFree"), false}, {QStringLiteral("IsStealerLog"), false}};
    }
    /// `count` records called Shop1, Shop2…
    [[nodiscard]] static QJsonArray list(int count)
    {
        QJsonArray all;
        for (int i = 1; i <= count; ++i)
            all.append(record(QStringLiteral("Shop%1").arg(i)));
        return all;
    }
    [[nodiscard]] static QByteArray json(const QJsonArray& list) { return QJsonDocument(list).toJson(QJsonDocument::Compact); }
    [[nodiscard]] static QByteArray json(const QJsonObject& one) { return QJsonDocument(one).toJson(QJsonDocument::Compact); }

    [[nodiscard]] base::Result<feeds::FeedReading> read(const QByteArray& bytes) const { return feeds::readHibp(view(bytes), hibp(), *suffixes); }

    base::Result<feeds::FeedCatalogue> catalogue;
    const domains::SuffixList* suffixes = nullptr;
};

template <class T> [[nodiscard]] QString errorName(const base::Result<T>& result)
{
    return result ? QStringLiteral("no error") : base::codeName(result.error().code);
}

} // namespace recourse::test

/// Compares the error of a result by name, so that a failing comparison prints words. Takes its argument once.
#define COMPARE_ERROR(result, expected) QCOMPARE(recourse::test::errorName(result), recourse::base::codeName(expected))
