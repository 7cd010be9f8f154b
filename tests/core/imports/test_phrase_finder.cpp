// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/phrase_finder.h"
#include "main/test_program.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QtTest>

using namespace recourse::imports;

namespace {

std::uint32_t found(const QStringList& phrases, const QString& text)
{
    PhraseFinder finder;
    for (qsizetype i = 0; i < phrases.size(); ++i)
        finder.add(phrases[i], 1U << i);
    finder.build();
    return finder.find(text);
}

/// The same by a regular expression, for texts of small letters and spaces.
bool fits(const QString& phrase, const QString& text)
{
    const bool atBeginning = phrase.startsWith(u'^');
    QString pattern = atBeginning ? QStringLiteral("^[^a-z0-9]*") : QStringLiteral("(?<![a-z0-9])");
    const QStringList parts = phrase.mid(atBeginning ? 1 : 0).split(u'*');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString part = parts[i].trimmed();
        if (part.isEmpty())
            continue;
        const bool last = i + 1 == parts.size();
        pattern += (i == 0 ? QString() : QStringLiteral("(?<![a-z0-9])")) + QRegularExpression::escape(part);
        if (last || parts[i].endsWith(u' '))
            pattern += QStringLiteral("(?![a-z0-9])");
        if (!last && !parts.mid(i + 1).join(QString()).trimmed().isEmpty())
            pattern += QStringLiteral(".{0,60}");
    }
    return QRegularExpression(pattern).match(text).hasMatch();
}

} // namespace

class TestPhraseFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void findsAllOfSeveral();
    void findsWhatExpressionsFind();
    void survivesLongTexts();
};

void TestPhraseFinder::finds_data()
{
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    const auto row = [](const QString& phrase, const QString& text, bool expected) {
        QTest::addRow("%s in %s", qPrintable(phrase), qPrintable(text.left(60))) << phrase << text << expected;
    };
    row(u"order"_qs, u"your order 7"_qs, true);
    row(u"order"_qs, u"border"_qs, false);
    row(u"order"_qs, u"orders"_qs, false);
    row(u"order*"_qs, u"orders"_qs, true);
    row(u"order"_qs, u"#order!"_qs, true);
    row(u"order"_qs, QString(), false);
    row(u"^welcome"_qs, u"welcome back"_qs, true);
    row(u"^welcome"_qs, u"** welcome"_qs, true);
    row(u"^welcome"_qs, u"you are welcome"_qs, false);
    row(u"verify * account"_qs, u"verify your acme account"_qs, true);
    row(u"verify * account"_qs, u"verify account"_qs, true);
    row(u"verify * account"_qs, u"account verify"_qs, false);
    row(u"verify * account"_qs, u"verify "_qs + QString(58, u'x') + u" account"_qs, true);
    row(u"verify * account"_qs, u"verify "_qs + QString(80, u'x') + u" account"_qs, false);
    row(u"a * b * c"_qs, u"a b a c"_qs, true);
    row(u"a * b * c"_qs, u"b a c"_qs, false);
    row(u"order №*"_qs, u"order №17"_qs, true);
    row(u"n° *"_qs, u"n° 17"_qs, true);
    row(u"% off"_qs, u"20% off"_qs, true);
    row(u"注文"_qs, u"ご注文ありがとう"_qs, true);
    row(u"заказ"_qs, u"ваш заказ"_qs, true);
    row(u"заказ"_qs, u"показаказ"_qs, false);
}

void TestPhraseFinder::finds()
{
    QFETCH(QString, phrase);
    QFETCH(QString, text);
    QFETCH(bool, expected);
    QCOMPARE(found({phrase}, text) != 0, expected);
}

void TestPhraseFinder::findsAllOfSeveral()
{
    QCOMPARE(found({u"your order"_qs, u"order"_qs, u"order has * shipped"_qs, u"shipped"_qs, u"^order"_qs}, u"your order has been shipped"_qs), 0b1111U);
    QCOMPARE(PhraseFinder().find(u"anything"_qs), 0U);
    QCOMPARE(found({}, u"anything"_qs), 0U);
}

void TestPhraseFinder::findsWhatExpressionsFind()
{
    QRandomGenerator random(7);
    const QStringList words{u"a"_qs, u"ab"_qs, u"abc"_qs, u"b"_qs, u"ba"_qs, u"c"_qs, u"a-b"_qs};
    const auto word = [&] { return words[random.bounded(static_cast<int>(words.size()))]; };
    int hits = 0;
    for (int round = 0; round < 4000; ++round) {
        QString phrase = random.bounded(6) == 0 ? u"^"_qs + word() : word();
        for (int i = random.bounded(3); i > 0; --i)
            phrase += QStringList{u" "_qs, u" * "_qs, u"* "_qs}[random.bounded(3)] + word();
        phrase += random.bounded(5) == 0 ? u"*"_qs : QString();
        QString text;
        for (int i = random.bounded(9); i > 0; --i)
            text += word() + QStringList{u" "_qs, u", "_qs, QString(), u"  "_qs}[random.bounded(4)];
        const bool expected = fits(phrase, text);
        hits += expected ? 1 : 0;
        QVERIFY2((found({phrase}, text) != 0) == expected, qPrintable(phrase + u" | "_qs + text));
    }
    QVERIFY(hits > 400 && hits < 3600);
}

void TestPhraseFinder::survivesLongTexts()
{
    PhraseFinder finder;
    finder.add(u"b * a * a * a"_qs, 1);
    finder.add(QString(100, u'字'), 2);
    finder.build();
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(finder.find(u"a "_qs.repeated(256)), 0U);
    QCOMPARE(finder.find(QString(512, u'字')), 2U);
    QCOMPARE(finder.find(QString(99, u'字')), 0U);
    QVERIFY2(timer.elapsed() < recourse::test::kLongestWaitMs, qPrintable(QString::number(timer.elapsed())));
}

RECOURSE_TEST(TestPhraseFinder, QCoreApplication)
#include "test_phrase_finder.moc"
