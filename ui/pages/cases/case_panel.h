// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/case_jobs.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace recourse::ui {

class BadgeLabel;
class ClockCard;
class NoticeBox;
class Timeline;

/// Everything about one case: where it stands, what comes next, its clock, its letters and what happened.
class CasePanel : public QWidget
{
    Q_OBJECT
public:
    explicit CasePanel(QWidget* parent = nullptr);

    void set(const session::CaseView& view, QDate today);
    /// Whether the case can be changed; if not, `why` says the reason.
    void setWritable(bool writable, const QString& why);

Q_SIGNALS:
    void sentWanted();
    void eventWanted();
    void nextLetterWanted();
    void calendarWanted();
    void readWanted(const recourse::model::Letter& letter);
    void printWanted(const recourse::model::Letter& letter);
    void exportWanted(const recourse::model::Letter& letter);
    void copyWanted(const QString& text);

private:
    void showNext(const session::CaseView& view, QDate today);
    void showLetters(const std::vector<model::Letter>& letters);
    void addLetter(const model::Letter& letter);
    void lockIfReadOnly(QPushButton* button);

    QWidget* m_content;
    QLabel* m_title;
    QLabel* m_matter;
    BadgeLabel* m_stage;
    NoticeBox* m_broken;
    QLabel* m_nextTitle;
    QLabel* m_nextWhy;
    QVBoxLayout* m_nextActions;
    ClockCard* m_clock;
    QVBoxLayout* m_letters;
    Timeline* m_timeline;
    bool m_writable = true;
    QString m_whyNot;
};

} // namespace recourse::ui
