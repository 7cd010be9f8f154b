// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/backup_section.h"

#include "session/profile_jobs.h"
#include "ui/dialogs/settings/passphrase_dialog.h"
#include "ui/models/settings/settings_words.h"
#include "ui/text.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/pieces.h"

#include <QDir>
#include <QListWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace recourse::ui {

namespace {

constexpr int kLeastRows = 2;
constexpr int kMostRows = 6;
constexpr double kRowSteps = 3.5;

} // namespace

BackupSection::BackupSection(Workspace& workspace, QWidget* parent)
    : Section(workspace, QStringLiteral("backup"), tr("Backup and restore"), parent)
    , m_state(std::make_unique<NoticeBox>().release())
    , m_list(std::make_unique<QListWidget>().release())
    , m_test(makeButton(tr("Test this backup…"), Look::Plain, QStringLiteral("check")))
    , m_restoreOne(makeButton(tr("Restore this backup…"), Look::Plain, QStringLiteral("undo")))
{
    m_state->setObjectName(QStringLiteral("backupState"));
    m_list->setObjectName(QStringLiteral("backupList"));
    m_test->setObjectName(QStringLiteral("backupTest"));
    m_restoreOne->setObjectName(QStringLiteral("backupRestore"));
    addMaking();
    addKept();
    addRestoring();
}

void BackupSection::addMaking()
{
    QVBoxLayout* column = addCard(tr("Back up"),
        tr("A backup is one encrypted file with everything in your vault. It is opened and checked before it counts. Keep one outside "
           "this computer, on a stick for example."));
    QPushButton* elsewhere = makeButton(tr("Back up now…"), Look::Primary, QStringLiteral("copy"));
    elsewhere->setObjectName(QStringLiteral("backupElsewhere"));
    QPushButton* here = makeButton(tr("Back up inside the vault"), Look::Plain);
    here->setObjectName(QStringLiteral("backupHere"));
    connect(elsewhere, &QPushButton::clicked, this, &BackupSection::backUpElsewhere);
    connect(here, &QPushButton::clicked, this, [this] { backUp({}); });
    column->addWidget(flowOf({elsewhere, here}));
    column->addWidget(m_state);
}

void BackupSection::addKept()
{
    QVBoxLayout* column = addCard(tr("Backups inside the vault"), {});
    m_list->setAccessibleName(tr("Backups inside the vault"));
    column->addWidget(m_list);
    column->addWidget(flowOf({m_test, m_restoreOne}));
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int chosenRow) {
        m_test->setEnabled(chosenRow >= 0);
        m_restoreOne->setEnabled(chosenRow >= 0);
    });
    connect(m_test, &QPushButton::clicked, this, [this] { test(chosen()); });
    connect(m_restoreOne, &QPushButton::clicked, this, [this] {
        open(chosen(), tr("Restore this backup"), tr("Go on"), [this, file = chosen()](const vault::BackupInfo& info, base::SecretBytes secret) {
            askRestore(file, info, std::move(secret));
        });
    });
}

void BackupSection::addRestoring()
{
    QVBoxLayout* column = addCard(tr("Restore from a file"),
        tr("Your vault becomes what the backup holds, with the passphrase and recovery code of that time. The vault of today is kept "
           "beside it and not deleted."));
    QPushButton* restoreFile = makeButton(tr("Restore from a file…"), Look::Plain, QStringLiteral("file"));
    restoreFile->setObjectName(QStringLiteral("restoreFile"));
    connect(restoreFile, &QPushButton::clicked, this, &BackupSection::chooseAndRestore);
    column->addWidget(flowOf({restoreFile}));
}

void BackupSection::refresh()
{
    workspace().jobs().run(QString(), session::listBackups(workspace().session()), this,
        [this](const std::vector<session::BackupFile>& files) { set(files); });
}

void BackupSection::set(const std::vector<session::BackupFile>& files)
{
    m_list->clear();
    const QDate today = workspace().clock().today();
    for (const session::BackupFile& file : files) {
        auto* item = std::make_unique<QListWidgetItem>(SettingsWords::backup(file, today)).release();
        item->setData(Qt::UserRole, file.path);
        m_list->addItem(item);
    }
    if (files.empty()) {
        auto* none = std::make_unique<QListWidgetItem>(tr("There is none yet.")).release();
        none->setFlags(Qt::NoItemFlags);
        m_list->addItem(none);
    }
    m_list->setFixedHeight(grid(kRowSteps * std::clamp(m_list->count(), kLeastRows, kMostRows)) + grid(1));
    m_list->setCurrentRow(files.empty() ? -1 : 0);
    m_test->setEnabled(!files.empty());
    m_restoreOne->setEnabled(!files.empty());
}

QString BackupSection::chosen() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item == nullptr ? QString() : item->data(Qt::UserRole).toString();
}

void BackupSection::backUpElsewhere()
{
    const QString name = QStringLiteral("recourse-%1.recourse-backup").arg(workspace().clock().today().toString(Qt::ISODate));
    workspace().prompts().saveFile(this, {tr("Back up your vault"), tr("Backups (*.recourse-backup)"), name},
        [this](const QString& file) { backUp(file); });
}

void BackupSection::backUp(const QString& toFile)
{
    workspace().jobs().run(tr("Backing up your vault"), session::backUp(workspace().session(), toFile), this,
        [this](const QString& file) {
            m_state->set(QStringLiteral("good"), tr("The backup is made and checked: %1").arg(safeText(QDir::toNativeSeparators(file), 300)));
            refresh();
            workspace().announce(Change::Profile);
        });
}

void BackupSection::open(const QString& file, const QString& title, const QString& action,
    std::function<void(const vault::BackupInfo&, base::SecretBytes)> good)
{
    auto* dialog = std::make_unique<PassphraseDialog>(
        PassphraseDialog::Words{title, tr("Type the passphrase that your vault had when this backup was made. The backup is opened and checked; nothing is changed by this."),
            tr("&Passphrase of the backup"), action},
        this)
                       .release();
    dialog->setGiven([this, file, good, dialog = QPointer<PassphraseDialog>(dialog)](base::SecretBytes secret) {
        const auto kept = std::make_shared<base::SecretBytes>(secret.clone());
        workspace().jobs().run(
            tr("Checking the backup"),
            session::testBackup(workspace().session(), file, session::shareSecret(std::move(secret))), this,
            [good, dialog, kept](const vault::BackupInfo& info) {
                if (dialog)
                    dialog->accept();
                good(info, std::move(*kept));
            },
            [dialog](const base::Error& error) {
                if (dialog)
                    dialog->fail(error.text());
            });
    });
    dialog->open();
}

void BackupSection::test(const QString& file)
{
    open(file, tr("Test my backup"), tr("Test it"), [this](const vault::BackupInfo& info, const base::SecretBytes&) {
        m_state->set(QStringLiteral("good"), SettingsWords::tested(info));
    });
}

void BackupSection::chooseAndRestore()
{
    workspace().prompts().openFiles(this, {tr("Restore from a backup"), tr("Backups (*.recourse-backup);;All files (*)"), {}},
        [this](const QStringList& files) {
            if (files.isEmpty())
                return;
            const QString file = files.front();
            open(file, tr("Restore this backup"), tr("Go on"), [this, file](const vault::BackupInfo& info, base::SecretBytes secret) {
                askRestore(file, info, std::move(secret));
            });
        });
}

void BackupSection::askRestore(const QString& file, const vault::BackupInfo& info, base::SecretBytes passphrase)
{
    const session::SharedSecret secret = session::shareSecret(std::move(passphrase));
    const Question question{tr("Restore this backup?"),
        tr("%1 Your vault becomes what this backup holds; what came later is not in it. The vault of today is renamed and kept in the "
           "same folder. You unlock the restored vault afterwards.")
            .arg(SettingsWords::tested(info)),
        tr("Restore")};
    workspace().prompts().ask(this, question, [this, file, secret] { restore(file, secret); });
}

void BackupSection::restore(const QString& file, session::SharedSecret passphrase)
{
    Workspace* here = &workspace();
    const QString folder = here->session().settings().vaultFolder;
    here->jobs().run(
        tr("Restoring the backup"), session::replaceVault(here->session(), file, std::move(passphrase)), here,
        [here, folder](const QString& former) {
            // The jobs that brought this answer end with the vault they belong to: first this call has to be over.
            QTimer::singleShot(0, here, [here, folder, former] {
                here->useVault(folder);
                here->say(Message::Kind::Good,
                    former.isEmpty() ? tr("The backup is restored. Unlock it with its passphrase.")
                                     : tr("The backup is restored. Unlock it with its passphrase. The former vault is kept at %1.")
                                           .arg(safeText(QDir::toNativeSeparators(former), 300)));
            });
        },
        [here](const base::Error& error) {
            here->sayError(tr("Restoring the backup"), error);
            // If it failed after the vault was closed, every job would answer so: unlocking is what helps then.
            here->jobs().run(
                QString(), session::readProfile(here->session()), here, [](const model::Profile&) {},
                [here](const base::Error&) { here->wantLock(); });
        });
}

} // namespace recourse::ui
