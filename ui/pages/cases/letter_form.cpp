// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cases/letter_form.h"

#include "base/rule_text.h"
#include "ui/models/cases/case_words.h"
#include "ui/models/cases/letter_words.h"
#include "ui/pages/cases/letter_fields.h"
#include "ui/text.h"
#include "ui/widgets/residence_box.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
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

LetterForm::LetterForm(QWidget* parent)
    : QWidget(parent)
{
    build();
}

void LetterForm::setChoices(LetterChoices choices)
{
    m_choices = std::move(choices);
    fillTypes();
    {
        const QScopedValueRollback<bool> quiet(m_quiet, true);
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
    if (m_typeOpen) {
        m_typeOpen = false;
        fillTypes();
    }
    m_service->clear();
    for (const char* field : {"identifiers", "recipient", "recipient_address", "recipient_email"})
        setValue(QString::fromLatin1(field), QString());
    m_own->clear();
    m_more->clear();
    for (QComboBox* box : {m_regime, m_channel, m_language, m_translation})
        box->setCurrentIndex(0);
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
    state.fields = m_own->kept();
    state.fields.insert(m_more->kept());
    return state;
}

void LetterForm::restore(const State& state)
{
    // Service and type first: they fill other fields.
    const QString type = QStringLiteral("type");
    const QString service = QStringLiteral("service");
    if (state.chosen.value(type).isValid())
        chooseIn(type, state.chosen.value(type));
    else
        leaveTypeOpen();
    setValue(service, state.texts.value(service));
    for (auto text = state.texts.cbegin(); text != state.texts.cend(); ++text)
        setValue(text.key(), text.value());
    for (auto chosen = state.chosen.cbegin(); chosen != state.chosen.cend(); ++chosen) {
        if (chosen.value().isValid())
            chooseIn(chosen.key(), chosen.value());
    }
    setFieldValues(state.fields);
}

void LetterForm::setFieldValues(const QMap<QString, QString>& values)
{
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        if (m_inputs.contains(value.key()))
            setValue(value.key(), value.value());
    }
    m_own->setValues(values);
    m_more->setValues(values);
}

void LetterForm::setOffers(std::vector<session::LetterOffer> offers)
{
    m_offers = std::move(offers);
    fillTypes();
}

void LetterForm::setTheft(const model::TheftFacts& facts)
{
    const bool empty = facts == model::TheftFacts();
    setLabelText(m_theft,
        empty ? tr("This letter takes from your fact sheet on identity theft, which is still empty.")
              : tr("This letter takes from your fact sheet on identity theft: %n item(s).", nullptr, static_cast<int>(facts.items.size())));
}

void LetterForm::chooseIn(const QString& field, const QVariant& wanted)
{
    auto* box = qobject_cast<QComboBox*>(m_inputs.value(field));
    if (const int index = box != nullptr ? box->findData(wanted) : -1; index >= 0)
        box->setCurrentIndex(index);
}

void LetterForm::chooseType(const QString& type)
{
    if (m_type->findData(type) < 0) { // not offered, but wanted: the preview says why it is not
        const auto known = std::find_if(m_choices.types.begin(), m_choices.types.end(),
            [&type](const session::LetterTypeView& one) { return one.id == type; });
        if (known != m_choices.types.end())
            m_type->addItem(LetterWords::title(known->id, known->title), known->id);
    }
    chooseIn(QStringLiteral("type"), type);
}

void LetterForm::leaveTypeOpen()
{
    m_typeOpen = true;
    m_type->setCurrentIndex(-1);
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

void LetterForm::chooseRegime(const QString& regime)
{
    const auto known = std::find_if(
        m_choices.regimes.begin(), m_choices.regimes.end(), [&](const law::Regime& one) { return one.code == regime; });
    if (m_regime->findData(regime) < 0 && known != m_choices.regimes.end())
        m_regime->addItem(lawName(*known), regime);
    chooseIn(QStringLiteral("regime"), regime);
}

const session::LetterTypeView* LetterForm::type() const
{
    const QString id = m_type->currentData().toString();
    const auto found = std::find_if(
        m_choices.types.begin(), m_choices.types.end(), [&id](const session::LetterTypeView& one) { return one.id == id; });
    return found != m_choices.types.end() ? &*found : nullptr;
}

const session::LetterService* LetterForm::service() const
{
    return serviceCalled(m_choices, m_service->text().trimmed());
}

void LetterForm::showTypeFields()
{
    const session::LetterTypeView* chosen = type();
    m_letter->setRowVisible(m_breach, chosen != nullptr && chosen->required.contains(QStringLiteral("incident")));
    m_own->setFields(chosen != nullptr ? session::fieldsOf(*chosen) : std::vector<session::LetterField>(),
        chosen != nullptr ? chosen->variants : QStringList());
    takeAddressee(chosen != nullptr && chosen->toAuthority);
    const bool takesSheet = chosen != nullptr && std::any_of(chosen->required.begin(), chosen->required.end(), session::isOfTheftSheet);
    m_theft->setVisible(takesSheet);
    m_theftSheet->setVisible(takesSheet);
    m_ownCard->setVisible(takesSheet || !m_own->isHidden());
    showWarnings(chosen);
    fillRegimes();
    fillLanguages();
    if (!m_quiet)
        Q_EMIT changed();
}

void LetterForm::showWarnings(const session::LetterTypeView* chosen)
{
    QStringList warnings;
    for (const QString& warning : chosen != nullptr ? chosen->warnings : QStringList())
        warnings << base::ruleText(base::RuleTexts::Letters, warning);
    setLabelText(m_warnings, warnings.join(QLatin1Char(' ')));
    m_letter->setRowVisible(m_warnings, !warnings.isEmpty());
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

void LetterForm::fillLanguages()
{
    const QScopedValueRollback<bool> quiet(m_quiet, true);
    const session::LetterTypeView* chosen = type();
    const auto fill = [chosen](QComboBox* box, const QString& none) {
        const QString former = box->currentData().toString();
        box->clear();
        box->addItem(none, QString());
        for (const QString& language : chosen != nullptr ? chosen->languages : QStringList())
            box->addItem(LetterWords::language(language), language);
        box->setCurrentIndex(qMax(0, box->findData(former)));
    };
    fill(m_language, tr("The recipient's"));
    fill(m_translation, tr("None"));
}

session::OfferQuestion LetterForm::offerQuestion() const
{
    const session::LetterService* chosen = service();
    return {m_residence->residence(), chosen != nullptr ? QString::number(chosen->service.id.value) : QString(),
        m_regime->currentData().toString()};
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

void LetterForm::takeAddressee(bool authority)
{
    if (authority == m_toAuthority)
        return;
    m_toAuthority = authority;
    setLabelText(qobject_cast<QLabel*>(m_labels.value(QStringLiteral("recipient"))),
        authority ? tr("The authority's name (empty: the one for you)") : LetterWords::label(QStringLiteral("recipient")));
    if (const session::LetterService* chosen = service())
        fillRecipient(*chosen);
}

void LetterForm::fillRecipient(const session::LetterService& chosen)
{
    // A complaint is about the company and goes to the authority, which the law names where the user names none.
    const model::Service to = m_toAuthority ? model::Service() : chosen.service;
    setValue(QStringLiteral("recipient"), to.legalEntity);
    setValue(QStringLiteral("recipient_address"), to.postalAddress);
    setValue(QStringLiteral("recipient_email"), to.privacyEmail);
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
    wanted.fields.insert(m_own->values());
    const QMap<QString, QString> more = m_more->values();
    for (auto field = more.cbegin(); field != more.cend(); ++field)
        take(field.key(), field.value());
    take(QStringLiteral("channel"), m_channel->currentData().toString());
    if (type() != nullptr && type()->required.contains(QStringLiteral("incident")))
        take(QStringLiteral("breach"), m_breach->currentData().toString());
    wanted.language = m_language->currentData().toString();
    wanted.translation = m_translation->currentData().toString();
    wanted.form.layout = m_layout->currentData().toString();
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
    const bool isKnown = found != m_choices.regimes.end();
    const bool isOpen = isKnown && m_regime->currentData().toString().isEmpty();
    setLabelText(m_usedLaw, isOpen ? tr("For you this is: %1.").arg(lawName(*found)) : QString());
    m_letter->setRowVisible(m_usedLaw, isOpen);
    m_letter->setRowVisible(m_whyLaw, isKnown);
}

bool LetterForm::focusField(const QString& field)
{
    QWidget* input = field == QLatin1String("theftSheet") ? m_theftSheet : m_inputs.value(field);
    for (const LetterFields* fields : {m_own, m_more}) {
        if (input == nullptr)
            input = fields->input(field);
    }
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

} // namespace recourse::ui
