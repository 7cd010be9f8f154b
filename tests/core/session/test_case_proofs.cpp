// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "session/account_jobs.h"
#include "session/case_board_jobs.h"
#include "session/case_jobs.h"
#include "session/clock_list_jobs.h"
#include "session/conduct_jobs.h"
#include "session/evidence_pack_jobs.h"
#include "session/letter_jobs.h"
#include "session/loss_jobs.h"
#include "session/overview_jobs.h"
#include "session/profile_jobs.h"
#include "session_fixture.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <memory>

using namespace recourse;
using base::Code;

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Clocks, evidence, losses and conduct of cases, on a real vault.
class TestCaseProofs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aBoardHasEveryCaseInItsColumn();
    void cardsMoveByWhatHappens();
    void listsEveryClockAndWritesTheSameDays();
    void withoutAClockThereIsNothingToWrite();
    void theUsersOwnLastDayIsListedAsHis();
    void theOverviewTellsTheSameDays();
    void packsWhatHappenedAndNothingPrivate();
    void packsLossesUnlessTheyAreToStayOut();
    void thePackIsAboutWhatWasAskedFirst();
    void blacksOutWhatIsAskedFor();
    void refusesAPackThatCannotBe();
    void sumsLossesAndTakesThemBack();
    void refusesLossesThatSayNothing();
    void writesTheLedger();
    void offersWhatCasesTell();
    void scoresOnlyWithEnoughFacts();
    void refusesFactsThatRestOnNothing();

private:
    template <class T> base::Result<T> wait(session::Job<T> job) { return test::OpenSession::wait(std::move(job)); }
    template <class T> T good(session::Job<T> job)
    {
        auto result = wait(std::move(job));
        if (!result)
            qFatal("%s", qPrintable(test::errorText(result.error())));
        return std::move(*result);
    }
    [[nodiscard]] model::CaseId draft(const QString& service = s("adobe.com"))
    {
        session::DraftRequest wanted;
        wanted.type = s("access");
        wanted.service = service;
        return good(session::draftLetter(*m_session, wanted)).letter.matter;
    }
    session::CaseView log(model::CaseId id, const char* kind, QDate on = {}, const QStringList& attachments = {})
    {
        session::CaseEntry entry;
        entry.kind = s(kind);
        entry.on = on;
        entry.attachments = attachments;
        entry.channel = entry.kind == s("sent") ? s("email") : QString();
        return good(session::logCaseEvent(*m_session, id, entry));
    }
    [[nodiscard]] model::CaseId sent(int daysAgo = 0)
    {
        const model::CaseId id = draft();
        log(id, "sent", m_session->clock().today().addDays(-daysAgo));
        return id;
    }
    void addFact(model::ServiceId service, const char* criterion, const char* value)
    {
        model::ConductFact fact;
        fact.service = service;
        fact.criterion = s(criterion);
        fact.value = s(value);
        fact.on = m_session->clock().today();
        fact.source = s("the notice");
        static_cast<void>(good(session::saveConductFact(*m_session, fact)));
    }

    std::unique_ptr<test::OpenSession> m_session;
};

void TestCaseProofs::init()
{
    m_session = std::make_unique<test::OpenSession>();
    m_session->import("Adobe,https://www.adobe.com,anna@example.org,x\nSony,https://www.sony.com,anna,x\n");
    static_cast<void>(good(session::setProfile(*m_session,
        {{s("name"), s("Anna Example")}, {s("residence"), s("DE")}, {s("email"), s("anna@example.org")},
            {s("address"), s("Weg 1\n10115 Berlin")}})));
}

void TestCaseProofs::aBoardHasEveryCaseInItsColumn()
{
    const model::CaseId written = draft();
    const session::CaseBoard board = good(session::readCaseBoard(*m_session));
    QCOMPARE(board.rows.size(), std::size_t{1});
    const session::CaseRow& row = board.rows.front();
    QCOMPARE(row.matter.id, written);
    QCOMPARE(row.column, session::CaseColumn::ToSend);
    QVERIFY(!row.about.isEmpty() && row.about != row.matter.matter);
    QVERIFY(row.reference.startsWith(s("RC-")));
    QVERIFY(row.matter.events.isEmpty() && !row.broken);
    QVERIFY(board.clocks.empty());
}

void TestCaseProofs::cardsMoveByWhatHappens()
{
    const model::CaseId id = sent();
    const auto column = [this] { return good(session::readCaseBoard(*m_session)).rows.front().column; };
    QCOMPARE(column(), session::CaseColumn::Waiting);
    log(id, "refused");
    QCOMPARE(column(), session::CaseColumn::MyTurn);
    log(id, "complained");
    QCOMPARE(column(), session::CaseColumn::Authority);
    const auto clocks = good(session::listClocks(*m_session));
    QCOMPARE(clocks.size(), std::size_t{1});
    QVERIFY(clocks.front().fromAuthority && !clocks.front().isMine());
    log(id, "closed");
    QCOMPARE(column(), session::CaseColumn::Over);
    QVERIFY(good(session::readCaseBoard(*m_session)).clocks.empty());
}

void TestCaseProofs::listsEveryClockAndWritesTheSameDays()
{
    const model::CaseId id = sent();
    const auto view = good(session::showCase(*m_session, id));
    const auto clocks = good(session::listClocks(*m_session));
    QCOMPARE(clocks.size(), std::size_t{1});
    const session::DueClock& clock = clocks.front();
    QCOMPARE(clock.matter, id);
    QCOMPARE(clock.kind, session::ClockKind::Answer);
    QVERIFY(!clock.isMine());
    QCOMPARE(clock.dates.due, view.matter.due);
    QCOMPARE(clock.dates.overdueFrom, view.matter.overdueFrom);
    QVERIFY(!clock.dates.cite.isEmpty() && !clock.dates.words.isEmpty());
    QVERIFY(clock.daysLeft(m_session->clock().today()) > 20);

    const QString path = m_session->path(s("clocks.ics"));
    QCOMPARE(good(session::exportClocks(*m_session, path)).clocks.size(), std::size_t{1});
    const QByteArray text = bytesOf(path);
    for (const QDate day : {clock.dates.due, clock.dates.overdueFrom, clock.dates.extensionNoticeBy}) {
        QVERIFY(day.isValid());
        QVERIFY2(text.contains("DTSTART;VALUE=DATE:" + day.toString(s("yyyyMMdd")).toLatin1()), qPrintable(day.toString()));
    }
    QCOMPARE(text.count("BEGIN:VEVENT"), 3);
}

void TestCaseProofs::withoutAClockThereIsNothingToWrite()
{
    static_cast<void>(draft());
    const QString path = m_session->path(s("none.ics"));
    QCOMPARE(wait(session::exportClocks(*m_session, path)).error().code, Code::BadArgument);
    QVERIFY(!QFile::exists(path));
}

void TestCaseProofs::theUsersOwnLastDayIsListedAsHis()
{
    static_cast<void>(good(session::setProfile(*m_session, {{s("residence"), s("CA-QC")}})));
    const model::CaseId id = draft();
    log(id, "sent");
    log(id, "refused");
    const auto clocks = good(session::listClocks(*m_session));
    QCOMPARE(clocks.size(), std::size_t{1});
    QCOMPARE(clocks.front().kind, session::ClockKind::Limit);
    QVERIFY(clocks.front().isMine());
    QCOMPARE(clocks.front().dates.due, good(session::showCase(*m_session, id)).next.lastDay);
    QVERIFY(!clocks.front().dates.cite.isEmpty());
}

void TestCaseProofs::theOverviewTellsTheSameDays()
{
    const model::CaseId id = sent(40); // the month is over: late
    const auto compare = [&](session::ClockOwner owner, bool fromAuthority) {
        const auto days = good(session::listClocks(*m_session));
        const session::Overview overview = good(session::readOverview(*m_session, 0));
        QCOMPARE(days.size(), std::size_t{1});
        QCOMPARE(overview.clocks.size(), std::size_t{1});
        QCOMPARE(overview.clocks.front().id, id);
        QCOMPARE(overview.clocks.front().due, days.front().dates.due);
        QCOMPARE(overview.clocks.front().overdueFrom, days.front().dates.overdueFrom);
        QCOMPARE(overview.clocks.front().owner, owner);
        QCOMPARE(overview.clocks.front().fromAuthority, fromAuthority);
        QCOMPARE(overview.clocks.front().next.letter, good(session::showCase(*m_session, id)).next.letter);
    };
    compare(session::ClockOwner::Theirs, false);
    // Reminded, they have the days that were given to them, not the law's date that went by.
    log(id, "reminded", m_session->clock().today().addDays(-3));
    compare(session::ClockOwner::Theirs, false);
    QVERIFY(good(session::readOverview(*m_session, 0)).clocks.front().due > m_session->clock().today());
    log(id, "complained");
    compare(session::ClockOwner::Theirs, true);

    // An answer ends their clock: it is the user's turn, today.
    log(id, "answered");
    QVERIFY(good(session::listClocks(*m_session)).empty());
    const auto mine = good(session::readOverview(*m_session, 0)).clocks;
    QCOMPARE(mine.size(), std::size_t{1});
    QCOMPARE(mine.front().owner, session::ClockOwner::Mine);
    QCOMPARE(mine.front().due, m_session->clock().today());
}

void TestCaseProofs::packsWhatHappenedAndNothingPrivate()
{
    const model::CaseId id = sent(3);
    log(id, "answered", {}, {m_session->write(s("answer.txt"), "We hold your number +49 30 1234567.")});
    log(id, "note");
    const auto preview = good(session::previewPack(*m_session, id));
    QCOMPARE(preview.contents.exhibits.size(), std::size_t{2});
    QCOMPARE(preview.contents.timeline.size(), std::size_t{2});
    QVERIFY(preview.languages.contains(s("de")) && preview.languages.contains(preview.language));
    QVERIFY(preview.redactable.contains(s("+49 30 1234567")));
    QVERIFY(preview.redactable.contains(s("anna@example.org")));
    QVERIFY(!preview.contents.brokenEvent);

    const QString pdf = m_session->path(s("pack.pdf"));
    const auto written = good(session::writePack(*m_session, {id, s("de"), {}, pdf}));
    QCOMPARE(written.language, s("de"));
    QCOMPARE(written.bytes, QFileInfo(pdf).size());
    QVERIFY(bytesOf(pdf).startsWith("%PDF"));
    QCOMPARE(QFileInfo(pdf).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const QString zip = m_session->path(s("pack.zip"));
    static_cast<void>(good(session::writePack(*m_session, {id, {}, {}, zip})));
    const QByteArray bytes = bytesOf(zip);
    QVERIFY(bytes.contains("evidence.pdf") && bytes.contains("SHA256SUMS") && bytes.contains("originals/"));
}

void TestCaseProofs::packsLossesUnlessTheyAreToStayOut()
{
    const model::CaseId id = sent(3);
    model::Loss post;
    post.matter = id;
    post.on = m_session->clock().today();
    post.category = s("post");
    post.amount = 485;
    post.currency = s("EUR");
    post.minutes = 95;
    post.note = s("registered letter");
    static_cast<void>(good(session::saveLoss(*m_session, post)));
    const auto preview = good(session::previewPack(*m_session, id, s("de")));
    QCOMPARE(preview.contents.losses.rows.size(), std::size_t{1});
    QCOMPARE(preview.contents.losses.rows.front().what, s("Porto und Kopien"));
    QCOMPARE(preview.contents.losses.sums, (QList<cases::PackMoney>{{s("4.85"), s("EUR")}}));
    QCOMPARE(preview.contents.losses.minutes, qint64{95});
    const QString zip = m_session->path(s("pack.zip"));
    session::PackRequest request{id, {}, {}, zip};
    QCOMPARE(good(session::writePack(*m_session, request)).contents.losses.rows.size(), std::size_t{1});
    QVERIFY(bytesOf(zip).contains("losses.csv"));
    request.withoutLosses = true;
    QVERIFY(good(session::writePack(*m_session, request)).contents.losses.rows.empty());
    QVERIFY(!bytesOf(zip).contains("losses.csv"));
}

void TestCaseProofs::thePackIsAboutWhatWasAskedFirst()
{
    const model::CaseId id = sent(3);
    const QString zip = m_session->path(s("pack.zip"));
    QVERIFY(good(session::previewPack(*m_session, id, s("de"))).about.startsWith(s("Adobe")));
    session::DraftRequest later;
    later.type = s("erasure");
    later.service = s("adobe.com");
    later.matter = id;
    later.language = s("fr");
    static_cast<void>(good(session::draftLetter(*m_session, later)));
    log(id, "sent");
    // Whatever language the last letter has: the first asked for access.
    const auto german = good(session::previewPack(*m_session, id, s("de")));
    QVERIFY2(german.about.contains(s("Auskunft nach Art. 15")), qPrintable(german.about));
    const auto french = good(session::previewPack(*m_session, id, s("fr")));
    QVERIFY2(french.about.contains(s("15")) && !french.about.contains(s("17")), qPrintable(french.about));
    for (const auto& pack : {german, french}) {
        QVERIFY2(!pack.about.contains(s("RC-")), qPrintable(pack.about)); // the reference has a line of its own
        QVERIFY2(pack.about.contains(good(session::showCase(*m_session, id)).service.name), qPrintable(pack.about));
    }
}

void TestCaseProofs::blacksOutWhatIsAskedFor()
{
    const model::CaseId id = sent(3);
    log(id, "answered", {}, {m_session->write(s("answer.txt"), "We hold your number +49 30 1234567.")});
    const QString zip = m_session->path(s("pack.zip"));
    const auto written = good(session::writePack(*m_session, {id, {}, {s("+49 30 1234567")}, zip}));
    QCOMPARE(written.redacted.size(), 1);
    QVERIFY(!bytesOf(zip).contains("originals/")); // they hold it
    QCOMPARE(wait(session::writePack(*m_session, {id, {}, {s("a")}, zip})).error().code, Code::BadArgument);
}

void TestCaseProofs::refusesAPackThatCannotBe()
{
    const model::CaseId id = draft();
    const QString pdf = m_session->path(s("pack.pdf"));
    QCOMPARE(wait(session::writePack(*m_session, {id, {}, {}, pdf})).error().code, Code::BadArgument);
    QCOMPARE(wait(session::writePack(*m_session, {id, {}, {}, m_session->path(s("pack.doc"))})).error().code, Code::ExportUnknownKind);
    QCOMPARE(wait(session::previewPack(*m_session, id, s("xx"))).error().code, Code::BadArgument);
    QCOMPARE(wait(session::previewPack(*m_session, {999})).error().code, Code::NotFound);
    QVERIFY(!QFile::exists(pdf));
}

void TestCaseProofs::sumsLossesAndTakesThemBack()
{
    const model::CaseId id = sent(3);
    const auto view = log(id, "note", {}, {m_session->write(s("receipt.pdf"), "%PDF-1.4 receipt")});
    const model::AttachmentId receipt = view.matter.events.last().attachments.first().id;
    model::Loss post;
    post.matter = id;
    post.on = m_session->clock().today();
    post.category = s("post");
    post.amount = 485;
    post.currency = s("EUR");
    post.source = receipt;
    post = good(session::saveLoss(*m_session, post));
    QVERIFY(post.id.stored());
    model::Loss time = post;
    time.id = {};
    time.category = s("time");
    time.amount = 0;
    time.currency.clear();
    time.minutes = 95;
    time.source = {};
    time = good(session::saveLoss(*m_session, time));
    auto ledger = good(session::listLosses(*m_session, id));
    QCOMPARE(ledger.rows.size(), std::size_t{2});
    QCOMPARE(ledger.sums.amounts.value(s("EUR")), 485);
    QCOMPARE(ledger.sums.minutes, 95);
    QCOMPARE(ledger.sums.withoutProof, 0);
    QCOMPARE(ledger.proofs.size(), 1);

    model::Loss removed = good(session::removeLoss(*m_session, post.id));
    QCOMPARE(removed, post);
    QVERIFY(good(session::listLosses(*m_session, id)).sums.amounts.isEmpty());
    removed.id = {};
    static_cast<void>(good(session::saveLoss(*m_session, removed)));
    QCOMPARE(good(session::listLosses(*m_session, id)).sums.amounts.value(s("EUR")), 485);
    QCOMPARE(wait(session::removeLoss(*m_session, {999})).error().code, Code::NotFound);
}

void TestCaseProofs::refusesLossesThatSayNothing()
{
    const model::CaseId id = draft();
    model::Loss loss;
    loss.matter = id;
    loss.on = m_session->clock().today();
    loss.category = s("post");
    QCOMPARE(wait(session::saveLoss(*m_session, loss)).error().code, Code::BadArgument);
    loss.minutes = 5;
    loss.source = {77};
    QCOMPARE(wait(session::saveLoss(*m_session, loss)).error().code, Code::BadArgument);
    loss.source = {};
    loss.matter = {999};
    QCOMPARE(wait(session::saveLoss(*m_session, loss)).error().code, Code::NotFound);
    QCOMPARE(wait(session::listLosses(*m_session, {999})).error().code, Code::NotFound);
}

void TestCaseProofs::writesTheLedger()
{
    const model::CaseId id = draft();
    model::Loss loss;
    loss.matter = id;
    loss.on = QDate(2026, 11, 20);
    loss.category = s("post");
    loss.amount = 1800;
    loss.currency = s("JPY");
    loss.note = s("to Tokyo, \"express\"");
    static_cast<void>(good(session::saveLoss(*m_session, loss)));
    const QString path = m_session->path(s("losses.csv"));
    QCOMPARE(good(session::exportLosses(*m_session, id, path)), path);
    const QByteArray text = bytesOf(path);
    QVERIFY(text.contains("\"2026-11-20\",\"post\",\"1800\",\"JPY\""));
    QVERIFY(text.contains("\"to Tokyo, \"\"express\"\"\""));
    QVERIFY(text.contains("\"\",\"sum\",\"1800\",\"JPY\""));
    QCOMPARE(wait(session::exportLosses(*m_session, id, m_session->path(s("losses.txt")))).error().code, Code::ExportUnknownKind);
}

void TestCaseProofs::offersWhatCasesTell()
{
    const model::CaseId id = sent(10);
    log(id, "answered");
    auto view = good(session::showConduct(*m_session, s("adobe.com")));
    QVERIFY(!view.criteria.empty());
    const auto isReply = [](const model::ConductFact& fact) { return fact.criterion == s("reply_behaviour"); };
    const auto offered = std::find_if(view.offered.begin(), view.offered.end(), isReply);
    QVERIFY(offered != view.offered.end());
    QCOMPARE(offered->value, s("in_time"));
    QVERIFY(offered->source.startsWith(s("RC-")));
    const model::ConductFact saved = good(session::saveConductFact(*m_session, *offered));
    view = good(session::showConduct(*m_session, s("adobe.com")));
    QVERIFY(std::none_of(view.offered.begin(), view.offered.end(), isReply));
    QCOMPARE(view.score.facts, 1);
    QCOMPARE(good(session::removeConductFact(*m_session, saved.id)), saved);
    QCOMPARE(good(session::showConduct(*m_session, s("adobe.com"))).score.facts, 0);
}

void TestCaseProofs::scoresOnlyWithEnoughFacts()
{
    const model::ServiceId service = good(session::showConduct(*m_session, s("sony.com"))).service.id;
    addFact(service, "direct_notice", "direct");
    addFact(service, "says_what", "yes");
    addFact(service, "says_when", "yes");
    addFact(service, "apology", "plain");
    QVERIFY(!good(session::showConduct(*m_session, s("sony.com"))).score.score);
    addFact(service, "time_to_notice", "2");
    const auto view = good(session::showConduct(*m_session, s("sony.com")));
    QCOMPARE(view.score.score, std::optional<int>(100));
    const auto all = good(session::listConduct(*m_session));
    QCOMPARE(all.size(), std::size_t{1});
    QCOMPARE(all.front().score, std::optional<int>(100));
    const QString path = m_session->path(s("score.json"));
    static_cast<void>(good(session::exportConduct(*m_session, s("sony.com"), path)));
    const QJsonObject json = QJsonDocument::fromJson(bytesOf(path)).object();
    QCOMPARE(json.value(s("facts")).toInt(), 5);
    QCOMPARE(json.value(s("score")).toInt(), 100);
}

void TestCaseProofs::refusesFactsThatRestOnNothing()
{
    model::ConductFact fact;
    fact.service = good(session::showConduct(*m_session, s("sony.com"))).service.id;
    fact.criterion = s("apology");
    fact.value = s("plain");
    fact.on = m_session->clock().today();
    QCOMPARE(wait(session::saveConductFact(*m_session, fact)).error().code, Code::BadArgument); // no source
    fact.source = s("their page");
    fact.on = fact.on.addDays(1);
    QCOMPARE(wait(session::saveConductFact(*m_session, fact)).error().code, Code::BadArgument);
    fact.on = m_session->clock().today();
    fact.value = s("lovely");
    QCOMPARE(wait(session::saveConductFact(*m_session, fact)).error().code, Code::BadArgument);
    fact.value = s("plain");
    fact.criterion = s("mood");
    QCOMPARE(wait(session::saveConductFact(*m_session, fact)).error().code, Code::BadArgument);
    QCOMPARE(wait(session::showConduct(*m_session, s("nobody.example"))).error().code, Code::NotFound);
}

RECOURSE_TEST(TestCaseProofs, QGuiApplication)
#include "test_case_proofs.moc"
