// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include <cmath>

using namespace recourse::ui;

namespace {

/// Relative luminance of WCAG 2.2, "relative luminance".
double luminance(const QColor& colour)
{
    const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// WCAG 2.2, "contrast ratio".
double contrast(const QColor& left, const QColor& right)
{
    const double a = luminance(left);
    const double b = luminance(right);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsReadableOnEveryGround_data();
    void textIsReadableOnEveryGround();
    void edgesAndFocusCanBeSeen_data();
    void edgesAndFocusCanBeSeen();
    void sheetLeavesNoNameUnresolved();
    void placeholdersCanBeRead_data();
    void placeholdersCanBeRead();
    void gridGrowsWithTheFont();
    void everyIconDrawsInTheColourAskedFor();
};

void TestTheme::textIsReadableOnEveryGround_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<Colour>("text");
    QTest::addColumn<Colour>("ground");
    const std::vector<Colour> grounds{Colour::Window, Colour::Rail, Colour::Surface, Colour::Sunken, Colour::AccentSoft};
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const QByteArray name = scheme == Scheme::Light ? "light" : "dark";
        int number = 0;
        for (const Colour text : {Colour::Text, Colour::Muted, Colour::Accent}) {
            for (const Colour ground : grounds)
                QTest::newRow((name + QByteArray::number(++number)).constData()) << scheme << text << ground;
        }
        for (const auto& [text, ground] : {std::pair(Colour::Danger, Colour::DangerSoft), {Colour::Warning, Colour::WarningSoft},
                 {Colour::Good, Colour::GoodSoft}, {Colour::Info, Colour::InfoSoft}, {Colour::OnAccent, Colour::Accent},
                 {Colour::Danger, Colour::Surface}, {Colour::Text, Colour::DangerSoft}, {Colour::Text, Colour::WarningSoft},
                 {Colour::Text, Colour::GoodSoft}, {Colour::Text, Colour::InfoSoft}, {Colour::Surface, Colour::Text}})
            QTest::newRow((name + QByteArray::number(++number)).constData()) << scheme << text << ground;
    }
}

void TestTheme::textIsReadableOnEveryGround()
{
    QFETCH(Scheme, scheme);
    QFETCH(Colour, text);
    QFETCH(Colour, ground);
    const double ratio = contrast(colour(text, scheme), colour(ground, scheme));
    QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
}

void TestTheme::edgesAndFocusCanBeSeen_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("light") << Scheme::Light;
    QTest::newRow("dark") << Scheme::Dark;
}

void TestTheme::edgesAndFocusCanBeSeen()
{
    QFETCH(Scheme, scheme);
    for (const Colour line : {Colour::Edge, Colour::Focus}) {
        for (const Colour ground : {Colour::Surface, Colour::Window, Colour::Rail})
            QVERIFY(contrast(colour(line, scheme), colour(ground, scheme)) >= 3.0);
    }
}

void TestTheme::sheetLeavesNoNameUnresolved()
{
    applyTheme(*qApp, Scheme::Dark);
    const QString sheet = qApp->styleSheet();

    QVERIFY(!sheet.contains(QLatin1Char('@')));
    QVERIFY(!sheet.contains(QRegularExpression(QStringLiteral("#\\d+px"))));
    QCOMPARE(currentScheme(), Scheme::Dark);
    applyTheme(*qApp, Scheme::Light);
    QCOMPARE(currentScheme(), Scheme::Light);
}

void TestTheme::placeholdersCanBeRead_data()
{
    edgesAndFocusCanBeSeen_data();
}

void TestTheme::placeholdersCanBeRead()
{
    QFETCH(Scheme, scheme);
    applyTheme(*qApp, scheme);
    QLineEdit line;
    QPlainTextEdit lines;
    for (QWidget* field : {static_cast<QWidget*>(&line), static_cast<QWidget*>(&lines)}) {
        for (const bool enabled : {true, false}) {
            field->setEnabled(enabled);
            field->ensurePolished();
            const QColor ground = colour(enabled ? Colour::Surface : Colour::Sunken, scheme);
            const QColor words = field->palette().color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::PlaceholderText);
            QCOMPARE(words.alpha(), 255);
            QVERIFY(contrast(words, ground) >= 4.5);
            QVERIFY(contrast(field->palette().color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::Text), ground) >= 4.5);
        }
    }
    applyTheme(*qApp, Scheme::Light);
}

void TestTheme::gridGrowsWithTheFont()
{
    const QFont usual = QApplication::font();
    const int before = grid(4);
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 2);
    QApplication::setFont(large);

    QVERIFY(grid(4) > before * 3 / 2);
    QVERIFY(fontOf(TextSize::Headline).pointSizeF() > fontOf(TextSize::Title).pointSizeF());
    QApplication::setFont(usual);
}

void TestTheme::everyIconDrawsInTheColourAskedFor()
{
    const QStringList names = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
    QVERIFY(names.size() > 30);
    for (const QString& file : names) {
        const QImage picture = iconPixmap(file.chopped(4), 32, Colour::Danger).toImage().convertToFormat(QImage::Format_ARGB32);
        int drawn = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                drawn += qAlpha(picture.pixel(x, y)) > 200 && QColor(picture.pixel(x, y)).red() > 120 ? 1 : 0;
        }
        QVERIFY2(drawn > 8, qPrintable(file));
    }
    QVERIFY(icon(QStringLiteral("no such icon")).isNull());
}

RECOURSE_TEST(TestTheme, QApplication)
#include "test_theme.moc"
