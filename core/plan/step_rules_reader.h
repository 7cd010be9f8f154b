// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "formats/json.h"
#include "plan/step_rules.h"

namespace recourse::plan {

/// Turns steps.json into checked rules. Keeps the first fault it meets and reads on without using what is faulty.
class StepRulesReader
{
public:
    [[nodiscard]] base::Result<StepRules> read(const QByteArray& stepsJson);

private:
    void readStages(formats::JsonView stages);
    void readMailboxes(formats::JsonView mailboxes);
    void readLowering(formats::JsonView lowering);
    void readRecord(formats::JsonView record);
    void readNames(formats::JsonView record, StepRule& rule);
    void readTriggers(formats::JsonView record, StepRule& rule);
    void readEffort(formats::JsonView record, StepRule& rule);
    void readPages(formats::JsonView record, StepRule& rule);
    void readTexts(formats::JsonView record, StepRule& rule);
    void refuseUnknownFields(formats::JsonView record);

    [[nodiscard]] QString needText(formats::JsonView record, const char* field);
    [[nodiscard]] QStringList texts(formats::JsonView record, const char* field);
    [[nodiscard]] int number(formats::JsonView record, const char* field, int lowest, int highest, int ifMissing);
    void need(bool holds, const char* field);

    StepRules m_result;
    QStringList m_stages;
    QString m_record; ///< names the record in faults: its id, else its place
    QString m_fault;
};

/// What no single record shows: ids and variants given twice, topics that do not exist, replacements in a row,
/// circles. Empty if all is well, else what is wrong.
[[nodiscard]] QString faultBetweenRules(const std::vector<StepRule>& rules);

} // namespace recourse::plan
