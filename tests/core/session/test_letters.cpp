// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "session/account_jobs.h"
#include "session/batch_jobs.h"
#include "session/case_jobs.h"
#include "session/letter_fields.h"
#include "session/letter_law.h"
#include "session/profile_jobs.h"
#include "session/theft_jobs.h"
#include "session_fixture.h"

#include <algorithm>

using namespace recourse;
using base::Code;

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// Letters of every type on a real vault: their law, their fields, the fact sheet, files beside them, many at once.
class TestLetters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyFieldHasPlainWords();
    void findsTheLawThatOffersTheLetter();
    void doesNotTakeALawOfOneKindForAnother();
    void saysWhyALetterIsNotOffered();
    void saysThatNoTurkishIsWritten();
    void keepsTheFactSheetAndTakesFromIt();
    void refusesWholeAccountNumbers();
    void aComplaintNeverGoesToTheCompany();
    void aCaseFillsTheNextLetter();
    void whatTheUserWroteStaysOverTheCase();
    void writesATranslationBesideTheLetter();
    void aMailTakesFilesWithIt();
    void aLinkHoldsTheWholeLetterOrSaysSo();
    void batchPreviewStoresNothing();
    void batchComposesEachLetterForItsDay();
    void batchWithWarningsNeedsConsent();
    void batchWritesAndStoresAll();
    void cancelledBatchStoresNothing();

private:
    template <class T> static base::Result<T> wait(session::Job<T> job) { return test::OpenSession::wait(std::move(job)); }
    void addAccounts(int count)
    {
        QByteArray lines;
        for (int i = 0; i < count; ++i) {
            const QByteArray name = "shop" + QByteArray::number(i);
            lines += name + ",https://" + name + ".example," + "anna@example.org,secret-Phrase-7\n";
        }
        m_session->import(lines);
    }
    [[nodiscard]] session::DraftRequest request(const char* type, const char* service) const
    {
        session::DraftRequest wanted;
        wanted.type = s(type);
        wanted.service = s(service);
        return wanted;
    }
    [[nodiscard]] session::BatchRequest batch() const
    {
        session::BatchRequest wanted;
        wanted.letter.type = s("access");
        wanted.letter.fields = {{s("recipient"), s("Shop GmbH")}, {s("recipient_email"), s("privacy@shop.example")}};
        wanted.select = s("shop");
        return wanted;
    }
    void profile(const char* residence)
    {
        VERIFY_OK(wait(session::setProfile(*m_session, {{s("name"), s("Anna Example")}, {s("email"), s("anna@example.org")},
            {s("address"), s("Weg 1; 10115 Berlin")}, {s("residence"), s(residence)}, {s("language"), s("en")}})));
    }

    std::unique_ptr<test::OpenSession> m_session;
};

void TestLetters::init()
{
    m_session = std::make_unique<test::OpenSession>();
    profile("DE");
    m_session->import("Adobe,https://www.adobe.com,anna@example.org,secret-Phrase-7\n");
}

void TestLetters::everyFieldHasPlainWords()
{
    const auto types = wait(session::listLetterTypes(*m_session));
    VERIFY_OK(types);
    QVERIFY(types->size() >= 40);
    for (const session::LetterTypeView& type : *types) {
        for (const session::LetterField& field : session::fieldsOf(type))
            QVERIFY2(field.label != field.key, qPrintable(type.id + QLatin1Char(' ') + field.key));
        for (const QString& variant : type.variants)
            QVERIFY2(session::variantWord(variant) != variant, qPrintable(variant));
        QVERIFY2(!type.languages.isEmpty(), qPrintable(type.id));
    }
}

void TestLetters::findsTheLawThatOffersTheLetter()
{
    profile("US-TX");
    session::DraftRequest block = request("prescreen_optout", "adobe.com");
    block.fields = {{s("recipient"), s("Example Credit Bureau")}, {s("recipient_address"), s("P.O. Box 1; Dallas TX 75201")}};
    const auto letter = wait(session::previewLetter(*m_session, block));
    VERIFY_OK(letter);
    QCOMPARE(letter->regime, s("us-fcra"));
}

void TestLetters::doesNotTakeALawOfOneKindForAnother()
{
    addAccounts(1);
    profile("US-WA"); // which has a law for health data and none for all
    const auto letter = wait(session::previewLetter(*m_session, request("access", "shop0.example")));
    QVERIFY(!letter);
    QCOMPARE(letter.error().code, Code::LetterNotOffered);
}

void TestLetters::saysWhyALetterIsNotOffered()
{
    const auto offers = wait(session::listLetterOffers(*m_session, {{}, s("adobe.com"), {}}));
    VERIFY_OK(offers);
    QHash<QString, session::LetterOffer> byType;
    for (const session::LetterOffer& offer : *offers)
        byType.insert(offer.type, offer);
    QCOMPARE(byType.value(s("access")).regime, s("eu-gdpr"));
    QVERIFY(byType.value(s("access")).whyNot.isEmpty());
    QVERIFY(byType.value(s("fcra_block")).regime.isEmpty());
    QVERIFY(!byType.value(s("fcra_block")).whyNot.isEmpty());
    QVERIFY(!byType.value(s("notice_1798_150")).whyNot.isEmpty());
}

void TestLetters::saysThatNoTurkishIsWritten()
{
    session::OfferQuestion question;
    question.regime = s("tr");
    const auto offers = wait(session::listLetterOffers(*m_session, question));
    VERIFY_OK(offers);
    const QStringList ofThisLaw{s("access"), s("erasure"), s("automated_decision"), s("reminder"), s("complaint")};
    for (const session::LetterOffer& offer : *offers) {
        QVERIFY2(offer.regime.isEmpty(), qPrintable(offer.type));
        if (ofThisLaw.contains(offer.type))
            QVERIFY2(offer.whyNot.contains(s("Recourse writes no Turkish")), qPrintable(offer.whyNot));
        if (offer.type == s("fcra_block"))
            QVERIFY2(!offer.whyNot.contains(s("Turkish")), qPrintable(offer.whyNot)); // no law of Türkiye knows it in any language
    }
    profile("TR");
    session::DraftRequest access = request("access", "adobe.com");
    access.regime = s("tr");
    const auto letter = wait(session::previewLetter(*m_session, access));
    QVERIFY(!letter);
    QVERIFY2(letter.error().text().contains(s("Recourse writes no Turkish")), qPrintable(letter.error().text()));
}

void TestLetters::keepsTheFactSheetAndTakesFromIt()
{
    profile("US-TX");
    VERIFY_OK(wait(session::setTheftFacts(*m_session, {{s("report_number"), s("123456789")}, {s("discovered_on"), s("2026-10-02")}})));
    VERIFY_OK(wait(session::addTheftItem(*m_session,
        {{s("creditor"), s("Lender One")}, {s("account"), s("ending in 4711")}, {s("amount"), s("$1,240")}})));
    const auto facts = wait(session::readTheftFacts(*m_session));
    VERIFY_OK(facts);
    QCOMPARE(facts->reportNumber, s("123456789"));
    QCOMPARE(facts->items.size(), 1);
    session::DraftRequest wanted = request("idtheft_creditor", "adobe.com");
    wanted.fields = {{s("recipient"), s("Lender One")}, {s("recipient_address"), s("1 Main Street; Dallas TX 75201")}};
    const auto letter = wait(session::previewLetter(*m_session, wanted));
    VERIFY_OK(letter);
    QVERIFY(letter->body.contains(s("Lender One")));
    QVERIFY(letter->body.contains(s("123456789")));
    QCOMPARE(wait(session::removeTheftItem(*m_session, 2)).error().code, Code::NotFound);
    VERIFY_OK(wait(session::removeTheftItem(*m_session, 1)));
    QVERIFY(wait(session::readTheftFacts(*m_session))->items.isEmpty());
}

void TestLetters::refusesWholeAccountNumbers()
{
    const auto added = wait(session::addTheftItem(*m_session, {{s("creditor"), s("Lender One")}, {s("account"), s("4111 1111 1111 1111")}}));
    QVERIFY(!added);
    QCOMPARE(added.error().code, Code::BadArgument);
    QCOMPARE(wait(session::setTheftFacts(*m_session, {{s("colour"), s("red")}})).error().code, Code::BadArgument);
    QVERIFY(wait(session::readTheftFacts(*m_session))->items.isEmpty());
}

void TestLetters::aComplaintNeverGoesToTheCompany()
{
    const auto hasError = [](const model::Letter& letter) {
        return std::any_of(letter.lint.begin(), letter.lint.end(), [](const model::LintFinding& finding) {
            return finding.severity == model::LintFinding::Severity::Error && finding.where == s("recipient");
        });
    };
    session::DraftRequest wanted = request("complaint", "adobe.com");
    wanted.fields = {{s("infringed"), s("Article 15")}, {s("facts"), s("14 September 2026: I asked for access")},
        {s("relief"), s("answer my request")}};
    profile("FR");
    const auto french = wait(session::previewLetter(*m_session, wanted));
    VERIFY_OK(french);
    QVERIFY2(french->recipient.value(0).contains(s("CNIL")), qPrintable(french->recipient.value(0)));
    QVERIFY(!hasError(*french));
    QVERIFY2(!french->recipientEmail.contains(s("adobe")), qPrintable(french->recipientEmail));
    wanted.fields.insert(s("recipient"), s("Adobe Systems Software Ireland Ltd."));
    const auto misled = wait(session::previewLetter(*m_session, wanted));
    VERIFY_OK(misled);
    QVERIFY(misled->recipient.value(0) != french->recipient.value(0));
    QVERIFY(hasError(*misled));
}

void TestLetters::aCaseFillsTheNextLetter()
{
    session::DraftRequest first = request("access", "adobe.com");
    const auto drafted = wait(session::draftLetter(*m_session, first));
    VERIFY_OK(drafted);
    session::CaseEntry sent;
    sent.kind = s("sent");
    sent.on = QDate(2026, 9, 14);
    sent.channel = s("email");
    VERIFY_OK(wait(session::logCaseEvent(*m_session, drafted->letter.matter, sent)));
    session::DraftRequest next = request("reminder", "");
    next.matter = drafted->letter.matter;
    const auto fields = wait(session::letterFields(*m_session, next));
    VERIFY_OK(fields);
    QCOMPARE(fields->value(s("first_date")), s("2026-09-14"));
    QCOMPARE(fields->value(s("first_subject")), drafted->letter.reference);
    QVERIFY(!fields->value(s("first_due")).isEmpty());
    QVERIFY(!fields->contains(s("facts"))); // a reminder has no such field
    const auto letter = wait(session::previewLetter(*m_session, next));
    VERIFY_OK(letter);
    QVERIFY(letter->body.contains(s("14 September 2026")));
    for (const model::LintFinding& finding : letter->lint)
        QVERIFY2(finding.severity != model::LintFinding::Severity::Error, qPrintable(finding.code + finding.where));
}

void TestLetters::whatTheUserWroteStaysOverTheCase()
{
    const auto drafted = wait(session::draftLetter(*m_session, request("access", "adobe.com")));
    VERIFY_OK(drafted);
    session::DraftRequest next = request("reminder", "");
    next.matter = drafted->letter.matter;
    next.fields.insert(s("first_date"), s("2026-08-01"));
    const auto fields = wait(session::letterFields(*m_session, next));
    VERIFY_OK(fields);
    QCOMPARE(fields->value(s("first_date")), s("2026-08-01"));
    next.matter = model::CaseId{999};
    QCOMPARE(wait(session::letterFields(*m_session, next)).error().code, Code::NotFound);
}

void TestLetters::writesATranslationBesideTheLetter()
{
    session::DraftRequest wanted = request("access", "adobe.com");
    wanted.language = s("de");
    wanted.outFile = m_session->path(s("letter.pdf"));
    wanted.translationFile = m_session->path(s("both.pdf"));
    QCOMPARE(wait(session::draftLetter(*m_session, wanted)).error().code, Code::BadArgument); // no language
    wanted.translation = s("en");
    const auto drafted = wait(session::draftLetter(*m_session, wanted));
    VERIFY_OK(drafted);
    QCOMPARE(drafted->letter.language, s("de"));
    for (const QString& path : {wanted.outFile, wanted.translationFile}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
    }
    const auto alone = wait(session::previewLetterPages(*m_session, request("access", "adobe.com"), 2));
    wanted.translationFile.clear();
    const auto both = wait(session::previewLetterPages(*m_session, wanted, 2));
    VERIFY_OK(both);
    QVERIFY(both->pages.front().width() > both->pages.front().height()); // held across
    QVERIFY(alone->pages.front().width() < alone->pages.front().height());
}

void TestLetters::aMailTakesFilesWithIt()
{
    const QString proof = m_session->write(s("proof.txt"), "what I enclose");
    session::DraftRequest wanted = request("access", "adobe.com");
    wanted.form.attachments << proof;
    wanted.outFile = m_session->path(s("letter.pdf"));
    QCOMPARE(wait(session::draftLetter(*m_session, wanted)).error().code, Code::BadArgument); // a PDF takes nothing with it
    QVERIFY(!QFile::exists(wanted.outFile));
    wanted.outFile = m_session->path(s("letter.eml"));
    wanted.form.letterAsPdf = true;
    VERIFY_OK(wait(session::draftLetter(*m_session, wanted)));
    QFile file(wanted.outFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray mail = file.readAll();
    QVERIFY(mail.contains("proof.txt"));
    QVERIFY(mail.contains("application/pdf"));
    QVERIFY(mail.contains("X-Unsent: 1"));
}

void TestLetters::aLinkHoldsTheWholeLetterOrSaysSo()
{
    const auto drafted = wait(session::draftLetter(*m_session, request("access", "adobe.com")));
    VERIFY_OK(drafted);
    const auto link = wait(session::letterMailto(*m_session, drafted->letter.id));
    VERIFY_OK(link);
    QVERIFY(link->url.startsWith("mailto:"));
    QCOMPARE(link->wholeLetter, link->word.isEmpty());
}

void TestLetters::batchPreviewStoresNothing()
{
    addAccounts(3);
    const auto preview = wait(session::previewBatch(*m_session, batch()));
    VERIFY_OK(preview);
    QCOMPARE((*preview)->letters.size(), std::size_t{3});
    QCOMPARE((*preview)->plan.entries.size(), std::size_t{3});
    QVERIFY(wait(session::listCases(*m_session))->empty());
    session::BatchRequest nothing = batch();
    nothing.select = s("no such service");
    QCOMPARE(wait(session::previewBatch(*m_session, nothing)).error().code, Code::NotFound);
    nothing.select.clear();
    QCOMPARE(wait(session::previewBatch(*m_session, nothing)).error().code, Code::BadArgument);
}

void TestLetters::batchComposesEachLetterForItsDay()
{
    addAccounts(5);
    session::BatchRequest wanted = batch();
    wanted.pace = {QDate(2026, 11, 23), 2, true};
    const auto preview = wait(session::previewBatch(*m_session, wanted));
    VERIFY_OK(preview);
    const auto& letters = (*preview)->letters;
    QCOMPARE(letters.size(), std::size_t{5});
    QCOMPARE(letters.front().date, QDate(2026, 11, 23));
    QCOMPARE(letters.back().date, QDate(2026, 11, 25));
    QVERIFY(letters.back().due > letters.front().due);
    QSet<QString> references;
    for (const model::Letter& letter : letters)
        references.insert(letter.reference);
    QCOMPARE(references.size(), 5);
    wanted.pace.perDay = 500;
    QCOMPARE(wait(session::previewBatch(*m_session, wanted)).error().code, Code::BadArgument);
}

void TestLetters::batchWithWarningsNeedsConsent()
{
    addAccounts(60);
    const auto preview = wait(session::previewBatch(*m_session, batch()));
    VERIFY_OK(preview);
    QVERIFY((*preview)->plan.needsConsent);
    session::BatchOutput output;
    output.folder = m_session->path(s("letters"));
    QCOMPARE(wait(session::writeBatch(*m_session, *preview, output)).error().code, Code::BadArgument);
    QVERIFY(!QFile::exists(output.folder));
    QVERIFY(wait(session::listCases(*m_session))->empty());
}

void TestLetters::batchWritesAndStoresAll()
{
    addAccounts(4);
    const auto preview = wait(session::previewBatch(*m_session, batch()));
    VERIFY_OK(preview);
    session::BatchOutput output;
    output.folder = m_session->path(s("letters"));
    output.joined = m_session->path(s("all.pdf"));
    output.consented = true;
    const auto done = wait(session::writeBatch(*m_session, *preview, output));
    VERIFY_OK(done);
    QCOMPARE(done->letters, 4);
    QCOMPARE(QDir(output.folder).entryList({s("*.pdf")}).size(), 4);
    QVERIFY(QFile::exists(output.joined));
    QFile list(done->sendingList);
    QVERIFY(list.open(QIODevice::ReadOnly));
    QVERIFY(list.readAll().contains((*preview)->letters.front().reference.toLatin1()));
    QCOMPARE(wait(session::listCases(*m_session))->size(), std::size_t{4});
}

void TestLetters::cancelledBatchStoresNothing()
{
    addAccounts(40);
    auto job = session::previewBatch(*m_session, batch());
    job.cancel();
    job.waitForFinished();
    const auto preview = wait(session::previewBatch(*m_session, batch()));
    VERIFY_OK(preview);
    session::BatchOutput output;
    output.folder = m_session->path(s("letters"));
    output.consented = true;
    auto writing = session::writeBatch(*m_session, *preview, output);
    writing.cancel();
    writing.waitForFinished();
    QTRY_VERIFY(writing.isFinished());
    const std::size_t cases = wait(session::listCases(*m_session))->size();
    QCOMPARE(cases, static_cast<std::size_t>(QDir(output.folder).entryList({s("*.pdf")}).size())); // all or none, in both places
}

RECOURSE_TEST(TestLetters, QGuiApplication)
#include "test_letters.moc"
