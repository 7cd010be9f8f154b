// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_rules.h"
#include "main/test_program.h"

#include <QSet>

using namespace recourse;

/// The phrases that letters never contain, each tried in each of its languages with words that it stops and words that it lets pass.
class TestPhrases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stopsFalseClaims_data();
    void stopsFalseClaims();
    void letsHonestWordsPass_data() { stopsFalseClaims_data(); }
    void letsHonestWordsPass();
    void everyRuleIsTriedInEveryLanguage();

private:
    [[nodiscard]] QStringList codesWith(const QString& words) const;
    letters::Rules m_rules = test::shippedRules();
};

namespace {

struct Row
{
    const char* code;
    const char* regime;
    const char* language;
    const char* stopped;
    const char* passed;
};

constexpr Row kRows[] = {
    {"claim.thirty_days", "eu-gdpr", "en", "everything within 30 days", "everything from my 30 day trial"},
    {"claim.thirty_days", "eu-gdpr", "de", "alles innerhalb von 30 Tagen", "alles aus den letzten Jahren"},
    {"claim.thirty_days", "eu-gdpr", "fr", "tout dans les 30 jours", "tout depuis trois ans"},
    {"claim.thirty_days", "eu-gdpr", "es", "todo en el plazo de 30 días", "todo desde hace tres años"},
    {"claim.other_period", "us-ca", "en", "everything within 30 days", "everything since 2023"},
    {"claim.other_period", "ca-pipeda", "en", "everything within 14 days", "everything within 30 days"},
    {"claim.seventy_two_hours", "eu-gdpr", "en", "the notice owed to me in 72 hours", "the notice owed to me"},
    {"claim.seventy_two_hours", "eu-gdpr", "de", "die Meldung an mich binnen 72 Stunden", "die Meldung an mich"},
    {"claim.seventy_two_hours", "eu-gdpr", "fr", "l'avis qui m'est dû en 72 heures", "l'avis que vous m'avez envoyé"},
    {"claim.seventy_two_hours", "eu-gdpr", "es", "el aviso que se me debe en 72 horas", "el aviso que me enviaron"},
    {"claim.breach_is_damage", "eu-gdpr", "en", "what the breach alone gives me in damages", "what the breach touched"},
    {"claim.breach_is_damage", "eu-gdpr", "de", "was der Verstoß allein mir an Schadensersatz gibt", "was der Verstoß betraf"},
    {"claim.breach_is_damage", "eu-gdpr", "fr", "la violation ouvre automatiquement droit à indemnisation", "ce que la violation a touché"},
    {"claim.breach_is_damage", "eu-gdpr", "es", "la infracción da automáticamente derecho a indemnización", "lo que la infracción afectó"},
    {"claim.authority_money", "eu-gdpr", "en", "what the authority will award me", "what the authority wrote to you"},
    {"claim.authority_money", "eu-gdpr", "de", "was mir die Aufsichtsbehörde als Entschädigung gibt", "was die Aufsichtsbehörde Ihnen schrieb"},
    {"claim.authority_money", "eu-gdpr", "fr", "ce que l'autorité m'accordera en dommages-intérêts", "ce que l'autorité vous a écrit"},
    {"claim.authority_money", "eu-gdpr", "es", "lo que la autoridad me compensará", "lo que la autoridad les escribió"},
    {"claim.fine_to_me", "eu-gdpr", "en", "the fine that you will pay to me", "the fine print of your offers"},
    {"claim.fine_to_me", "eu-gdpr", "de", "das Bußgeld, das Sie mir zahlen", "das Kleingedruckte Ihrer Angebote"},
    {"claim.fine_to_me", "eu-gdpr", "fr", "l'amende que vous me paierez", "les petits caractères de vos offres"},
    {"claim.fine_to_me", "eu-gdpr", "es", "la multa que me pagarán", "la letra pequeña de sus ofertas"},
    {"claim.silence_is_consent", "us-ca", "en", "everything; no answer means that you agree", "everything; no answer reached me"},
    {"claim.silence_is_consent", "eu-gdpr", "de", "alles; Schweigen gilt als Zustimmung", "alles; eine Antwort fehlt"},
    {"claim.silence_is_consent", "eu-gdpr", "fr", "tout; votre silence vaudra acceptation", "tout ce qui manque"},
    {"claim.silence_is_consent", "eu-gdpr", "es", "todo; su silencio supondrá la aceptación", "todo lo que falta"},
    {"claim.sue_us", "us-ca", "en", "what I need to sue you", "what I ordered in your suite of apps"},
    {"claim.us_figures", "us-ca", "en", "$750 for each item", "my orders and their prices"},
    {"claim.us_delete_all_sources", "us-ca", "en", "delete what you bought about me", "what I gave you"},
    {"claim.us_covered", "us-va", "en", "you are a covered business", "you are in business"},
    {"claim.us_extent_missing", "us-va", "en", "", "my orders"},
    {"claim.drop_reaches_all", "us-ca", "en", "what DROP makes every company delete", "what I asked for through DROP"},
    {"claim.no_erasure_right", "nz", "en", "all, since I have a right to erasure", "all that you no longer need"},
    {"name.information_commissioner", "uk-gdpr", "en", "mail with the ICO", "mail with the Information Commission"},
    {"name.information_commissioner", "uk-gdpr", "de", "Post an die ICO", "Post an die Information Commission"},
    {"name.information_commissioner", "uk-gdpr", "fr", "le courrier à l'ICO", "le courrier à l'Information Commission"},
    {"name.information_commissioner", "uk-gdpr", "es", "el correo con la ICO", "el correo con la Information Commission"},
    {"name.article_22_uk", "uk-gdpr", "en", "decisions under Article 22", "decisions under Article 22A"},
    {"name.article_22_uk", "uk-gdpr", "de", "Entscheidungen nach Artikel 22", "Entscheidungen nach Artikel 22A"},
    {"name.article_22_uk", "uk-gdpr", "fr", "les décisions de l'article 22", "les décisions de l'article 22A"},
    {"name.article_22_uk", "uk-gdpr", "es", "las decisiones del artículo 22", "las decisiones del artículo 22A"},
    {"name.gdpr_for_uk", "uk-gdpr", "en", "what the GDPR names", "what the UK GDPR names"},
    {"name.gdpr_for_uk", "uk-gdpr", "de", "was die DSGVO nennt", "was die UK GDPR nennt"},
    {"name.gdpr_for_uk", "uk-gdpr", "fr", "ce que prévoit le RGPD", "ce que prévoit le UK GDPR"},
    {"name.gdpr_for_uk", "uk-gdpr", "es", "lo que prevé el RGPD", "lo que prevé el UK GDPR"},
    {"name.inai", "eu-gdpr", "en", "what INAI has", "what the authority has"},
    {"name.inai", "eu-gdpr", "de", "was INAI hat", "was die Behörde hat"},
    {"name.inai", "eu-gdpr", "fr", "ce que détient l'INAI", "ce que détient l'autorité"},
    {"name.inai", "eu-gdpr", "es", "lo que tiene el INAI", "lo que tiene la autoridad"},
    {"claim.optout_always", "eu-gdpr", "en", "everything; I can always opt out", "everything that I opted out of"},
    {"claim.optout_always", "eu-gdpr", "de", "eine lebenslange Sperre bei allen", "eine Sperre"},
    {"claim.optout_always", "eu-gdpr", "fr", "un blocage à vie", "un blocage"},
    {"claim.optout_always", "eu-gdpr", "es", "un bloqueo de por vida", "un bloqueo"},
    {"tone.threat", "eu-gdpr", "en", "all of it, or else", "all of it, or a list"},
    {"tone.threat", "eu-gdpr", "de", "alles, bevor ich zur Presse gehe", "alles, was die Expressbestellung betrifft"},
    {"tone.threat", "eu-gdpr", "fr", "tout, avant que je saisisse la presse", "tout ce qui presserait"},
    {"tone.threat", "eu-gdpr", "es", "todo, antes de acudir a la prensa", "todo lo del prensado de café"},
    {"tone.money_motive", "eu-gdpr", "en", "what I need for my damages", "what was damaged in the post"},
    {"tone.money_motive", "eu-gdpr", "de", "was ich für Schadensersatz brauche", "was ich als Schaden gemeldet habe"},
    {"tone.money_motive", "eu-gdpr", "fr", "ce qu'il me faut pour une indemnisation", "ce que j'ai signalé comme abîmé"},
    {"tone.money_motive", "eu-gdpr", "es", "lo que necesito para una indemnización", "lo que comuniqué como dañado"},
    {"person.household", "eu-gdpr", "en", "the data of my wife", "the data of my profile"},
    {"person.household", "eu-gdpr", "de", "die Daten meiner Frau", "die Daten meines Kontos"},
    {"person.household", "eu-gdpr", "fr", "les données de ma femme", "les données de mon compte"},
    {"person.household", "eu-gdpr", "es", "los datos de mi mujer", "los datos de mi cuenta"},
    {"claim.india_early", "eu-gdpr", "en", "what the DPDP gives me", "what the law gives me"},
    {"claim.private_suit_federal", "us-hipaa", "en", "what I need for a lawsuit", "the year 2024"},
    {"claim.fixed_sum_eu", "eu-gdpr", "en", "the usual amount", "as listed above"},
    {"claim.fixed_sum_eu", "eu-gdpr", "de", "als Pauschale", "wie oben aufgeführt"},
    {"claim.fixed_sum_eu", "eu-gdpr", "fr", "au forfait", "comme indiqué ci-dessus"},
    {"claim.fixed_sum_eu", "eu-gdpr", "es", "un importe fijo", "como se indica arriba"},
};

/// A letter that the rule looks at, and its field that takes the words.
QPair<QString, QString> letterFor(const QString& code)
{
    if (code == QLatin1String("claim.us_delete_all_sources"))
        return {QStringLiteral("erasure"), QStringLiteral("access_request")};
    if (code == QLatin1String("claim.private_suit_federal"))
        return {QStringLiteral("hipaa_access"), QStringLiteral("time_span")};
    if (code == QLatin1String("claim.fixed_sum_eu"))
        return {QStringLiteral("damages"), QStringLiteral("amount_basis")};
    return {QStringLiteral("access"), QStringLiteral("scope")};
}

} // namespace

QStringList TestPhrases::codesWith(const QString& words) const
{
    QFETCH(QString, code);
    QFETCH(QString, regime);
    QFETCH(QString, language);
    const auto [type, field] = letterFor(code);
    letters::LetterRequest request = test::goodRequest(type, regime, language);
    if (type != QLatin1String("access") && type != QLatin1String("erasure"))
        test::fillSamples(request, *m_rules.types.find(type), {});
    request.fields.insert(field, words);
    auto letter = letters::composeLetter(request, m_rules);
    if (!letter)
        return {test::errorText(letter.error())};
    if (words.isEmpty())
        letter->body.replace(QStringLiteral("o the extent"), QStringLiteral("here"));
    QStringList codes;
    for (const model::LintFinding& finding : letters::lintLetter(*letter, request, m_rules)) {
        if (!finding.message.isEmpty())
            codes.append(finding.code);
    }
    return codes;
}

void TestPhrases::stopsFalseClaims_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("regime");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("stopped");
    QTest::addColumn<QString>("passed");
    for (const Row& row : kRows)
        QTest::addRow("%s %s %s", row.code, row.regime, row.language) << QString::fromLatin1(row.code) << QString::fromLatin1(row.regime)
            << QString::fromLatin1(row.language) << QString::fromUtf8(row.stopped) << QString::fromUtf8(row.passed);
}

void TestPhrases::stopsFalseClaims()
{
    QFETCH(QString, code);
    QFETCH(QString, stopped);
    const QStringList codes = codesWith(stopped);
    QVERIFY2(codes.contains(code), qPrintable(codes.join(QLatin1Char(' '))));
}

void TestPhrases::letsHonestWordsPass()
{
    QFETCH(QString, passed);
    const QStringList codes = codesWith(passed);
    QVERIFY2(codes.isEmpty(), qPrintable(codes.join(QLatin1Char(' '))));
}

void TestPhrases::everyRuleIsTriedInEveryLanguage()
{
    QSet<QString> tried;
    for (const Row& row : kRows)
        tried.insert(QLatin1String(row.code) + QLatin1Char(' ') + QLatin1String(row.language));
    for (const letters::PhraseRule& rule : m_rules.types.phraseRules()) {
        const QString name = rule.code + QLatin1Char(' ') + rule.languages.value(0);
        QVERIFY2(tried.contains(name), qPrintable(name));
    }
}

RECOURSE_TEST(TestPhrases, QCoreApplication)
#include "test_phrases.moc"
