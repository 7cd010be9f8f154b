// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/authority_jobs.h"
#include "ui/pages/cases/case_card.h"

class QComboBox;
class QFormLayout;
class QVBoxLayout;

namespace recourse::ui {

class LandBox;
class ResidenceBox;

/// Where a complaint about this case may go, with what the authority wants and the user's own limit; begins with the user's residence, the
/// company's seat, and a company.
class AuthorityCard : public CaseCard
{
    Q_OBJECT
public:
    explicit AuthorityCard(Workspace& workspace);

    /// Hidden until a letter was sent, and when the case is over.
    void set(const session::CaseView& view, QDate today) override;

private:
    void addQuestions(QVBoxLayout* column);
    void read();
    void fill(const session::AuthorityOffer& offer);
    [[nodiscard]] law::AuthorityQuestion question() const;
    [[nodiscard]] QWidget* optionBox(const law::AuthorityOption& option, bool mayWrite);
    void addRules(const std::vector<session::ComplaintRule>& rules, const QString& word);

    ResidenceBox* m_residence;
    LandBox* m_land;
    QComboBox* m_body;
    ResidenceBox* m_work;
    ResidenceBox* m_place;
    QFormLayout* m_form;
    QVBoxLayout* m_options;
    model::CaseId m_case;
    bool m_wasTold = false; ///< an authority has the complaint already: no further one is offered
    int m_readings = 0; ///< so many were asked for: only the last one counts
};

} // namespace recourse::ui
