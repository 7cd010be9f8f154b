// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/feeds/address_search_dialog.h"

#include "base/rule_text.h"
#include "session/account_rows.h"
#include "ui/models/feeds/answer_table.h"
#include "ui/text.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/passphrase_edit.h"
#include "ui/widgets/pieces.h"

#include <QButtonGroup>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace recourse::ui {

AddressSearchDialog::AddressSearchDialog(Workspace& workspace, QWidget* above)
    : QDialog(above)
    , m_workspace(workspace)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("addressSearchDialog"));
    setWindowTitle(tr("Ask about my addresses"));
    build();
    connect(&m_workspace, &Workspace::lockChanged, this, &QDialog::close);
    const QSize room = above != nullptr ? above->window()->size() * 0.96 : QSize(grid(90), grid(90));
    resize(QSize(grid(80), grid(92)).boundedTo(room).expandedTo(QSize(grid(48), grid(44))));
    m_workspace.jobs().run(QString(), session::hasSearchKey(m_workspace.session()), this, [this](bool has) {
        m_hasKey = has;
        showKeyState();
    });
}

void AddressSearchDialog::build()
{
    QVBoxLayout* column = columnOn(this, 3, 1.5);
    column->addWidget(plainLabel(windowTitle(), this, TextSize::Title));
    column->addWidget(mutedLabel(
        tr("Only here does a question name an address of yours. It goes to Have I Been Pwned; “Show what would be sent” shows every byte first."),
        this));
    column->addWidget(scrolled(makeInputs()), 1);
    m_trouble = std::make_unique<NoticeBox>(this).release();
    m_trouble->setObjectName(QStringLiteral("addressTrouble"));
    column->addWidget(m_trouble);
    QPushButton* cancel = makeButton(tr("Cancel"));
    m_ask = makeButton(tr("Send it and ask"), Look::Primary);
    m_ask->setObjectName(QStringLiteral("addressAsk"));
    m_ask->setEnabled(false);
    setPlainToolTip(m_ask, tr("Look at what would be sent first."));
    QHBoxLayout* foot = rowOf({});
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_ask);
    column->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ask, &QPushButton::clicked, this, &AddressSearchDialog::ask);
}

QWidget* AddressSearchDialog::makeInputs()
{
    auto* inside = std::make_unique<QWidget>().release();
    QVBoxLayout* column = columnOn(inside, 0, 1);
    addKey(column);
    addQuestions(column);
    m_addresses = std::make_unique<QPlainTextEdit>(this).release();
    m_addresses->setObjectName(QStringLiteral("addressList"));
    m_addresses->setTabChangesFocus(true);
    m_addresses->setFixedHeight(m_addresses->fontMetrics().lineSpacing() * 4 + grid(2));
    column->addWidget(buddyLabel(tr("A&ddresses, one a line"), m_addresses));
    column->addWidget(m_addresses);
    QPushButton* fill = makeButton(tr("Fill in those of my accounts"), Look::Quiet, QStringLiteral("accounts"));
    fill->setObjectName(QStringLiteral("addressFill"));
    m_preview = makeButton(tr("Show what would be sent"), Look::Plain, QStringLiteral("eye"));
    m_preview->setObjectName(QStringLiteral("addressPreview"));
    column->addWidget(flowOf({fill, m_preview}));
    addPreview(column);
    column->addStretch(1);
    connect(m_addresses, &QPlainTextEdit::textChanged, this, &AddressSearchDialog::forgetPreview);
    connect(fill, &QPushButton::clicked, this, &AddressSearchDialog::fillAddresses);
    connect(m_preview, &QPushButton::clicked, this, &AddressSearchDialog::preview);
    return inside;
}

void AddressSearchDialog::addKey(QBoxLayout* column)
{
    m_key = std::make_unique<PassphraseEdit>(tr("Key from Have I Been Pwned")).release();
    m_key->field()->setObjectName(QStringLiteral("addressKey"));
    m_keyState = mutedLabel(QString());
    m_keepKey = makeButton(tr("Keep this key in the vault"));
    m_keepKey->setObjectName(QStringLiteral("addressKeepKey"));
    column->addWidget(buddyLabel(tr("&Key from Have I Been Pwned (32 digits and letters)"), m_key->field()));
    column->addWidget(m_key);
    column->addWidget(m_keyState);
    column->addWidget(flowOf({m_keepKey}));
    connect(m_key, &PassphraseEdit::edited, this, &AddressSearchDialog::showKeyState);
    connect(m_key, &PassphraseEdit::submitted, this, &AddressSearchDialog::keepKey);
    connect(m_keepKey, &QPushButton::clicked, this, &AddressSearchDialog::keepKey);
    showKeyState();
}

void AddressSearchDialog::addQuestions(QBoxLayout* column)
{
    m_questions = std::make_unique<QButtonGroup>(this).release();
    column->addWidget(wordLabel(tr("How to ask"), this));
    for (const auto question : {model::AddressQuestion::Range, model::AddressQuestion::Account, model::AddressQuestion::StealerLogs}) {
        auto* choice = std::make_unique<QRadioButton>(AnswerTable::question(question)).release();
        choice->setObjectName(QStringLiteral("addressQuestion%1").arg(static_cast<int>(question)));
        m_questions->addButton(choice, static_cast<int>(question));
        column->addWidget(choice);
    }
    m_questions->buttons().constFirst()->setChecked(true); // what tells the least
    connect(m_questions, &QButtonGroup::idToggled, this, &AddressSearchDialog::forgetPreview);
}

void AddressSearchDialog::addPreview(QBoxLayout* column)
{
    QFrame* box = makeFrame(QStringLiteral("info"), this);
    box->setObjectName(QStringLiteral("addressRequestBox"));
    QVBoxLayout* inside = columnOn(box, 2, 1);
    inside->addWidget(plainLabel(tr("The first request, byte for byte; the others differ in the address alone:"), box));
    m_request = plainLabel(QString(), box, TextSize::Small);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(fontOf(TextSize::Small).pointSizeF());
    m_request->setFont(fixed);
    m_request->setObjectName(QStringLiteral("addressRequest"));
    m_request->setAccessibleName(tr("The request"));
    m_request->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    inside->addWidget(m_request);
    m_access = plainLabel(QString(), box);
    inside->addWidget(m_access);
    m_box = box;
    column->addWidget(box);
    box->hide();
}

void AddressSearchDialog::showKeyState()
{
    setLabelText(m_keyState,
        m_hasKey ? tr("A key is kept in the vault. A new one takes its place; an empty line forgets it.")
                 : tr("Have I Been Pwned sells the key. It is kept in the vault and sent to nobody else. Without one nothing can be asked."));
    m_keepKey->setText(m_hasKey && m_key->isEmpty() ? tr("Forget the key") : tr("Keep this key in the vault"));
    m_keepKey->setEnabled(!m_workspace.isReadOnly() && (m_hasKey || !m_key->isEmpty()));
}

void AddressSearchDialog::keepKey()
{
    const bool forgets = m_key->isEmpty();
    const auto key = std::make_shared<const base::SecretBytes>(m_key->take());
    m_workspace.jobs().run(tr("Keeping the key"), session::setSearchKey(m_workspace.session(), key), this,
        [this, forgets](session::Done) {
            m_hasKey = !forgets;
            m_trouble->set(QStringLiteral("good"), forgets ? tr("The key is forgotten.") : tr("The key is kept."));
            forgetPreview();
            showKeyState();
        },
        [this](const base::Error& error) { complain(error); });
}

void AddressSearchDialog::fillAddresses()
{
    m_workspace.jobs().run(QString(), session::listAccountRows(m_workspace.session()), this, [this](const std::vector<session::AccountRow>& rows) {
        QStringList found;
        for (const session::AccountRow& row : rows) {
            if (row.login.contains(QLatin1Char('@')) && row.person.isEmpty())
                found << row.login.trimmed().toLower();
        }
        found.removeDuplicates();
        found.sort();
        m_addresses->setPlainText(found.join(QLatin1Char('\n')));
    });
}

QStringList AddressSearchDialog::addresses() const
{
    QStringList found;
    for (const QString& line : m_addresses->toPlainText().split(QLatin1Char('\n'))) {
        if (const QString address = line.trimmed(); !address.isEmpty())
            found << address;
    }
    return found;
}

model::AddressQuestion AddressSearchDialog::question() const
{
    return static_cast<model::AddressQuestion>(m_questions->checkedId());
}

/// What was seen is no longer what would be sent.
void AddressSearchDialog::forgetPreview()
{
    m_box->hide();
    m_ask->setEnabled(false);
}

void AddressSearchDialog::preview()
{
    m_trouble->set(QStringLiteral("info"), QString());
    if (addresses().isEmpty()) {
        m_trouble->set(QStringLiteral("warning"), tr("Write at least one address."));
        return;
    }
    m_workspace.jobs().run(QString(), session::previewAddressSearch(m_workspace.session(), question(), addresses()), this,
        [this](const session::AddressSearchPreview& preview) { showPreview(preview); }, [this](const base::Error& error) { complain(error); });
}

void AddressSearchDialog::showPreview(const session::AddressSearchPreview& preview)
{
    setLabelText(m_request, QString::fromUtf8(preview.request).trimmed());
    setLabelText(m_access,
        tr("%n request(s) to %1.", nullptr, preview.requests).arg(preview.provider) + QLatin1Char(' ')
            + base::ruleText(base::RuleTexts::Feeds, preview.access));
    m_box->show();
    const bool offline = m_workspace.session().settings().offline;
    m_ask->setEnabled(!offline && !m_asking);
    setPlainToolTip(m_ask, offline ? tr("Recourse is offline.") : QString());
}

void AddressSearchDialog::ask()
{
    m_asking = true;
    m_ask->setEnabled(false);
    m_workspace.jobs().run(tr("Asking about addresses"), session::askAboutAddresses(m_workspace.session(), question(), addresses()), this,
        [this](const session::AddressSearchReport& report) { finish(report); },
        [this](const base::Error& error) {
            m_asking = false;
            complain(error);
        });
}

void AddressSearchDialog::finish(const session::AddressSearchReport& report)
{
    m_asking = false;
    m_workspace.announce(Change::Exposures | Change::Steps | Change::Imports | Change::Network);
    Q_EMIT answered();
    if (report.stopped) {
        m_trouble->set(QStringLiteral("warning"),
            tr("%n answer(s) came; then it stopped: %1", nullptr, static_cast<int>(report.answers.size())).arg(report.stopped->text()));
        return;
    }
    m_workspace.say(Message::Kind::Good, tr("%n answer(s) came and are kept in the vault.", nullptr, static_cast<int>(report.answers.size())));
    accept();
}

void AddressSearchDialog::complain(const base::Error& error)
{
    const bool isKey = error.code == base::Code::BadArgument && error.where == QLatin1String("key");
    const bool isAddress = error.code == base::Code::BadArgument && error.where == QLatin1String("address");
    m_trouble->set(QStringLiteral("warning"),
        isKey         ? tr("A key has 32 digits and letters from a to f. Enter it and keep it first.")
            : isAddress ? tr("One of the lines is no e-mail address.")
                        : error.text());
}

} // namespace recourse::ui
