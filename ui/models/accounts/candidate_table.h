// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/candidate_jobs.h"
#include "ui/models/rows_model.h"

#include <QCoreApplication>

#include <array>

namespace recourse::ui {

/// Which candidates the list shows.
enum class CandidateChoice { ToDecide, Later, Decided };
inline constexpr int kCandidateChoices = 3;

/// Services where the user may have an account, as a table.
class CandidateTable : public RowsModel<session::CandidateView>
{
    Q_DECLARE_TR_FUNCTIONS(CandidateTable)
public:
    enum CandidateColumn { Service, HowSure, Why, SentTo, First, Last };

    explicit CandidateTable(QObject* parent = nullptr);

    void setChoice(CandidateChoice choice);
    [[nodiscard]] CandidateChoice choice() const { return m_choice; }
    /// The candidate of that id, shown or not; nullptr if there is none.
    [[nodiscard]] const session::CandidateView* candidate(qint64 id) const;
    /// How many each choice shows.
    [[nodiscard]] std::array<int, kCandidateChoices> counts() const;

    [[nodiscard]] static bool accepts(CandidateChoice choice, const session::CandidateView& row);
    [[nodiscard]] static QString word(CandidateChoice choice);
    [[nodiscard]] static Snapshot<session::CandidateView> prepared(std::vector<session::CandidateView> rows);

private:
    [[nodiscard]] static std::vector<Column<session::CandidateView>> columns();

    CandidateChoice m_choice = CandidateChoice::ToDecide;
};

} // namespace recourse::ui
