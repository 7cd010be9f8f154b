// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/first_run_view.h"

#include "session/setting_jobs.h"
#include "session/vault_jobs.h"
#include "ui/frame/first_run_stages.h"
#include "ui/frame/first_run_vault_stages.h"
#include "ui/text.h"
#include "ui/widgets/pieces.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace recourse::ui {

namespace {
/// The stage before which there is no vault to remember anything in.
constexpr int kSheetStage = 2;
constexpr int kProfileStage = 3;
} // namespace

const QString FirstRunView::kSetting = QStringLiteral("first_run");
const QString FirstRunView::kDone = QStringLiteral("done");

FirstRunStage::FirstRunStage(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
}

QString FirstRunStage::nextText() const
{
    return tr("Next");
}

FirstRunView::FirstRunView(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_stack(std::make_unique<QStackedWidget>(this).release())
    , m_title(plainLabel(QString(), this, TextSize::Headline))
    , m_count(mutedLabel(QString(), this))
    , m_back(makeButton(tr("Back"), Look::Plain, QStringLiteral("back")))
    , m_next(makeButton(QString(), Look::Primary))
    , m_skip(makeButton(tr("Do the rest later"), Look::Link))
{
    m_back->setObjectName(QStringLiteral("firstRunBack"));
    m_next->setObjectName(QStringLiteral("firstRunNext"));
    m_skip->setObjectName(QStringLiteral("firstRunSkip"));
    m_title->setObjectName(QStringLiteral("firstRunTitle"));
    QFrame* card = makeFrame(QStringLiteral("card"), this);
    card->setMaximumWidth(grid(100));
    QVBoxLayout* column = columnOn(card, 4, 2);
    column->addWidget(m_count);
    column->addWidget(m_title);
    column->addWidget(scrolled(m_stack), 1);
    QHBoxLayout* buttons = rowOf({m_back, m_skip}, 1);
    buttons->addStretch(1);
    buttons->addWidget(m_next);
    column->addLayout(buttons);
    QHBoxLayout* row = rowOn(this, 3, 0);
    row->addStretch(1);
    row->addWidget(card, 12);
    row->addStretch(1);

    auto* vault = std::make_unique<WelcomeStage>(workspace).release();
    connect(vault, &WelcomeStage::vaultChosen, this, &FirstRunView::vaultChosen);
    auto* passphrase = std::make_unique<PassphraseStage>(workspace).release();
    m_sheet = std::make_unique<SheetStage>(workspace).release();
    connect(passphrase, &PassphraseStage::created, m_sheet, &SheetStage::setCode);
    addStage(vault, tr("Welcome to Recourse"));
    addStage(passphrase, tr("Choose a passphrase"));
    addStage(m_sheet, tr("Your recovery code"));
    addStage(std::make_unique<ProfileStage>(workspace).release(), tr("Where do you live?"));
    addStage(std::make_unique<ImportStage>(workspace).release(), tr("Which accounts do you have?"));
    addStage(std::make_unique<ListsStage>(workspace).release(), tr("What has leaked so far?"));
    addStage(std::make_unique<StepsStage>(workspace).release(), tr("Your first steps"));
    connect(m_next, &QPushButton::clicked, this, &FirstRunView::next);
    connect(m_back, &QPushButton::clicked, this, &FirstRunView::back);
    connect(m_skip, &QPushButton::clicked, this, &FirstRunView::finish);
    goTo(0);
}

void FirstRunView::addStage(FirstRunStage* stage, const QString& title)
{
    m_stack->addWidget(stage);
    m_stages.emplace_back(stage, title);
    const int number = static_cast<int>(m_stages.size()) - 1;
    connect(stage, &FirstRunStage::changed, this, &FirstRunView::showState);
    connect(stage, &FirstRunStage::done, this, [this, number] {
        if (number == m_current)
            m_next->setFocus();
    });
    connect(stage, &FirstRunStage::left, this, [this, number] {
        if (number != m_current)
            return;
        if (number + 1 == static_cast<int>(m_stages.size()))
            finish();
        else
            goTo(number + 1);
    });
}

void FirstRunView::resume()
{
    m_workspace.jobs().run(
        QString(), session::readSetting(m_workspace.session(), kSetting), this, [this](const QString& stage) {
            if (stage.toInt() > kSheetStage)
                m_sheet->setKept();
            goTo(qBound(kSheetStage, stage.toInt(), static_cast<int>(m_stages.size()) - 1));
        });
}

void FirstRunView::goTo(int stage)
{
    m_current = stage;
    m_stack->setCurrentIndex(stage);
    if (stage >= kSheetStage && !m_workspace.isLocked())
        m_workspace.jobs().run(QString(), session::writeSetting(m_workspace.session(), kSetting, QString::number(stage)), this, [](session::Done) {});
    m_stages[static_cast<std::size_t>(stage)].first->enter();
    showState();
}

void FirstRunView::showState()
{
    const auto& [stage, title] = m_stages[static_cast<std::size_t>(m_current)];
    setLabelText(m_title, title);
    setLabelText(m_count, tr("Step %1 of %2").arg(m_current + 1).arg(m_stages.size()));
    m_next->setText(stage->nextText());
    m_next->setEnabled(stage->mayGoOn());
    m_back->setVisible(m_current > 0 || hasVaultToReturnTo());
    m_back->setEnabled(stage->mayGoBack());
    m_skip->setVisible(m_current >= kProfileStage && m_current + 1 < static_cast<int>(m_stages.size()));
    m_next->setDefault(true);
}

bool FirstRunView::hasVaultToReturnTo() const
{
    return m_workspace.isLocked() && session::isVaultFolder(m_workspace.session().settings().vaultFolder);
}

void FirstRunView::next()
{
    m_stages[static_cast<std::size_t>(m_current)].first->leave();
}

void FirstRunView::back()
{
    if (m_current == 0)
        Q_EMIT vaultChosen();
    else
        goTo(m_current - 1);
}

void FirstRunView::finish()
{
    m_workspace.jobs().run(QString(), session::writeSetting(m_workspace.session(), kSetting, kDone), this,
        [this](session::Done) { Q_EMIT finished(); },
        [this](const base::Error& error) {
            Workspace& workspace = m_workspace;
            Q_EMIT finished();
            workspace.sayError(QString(), error); // in the pages, which are there now; the first run comes again next time
        });
}

} // namespace recourse::ui
