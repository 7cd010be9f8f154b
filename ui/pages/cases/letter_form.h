// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/profile.h"
#include "model/theft_facts.h"
#include "ui/models/cases/letter_choices.h"

#include <QHash>
#include <QVariant>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QFrame;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStringListModel;
class QVBoxLayout;

namespace recourse::ui {

class LetterFields;
class ResidenceBox;

/// The form of a letter: what, to whom, from whom. Keeps what the user wrote until it is cleared.
class LetterForm : public QWidget
{
    Q_OBJECT
public:
    explicit LetterForm(QWidget* parent = nullptr);

    /// New choices; what is chosen stays chosen.
    void setChoices(LetterChoices choices);
    /// Fills the sender's fields where the user wrote nothing of her own.
    void setProfile(const model::Profile& profile);
    /// Empties everything but the sender's fields.
    void clear();
    /// What the user wrote, to be put back after `clear`.
    struct State
    {
        QHash<QString, QString> texts; ///< by field
        QHash<QString, QVariant> chosen; ///< by field, of boxes
        QMap<QString, QString> fields; ///< of the letter's own fields
    };
    [[nodiscard]] State state() const;
    void restore(const State& state);
    void chooseType(const QString& type);
    /// No letter is chosen until the user or `chooseType` does.
    void leaveTypeOpen();
    /// By number, domain or name.
    void chooseService(const QString& words);
    void chooseBreach(const QString& feedId);
    /// Empty: by where the user lives. A law that the letter cannot rest on is added: the preview says why it cannot.
    void chooseRegime(const QString& regime);
    /// Puts values into the letter's own fields; "variant" is one of them.
    void setFieldValues(const QMap<QString, QString>& values);
    /// From now on only letters that the law offers are listed, and the one that is chosen; none: all.
    void setOffers(std::vector<session::LetterOffer> offers);
    /// What the fact sheet on identity theft holds.
    void setTheft(const model::TheftFacts& facts);

    /// What to draft; `service` is empty while none of the inventory is named.
    [[nodiscard]] session::DraftRequest request() const;
    [[nodiscard]] QString typedService() const;
    /// What decides which letters are offered.
    [[nodiscard]] session::OfferQuestion offerQuestion() const;
    [[nodiscard]] const std::vector<session::LetterOffer>& offers() const { return m_offers; }
    [[nodiscard]] const LetterChoices& choices() const { return m_choices; }
    /// The sender's fields for `session::setProfile`; empty if they are not to be kept.
    [[nodiscard]] QMap<QString, QString> profileToKeep() const;
    /// Says which law was used where the user left it open; empty while none is known.
    void setUsedLaw(const QString& regime);
    /// Puts the cursor there; false if there is no such field.
    bool focusField(const QString& field);
    [[nodiscard]] bool hasChoices() const { return !m_choices.types.empty(); }

Q_SIGNALS:
    void changed();
    /// The user asks for the letters that are not listed.
    void whyNotWanted();
    /// The user wants to see the fact sheet on identity theft.
    void theftWanted();
    /// The user asks why this law.
    void lawWanted();
    /// The user wants to write to many companies at once.
    void manyWanted();

private:
    void build();
    void buildLetter(QVBoxLayout* column);
    void buildSender(QVBoxLayout* column);
    void buildLaw(QFormLayout* form);
    void buildOwnFields(QVBoxLayout* column);
    void buildRecipient(QVBoxLayout* column);
    void buildMore(QVBoxLayout* column);
    [[nodiscard]] QFormLayout* addGroup(QVBoxLayout* column, const QString& title);
    QLineEdit* addLine(QFormLayout* form, const QString& field);
    QPlainTextEdit* addLines(QFormLayout* form, const QString& field);
    void addBox(QFormLayout* form, const QString& field, QComboBox* box);
    void showTypeFields();
    void showWarnings(const session::LetterTypeView* chosen);
    void fillTypes();
    void fillRegimes();
    void fillLanguages();
    void takeService();
    void fillIncidents();
    /// Whether the letter goes to an authority or to the service itself.
    void takeAddressee(bool authority);
    void fillRecipient(const session::LetterService& service);
    [[nodiscard]] const session::LetterTypeView* type() const;
    [[nodiscard]] const session::LetterService* service() const;
    [[nodiscard]] QString value(const QString& field) const;
    void setValue(const QString& field, const QString& value);
    void chooseIn(const QString& field, const QVariant& wanted);

    LetterChoices m_choices;
    QHash<QString, QWidget*> m_inputs; ///< by field
    QHash<QString, QWidget*> m_labels;
    std::vector<session::LetterOffer> m_offers;
    QFormLayout* m_letter = nullptr; ///< what the letter is, to whom and under which law
    QComboBox* m_type = nullptr;
    QPushButton* m_whyNot = nullptr;
    QFrame* m_ownCard = nullptr;
    LetterFields* m_own = nullptr;
    LetterFields* m_more = nullptr;
    QLabel* m_theft = nullptr;
    QPushButton* m_theftSheet = nullptr;
    QComboBox* m_language = nullptr;
    QComboBox* m_translation = nullptr;
    QComboBox* m_layout = nullptr;
    QLabel* m_warnings = nullptr;
    QLineEdit* m_service = nullptr;
    QStringListModel* m_names = nullptr;
    QComboBox* m_regime = nullptr;
    QLabel* m_usedLaw = nullptr;
    QPushButton* m_whyLaw = nullptr;
    QComboBox* m_breach = nullptr;
    QComboBox* m_channel = nullptr;
    ResidenceBox* m_residence = nullptr;
    QCheckBox* m_keep = nullptr;
    model::Profile m_profile; ///< as it was last filled in
    qint64 m_filledFor = 0; ///< the service whose contacts stand in the form
    bool m_toAuthority = false;
    bool m_typeOpen = false; ///< no letter is chosen yet, and none is to be chosen for the user
    bool m_quiet = false; ///< while the form fills itself
};

} // namespace recourse::ui
