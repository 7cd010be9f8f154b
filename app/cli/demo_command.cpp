// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "demo_server.h"
#include "json_views.h"
#include "text_views.h"

#include "base/atomic_file.h"
#include "session/demo_jobs.h"
#include "session/profile_jobs.h"

#include <CLI/CLI.hpp>
#include <QDir>
#include <QTemporaryDir>

namespace recourse::cli {

namespace {

using base::Code;
using base::fail;
using base::Result;
using base::Status;

constexpr std::size_t kShown = 5; ///< exposures and steps printed
constexpr char kPassphrase[] = "demo: seven quiet herons cross the canal";

/// The demonstration in the order a user would do it. Every part goes through the same use cases as the commands.
class Demo
{
public:
    Demo(Program& program, QString folder, session::DemoMaterial material)
        : m_program(program)
        , m_folder(std::move(folder))
        , m_session(program.session())
        , m_material(std::move(material))
    {
    }

    [[nodiscard]] Status run();
    [[nodiscard]] QJsonObject answer() const { return m_answer; }

private:
    [[nodiscard]] Status createVault();
    [[nodiscard]] Status importSample();
    [[nodiscard]] Status fetchList();
    [[nodiscard]] Status showExposures();
    [[nodiscard]] Status showSteps();
    [[nodiscard]] Status writeLetter();
    void tell(const QString& words)
    {
        if (!m_program.options.json)
            m_program.note(words);
    }
    [[nodiscard]] QString path(const char* name) const { return QDir(m_folder).filePath(QLatin1String(name)); }

    Program& m_program;
    QString m_folder;
    session::Session& m_session;
    session::DemoMaterial m_material;
    std::vector<session::ExposureView> m_exposures;
    QJsonObject m_answer;
};

Status Demo::run()
{
    using Part = Status (Demo::*)();
    for (const Part part : {&Demo::createVault, &Demo::importSample, &Demo::fetchList, &Demo::showExposures, &Demo::showSteps, &Demo::writeLetter}) {
        if (const Status done = (this->*part)(); !done)
            return done;
    }
    return {};
}

Status Demo::createVault()
{
    tell(QStringLiteral("1. A new vault, encrypted with a passphrase made for this demonstration"));
    const auto created = m_program.wait(session::createVault(m_session, session::shareSecret(base::SecretBytes::copyOf(kPassphrase))));
    if (!created)
        return created.error();
    const auto profile = m_program.wait(session::setProfile(m_session,
        {{QStringLiteral("name"), QStringLiteral("Alex Example")}, {QStringLiteral("address"), QStringLiteral("Beispielweg 7; 10115 Berlin; Germany")},
            {QStringLiteral("email"), QStringLiteral("alex@example.org")}, {QStringLiteral("residence"), QStringLiteral("DE")}}));
    if (!profile)
        return profile.error();
    tell(QStringLiteral("   %1").arg(created->folder));
    m_answer.insert(QStringLiteral("vault"), created->folder);
    return {};
}

Status Demo::importSample()
{
    const QString file = path("sample passwords.csv");
    if (const Status written = base::writeFileAtomically(file, m_material.sampleExport, base::FileAccess::Private); !written)
        return written;
    tell(QStringLiteral("2. Import of a browser's export of an invented person"));
    const auto report = m_program.wait(session::commitImport(m_session, {file, {}}));
    if (!report)
        return report.error();
    tell(QStringLiteral("   %1").arg(toText(*report).trimmed()));
    m_answer.insert(QStringLiteral("import"), toJson(*report, ImportItems::LeaveOut));
    return {};
}

Status Demo::fetchList()
{
    const auto views = m_program.wait(session::syncFeeds(m_session, {QStringLiteral("hibp")}));
    if (!views)
        return views.error();
    if (views->front().error)
        return *views->front().error;
    tell(QStringLiteral("3. The breach list over HTTP from %1 (this computer)").arg(m_session.settings().feedUrls.value(QStringLiteral("hibp")).toString()));
    tell(QStringLiteral("   %1").arg(toText(*views).trimmed()));
    m_answer.insert(QStringLiteral("feeds"), arrayOf(*views));
    return {};
}

Status Demo::showExposures()
{
    auto views = m_program.wait(session::listExposures(m_session, {}));
    if (!views)
        return views.error();
    m_exposures = std::move(*views);
    tell(QStringLiteral("4. %1 breaches touch these accounts; the surest:").arg(m_exposures.size()));
    tell(toText(std::vector<session::ExposureView>(m_exposures.begin(), m_exposures.begin() + static_cast<std::ptrdiff_t>(std::min(kShown, m_exposures.size())))));
    m_answer.insert(QStringLiteral("exposures"), static_cast<int>(m_exposures.size()));
    return {};
}

Status Demo::showSteps()
{
    const auto steps = m_program.wait(session::listSteps(m_session, {}));
    if (!steps)
        return steps.error();
    tell(QStringLiteral("5. %1 steps; the first:").arg(steps->size()));
    tell(toText(std::vector<session::StepView>(steps->begin(), steps->begin() + static_cast<std::ptrdiff_t>(std::min(kShown, steps->size())))));
    m_answer.insert(QStringLiteral("steps"), static_cast<int>(steps->size()));
    return {};
}

/// To the first exposed service whose contact is known.
Status Demo::writeLetter()
{
    Status last = fail(Code::NotFound, QStringLiteral("service with a contact"));
    for (const session::ExposureView& view : m_exposures) {
        session::DraftRequest request;
        request.type = QStringLiteral("access");
        request.service = view.account.domain;
        request.outFile = path("letter.pdf");
        const auto drafted = m_program.wait(session::draftLetter(m_session, request));
        if (!drafted) {
            last = drafted.error();
            continue;
        }
        tell(QStringLiteral("6. A letter to %1: what do you hold about me? Answer due %2 (%3)")
                 .arg(drafted->letter.recipient.value(0), iso(drafted->letter.due), drafted->letter.regime));
        tell(QStringLiteral("   %1").arg(drafted->file));
        m_answer.insert(QStringLiteral("letter"), drafted->file);
        return {};
    }
    return last;
}

Result<QString> demoFolder(const std::string& wanted)
{
    if (!wanted.empty()) {
        const QString folder = QDir(text(wanted)).absolutePath();
        return QDir().mkpath(folder) ? Result<QString>(folder) : fail(Code::FileUnwritable, folder);
    }
    QTemporaryDir folder(QDir::temp().filePath(QStringLiteral("recourse-demo-XXXXXX")));
    if (!folder.isValid())
        return fail(Code::FileUnwritable, QDir::tempPath());
    folder.setAutoRemove(false);
    return folder.path();
}

int runDemo(Program& program, const std::string& wanted)
{
    if (program.options.offline) // its list comes over HTTP, if only from this computer
        return program.failed(fail(Code::NetOffline, QStringLiteral("127.0.0.1")));
    const auto folder = demoFolder(wanted);
    if (!folder)
        return program.failed(folder.error());
    program.options.vault = QDir(*folder).filePath(QStringLiteral("Demo.recourse")).toStdString();
    // Prepared by a session of its own, since the server's address must be known before the real one starts.
    session::Session preparing({}, program.clock());
    auto material = session::demoMaterial(preparing);
    if (!material)
        return program.failed(material.error());
    const DemoServer server({{"/api/v3/breaches", material->breachList}, {"/api/v3/latestbreach", material->latestBreach}});
    if (server.port() == 0)
        return program.failed(fail(Code::NetUnreachable, QStringLiteral("127.0.0.1")));
    const QUrl url(QStringLiteral("http://127.0.0.1:%1/api/v3").arg(server.port()));
    const session::Session& session = program.session({{QStringLiteral("hibp"), url}});
    Q_UNUSED(session)
    Demo demo(program, *folder, std::move(*material));
    if (const Status done = demo.run(); !done)
        return program.failed(done.error());
    if (program.options.json)
        return program.succeeded(QJsonValue(demo.answer()));
    return program.succeeded(QStringLiteral("Everything is in %1; delete the folder when you have seen it.\nPassphrase of the demonstration vault: %2")
                                 .arg(*folder, QLatin1String(kPassphrase)));
}

} // namespace

void addDemoCommand(CLI::App& app, Program& program)
{
    const auto folder = std::make_shared<std::string>();
    auto* demo = app.add_subcommand("demo", "the main job on a bundled sample, from export file to letter");
    demo->add_option("--dir", *folder, "where to put vault and letter; a new temporary folder if not given");
    demo->callback([&program, folder] { program.action = [&program, folder] { return runDemo(program, *folder); }; });
}

} // namespace recourse::cli
