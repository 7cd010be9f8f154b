// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "ui/text.h"

#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>

using namespace recourse::ui;

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsMarkupAsText_data();
    void showsMarkupAsText();
    void dropsControlAndDirectionCharacters();
    void cutsLongTextBetweenCharacters();
    void opensOnlyWebAndMail_data();
    void opensOnlyWebAndMail();
    void escapesToolTips();
    void writesDaysAsTheLocaleDoes_data();
    void writesDaysAsTheLocaleDoes();
};

void TestText::showsMarkupAsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("image") << QStringLiteral("<img src=file:///etc/passwd>");
    QTest::newRow("document") << QStringLiteral("<html><body><b>bold</b></body></html>");
    QTest::newRow("link") << QStringLiteral("<a href=\"javascript:alert(1)\">click</a>");
}

void TestText::showsMarkupAsText()
{
    QFETCH(QString, text);
    const std::unique_ptr<QLabel> label(plainLabel(text));

    QCOMPARE(label->textFormat(), Qt::PlainText);
    QCOMPARE(label->text(), text);
}

void TestText::dropsControlAndDirectionCharacters()
{
    QCOMPARE(safeText(QStringLiteral("a\u202Eb\u0007c\nd\te\u2066f")), QStringLiteral("abc\nd\tef"));
}

void TestText::cutsLongTextBetweenCharacters()
{
    QCOMPARE(safeText(QStringLiteral("abcdef"), 3), QStringLiteral("abc…"));
    QCOMPARE(safeText(QStringLiteral("ab\U0001F600cd"), 3), QStringLiteral("ab…"));
    QCOMPARE(safeText(QStringLiteral("abc"), 3), QStringLiteral("abc"));
}

void TestText::opensOnlyWebAndMail_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("opens");
    QTest::newRow("https") << QStringLiteral("https://example.org/a") << true;
    QTest::newRow("mail") << QStringLiteral("mailto:privacy@example.org") << true;
    QTest::newRow("http") << QStringLiteral("http://example.org") << false;
    QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << false;
    QTest::newRow("script") << QStringLiteral("javascript:alert(1)") << false;
    QTest::newRow("no host") << QStringLiteral("https:///path") << false;
    QTest::newRow("empty") << QString() << false;
}

void TestText::opensOnlyWebAndMail()
{
    QFETCH(QString, address);
    QFETCH(bool, opens);
    QCOMPARE(mayOpen(QUrl(address)), opens);
}

void TestText::escapesToolTips()
{
    QCOMPARE(plainToolTip(QStringLiteral("<b>&\nx")), QStringLiteral("<p>&lt;b&gt;&amp;<br>x</p>"));
    QCOMPARE(plainToolTip(QString()), QString());
}

void TestText::writesDaysAsTheLocaleDoes_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("said");
    QTest::newRow("one") << QStringLiteral("Due on 2026-12-29.") << QStringLiteral("Due on 29.12.2026.");
    QTest::newRow("two") << QStringLiteral("2026-01-02 to 2026-02-03") << QStringLiteral("02.01.2026 to 03.02.2026");
    QTest::newRow("brackets") << QStringLiteral("before the breach (2012-05-05), and") << QStringLiteral("before the breach (05.05.2012), and");
    QTest::newRow("a month") << QStringLiteral("in 2012-05") << QStringLiteral("in 2012-05");
    QTest::newRow("a moment") << QStringLiteral("2026-12-29T10:00:00Z") << QStringLiteral("2026-12-29T10:00:00Z");
    QTest::newRow("a name") << QStringLiteral("2026-12-29.example.org") << QStringLiteral("2026-12-29.example.org");
    QTest::newRow("no day") << QStringLiteral("2026-13-29") << QStringLiteral("2026-13-29");
    QTest::newRow("none") << QStringLiteral("Nothing to do") << QStringLiteral("Nothing to do");
}

void TestText::writesDaysAsTheLocaleDoes()
{
    QFETCH(QString, sentence);
    QFETCH(QString, said);
    QLocale::setDefault(QLocale(QLocale::German));
    const QString text = withLocalDates(sentence);
    QLocale::setDefault(QLocale::c());
    QCOMPARE(text, said);
}

RECOURSE_TEST(TestText, QApplication)
#include "test_text.moc"
