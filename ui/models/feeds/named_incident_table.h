// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/address_search_jobs.h"
#include "ui/models/rows_model.h"

#include <QCoreApplication>

namespace recourse::ui {

/// An incident that answers name, numbered for the table.
struct NamedIncidentRow
{
    session::NamedIncident named;
    model::AddressQuestion question = model::AddressQuestion::Account;
    qint64 number = 0;
};

/// What the chosen answers name: each incident with its time and what leaked, as far as the stored lists know it. Names of sensitive ones are
/// left out.
class NamedIncidentTable : public RowsModel<NamedIncidentRow>
{
    Q_DECLARE_TR_FUNCTIONS(recourse::ui::NamedIncidentTable)
public:
    explicit NamedIncidentTable(QObject* parent = nullptr);

    [[nodiscard]] static Snapshot<NamedIncidentRow> prepared(const std::vector<session::AnswerView>& answers);

private:
    [[nodiscard]] static std::vector<Column<NamedIncidentRow>> columns();
};

} // namespace recourse::ui
