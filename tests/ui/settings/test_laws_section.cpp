// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "session/law_jobs.h"
#include "session/rules_pack_jobs.h"
#include "support/loopback_server.h"
#include "ui/models/settings/law_words.h"
#include "ui/pages/settings/laws_section.h"
#include "ui/support/test_workspace.h"
#include "ui/theme.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace recourse;
using namespace recourse::ui;

namespace {

QString s(const char* text)
{
    return QString::fromLatin1(text);
}

QString file(const char* name)
{
    return QStringLiteral(RECOURSE_SOURCE_DIR "/tests/data/law/") + QLatin1String(name);
}

} // namespace

/// The section about laws over a real vault.
class TestLawsSection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tellsFilesApart_data();
    void tellsFilesApart();
    void showsTheEditionAndWhatComes();
    void takesAndRemovesAPack();
    void saysWhyAPackIsRefused();
    void looksAtItsAddress();
    void aReadOnlyVaultTakesNothing();

private:
    template <class T> T* child(const char* name) { return m_section->findChild<T*>(s(name)); }
    [[nodiscard]] QString text(const char* name) { return child<QLabel>(name)->text(); }
    [[nodiscard]] QString result()
    {
        QStringList texts;
        for (const QLabel* label : child<QWidget>("lawsResult")->findChildren<QLabel*>())
            texts << label->text();
        return texts.join(QLatin1Char(' '));
    }
    void settle() { QTRY_VERIFY(test::isIdle(m_space->workspace())); }
    void click(const char* name)
    {
        child<QPushButton>(name)->click();
        settle();
    }
    [[nodiscard]] session::RulesPackView kept() { return m_space->await(session::showRulesPack(m_space->session())); }
    void open()
    {
        m_section = std::make_unique<LawsSection>(m_space->workspace());
        m_section->resize(640, 800);
        m_section->show();
        m_section->refresh();
        settle();
    }
    void picture(const char* name)
    {
        const QString folder = qEnvironmentVariable("RECOURSE_SHOTS");
        if (!folder.isEmpty())
            m_section->grab().save(QDir(folder).filePath(s(name) + s(".png")));
    }

    std::unique_ptr<test::TestWorkspace> m_space;
    std::unique_ptr<LawsSection> m_section;
};

void TestLawsSection::init()
{
    applyTheme(*qApp, Scheme::Light);
    m_space = std::make_unique<test::TestWorkspace>(QMap<QString, QUrl>{{s("none"), QUrl(s("http://127.0.0.1:1/"))}}); // not offline
    m_space->createVault();
}

void TestLawsSection::cleanup()
{
    settle();
    m_section.reset();
    m_space.reset();
}

void TestLawsSection::tellsFilesApart_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("signature");
    QTest::addColumn<QString>("key");
    const QString pack = s("/a/pack.json");
    QTest::newRow("alone") << QStringList{pack} << pack << QString() << QString();
    QTest::newRow("all three") << QStringList{s("/a/maker.asc"), pack, s("/a/pack.json.sig")} << pack << s("/a/pack.json.sig") << s("/a/maker.asc");
    QTest::newRow("armoured") << QStringList{s("/a/pack.json.asc"), s("/a/maker.asc"), pack} << pack << s("/a/pack.json.asc") << s("/a/maker.asc");
    QTest::newRow("nothing") << QStringList() << QString() << QString() << QString();
}

void TestLawsSection::tellsFilesApart()
{
    QFETCH(const QStringList, files);
    const session::RulesPackFile found = LawWords::packFiles(files);
    QTEST(found.path, "path");
    QTEST(found.signature, "signature");
    QTEST(found.key, "key");
}

void TestLawsSection::showsTheEditionAndWhatComes()
{
    open();
    QVERIFY(text("lawsEdition").contains(QString::number(kept().laws)));
    QVERIFY(text("lawsAnnounced").contains(s("Vermont")));
    QVERIFY(child<QPushButton>("lawsRemove")->isHidden());
    QVERIFY(!child<QPushButton>("lawsLook")->isEnabled()); // no address is set
    picture("settings-laws");
}

void TestLawsSection::takesAndRemovesAPack()
{
    open();
    m_space->prompts().filesToOpen = {file("pack.json"), file("pack.json.sig"), file("publisher.asc")};
    click("lawsTake");
    QVERIFY2(kept().kept, qPrintable(result()));
    QVERIFY(text("lawsPack").contains(s("2090.1")));
    QVERIFY(result().contains(s("5413 8902"))); // to be compared with the maker's
    QVERIFY(!child<QPushButton>("lawsRemove")->isHidden());

    click("lawsRemove");
    QVERIFY(!kept().kept);
    m_space->workspace().undo().undo();
    settle();
    QCOMPARE(kept().version, s("2090.1"));
}

void TestLawsSection::saysWhyAPackIsRefused()
{
    open();
    m_space->prompts().filesToOpen = {file("pack_old.json"), file("publisher.asc")};
    click("lawsTake");
    QVERIFY(!kept().kept);
    QVERIFY2(result().contains(s("older")), qPrintable(result()));
    m_space->prompts().filesToOpen = {file("pack.json"), file("pack_old.json.sig"), file("publisher.asc")};
    click("lawsTake");
    QVERIFY(!kept().kept);
    child<QLineEdit>("lawsFingerprint")->setText(s("0000 1111"));
    m_space->prompts().filesToOpen = {file("pack.json"), file("publisher.asc")};
    click("lawsTake");
    QVERIFY(!kept().kept);
}

void TestLawsSection::looksAtItsAddress()
{
    test::LoopbackServer server;
    server.serveFile("/pack.json", file("pack.json"));
    server.serveFile("/pack.json.sig", file("pack.json.sig"));
    open();
    child<QLineEdit>("lawsAddress")->setText(server.url(s("/pack.json")).toString());
    QVERIFY(!child<QPushButton>("lawsSave")->isEnabled()); // whose signature?
    m_space->prompts().filesToOpen = {file("publisher.asc")};
    click("lawsKey");
    QCOMPARE(kept().address, server.url(s("/pack.json")).toString());
    QCOMPARE(server.connections(), 0);
    click("lawsLook");
    QVERIFY2(kept().kept, qPrintable(result()));
    child<QLineEdit>("lawsAddress")->clear();
    click("lawsSave");
    QVERIFY(kept().address.isEmpty());
    QVERIFY(!child<QPushButton>("lawsLook")->isEnabled());
}

void TestLawsSection::aReadOnlyVaultTakesNothing()
{
    m_space->workspace().setReadOnly(true);
    open();
    QVERIFY(!child<QPushButton>("lawsTake")->isEnabled());
    QVERIFY(!child<QPushButton>("lawsTake")->toolTip().isEmpty());
    m_space->workspace().setReadOnly(false);
}

RECOURSE_TEST(TestLawsSection, QApplication)
#include "test_laws_section.moc"
