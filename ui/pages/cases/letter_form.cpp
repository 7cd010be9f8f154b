// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cases/letter_form.h"

#include "base/rule_text.h"
#include "ui/models/cases/case_words.h"
#include "ui/models/cases/letter_words.h"
#include "ui/text.h"
#include "ui/widgets/residence_box.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QStringListModel>

#include <algorithm>

namespace recourse::ui {

namespace {

QString lawName(const law::Regime& regime)
{
    return base::ruleText(base::RuleTexts::Law, regime.name);
}

} // namespace

const QStringList& LetterForm::optionalFields()
{
    static const QStringList fields{QStringLiteral("time_span"), QStringLiteral("scope"), QStringLiteral("ground"),
        QStringLiteral("access_request"), QStringLiteral("notice")};
    return fields;
}

LetterForm::LetterForm(QWidget* parent)
    : QWidget(parent)
{
    build();
}

void LetterForm::setChoices(LetterChoices choices)
{
    {
        const QScopedValueRollback<bool> quiet(m_quiet, true);
        const QString former = m_type->currentData().toString();
        m_choices = std::move(choices);
        m_type->clear();
        for (const session::LetterTypeView& type : m_choices.types) {
            const QString word = CaseWords::matter(type.id);
            m_type->addItem(word == type.id ? base::ruleText(base::RuleTexts::Letters, type.title) : word, type.id);
        }
        if (const int index = m_type->findData(former); index >= 0)
            m_type->setCurrentIndex(index);
        m_names->setStringList(m_choices.names);
    }
    showTypeFields();
    takeService();
    Q_EMIT changed();
}

void LetterForm::setProfile(const model::Profile& profile)
{
    const auto fill = [this](const QString& field, const QString& before, const QString& now) {
        if (value(field).trimmed() == before)
            setValue(field, now);
    };
    const QChar lineEnd = QLatin1Char('\n');
    fill(QStringLiteral("name"), m_profile.fullName, profile.fullName);
    fill(QStringLiteral("address"), m_profile.postalAddress.join(lineEnd), profile.postalAddress.join(lineEnd));
    fill(QStringLiteral("email"), m_profile.email, profile.email);
    if (m_residence->residence() == m_profile.residence)
        m_residence->setResidence(profile.residence);
    m_profile = profile;
}

void LetterForm::clear()
{
    m_filledFor = 0;
    m_service->clear();
    for (const char* field : {"identifiers", "recipient", "recipient_address", "recipient_email"})
        setValue(QString::fromLatin1(field), QString());
    for (const QString& field : optionalFields())
        setValue(field, QString());
    m_regime->setCurrentIndex(0);
    m_channel->setCurrentIndex(0);
    m_breach->setCurrentIndex(0);
}

LetterForm::State LetterForm::state() const
{
    State state;
    for (auto input = m_inputs.cbegin(); input != m_inputs.cend(); ++input) {
        if (const auto* box = qobject_cast<QComboBox*>(input.value()))
            state.chosen.insert(input.key(), box->currentData());
        else
            state.texts.insert(input.key(), value(input.key()));
    }
    return state;
}

void LetterForm::restore(const State& state)
{
    // Service and type first: they fill other fields.
    const QString type = QStringLiteral("type");
    const QString service = QStringLiteral("service");
    chooseIn(type, state.chosen.value(type));
    setValue(service, state.texts.value(service));
    for (auto text = state.texts.cbegin(); text != state.texts.cend(); ++text)
        setValue(text.key(), text.value());
    for (auto chosen = state.chosen.cbegin(); chosen != state.chosen.cend(); ++chosen)
        chooseIn(chosen.key(), chosen.value());
}

void LetterForm::chooseIn(const QString& field, const QVariant& wanted)
{
    auto* box = qobject_cast<QComboBox*>(m_inputs.value(field));
    if (const int index = box != nullptr ? box->findData(wanted) : -1; index >= 0)
        box->setCurrentIndex(index);
}

void LetterForm::chooseType(const QString& type)
{
    chooseIn(QStringLiteral("type"), type);
}

void LetterForm::chooseService(const QString& words)
{
    const session::LetterService* meant = serviceCalled(m_choices, words);
    m_service->setText(meant != nullptr ? m_choices.names.at(meant - m_choices.services.data()) : words);
}

void LetterForm::chooseBreach(const QString& feedId)
{
    chooseIn(QStringLiteral("breach"), feedId);
}

const session::LetterTypeView* LetterForm::type() const
{
    const int index = m_type->currentIndex();
    return index >= 0 && index < static_cast<int>(m_choices.types.size()) ? &m_choices.types[static_cast<std::size_t>(index)] : nullptr;
}

const session::LetterService* LetterForm::service() const
{
    return serviceCalled(m_choices, m_service->text().trimmed());
}

void LetterForm::showTypeFields()
{
    const session::LetterTypeView* chosen = type();
    for (const QString& name : optionalFields()) {
        setRowShown(name, chosen != nullptr && chosen->optional.contains(name));
    }
    setRowShown(QStringLiteral("breach"), chosen != nullptr && chosen->required.contains(QStringLiteral("incident")));
    QStringList warnings;
    for (const QString& warning : chosen != nullptr ? chosen->warnings : QStringList())
        warnings << base::ruleText(base::RuleTexts::Letters, warning);
    setLabelText(m_warnings, warnings.join(QLatin1Char(' ')));
    m_warnings->setVisible(!m_warnings->text().isEmpty());
    fillRegimes();
}

void LetterForm::fillRegimes()
{
    const QScopedValueRollback<bool> quiet(m_quiet, true);
    const QString former = m_regime->currentData().toString();
    const session::LetterTypeView* chosen = type();
    m_regime->clear();
    m_regime->addItem(tr("By where you live"), QString());
    for (const law::Regime& regime : m_choices.regimes) {
        if (chosen != nullptr && chosen->regimes.contains(regime.code))
            m_regime->addItem(lawName(regime), regime.code);
    }
    m_regime->setCurrentIndex(qMax(0, m_regime->findData(former)));
}

void LetterForm::takeService()
{
    const session::LetterService* chosen = service();
    if (chosen == nullptr || chosen->service.id.value == m_filledFor)
        return;
    m_filledFor = chosen->service.id.value;
    fillRecipient(*chosen);
    fillIncidents();
}

void LetterForm::fillRecipient(const session::LetterService& chosen)
{
    setValue(QStringLiteral("recipient"), chosen.service.legalEntity);
    setValue(QStringLiteral("recipient_address"), chosen.service.postalAddress);
    setValue(QStringLiteral("recipient_email"), chosen.service.privacyEmail);
    setValue(QStringLiteral("identifiers"), chosen.logins.join(QLatin1Char('\n')));
}

void LetterForm::fillIncidents()
{
    const QScopedValueRollback<bool> quiet(m_quiet, true);
    m_breach->clear();
    m_breach->addItem(tr("The surest and newest one"), QString());
    const session::LetterService* chosen = service();
    if (chosen == nullptr)
        return;
    for (const session::LetterIncident& incident : chosen->incidents) {
        const QString when = incident.disclosed.isValid() ? dateText(incident.disclosed) : tr("date not known");
        m_breach->addItem(tr("%1 (%2)", "incident (date)").arg(safeText(incident.title, 80), when), incident.feedId);
    }
}

session::DraftRequest LetterForm::request() const
{
    session::DraftRequest wanted;
    wanted.type = m_type->currentData().toString();
    if (const session::LetterService* chosen = service())
        wanted.service = QString::number(chosen->service.id.value);
    wanted.regime = m_regime->currentData().toString();
    // The sender's own fields always: an emptied one must not be filled from the profile again.
    for (const char* field : {"name", "address", "email"})
        wanted.fields.insert(QString::fromLatin1(field), value(QString::fromLatin1(field)));
    wanted.fields.insert(QStringLiteral("residence"), m_residence->residence());
    const auto take = [&](const QString& field, const QString& word) {
        if (!word.isEmpty())
            wanted.fields.insert(field, word);
    };
    for (const char* field : {"identifiers", "recipient", "recipient_address", "recipient_email"})
        take(QString::fromLatin1(field), value(QString::fromLatin1(field)));
    for (const QString& name : optionalFields()) {
        if (type() != nullptr && type()->optional.contains(name))
            take(name, value(name));
    }
    take(QStringLiteral("channel"), m_channel->currentData().toString());
    if (type() != nullptr && type()->required.contains(QStringLiteral("incident")))
        take(QStringLiteral("breach"), m_breach->currentData().toString());
    return wanted;
}

QString LetterForm::typedService() const
{
    return m_service->text().trimmed();
}

QMap<QString, QString> LetterForm::profileToKeep() const
{
    QMap<QString, QString> kept;
    if (!m_keep->isChecked())
        return kept;
    for (const char* field : {"name", "address", "email"})
        kept.insert(QString::fromLatin1(field), value(QString::fromLatin1(field)));
    kept.insert(QStringLiteral("residence"), m_residence->residence());
    return kept;
}

void LetterForm::setUsedLaw(const QString& regime)
{
    const auto found = std::find_if(
        m_choices.regimes.begin(), m_choices.regimes.end(), [&](const law::Regime& one) { return one.code == regime; });
    const bool isOpen = m_regime->currentData().toString().isEmpty() && found != m_choices.regimes.end();
    setLabelText(m_usedLaw, isOpen ? tr("For you this is: %1.").arg(lawName(*found)) : QString());
    m_usedLaw->setVisible(isOpen);
}

bool LetterForm::focusField(const QString& field)
{
    QWidget* input = m_inputs.value(field);
    if (input == nullptr || !input->isVisibleTo(this))
        return false;
    input->setFocus(Qt::OtherFocusReason);
    return true;
}

QString LetterForm::value(const QString& field) const
{
    if (const auto* line = qobject_cast<QLineEdit*>(m_inputs.value(field)))
        return line->text().trimmed();
    if (const auto* lines = qobject_cast<QPlainTextEdit*>(m_inputs.value(field)))
        return lines->toPlainText().trimmed();
    return {};
}

void LetterForm::setValue(const QString& field, const QString& value)
{
    if (auto* line = qobject_cast<QLineEdit*>(m_inputs.value(field)))
        line->setText(value);
    else if (auto* lines = qobject_cast<QPlainTextEdit*>(m_inputs.value(field)))
        lines->setPlainText(value);
}

void LetterForm::setRowShown(const QString& field, bool shown)
{
    m_inputs.value(field)->setVisible(shown);
    m_labels.value(field)->setVisible(shown);
}

} // namespace recourse::ui
