// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "session/account_jobs.h"
#include "session/case_jobs.h"
#include "ui/pages/cases/arrival_card.h"
#include "ui/pages/cases/authority_card.h"
#include "ui/pages/cases/clock_card.h"
#include "ui/pages/cases/land_box.h"
#include "ui/pages/cases/law_panel.h"
#include "ui/pages/cases/proof_card.h"
#include "ui/support/test_workspace.h"
#include "ui/theme.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/residence_box.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QtTest>

using namespace recourse;
using namespace recourse::ui;

namespace {

QString s(const char* text)
{
    return QString::fromLatin1(text);
}

/// Every text that a widget shows.
QString shownText(const QWidget& widget)
{
    QStringList texts;
    for (const QLabel* label : widget.findChildren<QLabel*>()) {
        if (!label->isHidden())
            texts << label->text();
    }
    return texts.join(QLatin1Char('\n'));
}

} // namespace

/// The cards about law of a case, and the panel of the letter editor, on a real vault.
class TestLawCards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void arrivalIsAssumedAndChanged();
    void arrivalIsLogged();
    void arrivalTakesNoDayToCome();
    void arrivalIsNotShownOfACaseThatIsOver();
    void authorityFollowsThePlace();
    void authorityOffersTheComplaint();
    void authorityThatWasToldIsNotOfferedTheComplaintAgain();
    void evidenceDoesNotDenyWhatWasSentElsewhere();
    void aReadOnlyVaultWritesNothing();
    void clockTellsBothReadings();
    void clockTellsTheDayTheyNamedAndTheFirstOne();
    void clockIsTheAuthoritysAfterAComplaint();
    void lawIsExplainedAndOverridden();
    void lawPanelKnowsEveryKindOfOrganisation();
    void lawPanelSaysWhyNoneFits();

private:
    template <class T> T* child(QWidget& widget, const char* name) { return widget.findChild<T*>(s(name)); }
    [[nodiscard]] session::CaseView adopt(const char* channel = "letter_domestic")
    {
        session::AdoptedCase adopted;
        adopted.service = s("adobe.com");
        adopted.matter = s("access");
        adopted.regime = s("eu-gdpr");
        adopted.sent = QDate(2026, 10, 19);
        adopted.channel = s(channel);
        return m_space->await(session::openCase(m_space->session(), adopted));
    }
    [[nodiscard]] session::CaseView stored(model::CaseId id) { return m_space->await(session::showCase(m_space->session(), id)); }
    [[nodiscard]] QDate today() const { return QDate(2026, 11, 21); }
    void settle() { QTRY_VERIFY(test::isIdle(m_space->workspace())); }
    /// Where RECOURSE_SHOTS names a folder, pictures for a designer's eye.
    void picture(QWidget& widget, const char* name)
    {
        const QString folder = qEnvironmentVariable("RECOURSE_SHOTS");
        if (!folder.isEmpty())
            widget.grab().save(QDir(folder).filePath(s(name) + s(".png")));
    }

    std::unique_ptr<test::TestWorkspace> m_space;
};

void TestLawCards::init()
{
    applyTheme(*qApp, Scheme::Light);
    m_space = std::make_unique<test::TestWorkspace>();
    m_space->createVault();
    m_space->fillProfile();
    static_cast<void>(m_space->await(session::addAccount(m_space->session(), {{s("url"), s("https://www.adobe.com")}, {s("login"), s("anna")}})));
}

void TestLawCards::cleanup()
{
    settle();
    m_space.reset();
}

void TestLawCards::arrivalIsAssumedAndChanged()
{
    const session::CaseView view = adopt();
    ArrivalCard card(m_space->workspace());
    card.set(view, today());
    QVERIFY(!card.isHidden());
    QCOMPARE(child<QSpinBox>(card, "arrivalDays")->value(), 3);
    QVERIFY(child<QPushButton>(card, "arrivalReset")->isHidden());
    picture(card, "arrival-card");

    child<QSpinBox>(card, "arrivalDays")->setValue(6);
    child<QPushButton>(card, "arrivalCount")->click();
    settle();
    const session::CaseView own = stored(view.matter.id);
    QCOMPARE(own.matter.due, QDate(2026, 11, 25));
    card.set(own, today());
    QVERIFY(!child<QPushButton>(card, "arrivalReset")->isHidden());

    m_space->workspace().undo().undo();
    settle();
    QCOMPARE(stored(view.matter.id).matter.due, view.matter.due);
}

void TestLawCards::arrivalIsLogged()
{
    const session::CaseView view = adopt();
    ArrivalCard card(m_space->workspace());
    card.set(view, today());
    QVERIFY(!child<QPushButton>(card, "arrivalLog")->isEnabled());
    child<DayEdit>(card, "arrivalDay")->setDay(QDate(2026, 10, 21));
    QVERIFY(child<QPushButton>(card, "arrivalLog")->isEnabled());
    child<QPushButton>(card, "arrivalLog")->click();
    settle();
    const session::CaseView proven = stored(view.matter.id);
    QCOMPARE(proven.matter.due, QDate(2026, 11, 23)); // 21 November is a Saturday
    card.set(proven, today());
    QVERIFY(card.isHidden()); // nothing is assumed any more
}

void TestLawCards::arrivalTakesNoDayToCome()
{
    ArrivalCard card(m_space->workspace());
    card.set(adopt(), today());
    child<DayEdit>(card, "arrivalDay")->setDay(QDate(2026, 11, 22));
    QVERIFY(!child<QPushButton>(card, "arrivalLog")->isEnabled());
    QVERIFY(!child<QLabel>(card, "arrivalFault")->text().isEmpty());
}

void TestLawCards::arrivalIsNotShownOfACaseThatIsOver()
{
    session::CaseView view = adopt();
    view.clock.reset();
    ArrivalCard card(m_space->workspace());
    card.set(view, today());
    QVERIFY(card.isHidden());
}

void TestLawCards::authorityFollowsThePlace()
{
    AuthorityCard card(m_space->workspace());
    card.set(adopt(), today());
    settle();
    QCOMPARE(child<ResidenceBox>(card, "authorityResidence")->residence(), s("DE"));
    auto* land = child<LandBox>(card, "authorityLand");
    QVERIFY(!land->isHidden());
    land->setCurrentIndex(land->findData(s("DE-BY")));
    Q_EMIT land->activated(land->currentIndex());
    settle();
    QVERIFY2(shownText(card).contains(s("Bay")), qPrintable(shownText(card)));
    QVERIFY(shownText(card).contains(s("German"))); // the language by its name in the window's language
    QVERIFY(!shownText(card).contains(s("Deutsch\n")));
    card.resize(560, 900);
    card.show();
    picture(card, "authority-card");

    child<ResidenceBox>(card, "authorityResidence")->setResidence(s("FR"));
    settle();
    QVERIFY2(shownText(card).contains(s("CNIL")), qPrintable(shownText(card)));
    QVERIFY(land->isHidden());
}

void TestLawCards::authorityOffersTheComplaint()
{
    AuthorityCard card(m_space->workspace());
    card.set(adopt(), today());
    child<ResidenceBox>(card, "authorityResidence")->setResidence(s("AT"));
    settle();
    QSignalSpy wanted(&card, &CaseCard::letterWanted);
    auto* write = child<QPushButton>(card, "authorityWrite");
    QVERIFY(write != nullptr && write->isEnabled());
    write->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.front().at(0).toString(), s("complaint"));
    const auto fields = wanted.front().at(1).value<QMap<QString, QString>>();
    QVERIFY(fields.value(s("recipient")).contains(QString::fromUtf8("Datenschutzbehörde")));
    child<QPushButton>(card, "authorityPage")->click();
    QCOMPARE(m_space->prompts().links.size(), 1);
}

void TestLawCards::authorityThatWasToldIsNotOfferedTheComplaintAgain()
{
    session::CaseView view = adopt();
    model::CaseEvent told;
    told.kind = s("complained");
    told.at = QDateTime(today(), QTime(12, 0));
    view.matter.events.push_back(told);
    AuthorityCard card(m_space->workspace());
    card.set(view, today());
    settle();
    auto* write = child<QPushButton>(card, "authorityWrite");
    QVERIFY(write != nullptr && write->isHidden());
}

void TestLawCards::evidenceDoesNotDenyWhatWasSentElsewhere()
{
    ProofCard card(m_space->workspace());
    card.set(adopt(), today());
    settle();
    QVERIFY2(shownText(card).contains(s("No paper of this case is kept here yet")), qPrintable(shownText(card)));
    card.set(session::CaseView(), today());
    settle();
    QVERIFY2(shownText(card).contains(s("Nothing has been sent or received yet")), qPrintable(shownText(card)));
}

void TestLawCards::aReadOnlyVaultWritesNothing()
{
    const session::CaseView view = adopt();
    m_space->workspace().setReadOnly(true);
    ArrivalCard arrival(m_space->workspace());
    arrival.set(view, today());
    AuthorityCard authority(m_space->workspace());
    authority.set(view, today());
    settle();
    for (QPushButton* button : {child<QPushButton>(arrival, "arrivalCount"), child<QPushButton>(authority, "authorityWrite")}) {
        QVERIFY(button != nullptr);
        QVERIFY(!button->isEnabled());
        QVERIFY(!button->toolTip().isEmpty());
    }
    m_space->workspace().setReadOnly(false);
}

void TestLawCards::clockTellsBothReadings()
{
    ClockCard card;
    card.set(adopt("email"), today());
    const QString text = shownText(card);
    QVERIFY2(text.contains(s("They may take until")), qPrintable(text));
    QVERIFY2(text.contains(s("late from")), qPrintable(text));
}

void TestLawCards::clockTellsTheDayTheyNamedAndTheFirstOne()
{
    const session::CaseView view = adopt("email");
    session::CaseEntry entry;
    entry.kind = s("extended");
    entry.on = QDate(2026, 11, 10);
    entry.until = QDate(2026, 12, 18);
    ClockCard card;
    card.set(m_space->await(session::logCaseEvent(m_space->session(), view.matter.id, entry)), today());
    // What is added to a card that is shown already appears with the next round of events.
    QTRY_VERIFY(shownText(card).contains(QLocale().toString(QDate(2026, 12, 18), QLocale::LongFormat)));
    const QString text = shownText(card);
    QVERIFY2(text.contains(s("Due on ")) && text.contains(s("at most")), qPrintable(text));
}

void TestLawCards::clockIsTheAuthoritysAfterAComplaint()
{
    const session::CaseView view = adopt("email");
    session::CaseEntry entry;
    entry.kind = s("complained");
    entry.channel = s("web");
    ClockCard card;
    card.set(m_space->await(session::logCaseEvent(m_space->session(), view.matter.id, entry)), today());
    QTRY_VERIFY(shownText(card).contains(s("The authority has until then")));
    QVERIFY2(shownText(card).contains(s("78(2)")), qPrintable(shownText(card)));
}

void TestLawCards::lawIsExplainedAndOverridden()
{
    LawPanel panel(m_space->workspace());
    QSignalSpy chosen(&panel, &LawPanel::regimeChosen);
    QSignalSpy changed(&panel, &LawPanel::lawChanged);
    panel.set(s("adobe.com"));
    settle();
    QCOMPARE(panel.lawInUse(), s("eu-gdpr"));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(chosen.size(), 0);
    QVERIFY(!panel.findChildren<QLabel*>(s("lawStep")).isEmpty());

    auto* choice = child<QComboBox>(panel, "lawChoice");
    const int other = choice->findData(s("uk-gdpr"));
    QVERIFY(other > 0);
    QVERIFY(choice->findData(s("in")) < 0); // not in force yet
    choice->setCurrentIndex(other);
    Q_EMIT choice->activated(other);
    settle();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(panel.regime(), s("uk-gdpr"));
    QCOMPARE(panel.lawInUse(), s("uk-gdpr"));
    QCOMPARE(choice->currentData().toString(), s("uk-gdpr"));
    QVERIFY(shownText(panel).contains(s("gives no reason for it")));
    panel.resize(520, 600);
    picture(panel, "law-panel");
}

void TestLawCards::lawPanelKnowsEveryKindOfOrganisation()
{
    LawPanel panel(m_space->workspace());
    panel.set({}, {}, s("US-NY"));
    settle();
    auto* kind = child<QComboBox>(panel, "lawKind");
    for (const char* word : {"payments", "credit_card", "bank_account", "school", "child_service", "credit_bureau", "federal_undertaking"}) {
        const int index = kind->findData(s(word));
        QVERIFY2(index > 0, word);
        QVERIFY2(kind->itemText(index) != s(word), word);
    }
    QVERIFY(kind->findData(s("breach")) < 0); // what a letter is about, not what an organisation is
    kind->setCurrentIndex(kind->findData(s("credit_card")));
    Q_EMIT kind->activated(kind->currentIndex());
    settle();
    QCOMPARE(panel.lawInUse(), s("us-fcba"));
}

void TestLawCards::lawPanelSaysWhyNoneFits()
{
    LawPanel panel(m_space->workspace());
    panel.set({}, {}, s("AQ"));
    settle();
    QVERIFY(panel.lawInUse().isEmpty());
    QVERIFY(child<QLabel>(panel, "lawName")->text().contains(s("AQ")));
    QVERIFY(child<QComboBox>(panel, "lawChoice")->count() > 10); // one may be chosen all the same
}

RECOURSE_TEST(TestLawCards, QApplication)
#include "test_law_cards.moc"
