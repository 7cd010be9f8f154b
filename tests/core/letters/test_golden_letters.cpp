// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_rules.h"
#include "main/test_program.h"

#include <QRegularExpression>

#include <map>

using namespace recourse;

/// Every letter under every law, word for word. With RECOURSE_WRITE_GOLDEN set the files are written anew, to be read and committed.
class TestGoldenLetters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAsAgreed_data();
    void readsAsAgreed();
    void fitsOnePage_data() { readsAsAgreed_data(); }
    void fitsOnePage();
    void namesEveryCite_data() { readsAsAgreed_data(); }
    void namesEveryCite();
    void listsEveryArticleItNames_data() { readsAsAgreed_data(); }
    void listsEveryArticleItNames();

private:
    /// The letter of the row; `name` becomes that of its file.
    [[nodiscard]] const base::Result<model::Letter>& letter(QString* name = nullptr);
    [[nodiscard]] base::Result<model::Letter> composed() const;
    letters::Rules m_rules = test::shippedRules();
    std::map<QString, base::Result<model::Letter>> m_letters; ///< by the row's name: every test looks at the same
};

namespace {

constexpr int kColumns = 92; // of a 10.5 point serif on A4 with margins of 2.5 cm
constexpr int kLinesOnPage = 62;

QString wrapped(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        QString current;
        for (const QString& word : line.split(QLatin1Char(' '))) {
            if (!current.isEmpty() && current.size() + 1 + word.size() > kColumns) {
                lines.append(current);
                current = word;
            } else {
                current += current.isEmpty() ? word : QLatin1Char(' ') + word;
            }
        }
        lines.append(current);
    }
    return lines.join(QLatin1Char('\n'));
}

QString asText(const model::Letter& letter)
{
    QStringList lines = letter.sender;
    lines << letter.senderEmail << QString() << letter.recipient << letter.recipientEmail << QString() << letter.date.toString(Qt::ISODate)
          << QString() << letter.subject << QString() << letter.body << QString() << letter.closing << QString();
    return wrapped(lines.join(QLatin1Char('\n')));
}

/// The first line that differs, both ways.
QString difference(const QString& expected, const QString& actual)
{
    const QStringList before = expected.split(QLatin1Char('\n'));
    const QStringList now = actual.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < std::max(before.size(), now.size()); ++i) {
        if (before.value(i) != now.value(i) || i >= before.size() || i >= now.size())
            return QStringLiteral("line %1\n- %2\n+ %3").arg(i + 1).arg(before.value(i), now.value(i));
    }
    return {};
}

QString goldenPath(const QString& name)
{
    return QStringLiteral("tests/core/letters/golden/%1.txt").arg(name);
}

/// Numbers of articles and sections as they stand in a text: "15(1)", "1798.110(a)", "4.9.1".
QStringList provisions(const QString& text)
{
    static const QRegularExpression number(QStringLiteral("\\b\\d+[A-Z]?(?:\\.\\d+)*(?:\\([0-9a-z]+\\))*"));
    QStringList found;
    for (auto match = number.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    return found;
}

/// Languages with a text and words for this letter.
QStringList languagesOf(const letters::Rules& rules, const letters::LetterType& type, const law::Regime& regime)
{
    QStringList languages;
    for (const char* language : {"en", "de", "fr", "es"}) {
        const QString key = QLatin1String(language) + QLatin1Char('/') + type.basis(regime.code)->templateKey;
        const bool text = rules.templates(key) || rules.templates(key + QLatin1Char('_') + rules.types.family(regime.code));
        const bool words = !rules.types.lawWords(regime, QLatin1String(language)).value(QStringLiteral("law_full")).isEmpty()
            || regime.code == QLatin1String("contract-us");
        if (text && words && !rules.types.lawWords(regime, QLatin1String(language)).value(QStringLiteral("salutation")).isEmpty())
            languages.append(QLatin1String(language));
    }
    return languages;
}

/// What the law calls its provisions, as in English: "Art. 15 Abs. 1 lit. c", "15.1 c)" and "15.1, letra c)" are "15(1)(c)".
QString withEnglishProvisions(QString text)
{
    static const QRegularExpression german(QStringLiteral("(\\d+[a-zA-Z]?) Abs\\.\\s(\\d+)(?: (?:lit\\.|Nr\\.)\\s(\\w))?"));
    static const QRegularExpression swissFrench(QStringLiteral("(\\d+) al\\.\\s(\\d+)(?: let\\.\\s(\\w))?"));
    static const QRegularExpression swissSpanish(QStringLiteral("(\\d+), ap\\.\\s(\\d+)(?:, letra (\\w))?"));
    static const QRegularExpression romance(QStringLiteral("\\b(\\d+)\\.(\\d+)(?:,? (?:letras? )?([a-z])\\))?"));
    text.replace(QChar(0x00A0), QLatin1Char(' '));
    for (const QRegularExpression* form : {&german, &swissFrench, &swissSpanish, &romance})
        text.replace(*form, QStringLiteral("\\1(\\2)(\\3)")).replace(QStringLiteral("()"), QString());
    return text;
}

/// As a person would write it in that language.
QString citeIn(const QString& language, QString cite)
{
    const bool german = language == QLatin1String("de");
    if (language == QLatin1String("en"))
        return cite.replace(QLatin1String("DSG"), QLatin1String("FADP"));
    cite.replace(QLatin1String("P-39.1, s. "), QLatin1String("P-39.1, article "));
    if (!cite.contains(QLatin1String("UK GDPR")))
        cite.replace(QLatin1String("GDPR"), german ? QStringLiteral("DSGVO") : QStringLiteral("RGPD"));
    return german ? cite.replace(QLatin1String("Arts"), QLatin1String("Art.")) : cite.replace(QLatin1String("DSG"), QLatin1String("LPD")).replace(QLatin1String("Arts"), QLatin1String("arts."));
}

/// What a reminder under that law goes back to: the right that it rests on, in a letter about access that of access; nothing where it
/// rests on no statute.
QString remindedCite(const letters::Rules& rules, const QString& regime)
{
    const law::Regime& law = *rules.regimes.find(regime);
    if (regime == QLatin1String("contract-us") || regime == QLatin1String("estate"))
        return {};
    if (const law::Right* access = law.right(QStringLiteral("access")))
        return access->provenance.cite;
    return rules.types.find(QStringLiteral("reminder"))->basisUnder(law, QDate(2026, 11, 23))->provenance.cite;
}

} // namespace

const base::Result<model::Letter>& TestGoldenLetters::letter(QString* name)
{
    const QString row = QLatin1String(QTest::currentDataTag());
    if (name)
        *name = row;
    auto found = m_letters.find(row);
    if (found == m_letters.end())
        found = m_letters.emplace(row, composed()).first;
    return found->second;
}

base::Result<model::Letter> TestGoldenLetters::composed() const
{
    QFETCH(QString, type);
    QFETCH(QString, regime);
    QFETCH(QString, language);
    QFETCH(QString, variant);
    letters::LetterRequest request = test::goodRequest(type, regime, language);
    test::fillSamples(request, *m_rules.types.find(type), variant);
    if (type == QLatin1String("access") || type == QLatin1String("erasure") || type == QLatin1String("breach_details"))
        request.fields.clear();
    if (type == QLatin1String("reminder") && !m_rules.regimes.find(regime)->period(QStringLiteral("answer"), request.today))
        request.fields.insert(QStringLiteral("own_date"), QStringLiteral("yes")); // as the program tells it where the law sets no period
    if (type == QLatin1String("reminder") && !request.fields.contains(QStringLiteral("first_basis")))
        request.fields.insert(QStringLiteral("first_basis"), citeIn(language, remindedCite(m_rules, regime)));
    if (type == QLatin1String("complaint") && !m_rules.regimes.find(regime)->authority.email.contains(QLatin1Char('@')))
        request.fields.insert(QStringLiteral("recipient_address"), QStringLiteral("Square 1; Capital"));
    // In Germany there are several, and none is taken without the Land.
    if (type == QLatin1String("complaint") && regime == QLatin1String("eu-gdpr"))
        request.fields.insert(QStringLiteral("recipient"), QStringLiteral("Der Hamburgische Beauftragte für Datenschutz und Informationsfreiheit"));
    if (m_rules.types.find(type)->addressee == letters::Addressee::Authority)
        request.channel = QStringLiteral("web");
    return letters::composeLetter(request, m_rules);
}

void TestGoldenLetters::readsAsAgreed_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("regime");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("variant");
    const QDate today(2026, 11, 23);
    for (const law::Regime& regime : m_rules.regimes.all()) {
        for (const letters::LetterType* type : m_rules.types.offered(regime, today)) {
            if (!regime.provenance.inForce(today))
                continue;
            for (const QString& language : languagesOf(m_rules, *type, regime)) {
                const QStringList variants = type->variants.isEmpty() ? QStringList{QString()} : type->variants;
                for (const QString& variant : variants) {
                    const QString name = QStringList{type->id, variant, regime.code, language}.join(QLatin1Char('.')).replace(QStringLiteral(".."), QStringLiteral("."));
                    QTest::newRow(qPrintable(name)) << type->id << regime.code << language << variant;
                }
            }
        }
    }
}

void TestGoldenLetters::readsAsAgreed()
{
    QString name;
    const auto& letter = this->letter(&name);

    VERIFY_OK(letter);
    const QString path = goldenPath(name);
    if (qEnvironmentVariableIsSet("RECOURSE_WRITE_GOLDEN")) {
        QFile file(QStringLiteral(RECOURSE_SOURCE_DIR "/") + path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(asText(*letter).toUtf8()) > 0);
    }
    QVERIFY2(letter->lint.isEmpty(), qPrintable(test::findingsText(letter->lint)));
    const auto golden = test::textFile(path);
    QVERIFY2(golden, qPrintable(path));
    const QString changed = difference(*golden, asText(*letter));
    QVERIFY2(changed.isEmpty(), qPrintable(changed));
}

void TestGoldenLetters::fitsOnePage()
{
    const auto& letter = this->letter();
    VERIFY_OK(letter);
    const auto lines = asText(*letter).count(QLatin1Char('\n'));
    QVERIFY2(lines <= kLinesOnPage, qPrintable(QString::number(lines)));
}

void TestGoldenLetters::namesEveryCite()
{
    const auto& letter = this->letter();
    VERIFY_OK(letter);
    QFETCH(QString, language);
    QFETCH(QString, regime);
    const QString text = letter->subject + QLatin1Char(' ') + letter->body;
    const bool paragraphs = language != QLatin1String("en") && regime != QLatin1String("ca-qc");
    const QStringList named = provisions(paragraphs ? withEnglishProvisions(text) : text);
    for (const QString& cite : letter->cites) {
        if (provisions(cite).isEmpty())
            continue;
        const QString last = provisions(cite).last();
        // "Article 21(2) and (3)" and "Art. 21 Abs. 1 und 2" name the second paragraph by its number alone.
        const QString article = last.left(last.lastIndexOf(QLatin1Char('(')));
        const bool found = std::any_of(named.begin(), named.end(), [&](const QString& one) { return one.startsWith(last) || one.startsWith(article); });
        QVERIFY2(found, qPrintable(cite));
    }
}

void TestGoldenLetters::listsEveryArticleItNames()
{
    QFETCH(QString, language);
    const auto& letter = this->letter();
    VERIFY_OK(letter);
    static const QRegularExpression named(
        QStringLiteral("(?:Articles?|§§?|sections?|clauses?)\\s((?:\\d+[A-Z]?(?:\\.\\d+)*(?:\\([0-9a-z]+\\))*(?:, | and |-)?)+)"), QRegularExpression::UseUnicodePropertiesOption);
    QFETCH(QString, regime);
    QFETCH(QString, type);
    // The other languages name the same provisions; a reply names those that its reason needs.
    if (language != QLatin1String("en") || type == QLatin1String("refusal_reply"))
        return;
    QStringList listed = provisions(letter->cites.join(QLatin1Char(' ')));
    // The period and the appeal are cited from the table of laws, and clauses of a contract are the user's own words.
    const law::Regime& law = *m_rules.regimes.find(regime);
    const QString action = m_rules.types.find(type)->clockUnder(regime).action;
    for (const law::Right& right : law.rights)
        listed += provisions(right.provenance.cite);
    if (const law::Period* period = law.period(action, letter->date))
        listed += provisions(period->provenance.cite);
    listed += provisions(test::sampleField(language, QStringLiteral("clause_number")));
    listed += provisions(m_rules.types.lawWords(law, language).values().join(QLatin1Char(' ')));
    for (auto match = named.globalMatch(letter->subject + QLatin1Char(' ') + letter->body); match.hasNext();) {
        for (const QString& provision : provisions(match.next().captured(1))) {
            const bool found = std::any_of(listed.begin(), listed.end(),
                [&](const QString& one) { return provision.startsWith(one) || one.startsWith(provision); });
            QVERIFY2(found, qPrintable(provision));
        }
    }
}

RECOURSE_TEST(TestGoldenLetters, QCoreApplication)
#include "test_golden_letters.moc"
