// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "ui/models/rows_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace recourse::ui;

namespace {

struct Fruit
{
    qint64 id = 0;
    QString name;
    qint64 weight = 0;
};

using Model = RowsModel<Fruit>;

std::unique_ptr<Model> modelOf(std::vector<Fruit> fruits)
{
    std::vector<Column<Fruit>> columns;
    columns.push_back({QStringLiteral("Name"), [](const Fruit& fruit) { return fruit.name; }, {}, Qt::AlignLeft, {}});
    columns.push_back({QStringLiteral("Weight"), [](const Fruit& fruit) { return QString::number(fruit.weight); },
        [](const Fruit& fruit) { return SortKey{fruit.weight, {}}; }, Qt::AlignRight, {}});
    auto model = std::make_unique<Model>(std::move(columns), [](const Fruit& fruit) { return fruit.id; });
    static_cast<void>(model->exchange(snapshotOf<Fruit>(std::move(fruits), [](const Fruit& fruit) { return fruit.name; })));
    return model;
}

std::vector<Fruit> fruits()
{
    return {{1, QStringLiteral("Äpfel"), 30}, {2, QStringLiteral("Zitronen"), 7}, {3, QStringLiteral("birnen"), 100},
        {4, QStringLiteral("a name longer than sixteen letters, two"), SortKey::kUnknown},
        {5, QStringLiteral("a name longer than sixteen letters, one"), -5}};
}

QList<qint64> idsOf(const Model& model)
{
    QList<qint64> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids << model.idAt(row);
    return ids;
}

} // namespace

class TestRowTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsTextWithoutRegardToCaseAndAccents();
    void sortsWhatBeginsAlikeByAllOfIt();
    void sortsNumbersAsNumbersWithUnknownLast();
    void findsRowsThatHoldEveryWord();
    void keepsPersistentIndexesOverASort();
    void keepsToTheModelRules();
    void replacesOneRow();
};

void TestRowTable::sortsTextWithoutRegardToCaseAndAccents()
{
    const auto model = modelOf(fruits());

    model->sort(0);
    QCOMPARE(idsOf(*model), (QList<qint64>{5, 4, 1, 3, 2}));
    model->sort(0, Qt::DescendingOrder);
    QCOMPARE(idsOf(*model), (QList<qint64>{2, 3, 1, 4, 5}));
    model->sort(-1);
    QCOMPARE(idsOf(*model), (QList<qint64>{1, 2, 3, 4, 5}));
}

void TestRowTable::sortsWhatBeginsAlikeByAllOfIt()
{
    const auto model = modelOf({{1, QStringLiteral("sixteen letters!"), 0}, {2, QStringLiteral("sixteen letters! and more"), 0},
        {3, QStringLiteral("日本"), 0}, {4, QStringLiteral("日本 2"), 0}, {5, QStringLiteral("日"), 0}, {6, QStringLiteral("Sixteen letters! and less"), 0},
        {7, QStringLiteral("sixteen letters!"), 0}, {8, QStringLiteral("ελληνικά"), 0}, {9, QString(), 0}});

    model->sort(0);

    QCOMPARE(idsOf(*model), (QList<qint64>{9, 1, 7, 6, 2, 8, 5, 3, 4}));
}

void TestRowTable::sortsNumbersAsNumbersWithUnknownLast()
{
    const auto model = modelOf(fruits());

    model->sort(1);

    QCOMPARE(idsOf(*model), (QList<qint64>{5, 2, 1, 3, 4}));
}

void TestRowTable::findsRowsThatHoldEveryWord()
{
    const auto model = modelOf(fruits());

    model->setQuery(QStringLiteral("letters ONE"));
    QCOMPARE(idsOf(*model), QList<qint64>{5});
    model->setQuery(QStringLiteral("apfel"));
    QCOMPARE(idsOf(*model), QList<qint64>{1});
    model->setQuery(QString());
    model->setAccepts([&](int row) { return model->rows()[static_cast<std::size_t>(row)].weight > 20; });
    QCOMPARE(idsOf(*model), (QList<qint64>{1, 3, 4}));
}

void TestRowTable::keepsPersistentIndexesOverASort()
{
    const auto model = modelOf(fruits());
    const QPersistentModelIndex lemons = model->index(1, 1);

    model->sort(0);

    QCOMPARE(model->idAt(lemons.row()), 2);
    QCOMPARE(lemons.column(), 1);
}

void TestRowTable::keepsToTheModelRules()
{
    const auto model = modelOf(fruits());
    const QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);

    model->sort(1);
    model->setQuery(QStringLiteral("a"));
    static_cast<void>(model->exchange({}));
    QCOMPARE(model->rowCount(), 0);
    static_cast<void>(model->exchange(snapshotOf<Fruit>(fruits(), [](const Fruit& fruit) { return fruit.name; })));
    QVERIFY(model->rowCount() > 0);
}

void TestRowTable::replacesOneRow()
{
    const auto model = modelOf(fruits());

    model->replace({2, QStringLiteral("Limetten"), 8}, QStringLiteral("Limetten"));

    QCOMPARE(model->index(1, 0).data().toString(), QStringLiteral("Limetten"));
    model->setQuery(QStringLiteral("limet"));
    QCOMPARE(idsOf(*model), QList<qint64>{2});
}

RECOURSE_TEST(TestRowTable, QCoreApplication)
#include "test_row_table.moc"
