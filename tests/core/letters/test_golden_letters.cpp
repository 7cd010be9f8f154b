// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_rules.h"

#include <QRegularExpression>

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
    letters::Rules m_rules = test::shippedRules();
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

} // namespace

void TestGoldenLetters::readsAsAgreed_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("regime");
    for (const letters::LetterType& type : m_rules.types.all()) {
        for (auto basis = type.bases.begin(); basis != type.bases.end(); ++basis)
            QTest::addRow("%s.%s", qPrintable(type.id), qPrintable(basis.key())) << type.id << basis.key();
    }
}

void TestGoldenLetters::readsAsAgreed()
{
    QFETCH(QString, type);
    QFETCH(QString, regime);

    const auto letter = letters::composeLetter(test::goodRequest(type, regime), m_rules);

    VERIFY_OK(letter);
    QVERIFY2(letter->lint.isEmpty(), qPrintable(test::findingsText(letter->lint)));
    const QString path = goldenPath(QLatin1String(QTest::currentDataTag()));
    if (qEnvironmentVariableIsSet("RECOURSE_WRITE_GOLDEN")) {
        QFile file(QStringLiteral(RECOURSE_SOURCE_DIR "/") + path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(asText(*letter).toUtf8()) > 0);
    }
    const auto golden = test::textFile(path);
    QVERIFY2(golden, qPrintable(path));
    const QString changed = difference(*golden, asText(*letter));
    QVERIFY2(changed.isEmpty(), qPrintable(changed));
}

void TestGoldenLetters::fitsOnePage()
{
    QFETCH(QString, type);
    QFETCH(QString, regime);
    const auto letter = letters::composeLetter(test::goodRequest(type, regime), m_rules);
    VERIFY_OK(letter);
    const auto lines = asText(*letter).count(QLatin1Char('\n'));
    QVERIFY2(lines <= kLinesOnPage, qPrintable(QString::number(lines)));
}

void TestGoldenLetters::namesEveryCite()
{
    QFETCH(QString, type);
    QFETCH(QString, regime);
    const auto letter = letters::composeLetter(test::goodRequest(type, regime), m_rules);
    VERIFY_OK(letter);
    const QStringList named = provisions(letter->subject + QLatin1Char(' ') + letter->body);
    for (const QString& cite : letter->cites) {
        const QString last = provisions(cite).last();
        const bool found = std::any_of(named.begin(), named.end(), [&](const QString& one) { return one.startsWith(last); });
        QVERIFY2(found, qPrintable(cite));
    }
}

void TestGoldenLetters::listsEveryArticleItNames()
{
    QFETCH(QString, type);
    QFETCH(QString, regime);
    const auto letter = letters::composeLetter(test::goodRequest(type, regime), m_rules);
    VERIFY_OK(letter);
    static const QRegularExpression named(
        QStringLiteral("(?:Articles?|§§?|sections?|clauses?) ((?:\\d+[A-Z]?(?:\\.\\d+)*(?:\\([0-9a-z]+\\))*(?:, | and |-)?)+)"));
    const QStringList listed = provisions(letter->cites.join(QLatin1Char(' ')));
    for (auto match = named.globalMatch(letter->subject + QLatin1Char(' ') + letter->body); match.hasNext();) {
        for (const QString& provision : provisions(match.next().captured(1))) {
            const bool found = std::any_of(listed.begin(), listed.end(),
                [&](const QString& one) { return provision.startsWith(one) || one.startsWith(provision); });
            QVERIFY2(found, qPrintable(provision));
        }
    }
}

QTEST_GUILESS_MAIN(TestGoldenLetters)
#include "test_golden_letters.moc"
