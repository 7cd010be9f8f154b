// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/test_workspace.h"

#include "session/demo_jobs.h"
#include "session/import_jobs.h"
#include "session/profile_jobs.h"
#include "session/vault_jobs.h"

#include <QFile>

namespace recourse::test {

namespace {

const char* const kKnownPlaces[] = {"linkedin.com", "adobe.com", "dropbox.com", "twitter.com", "canva.com", "tumblr.com"};

QByteArray madeUpList(int count)
{
    QByteArray csv = "name,url,username,password,note\n";
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i);
        const QByteArray place = i % 50 < 6 ? QByteArray(kKnownPlaces[i % 50]) : "shop" + number + ".example.com";
        csv += place + ",https://" + place + "/login,anna" + number + "@example.org,correct horse " + QByteArray::number(i / 3) + ",\n";
    }
    return csv;
}

} // namespace

TestWorkspace::TestWorkspace(const QMap<QString, QUrl>& feedUrls, const vault::KdfCost& cost)
{
    m_settings.vaultFolder = vaultFolder();
    m_settings.offline = feedUrls.isEmpty();
    m_settings.version = QStringLiteral("0.1.0");
    m_settings.feedUrls = feedUrls;
    m_settings.cost = cost;
    start();
}

void TestWorkspace::start()
{
    m_preferences = std::make_unique<ui::Preferences>(path(QStringLiteral("preferences.ini")));
    m_workspace = std::make_unique<ui::Workspace>(m_settings, m_clock, m_prompts, *m_preferences);
}

void TestWorkspace::startAgain()
{
    m_workspace.reset();
    m_preferences.reset();
    start();
}

QString TestWorkspace::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(name));
    return file.fileName();
}

QString TestWorkspace::createVault()
{
    const auto created = await(session::createVault(
        session(), session::shareSecret(base::SecretBytes::copyOf(kPassphrase))));
    m_workspace->unlocked(false);
    return created.recoveryCode;
}

QString TestWorkspace::sampleFile()
{
    const auto material = session::demoMaterial(session());
    if (!material)
        qFatal("no sample export");
    return write(QStringLiteral("sample.csv"), material->sampleExport);
}

void TestWorkspace::importSample()
{
    static_cast<void>(await(session::commitImport(session(), {sampleFile(), {}})));
}

void TestWorkspace::fillProfile()
{
    static_cast<void>(await(session::setProfile(session(),
        {{QStringLiteral("name"), QStringLiteral("Anna Muster")}, {QStringLiteral("address"), QStringLiteral("Weg 1; 10115 Berlin; Germany")},
            {QStringLiteral("email"), QStringLiteral("anna@example.org")}, {QStringLiteral("residence"), QStringLiteral("DE")}})));
}

QString TestWorkspace::manyFile(int count) const
{
    return write(QStringLiteral("many.csv"), madeUpList(count));
}

void TestWorkspace::importMany(int count)
{
    static_cast<void>(await(session::commitImport(session(), {manyFile(count), {}})));
}

bool isIdle(ui::Workspace& workspace)
{
    return workspace.jobs().isIdle();
}

} // namespace recourse::test
