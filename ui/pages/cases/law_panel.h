// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/law_jobs.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace recourse::ui {

class ResidenceBox;
class Workspace;

/// Which law a letter to a service rests on, why, sentence by sentence, and the way to choose another. It decides nothing by itself: it
/// asks the session again whenever an answer changes.
class LawPanel : public QWidget
{
    Q_OBJECT
public:
    explicit LawPanel(Workspace& workspace, QWidget* parent = nullptr);

    /// Shows the law for a letter to `service` (number, domain or name; empty: nobody known yet). `regime` is the user's own choice, empty
    /// for the one that fits; `residence` another than the profile's, empty for that. Emits nothing.
    void set(const QString& service, const QString& regime = {}, const QString& residence = {});
    /// The user's own choice; empty: the law that fits.
    [[nodiscard]] QString regime() const;
    /// The law in use, chosen or found; empty while it is read and where none fits.
    [[nodiscard]] QString lawInUse() const { return m_answer.regime; }

Q_SIGNALS:
    /// The user chose a law, or with an empty code the one that fits.
    void regimeChosen(const QString& regime);
    /// The law in use is another one now; empty: none fits.
    void lawChanged(const QString& regime);

private:
    void read();
    void fill(session::LawAnswer answer);
    void showSteps();
    void fillChoices();
    void addStep(const law::LawReason& step);

    Workspace& m_workspace;
    QLabel* m_law;
    QComboBox* m_choice;
    QComboBox* m_kind;
    ResidenceBox* m_stayed;
    QVBoxLayout* m_steps;
    session::LawAnswer m_answer;
    QString m_service;
    QString m_regime; ///< the user's own choice
    QString m_residence;
    int m_readings = 0; ///< so many were asked for: only the last one counts
};

} // namespace recourse::ui
