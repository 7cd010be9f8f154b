// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/first_run_stages.h"

#include "session/feed_jobs.h"
#include "session/overview_jobs.h"
#include "session/profile_jobs.h"
#include "session/setting_jobs.h"
#include "ui/dialogs/import/import_dialog.h"
#include "ui/icons.h"
#include "ui/models/plan/step_words.h"
#include "ui/models/today/overview_words.h"
#include "ui/text.h"
#include "ui/widgets/pieces.h"
#include "ui/widgets/residence_box.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QVBoxLayout>

namespace recourse::ui {

namespace {
constexpr int kFirstSteps = 3;

/// The country of the system's settings; empty where the state is needed too.
QString systemResidence()
{
    const QString country = QLocale::system().name().section(QLatin1Char('_'), 1, 1);
    return country == QLatin1String("US") || country == QLatin1String("CA") ? QString() : country;
}
} // namespace

ProfileStage::ProfileStage(Workspace& workspace)
    : FirstRunStage(workspace)
    , m_residence(std::make_unique<ResidenceBox>().release())
    , m_name(std::make_unique<QLineEdit>().release())
    , m_notice(std::make_unique<NoticeBox>().release())
{
    m_residence->setObjectName(QStringLiteral("residence"));
    m_name->setObjectName(QStringLiteral("profileName"));
    QVBoxLayout* column = columnOn(this, 0, 1.25);
    column->addWidget(plainLabel(tr("The law that protects you, the offices you can turn to and some of the steps depend on where you live.")));
    column->addWidget(buddyLabel(tr("&Country or state"), m_residence));
    column->addWidget(m_residence);
    column->addWidget(buddyLabel(tr("Your &name, for letters (you can fill this in later)"), m_name));
    column->addWidget(m_name);
    column->addWidget(m_notice);
    column->addStretch(1);
    connect(m_residence, &ResidenceBox::residenceChanged, this, &FirstRunStage::changed);
}

bool ProfileStage::mayGoOn() const
{
    return !m_residence->residence().isEmpty();
}

void ProfileStage::enter()
{
    workspace().jobs().run(QString(), session::readProfile(workspace().session()), this, [this](const model::Profile& profile) {
        if (m_name->text().isEmpty())
            m_name->setText(profile.fullName);
        if (m_residence->residence().isEmpty())
            m_residence->setResidence(profile.residence.isEmpty() ? systemResidence() : profile.residence);
        m_residence->setFocus();
    });
}

void ProfileStage::leave()
{
    QMap<QString, QString> fields{{QStringLiteral("residence"), m_residence->residence()}};
    if (!m_name->text().trimmed().isEmpty())
        fields.insert(QStringLiteral("name"), m_name->text().trimmed());
    workspace().jobs().run(
        QString(), session::setProfile(workspace().session(), fields), this,
        [this](const model::Profile&) {
            workspace().announce(Change::Profile);
            Q_EMIT left();
        },
        [this](const base::Error& error) { m_notice->set(QStringLiteral("danger"), error.text()); });
}

ImportStage::ImportStage(Workspace& workspace)
    : FirstRunStage(workspace)
    , m_state(std::make_unique<NoticeBox>().release())
{
    setAcceptDrops(true);
    m_state->setObjectName(QStringLiteral("importState"));
    QVBoxLayout* column = columnOn(this, 0, 1.25);
    column->addWidget(plainLabel(tr("Export your passwords from your browser or password manager and drop the file here. Recourse keeps the list of accounts and judges each password; no password is stored.")));
    QFrame* area = makeFrame(QStringLiteral("info"));
    QVBoxLayout* inside = columnOn(area, 3, 1);
    QLabel* picture = wordLabel(QString());
    picture->setPixmap(iconPixmap(QStringLiteral("import"), grid(6), Colour::Info));
    picture->setAlignment(Qt::AlignCenter);
    inside->addWidget(picture);
    QLabel* words = plainLabel(tr("Drop the export file here"), nullptr, TextSize::Title);
    words->setAlignment(Qt::AlignCenter);
    inside->addWidget(words);
    QPushButton* choose = makeButton(tr("Choose a file…"), Look::Plain, QStringLiteral("file"));
    choose->setObjectName(QStringLiteral("firstRunImport"));
    inside->addWidget(choose, 0, Qt::AlignCenter);
    column->addWidget(area);
    column->addWidget(mutedLabel(tr("Chrome, Edge, Brave and Opera: Settings, Passwords, Export. Firefox: Passwords, menu, Export. Bitwarden: Export vault as .json. KeePassXC: Database, Export, CSV.")));
    column->addWidget(m_state);
    column->addStretch(1);
    connect(choose, &QPushButton::clicked, this, [this] { chooseAndImport(this->workspace(), this); });
    connect(&workspace, &Workspace::changed, this, [this](Changes changes) {
        if (changes & Change::Accounts)
            count();
    });
}

QString ImportStage::nextText() const
{
    return m_accounts > 0 ? tr("Next") : tr("Later");
}

void ImportStage::enter()
{
    count();
}

void ImportStage::count()
{
    if (workspace().isLocked())
        return;
    workspace().jobs().run(QString(), session::readOverview(workspace().session(), 0), this, [this](const session::Overview& overview) {
        const int accounts = overview.accounts;
        m_accounts = accounts;
        m_state->set(QStringLiteral("good"), accounts == 0 ? QString() : tr("%n account(s) in your vault.", nullptr, accounts));
        Q_EMIT changed();
    });
}

void ImportStage::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ImportStage::dropEvent(QDropEvent* event)
{
    QStringList files;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    event->acceptProposedAction();
    if (!files.isEmpty())
        QMetaObject::invokeMethod(this, [this, files] { startImport(workspace(), files, this); }, Qt::QueuedConnection);
}

ListsStage::ListsStage(Workspace& workspace)
    : FirstRunStage(workspace)
    , m_fetch(makeButton(tr("Fetch the list now"), Look::Plain, QStringLiteral("refresh")))
    , m_state(std::make_unique<NoticeBox>().release())
{
    m_fetch->setObjectName(QStringLiteral("firstRunFetch"));
    m_state->setObjectName(QStringLiteral("listsState"));
    QVBoxLayout* column = columnOn(this, 0, 1.25);
    column->addWidget(plainLabel(tr("Have I Been Pwned publishes a list of known incidents. Recourse downloads the whole list and compares it with your accounts here. The request says nothing about you: everybody gets the same file.")));
    column->addWidget(m_fetch, 0, Qt::AlignLeft);
    column->addWidget(mutedLabel(tr("You can also go on with the smaller list that came with Recourse, without any connection.")));
    column->addWidget(m_state);
    column->addStretch(1);
    connect(m_fetch, &QPushButton::clicked, this, &ListsStage::fetch);
}

QString ListsStage::nextText() const
{
    return m_fetched ? tr("Next") : tr("Use the built-in list");
}

void ListsStage::enter()
{
    count();
}

void ListsStage::setBusy(bool busy)
{
    m_busy = busy;
    m_fetch->setEnabled(!busy);
    Q_EMIT changed();
}

void ListsStage::fetch()
{
    setBusy(true);
    m_state->set(QStringLiteral("info"), tr("Fetching and comparing…"));
    workspace().jobs().run(
        tr("Fetching the breach list"), session::syncFeeds(workspace().session(), {QStringLiteral("hibp")}), this,
        [this](const std::vector<session::FeedView>& feeds) {
            setBusy(false);
            workspace().announce(Changes(Change::Feeds) | Change::Exposures | Change::Steps);
            if (!feeds.empty() && feeds.front().error) {
                m_state->set(QStringLiteral("warning"), tr("%1\nThe built-in list is used until then; you can try again here or later on the page Lists.").arg(feeds.front().error->text()));
                return;
            }
            m_fetched = true;
            count();
            Q_EMIT done();
        },
        [this](const base::Error& error) {
            setBusy(false);
            m_state->set(QStringLiteral("warning"), error.text());
        });
}

void ListsStage::count()
{
    workspace().jobs().run(QString(), session::readOverview(workspace().session(), 0), this, [this](const session::Overview& overview) {
        const int count = overview.openIncidents; // as the pages will count them
        if (count > 0)
            m_state->set(QStringLiteral("warning"), tr("%Ln known incident(s) may concern your accounts. The next page says what to do first.", nullptr, count));
        else if (overview.accounts > 0)
            m_state->set(QStringLiteral("good"), tr("No known incident touches your accounts so far."));
        else
            m_state->set(QStringLiteral("info"), tr("There are no accounts to compare yet. Import them now or later."));
        Q_EMIT changed();
    });
}

StepsStage::StepsStage(Workspace& workspace)
    : FirstRunStage(workspace)
    , m_list(std::make_unique<QVBoxLayout>().release())
{
    QVBoxLayout* column = columnOn(this, 0, 1.25);
    column->addWidget(plainLabel(tr("This is what helps most, in this order. The page Plan has all of it; the page Today always shows what comes next.")));
    m_list->setSpacing(grid(1));
    column->addLayout(m_list);
    column->addStretch(1);
}

QString StepsStage::nextText() const
{
    return tr("Go to Today");
}

void StepsStage::enter()
{
    workspace().jobs().run(QString(), session::listSteps(workspace().session(), {}), this, [this](const std::vector<session::StepView>& steps) { show(steps); });
}

void StepsStage::show(const std::vector<session::StepView>& steps)
{
    clearLayout(m_list);
    if (steps.empty())
        m_list->addWidget(plainLabel(tr("Nothing to do today. Import your accounts when you have an export; Recourse then looks again."), this));
    int number = 0;
    for (const session::StepView& view : steps) {
        if (++number > kFirstSteps)
            break;
        QFrame* card = makeFrame(QStringLiteral("card"), this);
        QVBoxLayout* inside = columnOn(card, 1.5, 0.5);
        inside->addWidget(plainLabel(tr("%1. %2").arg(number).arg(StepWords::title(view.step)), card, TextSize::Title));
        inside->addWidget(mutedLabel(tr("About %1. %2", "a time, and why").arg(OverviewWords::duration(view.step.minutes), StepWords::why(view.step)), card));
        m_list->addWidget(card);
    }
}

} // namespace recourse::ui
