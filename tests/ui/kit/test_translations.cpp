// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/rule_text.h"
#include "cases/stages.h"
#include "law/authority_choice.h"
#include "law/due_dates.h"
#include "main/test_program.h"
#include "session/rules.h"
#include "ui/text.h"
#include "ui/widgets/places.h"

#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTest>
#include <QTranslator>

using namespace recourse;
using base::RuleTexts;

namespace {

using Texts = QSet<std::pair<QString, QString>>; // context and text

class TextsOfRules
{
public:
    explicit TextsOfRules(const session::Rules& rules)
    {
        for (const plan::StepRule& step : rules.steps.all())
            add("StepRules", {step.title, step.why});
        for (const letters::LetterType& letter : rules.letters.types.all())
            addLetter(letter);
        for (const letters::PhraseRule& rule : rules.letters.types.phraseRules())
            add("LetterRules", {rule.message});
        for (const letters::NumberRule& rule : rules.letters.types.numberRules())
            add("LetterRules", {rule.message});
        for (const law::Regime& regime : rules.letters.regimes.all())
            addRegime(regime);
        for (const law::ReceiptAssumption& assumption : rules.letters.regimes.receiptAssumptions())
            add("LawRules", {assumption.text});
        for (const law::Sector& sector : rules.letters.regimes.sectors()) {
            if (!sector.occasion)
                add("LawRules", {sector.name});
        }
        for (const feeds::FeedDefinition& feed : rules.feeds.all())
            add("FeedRules", {feed.access, feed.attribution});
        for (const directory::DirectoryDefinition& each : rules.directories.all())
            add("FeedRules", {each.feed.access, each.feed.attribution});
        const feeds::AddressSearchDefinition& search = rules.addressSearch;
        add("FeedRules", {search.accessAccount, search.accessRange, search.accessStealerLogs, search.attribution});
        addCases(rules.cases);
    }

    [[nodiscard]] const Texts& all() const { return m_texts; }

private:
    void add(const char* context, const QStringList& texts)
    {
        for (const QString& text : texts) {
            if (!text.isEmpty())
                m_texts.insert({QString::fromLatin1(context), text});
        }
    }

    void addLetter(const letters::LetterType& letter)
    {
        add("LetterRules", {letter.title(QStringLiteral("en"))});
        add("LetterRules", letter.warnings.value(QStringLiteral("en")));
        for (const letters::LetterBasis& basis : letter.bases)
            add("LawRules", {basis.provenance.cite});
    }

    void addRegime(const law::Regime& regime)
    {
        const law::AppliesTo& applies = regime.appliesTo;
        add("LawRules", {regime.name, regime.shortName, applies.residenceReason, applies.establishmentReason, applies.presenceReason, applies.abroadCaveat});
        addAuthority(regime.authority);
        for (const law::Authority& authority : regime.authorities)
            addAuthority(authority);
        add("LawRules", applies.except.values());
        static const QStringList kCitedTopics{QStringLiteral("complaint"), QStringLiteral("complaint_to_controller"),
            QStringLiteral("complaint_cross_border"), QStringLiteral("form"), QStringLiteral("forms")};
        add("LawRules", regime.notes);
        add("LawRules", {regime.noLetters});
        for (const law::Topic& topic : regime.topics)
            add("LawRules", {topic.text, kCitedTopics.contains(topic.topic) ? topic.provenance.cite : QString()});
        for (const QList<law::Period>& periods : regime.actions) {
            for (const law::Period& period : periods)
                addPeriod(period);
        }
    }

    /// The name of one that is told in words only; others are called as they call themselves.
    void addAuthority(const law::Authority& authority)
    {
        add("LawRules", {authority.formNote, law::canBeWrittenTo(authority) ? QString() : authority.name});
    }

    void addCases(const session::CaseRules& rules)
    {
        for (const cases::EscalationPath& path : rules.escalation.all()) {
            for (const cases::EscalationStep& step : path.steps)
                add("CaseRules", {step.why});
            add("CaseRules", {path.end});
        }
        for (const cases::ReplyKind& kind : rules.replies.kinds())
            add("CaseRules", {kind.title, kind.check});
        for (const cases::ReplyAnswer& answer : rules.replies.answers())
            add("CaseRules", {answer.reason, answer.soundIf, answer.soundThen});
        for (const cases::AnswerList& list : rules.completeness.all()) {
            for (const cases::AnswerItem& item : list.items)
                add("CaseRules", {item.text});
        }
        for (const cases::ConductCriterion& criterion : rules.conduct.criteria()) {
            add("CaseRules", {criterion.title});
            for (const cases::ConductAnswer& answer : criterion.answers)
                add("CaseRules", {answer.title});
        }
    }

    void addPeriod(const law::Period& period)
    {
        add("LawRules", {period.title, period.provenance.cite, period.provenance.source});
        if (period.extension)
            add("LawRules", {period.extension->condition, period.extension->provenance.cite});
        for (const law::PauseRule& pause : period.pauses)
            add("LawRules", {pause.provenance.cite});
    }

    Texts m_texts;
};

/// What the script tells lupdate; empty if there is no Python.
Texts textsOfScript()
{
    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    if (python.isEmpty())
        return {};
    const QString source = QStringLiteral(RECOURSE_SOURCE_DIR);
    QProcess script;
    script.start(python, {source + QStringLiteral("/packaging/rule_texts.py"), source + QStringLiteral("/resources/rules")});
    if (!script.waitForFinished() || script.exitCode() != 0)
        return {};
    static const QRegularExpression line(QStringLiteral("QT_TRANSLATE_NOOP\\(\"(\\w+)\", \"(.*)\"\\);"));
    Texts texts;
    for (auto found = line.globalMatch(QString::fromUtf8(script.readAllStandardOutput())); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        QString text = match.captured(2);
        texts.insert({match.captured(1), text.replace(QStringLiteral("\\\""), QStringLiteral("\""))});
    }
    return texts;
}

} // namespace

/// What the core and the files of rules say reaches the window in the user's language.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void everyTextOfTheRulesIsWritten_data();
    void everyTextOfTheRulesIsWritten();
    void theScriptNamesWhatTheProgramShows();
    void aCaseGivesItsReasonInGerman();
    void aClockSpeaksGerman();
    void whyThereIsNoLetterIsToldInGerman();
    void everyCountryHasAGermanName();
    void thereIsEnglishWithoutATranslation();

private:
    void speak(const QString& language);

    std::unique_ptr<const session::Rules> m_rules;
    std::unique_ptr<QTranslator> m_translator;
};

void TestTranslations::initTestCase()
{
    auto rules = session::loadRules();
    QVERIFY2(rules.ok(), rules ? "" : qPrintable(rules.error().where));
    m_rules = std::move(*rules);
}

void TestTranslations::cleanup()
{
    m_translator.reset();
    QLocale::setDefault(QLocale::c());
}

void TestTranslations::speak(const QString& language)
{
    m_translator = std::make_unique<QTranslator>();
    QVERIFY(m_translator->load(QStringLiteral(":/i18n/recourse_%1.qm").arg(language)));
    QVERIFY(QCoreApplication::installTranslator(m_translator.get()));
    QLocale::setDefault(QLocale(language));
}

void TestTranslations::everyTextOfTheRulesIsWritten_data()
{
    QTest::addColumn<QString>("language");
    for (const char* language : {"de", "fr", "es"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestTranslations::everyTextOfTheRulesIsWritten()
{
    QFETCH(QString, language);
    speak(language);
    const Texts texts = TextsOfRules(*m_rules).all();
    QVERIFY(texts.size() > 200);
    QStringList open;
    for (const auto& [context, text] : texts) {
        if (m_translator->translate(context.toUtf8().constData(), text.toUtf8().constData()).isEmpty())
            open << context + QStringLiteral(": ") + text;
    }
    QVERIFY2(open.isEmpty(), qPrintable(open.join(QLatin1Char('\n'))));
}

void TestTranslations::theScriptNamesWhatTheProgramShows()
{
    const Texts named = textsOfScript();
    if (named.isEmpty())
        QSKIP("there is no Python");
    const Texts shown = TextsOfRules(*m_rules).all();
    for (const auto& [context, text] : shown - named)
        qWarning("lupdate does not learn of %s: %s", qPrintable(context), qPrintable(text));
    for (const auto& [context, text] : named - shown)
        qWarning("named, but not in the rules: %s: %s", qPrintable(context), qPrintable(text));
    QVERIFY(shown == named);
}

void TestTranslations::aCaseGivesItsReasonInGerman()
{
    speak(QStringLiteral("de"));
    model::Case matter;
    matter.stage = model::CaseStage::Sent;
    matter.due = QDate(2026, 12, 21);
    matter.overdueFrom = QDate(2026, 12, 29);

    QCOMPARE(ui::withLocalDates(cases::nextAction(matter, QDate(2026, 12, 1)).why),
        QStringLiteral("Die Antwort ist am 21.12.2026 fällig. Vor dem 29.12.2026 ist nichts überfällig; Sie brauchen also nichts zu tun."));
    QCOMPARE(ui::withLocalDates(cases::nextAction(matter, QDate(2026, 12, 30)).why),
        QStringLiteral("Die Antwort war am 21.12.2026 fällig. Nach jeder Lesart des Gesetzes ist sie seit dem 29.12.2026 überfällig. "
                       "Schicken Sie eine Erinnerung, die nennt, was fehlt."));
}

void TestTranslations::aClockSpeaksGerman()
{
    speak(QStringLiteral("de"));
    law::DueRequest request;
    request.regime = QStringLiteral("eu-gdpr");
    request.action = QStringLiteral("access");
    request.event = law::DueRequest::Sent;
    request.eventDate = QDate(2026, 11, 2);
    request.channel = QStringLiteral("letter_eu");
    const auto dates = law::dueDates(m_rules->letters.regimes, m_rules->letters.holidays, request);
    QVERIFY(dates.ok());

    QCOMPARE(dates->words, QStringLiteral("1 Monat ab Eingang"));
    QCOMPARE(ui::withLocalDates(dates->assumption),
        QStringLiteral("Gerechnet ab dem 07.11.2026: abgeschickt am 02.11.2026; ein gewöhnlicher Brief innerhalb der EU braucht 5 Tage. "
                       "Das ist eine Annahme des Programms, kein Gesetz."));
    QCOMPARE(dates->notes.value(0), QStringLiteral("Als freie Tage gelten die Feiertage, die alle Mitgliedstaaten der EU gemeinsam haben."));
    QCOMPARE(base::ruleText(RuleTexts::Law, dates->cite), QStringLiteral("Art. 12 Abs. 3 DSGVO"));
    QVERIFY(base::ruleText(RuleTexts::Law, dates->source).startsWith(QStringLiteral("Verordnung (EU) 2016/679")));
}

void TestTranslations::whyThereIsNoLetterIsToldInGerman()
{
    speak(QStringLiteral("de"));
    const QString text = base::fail(base::Code::FeedMalformed, QCoreApplication::translate("Detail", "no entries")).text();
    QVERIFY2(text.contains(QStringLiteral("keine Einträge")), qPrintable(text));
    QCOMPARE(QCoreApplication::translate("LawWords", "the profile names no residence; set it first"),
        QStringLiteral("das Profil nennt keinen Wohnsitz; tragen Sie ihn zuerst ein"));
}

void TestTranslations::everyCountryHasAGermanName()
{
    speak(QStringLiteral("de"));
    QCOMPARE(ui::placeName(QStringLiteral("GE")), QStringLiteral("Georgien"));
    QCOMPARE(ui::placeName(QStringLiteral("US-CA")), QStringLiteral("Kalifornien (USA)"));
    const std::vector<ui::Place> all = ui::places();
    QVERIFY(all.size() > 300);
    QSet<QString> codes;
    for (const ui::Place& place : all)
        codes.insert(place.code);
    QCOMPARE(codes.size(), static_cast<qsizetype>(all.size()));
    QCOMPARE(ui::placeName(QStringLiteral("QQ-99")), QStringLiteral("QQ-99"));
}

void TestTranslations::thereIsEnglishWithoutATranslation()
{
    QCOMPARE(base::ruleText(RuleTexts::Law, QStringLiteral("Art. 12(3) GDPR")), QStringLiteral("Art. 12(3) GDPR"));
    QCOMPARE(base::ruleText(RuleTexts::Letters, QString()), QString());
}

RECOURSE_TEST(TestTranslations, QApplication)
#include "test_translations.moc"
