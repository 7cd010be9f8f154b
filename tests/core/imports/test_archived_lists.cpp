// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/zip_writer.h"
#include "main/test_program.h"
#include "sample_answers.h"
#include "support/test_text.h"

#include <QtEndian>
#include <QtTest>

using namespace recourse;
using base::Code;
using formats::ZipMember;

namespace {

QByteArray sample(const QString& name)
{
    QFile file(QStringLiteral(RECOURSE_SOURCE_DIR "/tests/core/imports/samples/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray zipOf(const std::vector<ZipMember>& members)
{
    return *formats::writeZip(members);
}

const QByteArray kPicture("\x89PNG\r\n\x1a\n\0\0\0\0\0\0\0\0", 16);
const QByteArray kChrome("name,url,username,password\nA,https://a.example/,ann,p\n");
const QByteArray kFirefox("url,username,password,httpRealm,formActionOrigin,guid,timeCreated,timeLastUsed,timePasswordChanged\n"
                          "https://b.example,bob,p,,,{},1,1,1\n");

} // namespace

/// Account lists as services hand them out: in a zip archive, beside other files.
class TestArchivedLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheListInTheArchive_data();
    void readsTheListInTheArchive();
    void takesTheMemberOfTheAskedFormat();
    void refusesSeveralLists();
    void tellsWhatIsThereInstead_data();
    void tellsWhatIsThereInstead();
    void passesOnWhyTheListCannotBeRead();
    void refusesEncryptedArchives();
    void refusesDamagedArchives();
    void stopsWhenCancelled();
};

void TestArchivedLists::readsTheListInTheArchive_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("compressed");
    for (const char* file : {"bitwarden-json/edge_cases.json", "chrome-csv/edge_cases.csv", "firefox-csv/edge_cases.csv", "keepass2-xml/edge_cases.xml", "keepassxc-csv/edge_cases.csv"}) {
        QTest::newRow(qPrintable(QLatin1String(file) + QStringLiteral(", deflated"))) << file << true;
        QTest::newRow(qPrintable(QLatin1String(file) + QStringLiteral(", stored"))) << file << false;
    }
}

void TestArchivedLists::readsTheListInTheArchive()
{
    QFETCH(QString, file);
    QFETCH(bool, compressed);
    const QByteArray text = sample(file);
    QVERIFY(!text.isEmpty());
    const auto plain = test::readBytes(text);
    VERIFY_OK(plain);

    const auto list = test::readBytes(zipOf({{QStringLiteral("files/picture.png"), kPicture, false}, {QStringLiteral("Export/data.bin"), text, compressed},
        {QStringLiteral("read me.txt"), "Thank you for using the service.\n", true}}));

    VERIFY_OK(list);
    QCOMPARE(list->member, QStringLiteral("Export/data.bin"));
    QCOMPARE(list->format, plain->format);
    QCOMPARE(list->encoding, plain->encoding);
    QCOMPARE(list->accounts, plain->accounts);
    QCOMPARE(list->records, plain->records);
    QVERIFY(plain->member.isEmpty());
}

void TestArchivedLists::takesTheMemberOfTheAskedFormat()
{
    const QByteArray both = zipOf({{QStringLiteral("a.csv"), kChrome, true}, {QStringLiteral("b.csv"), kFirefox, true}});
    const auto list = test::readBytes(both, QStringLiteral("firefox-csv"));
    VERIFY_OK(list);
    QCOMPARE(list->member, QStringLiteral("b.csv"));
    QCOMPARE(test::readBytes(both, QStringLiteral("keepass2-xml")).error().code, Code::InputArchive);
    QCOMPARE(test::readBytes(both, QStringLiteral("nonsense")).error().code, Code::BadArgument);
}

void TestArchivedLists::refusesSeveralLists()
{
    const auto list = test::readBytes(zipOf({{QStringLiteral("x/a.csv"), kChrome, true}, {QStringLiteral("b.csv"), kFirefox, true}, {QStringLiteral("c.png"), kPicture, true}}));
    QVERIFY(!list);
    QCOMPARE(list.error().code, Code::InputArchive);
    QCOMPARE(list.error().where, QStringLiteral("zip with 2 account lists: a.csv, b.csv"));
}

void TestArchivedLists::tellsWhatIsThereInstead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("where");
    QTest::newRow("empty") << zipOf({}) << "zip, empty";
    QTest::newRow("others") << zipOf({{QStringLiteral("ann@a.example.txt"), "Dear diary,\n", true}, {QStringLiteral("2.txt"), "Dear ann@a.example,\n", true},
                                   {QStringLiteral("p.png"), kPicture, true}, {QStringLiteral("inner.zip"), zipOf({{QStringLiteral("a.csv"), kChrome, true}}), false}})
                            << "zip without an account list: 1 × picture or other binary file, 2 × text of another kind, 1 × zip";
    QTest::newRow("more") << zipOf({{QStringLiteral("1"), "", true}, {QStringLiteral("2"), "<html></html>", true}, {QStringLiteral("3"), "{\"a\":", true}, {QStringLiteral("4"), "%PDF-1.7", true},
                                 {QStringLiteral("5"), "-----BEGIN PGP MESSAGE-----\n", true}})
                          << "zip without an account list: 1 × PGP, 1 × damaged text, 1 × empty file, 1 × picture or other binary file, 1 × web page";
}

void TestArchivedLists::tellsWhatIsThereInstead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, where);
    const auto list = test::readBytes(bytes);
    QVERIFY(!list);
    QCOMPARE(list.error().code, Code::InputArchive);
    QCOMPARE(list.error().where, where);
}

void TestArchivedLists::passesOnWhyTheListCannotBeRead()
{
    const QByteArray protectedList(R"({"encrypted":true,"passwordProtected":true,"salt":"s","kdfType":0,"kdfIterations":600000,"encKeyValidation_DO_NOT_EDIT":"2.a","data":"2.b"})");
    const auto list = test::readBytes(zipOf({{QStringLiteral("export.json"), protectedList, true}}));
    QVERIFY(!list);
    QCOMPARE(list.error().code, Code::InputPasswordProtected);
}

void TestArchivedLists::refusesEncryptedArchives()
{
    QByteArray zip = zipOf({{QStringLiteral("a.csv"), kChrome, false}});
    zip[6] = 1; // the flag of encryption, in both headers
    const qsizetype central = qFromLittleEndian<quint32>(zip.constData() + zip.size() - 6);
    zip[central + 8] = 1;
    const auto list = test::readBytes(zip);
    QVERIFY(!list);
    QCOMPARE(list.error().code, Code::InputEncrypted);
}

void TestArchivedLists::refusesDamagedArchives()
{
    const QByteArray zip = zipOf({{QStringLiteral("a.csv"), kChrome, true}});
    const auto list = test::readBytes(zip.chopped(30));
    QVERIFY(!list);
    QCOMPARE(list.error().code, Code::InputMalformed);
}

void TestArchivedLists::stopsWhenCancelled()
{
    class Cancelled : public base::Progress
    {
    public:
        void report(qint64, qint64) override {}
        [[nodiscard]] bool cancelled() const override { return true; }
    } cancelled;
    const QByteArray zip = zipOf({{QStringLiteral("a.csv"), kChrome, true}});
    const auto list = imports::readAccountListBytes({zip.constData(), static_cast<std::size_t>(zip.size())}, QStringLiteral("list"), {test::suffixList(), {}}, cancelled);
    QVERIFY(!list);
    QCOMPARE(list.error().code, Code::Cancelled);
}

RECOURSE_TEST(TestArchivedLists, QCoreApplication)
#include "test_archived_lists.moc"
