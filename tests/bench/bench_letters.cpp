// SPDX-License-Identifier: GPL-3.0-or-later
// Measures letters rendered to PDF: a thousand in one run, one file each and joined, against `libreoffice --headless --convert-to pdf` of
// twenty of the same letters as OpenDocument texts. LibreOffice gets all its files in one call, so that its start counts once. Prints one
// line a figure: what, value, aim, verdict. Run by packaging/bench.sh. Not a test:
// nothing here fails for being slow. Without LibreOffice that comparison is left out, and said so.
#include "bench_tools.h"

#include "core/export/sample_letters.h"
#include "export/batch_export.h"
#include "export/render.h"

#include <QDir>
#include <QGuiApplication>
#include <QStandardPaths>

#include <cstdio>
#include <optional>

using namespace recourse;
using namespace recourse::bench;

namespace {

constexpr int kLetters = 1000;
constexpr int kCompared = 20;
constexpr int kRuns = 5;
constexpr int kMinutes = 10; ///< after which LibreOffice is given up
constexpr double kAimTimes = 20; ///< faster per letter
constexpr int kLongOnes = 5; ///< one letter in so many has two pages

std::vector<model::Letter> letters(int count)
{
    std::vector<model::Letter> all;
    for (int i = 0; i < count; ++i) {
        model::Letter letter = i % kLongOnes == kLongOnes - 1 ? test::longLetter() : test::shortLetter();
        letter.reference = QStringLiteral("RC-%1").arg(i + 1, 4, 10, QLatin1Char('0'));
        letter.recipient[0] = QStringLiteral("Company %1 Ltd").arg(i + 1);
        all.push_back(letter);
    }
    return all;
}

double exported(const std::vector<model::Letter>& all, documents::BatchFiles files)
{
    const QTemporaryDir folder;
    const QString path = files == documents::BatchFiles::Joined ? folder.filePath(QStringLiteral("all.pdf")) : folder.path();
    return millisecondsOf([&] { static_cast<void>(take(documents::exportBatch(all, {path, files, {}}, base::Progress::none()))); });
}

/// One letter after the other on one thread, as the peer does it; milliseconds a letter.
double oneByOne(const std::vector<model::Letter>& all, const QDir& folder)
{
    const double all20 = millisecondsOf([&] {
        for (std::size_t i = 0; i < all.size(); ++i) {
            const QByteArray pdf = take(documents::renderPdf(all[i], documents::layoutFor(all[i])));
            QFile file(folder.filePath(QStringLiteral("ours%1.pdf").arg(i)));
            if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
                giveUp(file.fileName());
        }
    });
    return all20 / static_cast<double>(all.size());
}

QString libreOffice()
{
    for (const char* name : {"libreoffice", "soffice"}) {
        if (const QString found = QStandardPaths::findExecutable(QLatin1String(name)); !found.isEmpty())
            return found;
    }
    return {};
}

QStringList writtenAsOdt(const std::vector<model::Letter>& all, const QDir& folder)
{
    QStringList files;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const QByteArray odt = take(documents::renderOdt(all[i], documents::layoutFor(all[i])));
        QFile file(folder.filePath(QStringLiteral("letter%1.odt").arg(i)));
        if (!file.open(QIODevice::WriteOnly) || file.write(odt) != odt.size())
            giveUp(file.fileName());
        files += file.fileName();
    }
    return files;
}

/// Milliseconds a letter; its profile is a folder of this run, so that a running LibreOffice does not answer for it.
double converted(const QString& program, const QStringList& files, const QDir& folder)
{
    const QString profile = QStringLiteral("-env:UserInstallation=file://") + folder.filePath(QStringLiteral("profile"));
    const double all = millisecondsOf([&] {
        QProcess office;
        office.start(program, QStringList{profile, QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("pdf"),
            QStringLiteral("--outdir"), folder.filePath(QStringLiteral("theirs"))} + files);
        if (!office.waitForFinished(kMinutes * 60'000) || office.exitCode() != 0)
            giveUp(QStringLiteral("libreoffice failed: ") + QString::fromUtf8(office.readAllStandardError()));
    });
    const QDir theirs(folder.filePath(QStringLiteral("theirs")));
    if (theirs.entryList({QStringLiteral("*.pdf")}, QDir::Files).size() != files.size())
        giveUp(QStringLiteral("libreoffice wrote fewer files than letters"));
    return all / static_cast<double>(files.size());
}

/// Milliseconds a letter of LibreOffice; nothing where it is not installed.
std::optional<double> compared()
{
    const QTemporaryDir place;
    const QDir folder(place.path());
    const std::vector<model::Letter> some = letters(kCompared);
    static_cast<void>(oneByOne(some, folder)); // fonts are read from disk once
    const double ours = median(kRuns, [&] { return oneByOne(some, folder); });
    tell("a letter to PDF, on one thread, a file each", ours, "ms");
    const QString program = libreOffice();
    if (program.isEmpty()) {
        std::printf("libreoffice is not installed: its figure is missing, and the aim of 20x is not judged\n");
        return std::nullopt;
    }
    const QStringList files = writtenAsOdt(some, folder);
    static_cast<void>(converted(program, files.mid(0, 1), folder)); // makes its profile
    QDir(folder.filePath(QStringLiteral("theirs"))).removeRecursively();
    const double theirs = median(3, [&] { return converted(program, files, folder); });
    tell("the same by libreoffice --headless --convert-to pdf, 20 a call", theirs, "ms");
    tell("  ours / theirs, on one thread", ours / theirs, "x");
    return theirs;
}

void measureThousand(documents::BatchFiles files, const char* what, std::optional<double> theirs)
{
    const std::vector<model::Letter> all = letters(kLetters);
    const double ours = median(3, [&] { return exported(all, files); }) / kLetters;
    tell(what, ours, "ms");
    if (theirs)
        print("  of libreoffice's time, a twentieth at most", ours / *theirs, "x", 1 / kAimTimes);
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const std::optional<double> theirs = compared();
    measureThousand(documents::BatchFiles::OneEach, "1,000 letters, one PDF each: a letter", theirs);
    measureThousand(documents::BatchFiles::Joined, "1,000 letters joined in one PDF: a letter", theirs);
    tell("peak memory", peakMegabytes(), "MB");
    return 0;
}
