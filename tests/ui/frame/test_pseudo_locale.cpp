// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "ui/frame/scenes.h"

#include "ui/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace recourse;
using test::TestWorkspace;

namespace {

QString accented(QChar letter)
{
    static const QString kPlain = QStringLiteral("aceghijlnorstuyzACEGHIJLNORSTUYZ");
    static const QString kMarked = QString::fromUtf8("àçéĝĥîĵļñöŕşţûýžÀÇÉĜĤÎĴĻÑÖŔŞŢÛÝŽ");
    const qsizetype at = kPlain.indexOf(letter);
    return at < 0 ? QString(letter) : QString(kMarked.at(at));
}

/// The text with accents and 40 % longer; placeholders, "&" and line ends as they were.
QString pseudo(const QString& source)
{
    QString text = QStringLiteral("[");
    for (qsizetype i = 0; i < source.size(); ++i) {
        if (source.at(i) != u'%') {
            text += accented(source.at(i));
            continue;
        }
        text += source.at(i); // and what belongs to it: %1, %L1, %n, %Ln
        while (i + 1 < source.size() && (source.at(i + 1) == u'L' || source.at(i + 1) == u'n' || source.at(i + 1).isDigit()))
            text += source.at(++i);
    }
    const qsizetype more = (source.size() * 2 + 4) / 5;
    QString filling;
    while (filling.size() + 2 < more)
        filling += filling.size() % 8 == 0 ? u' ' : u'~';
    return text + filling + QLatin1Char(']');
}

/// As a language with long words and many accents.
class PseudoTranslator : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char* context, const char* source, const char*, int) const override
    {
        if (!QLatin1String(context).startsWith(QLatin1String("recourse")) && QLatin1String(context) != QLatin1String("Code"))
            return {};
        return source[0] == '\0' ? QString() : pseudo(QString::fromUtf8(source));
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

QString textOf(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return label->text();
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button == nullptr ? QString() : button->text();
}

/// Why the words of the widget do not fit in it; empty: they do.
QString clipping(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        if (label->text().isEmpty())
            return {};
        if (!label->wordWrap())
            return label->sizeHint().width() <= label->width() + 1 ? QString() : QStringLiteral("is too narrow");
        return label->heightForWidth(label->width()) <= label->height() + 1 ? QString() : QStringLiteral("is too low");
    }
    const bool isShort = qobject_cast<const QPushButton*>(&widget) != nullptr || qobject_cast<const QToolButton*>(&widget) != nullptr
        || qobject_cast<const QCheckBox*>(&widget) != nullptr || qobject_cast<const QRadioButton*>(&widget) != nullptr
        || qobject_cast<const QTabBar*>(&widget) != nullptr;
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget); button != nullptr && button->text().isEmpty())
        return {}; // an icon alone
    return !isShort || widget.sizeHint().width() <= widget.width() + 1 ? QString() : QStringLiteral("is too narrow");
}

/// Scrolling sideways hides words; tables may, since their columns can be moved.
bool scrollsSideways(const QWidget& widget)
{
    const auto* area = qobject_cast<const QScrollArea*>(&widget);
    return area != nullptr && area->horizontalScrollBar()->maximum() > 0;
}

} // namespace

/// Nothing is clipped if words get longer, nor if everything is turned from right to left.
class TestPseudoLocale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void pages_data();
    void pages();
    void emptyPages_data() { pages_data(); }
    void emptyPages();
    void dialogs_data() { pages_data(); }
    void dialogs();
    void firstRun_data() { pages_data(); }
    void firstRun();

private:
    void look(const QString& scene, QWidget& root, QSize size);
    void tellFaults();

    PseudoTranslator m_translator;
    test::ListServer m_lists;
    QStringList m_faults;
    QSet<QString> m_told;
};

void TestPseudoLocale::initTestCase()
{
    ui::applyTheme(*qApp, ui::Scheme::Light);
    QVERIFY(QApplication::installTranslator(&m_translator));
}

void TestPseudoLocale::init()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestPseudoLocale::cleanup()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
    m_told.clear();
}

void TestPseudoLocale::pages_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("1000x640") << QSize(1000, 640) << Qt::LeftToRight;
    QTest::newRow("1280x800") << QSize(1280, 800) << Qt::LeftToRight;
    QTest::newRow("1000x640, right to left") << QSize(1000, 640) << Qt::RightToLeft;
}

void TestPseudoLocale::look(const QString& scene, QWidget& root, QSize size)
{
    if (const QString folder = qEnvironmentVariable("RECOURSE_PICTURES"); !folder.isEmpty())
        root.grab().save(QStringLiteral("%1/%2-%3-%4.png").arg(folder, scene).arg(size.width()).arg(QApplication::layoutDirection()));
    const auto tell = [&](const QString& line) {
        if (!m_told.contains(line))
            m_faults << scene + QStringLiteral(": ") + line;
        m_told.insert(line);
    };
    if (root.isWindow() && (root.width() > size.width() || root.height() > size.height()))
        tell(QStringLiteral("the window wants %1x%2").arg(root.width()).arg(root.height()));
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (widget->window() != root.window() || !widget->isVisible())
            continue;
        const QString what = QStringLiteral("%1 “%2” “%3”").arg(QLatin1String(widget->metaObject()->className()), widget->objectName(), textOf(*widget).left(70));
        if (const QString fault = clipping(*widget); !fault.isEmpty())
            tell(QStringLiteral("%1 %2 (%3x%4)").arg(what, fault).arg(widget->width()).arg(widget->height()));
        if (scrollsSideways(*widget))
            tell(what + QStringLiteral(" scrolls sideways in ") + QLatin1String(widget->parentWidget()->metaObject()->className()));
    }
}

void TestPseudoLocale::tellFaults()
{
    const QStringList faults = std::exchange(m_faults, {});
    QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
}

void TestPseudoLocale::pages()
{
    QFETCH(QSize, size);
    QFETCH(Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    TestWorkspace workspace(m_lists.feedUrls());
    static_cast<void>(workspace.createVault());
    test::fillVault(workspace);
    ui::MainWindow window(workspace.workspace());
    test::bringUp(window, size);
    test::settle(workspace.workspace());
    const test::Visit visit = [&](const QString& scene, QWidget& root) { look(scene, root, size); };
    test::visitPages(workspace, window, visit);
    test::visitLock(workspace, window, visit);
    tellFaults();
}

void TestPseudoLocale::emptyPages()
{
    QFETCH(QSize, size);
    QFETCH(Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    TestWorkspace workspace;
    static_cast<void>(workspace.createVault());
    ui::MainWindow window(workspace.workspace());
    test::bringUp(window, size);
    test::settle(workspace.workspace());
    test::visitPages(workspace, window, [&](const QString& scene, QWidget& root) { look(QStringLiteral("empty ") + scene, root, size); });
    tellFaults();
}

void TestPseudoLocale::dialogs()
{
    QFETCH(QSize, size);
    QFETCH(Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    TestWorkspace workspace;
    static_cast<void>(workspace.createVault());
    test::fillVault(workspace);
    ui::MainWindow window(workspace.workspace());
    test::bringUp(window, size);
    test::settle(workspace.workspace());
    test::visitDialogs(workspace, window, [&](const QString& scene, QWidget& root) { look(scene, root, size); });
    tellFaults();
}

void TestPseudoLocale::firstRun()
{
    QFETCH(QSize, size);
    QFETCH(Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    test::visitFirstRun(size, [&](const QString& scene, QWidget& root) { look(scene, root, size); });
    tellFaults();
}

RECOURSE_TEST(TestPseudoLocale, QApplication)
#include "test_pseudo_locale.moc"
