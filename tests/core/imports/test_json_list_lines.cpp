// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "sample_answers.h"
#include "support/test_text.h"

#include <QtTest>

using namespace recourse;

/// Lists in JSON that have lines say at which of them an item begins.
class TestJsonListLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhereAnItemBegins_data();
    void tellsWhereAnItemBegins();
};

void TestJsonListLines::tellsWhereAnItemBegins_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QList<int>>("lines");
    const QByteArray bitwarden("{\n\"encrypted\": false,\n\"folders\": [],\n\"items\": [\n{\n\"type\": 1, \"name\": \"A\",\n\"login\": {\"username\": \"u\"}\n},\n{\n\"type\": 3, \"name\": \"Visa\"\n}\n]}\n");
    QTest::newRow("Bitwarden") << bitwarden << "bitwarden-json" << QList<int>{5, 9};
    QTest::newRow("Bitwarden, Windows") << QByteArray(bitwarden).replace("\n", "\r\n") << "bitwarden-json" << QList<int>{5, 9};
    QTest::newRow("Bitwarden, with a byte order mark") << "\xEF\xBB\xBF" + bitwarden << "bitwarden-json" << QList<int>{5, 9};
    QTest::newRow("Bitwarden, one line") << QByteArray(bitwarden).replace("\n", "") << "bitwarden-json" << QList<int>{0, 0};
    QTest::newRow("Keeper") << QByteArray("{\"records\":[\n{\"title\":\"Shop\",\"$type\":\"login\",\"login\":\"ann\",\"password\":\"p\",\"login_url\":\"https://shop.example\"},\n"
                                          "{\"title\":\"Mail\",\"$type\":\"login\",\"login\":\"bob\",\"password\":\"p\",\"login_url\":\"https://mail.example\"}]}")
                            << "keeper" << QList<int>{2, 3};
    QTest::newRow("Enpass") << QByteArray("{\"folders\":[],\"items\":[\n\n{\"title\":\"Shop\",\"category\":\"login\",\"template_type\":\"login.default\",\"fields\":[\n{\"type\":\"username\",\"value\":\"ann\"},\n"
                                          "{\"type\":\"url\",\"value\":\"https://shop.example\"}]},\n{\"title\":\"N\",\"category\":\"note\",\"template_type\":\"note.default\",\"fields\":[]}]}")
                            << "enpass" << QList<int>{3, 6};
    QTest::newRow("Dashlane") << QByteArray("{\"AUTHENTIFIANT\":[\n{\"domain\":\"shop.example\",\"login\":\"ann\",\"password\":\"p\",\"title\":\"Shop\"}],\n\"SECURENOTE\":[\n{\"title\":\"N\"}]}")
                              << "dashlane" << QList<int>{2, 4};
    QTest::newRow("Proton Pass") << QByteArray("{\"version\":\"1\",\"userId\":\"u\",\"encrypted\":false,\"vaults\":{\"v\":{\"name\":\"P\",\"items\":[\n{\"itemId\":\"1\",\"state\":1,\"data\":{\"metadata\":{\"name\":\"Shop\"},"
                                               "\"type\":\"login\",\"content\":{\"itemUsername\":\"ann\",\"password\":\"p\",\"urls\":[\"https://shop.example\"]}}}]},\n"
                                               "\"w\":{\"name\":\"W\",\"items\":[{\"itemId\":\"2\",\"state\":1,\"data\":{\"metadata\":{\"name\":\"N\"},\"type\":\"note\",\"content\":{}}}]}}}")
                                 << "protonpass" << QList<int>{2, 3};
    QTest::newRow("1PUX") << QByteArray("{\"accounts\":[{\"attrs\":{},\"vaults\":[{\"attrs\":{\"name\":\"P\"},\"items\":[\n{\"categoryUuid\":\"001\",\"details\":{\"loginFields\":[{\"value\":\"ann\",\"designation\":\"username\"}]},"
                                        "\"overview\":{\"title\":\"Shop\",\"url\":\"https://shop.example\"}},\n{\"categoryUuid\":\"003\",\"details\":{},\"overview\":{\"title\":\"N\"}}]}]}]}")
                          << "1password-1pux" << QList<int>{2, 3};
}

void TestJsonListLines::tellsWhereAnItemBegins()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, format);
    QFETCH(QList<int>, lines);
    const auto list = test::readBytes(text);
    VERIFY_OK(list);
    QCOMPARE(list->format, format);
    QList<int> found;
    for (const model::ImportLine& line : list->lines)
        found.append(line.line);
    QCOMPARE(found, lines);
}

RECOURSE_TEST(TestJsonListLines, QCoreApplication)
#include "test_json_list_lines.moc"
