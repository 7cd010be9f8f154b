// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "session/account_rows.h"
#include "ui/dialogs/import/import_dialog.h"
#include "ui/dialogs/import/mapping_step.h"
#include "ui/models/import/mapping_words.h"
#include "ui/support/spoken_names.h"
#include "ui/support/test_workspace.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace recourse;
using namespace recourse::ui;

namespace {

constexpr const char* kStrange = "alpha~beta;gamma;delta\n"
                                 "Harbour Books;anna@example.org;hunter2-secret\n"
                                 "Lamp Post;anna;hunter2-secret\n";

} // namespace

class TestMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tableKeepsTheRulesOfModels();
    void everyFieldHasWords();
    void userSaysWhatTheColumnsMean();
    void secretsStayHidden();
    void otherFilesAreExplained();

private:
    void start(const QByteArray& bytes);
    void settle() { QTRY_VERIFY(test::isIdle(m_test->workspace())); }
    template <class T> T* find(const QString& name) const { return m_dialog->findChild<T*>(name); }
    void choose(int column, MappingWords::Field field);

    std::unique_ptr<test::TestWorkspace> m_test;
    std::unique_ptr<QWidget> m_window;
    QPointer<ImportDialog> m_dialog;
};

void TestMapping::init()
{
    m_test = std::make_unique<test::TestWorkspace>();
    m_test->createVault();
    m_window = std::make_unique<QWidget>();
    m_window->resize(1000, 640);
    m_window->show();
}

void TestMapping::cleanup()
{
    m_window.reset();
    m_test.reset();
}

void TestMapping::start(const QByteArray& bytes)
{
    startImport(m_test->workspace(), {m_test->write(QStringLiteral("strange.csv"), bytes)}, m_window.get());
    m_dialog = m_window->findChild<ImportDialog*>(QStringLiteral("importDialog"));
    QVERIFY(!m_dialog.isNull());
    settle();
}

void TestMapping::choose(int column, MappingWords::Field field)
{
    auto* box = find<QComboBox>(QStringLiteral("mappingField%1").arg(column));
    QVERIFY(box != nullptr);
    box->setCurrentIndex(box->findData(static_cast<int>(field)));
    Q_EMIT box->activated(box->currentIndex());
    settle();
}

void TestMapping::tableKeepsTheRulesOfModels()
{
    MappingTable model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    imports::ColumnPreview preview;
    preview.columns = {{QStringLiteral("Site"), MappingWords::Field::Url, true, false}, {QString(), MappingWords::Field::Ignore, false, true}};
    preview.rows = {{QStringLiteral("example.com")}, {}};
    model.set(preview);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.columnCount(), 2);
    QVERIFY(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString().startsWith(QStringLiteral("Column 2")));
    model.set({});
    QCOMPARE(model.columnCount(), 0);
}

void TestMapping::everyFieldHasWords()
{
    QStringList words;
    for (const auto field : MappingWords::fields())
        words << MappingWords::field(field);
    QCOMPARE(words.size(), imports::columnFieldNames().size());
    QCOMPARE(QSet<QString>(words.begin(), words.end()).size(), words.size());
}

void TestMapping::userSaysWhatTheColumnsMean()
{
    start(kStrange);
    QVERIFY(find<QTableView>(QStringLiteral("mappingRows"))->isVisible());
    QCOMPARE(test::speechless(m_dialog), QStringList());
    choose(0, MappingWords::Field::Title);
    choose(1, MappingWords::Field::Login);
    choose(2, MappingWords::Field::Password);
    auto* primary = find<QPushButton>(QStringLiteral("importPrimary"));
    QVERIFY(primary->isEnabled());
    primary->click();
    settle();
    primary->click();
    settle();
    const auto rows = m_test->await(session::listAccountRows(m_test->session()));
    QCOMPARE(rows.size(), std::size_t{2});
    QCOMPARE(rows.front().reusedCount, 2);
}

void TestMapping::secretsStayHidden()
{
    start(kStrange);
    choose(0, MappingWords::Field::Title);
    choose(2, MappingWords::Field::Password);
    const QAbstractItemModel* rows = find<QTableView>(QStringLiteral("mappingRows"))->model();
    QVERIFY(rows->rowCount() > 0);
    for (int row = 0; row < rows->rowCount(); ++row) {
        for (int column = 0; column < rows->columnCount(); ++column)
            QVERIFY(!rows->index(row, column).data().toString().contains(QStringLiteral("hunter2")));
    }
}

void TestMapping::otherFilesAreExplained()
{
    start("{\"hello\": [1, 2, 3]}");
    const auto labels = m_dialog->findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
        [](const QLabel* label) { return label->isVisible() && label->text().contains(QStringLiteral("was not imported")); }));
}

RECOURSE_TEST(TestMapping, QApplication)
#include "test_mapping.moc"
