// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "session_fixture.h"

#include "session/account_jobs.h"
#include "session/case_jobs.h"
#include "session/completeness_jobs.h"
#include "session/data_map_jobs.h"
#include "session/letter_jobs.h"
#include "session/profile_jobs.h"

using namespace recourse;
using base::Code;
using cases::Tick;
using session::CompletenessView;
using session::ReviewChange;

namespace {

QString word(const char* text)
{
    return QString::fromLatin1(text);
}

} // namespace

/// Going through an answer: what is missing becomes the next letter, and nothing else does.
class TestAnswerReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsTheListOfTheLaw();
    void waitsUntilEverythingWasLookedAt();
    void writesTheGapsAndNothingElse();
    void knowsACompleteAnswer();
    void refusesWordsItDoesNotKnow();
    void hasNoListForOtherLetters();
    void answerShowsOnTheDataMap();
    void mapTellsHowFarAskingHasCome();

private:
    [[nodiscard]] base::Result<CompletenessView> review(const ReviewChange& change)
    {
        return m_vault->wait(session::reviewAnswer(*m_vault, m_case, change));
    }
    [[nodiscard]] session::DataMapLayers map() { return *m_vault->wait(session::showDataMap(*m_vault, m_account)); }
    void log(const char* kind, const char* reply, QDate on)
    {
        session::CaseEntry entry{word(kind), {}, on, {}};
        entry.reply = word(reply);
        VERIFY_OK(m_vault->wait(session::logCaseEvent(*m_vault, m_case, entry)));
    }
    /// Everything given, with what the map knows copied.
    [[nodiscard]] ReviewChange allGiven();

    std::unique_ptr<test::OpenSession> m_vault;
    model::CaseId m_case;
    model::AccountId m_account;
};

void TestAnswerReview::init()
{
    m_vault = std::make_unique<test::OpenSession>();
    VERIFY_OK(m_vault->wait(session::setProfile(*m_vault, {{word("residence"), word("DE")}})));
    const auto account = m_vault->wait(session::addAccount(
        *m_vault, {{word("url"), word("https://www.adobe.com")}, {word("login"), word("anna@example.org")}}));
    VERIFY_OK(account);
    m_account = account->account.id;
    VERIFY_OK(m_vault->wait(session::addGivenData(*m_vault, account->account.id, {word("phone")})));
    const auto opened
        = m_vault->wait(session::openCase(*m_vault, {word("adobe.com"), word("access"), word("eu-gdpr"), QDate(2026, 10, 1)}));
    VERIFY_OK(opened);
    m_case = opened->matter.id;
}

ReviewChange TestAnswerReview::allGiven()
{
    ReviewChange change;
    change.copied = QStringList();
    const auto view = m_vault->wait(session::showCompleteness(*m_vault, m_case));
    for (const session::CheckItem& item : view->items)
        change.ticks.insert(item.id, Tick::Given);
    for (const session::CheckClass& one : view->classes)
        *change.copied << one.dataClass;
    return change;
}

void TestAnswerReview::showsTheListOfTheLaw()
{
    const auto view = m_vault->wait(session::showCompleteness(*m_vault, m_case));
    VERIFY_OK(view);
    QCOMPARE(view->items.size(), std::size_t{12}); // Art. 15(1), (1)(a)-(h), (2), (3), the form
    QVERIFY(std::all_of(view->items.begin(), view->items.end(), [](const session::CheckItem& item) { return item.tick == Tick::Open && !item.cite.isEmpty(); }));
    const auto phone = std::find_if(view->classes.begin(), view->classes.end(), [](const session::CheckClass& one) { return one.dataClass == word("phone"); });
    QVERIFY(phone != view->classes.end());
    QVERIFY(std::none_of(view->classes.begin(), view->classes.end(), [](const session::CheckClass& one) { return one.dataClass == word("password"); }));
    QVERIFY(!view->copyRead);
    QVERIFY(!view->isComplete());
}

void TestAnswerReview::waitsUntilEverythingWasLookedAt()
{
    const auto view = review({{{word("recipients"), Tick::Missing}}, {}, {}});
    VERIFY_OK(view);
    QCOMPARE(view->gaps.size(), std::size_t{1});
    QCOMPARE(view->open, 12); // the others, and the copy
    QVERIFY(view->letter.isEmpty());
    QVERIFY(view->fields.isEmpty());
}

void TestAnswerReview::writesTheGapsAndNothingElse()
{
    ReviewChange change = allGiven();
    change.ticks.insert(word("recipients"), Tick::Missing);
    change.ticks.insert(word("transfers"), Tick::NotApplicable);
    change.copied->removeAll(word("phone"));
    const auto view = review(change);
    VERIFY_OK(view);
    QCOMPARE(view->open, 0);
    QCOMPARE(view->gaps.size(), std::size_t{2});
    QCOMPARE(view->gaps.front().item, word("recipients"));
    QCOMPARE(view->gaps.back().dataClass, word("phone"));
    QCOMPARE(view->letter, word("refusal_reply"));
    QCOMPARE(view->fields.value(word("variant")), word("partial"));
    QCOMPARE(view->fields.value(word("missing")).count(QLatin1Char('\n')), 1); // two asks
    // It is in the vault.
    const auto again = m_vault->wait(session::showCompleteness(*m_vault, m_case));
    QCOMPARE(again->fields, view->fields);
    // The letter has them without being told, in its own language.
    session::DraftRequest wanted;
    wanted.type = word("refusal_reply");
    wanted.matter = m_case;
    wanted.language = word("en");
    wanted.fields = {{word("name"), word("Anna Example")}, {word("address"), word("Weg 1; 10115 Berlin")}, {word("email"), word("anna@example.org")},
        {word("variant"), word("partial")}, {word("first_date"), word("2026-10-01")}, {word("answer_date"), word("2026-11-02")}};
    const auto letter = m_vault->wait(session::previewLetter(*m_vault, wanted));
    VERIFY_OK(letter);
    QVERIFY2(letter->body.contains(word("phone number")), qPrintable(letter->body));
    QVERIFY(!letter->body.contains(word("purposes"))); // that was given
    // One more tick, and the ask is gone.
    const auto found = review({{{word("recipients"), Tick::Given}}, {}, {}});
    VERIFY_OK(found);
    QCOMPARE(found->gaps.size(), std::size_t{1});
}

void TestAnswerReview::knowsACompleteAnswer()
{
    const auto view = review(allGiven());
    VERIFY_OK(view);
    QVERIFY(view->isComplete());
    QVERIFY(view->letter.isEmpty());
}

void TestAnswerReview::refusesWordsItDoesNotKnow()
{
    QCOMPARE(review({{{word("weather"), Tick::Given}}, {}, {}}).error().code, Code::BadArgument);
    QCOMPARE(review({{}, QStringList{word("weather")}, {}}).error().code, Code::BadArgument);
    QCOMPARE(m_vault->wait(session::showCompleteness(*m_vault, {99})).error().code, Code::NotFound);
    QVERIFY(!session::tickFrom(word("perhaps")));
    for (const Tick tick : {Tick::Open, Tick::Given, Tick::Missing, Tick::NotApplicable})
        QCOMPARE(session::tickFrom(session::tickWord(tick)), std::optional(tick));
}

void TestAnswerReview::hasNoListForOtherLetters()
{
    const auto erasure
        = m_vault->wait(session::openCase(*m_vault, {word("adobe.com"), word("erasure"), word("eu-gdpr"), QDate(2026, 10, 1)}));
    VERIFY_OK(erasure);
    const auto view = m_vault->wait(session::showCompleteness(*m_vault, erasure->matter.id));
    VERIFY_OK(view);
    QVERIFY(view->items.empty());
    QVERIFY(!view->isComplete());
    QVERIFY(!m_vault->wait(session::reviewAnswer(*m_vault, erasure->matter.id, {{{word("recipients"), Tick::Given}}, {}, {}})));
}

void TestAnswerReview::answerShowsOnTheDataMap()
{
    QVERIFY(map().theySay.empty());
    log("", "partial", QDate(2026, 10, 20));
    VERIFY_OK(review({{}, QStringList{word("email"), word("postal_address")}, QStringList{word("location")}}));
    const auto layers = map();
    QCOMPARE(layers.theySay.size(), std::size_t{3});
    for (const session::DataMapEntry& entry : layers.theySay) {
        QCOMPARE(entry.source, word("their answer of 2026-10-20"));
        QCOMPARE(entry.held.source, QStringLiteral("case:%1").arg(m_case.value));
        QCOMPARE(entry.held.since, QDate(2026, 10, 20));
        QVERIFY(entry.held.account == m_account);
        QVERIFY(!entry.noted);
    }
    QCOMPARE(m_vault->wait(session::removeNotedData(*m_vault, {layers.theySay.front().held})).error().code, Code::NotFound);
    // What they say is not missed in their own answer, and what is no longer ticked is gone.
    const auto view = m_vault->wait(session::showCompleteness(*m_vault, m_case));
    QVERIFY(std::none_of(view->classes.begin(), view->classes.end(), [](const session::CheckClass& one) { return one.dataClass == word("location"); }));
    VERIFY_OK(review({{}, QStringList{}, QStringList{}}));
    QVERIFY(map().theySay.empty());
    // The list of all accounts says the same.
    VERIFY_OK(review({{}, QStringList{word("postal_address")}, {}}));
    const auto all = m_vault->wait(session::listAccounts(*m_vault, {}));
    VERIFY_OK(all);
    QVERIFY(std::any_of(all->front().dataHeld.begin(), all->front().dataHeld.end(),
        [](const model::DataHeld& held) { return held.layer == model::DataLayer::TheySay && held.dataClass == word("postal_address"); }));
}

void TestAnswerReview::mapTellsHowFarAskingHasCome()
{
    using session::Asking;
    QVERIFY(map().asking == Asking::Waiting); // taken over as sent
    log("", "fee", QDate(2026, 10, 12));
    QVERIFY(map().asking == Asking::Refused);
    log("", "partial", QDate(2026, 10, 20));
    QVERIFY(map().asking == Asking::Unread);
    VERIFY_OK(review({{}, QStringList{}, {}}));
    QVERIFY(map().asking == Asking::Answered);
    const auto erasure
        = m_vault->wait(session::openCase(*m_vault, {word("adobe.com"), word("erasure"), word("eu-gdpr"), QDate(2026, 11, 1)}));
    VERIFY_OK(erasure);
    QVERIFY(map().asking == Asking::Answered); // that one asks for no copy
}

RECOURSE_TEST(TestAnswerReview, QCoreApplication)
#include "test_answer_review.moc"
