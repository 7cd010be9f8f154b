// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/desktop_prompts.h"

#include "ui/frame/question_dialog.h"
#include "ui/text.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>
#include <QTimer>

namespace recourse::ui {

namespace {

std::unique_ptr<QFileDialog> dialogFor(QWidget* above, const FileWish& wish)
{
    const QString home = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto dialog = std::make_unique<QFileDialog>(above, wish.title, home);
    if (!wish.filter.isEmpty())
        dialog->setNameFilters(wish.filter.split(QStringLiteral(";;")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

/// What keeps text out of clipboard histories: KDE, Windows and macOS each look for a mark of their own.
std::unique_ptr<QMimeData> secretData(const QString& text)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(text);
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    data->setData(QStringLiteral("application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""), QByteArray(4, '\1'));
    data->setData(QStringLiteral("application/x-nspasteboard-concealed-type"), QByteArrayLiteral("1"));
    return data;
}

} // namespace

DesktopPrompts::DesktopPrompts(QObject* parent)
    : QObject(parent)
    , m_clearing(std::make_unique<QTimer>(this).release())
{
    m_clearing->setSingleShot(true);
    connect(m_clearing, &QTimer::timeout, this, &DesktopPrompts::clearSecret);
}

void DesktopPrompts::openFiles(QWidget* above, const FileWish& wish, std::function<void(const QStringList&)> chosen)
{
    QFileDialog* dialog = dialogFor(above, wish).release();
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, above, [chosen](const QStringList& files) { chosen(files); });
    dialog->open();
}

void DesktopPrompts::saveFile(QWidget* above, const FileWish& wish, std::function<void(const QString&)> chosen)
{
    QFileDialog* dialog = dialogFor(above, wish).release();
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    const QString ending = wish.suggested.section(QLatin1Char('.'), -1);
    if (wish.suggested.contains(QLatin1Char('.')))
        dialog->setDefaultSuffix(ending);
    dialog->selectFile(QDir::cleanPath(wish.suggested));
    connect(dialog, &QFileDialog::fileSelected, above, [chosen](const QString& file) { chosen(file); });
    dialog->open();
}

void DesktopPrompts::openFolder(QWidget* above, const FileWish& wish, std::function<void(const QString&)> chosen)
{
    QFileDialog* dialog = dialogFor(above, wish).release();
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, above, [chosen](const QString& folder) { chosen(folder); });
    dialog->open();
}

void DesktopPrompts::ask(QWidget* above, const Question& question, std::function<void()> yes)
{
    auto* dialog = std::make_unique<QuestionDialog>(question, above).release();
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, above, [yes] { yes(); });
    dialog->open();
}

void DesktopPrompts::openLink(QWidget* above, const QUrl& url)
{
    if (!mayOpen(url))
        return;
    const QString place = url.scheme() == QLatin1String("mailto") ? url.path() : url.host();
    const Question question{tr("Open %1?").arg(place), tr("Your browser opens this address; the site then sees your visit:\n%1").arg(url.toDisplayString()), tr("Open")};
    ask(above, question, [url] { QDesktopServices::openUrl(url); });
}

void DesktopPrompts::print(QWidget* above, const QString& title, std::function<void(QPrinter&)> paint)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(title);
    auto* dialog = std::make_unique<QPrintDialog>(printer.get(), above).release();
    dialog->setWindowTitle(title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, above, [printer, paint] { paint(*printer); });
    dialog->open();
}

void DesktopPrompts::copy(const QString& text, Clip clip)
{
    QClipboard* clipboard = QGuiApplication::clipboard();
    if (clip == Clip::Plain) {
        clipboard->setText(text);
        return;
    }
    m_secret = text;
    clipboard->setMimeData(secretData(text).release());
    m_clearing->start(kSecretMs);
}

void DesktopPrompts::clearSecret()
{
    if (!m_secret.isEmpty() && QGuiApplication::clipboard()->text() == m_secret)
        QGuiApplication::clipboard()->clear();
    m_secret.clear();
    m_clearing->stop();
}

} // namespace recourse::ui
