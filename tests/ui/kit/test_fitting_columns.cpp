// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "ui/theme.h"
#include "ui/widgets/fitting_columns.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace recourse::ui;

/// A table of names with three columns that may be missing.
class TestFittingColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void namesTakeTheRoomThatIsLeft();
    void noNameIsCutBesideEmptyRoom();
    void needsNoBarAtTheFoot_data();
    void needsNoBarAtTheFoot();
    void shortensNamesForTheDearestColumn();
    void keepsAWidthSetByHand();
    void theUsersWordCountsMore();

private:
    enum Column { Name, State, Day, Origin };

    void show(int width)
    {
        m_table->resize(width, 200);
        m_table->show();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] int shownWidth() const
    {
        int width = 0;
        for (int column = Name; column <= Origin; ++column)
            width += m_table->columnWidth(column); // 0 where it is hidden
        return width;
    }
    [[nodiscard]] int letters(int count) const { return m_table->fontMetrics().averageCharWidth() * count; }

    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<QTableView> m_table;
    FittingColumns* m_columns = nullptr;
};

void TestFittingColumns::init()
{
    applyTheme(*qApp, Scheme::Light);
    m_model = std::make_unique<QStandardItemModel>(0, 4);
    m_model->setHorizontalHeaderLabels({QStringLiteral("Name"), QStringLiteral("State"), QStringLiteral("Day"), QStringLiteral("From")});
    for (const char* name : {"Harbour Books", "The long name of an authority for data protection"})
        m_model->appendRow({new QStandardItem(QLatin1String(name)), new QStandardItem(QStringLiteral("up to date")),
            new QStandardItem(QStringLiteral("2026-11-21")), new QStandardItem(QStringLiteral("a list"))});
    m_table = std::make_unique<QTableView>();
    m_table->verticalHeader()->hide();
    m_table->setModel(m_model.get());
    for (const auto& [column, count] : {std::pair(Name, 20), std::pair(State, 14), std::pair(Day, 14), std::pair(Origin, 14)})
        m_table->setColumnWidth(column, letters(count));
    m_columns = std::make_unique<FittingColumns>(m_table.get(), QList<int>{State, Day, Origin}, QStringLiteral("Columns")).release();
}

void TestFittingColumns::cleanup()
{
    m_table.reset();
    m_model.reset();
}

void TestFittingColumns::namesTakeTheRoomThatIsLeft()
{
    show(letters(200));
    QCOMPARE(shownWidth(), m_table->viewport()->width());
    QVERIFY(m_table->columnWidth(Name) > letters(100));
    QVERIFY(m_table->columnWidth(Origin) < letters(20));
}

void TestFittingColumns::noNameIsCutBesideEmptyRoom()
{
    show(letters(110));
    QVERIFY(!m_table->isColumnHidden(Origin));
    QVERIFY(m_table->columnWidth(Name) > m_table->fontMetrics().horizontalAdvance(m_model->item(1)->text()));
}

void TestFittingColumns::needsNoBarAtTheFoot_data()
{
    QTest::addColumn<int>("width");
    for (const int count : {18, 24, 30, 40, 60, 90})
        QTest::addRow("%d letters", count) << count;
}

void TestFittingColumns::needsNoBarAtTheFoot()
{
    QFETCH(int, width);
    show(letters(width));
    QCOMPARE(m_table->horizontalScrollBar()->maximum(), 0);
    QCOMPARE(shownWidth(), m_table->viewport()->width());
}

void TestFittingColumns::shortensNamesForTheDearestColumn()
{
    show(letters(36));
    QVERIFY(!m_table->isColumnHidden(State));
    QVERIFY(m_table->isColumnHidden(Day) && m_table->isColumnHidden(Origin));
    QVERIFY(m_table->columnWidth(Name) < letters(24));
}

void TestFittingColumns::keepsAWidthSetByHand()
{
    show(letters(110));
    m_table->horizontalHeader()->resizeSection(State, letters(22));
    m_table->resize(letters(120), 200);
    QCoreApplication::processEvents();
    QCOMPARE(m_table->columnWidth(State), letters(22));
}

void TestFittingColumns::theUsersWordCountsMore()
{
    show(letters(110));
    m_columns->setUseful(Day, false);
    QVERIFY(m_table->isColumnHidden(Day));
    QMenu* menu = m_columns->menu();
    Q_EMIT menu->aboutToShow();
    menu->actions().at(Day - 1)->trigger();
    QVERIFY(!m_table->isColumnHidden(Day));
}

RECOURSE_TEST(TestFittingColumns, QApplication)
#include "test_fitting_columns.moc"
