// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "ui/undo_history.h"

#include <QSignalSpy>
#include <QTest>

using namespace recourse::ui;

/// What is taken back, and when.
class TestUndoHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesBackTheNewestFirst();
    void keepsThePlaceOfWhatIsBeingDone();
    void takesBackWhatIsStillBeingDone();
    void forgetsWhatWasNotDone();
    void forgetsEverything();

private:
    std::function<void()> noted(const QString& word)
    {
        return [this, word] { m_undone << word; };
    }

    QStringList m_undone;
};

void TestUndoHistory::init()
{
    m_undone.clear();
}

void TestUndoHistory::takesBackTheNewestFirst()
{
    UndoHistory history;
    QSignalSpy offered(&history, &UndoHistory::offered);
    history.offer(QStringLiteral("first"), noted(QStringLiteral("first")));
    history.offer(QStringLiteral("second"), noted(QStringLiteral("second")));
    QCOMPARE(offered.size(), 2);
    history.undo();
    history.undo();
    history.undo();
    QCOMPARE(m_undone, (QStringList{QStringLiteral("second"), QStringLiteral("first")}));
    QVERIFY(history.empty());
}

void TestUndoHistory::keepsThePlaceOfWhatIsBeingDone()
{
    UndoHistory history;
    QSignalSpy offered(&history, &UndoHistory::offered);
    const int first = history.reserve();
    const int second = history.reserve();
    history.fill(second, QStringLiteral("second"), noted(QStringLiteral("second")));
    history.fill(first, QStringLiteral("first"), noted(QStringLiteral("first")));
    QCOMPARE(offered.size(), 1); // the words are those of what is taken back next
    QCOMPARE(offered.constFirst().constFirst().toString(), QStringLiteral("second"));
    history.undo();
    QCOMPARE(m_undone, QStringList{QStringLiteral("second")});
    history.undo();
    QCOMPARE(m_undone.constLast(), QStringLiteral("first"));
}

void TestUndoHistory::takesBackWhatIsStillBeingDone()
{
    UndoHistory history;
    history.offer(QStringLiteral("first"), noted(QStringLiteral("first")));
    const int second = history.reserve();
    history.undo();
    QCOMPARE(m_undone, QStringList());
    QSignalSpy offered(&history, &UndoHistory::offered);
    history.fill(second, QStringLiteral("second"), noted(QStringLiteral("second")));
    QCOMPARE(m_undone, QStringList{QStringLiteral("second")});
    QVERIFY(offered.isEmpty());
    history.undo();
    QCOMPARE(m_undone.constLast(), QStringLiteral("first"));
}

void TestUndoHistory::forgetsWhatWasNotDone()
{
    UndoHistory history;
    history.offer(QStringLiteral("first"), noted(QStringLiteral("first")));
    history.release(history.reserve());
    const int awaited = history.reserve();
    history.undo();
    history.release(awaited);
    QCOMPARE(m_undone, QStringList());
    history.undo();
    QCOMPARE(m_undone, QStringList{QStringLiteral("first")});
}

void TestUndoHistory::forgetsEverything()
{
    UndoHistory history;
    const int kept = history.reserve();
    const int awaited = history.reserve();
    history.undo();
    history.clear();
    history.fill(kept, QStringLiteral("kept"), noted(QStringLiteral("kept")));
    history.fill(awaited, QStringLiteral("awaited"), noted(QStringLiteral("awaited")));
    QVERIFY(history.empty());
    QCOMPARE(m_undone, QStringList());
}

RECOURSE_TEST(TestUndoHistory, QCoreApplication)
#include "test_undo_history.moc"
