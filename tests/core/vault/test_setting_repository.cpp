// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "support/vault_samples.h"

#include "vault/setting_repository.h"

using namespace recourse;

class TestSettingRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsSettings_data();
    void keepsSettings();
    void keepsTheProfile_data();
    void keepsTheProfile();
    void answersWhatWasNeverSet();
    void lastValueCounts();
};

void TestSettingRepository::keepsSettings_data()
{
    test::addOddTexts();
}

void TestSettingRepository::keepsSettings()
{
    QFETCH(const QString, text);
    test::TempDatabase temp;
    VERIFY_OK(vault::SettingRepository(temp.database()).setValue(text, text));
    temp.reopen();
    vault::SettingRepository repository(temp.database());
    const auto value = repository.value(text);
    VERIFY_OK(value);
    QCOMPARE(*value, text);
    QVERIFY(!value->isNull());
    QVERIFY(repository.value(text + QStringLiteral("x"))->isNull());
}

void TestSettingRepository::keepsTheProfile_data()
{
    test::addOddTexts();
}

void TestSettingRepository::keepsTheProfile()
{
    QFETCH(const QString, text);
    test::TempDatabase temp;
    const model::Profile profile{text, {text, QStringLiteral("1 Road")}, text + QStringLiteral("1"),
        QStringLiteral("US-CA"), QStringLiteral("fr")};
    VERIFY_OK(vault::SettingRepository(temp.database()).setProfile(profile));
    temp.reopen();
    QVERIFY(*vault::SettingRepository(temp.database()).profile() == profile);
}

void TestSettingRepository::answersWhatWasNeverSet()
{
    test::TempDatabase temp;
    vault::SettingRepository repository(temp.database());
    VERIFY_OK(repository.value(QStringLiteral("theme")));
    QVERIFY(repository.value(QStringLiteral("theme"))->isNull());
    VERIFY_OK(repository.profile());
    QVERIFY(*repository.profile() == model::Profile());
}

void TestSettingRepository::lastValueCounts()
{
    test::TempDatabase temp;
    vault::SettingRepository repository(temp.database());
    VERIFY_OK(repository.setValue(QStringLiteral("theme"), QStringLiteral("dark")));
    VERIFY_OK(repository.setValue(QStringLiteral("theme"), QString()));
    QVERIFY(repository.value(QStringLiteral("theme"))->isEmpty());
    model::Profile profile;
    for (const QString& name : {QStringLiteral("A"), QStringLiteral("B")}) {
        profile.fullName = name;
        VERIFY_OK(repository.setProfile(profile));
    }
    QVERIFY(*repository.profile() == profile);
}

RECOURSE_TEST(TestSettingRepository, QCoreApplication)
#include "test_setting_repository.moc"
