// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

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

/// One dated event of a case. Events form a chain: each hash covers the event before it, so that later tampering shows.
struct CaseEvent
{
    QDateTime at; ///< UTC
    QString kind; ///< "drafted", "sent", "received", …
    QString note;
    LetterId letter;
    QByteArray sha256; ///< hex, of what the event attaches; empty if nothing
    QByteArray chain; ///< hex, over the previous chain value and this event

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

    bool operator==(const Case&) const = default;
};

} // namespace recourse::model
