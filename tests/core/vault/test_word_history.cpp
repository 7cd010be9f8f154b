// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "support/vault_samples.h"

#include "vault/exposure_repository.h"
#include "vault/name_word_repository.h"
#include "vault/word_history.h"

using namespace recourse;
using base::Code;
using model::Disposition;
using vault::FormerWords;

/// Words about names, and taking words back.
class TestWordHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsNames_data();
    void keepsNames();
    void putsBackTheLatestFirst();
    void forgetsOldActs();
    void refusesExposuresThatAreNotThere();
    void passesOverWhatIsGone();

private:
    FormerWords::Exposure word(std::size_t exposure, Disposition disposition) const
    {
        return {m_exposures.at(exposure), disposition, QStringLiteral("note"), QDate(2026, 5, 5)};
    }
    Disposition dispositionOf(std::size_t exposure)
    {
        return vault::ExposureRepository(m_temp->database()).byId(m_exposures.at(exposure))->disposition;
    }
    void act(const FormerWords& words)
    {
        vault::WordHistory history(m_temp->database());
        const auto former = history.say(words);
        VERIFY_OK(former);
        VERIFY_OK(history.push(*former, QDate(2026, 6, 6)));
    }

    std::unique_ptr<test::TempDatabase> m_temp;
    std::vector<model::ExposureId> m_exposures;
};

void TestWordHistory::init()
{
    m_temp = std::make_unique<test::TempDatabase>();
    const auto breaches = test::storedBreaches(m_temp->database(), 3);
    const auto account = test::storedAccount(m_temp->database(), QStringLiteral("a.example"));
    std::vector<model::Exposure> made(3);
    for (std::size_t at = 0; at < made.size(); ++at) {
        made[at].account = account;
        made[at].breach = breaches.at(at);
    }
    vault::ExposureRepository repository(m_temp->database());
    VERIFY_OK(repository.replaceComputed(made));
    m_exposures.clear();
    const auto stored = repository.all();
    VERIFY_OK(stored);
    for (const model::Exposure& exposure : *stored)
        m_exposures.push_back(exposure.id);
}

void TestWordHistory::keepsNames_data()
{
    test::addOddTexts();
}

void TestWordHistory::keepsNames()
{
    QFETCH(const QString, text);
    vault::NameWordRepository names(m_temp->database());
    const model::NameWord word{text, text, true, text, QDate(2026, 1, 2)};
    QVERIFY(!names.find(text, text)->has_value());
    VERIFY_OK(names.say(word));
    act({{}, {{text, text, model::NameWord{text, text, false, QString(), QDate()}}}});
    QVERIFY(!names.all()->front().same);
    m_temp->reopen();

    vault::NameWordRepository again(m_temp->database());
    vault::WordHistory history(m_temp->database());
    VERIFY_OK(history.putBack(*history.pop()));
    QVERIFY(**again.find(text, text) == word);
    QVERIFY(*again.all() == std::vector<model::NameWord>{word});
    VERIFY_OK(again.forget(text, text));
    VERIFY_OK(again.forget(text, text));
    QVERIFY(again.all()->empty());
}

void TestWordHistory::putsBackTheLatestFirst()
{
    const QString name = QStringLiteral("first bank");
    const QString service = QStringLiteral("bank.example");
    act({{word(0, Disposition::Changed), word(1, Disposition::Changed)}, {}});
    act({{word(1, Disposition::NeverMine)}, {{name, service, model::NameWord{name, service, false, name, QDate(2026, 5, 5)}}}});
    QCOMPARE(dispositionOf(1), Disposition::NeverMine);

    vault::WordHistory history(m_temp->database());
    const auto latest = history.pop();
    VERIFY_OK(latest);
    QVERIFY(latest->exposures == std::vector<FormerWords::Exposure>{word(1, Disposition::Changed)});
    QVERIFY(latest->names == (std::vector<FormerWords::Name>{{name, service, std::nullopt}}));
    VERIFY_OK(history.putBack(*latest));
    QCOMPARE(dispositionOf(1), Disposition::Changed);
    QVERIFY(vault::NameWordRepository(m_temp->database()).all()->empty());
    VERIFY_OK(history.putBack(*history.pop()));
    QCOMPARE(dispositionOf(0), Disposition::Open);
    QCOMPARE(dispositionOf(1), Disposition::Open);
    QCOMPARE(vault::ExposureRepository(m_temp->database()).byId(m_exposures.at(0))->note, QString());
    QVERIFY(history.pop()->empty());
}

void TestWordHistory::forgetsOldActs()
{
    vault::WordHistory history(m_temp->database());
    VERIFY_OK(history.push({}, QDate(2026, 1, 1)));
    QVERIFY(history.pop()->empty());
    for (int act = 0; act < vault::WordHistory::kMost + 5; ++act)
        VERIFY_OK(history.push({{word(0, Disposition::Changed)}, {}}, QDate(2026, 1, 1)));
    int kept = 0;
    while (!history.pop()->empty())
        ++kept;
    QCOMPARE(kept, vault::WordHistory::kMost);
}

void TestWordHistory::refusesExposuresThatAreNotThere()
{
    vault::WordHistory history(m_temp->database());
    QCOMPARE(history.say({{{{999}, Disposition::Changed, {}, {}}}, {}}).error().code, Code::NotFound);
}

void TestWordHistory::passesOverWhatIsGone()
{
    vault::WordHistory history(m_temp->database());
    act({{word(0, Disposition::Changed)}, {}});
    VERIFY_OK(vault::ExposureRepository(m_temp->database()).setDisposition(m_exposures.at(0), Disposition::Open, {}, {}));
    VERIFY_OK(vault::ExposureRepository(m_temp->database()).replaceComputed({}));
    VERIFY_OK(history.putBack(*history.pop()));
}

RECOURSE_TEST(TestWordHistory, QCoreApplication)
#include "test_word_history.moc"
