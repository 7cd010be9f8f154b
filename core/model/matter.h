// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace recourse::model {

/// Where a case stands.
enum class CaseStage {
    Drafted,
    Sent,
    Received,
    Acknowledged,
    Extended,
    IdentityAsked,
    Answered,
    Refused,
    Silent,
    Appealed,
    Complained,
    Settled,
    Closed,
};

/// A file attached to an event: a reply, a proof of posting, a receipt. Its bytes rest in the vault and are read apart.
struct CaseAttachment
{
    AttachmentId id;
    QString name; ///< of the file as it was given, without a folder
    QString mediaType; ///< e.g. "message/rfc822", "application/pdf"
    qint64 size = 0; ///< bytes
    QByteArray sha256; ///< hex, of the bytes

    bool operator==(const CaseAttachment&) const = default;
};

/// One dated event of a case. Events form a chain: each hash covers the event before it, so that later tampering shows.
struct CaseEvent
{
    QDateTime at; ///< UTC
    QString kind; ///< "drafted", "sent", "received", …
    QString note;
    LetterId letter;
    QByteArray sha256; ///< hex, of what the event attaches where only its hash is kept; empty if nothing or if it is in `attachments`
    QByteArray chain; ///< hex, over the previous chain value and this event
    QString channel = {}; ///< of a letter sent, as `law::DueRequest::channel`; empty: none or not known
    QString reply = {}; ///< what kind of reply it was, a record of replies.json; empty: none or not told
    QDate until = {}; ///< the day that "extended" names; invalid: none
    QList<CaseAttachment> attachments = {};

    bool operator==(const CaseEvent&) const = default;
};

/// Everything with one service about one matter.
struct Case
{
    CaseId id;
    ServiceId service;
    QString matter; ///< what it is about, e.g. "access"
    QString regime;
    CaseStage stage = CaseStage::Drafted;
    QDate opened;
    QDate due; ///< of the running clock; invalid: none runs
    QDate overdueFrom;
    QList<CaseEvent> events;
    int eventCount = -1; ///< how many events the vault has counted; -1: not read from a vault
    QByteArray head = {}; ///< the last link of the chain, kept apart from the events; empty without events
    /// The user's own days on the way for the first letter, 0 to 60, instead of those that the rules assume; nothing: the rules' own.
    std::optional<int> assumedDays = {};

    bool operator==(const Case&) const = default;
};

} // namespace recourse::model
