// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "support/vault_samples.h"

#include "vault/exposure_repository.h"

using namespace recourse;
using base::Code;

class TestExposureRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsEveryField_data();
    void keepsEveryField();
    void keepsEveryBandAndDisposition();
    void recomputingKeepsTheUsersWord();
    void recomputingRemovesWhatIsGone();
    void recomputingFailsAsAWhole();
    void whatFollowsIsPartOfIt();
    void recomputesSomeAccountsOnly();
    void writesOnlyWhatDiffers();
    void findsByFirstFactAndByWord();
    void answersByAccount();
    void setsDisposition();

private:
    model::Exposure exposure(int account, int breach) const;

    std::unique_ptr<test::TempDatabase> m_temp;
    std::vector<model::AccountId> m_accounts;
    std::vector<model::BreachId> m_breaches;
};

void TestExposureRepository::init()
{
    m_temp = std::make_unique<test::TempDatabase>();
    m_breaches = test::storedBreaches(m_temp->database(), 8);
    m_accounts = {test::storedAccount(m_temp->database(), QStringLiteral("a.example")),
        test::storedAccount(m_temp->database(), QStringLiteral("b.example"))};
}

model::Exposure TestExposureRepository::exposure(int account, int breach) const
{
    model::Exposure made;
    made.account = m_accounts.at(static_cast<std::size_t>(account));
    made.breach = m_breaches.at(static_cast<std::size_t>(breach));
    return made;
}

void TestExposureRepository::keepsEveryField_data()
{
    test::addOddTexts();
}

void TestExposureRepository::keepsEveryField()
{
    QFETCH(const QString, text);
    model::Exposure made = exposure(0, 0);
    made.band = model::Band::Confirmed;
    made.factsFor = {{text, {text, QString(), text}}, {QStringLiteral("second"), {}}};
    made.factsAgainst = {{QString(), {text}}};
    made.unknown = {{text, {}}};
    made.dataClasses = {text, QStringLiteral("email")};
    made.disposition = model::Disposition::Waiting;
    made.note = text;
    made.disposedOn = QDate(2026, 2, 3);
    VERIFY_OK(vault::ExposureRepository(m_temp->database()).replaceComputed({made}));
    m_temp->reopen();

    vault::ExposureRepository repository(m_temp->database());
    const auto all = repository.all();
    VERIFY_OK(all);
    made.id = all->at(0).id;
    QVERIFY(all->at(0) == made);
    QVERIFY(*repository.byId(made.id) == made);
}

void TestExposureRepository::keepsEveryBandAndDisposition()
{
    using model::Band;
    using model::Disposition;
    constexpr Disposition kDispositions[] = {Disposition::Open, Disposition::Changed, Disposition::Deleted,
        Disposition::NeverMine, Disposition::ClosedBefore, Disposition::Accepted, Disposition::Waiting};
    constexpr Band kBands[] = {Band::Unlikely, Band::Possible, Band::Likely, Band::Confirmed};
    std::vector<model::Exposure> made;
    for (const Disposition disposition : kDispositions) {
        made.push_back(exposure(0, static_cast<int>(made.size())));
        made.back().disposition = disposition;
        made.back().band = kBands[made.size() % 4];
    }
    vault::ExposureRepository repository(m_temp->database());
    VERIFY_OK(repository.replaceComputed(made));
    const auto all = repository.all();
    VERIFY_OK(all);
    for (std::size_t i = 0; i < made.size(); ++i) {
        made.at(i).id = all->at(i).id;
        QVERIFY(all->at(i) == made.at(i));
    }
}

void TestExposureRepository::recomputingKeepsTheUsersWord()
{
    vault::ExposureRepository repository(m_temp->database());
    VERIFY_OK(repository.replaceComputed({exposure(0, 0), exposure(0, 1)}));
    const model::ExposureId id = repository.all()->at(0).id;
    VERIFY_OK(repository.setDisposition(id, model::Disposition::Changed, QStringLiteral("my note"), QDate(2026, 5, 5)));

    model::Exposure again = exposure(0, 0);
    again.band = model::Band::Likely;
    again.factsFor = {{QStringLiteral("domain.same"), {}}};
    again.note = QStringLiteral("not the user's");
    VERIFY_OK(repository.replaceComputed({exposure(0, 1), again}));
    const auto kept = repository.byId(id);
    VERIFY_OK(kept);
    again.id = id;
    again.disposition = model::Disposition::Changed;
    again.note = QStringLiteral("my note");
    again.disposedOn = QDate(2026, 5, 5);
    QVERIFY(*kept == again);
    QCOMPARE(repository.all()->size(), std::size_t{2});
}

void TestExposureRepository::recomputingRemovesWhatIsGone()
{
    vault::ExposureRepository repository(m_temp->database());
    VERIFY_OK(repository.replaceComputed({exposure(0, 0), exposure(0, 1), exposure(0, 2), exposure(1, 0)}));
    const auto before = *repository.all();
    VERIFY_OK(repository.setDisposition(before.at(1).id, model::Disposition::NeverMine, {}, QDate(2026, 5, 5)));
    VERIFY_OK(repository.setDisposition(before.at(2).id, model::Disposition::Open, QStringLiteral("ask them"), {}));

    VERIFY_OK(repository.replaceComputed({exposure(1, 0)}));
    QCOMPARE(repository.all()->size(), std::size_t{3});
    QCOMPARE(repository.byId(before.at(0).id).error().code, Code::NotFound);
    QVERIFY(*repository.stale() == (std::vector<model::ExposureId>{before.at(1).id, before.at(2).id}));

    VERIFY_OK(repository.replaceComputed({exposure(0, 1)}));
    QVERIFY(*repository.stale() == std::vector<model::ExposureId>{before.at(2).id});
    QCOMPARE(repository.byId(before.at(1).id)->disposition, model::Disposition::NeverMine);
    VERIFY_OK(repository.replaceComputed({}));
    QCOMPARE(repository.all()->size(), std::size_t{2});
}

void TestExposureRepository::recomputingFailsAsAWhole()
{
    vault::ExposureRepository repository(m_temp->database());
    VERIFY_OK(repository.replaceComputed({exposure(0, 0)}));
    const auto before = *repository.all();
    model::Exposure noAccount = exposure(0, 1);
    noAccount.account = {99};
    model::Exposure noBreach = exposure(0, 1);
    noBreach.breach = {99};
    QCOMPARE(repository.replaceComputed({exposure(1, 1), noAccount}).error().code, Code::NotFound);
    QCOMPARE(repository.replaceComputed({exposure(1, 1), noBreach}).error().code, Code::NotFound);
    QVERIFY(*repository.all() == before);
    QVERIFY(repository.stale()->empty());
}

void TestExposureRepository::whatFollowsIsPartOfIt()
{
    vault::ExposureRepository repository(m_temp->database());
    VERIFY_OK(repository.replaceComputed({exposure(0, 0)}));
    const auto before = *repository.all();
    const auto refuses = [&]() -> base::Status {
        const bool seesIt = repository.all()->size() == 2;
        return base::fail(seesIt ? Code::DiskFull : Code::Internal);
    };
    QCOMPARE(repository.replaceComputed({exposure(0, 0), exposure(1, 1)}, refuses).error().code, Code::DiskFull);
    QVERIFY(*repository.all() == before);
    QCOMPARE(repository.replaceComputedOf({m_accounts.at(1)}, {exposure(1, 1)}, refuses).error().code, Code::DiskFull);
    QVERIFY(*repository.all() == before);

    const auto disposes = [&] { return repository.setDisposition(*repository.newest(), model::Disposition::Accepted, {}, QDate(2026, 5, 5)); };
    VERIFY_OK(repository.replaceComputedOf({m_accounts.at(1)}, {exposure(1, 1)}, disposes));
    QCOMPARE(repository.all()->back().disposition, model::Disposition::Accepted);
}

void TestExposureRepository::recomputesSomeAccountsOnly()
{
    vault::ExposureRepository repository(m_temp->database());
    VERIFY_OK(repository.replaceComputed({exposure(0, 0), exposure(0, 1), exposure(1, 0), exposure(1, 1)}));
    const auto before = *repository.all();
    VERIFY_OK(repository.setDisposition(before.at(1).id, model::Disposition::Changed, {}, QDate(2026, 5, 5)));
    model::Exposure likely = exposure(0, 0);
    likely.band = model::Band::Likely;

    VERIFY_OK(repository.replaceComputedOf({m_accounts.at(0), {99}}, {exposure(0, 2), likely}));
    const auto after = *repository.all();
    QCOMPARE(after.size(), std::size_t{5});
    QCOMPARE(after.at(0).band, model::Band::Likely);
    QCOMPARE(after.at(0).id, before.at(0).id);
    QVERIFY(*repository.stale() == std::vector<model::ExposureId>{before.at(1).id});
    QVERIFY(after.at(2) == before.at(2));
    QVERIFY(after.at(3) == before.at(3));

    model::Exposure noBreach = exposure(0, 1);
    noBreach.breach = {99};
    QCOMPARE(repository.replaceComputedOf({m_accounts.at(0)}, {noBreach}).error().code, Code::NotFound);
    QVERIFY(*repository.all() == after);
}

void TestExposureRepository::writesOnlyWhatDiffers()
{
    vault::ExposureRepository repository(m_temp->database());
    model::Exposure odd = exposure(0, 0);
    odd.factsFor = {{QStringLiteral("domain.same"), {QStringLiteral("a\"\\\n\x01.example"), QString()}}, {QStringLiteral("breach.verified"), {}}};
    odd.dataClasses = {QStringLiteral("email"), QStringLiteral("pass\"word")};
    const std::vector<model::Exposure> computed{odd, exposure(0, 1), exposure(1, 0)};
    VERIFY_OK(repository.replaceComputed(computed));
    VERIFY_OK(m_temp->database().execute("CREATE TABLE written (id INTEGER);"
                                         "CREATE TRIGGER note AFTER UPDATE ON exposures BEGIN INSERT INTO written VALUES (new.id); END"));
    VERIFY_OK(repository.replaceComputed(computed));
    odd.band = model::Band::Likely;
    VERIFY_OK(repository.replaceComputed({odd, exposure(0, 1), exposure(1, 0)}));
    vault::Statement count = m_temp->database().prepare("SELECT count(*) FROM written");
    VERIFY_OK(count.step());
    QCOMPARE(count.integer(0), 1);
}

void TestExposureRepository::findsByFirstFactAndByWord()
{
    vault::ExposureRepository repository(m_temp->database());
    model::Exposure named = exposure(0, 0);
    named.factsFor = {{QStringLiteral("name.same"), {QStringLiteral("A Bank"), QStringLiteral("Bank")}}};
    model::Exposure other = exposure(0, 1);
    other.factsFor = {{QStringLiteral("domain.same"), {QStringLiteral("name.example")}}, {QStringLiteral("name.same"), {}}};
    VERIFY_OK(repository.replaceComputed({named, other, exposure(1, 0)}));
    const auto found = *repository.foundBy(QStringLiteral("name."));
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found.front().breach, m_breaches.front());
    QVERIFY(repository.neverMine()->empty());
    VERIFY_OK(repository.setDisposition(found.front().id, model::Disposition::NeverMine, {}, QDate(2026, 1, 1)));
    QCOMPARE(repository.neverMine()->front().id, found.front().id);
}

void TestExposureRepository::answersByAccount()
{
    vault::ExposureRepository repository(m_temp->database());
    VERIFY_OK(repository.replaceComputed({exposure(0, 0), exposure(1, 0), exposure(1, 1)}));
    QCOMPARE(repository.forAccount(m_accounts.at(0))->size(), std::size_t{1});
    QCOMPARE(repository.forAccount(m_accounts.at(1))->size(), std::size_t{2});
    QVERIFY(repository.forAccount({99})->empty());
}

void TestExposureRepository::setsDisposition()
{
    vault::ExposureRepository repository(m_temp->database());
    VERIFY_OK(repository.replaceComputed({exposure(0, 0)}));
    const model::ExposureId id = repository.all()->at(0).id;
    const QString note = QStringLiteral("'); DELETE FROM exposures; --");
    VERIFY_OK(repository.setDisposition(id, model::Disposition::Accepted, note, QDate(2026, 1, 1)));
    QCOMPARE(repository.byId(id)->disposition, model::Disposition::Accepted);
    QCOMPARE(repository.byId(id)->note, note);
    QCOMPARE(repository.byId(id)->disposedOn, QDate(2026, 1, 1));
    VERIFY_OK(repository.setDisposition(id, model::Disposition::Open, {}, QDate(2026, 1, 1)));
    QCOMPARE(repository.byId(id)->disposedOn, QDate());
    QCOMPARE(repository.setDisposition({99}, model::Disposition::Open, {}, {}).error().code, Code::NotFound);
}

RECOURSE_TEST(TestExposureRepository, QCoreApplication)
#include "test_exposure_repository.moc"
