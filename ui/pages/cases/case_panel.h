// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/case_jobs.h"

#include <QMap>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace recourse::ui {

class BadgeLabel;
class CaseCard;
class ClockCard;
class NoticeBox;
class Timeline;
class Workspace;

/// Everything about one case: where it stands, what comes next, its clock, its cards, its letters and what happened.
class CasePanel : public QWidget
{
    Q_OBJECT
public:
    explicit CasePanel(Workspace& workspace, QWidget* parent = nullptr);

    void set(const session::CaseView& view, QDate today);
    /// Whether one of its buttons is the one thing to do now.
    [[nodiscard]] bool hasMainAction() const { return m_hasMain; }
    /// Whether the case can be changed; if not, `why` says the reason.
    void setWritable(bool writable, const QString& why);

Q_SIGNALS:
    void sentWanted(const recourse::session::CaseView& view);
    void eventWanted(const recourse::session::CaseView& view);
    /// The next letter of the case, with values for its form; an empty `type`: the user chooses which one.
    void letterWanted(const QString& type, const QMap<QString, QString>& fields);
    void attachmentWanted(recourse::model::CaseId id, const recourse::model::CaseAttachment& attachment);
    void calendarWanted();
    void readWanted(const recourse::model::Letter& letter);
    void printWanted(const recourse::model::Letter& letter);
    void exportWanted(const recourse::model::Letter& letter);
    void copyWanted(const QString& text);

private:
    void build();
    enum class Place { Above, Below }; ///< the letters and what happened
    void addCards(QVBoxLayout* column, Place place);
    void showBroken(const session::CaseView& view);
    void showNext(QDate today);
    void showReasons();
    void showActions();
    void showLetters(const std::vector<model::Letter>& letters);
    void addLetter(const model::Letter& letter);
    void wantLetter();
    void lockIfReadOnly(QPushButton* button);

    session::CaseView m_view;
    QWidget* m_content;
    QLabel* m_title;
    QLabel* m_matter;
    BadgeLabel* m_stage;
    NoticeBox* m_broken;
    QLabel* m_nextTitle;
    QLabel* m_nextWhy;
    QVBoxLayout* m_nextFacts;
    QVBoxLayout* m_nextActions;
    ClockCard* m_clock;
    std::vector<CaseCard*> m_cards; ///< the layout's
    QVBoxLayout* m_letters;
    Timeline* m_timeline;
    bool m_hasMain = false;
    bool m_writable = true;
    QString m_whyNot;
};

} // namespace recourse::ui
