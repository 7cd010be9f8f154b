// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/typography.h"
#include "main/test_program.h"

#include <QtTest>

using namespace recourse;

class TestTypography : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bindsWhatBelongsTogether_data();
    void bindsWhatBelongsTogether();
};

void TestTypography::bindsWhatBelongsTogether_data()
{
    QTest::addColumn<QString>("wanted"); // "~" for a space that holds
    for (const char* text : {"on 22~December~2026 at the latest", "bis zum 22.~Dezember~2026", "le 1er~mars~2026", "el 22~de~diciembre~de~2026",
             "by December~22, 2026", "under Article~12(3) GDPR", "Articles~34(2) and 15(1)", "nach Art.~15 Abs.~1 lit.~a) DSGVO", "section~164A",
             "§~1798.100", "l’article~15 du RGPD~; merci", "dit «~oui~»", "please tell me: a, b", "I have 3 cars", "no number here"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestTypography::bindsWhatBelongsTogether()
{
    QFETCH(QString, wanted);
    QString given = wanted;
    given.replace(QLatin1Char('~'), QLatin1Char(' '));
    QString bound = documents::boundSpaces(given);
    QCOMPARE(bound.size(), given.size());
    QCOMPARE(bound.replace(QChar(QChar::Nbsp), QLatin1Char('~')), wanted);
}

RECOURSE_TEST(TestTypography, QCoreApplication)
#include "test_typography.moc"
