// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cases/authority_card.h"

#include "base/rule_text.h"
#include "ui/models/cases/case_words.h"
#include "ui/models/cases/language_names.h"
#include "ui/pages/cases/land_box.h"
#include "ui/text.h"
#include "ui/widgets/eliding_box.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/pieces.h"
#include "ui/widgets/residence_box.h"
#include "ui/workspace.h"

#include <QFormLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace recourse::ui {

namespace {

constexpr int kBoxLetters = 12; ///< for which a box has room at least

bool happened(const model::Case& matter, const char* kind)
{
    return std::any_of(matter.events.begin(), matter.events.end(),
        [kind](const model::CaseEvent& event) { return event.kind == QLatin1String(kind); });
}

QString languagesText(const QStringList& codes)
{
    QStringList names;
    for (const QString& code : codes)
        names << languageName(code);
    return names.join(QStringLiteral(", "));
}

} // namespace

AuthorityCard::AuthorityCard(Workspace& workspace)
    : CaseCard(workspace)
    , m_residence(made<ResidenceBox>())
    , m_land(made<LandBox>())
    , m_body(made<ElidingBox>())
    , m_work(made<ResidenceBox>())
    , m_place(made<ResidenceBox>())
    , m_form(made<QFormLayout>())
    , m_options(made<QVBoxLayout>())
{
    setObjectName(QStringLiteral("authorityCard"));
    QVBoxLayout* column = columnOn(this, 2, 1);
    column->addWidget(plainLabel(tr("Where you can complain"), this, TextSize::Title));
    addQuestions(column);
    m_options->setSpacing(grid(1.5));
    column->addLayout(m_options);
    hide();
}

void AuthorityCard::addQuestions(QVBoxLayout* column)
{
    m_residence->setObjectName(QStringLiteral("authorityResidence"));
    m_land->setObjectName(QStringLiteral("authorityLand"));
    m_body->setObjectName(QStringLiteral("authorityBody"));
    m_work->setObjectName(QStringLiteral("authorityWork"));
    m_place->setObjectName(QStringLiteral("authorityInfringement"));
    const std::pair<QString, law::BodyKind> bodies[] = {{tr("A company or an association"), law::BodyKind::Private},
        {tr("A public body of a Land or municipality"), law::BodyKind::PublicOfLand},
        {tr("A federal body, post or telecommunications"), law::BodyKind::FederalOrTelecom},
        {tr("A Protestant church"), law::BodyKind::Protestant}, {tr("A Catholic church"), law::BodyKind::Catholic},
        {tr("A public broadcaster"), law::BodyKind::Broadcaster}, {QStringLiteral("Deutsche Welle"), law::BodyKind::DeutscheWelle}};
    for (const auto& [name, kind] : bodies)
        m_body->addItem(name, static_cast<int>(kind));
    for (QComboBox* box : std::initializer_list<QComboBox*>{m_residence, m_land, m_body, m_work, m_place}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(kBoxLetters);
    }
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(buddyLabel(tr("Where you li&ve"), m_residence), m_residence);
    m_form->addRow(buddyLabel(tr("&Land"), m_land), m_land);
    m_form->addRow(buddyLabel(tr("&They are"), m_body), m_body);
    m_form->addRow(buddyLabel(tr("Where you wor&k"), m_work), m_work);
    m_form->addRow(buddyLabel(tr("Where it ha&ppened"), m_place), m_place);
    column->addLayout(m_form);
    QPushButton* more = makeButton(tr("Other places…"), Look::Quiet);
    more->setObjectName(QStringLiteral("authorityMore"));
    more->setCheckable(true);
    column->addWidget(flowOf({more}));
    const auto showMore = [this](bool shown) {
        m_form->setRowVisible(m_work, shown);
        m_form->setRowVisible(m_place, shown);
    };
    showMore(false);
    connect(more, &QPushButton::toggled, this, showMore);
    connect(m_land, &QComboBox::activated, this, &AuthorityCard::read);
    connect(m_body, &QComboBox::activated, this, &AuthorityCard::read);
    for (ResidenceBox* box : {m_residence, m_work, m_place})
        connect(box, &ResidenceBox::residenceChanged, this, &AuthorityCard::read);
}

void AuthorityCard::set(const session::CaseView& view, QDate)
{
    const bool applies = happened(view.matter, "sent") && !isOver(view.matter.stage);
    setVisible(applies);
    if (!applies)
        return;
    if (m_case != view.matter.id) {
        for (QComboBox* box : std::initializer_list<QComboBox*>{m_residence, m_land, m_body, m_work, m_place}) {
            const QSignalBlocker quiet(box);
            box->setCurrentIndex(0);
        }
        clearLayout(m_options);
    }
    m_case = view.matter.id;
    m_wasTold = happened(view.matter, "complained");
    read();
}

law::AuthorityQuestion AuthorityCard::question() const
{
    law::AuthorityQuestion asked;
    asked.residence = m_residence->residence() == QLatin1String("DE") ? m_land->land() : m_residence->residence();
    asked.work = m_work->residence();
    asked.infringement = m_place->residence();
    asked.body = static_cast<law::BodyKind>(m_body->currentData().toInt());
    return asked;
}

void AuthorityCard::read()
{
    const int number = ++m_readings;
    Workspace& here = workspace();
    here.jobs().run(
        QString(), session::authoritiesForCase(here.session(), m_case, question()), this,
        [this, number](const session::AuthorityOffer& offer) {
            if (number == m_readings)
                fill(offer);
        },
        [this, number](const base::Error& error) {
            if (number != m_readings)
                return;
            clearLayout(m_options);
            m_options->addWidget(mutedLabel(error.text(), this));
        });
}

void AuthorityCard::fill(const session::AuthorityOffer& offer)
{
    if (m_residence->residence().isEmpty()) {
        const QSignalBlocker quiet(m_residence);
        m_residence->setResidence(offer.question.residence);
    }
    const bool german = offer.question.residence.startsWith(QLatin1String("DE"));
    m_form->setRowVisible(m_land, german);
    m_form->setRowVisible(m_body, german || offer.question.seat.startsWith(QLatin1String("DE")));
    clearLayout(m_options);
    addRules(offer.limits, tr("Your own limit"));
    if (offer.options.isEmpty())
        m_options->addWidget(mutedLabel(tr("%1: no authority is known for these places.").arg(offer.law), this));
    for (const law::AuthorityOption& option : offer.options)
        m_options->addWidget(optionBox(option, offer.mayWrite));
    addRules(offer.rules, tr("What the law says"));
}

void AuthorityCard::addRules(const std::vector<session::ComplaintRule>& rules, const QString& word)
{
    for (const session::ComplaintRule& rule : rules) {
        m_options->addWidget(plainLabel(tr("%1: %2", "a heading; a sentence").arg(word, rule.text), this));
        //: %1 is a law, %2 a sentence such as "Read in a dated source, as of 22 November 2026."
        m_options->addWidget(mutedLabel(tr("%1. %2").arg(rule.cite, CaseWords::ruleState(rule.state, rule.asOf)), this, TextSize::Small));
    }
}

QWidget* AuthorityCard::optionBox(const law::AuthorityOption& option, bool mayWrite)
{
    const law::Authority& authority = option.authority;
    QFrame* box = makeFrame(QStringLiteral("info"), this);
    box->setObjectName(QStringLiteral("authorityOption"));
    QVBoxLayout* column = columnOn(box, 1.5, 1);
    column->addWidget(plainLabel(base::ruleText(base::RuleTexts::Law, authority.name), box, TextSize::Title));
    column->addWidget(plainLabel(option.text, box));
    auto* facts = made<FactList>();
    facts->add(tr("Writes in"), languagesText(authority.languages));
    facts->add(tr("English"), authority.englishAccepted ? tr("Complaints in English are usually taken.") : QString());
    facts->add(tr("Note"), base::ruleText(base::RuleTexts::Law, authority.formNote));
    facts->add(tr("E-mail"), authority.email);
    facts->add(tr("Post"), authority.post);
    facts->add(tr("How sure"), CaseWords::ruleState(law::name(authority.provenance.state), authority.provenance.asOf.toString(Qt::ISODate)));
    column->addWidget(facts);
    QPushButton* write = makeButton(tr("Write the complaint"), Look::Plain, QStringLiteral("edit"));
    write->setObjectName(QStringLiteral("authorityWrite"));
    const bool readOnly = workspace().isReadOnly();
    write->setEnabled(mayWrite && !readOnly);
    setPlainToolTip(write,
        readOnly        ? tr("This vault is open for reading only.")
            : !mayWrite ? tr("This law gives no right to complain that a letter could rest on.")
                        : QString());
    connect(write, &QPushButton::clicked, this,
        [this, authority] { Q_EMIT letterWanted(QStringLiteral("complaint"), session::recipientFields(authority)); });
    QPushButton* page = makeButton(tr("Their complaint page"), Look::Link, QStringLiteral("link"));
    page->setObjectName(QStringLiteral("authorityPage"));
    connect(page, &QPushButton::clicked, this, [this, url = QUrl(authority.urlComplaint)] { workspace().prompts().openLink(this, url); });
    column->addWidget(flowOf({write, page}));
    // Now that they have a parent: else they would be windows for a moment.
    write->setVisible(!m_wasTold);
    page->setVisible(!authority.urlComplaint.isEmpty());
    return box;
}

} // namespace recourse::ui
