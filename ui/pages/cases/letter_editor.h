// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/letter_jobs.h"
#include "ui/pages/cases/letter_form.h"
#include "ui/workspace.h"

#include <QTimer>
#include <QWidget>

class QScrollArea;

namespace recourse::ui {

class LetterFiles;
class LintList;
class NoticeBox;
class PageHead;
class PagesView;

/// Writes a letter: the form at the left, the page as it will be at the right, what speaks against sending it below. Nothing is stored before
/// the user saves, exports or prints.
class LetterEditor : public QWidget
{
    Q_OBJECT
public:
    explicit LetterEditor(Workspace& workspace, QWidget* parent = nullptr);

    /// Begins the letter another page wants; what was being written goes if it was about something else.
    void begin(const LetterWish& wish, model::CaseId matter = {});
    /// Reads what letters can be made of anew.
    void readChoices();

Q_SIGNALS:
    void backWanted();
    /// The letter is stored; its case is to be shown.
    void stored(const recourse::model::Letter& letter);

private:
    void build();
    [[nodiscard]] QWidget* makeLeft();
    [[nodiscard]] QWidget* makeRight();
    void takeChoices(LetterChoices choices);
    void applyWish();
    /// Asks the case what it knows for the letter that is begun, and puts it into the form.
    void readFromCase(const LetterWish& wish);
    /// Asks which letters the law offers, if what decides that has changed.
    void readOffers();
    void readTheft();
    void showWhyNot();
    void openTheft();
    void showLaw();
    void startOver();
    /// Begins an empty letter; what was being written can be brought back.
    void emptyForm();
    void preview();
    void takePreview(session::LetterPages fresh);
    void showProblem(const QString& text);
    void setReady(bool ready, const QString& why);
    void saveDraft();
    void exportFile();
    void print();
    void openMail();
    using Stored = std::function<void(const session::DraftedLetter&)>;
    void store(const QString& file, const Stored& then);
    /// The form's request with what the editor knows besides.
    [[nodiscard]] session::DraftRequest request() const;
    void keepProfile();

    Workspace& m_workspace;
    PageHead* m_head;
    QPushButton* m_save;
    QPushButton* m_export;
    QPushButton* m_print;
    QPushButton* m_mail;
    LetterForm* m_form;
    LetterFiles* m_files;
    PagesView* m_pages;
    LintList* m_lint;
    NoticeBox* m_reason;
    QTimer m_pause; ///< typing rests that long before a preview is drawn
    std::optional<LetterWish> m_wish; ///< not yet applied: the choices are still being read
    model::CaseId m_matter; ///< the case a further letter belongs to
    QString m_reference; ///< of the letter being written
    int m_round = 0; ///< of previews; older answers are dropped
    int m_offerRound = 0; ///< of questions for what is offered
    QStringList m_asked; ///< what decided the offers that were asked for last
    bool m_storing = false;
};

} // namespace recourse::ui
