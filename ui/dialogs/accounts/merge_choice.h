// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/account_rows.h"

#include <QWidget>

class QRadioButton;

namespace recourse::ui {

/// Accounts that are to become one, of which the user chooses the one that stays.
class MergeChoice : public QWidget
{
    Q_OBJECT
public:
    /// The first of `rows` is chosen at first.
    explicit MergeChoice(std::vector<session::AccountRow> rows, QWidget* parent = nullptr);

    /// All of them, the one that stays first.
    [[nodiscard]] std::vector<session::AccountRow> ordered() const;
    [[nodiscard]] std::vector<model::AccountId> orderedIds() const;
    /// Chooses the account that stays.
    void choose(model::AccountId id);

Q_SIGNALS:
    void changed();

private:
    std::vector<session::AccountRow> m_rows;
    std::vector<QRadioButton*> m_buttons; ///< one a row
};

/// The accounts with the one first that had best stay: open, with an address, used last, known longest.
[[nodiscard]] std::vector<session::AccountRow> bestFirst(std::vector<session::AccountRow> rows);

} // namespace recourse::ui
