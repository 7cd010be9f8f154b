// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/candidate_jobs.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace recourse::ui {

class BadgeLabel;
class FactList;
class NoticeBox;

/// Why a service is proposed: what was found, when, and which address it has.
class CandidateDetail : public QWidget
{
    Q_OBJECT
public:
    explicit CandidateDetail(QWidget* parent = nullptr);
    void set(const session::CandidateView& view);

private:
    void addEvidence(const model::Evidence& evidence);

    QLabel* m_name;
    QLabel* m_place;
    BadgeLabel* m_verdict;
    NoticeBox* m_notice;
    FactList* m_facts;
    QVBoxLayout* m_evidence;
};

} // namespace recourse::ui
