// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/laws_section.h"

#include "session/law_jobs.h"
#include "ui/models/settings/law_words.h"
#include "ui/text.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/pieces.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace recourse::ui {

namespace {

constexpr int kLongestAddress = 1000;
constexpr int kLongestFingerprint = 100;

} // namespace

LawsSection::LawsSection(Workspace& workspace, QWidget* parent)
    : Section(workspace, QStringLiteral("laws"), tr("Laws"), parent)
    , m_edition(plainLabel(QString()))
    , m_announced(mutedLabel(QString()))
    , m_pack(plainLabel(QString()))
    , m_result(std::make_unique<NoticeBox>().release())
    , m_fingerprint(std::make_unique<QLineEdit>().release())
    , m_take(makeButton(tr("Take rules from a file…"), Look::Primary, QStringLiteral("import")))
    , m_remove(makeButton(tr("Remove them"), Look::Plain, QStringLiteral("undo")))
    , m_address(std::make_unique<QLineEdit>().release())
    , m_save(makeButton(tr("Save the address")))
    , m_key(makeButton(tr("Choose the maker's key…"), Look::Plain, QStringLiteral("key")))
    , m_look(makeButton(tr("Look for newer rules now"), Look::Plain, QStringLiteral("refresh")))
{
    m_edition->setObjectName(QStringLiteral("lawsEdition"));
    m_announced->setObjectName(QStringLiteral("lawsAnnounced"));
    m_pack->setObjectName(QStringLiteral("lawsPack"));
    m_result->setObjectName(QStringLiteral("lawsResult"));
    m_fingerprint->setObjectName(QStringLiteral("lawsFingerprint"));
    m_take->setObjectName(QStringLiteral("lawsTake"));
    m_remove->setObjectName(QStringLiteral("lawsRemove"));
    m_address->setObjectName(QStringLiteral("lawsAddress"));
    m_save->setObjectName(QStringLiteral("lawsSave"));
    m_key->setObjectName(QStringLiteral("lawsKey"));
    m_look->setObjectName(QStringLiteral("lawsLook"));
    addEdition();
    addPack();
    addAddress();
}

void LawsSection::addEdition()
{
    QVBoxLayout* column = addCard(tr("The laws that Recourse knows"),
        tr("Laws change. Recourse shows with every date when its rule was last compared with its source; a law that is not in force yet is "
           "never cited."));
    column->addWidget(m_edition);
    column->addWidget(m_announced);
    column->addWidget(mutedLabel(tr("Information, not legal advice."), this, TextSize::Small));
}

void LawsSection::addPack()
{
    QVBoxLayout* column = addCard(tr("Newer rules"),
        tr("Rules come as a file with a signature of its maker. Choose the rules, their signature and, the first time, the maker's public "
           "key together. Only rules with a good signature, and newer than those here, are taken."));
    column->addWidget(m_pack);
    m_fingerprint->setMaxLength(kLongestFingerprint);
    m_fingerprint->setPlaceholderText(tr("Optional; as the maker shows it"));
    column->addWidget(buddyLabel(tr("Key's &fingerprint"), m_fingerprint));
    column->addWidget(m_fingerprint);
    column->addWidget(flowOf({m_take, m_remove}));
    column->addWidget(m_result);
    connect(m_take, &QPushButton::clicked, this, &LawsSection::chooseFiles);
    connect(m_remove, &QPushButton::clicked, this, &LawsSection::remove);
}

void LawsSection::addAddress()
{
    QVBoxLayout* column = addCard(tr("Rules from an address"),
        tr("None is set unless you set one. Recourse asks there only when you say so; nothing about you goes out. Give the address of the "
           "rules file; the signature is expected at the same address with .sig added."));
    m_address->setMaxLength(kLongestAddress);
    m_address->setPlaceholderText(QStringLiteral("https://"));
    column->addWidget(buddyLabel(tr("&Address of the rules"), m_address));
    column->addWidget(m_address);
    column->addWidget(flowOf({m_save, m_key, m_look}));
    connect(m_address, &QLineEdit::textChanged, this, &LawsSection::setAllowed);
    connect(m_address, &QLineEdit::returnPressed, m_save, &QPushButton::click);
    connect(m_save, &QPushButton::clicked, this, [this] { saveAddress(m_address->text().trimmed(), {}); });
    connect(m_key, &QPushButton::clicked, this, &LawsSection::chooseKey);
    connect(m_look, &QPushButton::clicked, this, &LawsSection::look);
}

void LawsSection::refresh()
{
    workspace().jobs().run(QString(), session::showRulesPack(workspace().session()), this,
        [this](const session::RulesPackView& view) { set(view); });
    workspace().jobs().run(QString(), session::listRegimes(workspace().session()), this, [this](const std::vector<law::Regime>& laws) {
        const QStringList coming = LawWords::announced(laws, workspace().clock().today());
        setLabelText(m_announced, coming.isEmpty() ? QString() : tr("Not in force yet:\n%1").arg(coming.join(QLatin1Char('\n'))));
        m_announced->setVisible(!coming.isEmpty());
    });
}

void LawsSection::set(const session::RulesPackView& view)
{
    const bool addressKept = m_address->text().trimmed() == m_view.address;
    m_view = view;
    setLabelText(m_edition, LawWords::edition(view));
    setLabelText(m_pack, LawWords::pack(view));
    if (addressKept)
        m_address->setText(view.address);
    setAllowed();
}

void LawsSection::setAllowed()
{
    const QString address = m_address->text().trimmed();
    m_remove->setVisible(m_view.kept);
    m_save->setEnabled(address != m_view.address && (address.isEmpty() || !m_view.key.isEmpty()));
    setPlainToolTip(m_save, m_view.key.isEmpty() ? tr("Choose the maker's key first.") : QString());
    m_key->setEnabled(!address.isEmpty());
    m_look->setEnabled(!m_view.address.isEmpty());
    for (QWidget* button : std::initializer_list<QWidget*>{m_take, m_remove, m_save, m_key, m_look})
        needsWriting(button);
}

void LawsSection::refuse(const base::Error& error)
{
    if (error.code != base::Code::Cancelled)
        m_result->set(QStringLiteral("warning"), LawWords::refused(error));
}

void LawsSection::chooseFiles()
{
    workspace().prompts().openFiles(
        this, {tr("Rules, their signature, and the maker's key"), tr("Rules (*.json *.sig *.asc *.gpg *.pgp);;All files (*)"), {}},
        [this](const QStringList& files) {
            if (!files.isEmpty())
                install(LawWords::packFiles(files));
        });
}

void LawsSection::install(const session::RulesPackFile& file)
{
    session::RulesPackFile full = file;
    full.fingerprint = m_fingerprint->text().trimmed();
    workspace().jobs().run(
        tr("Checking the rules"), session::installRulesPack(workspace().session(), full), this,
        [this](const session::RulesPackView& view) {
            m_result->set(QStringLiteral("good"),
                tr("The new rules are in use. They are signed with the key %1: compare it with the one that their maker shows.")
                    .arg(LawWords::fingerprint(view.signedWith)));
            refresh();
            workspace().announce(Changes(Change::Cases) | Change::Steps);
        },
        [this](const base::Error& error) { refuse(error); });
}

void LawsSection::remove()
{
    Workspace& here = workspace();
    here.jobs().run(tr("Removing the rules"), session::removeRulesPack(here.session()), this, [this, &here](const session::KeptRulesPack& former) {
        m_result->set(QStringLiteral("info"), tr("The rules that came with the program are used again."));
        refresh();
        here.announce(Changes(Change::Cases) | Change::Steps);
        here.undo().offer(tr("Newer rules removed"), [&here, former] {
            here.jobs().run(tr("Putting the rules back"), session::keepRulesPack(here.session(), former), &here,
                [&here](const session::RulesPackView&) { here.announce(Changes(Change::Cases) | Change::Steps | Change::Profile); });
        });
    });
}

void LawsSection::chooseKey()
{
    workspace().prompts().openFiles(this, {tr("The maker's public key"), tr("Keys (*.asc *.gpg *.pgp *.key);;All files (*)"), {}},
        [this](const QStringList& files) {
            if (!files.isEmpty())
                saveAddress(m_address->text().trimmed(), files.constFirst());
        });
}

void LawsSection::saveAddress(const QString& address, const QString& key)
{
    workspace().jobs().run(
        tr("Saving the address"),
        session::setRulesPackAddress(workspace().session(), address, key, key.isEmpty() ? QString() : m_fingerprint->text().trimmed()), this,
        [this](const session::RulesPackView& view) {
            m_result->set(QStringLiteral("good"),
                view.address.isEmpty() ? tr("No address is set any more.")
                                       : tr("The address is kept. Rules from there must be signed with the key %1.").arg(LawWords::fingerprint(view.key)));
            m_view.address = m_address->text().trimmed();
            set(view);
        },
        [this](const base::Error& error) { m_result->set(QStringLiteral("warning"), error.text()); });
}

void LawsSection::look()
{
    workspace().jobs().run(
        tr("Looking for newer rules"), session::syncRulesPack(workspace().session()), this,
        [this](const session::RulesPackView& view) {
            m_result->set(QStringLiteral("good"), tr("The rules are those of %1.").arg(dateText(view.made)));
            refresh();
            workspace().announce(Changes(Change::Cases) | Change::Steps | Change::Network);
        },
        [this](const base::Error& error) { refuse(error); });
}

} // namespace recourse::ui
