// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/matter.h"

#include <optional>
#include <vector>

namespace recourse::vault {

class Database;

/// Cases, their events and what is attached to these. Events and attachments can only be appended; the database itself refuses to
/// change or delete one, and counts them and keeps the last link of the chain beside them. Every call may be part of a larger
/// `Transaction`.
class CaseRepository
{
public:
    explicit CaseRepository(Database& database) : m_database(database) {}

    /// Every case with its events in the order they were appended; attachments without their bytes.
    [[nodiscard]] base::Result<std::vector<model::Case>> all();
    /// With its events. Errors: NotFound.
    [[nodiscard]] base::Result<model::Case> byId(model::CaseId id);
    /// The newest case of that service about that matter which is neither settled nor closed, with its events; or none.
    [[nodiscard]] base::Result<std::optional<model::Case>> openFor(model::ServiceId service, const QString& matter);
    /// A case without id is inserted with its events, which must have no attachments. Of a stored one everything but the events, their
    /// count and the head is updated: they go through `appendEvent`. Errors: NotFound (no such case or service, or no such letter of an
    /// event), BadArgument (attachments without their bytes).
    [[nodiscard]] base::Result<model::CaseId> save(const model::Case& matter);
    /// `contents` holds the bytes of the event's attachments, in their order; each must have the SHA-256 and size its attachment says.
    /// Errors: NotFound (no such case, or no such letter), BadArgument (bytes and attachments do not fit).
    [[nodiscard]] base::Status appendEvent(
        model::CaseId id, const model::CaseEvent& event, const std::vector<QByteArray>& contents = {});
    /// The bytes of an attachment as they are stored; compare their hash with the event's. Errors: NotFound.
    [[nodiscard]] base::Result<QByteArray> attachmentContent(model::AttachmentId id);
    /// The attachments of that case whose bytes no longer have the SHA-256 or size that stands beside them. Reads every byte. Errors: NotFound.
    [[nodiscard]] base::Result<std::vector<model::AttachmentId>> damagedAttachments(model::CaseId id);

private:
    Database& m_database;
};

} // namespace recourse::vault
