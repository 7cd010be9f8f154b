// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/mail_tally.h"
#include "mail_fixture.h"
#include "main/test_program.h"
#include "support/test_text.h"

#include <QElapsedTimer>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

using namespace recourse;
using namespace recourse::test;

namespace {

/// What a message says, with texts of its own.
struct Said
{
    std::string domain;
    std::string recipient;
    std::string title;
    imports::MailKind kind = imports::MailKind::SignUp;
    std::optional<std::int64_t> time;
    bool viaRelay = false;
    bool isUnsure = false;
    std::string display{};
    std::string local{};
};

imports::MailFindings findingsOf(const std::vector<Said>& all, std::size_t batchSize = 1000, unsigned threads = 1)
{
    imports::MailTally tally(mailRules());
    imports::MailBatch batch;
    for (const Said& said : all) {
        imports::MailFact fact;
        fact.kind = said.kind;
        fact.domain = said.domain;
        fact.recipient = said.recipient;
        fact.title = said.title;
        fact.time = said.time;
        fact.viaRelay = said.viaRelay;
        fact.isUnsure = said.isUnsure;
        fact.display = said.display;
        fact.local = said.local;
        batch.add(fact);
        if (batch.size() >= batchSize) {
            tally.add(batch);
            batch.clear();
        }
    }
    tally.add(batch);
    imports::MailSenders senders(mailRules(), suffixList());
    return tally.findings(senders, QStringLiteral("mbox"), threads);
}

} // namespace

/// Counting what messages say.
class TestMailTally : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersMakeNoDifference();
    void threadsMakeNoDifference();
    void takesTheTitleThatSaysMost();
    void keepsToItsBounds();
    void countsManyRecipientsOfOneService();
    void countsManyOwnDomains();
};

void TestMailTally::ordersMakeNoDifference()
{
    std::mt19937 random(7);
    const auto upTo = [&](unsigned bound) { return random() % bound; };
    std::vector<Said> all;
    for (int i = 0; i < 6000; ++i) {
        Said said;
        said.domain = upTo(20) == 0 ? std::string() : "shop" + std::to_string(upTo(40)) + ".com";
        said.recipient = upTo(4) == 0 ? std::string() : "alex+" + std::to_string(upTo(9)) + (upTo(3) == 0 ? "@alex.example" : "@gmail.com");
        said.title = upTo(5) == 0 ? std::string() : "Title " + std::to_string(upTo(6)) + std::string(upTo(3), ' '); // some look the same
        said.kind = static_cast<imports::MailKind>(upTo(imports::kMailKinds));
        if (upTo(6) != 0)
            said.time = 1'400'000'000 + upTo(50) * 86'400;
        said.viaRelay = upTo(3) == 0;
        said.isUnsure = said.domain.empty() || upTo(5) == 0;
        if (!said.domain.empty() && upTo(3) != 0) { // the title stands in the sender's name then, or does not
            const std::string service = "Shop" + said.domain.substr(4, said.domain.find('.') - 4);
            said.title.clear();
            said.display = std::vector<std::string>{service, service + " GmbH", "Anna Lee via " + service, "=?utf-8?q?" + service + "_=C3=89quipe?=", "Anna Lee", ""}[upTo(6)];
            said.local = upTo(2) == 0 ? "info" : "anna.lee";
        }
        all.push_back(said);
    }
    const QStringList wanted = textOf(findingsOf(all));
    QVERIFY(wanted.size() > 300);
    QVERIFY(wanted.filter(QStringLiteral("GmbH")).size() + wanted.filter(QStringLiteral("Équipe")).size() > 3);
    QVERIFY(wanted.filter(QStringLiteral("Anna")).isEmpty());
    for (const std::size_t batchSize : {1U, 7U, 100'000U}) {
        std::shuffle(all.begin(), all.end(), random);
        QCOMPARE(textOf(findingsOf(all, batchSize)), wanted);
    }
}

void TestMailTally::threadsMakeNoDifference()
{
    std::vector<Said> all;
    for (int i = 0; i < 5000; ++i) {
        const std::string number = std::to_string(i * 7919 % 5000);
        const auto kind = static_cast<imports::MailKind>(i % imports::kMailKinds);
        all.push_back({i % 50 == 0 ? std::string() : "shop" + number + ".com", "alex+" + std::to_string(i % 9) + "@gmail.com", "Title " + number, kind, 1'400'000'000 + i});
    }
    const QStringList wanted = textOf(findingsOf(all));
    QVERIFY(wanted.size() > 4000);
    for (const unsigned threads : {0U, 2U, 3U, 64U})
        QCOMPARE(textOf(findingsOf(all, 1000, threads)), wanted);
}

void TestMailTally::takesTheTitleThatSaysMost()
{
    using imports::MailKind;
    const auto titled = [](const char* title, MailKind kind, std::optional<std::int64_t> time) { return Said{"acme.com", {}, title, kind, time}; };
    const auto title = [](const std::vector<Said>& all) { return findingsOf(all).services.front().candidate.title; };
    QCOMPARE(title({titled("News", MailKind::Newsletter, 1), titled("Acme", MailKind::SignUp, 9)}), u"Acme"_qs);
    QCOMPARE(title({titled("Acme GmbH", MailKind::SignUp, 9), titled("Acme", MailKind::SignUp, 5), titled("Acme AG", MailKind::SignUp, {})}), u"Acme"_qs);
    QCOMPARE(title({titled("B", MailKind::SignUp, 5), titled("A", MailKind::SignUp, 5)}), u"A"_qs);
    QCOMPARE(title({titled("Bob", MailKind::Personal, 5)}), QString());
}

/// A mailbox that somebody filled to fill the memory: what is known goes on being counted, the rest is told.
void TestMailTally::keepsToItsBounds()
{
    std::vector<Said> all;
    const std::string filler(120, 'x');
    for (int i = 0; i < 80'000; ++i) {
        const std::string number = std::to_string(i);
        all.push_back({filler + number + ".com", filler + number + "@example.org", "Acme " + number, imports::MailKind::Newsletter, 1'500'000'000});
    }
    for (int i = 0; i < 10; ++i)
        all.push_back(all.front());
    QElapsedTimer timer;
    timer.start();
    const auto findings = findingsOf(all);
    QCOMPARE(findings.messages, 80'010);
    const qint64 left = findings.skipped.value(QStringLiteral("too_many"));
    QVERIFY(left > 0);
    QCOMPARE(static_cast<qint64>(findings.services.size()) + left, 80'000);
    const imports::MailService* first = serviceOf(findings, QString::fromStdString(all.front().domain));
    QVERIFY(first != nullptr);
    QCOMPARE(first->messages, 11);
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

void TestMailTally::countsManyRecipientsOfOneService()
{
    std::vector<Said> all;
    for (int i = 0; i < 40'000; ++i)
        all.push_back({"acme.com", "a" + std::to_string(i) + "@alex.example", {}, i % 2 == 0 ? imports::MailKind::SignUp : imports::MailKind::Newsletter, 1'500'000'000});
    QElapsedTimer timer;
    timer.start();
    const auto findings = findingsOf(all);
    QCOMPARE(findings.services.front().recipients.size(), 40'000);
    QCOMPARE(findings.services.front().candidate.evidence.size(), 40'000);
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
}

/// Everybody writes to everybody: all of these look like the user's own.
void TestMailTally::countsManyOwnDomains()
{
    std::vector<Said> all;
    constexpr int kDomains = 12'000;
    for (int i = 0; i < kDomains; ++i) {
        for (int k = 1; k <= 3; ++k)
            all.push_back({"shop" + std::to_string(i) + ".com", "me@shop" + std::to_string((i + k) % kDomains) + ".com", {}, imports::MailKind::SignUp, 1'500'000'000});
    }
    QElapsedTimer timer;
    timer.start();
    const auto findings = findingsOf(all);
    QCOMPARE(findings.services.size(), std::size_t{kDomains});
    QCOMPARE(findings.services.front().candidate.verdict, model::Verdict::None);
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
}

RECOURSE_TEST(TestMailTally, QCoreApplication)
#include "test_mail_tally.moc"
