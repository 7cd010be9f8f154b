// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/address_search_jobs.h"
#include "ui/models/rows_model.h"

#include <QCoreApplication>

namespace recourse::ui {

/// An answer about an address, numbered for the table.
struct AnswerRow
{
    session::AnswerView view;
    qint64 number = 0;
};

/// What a service answered about the user's addresses, asked with the user's own key.
class AnswerTable : public RowsModel<AnswerRow>
{
    Q_DECLARE_TR_FUNCTIONS(recourse::ui::AnswerTable)
public:
    explicit AnswerTable(QObject* parent = nullptr);

    /// nullptr if there is none of that number.
    [[nodiscard]] const session::AnswerView* answer(qint64 number) const;
    /// How an address was asked about, in words.
    [[nodiscard]] static QString question(model::AddressQuestion question);
    [[nodiscard]] static Snapshot<AnswerRow> prepared(std::vector<session::AnswerView> answers);

private:
    [[nodiscard]] static std::vector<Column<AnswerRow>> columns();
};

} // namespace recourse::ui
