// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/profile_section.h"

#include "session/profile_jobs.h"
#include "ui/text.h"
#include "ui/widgets/pieces.h"
#include "ui/widgets/residence_box.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace recourse::ui {

namespace {

constexpr int kLongestField = 300;

struct Language
{
    const char* code;
    QString name; ///< in itself
};

const std::vector<Language>& letterLanguages()
{
    static const std::vector<Language> kLanguages{{"en", QStringLiteral("English")}, {"de", QStringLiteral("Deutsch")},
        {"fr", QStringLiteral("Français")}, {"es", QStringLiteral("Español")}};
    return kLanguages;
}

} // namespace

ProfileSection::ProfileSection(Workspace& workspace, QWidget* parent)
    : Section(workspace, QStringLiteral("profile"), tr("Profile"), parent)
    , m_name(std::make_unique<QLineEdit>().release())
    , m_address(std::make_unique<QPlainTextEdit>().release())
    , m_email(std::make_unique<QLineEdit>().release())
    , m_residence(std::make_unique<ResidenceBox>().release())
    , m_language(std::make_unique<QComboBox>().release())
    , m_fault(plainLabel(QString()))
    , m_save(makeButton(tr("Save the profile"), Look::Primary))
{
    m_name->setObjectName(QStringLiteral("profileName"));
    m_address->setObjectName(QStringLiteral("profileAddress"));
    m_email->setObjectName(QStringLiteral("profileEmail"));
    m_residence->setObjectName(QStringLiteral("profileResidence"));
    m_language->setObjectName(QStringLiteral("profileLanguage"));
    m_save->setObjectName(QStringLiteral("profileSave"));
    m_fault->setObjectName(QStringLiteral("profileFault"));
    build();
    for (QLineEdit* field : {m_name, m_email}) {
        field->setMaxLength(kLongestField);
        connect(field, &QLineEdit::textEdited, this, &ProfileSection::judge);
    }
    connect(m_address, &QPlainTextEdit::textChanged, this, &ProfileSection::judge);
    connect(m_residence, &ResidenceBox::residenceChanged, this, &ProfileSection::judge);
    connect(m_language, &QComboBox::activated, this, &ProfileSection::judge);
    connect(m_save, &QPushButton::clicked, this, &ProfileSection::save);
    connect(&workspace, &Workspace::lockChanged, this, [this] {
        if (!this->workspace().isLocked())
            return;
        set({}); // nothing of it stays behind the lock, nor gets into another vault
        m_stored.clear();
    });
}

void ProfileSection::build()
{
    for (const Language& language : letterLanguages())
        m_language->addItem(language.name, QString::fromLatin1(language.code));
    m_address->setTabChangesFocus(true);
    m_address->setFixedHeight(grid(9));
    m_fault->setProperty("look", QStringLiteral("danger"));
    m_fault->hide();
    QVBoxLayout* column = addCard(tr("Who your letters come from"),
        tr("Recourse puts this on your letters and nowhere else. It stays in your vault."));
    const std::pair<QString, QWidget*> rows[] = {{tr("Your &name"), m_name}, {tr("Your &address, one line each"), m_address},
        {tr("&E-mail for answers"), m_email}, {tr("&Where you live"), m_residence}, {tr("&Language of your letters"), m_language}};
    for (const auto& [words, input] : rows) {
        column->addWidget(buddyLabel(words, input));
        column->addWidget(input);
        if (input == m_residence)
            column->addWidget(mutedLabel(tr("This decides which law protects you."), this, TextSize::Small));
        if (input == m_language)
            column->addWidget(
                mutedLabel(tr("If a letter does not exist in this language yet, it is written in English."), this, TextSize::Small));
    }
    column->addWidget(m_fault);
    QHBoxLayout* row = rowOf({m_save});
    row->addStretch(1);
    column->addLayout(row);
    needsWriting(m_save);
}

void ProfileSection::refresh()
{
    workspace().jobs().run(tr("Reading your profile"), session::readProfile(workspace().session()), this,
        [this](const model::Profile& profile) {
            // What is being typed is not thrown away by a change elsewhere.
            if (m_stored.isEmpty() || fields() == m_stored)
                set(profile);
        });
}

void ProfileSection::set(const model::Profile& profile)
{
    m_name->setText(profile.fullName);
    m_address->setPlainText(profile.postalAddress.join(QLatin1Char('\n')));
    m_email->setText(profile.email);
    m_residence->setResidence(profile.residence);
    m_language->setCurrentIndex(qMax(0, m_language->findData(profile.language)));
    m_stored = fields();
    judge();
}

QMap<QString, QString> ProfileSection::fields() const
{
    return {{QStringLiteral("name"), m_name->text()}, {QStringLiteral("address"), m_address->toPlainText()},
        {QStringLiteral("email"), m_email->text()}, {QStringLiteral("residence"), m_residence->residence()},
        {QStringLiteral("language"), m_language->currentData().toString()}};
}

void ProfileSection::judge()
{
    const QString email = m_email->text().trimmed();
    QString fault;
    if (!email.isEmpty() && (!email.contains(QLatin1Char('@')) || email.contains(QLatin1Char(' '))))
        fault = tr("This does not look like an e-mail address.");
    setLabelText(m_fault, fault);
    m_fault->setVisible(!fault.isEmpty());
    m_save->setEnabled(fault.isEmpty() && fields() != m_stored && !workspace().isReadOnly());
}

void ProfileSection::save()
{
    workspace().jobs().run(tr("Saving your profile"), session::setProfile(workspace().session(), fields()), this,
        [this](const model::Profile& profile) {
            set(profile);
            workspace().say(Message::Kind::Good, tr("Your profile is saved."));
            workspace().announce(Change::Profile);
        });
}

} // namespace recourse::ui
