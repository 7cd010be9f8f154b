// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/code.h"
#include "main/test_program.h"

#include <QSet>
#include <QtTest>

using namespace recourse::base;

class TestCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasItsOwnNameTextAndExit();
    void weavesThePlaceIn();
};

void TestCode::everyCodeHasItsOwnNameTextAndExit()
{
    const QSet<int> exits{1, 2, 3, 4, 5, 70};
    QSet<QString> names;
    for (int i = 0; i <= static_cast<int>(Code::Internal); ++i) {
        const Code code = static_cast<Code>(i);
        const QString name = codeName(code);
        QVERIFY2(!names.contains(name), qPrintable(name));
        names.insert(name);
        QVERIFY2(exits.contains(exitStatus(code)), qPrintable(name));
        const QString text = userText(code, QStringLiteral("HERE"));
        QVERIFY2(text.size() > 20 && text.endsWith(QLatin1Char('.')), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("%1")), qPrintable(text));
    }
}

void TestCode::weavesThePlaceIn()
{
    QVERIFY(userText(Code::InputMalformed, QStringLiteral("row 12")).contains(QStringLiteral("row 12")));
    QVERIFY(!userText(Code::InputMalformed).contains(QStringLiteral("%1")));
}

RECOURSE_TEST(TestCode, QCoreApplication)
#include "test_code.moc"
