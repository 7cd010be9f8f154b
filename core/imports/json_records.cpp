// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/json_records.h"

namespace recourse::imports {

using base::Code;
using base::fail;
using formats::JsonView;

namespace {

constexpr int kItemsPerReport = 256;
constexpr int kFirstItems = 20;

} // namespace

base::Status readJsonRecords(JsonView items, formats::JsonLines& lines, AccountCollector& out, base::Progress& progress,
    const std::function<void(JsonView item, Record& record)>& fill)
{
    if (!items.isArray())
        return {};
    const auto total = static_cast<qint64>(items.size());
    qint64 done = 0;
    bool cancelled = false;
    Record record;
    items.forEach([&](JsonView item) {
        if (done++ % kItemsPerReport == 0) {
            progress.report(done, total);
            cancelled = progress.cancelled();
        }
        if (cancelled)
            return false;
        record.reset();
        if (item.isObject()) {
            record.line = lines.of(item);
            fill(item, record);
            out.add(record);
        } else {
            out.addBadRow({.item = out.records() + 1});
        }
        return true;
    });
    return cancelled ? base::Status(fail(Code::Cancelled)) : base::Status();
}

bool anyOfFirst(JsonView array, const std::function<bool(JsonView item)>& is)
{
    bool found = false;
    int seen = 0;
    array.forEach([&](JsonView item) {
        found = is(item);
        return !found && ++seen < kFirstItems;
    });
    return found;
}

} // namespace recourse::imports
